"""Us App To Person records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BrandRegistrationSid, MessagingServiceSid, UsAppToPersonSid


class UsAppToPersonContext(InstanceContext[M]):
    """One Us App To Person."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{messaging_service_sid}/Compliance/Usa2p/{sid}",
        messaging_service_sid=MessagingServiceSid,
        sid=UsAppToPersonSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Us App To Person: DELETE /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self, x_twilio_api_version: str | None = None) -> Request[UsAppToPersonInstance[M]]:
        """Fetch the Us App To Person: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}"""
        return Request(self, "GET", UsAppToPersonInstance, headers={"X-Twilio-Api-Version": x_twilio_api_version})

    @op
    def update(
        self,
        has_embedded_links: bool,
        has_embedded_phone: bool,
        message_samples: str | Sequence[str],
        message_flow: str,
        description: str,
        age_gated: bool,
        direct_lending: bool,
        x_twilio_api_version: str | None = None,
        privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None,
    ) -> Request[UsAppToPersonInstance[M]]:
        """Update the Us App To Person: POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}"""
        return Request(
            self,
            "POST",
            UsAppToPersonInstance,
            form={
                "HasEmbeddedLinks": true_or_false(has_embedded_links),
                "HasEmbeddedPhone": true_or_false(has_embedded_phone),
                "MessageSamples": message_samples,
                "MessageFlow": message_flow,
                "Description": description,
                "AgeGated": true_or_false(age_gated),
                "DirectLending": true_or_false(direct_lending),
                "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
            },
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
        )


class UsAppToPersonInstance(UsAppToPersonContext[M], InstanceResource[M]):
    """A Us App To Person as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[UsAppToPersonSid] = field()
    account_sid: field[AccountSid] = field()
    brand_registration_sid: field[BrandRegistrationSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    description: field[str] = field()
    message_samples: field[list[str]] = field()
    us_app_to_person_usecase: field[str] = field()
    has_embedded_links: field[bool] = field()
    has_embedded_phone: field[bool] = field()
    subscriber_opt_in: field[bool] = field()
    age_gated: field[bool] = field()
    direct_lending: field[bool] = field()
    campaign_status: field[str] = field()
    campaign_id: field[str] = field()
    is_externally_registered: field[bool] = field()
    rate_limits: field[Json] = field()
    message_flow: field[str] = field()
    opt_in_message: field[str] = field()
    opt_out_message: field[str] = field()
    help_message: field[str] = field()
    opt_in_keywords: field[list[str]] = field()
    opt_out_keywords: field[list[str]] = field()
    help_keywords: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    mock: field[bool] = field()
    errors: field[list[Json]] = field()
    privacy_policy_url: field[str] = field()
    terms_and_conditions_url: field[str] = field()


class UsAppToPersonPage(Page[M, UsAppToPersonInstance[M]]):
    """One page of Us App To Person records."""

    _record = UsAppToPersonInstance
    _paging = Linked("compliance", max_size=1000)


class UsAppToPersonList(ListResource[M]):
    """Us App To Person records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{messaging_service_sid}/Compliance/Usa2p",
        messaging_service_sid=MessagingServiceSid,
    )

    def __call__(self, sid: UsAppToPersonSid) -> UsAppToPersonContext[M]:
        """The Us App To Person with this identifier. Sends no request."""
        return UsAppToPersonContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        brand_registration_sid: BrandRegistrationSid,
        description: str,
        message_flow: str,
        message_samples: str | Sequence[str],
        us_app_to_person_usecase: str,
        has_embedded_links: bool,
        has_embedded_phone: bool,
        x_twilio_api_version: str | None = None,
        opt_in_message: str | None = None,
        opt_out_message: str | None = None,
        help_message: str | None = None,
        opt_in_keywords: str | Sequence[str] | None = None,
        opt_out_keywords: str | Sequence[str] | None = None,
        help_keywords: str | Sequence[str] | None = None,
        subscriber_opt_in: bool | None = None,
        age_gated: bool | None = None,
        direct_lending: bool | None = None,
        privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None,
    ) -> Request[UsAppToPersonInstance[M]]:
        """Create a Us App To Person: POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p"""
        return Request(
            self,
            "POST",
            UsAppToPersonInstance,
            form={
                "BrandRegistrationSid": brand_registration_sid,
                "Description": description,
                "MessageFlow": message_flow,
                "MessageSamples": message_samples,
                "UsAppToPersonUsecase": us_app_to_person_usecase,
                "HasEmbeddedLinks": true_or_false(has_embedded_links),
                "HasEmbeddedPhone": true_or_false(has_embedded_phone),
                "OptInMessage": opt_in_message,
                "OptOutMessage": opt_out_message,
                "HelpMessage": help_message,
                "OptInKeywords": opt_in_keywords,
                "OptOutKeywords": opt_out_keywords,
                "HelpKeywords": help_keywords,
                "SubscriberOptIn": true_or_false(subscriber_opt_in),
                "AgeGated": true_or_false(age_gated),
                "DirectLending": true_or_false(direct_lending),
                "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
            },
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
            checks=(matches(BrandRegistrationSid, brand_registration_sid=brand_registration_sid),),
        )

    @listing
    def list(
        self, x_twilio_api_version: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[UsAppToPersonInstance[M]]:
        """List Us App To Person records: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            UsAppToPersonPage,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
            query={"PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        x_twilio_api_version: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[UsAppToPersonPage[M]]:
        """Fetch one page of Us App To Person records: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            UsAppToPersonPage,
            headers={"X-Twilio-Api-Version": x_twilio_api_version},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[UsAppToPersonPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UsAppToPersonPage, url=target_url)


__all__ = ["UsAppToPersonContext", "UsAppToPersonInstance", "UsAppToPersonList", "UsAppToPersonPage"]
