"""Outbound Report records.

Generated from specs/contract/twilio_insights_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid

ReportStatus: TypeAlias = Literal["created", "running", "completed"]


class InsightsV2CreatePhoneNumbersReportRequestTimeRange(TypedDict, total=False):
    """`insights.v2.create_phone_numbers_report_request.time_range` in a request."""

    start_datetime: datetime | date | str
    end_datetime: datetime | date | str


class PhoneNumberReportFilter(TypedDict, total=False):
    """`phone_number_report_filter` in a request."""

    key: str
    values: Sequence[str]


class InsightsV2CreatePhoneNumbersReportRequest(TypedDict, total=False):
    """`insights.v2.create_phone_numbers_report_request` in a request.

    Attributes:
        size: 1 to 6000; default 1000.
    """

    time_range: InsightsV2CreatePhoneNumbersReportRequestTimeRange
    filters: Sequence[PhoneNumberReportFilter]
    size: int


class ReportFilterRecord(Record):
    """`report_filter` in an answer."""

    key: field[str] = field()
    values_: field[list[str]] = field(key="values")


class ReportMetadataRecord(Record):
    """`report_metadata` in an answer."""

    start_datetime: field[datetime] = field(iso8601_datetime)
    end_datetime: field[datetime] = field(iso8601_datetime)
    filters: field[list[ReportFilterRecord]] = field(list_of(record(ReportFilterRecord)))


class OutboundReportInstance(InstanceResource[M]):
    """An Outbound Report as returned by Twilio."""

    _shown = ("status",)

    account_sid: field[AccountSid] = field()
    report_id: field[str] = field()
    status: field[ReportStatus | str] = field()
    request_meta: field[ReportMetadataRecord] = field(record(ReportMetadataRecord))
    url: field[str] = field()

    class ReportStatus:
        """Values of ReportStatus."""

        CREATED: Final = "created"
        RUNNING: Final = "running"
        COMPLETED: Final = "completed"

    # Also class attributes, as in twilio-python: OutboundReportInstance.InsightsV2CreatePhoneNumbersReportRequest({...})
    InsightsV2CreatePhoneNumbersReportRequestTimeRange = InsightsV2CreatePhoneNumbersReportRequestTimeRange
    PhoneNumberReportFilter = PhoneNumberReportFilter
    InsightsV2CreatePhoneNumbersReportRequest = InsightsV2CreatePhoneNumbersReportRequest


class OutboundReportList(ListResource[M]):
    """Outbound Report records."""

    _uri = Uri("https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound")

    @op
    def create(
        self, insights_v2_create_phone_numbers_report_request: InsightsV2CreatePhoneNumbersReportRequest | None = None
    ) -> Request[OutboundReportInstance[M]]:
        """Create an Outbound Report: POST /v2/Voice/Reports/PhoneNumbers/Outbound"""
        return Request(
            self,
            "POST",
            OutboundReportInstance,
            json=JsonBody(
                insights_v2_create_phone_numbers_report_request,
                InsightsV2CreatePhoneNumbersReportRequest | None,
                name="insights_v2_create_phone_numbers_report_request",
            ),
        )

    # Also class attributes, as in twilio-python: OutboundReportList.InsightsV2CreatePhoneNumbersReportRequest({...})
    InsightsV2CreatePhoneNumbersReportRequestTimeRange = InsightsV2CreatePhoneNumbersReportRequestTimeRange
    PhoneNumberReportFilter = PhoneNumberReportFilter
    InsightsV2CreatePhoneNumbersReportRequest = InsightsV2CreatePhoneNumbersReportRequest


__all__ = [
    "InsightsV2CreatePhoneNumbersReportRequest",
    "InsightsV2CreatePhoneNumbersReportRequestTimeRange",
    "OutboundReportInstance",
    "OutboundReportList",
    "PhoneNumberReportFilter",
    "ReportFilterRecord",
    "ReportMetadataRecord",
    "ReportStatus",
]
