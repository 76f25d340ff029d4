"""Phone Number records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ApplicationSid, PhoneNumberSid, TrunkSid

PhoneNumberAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
PhoneNumberSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
PhoneNumberSmsMethod: TypeAlias = Literal["GET", "POST"]
PhoneNumberStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
PhoneNumberVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
PhoneNumberVoiceMethod: TypeAlias = Literal["GET", "POST"]


class PhoneNumberCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri(
        "https://trunking.twilio.com/v1/Trunks/{trunk_sid}/PhoneNumbers/{sid}", trunk_sid=TrunkSid, sid=PhoneNumberSid
    )

    @op
    def fetch(self) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}"""
        return Request(self, "GET", PhoneNumberInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Phone Number: DELETE /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}"""
        return Request(self, "DELETE", bool)


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = (
        "sid",
        "address_requirements",
        "sms_fallback_method",
        "sms_method",
        "status_callback_method",
        "voice_fallback_method",
    )
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    address_requirements: field[PhoneNumberAddressRequirement | str] = field()
    api_version: field[str] = field()
    beta: field[bool] = field()
    capabilities: field[PhoneNumberCapabilitiesRecord] = field(record(PhoneNumberCapabilitiesRecord))
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    links: field[dict[str, Json]] = field()
    phone_number: field[str] = field()
    sid: field[PhoneNumberSid] = field()
    sms_application_sid: field[ApplicationSid] = field()
    sms_fallback_method: field[PhoneNumberSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[PhoneNumberSmsMethod | str] = field()
    sms_url: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[PhoneNumberStatusCallbackMethod | str] = field()
    trunk_sid: field[TrunkSid] = field()
    url: field[str] = field()
    voice_application_sid: field[ApplicationSid] = field()
    voice_caller_id_lookup: field[bool] = field()
    voice_fallback_method: field[PhoneNumberVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[PhoneNumberVoiceMethod | str] = field()
    voice_url: field[str] = field()

    class AddressRequirement:
        """Values of PhoneNumberAddressRequirement."""

        NONE: Final = "none"
        ANY: Final = "any"
        LOCAL: Final = "local"
        FOREIGN: Final = "foreign"


class PhoneNumberPage(Page[M, PhoneNumberInstance[M]]):
    """One page of Phone Number records."""

    _record = PhoneNumberInstance
    _paging = Linked("phone_numbers", max_size=1000)


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{trunk_sid}/PhoneNumbers", trunk_sid=TrunkSid)

    def __call__(self, sid: PhoneNumberSid) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, phone_number_sid: PhoneNumberSid) -> Request[PhoneNumberInstance[M]]:
        """Create a Phone Number: POST /v1/Trunks/{TrunkSid}/PhoneNumbers"""
        return Request(
            self,
            "POST",
            PhoneNumberInstance,
            form={"PhoneNumberSid": phone_number_sid},
            checks=(matches(PhoneNumberSid, phone_number_sid=phone_number_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PhoneNumberInstance[M]]:
        """List Phone Number records: GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, PhoneNumberPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[PhoneNumberPage[M]]:
        """Fetch one page of Phone Number records: GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", PhoneNumberPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[PhoneNumberPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PhoneNumberPage, url=target_url)


__all__ = [
    "PhoneNumberAddressRequirement",
    "PhoneNumberCapabilitiesRecord",
    "PhoneNumberContext",
    "PhoneNumberInstance",
    "PhoneNumberList",
    "PhoneNumberPage",
    "PhoneNumberSmsFallbackMethod",
    "PhoneNumberSmsMethod",
    "PhoneNumberStatusCallbackMethod",
    "PhoneNumberVoiceFallbackMethod",
    "PhoneNumberVoiceMethod",
]
