"""Conference Participant records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid, ConferenceParticipantSid, ConferenceSid

ConferenceParticipantCallDirection: TypeAlias = Literal["inbound", "outbound"]
ConferenceParticipantCallStatus: TypeAlias = Literal[
    "answered", "completed", "busy", "fail", "noanswer", "ringing", "canceled"
]
ConferenceParticipantJitterBufferSize: TypeAlias = Literal["large", "small", "medium", "off"]
ConferenceParticipantRegion: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"]
ConferenceParticipantCallType: TypeAlias = Literal["carrier", "client", "sip"]
ConferenceParticipantProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"]


class ConferenceParticipantContext(InstanceContext[M]):
    """One Conference Participant."""

    _uri = Uri(
        "https://insights.twilio.com/v1/Conferences/{conference_sid}/Participants/{participant_sid}",
        conference_sid=ConferenceSid,
        participant_sid=ConferenceParticipantSid,
    )

    @op
    def fetch(self, events: str | None = None, metrics: str | None = None) -> Request[ConferenceParticipantInstance[M]]:
        """Fetch the Conference Participant: GET /v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}"""
        return Request(self, "GET", ConferenceParticipantInstance, query={"Events": events, "Metrics": metrics})


class ConferenceParticipantInstance(ConferenceParticipantContext[M], InstanceResource[M]):
    """A Conference Participant as returned by Twilio.

    Attributes:
        label: Personal data, kept 30 days.
        from_: Personal data, kept 30 days.
        _from: Alias of from_, as in twilio-python.
        to: Personal data, kept 30 days.
    """

    _identity = {"participant_sid": "participant_sid"}
    _shown = (
        "participant_sid",
        "call_direction",
        "call_status",
        "jitter_buffer_size",
        "participant_region",
        "conference_region",
    )
    __pii__ = personal(label=Pii(30), from_=Pii(30), to=Pii(30))

    participant_sid: field[ConferenceParticipantSid] = field()
    label: field[str] = field()
    conference_sid: field[ConferenceSid] = field()
    call_sid: field[CallSid] = field()
    account_sid: field[AccountSid] = field()
    call_direction: field[ConferenceParticipantCallDirection | str] = field()
    from_: field[str] = field(key="from")
    _from: field[str] = field(key="from")
    to: field[str] = field()
    call_status: field[ConferenceParticipantCallStatus | str] = field()
    country_code: field[str] = field()
    is_moderator: field[bool] = field()
    join_time: field[datetime] = field(iso8601_datetime)
    leave_time: field[datetime] = field(iso8601_datetime)
    duration_seconds: field[int] = field(integer)
    outbound_queue_length: field[int] = field(integer)
    outbound_time_in_queue: field[int] = field(integer)
    jitter_buffer_size: field[ConferenceParticipantJitterBufferSize | str] = field()
    is_coach: field[bool] = field()
    coached_participants: field[list[str]] = field()
    participant_region: field[ConferenceParticipantRegion | str] = field()
    conference_region: field[ConferenceParticipantRegion | str] = field()
    call_type: field[ConferenceParticipantCallType | str] = field()
    processing_state: field[ConferenceParticipantProcessingState | str] = field()
    properties: field[Json] = field()
    events: field[Json] = field()
    metrics: field[Json] = field()
    url: field[str] = field()

    class CallDirection:
        """Values of ConferenceParticipantCallDirection."""

        INBOUND: Final = "inbound"
        OUTBOUND: Final = "outbound"

    class CallStatus:
        """Values of ConferenceParticipantCallStatus."""

        ANSWERED: Final = "answered"
        COMPLETED: Final = "completed"
        BUSY: Final = "busy"
        FAIL: Final = "fail"
        NOANSWER: Final = "noanswer"
        RINGING: Final = "ringing"
        CANCELED: Final = "canceled"

    class JitterBufferSize:
        """Values of ConferenceParticipantJitterBufferSize."""

        LARGE: Final = "large"
        SMALL: Final = "small"
        MEDIUM: Final = "medium"
        OFF: Final = "off"

    class Region:
        """Values of ConferenceParticipantRegion."""

        US1: Final = "us1"
        US2: Final = "us2"
        AU1: Final = "au1"
        BR1: Final = "br1"
        IE1: Final = "ie1"
        JP1: Final = "jp1"
        SG1: Final = "sg1"
        DE1: Final = "de1"
        IN1: Final = "in1"

    class CallType:
        """Values of ConferenceParticipantCallType."""

        CARRIER: Final = "carrier"
        CLIENT: Final = "client"
        SIP: Final = "sip"

    class ProcessingState:
        """Values of ConferenceParticipantProcessingState."""

        COMPLETE: Final = "complete"
        IN_PROGRESS: Final = "in_progress"
        TIMEOUT: Final = "timeout"


class ConferenceParticipantPage(Page[M, ConferenceParticipantInstance[M]]):
    """One page of Conference Participant records."""

    _record = ConferenceParticipantInstance
    _paging = Linked("participants", max_size=1000)


class ConferenceParticipantList(ListResource[M]):
    """Conference Participant records."""

    _uri = Uri("https://insights.twilio.com/v1/Conferences/{conference_sid}/Participants", conference_sid=ConferenceSid)

    def __call__(self, participant_sid: ConferenceParticipantSid) -> ConferenceParticipantContext[M]:
        """The Conference Participant with this identifier. Sends no request."""
        return ConferenceParticipantContext(self._client, {**self._path, "participant_sid": participant_sid})

    get = __call__

    @listing
    def list(
        self,
        participant_sid: str | None = None,
        label: str | None = None,
        events: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConferenceParticipantInstance[M]]:
        """List Conference Participant records: GET /v1/Conferences/{ConferenceSid}/Participants

        Args:
            label: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ConferenceParticipantPage,
            query={"ParticipantSid": participant_sid, "Label": label, "Events": events, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        participant_sid: str | None = None,
        label: str | None = None,
        events: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ConferenceParticipantPage[M]]:
        """Fetch one page of Conference Participant records: GET /v1/Conferences/{ConferenceSid}/Participants

        Args:
            label: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConferenceParticipantPage,
            query={
                "ParticipantSid": participant_sid,
                "Label": label,
                "Events": events,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ConferenceParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConferenceParticipantPage, url=target_url)


__all__ = [
    "ConferenceParticipantCallDirection",
    "ConferenceParticipantCallStatus",
    "ConferenceParticipantCallType",
    "ConferenceParticipantContext",
    "ConferenceParticipantInstance",
    "ConferenceParticipantJitterBufferSize",
    "ConferenceParticipantList",
    "ConferenceParticipantPage",
    "ConferenceParticipantProcessingState",
    "ConferenceParticipantRegion",
]
