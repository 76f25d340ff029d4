"""Domain records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from .......base.checks import matches
from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.serialize import true_or_false
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, ByocTrunkSid, PhoneNumberSid, SipDomainSid

if TYPE_CHECKING:
    from .auth_types import AuthTypesList
    from .credential_list_mapping import CredentialListMappingList
    from .ip_access_control_list_mapping import IpAccessControlListMappingList

DomainVoiceMethod: TypeAlias = Literal["GET", "POST"]
DomainVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
DomainVoiceStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class DomainContext(InstanceContext[M]):
    """One Domain."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{sid}.json",
        account_sid=AccountSid,
        sid=SipDomainSid,
    )

    auth: lazy[AuthTypesList[M]] = lazy(".auth_types", "AuthTypesList", domain_sid="sid")
    credential_list_mappings: lazy[CredentialListMappingList[M]] = lazy(
        ".credential_list_mapping", "CredentialListMappingList", domain_sid="sid"
    )
    ip_access_control_list_mappings: lazy[IpAccessControlListMappingList[M]] = lazy(
        ".ip_access_control_list_mapping", "IpAccessControlListMappingList", domain_sid="sid"
    )

    @op
    def fetch(self) -> Request[DomainInstance[M]]:
        """Fetch the Domain: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json"""
        return Request(self, "GET", DomainInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        voice_fallback_method: DomainVoiceFallbackMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_method: DomainVoiceMethod | str | None = None,
        voice_status_callback_method: DomainVoiceStatusCallbackMethod | str | None = None,
        voice_status_callback_url: str | None = None,
        voice_url: str | None = None,
        sip_registration: bool | None = None,
        domain_name: str | None = None,
        emergency_calling_enabled: bool | None = None,
        secure: bool | None = None,
        byoc_trunk_sid: ByocTrunkSid | None = None,
        emergency_caller_sid: PhoneNumberSid | None = None,
    ) -> Request[DomainInstance[M]]:
        """Update the Domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json"""
        return Request(
            self,
            "POST",
            DomainInstance,
            form={
                "FriendlyName": friendly_name,
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method,
                "VoiceStatusCallbackMethod": voice_status_callback_method,
                "VoiceStatusCallbackUrl": voice_status_callback_url,
                "VoiceUrl": voice_url,
                "SipRegistration": true_or_false(sip_registration),
                "DomainName": domain_name,
                "EmergencyCallingEnabled": true_or_false(emergency_calling_enabled),
                "Secure": true_or_false(secure),
                "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            checks=(
                matches(ByocTrunkSid, byoc_trunk_sid=byoc_trunk_sid),
                matches(PhoneNumberSid, emergency_caller_sid=emergency_caller_sid),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Domain: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json"""
        return Request(self, "DELETE", bool)


class DomainInstance(DomainContext[M], InstanceResource[M]):
    """A Domain as returned by Twilio.

    Attributes:
        voice_fallback_url: Personal data, kept 30 days.
        voice_status_callback_url: Personal data, kept 30 days.
        voice_url: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "voice_fallback_method", "voice_method", "voice_status_callback_method")
    __pii__ = personal(voice_fallback_url=Pii(30), voice_status_callback_url=Pii(30), voice_url=Pii(30))

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    auth_type: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    domain_name: field[str] = field()
    friendly_name: field[str] = field()
    sid: field[SipDomainSid] = field()
    uri: field[str] = field()
    voice_fallback_method: field[DomainVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[DomainVoiceMethod | str] = field()
    voice_status_callback_method: field[DomainVoiceStatusCallbackMethod | str] = field()
    voice_status_callback_url: field[str] = field()
    voice_url: field[str] = field()
    subresource_uris: field[dict[str, Json]] = field()
    sip_registration: field[bool] = field()
    emergency_calling_enabled: field[bool] = field()
    secure: field[bool] = field()
    byoc_trunk_sid: field[ByocTrunkSid] = field()
    emergency_caller_sid: field[PhoneNumberSid] = field()


class DomainPage(Page[M, DomainInstance[M]]):
    """One page of Domain records."""

    _record = DomainInstance
    _paging = Linked("domains", max_size=1000)


class DomainList(ListResource[M]):
    """Domain records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains.json", account_sid=AccountSid)

    def __call__(self, sid: SipDomainSid) -> DomainContext[M]:
        """The Domain with this identifier. Sends no request."""
        return DomainContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DomainInstance[M]]:
        """List Domain records: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, DomainPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DomainPage[M]]:
        """Fetch one page of Domain records: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", DomainPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[DomainPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DomainPage, url=target_url)

    @op
    def create(
        self,
        domain_name: str,
        friendly_name: str | None = None,
        voice_url: str | None = None,
        voice_method: DomainVoiceMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_fallback_method: DomainVoiceFallbackMethod | str | None = None,
        voice_status_callback_url: str | None = None,
        voice_status_callback_method: DomainVoiceStatusCallbackMethod | str | None = None,
        sip_registration: bool | None = None,
        emergency_calling_enabled: bool | None = None,
        secure: bool | None = None,
        byoc_trunk_sid: ByocTrunkSid | None = None,
        emergency_caller_sid: PhoneNumberSid | None = None,
    ) -> Request[DomainInstance[M]]:
        """Create a Domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json"""
        return Request(
            self,
            "POST",
            DomainInstance,
            form={
                "DomainName": domain_name,
                "FriendlyName": friendly_name,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceStatusCallbackUrl": voice_status_callback_url,
                "VoiceStatusCallbackMethod": voice_status_callback_method,
                "SipRegistration": true_or_false(sip_registration),
                "EmergencyCallingEnabled": true_or_false(emergency_calling_enabled),
                "Secure": true_or_false(secure),
                "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            checks=(
                matches(ByocTrunkSid, byoc_trunk_sid=byoc_trunk_sid),
                matches(PhoneNumberSid, emergency_caller_sid=emergency_caller_sid),
            ),
        )


__all__ = [
    "DomainContext",
    "DomainInstance",
    "DomainList",
    "DomainPage",
    "DomainVoiceFallbackMethod",
    "DomainVoiceMethod",
    "DomainVoiceStatusCallbackMethod",
]
