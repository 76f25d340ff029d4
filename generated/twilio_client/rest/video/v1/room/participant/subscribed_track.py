"""Subscribed Track records.

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

RoomParticipantSubscribedTrackKind: TypeAlias = Literal["audio", "video", "data"]


class SubscribedTrackContext(InstanceContext[M]):
    """One Subscribed Track."""

    _uri = Uri(
        "https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{participant_sid}/SubscribedTracks/{sid}",
        sid=TrackSid,
    )

    @op
    def fetch(self) -> Request[SubscribedTrackInstance[M]]:
        """Fetch the Subscribed Track: GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}"""
        return Request(self, "GET", SubscribedTrackInstance)


class SubscribedTrackInstance(SubscribedTrackContext[M], InstanceResource[M]):
    """A Subscribed Track as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "kind")

    sid: field[TrackSid] = field()
    participant_sid: field[RoomParticipantSid] = field()
    publisher_sid: field[RoomParticipantSid] = field()
    room_sid: field[RoomSid] = field()
    name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    enabled: field[bool] = field()
    kind: field[RoomParticipantSubscribedTrackKind | str] = field()
    url: field[str] = field()

    class Kind:
        """Values of RoomParticipantSubscribedTrackKind."""

        AUDIO: Final = "audio"
        VIDEO: Final = "video"
        DATA: Final = "data"


class SubscribedTrackPage(Page[M, SubscribedTrackInstance[M]]):
    """One page of Subscribed Track records."""

    _record = SubscribedTrackInstance
    _paging = Linked("subscribed_tracks", max_size=1000)


class SubscribedTrackList(ListResource[M]):
    """Subscribed Track records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{participant_sid}/SubscribedTracks")

    def __call__(self, sid: TrackSid) -> SubscribedTrackContext[M]:
        """The Subscribed Track with this identifier. Sends no request."""
        return SubscribedTrackContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SubscribedTrackInstance[M]]:
        """List Subscribed Track records: GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SubscribedTrackPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SubscribedTrackPage[M]]:
        """Fetch one page of Subscribed Track records.

        GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SubscribedTrackPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SubscribedTrackPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SubscribedTrackPage, url=target_url)


__all__ = [
    "RoomParticipantSubscribedTrackKind",
    "SubscribedTrackContext",
    "SubscribedTrackInstance",
    "SubscribedTrackList",
    "SubscribedTrackPage",
]
