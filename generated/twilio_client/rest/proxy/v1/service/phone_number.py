"""Phone Number records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import AccountSid, PhoneNumberSid, ProxyServiceSid


class PhoneNumberCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    fax: field[bool] = field()
    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/PhoneNumbers/{sid}",
        service_sid=ProxyServiceSid,
        sid=PhoneNumberSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Phone Number: DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}"""
        return Request(self, "GET", PhoneNumberInstance)

    @op
    def update(self, is_reserved: bool | None = None) -> Request[PhoneNumberInstance[M]]:
        """Update the Phone Number: POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}"""
        return Request(self, "POST", PhoneNumberInstance, form={"IsReserved": true_or_false(is_reserved)})


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[PhoneNumberSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ProxyServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    phone_number: field[str] = field()
    friendly_name: field[str] = field()
    iso_country: field[str] = field()
    capabilities: field[PhoneNumberCapabilitiesRecord] = field(record(PhoneNumberCapabilitiesRecord))
    url: field[str] = field()
    is_reserved: field[bool] = field()
    in_use: field[int] = field(integer)


class PhoneNumberPage(Page[M, PhoneNumberInstance[M]]):
    """One page of Phone Number records."""

    _record = PhoneNumberInstance
    _paging = Linked("phone_numbers", max_size=1000)


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    _uri = Uri("https://proxy.twilio.com/v1/Services/{service_sid}/PhoneNumbers", service_sid=ProxyServiceSid)

    def __call__(self, sid: PhoneNumberSid) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, sid: PhoneNumberSid | None = None, phone_number: str | None = None, is_reserved: bool | None = None
    ) -> Request[PhoneNumberInstance[M]]:
        """Create a Phone Number: POST /v1/Services/{ServiceSid}/PhoneNumbers

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            PhoneNumberInstance,
            form={"Sid": sid, "PhoneNumber": phone_number, "IsReserved": true_or_false(is_reserved)},
            checks=(matches(PhoneNumberSid, sid=sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PhoneNumberInstance[M]]:
        """List Phone Number records: GET /v1/Services/{ServiceSid}/PhoneNumbers

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
        """Fetch one page of Phone Number records: GET /v1/Services/{ServiceSid}/PhoneNumbers

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
    "PhoneNumberCapabilitiesRecord",
    "PhoneNumberContext",
    "PhoneNumberInstance",
    "PhoneNumberList",
    "PhoneNumberPage",
]
