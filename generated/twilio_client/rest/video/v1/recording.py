"""Recording records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AnySid, RoomRecordingSid

RecordingStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"]
RecordingType: TypeAlias = Literal["audio", "video", "data"]
RecordingFormat: TypeAlias = Literal["mka", "mkv"]
RecordingCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"]
RecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class RecordingContext(InstanceContext[M]):
    """One Recording."""

    _uri = Uri("https://video.twilio.com/v1/Recordings/{sid}", sid=RoomRecordingSid)

    @op
    def fetch(self) -> Request[RecordingInstance[M]]:
        """Fetch the Recording: GET /v1/Recordings/{Sid}"""
        return Request(self, "GET", RecordingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Recording: DELETE /v1/Recordings/{Sid}"""
        return Request(self, "DELETE", bool)


class RecordingInstance(RecordingContext[M], InstanceResource[M]):
    """A Recording as returned by Twilio.

    Attributes:
        track_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "type", "container_format", "codec", "status_callback_method")
    __pii__ = personal(track_name=Pii(30))

    account_sid: field[AccountSid] = field()
    status: field[RecordingStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    sid: field[RoomRecordingSid] = field()
    source_sid: field[AnySid] = field()
    size: field[int] = field(integer)
    url: field[str] = field()
    type: field[RecordingType | str] = field()
    duration: field[int] = field(integer)
    container_format: field[RecordingFormat | str] = field()
    codec: field[RecordingCodec | str] = field()
    grouping_sids: field[Json] = field()
    track_name: field[str] = field()
    offset: field[int] = field(integer)
    media_external_location: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[RecordingStatusCallbackMethod | str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of RecordingStatus."""

        PROCESSING: Final = "processing"
        COMPLETED: Final = "completed"
        DELETED: Final = "deleted"
        FAILED: Final = "failed"

    class Type:
        """Values of RecordingType."""

        AUDIO: Final = "audio"
        VIDEO: Final = "video"
        DATA: Final = "data"

    class Format:
        """Values of RecordingFormat."""

        MKA: Final = "mka"
        MKV: Final = "mkv"

    class Codec:
        """Values of RecordingCodec."""

        VP8: Final = "VP8"
        H264: Final = "H264"
        OPUS: Final = "OPUS"
        PCMU: Final = "PCMU"


class RecordingPage(Page[M, RecordingInstance[M]]):
    """One page of Recording records."""

    _record = RecordingInstance
    _paging = Linked("recordings", max_size=100)


class RecordingList(ListResource[M]):
    """Recording records."""

    _uri = Uri("https://video.twilio.com/v1/Recordings")

    def __call__(self, sid: RoomRecordingSid) -> RecordingContext[M]:
        """The Recording with this identifier. Sends no request."""
        return RecordingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: RecordingStatus | str | None = None,
        source_sid: AnySid | None = None,
        grouping_sid: AnySid | Sequence[AnySid] | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        media_type: RecordingType | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RecordingInstance[M]]:
        """List Recording records: GET /v1/Recordings

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            RecordingPage,
            query={
                "Status": status,
                "SourceSid": source_sid,
                "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(AnySid, source_sid=source_sid, grouping_sid=grouping_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: RecordingStatus | str | None = None,
        source_sid: AnySid | None = None,
        grouping_sid: AnySid | Sequence[AnySid] | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        media_type: RecordingType | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RecordingPage[M]]:
        """Fetch one page of Recording records: GET /v1/Recordings

        Args:
            page_size: Records per page: 1 to 100; default 50.
        """
        return Request(
            self,
            "GET",
            RecordingPage,
            query={
                "Status": status,
                "SourceSid": source_sid,
                "GroupingSid": grouping_sid,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "MediaType": media_type,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(AnySid, source_sid=source_sid, grouping_sid=grouping_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[RecordingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RecordingPage, url=target_url)


__all__ = [
    "RecordingCodec",
    "RecordingContext",
    "RecordingFormat",
    "RecordingInstance",
    "RecordingList",
    "RecordingPage",
    "RecordingStatus",
    "RecordingStatusCallbackMethod",
    "RecordingType",
]
