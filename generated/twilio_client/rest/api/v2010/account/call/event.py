"""Event records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ......sids import AccountSid, CallSid


class EventInstance(InstanceResource[M]):
    """An Event as returned by Twilio.

    Attributes:
        request: Sensitive personal data, kept 30 days.
        response: Sensitive personal data, kept 30 days.
    """

    __pii__ = personal(request=Pii(30, "sensitive"), response=Pii(30, "sensitive"))

    request: field[Json] = field()
    response: field[Json] = field()


class EventPage(Page[M, EventInstance[M]]):
    """One page of Event records."""

    _record = EventInstance
    _paging = Linked("events", max_size=1000)


class EventList(ListResource[M]):
    """Event records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Events.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EventInstance[M]]:
        """List Event records: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EventPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EventPage[M]]:
        """Fetch one page of Event records: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EventPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EventPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EventPage, url=target_url)


__all__ = ["EventInstance", "EventList", "EventPage"]
