"""Room records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, RoomSid

if TYPE_CHECKING:
    from .participant import ParticipantList

VideoRoomSummaryRoomType: TypeAlias = Literal["go", "peer_to_peer", "group", "group_small"]
VideoRoomSummaryCodec: TypeAlias = Literal["VP8", "H264", "VP9", "opus"]
VideoRoomSummaryRoomStatus: TypeAlias = Literal["in_progress", "completed"]
RoomStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
VideoRoomSummaryCreatedMethod: TypeAlias = Literal["sdk", "ad_hoc", "api"]
VideoRoomSummaryEndReason: TypeAlias = Literal["room_ended_via_api", "timeout"]
VideoRoomSummaryTwilioRealm: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"]
VideoRoomSummaryProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout", "not_started"]
VideoRoomSummaryEdgeLocation: TypeAlias = Literal[
    "ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"
]


class RoomContext(InstanceContext[M]):
    """One Room."""

    _uri = Uri("https://insights.twilio.com/v1/Video/Rooms/{room_sid}")

    participants: lazy[ParticipantList[M]] = lazy(".participant", "ParticipantList")

    @op
    def fetch(self) -> Request[RoomInstance[M]]:
        """Fetch the Room: GET /v1/Video/Rooms/{RoomSid}"""
        return Request(self, "GET", RoomInstance)


class RoomInstance(RoomContext[M], InstanceResource[M]):
    """A Room as returned by Twilio."""

    _identity = {"room_sid": "room_sid"}
    _shown = ("room_sid", "room_type", "room_status", "status_callback_method", "created_method", "end_reason")

    account_sid: field[AccountSid] = field()
    room_sid: field[RoomSid] = field()
    room_name: field[str] = field()
    create_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    room_type: field[VideoRoomSummaryRoomType | str] = field()
    room_status: field[VideoRoomSummaryRoomStatus | str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[RoomStatusCallbackMethod | str] = field()
    created_method: field[VideoRoomSummaryCreatedMethod | str] = field()
    end_reason: field[VideoRoomSummaryEndReason | str] = field()
    max_participants: field[int] = field(integer)
    unique_participants: field[int] = field(integer)
    unique_participant_identities: field[int] = field(integer)
    concurrent_participants: field[int] = field(integer)
    max_concurrent_participants: field[int] = field(integer)
    codecs: field[list[VideoRoomSummaryCodec | str]] = field()
    media_region: field[VideoRoomSummaryTwilioRealm | str] = field()
    duration_sec: field[int] = field(integer)
    total_participant_duration_sec: field[int] = field(integer)
    total_recording_duration_sec: field[int] = field(integer)
    processing_state: field[VideoRoomSummaryProcessingState | str] = field()
    recording_enabled: field[bool] = field()
    edge_location: field[VideoRoomSummaryEdgeLocation | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class RoomType:
        """Values of VideoRoomSummaryRoomType."""

        GO: Final = "go"
        PEER_TO_PEER: Final = "peer_to_peer"
        GROUP: Final = "group"
        GROUP_SMALL: Final = "group_small"

    class Codec:
        """Values of VideoRoomSummaryCodec."""

        VP8: Final = "VP8"
        H264: Final = "H264"
        VP9: Final = "VP9"
        OPUS: Final = "opus"

    class RoomStatus:
        """Values of VideoRoomSummaryRoomStatus."""

        IN_PROGRESS: Final = "in_progress"
        COMPLETED: Final = "completed"

    class CreatedMethod:
        """Values of VideoRoomSummaryCreatedMethod."""

        SDK: Final = "sdk"
        AD_HOC: Final = "ad_hoc"
        API: Final = "api"

    class EndReason:
        """Values of VideoRoomSummaryEndReason."""

        ROOM_ENDED_VIA_API: Final = "room_ended_via_api"
        TIMEOUT: Final = "timeout"

    class TwilioRealm:
        """Values of VideoRoomSummaryTwilioRealm."""

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

    class ProcessingState:
        """Values of VideoRoomSummaryProcessingState."""

        COMPLETE: Final = "complete"
        IN_PROGRESS: Final = "in_progress"
        TIMEOUT: Final = "timeout"
        NOT_STARTED: Final = "not_started"

    class EdgeLocation:
        """Values of VideoRoomSummaryEdgeLocation."""

        ASHBURN: Final = "ashburn"
        DUBLIN: Final = "dublin"
        FRANKFURT: Final = "frankfurt"
        SINGAPORE: Final = "singapore"
        SYDNEY: Final = "sydney"
        SAO_PAULO: Final = "sao_paulo"
        ROAMING: Final = "roaming"
        UMATILLA: Final = "umatilla"
        TOKYO: Final = "tokyo"


class RoomPage(Page[M, RoomInstance[M]]):
    """One page of Room records."""

    _record = RoomInstance
    _paging = Linked("rooms", max_size=1000)


class RoomList(ListResource[M]):
    """Room records."""

    _uri = Uri("https://insights.twilio.com/v1/Video/Rooms")

    def __call__(self, room_sid: str) -> RoomContext[M]:
        """The Room with this identifier. Sends no request."""
        return RoomContext(self._client, {**self._path, "room_sid": room_sid})

    get = __call__

    @listing
    def list(
        self,
        room_type: VideoRoomSummaryRoomType | str | Sequence[VideoRoomSummaryRoomType | str] | None = None,
        codec: VideoRoomSummaryCodec | str | Sequence[VideoRoomSummaryCodec | str] | None = None,
        room_name: str | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RoomInstance[M]]:
        """List Room records: GET /v1/Video/Rooms

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RoomPage,
            query={
                "RoomType": room_type,
                "Codec": codec,
                "RoomName": room_name,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        room_type: VideoRoomSummaryRoomType | str | Sequence[VideoRoomSummaryRoomType | str] | None = None,
        codec: VideoRoomSummaryCodec | str | Sequence[VideoRoomSummaryCodec | str] | None = None,
        room_name: str | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RoomPage[M]]:
        """Fetch one page of Room records: GET /v1/Video/Rooms

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RoomPage,
            query={
                "RoomType": room_type,
                "Codec": codec,
                "RoomName": room_name,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[RoomPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RoomPage, url=target_url)


__all__ = [
    "RoomContext",
    "RoomInstance",
    "RoomList",
    "RoomPage",
    "RoomStatusCallbackMethod",
    "VideoRoomSummaryCodec",
    "VideoRoomSummaryCreatedMethod",
    "VideoRoomSummaryEdgeLocation",
    "VideoRoomSummaryEndReason",
    "VideoRoomSummaryProcessingState",
    "VideoRoomSummaryRoomStatus",
    "VideoRoomSummaryRoomType",
    "VideoRoomSummaryTwilioRealm",
]
