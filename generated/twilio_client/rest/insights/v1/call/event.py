"""Event records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, closest, mapping_of, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid

EventTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
EventLevel: TypeAlias = Literal["UNKNOWN", "DEBUG", "INFO", "WARNING", "ERROR"]
InterruptEventType: TypeAlias = Literal["DTMF", "SPEECH"]
CallWrapUpEventEndStatus: TypeAlias = Literal["unknown", "failure", "ended", "hung_up"]


class BaseRelayDataRecord(Record):
    """`base_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)


class LatencyEventRecord(Record):
    """`latency_event` in an answer."""

    latency_ms: field[int] = field(integer)


class TtsLatencyRelayDataRecord(Record):
    """`tts_latency_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    tts_latency: field[LatencyEventRecord] = field(record(LatencyEventRecord))


class SttLatencyRelayDataRecord(Record):
    """`stt_latency_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    stt_latency: field[LatencyEventRecord] = field(record(LatencyEventRecord))


class InterruptEventRecord(Record):
    """`interrupt_event` in an answer."""

    type: field[InterruptEventType | str] = field()


class InterruptRelayDataRecord(Record):
    """`interrupt_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    interrupt: field[InterruptEventRecord] = field(record(InterruptEventRecord))


class LastTokenReceivedEventRecord(Record):
    """`last_token_received_event` in an answer."""

    total_tokens: field[int] = field(integer)
    total_words: field[int] = field(integer)


class LastTokenReceivedRelayDataRecord(Record):
    """`last_token_received_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    last_token_received: field[LastTokenReceivedEventRecord] = field(record(LastTokenReceivedEventRecord))


class ConfigurationEventLanguagesRecord(Record):
    """`languages` in an answer."""

    tts_provider: field[str] = field()
    voice: field[str] = field()
    transcription_provider: field[str] = field()
    speech_model: field[str] = field()


class ConfigurationEventRecord(Record):
    """`configuration_event` in an answer."""

    configurations: field[dict[str, str]] = field()
    languages: field[dict[str, ConfigurationEventLanguagesRecord]] = field(
        mapping_of(record(ConfigurationEventLanguagesRecord))
    )


class ConfigurationsRelayDataRecord(Record):
    """`configurations_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    configurations: field[ConfigurationEventRecord] = field(record(ConfigurationEventRecord))


class LanguageChangedEventRecord(Record):
    """`language_changed_event` in an answer."""

    tts_language_code: field[str] = field()
    transcription_language_code: field[str] = field()


class LanguageChangedRelayDataRecord(Record):
    """`language_changed_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    language_changed: field[LanguageChangedEventRecord] = field(record(LanguageChangedEventRecord))


class CallWrapUpEventRecord(Record):
    """`call_wrap_up_event` in an answer."""

    duration_in_seconds: field[int] = field(integer)
    end_status: field[CallWrapUpEventEndStatus | str] = field()


class CallWrapUpRelayDataRecord(Record):
    """`call_wrap_up_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    call_wrap_up: field[CallWrapUpEventRecord] = field(record(CallWrapUpEventRecord))


class ErrorEventRecord(Record):
    """`error_event` in an answer."""

    error_code: field[int] = field(integer)
    message: field[str] = field()


class ErrorRelayDataRecord(Record):
    """`error_relay_data` in an answer."""

    session_id: field[str] = field()
    sequence_number: field[int] = field(integer)
    error: field[ErrorEventRecord] = field(record(ErrorEventRecord))


class EventInstance(InstanceResource[M]):
    """An Event as returned by Twilio."""

    _shown = ("edge", "level")

    timestamp: field[str] = field()
    call_sid: field[CallSid] = field()
    account_sid: field[AccountSid] = field()
    edge: field[EventTwilioEdge | str] = field()
    group: field[str] = field()
    level: field[EventLevel | str] = field()
    name: field[str] = field()
    carrier_edge: field[Json] = field()
    sip_edge: field[Json] = field()
    sdk_edge: field[Json] = field()
    client_edge: field[Json] = field()
    conversation_relay_data: field[
        BaseRelayDataRecord
        | TtsLatencyRelayDataRecord
        | SttLatencyRelayDataRecord
        | InterruptRelayDataRecord
        | LastTokenReceivedRelayDataRecord
        | ConfigurationsRelayDataRecord
        | LanguageChangedRelayDataRecord
        | CallWrapUpRelayDataRecord
        | ErrorRelayDataRecord
        | Json
    ] = field(
        closest(
            BaseRelayDataRecord,
            TtsLatencyRelayDataRecord,
            SttLatencyRelayDataRecord,
            InterruptRelayDataRecord,
            LastTokenReceivedRelayDataRecord,
            ConfigurationsRelayDataRecord,
            LanguageChangedRelayDataRecord,
            CallWrapUpRelayDataRecord,
            ErrorRelayDataRecord,
        ),
    )

    class TwilioEdge:
        """Values of EventTwilioEdge."""

        UNKNOWN_EDGE: Final = "unknown_edge"
        CARRIER_EDGE: Final = "carrier_edge"
        SIP_EDGE: Final = "sip_edge"
        SDK_EDGE: Final = "sdk_edge"
        CLIENT_EDGE: Final = "client_edge"

    class Level:
        """Values of EventLevel."""

        UNKNOWN: Final = "UNKNOWN"
        DEBUG: Final = "DEBUG"
        INFO: Final = "INFO"
        WARNING: Final = "WARNING"
        ERROR: Final = "ERROR"


class EventPage(Page[M, EventInstance[M]]):
    """One page of Event records."""

    _record = EventInstance
    _paging = Linked("events", max_size=1000)


class EventList(ListResource[M]):
    """Event records."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/{call_sid}/Events", call_sid=CallSid)

    @listing
    def list(
        self, edge: EventTwilioEdge | str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[EventInstance[M]]:
        """List Event records: GET /v1/Voice/{CallSid}/Events

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EventPage, query={"Edge": edge, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        edge: EventTwilioEdge | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[EventPage[M]]:
        """Fetch one page of Event records: GET /v1/Voice/{CallSid}/Events

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            EventPage,
            query={"Edge": edge, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[EventPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EventPage, url=target_url)


__all__ = [
    "BaseRelayDataRecord",
    "CallWrapUpEventEndStatus",
    "CallWrapUpEventRecord",
    "CallWrapUpRelayDataRecord",
    "ConfigurationEventLanguagesRecord",
    "ConfigurationEventRecord",
    "ConfigurationsRelayDataRecord",
    "ErrorEventRecord",
    "ErrorRelayDataRecord",
    "EventInstance",
    "EventLevel",
    "EventList",
    "EventPage",
    "EventTwilioEdge",
    "InterruptEventRecord",
    "InterruptEventType",
    "InterruptRelayDataRecord",
    "LanguageChangedEventRecord",
    "LanguageChangedRelayDataRecord",
    "LastTokenReceivedEventRecord",
    "LastTokenReceivedRelayDataRecord",
    "LatencyEventRecord",
    "SttLatencyRelayDataRecord",
    "TtsLatencyRelayDataRecord",
]
