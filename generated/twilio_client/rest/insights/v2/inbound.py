"""Inbound records.

Generated from specs/contract/twilio_insights_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer, number
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri


class InboundCallStatePercentageRecord(Record):
    """`call_state_percentage` in an answer."""

    completed: field[float] = field(number)
    fail: field[float] = field(number)
    busy: field[float] = field(number)
    noanswer: field[float] = field(number)
    canceled: field[float] = field(number)


class InboundInstance(InstanceResource[M]):
    """An Inbound as returned by Twilio.

    Attributes:
        handle: Personal data, kept 30 days.
    """

    __pii__ = personal(handle=Pii(30))

    handle: field[str] = field()
    total_calls: field[int] = field(integer)
    call_answer_score: field[float] = field(number)
    call_state_percentage: field[InboundCallStatePercentageRecord] = field(record(InboundCallStatePercentageRecord))
    silent_calls_percentage: field[float] = field(number)


class InboundPage(Page[M, InboundInstance[M]]):
    """One page of Inbound records."""

    _record = InboundInstance
    _paging = Linked("reports", max_size=1000)


class InboundList(ListResource[M]):
    """Inbound records."""

    _uri = Uri("https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Inbound/{report_id}")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[InboundInstance[M]]:
        """List Inbound records: GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InboundPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InboundPage[M]]:
        """Fetch one page of Inbound records: GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", InboundPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[InboundPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InboundPage, url=target_url)


__all__ = ["InboundCallStatePercentageRecord", "InboundInstance", "InboundList", "InboundPage"]
