"""Query records.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

LookupBatchRequestFields: TypeAlias = Literal[
    "caller_name",
    "sim_swap",
    "call_forwarding",
    "line_type_intelligence",
    "line_status",
    "identity_match",
    "reassigned_number",
    "sms_pumping_risk",
]


class IdentityMatchParameters(TypedDict, total=False):
    """`IdentityMatchParameters` in a request."""

    first_name: str
    last_name: str
    address_line1: str
    address_line2: str
    city: str
    state: str
    postal_code: str
    address_country_code: str
    national_id: str
    date_of_birth: str


class ReassignedNumberParameters(TypedDict, total=False):
    """`ReassignedNumberParameters` in a request.

    Attributes:
        last_verified_date: At most 8 characters.
    """

    last_verified_date: str


class RiskParameters(TypedDict, total=False):
    """`RiskParameters` in a request.

    Attributes:
        partner_sub_id: At most 64 characters.
    """

    partner_sub_id: str


class LookupBatchRequest(TypedDict, total=False):
    """`LookupBatchRequest` in a request."""

    correlation_id: str
    phone_number: Required[str]
    fields: Sequence[LookupBatchRequestFields | str]
    country_code: str
    identity_match: IdentityMatchParameters
    reassigned_number: ReassignedNumberParameters
    sms_pumping_risk: RiskParameters


class LookupRequest(TypedDict, total=False):
    """The body of a request."""

    phone_numbers: Sequence[LookupBatchRequest]


class CallerNameInfoRecord(Record):
    """`CallerNameInfo` in an answer."""

    caller_name: field[str] = field()
    caller_type: field[str] = field()
    error_code: field[int] = field(integer)


class LastSimSwapInfoRecord(Record):
    """`LastSimSwapInfo` in an answer."""

    last_sim_swap_date: field[datetime] = field(iso8601_datetime)
    swapped_period: field[str] = field()
    swapped_in_period: field[bool] = field()


class SimSwapInfoRecord(Record):
    """`SimSwapInfo` in an answer."""

    last_sim_swap: field[LastSimSwapInfoRecord] = field(record(LastSimSwapInfoRecord))
    carrier_name: field[str] = field()
    mobile_country_code: field[str] = field()
    mobile_network_code: field[str] = field()
    error_code: field[int] = field(integer)


class CallForwardingInfoRecord(Record):
    """`CallForwardingInfo` in an answer."""

    call_forwarding_enabled: field[bool] = field()
    error_code: field[int] = field(integer)


class LineTypeIntelligenceInfoRecord(Record):
    """`LineTypeIntelligenceInfo` in an answer."""

    mobile_country_code: field[str] = field()
    mobile_network_code: field[str] = field()
    carrier_name: field[str] = field()
    type: field[str] = field()
    error_code: field[int] = field(integer)


class LineStatusInfoRecord(Record):
    """`LineStatusInfo` in an answer."""

    status: field[str] = field()
    error_code: field[int] = field(integer)


class IdentityMatchInfoRecord(Record):
    """`IdentityMatchInfo` in an answer."""

    first_name_match: field[str] = field()
    last_name_match: field[str] = field()
    address_lines_match: field[str] = field()
    city_match: field[str] = field()
    state_match: field[str] = field()
    postal_code_match: field[str] = field()
    address_country_match: field[str] = field()
    national_id_match: field[str] = field()
    date_of_birth_match: field[str] = field()
    summary_score: field[int] = field(integer)
    error_code: field[int] = field(integer)
    error_message: field[str] = field()


class ReassignedNumberInfoRecord(Record):
    """`ReassignedNumberInfo` in an answer."""

    last_verified_date: field[str] = field()
    is_number_reassigned: field[str] = field()
    error_code: field[str] = field()


class SmsPumpingRiskInfoRecord(Record):
    """`SmsPumpingRiskInfo` in an answer."""

    carrier_risk_category: field[str] = field()
    number_blocked: field[bool] = field()
    number_blocked_date: field[datetime] = field(iso8601_datetime)
    number_blocked_last_3_months: field[bool] = field()
    sms_pumping_risk_score: field[int] = field(integer)
    error_code: field[int] = field(integer)


class LookupBatchResponseRecord(Record):
    """`LookupBatchResponse` in an answer."""

    correlation_id: field[str] = field()
    twilio_error_code: field[int] = field(integer)
    calling_country_code: field[str] = field()
    country_code: field[str] = field()
    phone_number: field[str] = field()
    national_format: field[str] = field()
    valid: field[bool] = field()
    validation_errors: field[list[str]] = field()
    caller_name: field[CallerNameInfoRecord] = field(record(CallerNameInfoRecord))
    sim_swap: field[SimSwapInfoRecord] = field(record(SimSwapInfoRecord))
    call_forwarding: field[CallForwardingInfoRecord] = field(record(CallForwardingInfoRecord))
    line_type_intelligence: field[LineTypeIntelligenceInfoRecord] = field(record(LineTypeIntelligenceInfoRecord))
    line_status: field[LineStatusInfoRecord] = field(record(LineStatusInfoRecord))
    identity_match: field[IdentityMatchInfoRecord] = field(record(IdentityMatchInfoRecord))
    reassigned_number: field[ReassignedNumberInfoRecord] = field(record(ReassignedNumberInfoRecord))
    sms_pumping_risk: field[SmsPumpingRiskInfoRecord] = field(record(SmsPumpingRiskInfoRecord))
    phone_number_quality_score: field[Json] = field()
    pre_fill: field[Json] = field()


class QueryInstance(InstanceResource[M]):
    """A Query as returned by Twilio."""

    phone_numbers: field[list[LookupBatchResponseRecord]] = field(list_of(record(LookupBatchResponseRecord)))

    # Also class attributes, as in twilio-python: QueryInstance.LookupRequest({...})
    IdentityMatchParameters = IdentityMatchParameters
    ReassignedNumberParameters = ReassignedNumberParameters
    RiskParameters = RiskParameters
    LookupBatchRequest = LookupBatchRequest
    LookupRequest = LookupRequest


class QueryList(ListResource[M]):
    """Query records."""

    _uri = Uri("https://lookups.twilio.com/v2/batch/query")

    @op
    def create(self, lookup_request: LookupRequest | None = None) -> Request[QueryInstance[M]]:
        """Create a Query: POST /v2/batch/query"""
        return Request(
            self, "POST", QueryInstance, json=JsonBody(lookup_request, LookupRequest | None, name="lookup_request")
        )

    # Also class attributes, as in twilio-python: QueryList.LookupRequest({...})
    IdentityMatchParameters = IdentityMatchParameters
    ReassignedNumberParameters = ReassignedNumberParameters
    RiskParameters = RiskParameters
    LookupBatchRequest = LookupBatchRequest
    LookupRequest = LookupRequest


__all__ = [
    "CallForwardingInfoRecord",
    "CallerNameInfoRecord",
    "IdentityMatchInfoRecord",
    "IdentityMatchParameters",
    "LastSimSwapInfoRecord",
    "LineStatusInfoRecord",
    "LineTypeIntelligenceInfoRecord",
    "LookupBatchRequest",
    "LookupBatchRequestFields",
    "LookupBatchResponseRecord",
    "LookupRequest",
    "QueryInstance",
    "QueryList",
    "ReassignedNumberInfoRecord",
    "ReassignedNumberParameters",
    "RiskParameters",
    "SimSwapInfoRecord",
    "SmsPumpingRiskInfoRecord",
]
