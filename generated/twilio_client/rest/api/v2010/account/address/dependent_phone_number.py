"""Dependent Phone Number records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, AddressSid, ApplicationSid, PhoneNumberSid, TrunkSid

DependentPhoneNumberVoiceMethod: TypeAlias = Literal["GET", "POST"]
DependentPhoneNumberVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
DependentPhoneNumberSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
DependentPhoneNumberSmsMethod: TypeAlias = Literal["GET", "POST"]
DependentPhoneNumberAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
DependentPhoneNumberStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
DependentPhoneNumberEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]


class DependentPhoneNumberInstance(InstanceResource[M]):
    """A Dependent Phone Number as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _shown = (
        "voice_method",
        "voice_fallback_method",
        "sms_fallback_method",
        "sms_method",
        "address_requirements",
        "status_callback_method",
    )
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[PhoneNumberSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    phone_number: field[str] = field()
    voice_url: field[str] = field()
    voice_method: field[DependentPhoneNumberVoiceMethod | str] = field()
    voice_fallback_method: field[DependentPhoneNumberVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_caller_id_lookup: field[bool] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    sms_fallback_method: field[DependentPhoneNumberSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[DependentPhoneNumberSmsMethod | str] = field()
    sms_url: field[str] = field()
    address_requirements: field[DependentPhoneNumberAddressRequirement | str] = field()
    capabilities: field[Json] = field()
    status_callback: field[str] = field()
    status_callback_method: field[DependentPhoneNumberStatusCallbackMethod | str] = field()
    api_version: field[str] = field()
    sms_application_sid: field[ApplicationSid] = field()
    voice_application_sid: field[ApplicationSid] = field()
    trunk_sid: field[TrunkSid] = field()
    emergency_status: field[DependentPhoneNumberEmergencyStatus | str] = field()
    emergency_address_sid: field[AddressSid] = field()
    uri: field[str] = field()

    class AddressRequirement:
        """Values of DependentPhoneNumberAddressRequirement."""

        NONE: Final = "none"
        ANY: Final = "any"
        LOCAL: Final = "local"
        FOREIGN: Final = "foreign"

    class EmergencyStatus:
        """Values of DependentPhoneNumberEmergencyStatus."""

        ACTIVE: Final = "Active"
        INACTIVE: Final = "Inactive"


class DependentPhoneNumberPage(Page[M, DependentPhoneNumberInstance[M]]):
    """One page of Dependent Phone Number records."""

    _record = DependentPhoneNumberInstance
    _paging = Linked("dependent_phone_numbers", max_size=1000)


class DependentPhoneNumberList(ListResource[M]):
    """Dependent Phone Number records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Addresses/{address_sid}/DependentPhoneNumbers.json",
        account_sid=AccountSid,
        address_sid=AddressSid,
    )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DependentPhoneNumberInstance[M]]:
        """List Dependent Phone Number records.

        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, DependentPhoneNumberPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DependentPhoneNumberPage[M]]:
        """Fetch one page of Dependent Phone Number records.

        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            DependentPhoneNumberPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[DependentPhoneNumberPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DependentPhoneNumberPage, url=target_url)


__all__ = [
    "DependentPhoneNumberAddressRequirement",
    "DependentPhoneNumberEmergencyStatus",
    "DependentPhoneNumberInstance",
    "DependentPhoneNumberList",
    "DependentPhoneNumberPage",
    "DependentPhoneNumberSmsFallbackMethod",
    "DependentPhoneNumberSmsMethod",
    "DependentPhoneNumberStatusCallbackMethod",
    "DependentPhoneNumberVoiceFallbackMethod",
    "DependentPhoneNumberVoiceMethod",
]
