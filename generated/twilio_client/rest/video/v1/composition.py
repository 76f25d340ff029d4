"""Composition records.

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
from ....base.serialize import json_text, true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, CompositionSid, RoomSid

CompositionStatus: TypeAlias = Literal["enqueued", "processing", "completed", "deleted", "failed"]
CompositionFormat: TypeAlias = Literal["mp4", "webm"]
CompositionStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class CompositionContext(InstanceContext[M]):
    """One Composition."""

    _uri = Uri("https://video.twilio.com/v1/Compositions/{sid}", sid=CompositionSid)

    @op
    def fetch(self) -> Request[CompositionInstance[M]]:
        """Fetch the Composition: GET /v1/Compositions/{Sid}"""
        return Request(self, "GET", CompositionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Composition: DELETE /v1/Compositions/{Sid}"""
        return Request(self, "DELETE", bool)


class CompositionInstance(CompositionContext[M], InstanceResource[M]):
    """A Composition as returned by Twilio.

    Attributes:
        audio_sources: Personal data, kept 30 days.
        audio_sources_excluded: Personal data, kept 30 days.
        video_layout: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "format", "status_callback_method")
    __pii__ = personal(audio_sources=Pii(30), audio_sources_excluded=Pii(30), video_layout=Pii(30))

    account_sid: field[AccountSid] = field()
    status: field[CompositionStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_completed: field[datetime] = field(iso8601_datetime)
    date_deleted: field[datetime] = field(iso8601_datetime)
    sid: field[CompositionSid] = field()
    room_sid: field[RoomSid] = field()
    audio_sources: field[list[str]] = field()
    audio_sources_excluded: field[list[str]] = field()
    video_layout: field[Json] = field()
    resolution: field[str] = field()
    trim: field[bool] = field()
    format: field[CompositionFormat | str] = field()
    bitrate: field[int] = field(integer)
    size: field[int] = field(integer)
    duration: field[int] = field(integer)
    media_external_location: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[CompositionStatusCallbackMethod | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of CompositionStatus."""

        ENQUEUED: Final = "enqueued"
        PROCESSING: Final = "processing"
        COMPLETED: Final = "completed"
        DELETED: Final = "deleted"
        FAILED: Final = "failed"

    class Format:
        """Values of CompositionFormat."""

        MP4: Final = "mp4"
        WEBM: Final = "webm"


class CompositionPage(Page[M, CompositionInstance[M]]):
    """One page of Composition records."""

    _record = CompositionInstance
    _paging = Linked("compositions", max_size=100)


class CompositionList(ListResource[M]):
    """Composition records."""

    _uri = Uri("https://video.twilio.com/v1/Compositions")

    def __call__(self, sid: CompositionSid) -> CompositionContext[M]:
        """The Composition with this identifier. Sends no request."""
        return CompositionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: CompositionStatus | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        room_sid: RoomSid | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CompositionInstance[M]]:
        """List Composition records: GET /v1/Compositions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            CompositionPage,
            query={
                "Status": status,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(RoomSid, room_sid=room_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: CompositionStatus | str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        room_sid: RoomSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CompositionPage[M]]:
        """Fetch one page of Composition records: GET /v1/Compositions

        Args:
            page_size: Records per page: 1 to 100; default 50.
        """
        return Request(
            self,
            "GET",
            CompositionPage,
            query={
                "Status": status,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "RoomSid": room_sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(RoomSid, room_sid=room_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[CompositionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CompositionPage, url=target_url)

    @op
    def create(
        self,
        room_sid: RoomSid,
        video_layout: object | None = None,
        audio_sources: str | Sequence[str] | None = None,
        audio_sources_excluded: str | Sequence[str] | None = None,
        resolution: str | None = None,
        format: CompositionFormat | str | None = None,
        status_callback: str | None = None,
        status_callback_method: CompositionStatusCallbackMethod | str | None = None,
        trim: bool | None = None,
    ) -> Request[CompositionInstance[M]]:
        """Create a Composition: POST /v1/Compositions"""
        return Request(
            self,
            "POST",
            CompositionInstance,
            form={
                "RoomSid": room_sid,
                "VideoLayout": json_text(video_layout, "video_layout"),
                "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded,
                "Resolution": resolution,
                "Format": format,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Trim": true_or_false(trim),
            },
            checks=(matches(RoomSid, room_sid=room_sid),),
        )


__all__ = [
    "CompositionContext",
    "CompositionFormat",
    "CompositionInstance",
    "CompositionList",
    "CompositionPage",
    "CompositionStatus",
    "CompositionStatusCallbackMethod",
]
