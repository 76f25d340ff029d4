"""Transcriptions records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
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
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid, RoomSid

RoomTranscriptionsStatus: TypeAlias = Literal["started", "stopped", "failed"]


class TranscriptionsContext(InstanceContext[M]):
    """One Transcriptions."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Transcriptions/{ttid}")

    @op
    def fetch(self) -> Request[TranscriptionsInstance[M]]:
        """Fetch the Transcriptions: GET /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}"""
        return Request(self, "GET", TranscriptionsInstance)

    @op
    def update(
        self, status: RoomTranscriptionsStatus | str | None = None, configuration: Mapping[str, object] | None = None
    ) -> Request[TranscriptionsInstance[M]]:
        """Update the Transcriptions: POST /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}"""
        return Request(
            self,
            "POST",
            TranscriptionsInstance,
            form={"Status": status, "Configuration": json_text(configuration, "configuration")},
        )


class TranscriptionsInstance(TranscriptionsContext[M], InstanceResource[M]):
    """A Transcriptions as returned by Twilio.

    Attributes:
        configuration: Personal data, kept 30 days.
    """

    _identity = {"ttid": "ttid"}
    _shown = ("ttid", "status")
    __pii__ = personal(configuration=Pii(30))

    ttid: field[str] = field()
    account_sid: field[AccountSid] = field()
    room_sid: field[RoomSid] = field()
    source_sid: field[CallSid] = field()
    status: field[RoomTranscriptionsStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    url: field[str] = field()
    configuration: field[dict[str, Json]] = field()

    class Status:
        """Values of RoomTranscriptionsStatus."""

        STARTED: Final = "started"
        STOPPED: Final = "stopped"
        FAILED: Final = "failed"


class TranscriptionsPage(Page[M, TranscriptionsInstance[M]]):
    """One page of Transcriptions records."""

    _record = TranscriptionsInstance
    _paging = Linked("transcriptions", max_size=1000)


class TranscriptionsList(ListResource[M]):
    """Transcriptions records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Transcriptions")

    def __call__(self, ttid: str) -> TranscriptionsContext[M]:
        """The Transcriptions with this identifier. Sends no request."""
        return TranscriptionsContext(self._client, {**self._path, "ttid": ttid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[TranscriptionsInstance[M]]:
        """List Transcriptions records: GET /v1/Rooms/{RoomSid}/Transcriptions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TranscriptionsPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[TranscriptionsPage[M]]:
        """Fetch one page of Transcriptions records: GET /v1/Rooms/{RoomSid}/Transcriptions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", TranscriptionsPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[TranscriptionsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TranscriptionsPage, url=target_url)

    @op
    def create(self, configuration: Mapping[str, object] | None = None) -> Request[TranscriptionsInstance[M]]:
        """Create a Transcriptions: POST /v1/Rooms/{RoomSid}/Transcriptions"""
        return Request(
            self, "POST", TranscriptionsInstance, form={"Configuration": json_text(configuration, "configuration")}
        )


__all__ = [
    "RoomTranscriptionsStatus",
    "TranscriptionsContext",
    "TranscriptionsInstance",
    "TranscriptionsList",
    "TranscriptionsPage",
]
