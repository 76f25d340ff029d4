"""Call Summary records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime, number
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid

SummaryProcessingState: TypeAlias = Literal["complete", "partial"]
SummaryCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"]
SummaryCallState: TypeAlias = Literal[
    "ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"
]
SummaryAnsweredBy: TypeAlias = Literal[
    "unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"
]
CallSummaryCrelaySessionState: TypeAlias = Literal["unknown", "failure", "ended", "hung_up"]


class CallSummaryCrelayRateStatsRecord(Record):
    """`call_summary_crelay_rate_stats` in an answer."""

    min: field[float] = field(number)
    max: field[float] = field(number)
    avg: field[float] = field(number)


class CallSummaryCrelayTokenStatsRecord(Record):
    """`call_summary_crelay_token_stats` in an answer."""

    total: field[int] = field(integer)
    tokens_per_second: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))


class CallSummaryCrelayWordStatsRecord(Record):
    """`call_summary_crelay_word_stats` in an answer."""

    total: field[int] = field(integer)
    words_per_minute: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))


class CallSummaryCrelayInterruptionsRecord(Record):
    """`call_summary_crelay_interruptions` in an answer."""

    customer_to_agent: field[int] = field(integer)
    agent_to_customer: field[int] = field(integer)


class CallSummaryAgentSessionSummaryRecord(Record):
    """`call_summary_agent_session_summary` in an answer."""

    session_id: field[str] = field()
    tts_latency_ms: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))
    stt_latency_ms: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))
    network_latency_ms: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))
    time_to_first_audio_ms: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))
    application_latency_ms: field[CallSummaryCrelayRateStatsRecord] = field(record(CallSummaryCrelayRateStatsRecord))
    tokens: field[CallSummaryCrelayTokenStatsRecord] = field(record(CallSummaryCrelayTokenStatsRecord))
    words: field[CallSummaryCrelayWordStatsRecord] = field(record(CallSummaryCrelayWordStatsRecord))
    turns: field[int] = field(integer)
    interruptions: field[CallSummaryCrelayInterruptionsRecord] = field(record(CallSummaryCrelayInterruptionsRecord))
    session_state: field[CallSummaryCrelaySessionState | str] = field()


class CallSummaryContext(InstanceContext[M]):
    """One Call Summary."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/{call_sid}/Summary", call_sid=CallSid)

    @op
    def fetch(self, processing_state: SummaryProcessingState | str | None = None) -> Request[CallSummaryInstance[M]]:
        """Fetch the Call Summary: GET /v1/Voice/{CallSid}/Summary"""
        return Request(self, "GET", CallSummaryInstance, query={"ProcessingState": processing_state})


class CallSummaryInstance(CallSummaryContext[M], InstanceResource[M]):
    """A Call Summary as returned by Twilio.

    Attributes:
        from_: Personal data, kept 30 days.
        _from: Alias of from_, as in twilio-python.
        to: Personal data, kept 30 days.
    """

    _shown = ("call_type", "call_state", "answered_by", "processing_state")
    __pii__ = personal(from_=Pii(30), to=Pii(30))

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    call_type: field[SummaryCallType | str] = field()
    call_state: field[SummaryCallState | str] = field()
    answered_by: field[SummaryAnsweredBy | str] = field()
    processing_state: field[SummaryProcessingState | str] = field()
    created_time: field[datetime] = field(iso8601_datetime)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    connect_duration: field[int] = field(integer)
    from_: field[Json] = field(key="from")
    _from: field[Json] = field(key="from")
    to: field[Json] = field()
    carrier_edge: field[Json] = field()
    client_edge: field[Json] = field()
    sdk_edge: field[Json] = field()
    sip_edge: field[Json] = field()
    tags: field[list[str]] = field()
    url: field[str] = field()
    attributes: field[Json] = field()
    properties: field[Json] = field()
    trust: field[Json] = field()
    annotation: field[Json] = field()
    agent_session_summaries: field[list[CallSummaryAgentSessionSummaryRecord]] = field(
        list_of(record(CallSummaryAgentSessionSummaryRecord))
    )

    class ProcessingState:
        """Values of SummaryProcessingState."""

        COMPLETE: Final = "complete"
        PARTIAL: Final = "partial"

    class CallType:
        """Values of SummaryCallType."""

        CARRIER: Final = "carrier"
        SIP: Final = "sip"
        TRUNKING: Final = "trunking"
        CLIENT: Final = "client"
        WHATSAPP: Final = "whatsapp"

    class CallState:
        """Values of SummaryCallState."""

        RINGING: Final = "ringing"
        COMPLETED: Final = "completed"
        BUSY: Final = "busy"
        FAIL: Final = "fail"
        NOANSWER: Final = "noanswer"
        CANCELED: Final = "canceled"
        ANSWERED: Final = "answered"
        UNDIALED: Final = "undialed"

    class AnsweredBy:
        """Values of SummaryAnsweredBy."""

        UNKNOWN: Final = "unknown"
        MACHINE_START: Final = "machine_start"
        MACHINE_END_BEEP: Final = "machine_end_beep"
        MACHINE_END_SILENCE: Final = "machine_end_silence"
        MACHINE_END_OTHER: Final = "machine_end_other"
        HUMAN: Final = "human"
        FAX: Final = "fax"

    class CallSummaryCrelaySessionState:
        """Values of CallSummaryCrelaySessionState."""

        UNKNOWN: Final = "unknown"
        FAILURE: Final = "failure"
        ENDED: Final = "ended"
        HUNG_UP: Final = "hung_up"


class CallSummaryList(ListResource[M]):
    """Call Summary records."""

    def __call__(self) -> CallSummaryContext[M]:
        """The Call Summary. Sends no request."""
        return CallSummaryContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "CallSummaryAgentSessionSummaryRecord",
    "CallSummaryContext",
    "CallSummaryCrelayInterruptionsRecord",
    "CallSummaryCrelayRateStatsRecord",
    "CallSummaryCrelaySessionState",
    "CallSummaryCrelayTokenStatsRecord",
    "CallSummaryCrelayWordStatsRecord",
    "CallSummaryInstance",
    "CallSummaryList",
    "SummaryAnsweredBy",
    "SummaryCallState",
    "SummaryCallType",
    "SummaryProcessingState",
]
