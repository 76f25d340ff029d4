"""Published Track records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import RoomParticipantSid, RoomSid, TrackSid

RoomParticipantPublishedTrackKind: TypeAlias = Literal["audio", "video", "data"]


class PublishedTrackContext(InstanceContext[M]):
    """One Published Track."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{participant_sid}/PublishedTracks/{sid}")

    @op
    def fetch(self) -> Request[PublishedTrackInstance[M]]:
        """Fetch the Published Track: GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}"""
        return Request(self, "GET", PublishedTrackInstance)


class PublishedTrackInstance(PublishedTrackContext[M], InstanceResource[M]):
    """A Published Track as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "kind")

    sid: field[TrackSid] = field()
    participant_sid: field[RoomParticipantSid] = field()
    room_sid: field[RoomSid] = field()
    name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    enabled: field[bool] = field()
    kind: field[RoomParticipantPublishedTrackKind | str] = field()
    url: field[str] = field()

    class Kind:
        """Values of RoomParticipantPublishedTrackKind."""

        AUDIO: Final = "audio"
        VIDEO: Final = "video"
        DATA: Final = "data"


class PublishedTrackPage(Page[M, PublishedTrackInstance[M]]):
    """One page of Published Track records."""

    _record = PublishedTrackInstance
    _paging = Linked("published_tracks", max_size=1000)


class PublishedTrackList(ListResource[M]):
    """Published Track records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{participant_sid}/PublishedTracks")

    def __call__(self, sid: str) -> PublishedTrackContext[M]:
        """The Published Track with this identifier. Sends no request."""
        return PublishedTrackContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PublishedTrackInstance[M]]:
        """List Published Track records: GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, PublishedTrackPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[PublishedTrackPage[M]]:
        """Fetch one page of Published Track records.

        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", PublishedTrackPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[PublishedTrackPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PublishedTrackPage, url=target_url)


__all__ = [
    "PublishedTrackContext",
    "PublishedTrackInstance",
    "PublishedTrackList",
    "PublishedTrackPage",
    "RoomParticipantPublishedTrackKind",
]
