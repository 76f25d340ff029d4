"""Room records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .....base.serialize import json_text, true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, RoomSid

if TYPE_CHECKING:
    from .participant import ParticipantList
    from .recording_rules import RecordingRulesList
    from .room_recording import RoomRecordingList
    from .transcriptions import TranscriptionsList

RoomRoomType: TypeAlias = Literal["group", "go", "peer-to-peer", "group-small"]
RoomStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
RoomVideoCodec: TypeAlias = Literal["VP8", "H264"]
RoomRoomStatus: TypeAlias = Literal["in-progress", "completed", "failed"]


class RoomContext(InstanceContext[M]):
    """One Room."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{sid}")

    participants: lazy[ParticipantList[M]] = lazy(".participant", "ParticipantList", room_sid="sid")
    recordings: lazy[RoomRecordingList[M]] = lazy(".room_recording", "RoomRecordingList", room_sid="sid")
    recording_rules: lazy[RecordingRulesList[M]] = lazy(".recording_rules", "RecordingRulesList", room_sid="sid")
    transcriptions: lazy[TranscriptionsList[M]] = lazy(".transcriptions", "TranscriptionsList", room_sid="sid")

    @op
    def fetch(self) -> Request[RoomInstance[M]]:
        """Fetch the Room: GET /v1/Rooms/{Sid}"""
        return Request(self, "GET", RoomInstance)

    @op
    def update(self, status: RoomRoomStatus | str) -> Request[RoomInstance[M]]:
        """Update the Room: POST /v1/Rooms/{Sid}"""
        return Request(self, "POST", RoomInstance, form={"Status": status})


class RoomInstance(RoomContext[M], InstanceResource[M]):
    """A Room as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "status_callback_method", "type")

    sid: field[RoomSid] = field()
    status: field[RoomRoomStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    account_sid: field[AccountSid] = field()
    enable_turn: field[bool] = field()
    unique_name: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[RoomStatusCallbackMethod | str] = field()
    end_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    type: field[RoomRoomType | str] = field()
    max_participants: field[int] = field(integer)
    max_participant_duration: field[int] = field(integer)
    max_concurrent_published_tracks: field[int] = field(integer)
    record_participants_on_connect: field[bool] = field()
    video_codecs: field[list[RoomVideoCodec | str]] = field()
    media_region: field[str] = field()
    audio_only: field[bool] = field()
    empty_room_timeout: field[int] = field(integer)
    unused_room_timeout: field[int] = field(integer)
    large_room: field[bool] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class RoomType:
        """Values of RoomRoomType."""

        GROUP: Final = "group"
        GO: Final = "go"
        PEER_TO_PEER: Final = "peer-to-peer"
        GROUP_SMALL: Final = "group-small"

    class VideoCodec:
        """Values of RoomVideoCodec."""

        VP8: Final = "VP8"
        H264: Final = "H264"

    class RoomStatus:
        """Values of RoomRoomStatus."""

        IN_PROGRESS: Final = "in-progress"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"


class RoomPage(Page[M, RoomInstance[M]]):
    """One page of Room records."""

    _record = RoomInstance
    _paging = Linked("rooms", max_size=1000)


class RoomList(ListResource[M]):
    """Room records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms")

    def __call__(self, sid: str) -> RoomContext[M]:
        """The Room with this identifier. Sends no request."""
        return RoomContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        enable_turn: bool | None = None,
        type: RoomRoomType | str | None = None,
        unique_name: str | None = None,
        status_callback: str | None = None,
        status_callback_method: RoomStatusCallbackMethod | str | None = None,
        max_participants: int | None = None,
        record_participants_on_connect: bool | None = None,
        transcribe_participants_on_connect: bool | None = None,
        video_codecs: RoomVideoCodec | str | Sequence[RoomVideoCodec | str] | None = None,
        media_region: str | None = None,
        recording_rules: object | None = None,
        transcriptions_configuration: Mapping[str, object] | None = None,
        audio_only: bool | None = None,
        max_participant_duration: int | None = None,
        empty_room_timeout: int | None = None,
        unused_room_timeout: int | None = None,
        large_room: bool | None = None,
    ) -> Request[RoomInstance[M]]:
        """Create a Room: POST /v1/Rooms"""
        return Request(
            self,
            "POST",
            RoomInstance,
            form={
                "EnableTurn": true_or_false(enable_turn),
                "Type": type,
                "UniqueName": unique_name,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "MaxParticipants": max_participants,
                "RecordParticipantsOnConnect": true_or_false(record_participants_on_connect),
                "TranscribeParticipantsOnConnect": true_or_false(transcribe_participants_on_connect),
                "VideoCodecs": video_codecs,
                "MediaRegion": media_region,
                "RecordingRules": json_text(recording_rules, "recording_rules"),
                "TranscriptionsConfiguration": json_text(transcriptions_configuration, "transcriptions_configuration"),
                "AudioOnly": true_or_false(audio_only),
                "MaxParticipantDuration": max_participant_duration,
                "EmptyRoomTimeout": empty_room_timeout,
                "UnusedRoomTimeout": unused_room_timeout,
                "LargeRoom": true_or_false(large_room),
            },
        )

    @listing
    def list(
        self,
        status: RoomRoomStatus | str | None = None,
        unique_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RoomInstance[M]]:
        """List Room records: GET /v1/Rooms

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RoomPage,
            query={
                "Status": status,
                "UniqueName": unique_name,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: RoomRoomStatus | str | None = None,
        unique_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RoomPage[M]]:
        """Fetch one page of Room records: GET /v1/Rooms

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RoomPage,
            query={
                "Status": status,
                "UniqueName": unique_name,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
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
    "RoomRoomStatus",
    "RoomRoomType",
    "RoomStatusCallbackMethod",
    "RoomVideoCodec",
]
