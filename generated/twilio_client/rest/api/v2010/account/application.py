"""Application records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from .....base.deserialize import rfc2822_datetime
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
from .....sids import AccountSid, ApplicationSid

ApplicationVoiceMethod: TypeAlias = Literal["GET", "POST"]
ApplicationVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
ApplicationStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ApplicationSmsMethod: TypeAlias = Literal["GET", "POST"]
ApplicationSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]


class ApplicationContext(InstanceContext[M]):
    """One Application."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Applications/{sid}.json",
        account_sid=AccountSid,
        sid=ApplicationSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Application: DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ApplicationInstance[M]]:
        """Fetch the Application: GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json"""
        return Request(self, "GET", ApplicationInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        api_version: str | None = None,
        voice_url: str | None = None,
        voice_method: ApplicationVoiceMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_fallback_method: ApplicationVoiceFallbackMethod | str | None = None,
        status_callback: str | None = None,
        status_callback_method: ApplicationStatusCallbackMethod | str | None = None,
        voice_caller_id_lookup: bool | None = None,
        sms_url: str | None = None,
        sms_method: ApplicationSmsMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_fallback_method: ApplicationSmsFallbackMethod | str | None = None,
        sms_status_callback: str | None = None,
        message_status_callback: str | None = None,
        public_application_connect_enabled: bool | None = None,
    ) -> Request[ApplicationInstance[M]]:
        """Update the Application: POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json"""
        return Request(
            self,
            "POST",
            ApplicationInstance,
            form={
                "FriendlyName": friendly_name,
                "ApiVersion": api_version,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": true_or_false(voice_caller_id_lookup),
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsStatusCallback": sms_status_callback,
                "MessageStatusCallback": message_status_callback,
                "PublicApplicationConnectEnabled": true_or_false(public_application_connect_enabled),
            },
        )


class ApplicationInstance(ApplicationContext[M], InstanceResource[M]):
    """An Application as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = (
        "sid",
        "sms_fallback_method",
        "sms_method",
        "status_callback_method",
        "voice_fallback_method",
        "voice_method",
    )

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    message_status_callback: field[str] = field()
    sid: field[ApplicationSid] = field()
    sms_fallback_method: field[ApplicationSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[ApplicationSmsMethod | str] = field()
    sms_status_callback: field[str] = field()
    sms_url: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[ApplicationStatusCallbackMethod | str] = field()
    uri: field[str] = field()
    voice_caller_id_lookup: field[bool] = field()
    voice_fallback_method: field[ApplicationVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[ApplicationVoiceMethod | str] = field()
    voice_url: field[str] = field()
    public_application_connect_enabled: field[bool] = field()


class ApplicationPage(Page[M, ApplicationInstance[M]]):
    """One page of Application records."""

    _record = ApplicationInstance
    _paging = Linked("applications", max_size=1000)


class ApplicationList(ListResource[M]):
    """Application records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Applications.json", account_sid=AccountSid)

    def __call__(self, sid: ApplicationSid) -> ApplicationContext[M]:
        """The Application with this identifier. Sends no request."""
        return ApplicationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        api_version: str | None = None,
        voice_url: str | None = None,
        voice_method: ApplicationVoiceMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_fallback_method: ApplicationVoiceFallbackMethod | str | None = None,
        status_callback: str | None = None,
        status_callback_method: ApplicationStatusCallbackMethod | str | None = None,
        voice_caller_id_lookup: bool | None = None,
        sms_url: str | None = None,
        sms_method: ApplicationSmsMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_fallback_method: ApplicationSmsFallbackMethod | str | None = None,
        sms_status_callback: str | None = None,
        message_status_callback: str | None = None,
        friendly_name: str | None = None,
        public_application_connect_enabled: bool | None = None,
    ) -> Request[ApplicationInstance[M]]:
        """Create an Application: POST /2010-04-01/Accounts/{AccountSid}/Applications.json"""
        return Request(
            self,
            "POST",
            ApplicationInstance,
            form={
                "ApiVersion": api_version,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": true_or_false(voice_caller_id_lookup),
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsStatusCallback": sms_status_callback,
                "MessageStatusCallback": message_status_callback,
                "FriendlyName": friendly_name,
                "PublicApplicationConnectEnabled": true_or_false(public_application_connect_enabled),
            },
        )

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ApplicationInstance[M]]:
        """List Application records: GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ApplicationPage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ApplicationPage[M]]:
        """Fetch one page of Application records: GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ApplicationPage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ApplicationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ApplicationPage, url=target_url)


__all__ = [
    "ApplicationContext",
    "ApplicationInstance",
    "ApplicationList",
    "ApplicationPage",
    "ApplicationSmsFallbackMethod",
    "ApplicationSmsMethod",
    "ApplicationStatusCallbackMethod",
    "ApplicationVoiceFallbackMethod",
    "ApplicationVoiceMethod",
]
