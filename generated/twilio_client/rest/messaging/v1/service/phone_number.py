"""Phone Number records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from .....base.uri import Uri
from .....sids import AccountSid, MessagingServiceSid, PhoneNumberSid


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{service_sid}/PhoneNumbers/{sid}", service_sid=MessagingServiceSid
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Phone Number: DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}"""
        return Request(self, "GET", PhoneNumberInstance)


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[PhoneNumberSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[MessagingServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    phone_number: field[str] = field()
    country_code: field[str] = field()
    capabilities: field[list[str]] = field()
    url: field[str] = field()


class PhoneNumberPage(Page[M, PhoneNumberInstance[M]]):
    """One page of Phone Number records."""

    _record = PhoneNumberInstance
    _paging = Linked("phone_numbers", max_size=1000)


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/{service_sid}/PhoneNumbers", service_sid=MessagingServiceSid)

    def __call__(self, sid: str) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, phone_number_sid: PhoneNumberSid) -> Request[PhoneNumberInstance[M]]:
        """Create a Phone Number: POST /v1/Services/{ServiceSid}/PhoneNumbers"""
        return Request(
            self,
            "POST",
            PhoneNumberInstance,
            form={"PhoneNumberSid": phone_number_sid},
            checks=(matches(PhoneNumberSid, phone_number_sid=phone_number_sid),),
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


__all__ = ["PhoneNumberContext", "PhoneNumberInstance", "PhoneNumberList", "PhoneNumberPage"]
