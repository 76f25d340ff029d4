"""Service records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CredentialSid, MessagingServiceSid, VerificationTemplateSid, VerifyServiceSid

if TYPE_CHECKING:
    from .access_token import AccessTokenList
    from .approve_challenge import ApproveChallengeList
    from .entity import EntityList
    from .messaging_configuration import MessagingConfigurationList
    from .new_challenge import NewChallengeList
    from .new_factor import NewFactorList
    from .new_verify_factor import NewVerifyFactorList
    from .rate_limit import RateLimitList
    from .verification import VerificationList
    from .verification_check import VerificationCheckList
    from .webhook import WebhookList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{sid}", sid=VerifyServiceSid)

    access_tokens: lazy[AccessTokenList[M]] = lazy(".access_token", "AccessTokenList", service_sid="sid")
    rate_limits: lazy[RateLimitList[M]] = lazy(".rate_limit", "RateLimitList", service_sid="sid")
    entities: lazy[EntityList[M]] = lazy(".entity", "EntityList", service_sid="sid")
    messaging_configurations: lazy[MessagingConfigurationList[M]] = lazy(
        ".messaging_configuration", "MessagingConfigurationList", service_sid="sid"
    )
    verifications: lazy[VerificationList[M]] = lazy(".verification", "VerificationList", service_sid="sid")
    verification_checks: lazy[VerificationCheckList[M]] = lazy(
        ".verification_check", "VerificationCheckList", service_sid="sid"
    )
    webhooks: lazy[WebhookList[M]] = lazy(".webhook", "WebhookList", service_sid="sid")
    new_verify_factors: lazy[NewVerifyFactorList[M]] = lazy(
        ".new_verify_factor", "NewVerifyFactorList", service_sid="sid"
    )
    new_factors: lazy[NewFactorList[M]] = lazy(".new_factor", "NewFactorList", service_sid="sid")
    new_challenge: lazy[NewChallengeList[M]] = lazy(".new_challenge", "NewChallengeList", service_sid="sid")
    approve_challenge: lazy[ApproveChallengeList[M]] = lazy(
        ".approve_challenge", "ApproveChallengeList", service_sid="sid"
    )

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v2/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v2/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        code_length: int | None = None,
        lookup_enabled: bool | None = None,
        skip_sms_to_landlines: bool | None = None,
        dtmf_input_required: bool | None = None,
        tts_name: str | None = None,
        psd2_enabled: bool | None = None,
        do_not_share_warning_enabled: bool | None = None,
        custom_code_enabled: bool | None = None,
        push_include_date: bool | None = None,
        push_apn_credential_sid: CredentialSid | None = None,
        push_fcm_credential_sid: CredentialSid | None = None,
        totp_issuer: str | None = None,
        totp_time_step: int | None = None,
        totp_code_length: int | None = None,
        totp_skew: int | None = None,
        default_template_sid: VerificationTemplateSid | None = None,
        whatsapp_msg_service_sid: MessagingServiceSid | None = None,
        whatsapp_from: str | None = None,
        passkeys_relying_party_id: str | None = None,
        passkeys_relying_party_name: str | None = None,
        passkeys_relying_party_origins: str | None = None,
        passkeys_authenticator_attachment: str | None = None,
        passkeys_discoverable_credentials: str | None = None,
        passkeys_user_verification: str | None = None,
        verify_event_subscription_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v2/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "CodeLength": code_length,
                "LookupEnabled": true_or_false(lookup_enabled),
                "SkipSmsToLandlines": true_or_false(skip_sms_to_landlines),
                "DtmfInputRequired": true_or_false(dtmf_input_required),
                "TtsName": tts_name,
                "Psd2Enabled": true_or_false(psd2_enabled),
                "DoNotShareWarningEnabled": true_or_false(do_not_share_warning_enabled),
                "CustomCodeEnabled": true_or_false(custom_code_enabled),
                "Push.IncludeDate": true_or_false(push_include_date),
                "Push.ApnCredentialSid": push_apn_credential_sid,
                "Push.FcmCredentialSid": push_fcm_credential_sid,
                "Totp.Issuer": totp_issuer,
                "Totp.TimeStep": totp_time_step,
                "Totp.CodeLength": totp_code_length,
                "Totp.Skew": totp_skew,
                "DefaultTemplateSid": default_template_sid,
                "Whatsapp.MsgServiceSid": whatsapp_msg_service_sid,
                "Whatsapp.From": whatsapp_from,
                "Passkeys.RelyingParty.Id": passkeys_relying_party_id,
                "Passkeys.RelyingParty.Name": passkeys_relying_party_name,
                "Passkeys.RelyingParty.Origins": passkeys_relying_party_origins,
                "Passkeys.AuthenticatorAttachment": passkeys_authenticator_attachment,
                "Passkeys.DiscoverableCredentials": passkeys_discoverable_credentials,
                "Passkeys.UserVerification": passkeys_user_verification,
                "VerifyEventSubscriptionEnabled": true_or_false(verify_event_subscription_enabled),
            },
            checks=(
                matches(
                    CredentialSid,
                    push_apn_credential_sid=push_apn_credential_sid,
                    push_fcm_credential_sid=push_fcm_credential_sid,
                ),
                matches(VerificationTemplateSid, default_template_sid=default_template_sid),
                matches(MessagingServiceSid, whatsapp_msg_service_sid=whatsapp_msg_service_sid),
            ),
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    code_length: field[int] = field(integer)
    lookup_enabled: field[bool] = field()
    psd2_enabled: field[bool] = field()
    skip_sms_to_landlines: field[bool] = field()
    dtmf_input_required: field[bool] = field()
    tts_name: field[str] = field()
    do_not_share_warning_enabled: field[bool] = field()
    custom_code_enabled: field[bool] = field()
    push: field[Json] = field()
    totp: field[Json] = field()
    default_template_sid: field[VerificationTemplateSid] = field()
    whatsapp: field[Json] = field()
    passkeys: field[Json] = field()
    verify_event_subscription_enabled: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://verify.twilio.com/v2/Services")

    def __call__(self, sid: VerifyServiceSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str,
        code_length: int | None = None,
        lookup_enabled: bool | None = None,
        skip_sms_to_landlines: bool | None = None,
        dtmf_input_required: bool | None = None,
        tts_name: str | None = None,
        psd2_enabled: bool | None = None,
        do_not_share_warning_enabled: bool | None = None,
        custom_code_enabled: bool | None = None,
        push_include_date: bool | None = None,
        push_apn_credential_sid: CredentialSid | None = None,
        push_fcm_credential_sid: CredentialSid | None = None,
        totp_issuer: str | None = None,
        totp_time_step: int | None = None,
        totp_code_length: int | None = None,
        totp_skew: int | None = None,
        default_template_sid: VerificationTemplateSid | None = None,
        whatsapp_msg_service_sid: MessagingServiceSid | None = None,
        whatsapp_from: str | None = None,
        passkeys_relying_party_id: str | None = None,
        passkeys_relying_party_name: str | None = None,
        passkeys_relying_party_origins: str | None = None,
        passkeys_authenticator_attachment: str | None = None,
        passkeys_discoverable_credentials: str | None = None,
        passkeys_user_verification: str | None = None,
        verify_event_subscription_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v2/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "CodeLength": code_length,
                "LookupEnabled": true_or_false(lookup_enabled),
                "SkipSmsToLandlines": true_or_false(skip_sms_to_landlines),
                "DtmfInputRequired": true_or_false(dtmf_input_required),
                "TtsName": tts_name,
                "Psd2Enabled": true_or_false(psd2_enabled),
                "DoNotShareWarningEnabled": true_or_false(do_not_share_warning_enabled),
                "CustomCodeEnabled": true_or_false(custom_code_enabled),
                "Push.IncludeDate": true_or_false(push_include_date),
                "Push.ApnCredentialSid": push_apn_credential_sid,
                "Push.FcmCredentialSid": push_fcm_credential_sid,
                "Totp.Issuer": totp_issuer,
                "Totp.TimeStep": totp_time_step,
                "Totp.CodeLength": totp_code_length,
                "Totp.Skew": totp_skew,
                "DefaultTemplateSid": default_template_sid,
                "Whatsapp.MsgServiceSid": whatsapp_msg_service_sid,
                "Whatsapp.From": whatsapp_from,
                "Passkeys.RelyingParty.Id": passkeys_relying_party_id,
                "Passkeys.RelyingParty.Name": passkeys_relying_party_name,
                "Passkeys.RelyingParty.Origins": passkeys_relying_party_origins,
                "Passkeys.AuthenticatorAttachment": passkeys_authenticator_attachment,
                "Passkeys.DiscoverableCredentials": passkeys_discoverable_credentials,
                "Passkeys.UserVerification": passkeys_user_verification,
                "VerifyEventSubscriptionEnabled": true_or_false(verify_event_subscription_enabled),
            },
            checks=(
                matches(
                    CredentialSid,
                    push_apn_credential_sid=push_apn_credential_sid,
                    push_fcm_credential_sid=push_fcm_credential_sid,
                ),
                matches(VerificationTemplateSid, default_template_sid=default_template_sid),
                matches(MessagingServiceSid, whatsapp_msg_service_sid=whatsapp_msg_service_sid),
            ),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v2/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v2/Services

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage"]
