"""Participant records.

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
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, RoomParticipantSid, RoomSid

VideoParticipantSummaryRoomStatus: TypeAlias = Literal["in_progress", "connected", "completed", "disconnected"]
VideoParticipantSummaryCodec: TypeAlias = Literal["VP8", "H264", "VP9", "opus"]
VideoParticipantSummaryTwilioRealm: TypeAlias = Literal[
    "us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"
]
VideoParticipantSummaryEdgeLocation: TypeAlias = Literal[
    "ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"
]


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri("https://insights.twilio.com/v1/Video/Rooms/{room_sid}/Participants/{participant_sid}")

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant: GET /v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}"""
        return Request(self, "GET", ParticipantInstance)


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio."""

    _identity = {"participant_sid": "participant_sid"}
    _shown = ("participant_sid", "status", "media_region", "edge_location", "error_code")

    participant_sid: field[RoomParticipantSid] = field()
    participant_identity: field[str] = field()
    join_time: field[datetime] = field(iso8601_datetime)
    leave_time: field[datetime] = field(iso8601_datetime)
    duration_sec: field[int] = field(integer)
    account_sid: field[AccountSid] = field()
    room_sid: field[RoomSid] = field()
    status: field[VideoParticipantSummaryRoomStatus | str] = field()
    codecs: field[list[VideoParticipantSummaryCodec | str]] = field()
    end_reason: field[str] = field()
    error_code: field[int] = field(integer)
    error_code_url: field[str] = field()
    media_region: field[VideoParticipantSummaryTwilioRealm | str] = field()
    properties: field[Json] = field()
    edge_location: field[VideoParticipantSummaryEdgeLocation | str] = field()
    publisher_info: field[Json] = field()
    url: field[str] = field()

    class RoomStatus:
        """Values of VideoParticipantSummaryRoomStatus."""

        IN_PROGRESS: Final = "in_progress"
        CONNECTED: Final = "connected"
        COMPLETED: Final = "completed"
        DISCONNECTED: Final = "disconnected"

    class Codec:
        """Values of VideoParticipantSummaryCodec."""

        VP8: Final = "VP8"
        H264: Final = "H264"
        VP9: Final = "VP9"
        OPUS: Final = "opus"

    class TwilioRealm:
        """Values of VideoParticipantSummaryTwilioRealm."""

        US1: Final = "us1"
        US2: Final = "us2"
        AU1: Final = "au1"
        BR1: Final = "br1"
        IE1: Final = "ie1"
        JP1: Final = "jp1"
        SG1: Final = "sg1"
        IN1: Final = "in1"
        DE1: Final = "de1"
        GLL: Final = "gll"

    class EdgeLocation:
        """Values of VideoParticipantSummaryEdgeLocation."""

        ASHBURN: Final = "ashburn"
        DUBLIN: Final = "dublin"
        FRANKFURT: Final = "frankfurt"
        SINGAPORE: Final = "singapore"
        SYDNEY: Final = "sydney"
        SAO_PAULO: Final = "sao_paulo"
        ROAMING: Final = "roaming"
        UMATILLA: Final = "umatilla"
        TOKYO: Final = "tokyo"


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Linked("participants", max_size=1000)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri("https://insights.twilio.com/v1/Video/Rooms/{room_sid}/Participants")

    def __call__(self, participant_sid: str) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "participant_sid": participant_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ParticipantInstance[M]]:
        """List Participant records: GET /v1/Video/Rooms/{RoomSid}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ParticipantPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records: GET /v1/Video/Rooms/{RoomSid}/Participants

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ParticipantPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)


__all__ = [
    "ParticipantContext",
    "ParticipantInstance",
    "ParticipantList",
    "ParticipantPage",
    "VideoParticipantSummaryCodec",
    "VideoParticipantSummaryEdgeLocation",
    "VideoParticipantSummaryRoomStatus",
    "VideoParticipantSummaryTwilioRealm",
]
