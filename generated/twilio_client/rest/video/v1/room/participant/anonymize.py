"""Anonymize records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, RoomParticipantSid, RoomSid

RoomParticipantAnonymizeStatus: TypeAlias = Literal["connected", "disconnected"]


class AnonymizeContext(InstanceContext[M]):
    """One Anonymize."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{sid}/Anonymize")

    @op
    def update(self) -> Request[AnonymizeInstance[M]]:
        """Update the Anonymize: POST /v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize"""
        return Request(self, "POST", AnonymizeInstance)


class AnonymizeInstance(AnonymizeContext[M], InstanceResource[M]):
    """An Anonymize as returned by Twilio."""

    _shown = ("status",)

    sid: field[RoomParticipantSid] = field()
    room_sid: field[RoomSid] = field()
    account_sid: field[AccountSid] = field()
    status: field[RoomParticipantAnonymizeStatus | str] = field()
    identity: field[RoomParticipantSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    url: field[str] = field()

    class Status:
        """Values of RoomParticipantAnonymizeStatus."""

        CONNECTED: Final = "connected"
        DISCONNECTED: Final = "disconnected"


class AnonymizeList(ListResource[M]):
    """Anonymize records."""

    def __call__(self) -> AnonymizeContext[M]:
        """The Anonymize. Sends no request."""
        return AnonymizeContext(self._client, {**self._path})

    get = __call__


__all__ = ["AnonymizeContext", "AnonymizeInstance", "AnonymizeList", "RoomParticipantAnonymizeStatus"]
