"""Room Recording records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
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
from .....sids import AccountSid, AnySid, RoomRecordingSid, RoomSid

RoomRecordingStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"]
RoomRecordingType: TypeAlias = Literal["audio", "video", "data"]
RoomRecordingFormat: TypeAlias = Literal["mka", "mkv"]
RoomRecordingCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"]


class RoomRecordingContext(InstanceContext[M]):
    """One Room Recording."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Recordings/{sid}", room_sid=RoomSid, sid=RoomRecordingSid)

    @op
    def fetch(self) -> Request[RoomRecordingInstance[M]]:
        """Fetch the Room Recording: GET /v1/Rooms/{RoomSid}/Recordings/{Sid}"""
        return Request(self, "GET", RoomRecordingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Room Recording: DELETE /v1/Rooms/{RoomSid}/Recordings/{Sid}"""
        return Request(self, "DELETE", bool)


class RoomRecordingInstance(RoomRecordingContext[M], InstanceResource[M]):
    """A Room Recording as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "type", "container_format", "codec")

    account_sid: field[AccountSid] = field()
    status: field[RoomRecordingStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    sid: field[RoomRecordingSid] = field()
    source_sid: field[AnySid] = field()
    size: field[int] = field(integer)
    url: field[str] = field()
    type: field[RoomRecordingType | str] = field()
    duration: field[int] = field(integer)
    container_format: field[RoomRecordingFormat | str] = field()
    codec: field[RoomRecordingCodec | str] = field()
    grouping_sids: field[Json] = field()
    track_name: field[str] = field()
    offset: field[int] = field(integer)
    media_external_location: field[str] = field()
    room_sid: field[RoomSid] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of RoomRecordingStatus."""

        PROCESSING: Final = "processing"
        COMPLETED: Final = "completed"
        DELETED: Final = "deleted"
        FAILED: Final = "failed"

    class Type:
        """Values of RoomRecordingType."""

        AUDIO: Final = "audio"
        VIDEO: Final = "video"
        DATA: Final = "data"

    class Format:
        """Values of RoomRecordingFormat."""

        MKA: Final = "mka"
        MKV: Final = "mkv"

    class Codec:
        """Values of RoomRecordingCodec."""

        VP8: Final = "VP8"
        H264: Final = "H264"
        OPUS: Final = "OPUS"
        PCMU: Final = "PCMU"


class RoomRecordingPage(Page[M, RoomRecordingInstance[M]]):
    """One page of Room Recording records."""

    _record = RoomRecordingInstance
    _paging = Linked("recordings", max_size=1000)


class RoomRecordingList(ListResource[M]):
    """Room Recording records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Recordings", room_sid=RoomSid)

    def __call__(self, sid: RoomRecordingSid) -> RoomRecordingContext[M]:
        """The Room Recording with this identifier. Sends no request."""
        return RoomRecordingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: RoomRecordingStatus | str | None = None,
        source_sid: AnySid | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RoomRecordingInstance[M]]:
        """List Room Recording records: GET /v1/Rooms/{RoomSid}/Recordings

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RoomRecordingPage,
            query={
                "Status": status,
                "SourceSid": source_sid,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(AnySid, source_sid=source_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: RoomRecordingStatus | str | None = None,
        source_sid: AnySid | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RoomRecordingPage[M]]:
        """Fetch one page of Room Recording records: GET /v1/Rooms/{RoomSid}/Recordings

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RoomRecordingPage,
            query={
                "Status": status,
                "SourceSid": source_sid,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(AnySid, source_sid=source_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[RoomRecordingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RoomRecordingPage, url=target_url)


__all__ = [
    "RoomRecordingCodec",
    "RoomRecordingContext",
    "RoomRecordingFormat",
    "RoomRecordingInstance",
    "RoomRecordingList",
    "RoomRecordingPage",
    "RoomRecordingStatus",
    "RoomRecordingType",
]
