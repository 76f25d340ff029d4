"""Call Summaries records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime, number
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, CallSid

CallSummariesProcessingStateRequest: TypeAlias = Literal["completed", "started", "partial", "all"]
CallSummariesSortBy: TypeAlias = Literal["start_time", "end_time"]
CallSummariesAnsweredBy: TypeAlias = Literal[
    "unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"
]
CallSummariesCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"]
CallSummariesCallState: TypeAlias = Literal[
    "ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"
]
CallSummariesProcessingState: TypeAlias = Literal["complete", "partial"]
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


class CallSummariesInstance(InstanceResource[M]):
    """A Call Summaries as returned by Twilio.

    Attributes:
        from_: Personal data, kept 30 days.
        _from: Alias of from_, as in twilio-python.
        to: Personal data, kept 30 days.
    """

    _shown = ("answered_by", "call_type", "call_state", "processing_state")
    __pii__ = personal(from_=Pii(30), to=Pii(30))

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    answered_by: field[CallSummariesAnsweredBy | str] = field()
    call_type: field[CallSummariesCallType | str] = field()
    call_state: field[CallSummariesCallState | str] = field()
    processing_state: field[CallSummariesProcessingState | str] = field()
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

    class ProcessingStateRequest:
        """Values of CallSummariesProcessingStateRequest."""

        COMPLETED: Final = "completed"
        STARTED: Final = "started"
        PARTIAL: Final = "partial"
        ALL: Final = "all"

    class SortBy:
        """Values of CallSummariesSortBy."""

        START_TIME: Final = "start_time"
        END_TIME: Final = "end_time"

    class AnsweredBy:
        """Values of CallSummariesAnsweredBy."""

        UNKNOWN: Final = "unknown"
        MACHINE_START: Final = "machine_start"
        MACHINE_END_BEEP: Final = "machine_end_beep"
        MACHINE_END_SILENCE: Final = "machine_end_silence"
        MACHINE_END_OTHER: Final = "machine_end_other"
        HUMAN: Final = "human"
        FAX: Final = "fax"

    class CallType:
        """Values of CallSummariesCallType."""

        CARRIER: Final = "carrier"
        SIP: Final = "sip"
        TRUNKING: Final = "trunking"
        CLIENT: Final = "client"
        WHATSAPP: Final = "whatsapp"

    class CallState:
        """Values of CallSummariesCallState."""

        RINGING: Final = "ringing"
        COMPLETED: Final = "completed"
        BUSY: Final = "busy"
        FAIL: Final = "fail"
        NOANSWER: Final = "noanswer"
        CANCELED: Final = "canceled"
        ANSWERED: Final = "answered"
        UNDIALED: Final = "undialed"

    class ProcessingState:
        """Values of CallSummariesProcessingState."""

        COMPLETE: Final = "complete"
        PARTIAL: Final = "partial"

    class CallSummaryCrelaySessionState:
        """Values of CallSummaryCrelaySessionState."""

        UNKNOWN: Final = "unknown"
        FAILURE: Final = "failure"
        ENDED: Final = "ended"
        HUNG_UP: Final = "hung_up"


class CallSummariesPage(Page[M, CallSummariesInstance[M]]):
    """One page of Call Summaries records."""

    _record = CallSummariesInstance
    _paging = Linked("call_summaries", max_size=25)


class CallSummariesList(ListResource[M]):
    """Call Summaries records."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/Summaries")

    @listing
    def list(
        self,
        from_: str | None = None,
        to: str | None = None,
        from_carrier: str | None = None,
        to_carrier: str | None = None,
        from_country_code: str | None = None,
        to_country_code: str | None = None,
        verified_caller: bool | None = None,
        has_tag: bool | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        call_type: str | None = None,
        call_state: str | None = None,
        direction: str | None = None,
        processing_state: CallSummariesProcessingStateRequest | str | None = None,
        sort_by: CallSummariesSortBy | str | None = None,
        subaccount: AccountSid | None = None,
        abnormal_session: bool | None = None,
        answered_by: CallSummariesAnsweredBy | str | None = None,
        answered_by_annotation: str | None = None,
        connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None,
        spam_annotation: bool | None = None,
        call_score_annotation: str | None = None,
        branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None,
        branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None,
        branded_type: str | None = None,
        branded_use_case: str | None = None,
        branded_call_reason: str | None = None,
        voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None,
        business_profile_identity: str | None = None,
        business_profile_industry: str | None = None,
        business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CallSummariesInstance[M]]:
        """List Call Summaries records: GET /v1/Voice/Summaries

        Args:
            from_: Personal data, kept 30 days.
            to: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 25.
        """
        return Listing(
            self,
            CallSummariesPage,
            query={
                "From": from_,
                "To": to,
                "FromCarrier": from_carrier,
                "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code,
                "ToCountryCode": to_country_code,
                "VerifiedCaller": true_or_false(verified_caller),
                "HasTag": true_or_false(has_tag),
                "StartTime": start_time,
                "EndTime": end_time,
                "CallType": call_type,
                "CallState": call_state,
                "Direction": direction,
                "ProcessingState": processing_state,
                "SortBy": sort_by,
                "Subaccount": subaccount,
                "AbnormalSession": true_or_false(abnormal_session),
                "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation,
                "SpamAnnotation": true_or_false(spam_annotation),
                "CallScoreAnnotation": call_score_annotation,
                "BrandedEnabled": true_or_false(branded_enabled),
                "VoiceIntegrityEnabled": true_or_false(voice_integrity_enabled),
                "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": true_or_false(branded_logo),
                "BrandedType": branded_type,
                "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason,
                "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case,
                "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid,
                "BusinessProfileType": business_profile_type,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(AccountSid, subaccount=subaccount),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        from_: str | None = None,
        to: str | None = None,
        from_carrier: str | None = None,
        to_carrier: str | None = None,
        from_country_code: str | None = None,
        to_country_code: str | None = None,
        verified_caller: bool | None = None,
        has_tag: bool | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        call_type: str | None = None,
        call_state: str | None = None,
        direction: str | None = None,
        processing_state: CallSummariesProcessingStateRequest | str | None = None,
        sort_by: CallSummariesSortBy | str | None = None,
        subaccount: AccountSid | None = None,
        abnormal_session: bool | None = None,
        answered_by: CallSummariesAnsweredBy | str | None = None,
        answered_by_annotation: str | None = None,
        connectivity_issue_annotation: str | None = None,
        quality_issue_annotation: str | None = None,
        spam_annotation: bool | None = None,
        call_score_annotation: str | None = None,
        branded_enabled: bool | None = None,
        voice_integrity_enabled: bool | None = None,
        branded_bundle_sid: str | None = None,
        branded_logo: bool | None = None,
        branded_type: str | None = None,
        branded_use_case: str | None = None,
        branded_call_reason: str | None = None,
        voice_integrity_bundle_sid: str | None = None,
        voice_integrity_use_case: str | None = None,
        business_profile_identity: str | None = None,
        business_profile_industry: str | None = None,
        business_profile_bundle_sid: str | None = None,
        business_profile_type: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CallSummariesPage[M]]:
        """Fetch one page of Call Summaries records: GET /v1/Voice/Summaries

        Args:
            from_: Personal data, kept 30 days.
            to: Personal data, kept 30 days.
            page_size: Records per page: 1 to 25.
        """
        return Request(
            self,
            "GET",
            CallSummariesPage,
            query={
                "From": from_,
                "To": to,
                "FromCarrier": from_carrier,
                "ToCarrier": to_carrier,
                "FromCountryCode": from_country_code,
                "ToCountryCode": to_country_code,
                "VerifiedCaller": true_or_false(verified_caller),
                "HasTag": true_or_false(has_tag),
                "StartTime": start_time,
                "EndTime": end_time,
                "CallType": call_type,
                "CallState": call_state,
                "Direction": direction,
                "ProcessingState": processing_state,
                "SortBy": sort_by,
                "Subaccount": subaccount,
                "AbnormalSession": true_or_false(abnormal_session),
                "AnsweredBy": answered_by,
                "AnsweredByAnnotation": answered_by_annotation,
                "ConnectivityIssueAnnotation": connectivity_issue_annotation,
                "QualityIssueAnnotation": quality_issue_annotation,
                "SpamAnnotation": true_or_false(spam_annotation),
                "CallScoreAnnotation": call_score_annotation,
                "BrandedEnabled": true_or_false(branded_enabled),
                "VoiceIntegrityEnabled": true_or_false(voice_integrity_enabled),
                "BrandedBundleSid": branded_bundle_sid,
                "BrandedLogo": true_or_false(branded_logo),
                "BrandedType": branded_type,
                "BrandedUseCase": branded_use_case,
                "BrandedCallReason": branded_call_reason,
                "VoiceIntegrityBundleSid": voice_integrity_bundle_sid,
                "VoiceIntegrityUseCase": voice_integrity_use_case,
                "BusinessProfileIdentity": business_profile_identity,
                "BusinessProfileIndustry": business_profile_industry,
                "BusinessProfileBundleSid": business_profile_bundle_sid,
                "BusinessProfileType": business_profile_type,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(AccountSid, subaccount=subaccount),),
        )

    @op
    def get_page(self, target_url: str) -> Request[CallSummariesPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CallSummariesPage, url=target_url)


__all__ = [
    "CallSummariesAnsweredBy",
    "CallSummariesCallState",
    "CallSummariesCallType",
    "CallSummariesInstance",
    "CallSummariesList",
    "CallSummariesPage",
    "CallSummariesProcessingState",
    "CallSummariesProcessingStateRequest",
    "CallSummariesSortBy",
    "CallSummaryAgentSessionSummaryRecord",
    "CallSummaryCrelayInterruptionsRecord",
    "CallSummaryCrelayRateStatsRecord",
    "CallSummaryCrelaySessionState",
    "CallSummaryCrelayTokenStatsRecord",
    "CallSummaryCrelayWordStatsRecord",
]
