"""Report records.

Generated from specs/contract/twilio_insights_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.deserialize import integer, iso8601_datetime, number
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, mapping_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid

ReportStatus: TypeAlias = Literal["created", "running", "completed"]


class InsightsV2CreateAccountReportRequestTimeRange(TypedDict, total=False):
    """`insights.v2.create_account_report_request.time_range` in a request."""

    start_datetime: datetime | date | str
    end_datetime: datetime | date | str


class ReportFilter(TypedDict, total=False):
    """`report_filter` in a request."""

    key: str
    values: Sequence[str]


class InsightsV2CreateAccountReportRequest(TypedDict, total=False):
    """`insights.v2.create_account_report_request` in a request."""

    time_range: InsightsV2CreateAccountReportRequestTimeRange
    filters: Sequence[ReportFilter]


class ReportFilterRecord(Record):
    """`report_filter` in an answer."""

    key: field[str] = field()
    values_: field[list[str]] = field(key="values")


class ReportMetadataRecord(Record):
    """`report_metadata` in an answer."""

    start_datetime: field[datetime] = field(iso8601_datetime)
    end_datetime: field[datetime] = field(iso8601_datetime)
    filters: field[list[ReportFilterRecord]] = field(list_of(record(ReportFilterRecord)))


class AccountReportCallDirectionRecord(Record):
    """`call_direction` in an answer."""

    outbound: field[int] = field(integer)
    inbound: field[int] = field(integer)


class AccountReportCallStateRecord(Record):
    """`call_state` in an answer."""

    completed: field[int] = field(integer)
    fail: field[int] = field(integer)
    busy: field[int] = field(integer)
    noanswer: field[int] = field(integer)
    canceled: field[int] = field(integer)


class AccountReportCallTypeRecord(Record):
    """`call_type` in an answer."""

    carrier: field[int] = field(integer)
    sip: field[int] = field(integer)
    trunking: field[int] = field(integer)
    client: field[int] = field(integer)
    whatsapp: field[int] = field(integer)


class AccountReportNetworkIssuesSdkRecord(Record):
    """`sdk` in an answer."""

    ice_failures_percentage: field[float] = field(number)
    high_latency_percentage: field[float] = field(number)
    high_packet_loss_percentage: field[float] = field(number)
    high_jitter_percentage: field[float] = field(number)


class AccountReportNetworkIssuesTwilioGatewayRecord(Record):
    """`twilio_gateway` in an answer."""

    high_latency_percentage: field[float] = field(number)
    high_packet_loss_percentage: field[float] = field(number)
    high_jitter_percentage: field[float] = field(number)


class AccountReportNetworkIssuesRecord(Record):
    """`network_issues` in an answer."""

    sdk: field[AccountReportNetworkIssuesSdkRecord] = field(record(AccountReportNetworkIssuesSdkRecord))
    twilio_gateway: field[AccountReportNetworkIssuesTwilioGatewayRecord] = field(
        record(AccountReportNetworkIssuesTwilioGatewayRecord)
    )


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


class BrandedUseCaseDetailRecord(Record):
    """`branded_use_case_detail` in an answer."""

    use_case: field[str] = field()
    enabled_phonenumbers: field[int] = field(integer)
    total_calls: field[int] = field(integer)
    answer_rate: field[float] = field(number)
    human_answer_rate: field[float] = field(number)
    engagement_rate: field[float] = field(number)


class BrandedCallingRecord(Record):
    """`branded_calling` in an answer."""

    total_branded_calls: field[int] = field(integer)
    percent_branded_calls: field[float] = field(number)
    answer_rate: field[float] = field(number)
    human_answer_rate: field[float] = field(number)
    engagement_rate: field[float] = field(number)
    by_use_case: field[list[BrandedUseCaseDetailRecord]] = field(list_of(record(BrandedUseCaseDetailRecord)))


class VoiceIntegrityCallsPerBundleRecord(Record):
    """`voice_integrity_calls_per_bundle` in an answer."""

    bundle_sid: field[str] = field()
    enabled_phonenumbers: field[int] = field(integer)
    total_calls: field[int] = field(integer)
    answer_rate: field[float] = field(number)
    human_answer_rate: field[float] = field(number)


class VoiceIntegrityRecord(Record):
    """`voice_integrity` in an answer."""

    enabled_calls: field[int] = field(integer)
    enabled_percentage: field[float] = field(number)
    calls_per_bundle: field[list[VoiceIntegrityCallsPerBundleRecord]] = field(
        list_of(record(VoiceIntegrityCallsPerBundleRecord))
    )


class StirShakenCallCountRecord(Record):
    """`call_count` in an answer."""

    stsh_a: field[int] = field(integer)
    stsh_b: field[int] = field(integer)
    stsh_c: field[int] = field(integer)


class StirShakenPercentageRecord(Record):
    """`percentage` in an answer."""

    stsh_a: field[float] = field(number)
    stsh_b: field[float] = field(number)
    stsh_c: field[float] = field(number)


class StirShakenAnswerRateRecord(Record):
    """`answer_rate` in an answer."""

    stsh_a: field[float] = field(number)
    stsh_b: field[float] = field(number)
    stsh_c: field[float] = field(number)


class StirShakenRecord(Record):
    """`stir_shaken` in an answer."""

    call_count: field[StirShakenCallCountRecord] = field(record(StirShakenCallCountRecord))
    percentage: field[StirShakenPercentageRecord] = field(record(StirShakenPercentageRecord))
    answer_rate: field[StirShakenAnswerRateRecord] = field(record(StirShakenAnswerRateRecord))


class AccountReportKytOutboundCarrierCallingRecord(Record):
    """`outbound_carrier_calling` in an answer."""

    unique_calling_numbers: field[int] = field(integer)
    unique_called_numbers: field[int] = field(integer)
    blocked_calls_by_carrier: field[list[CountyCarrierValueRecord]] = field(list_of(record(CountyCarrierValueRecord)))
    short_duration_calls_percentage: field[float] = field(number)
    long_duration_calls_percentage: field[float] = field(number)
    potential_robocalls_percentage: field[float] = field(number)
    branded_calling: field[BrandedCallingRecord] = field(record(BrandedCallingRecord))
    voice_integrity: field[VoiceIntegrityRecord] = field(record(VoiceIntegrityRecord))
    stir_shaken: field[StirShakenRecord] = field(record(StirShakenRecord))


class AccountReportKytRecord(Record):
    """`KYT` in an answer."""

    outbound_carrier_calling: field[AccountReportKytOutboundCarrierCallingRecord] = field(
        record(AccountReportKytOutboundCarrierCallingRecord)
    )


class AccountReportAnsweringMachineDetectionRecord(Record):
    """`answering_machine_detection` in an answer."""

    total_calls: field[int] = field(integer)
    answered_by_human_percentage: field[float] = field(number)
    answered_by_machine_percentage: field[float] = field(number)


class AccountReportRecord(Record):
    """`account_report` in an answer."""

    call_deliverability_score: field[float] = field(number)
    call_answer_score: field[float] = field(number)
    total_calls: field[int] = field(integer)
    call_direction: field[AccountReportCallDirectionRecord] = field(record(AccountReportCallDirectionRecord))
    call_state: field[AccountReportCallStateRecord] = field(record(AccountReportCallStateRecord))
    call_type: field[AccountReportCallTypeRecord] = field(record(AccountReportCallTypeRecord))
    aloc: field[float] = field(number)
    twilio_edge_location: field[dict[str, int]] = field(mapping_of(integer))
    caller_country_code: field[dict[str, int]] = field(mapping_of(integer))
    callee_country_code: field[dict[str, int]] = field(mapping_of(integer))
    average_queue_time_ms: field[float] = field(number)
    silent_calls_percentage: field[float] = field(number)
    network_issues: field[AccountReportNetworkIssuesRecord] = field(record(AccountReportNetworkIssuesRecord))
    kyt: field[AccountReportKytRecord] = field(record(AccountReportKytRecord), key="KYT")
    answering_machine_detection: field[AccountReportAnsweringMachineDetectionRecord] = field(
        record(AccountReportAnsweringMachineDetectionRecord)
    )


class ReportContext(InstanceContext[M]):
    """One Report."""

    _uri = Uri("https://insights.twilio.com/v2/Voice/Reports/{report_id}")

    @op
    def fetch(self) -> Request[ReportInstance[M]]:
        """Fetch the Report: GET /v2/Voice/Reports/{reportId}"""
        return Request(self, "GET", ReportInstance)

    # Also class attributes, as in twilio-python: ReportContext.InsightsV2CreateAccountReportRequest({...})
    InsightsV2CreateAccountReportRequestTimeRange = InsightsV2CreateAccountReportRequestTimeRange
    ReportFilter = ReportFilter
    InsightsV2CreateAccountReportRequest = InsightsV2CreateAccountReportRequest


class ReportInstance(ReportContext[M], InstanceResource[M]):
    """A Report as returned by Twilio."""

    _identity = {"report_id": "report_id"}
    _shown = ("report_id", "status")

    account_sid: field[AccountSid] = field()
    report_id: field[str] = field()
    status: field[ReportStatus | str] = field()
    request_meta: field[ReportMetadataRecord] = field(record(ReportMetadataRecord))
    report: field[AccountReportRecord] = field(record(AccountReportRecord))
    url: field[str] = field()

    class ReportStatus:
        """Values of ReportStatus."""

        CREATED: Final = "created"
        RUNNING: Final = "running"
        COMPLETED: Final = "completed"


class ReportList(ListResource[M]):
    """Report records."""

    _uri = Uri("https://insights.twilio.com/v2/Voice/Reports")

    def __call__(self, report_id: str) -> ReportContext[M]:
        """The Report with this identifier. Sends no request."""
        return ReportContext(self._client, {**self._path, "report_id": report_id})

    get = __call__

    @op
    def create(
        self, insights_v2_create_account_report_request: InsightsV2CreateAccountReportRequest | None = None
    ) -> Request[ReportInstance[M]]:
        """Create a Report: POST /v2/Voice/Reports"""
        return Request(
            self,
            "POST",
            ReportInstance,
            json=JsonBody(
                insights_v2_create_account_report_request,
                InsightsV2CreateAccountReportRequest | None,
                name="insights_v2_create_account_report_request",
            ),
        )

    # Also class attributes, as in twilio-python: ReportList.InsightsV2CreateAccountReportRequest({...})
    InsightsV2CreateAccountReportRequestTimeRange = InsightsV2CreateAccountReportRequestTimeRange
    ReportFilter = ReportFilter
    InsightsV2CreateAccountReportRequest = InsightsV2CreateAccountReportRequest


__all__ = [
    "AccountReportAnsweringMachineDetectionRecord",
    "AccountReportCallDirectionRecord",
    "AccountReportCallStateRecord",
    "AccountReportCallTypeRecord",
    "AccountReportKytOutboundCarrierCallingRecord",
    "AccountReportKytRecord",
    "AccountReportNetworkIssuesRecord",
    "AccountReportNetworkIssuesSdkRecord",
    "AccountReportNetworkIssuesTwilioGatewayRecord",
    "AccountReportRecord",
    "BrandedCallingRecord",
    "BrandedUseCaseDetailRecord",
    "CountyCarrierValueCarriersRecord",
    "CountyCarrierValueRecord",
    "InsightsV2CreateAccountReportRequest",
    "InsightsV2CreateAccountReportRequestTimeRange",
    "ReportContext",
    "ReportFilter",
    "ReportFilterRecord",
    "ReportInstance",
    "ReportList",
    "ReportMetadataRecord",
    "ReportStatus",
    "StirShakenAnswerRateRecord",
    "StirShakenCallCountRecord",
    "StirShakenPercentageRecord",
    "StirShakenRecord",
    "VoiceIntegrityCallsPerBundleRecord",
    "VoiceIntegrityRecord",
]
