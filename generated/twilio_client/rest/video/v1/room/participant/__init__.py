"""Participant records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, RoomParticipantSid, RoomSid

if TYPE_CHECKING:
    from .anonymize import AnonymizeList
    from .published_track import PublishedTrackList
    from .subscribe_rules import SubscribeRulesList
    from .subscribed_track import SubscribedTrackList

RoomParticipantStatus: TypeAlias = Literal["connected", "disconnected", "reconnecting"]


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{sid}")

    anonymize: lazy[AnonymizeList[M]] = lazy(".anonymize", "AnonymizeList")
    published_tracks: lazy[PublishedTrackList[M]] = lazy(
        ".published_track", "PublishedTrackList", participant_sid="sid"
    )
    subscribe_rules: lazy[SubscribeRulesList[M]] = lazy(".subscribe_rules", "SubscribeRulesList", participant_sid="sid")
    subscribed_tracks: lazy[SubscribedTrackList[M]] = lazy(
        ".subscribed_track", "SubscribedTrackList", participant_sid="sid"
    )

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant: GET /v1/Rooms/{RoomSid}/Participants/{Sid}"""
        return Request(self, "GET", ParticipantInstance)

    @op
    def update(self, status: RoomParticipantStatus | str | None = None) -> Request[ParticipantInstance[M]]:
        """Update the Participant: POST /v1/Rooms/{RoomSid}/Participants/{Sid}"""
        return Request(self, "POST", ParticipantInstance, form={"Status": status})


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[RoomParticipantSid] = field()
    room_sid: field[RoomSid] = field()
    account_sid: field[AccountSid] = field()
    status: field[RoomParticipantStatus | str] = field()
    identity: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of RoomParticipantStatus."""

        CONNECTED: Final = "connected"
        DISCONNECTED: Final = "disconnected"
        RECONNECTING: Final = "reconnecting"


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Linked("participants", max_size=1000)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants")

    def __call__(self, sid: str) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: RoomParticipantStatus | str | None = None,
        identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ParticipantInstance[M]]:
        """List Participant records: GET /v1/Rooms/{RoomSid}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ParticipantPage,
            query={
                "Status": status,
                "Identity": identity,
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
        status: RoomParticipantStatus | str | None = None,
        identity: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records: GET /v1/Rooms/{RoomSid}/Participants

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ParticipantPage,
            query={
                "Status": status,
                "Identity": identity,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)


__all__ = ["ParticipantContext", "ParticipantInstance", "ParticipantList", "ParticipantPage", "RoomParticipantStatus"]
