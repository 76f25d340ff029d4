"""Outbound records.

Generated from specs/contract/twilio_insights_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer, number
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, mapping_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri


class OutboundCallStatePercentageRecord(Record):
    """`call_state_percentage` in an answer."""

    completed: field[float] = field(number)
    fail: field[float] = field(number)
    busy: field[float] = field(number)
    noanswer: field[float] = field(number)
    canceled: field[float] = field(number)


class CountyCarrierValueCarriersRecord(Record):
    """`carriers` in an answer."""

    carrier: field[str] = field()
    total_calls: field[int] = field(integer)
    blocked_calls: field[int] = field(integer)
    blocked_calls_percentage: field[float] = field(number)


class CountyCarrierValueRecord(Record):
    """`county_carrier_value` in an answer."""

    country: field[str] = field()
    carriers: field[list[CountyCarrierValueCarriersRecord]] = field(list_of(record(CountyCarrierValueCarriersRecord)))


class OutboundAnsweringMachineDetectionRecord(Record):
    """`answering_machine_detection` in an answer."""

    total_calls: field[int] = field(integer)
    answered_by_human_percentage: field[float] = field(number)
    answered_by_machine_percentage: field[float] = field(number)


class OutboundInstance(InstanceResource[M]):
    """An Outbound as returned by Twilio.

    Attributes:
        handle: Personal data, kept 30 days.
    """

    __pii__ = personal(handle=Pii(30))

    handle: field[str] = field()
    total_calls: field[int] = field(integer)
    call_answer_score: field[float] = field(number)
    calls_by_device_type: field[dict[str, int]] = field(mapping_of(integer))
    answer_rate_device_type: field[dict[str, float]] = field(mapping_of(number))
    call_state_percentage: field[OutboundCallStatePercentageRecord] = field(record(OutboundCallStatePercentageRecord))
    blocked_calls_by_carrier: field[list[CountyCarrierValueRecord]] = field(list_of(record(CountyCarrierValueRecord)))
    silent_calls_percentage: field[float] = field(number)
    short_duration_calls_percentage: field[float] = field(number)
    long_duration_calls_percentage: field[float] = field(number)
    potential_robocalls_percentage: field[float] = field(number)
    answering_machine_detection: field[OutboundAnsweringMachineDetectionRecord] = field(
        record(OutboundAnsweringMachineDetectionRecord)
    )


class OutboundPage(Page[M, OutboundInstance[M]]):
    """One page of Outbound records."""

    _record = OutboundInstance
    _paging = Linked("reports", max_size=1000)


class OutboundList(ListResource[M]):
    """Outbound records."""

    _uri = Uri("https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound/{report_id}")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[OutboundInstance[M]]:
        """List Outbound records: GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, OutboundPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[OutboundPage[M]]:
        """Fetch one page of Outbound records: GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", OutboundPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[OutboundPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OutboundPage, url=target_url)


__all__ = [
    "CountyCarrierValueCarriersRecord",
    "CountyCarrierValueRecord",
    "OutboundAnsweringMachineDetectionRecord",
    "OutboundCallStatePercentageRecord",
    "OutboundInstance",
    "OutboundList",
    "OutboundPage",
]
