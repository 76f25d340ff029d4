"""Recording records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import integer, rfc2822_datetime
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
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CallSid, ConferenceSid, RecordingSid

if TYPE_CHECKING:
    from .add_on_result import AddOnResultList
    from .transcription import TranscriptionList

RecordingStatus: TypeAlias = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent", "deleted"]
RecordingSource: TypeAlias = Literal[
    "DialVerb",
    "Conference",
    "OutboundAPI",
    "Trunking",
    "RecordVerb",
    "StartCallRecordingAPI",
    "StartConferenceRecordingAPI",
]


class RecordingContext(InstanceContext[M]):
    """One Recording."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{sid}.json",
        account_sid=AccountSid,
        sid=RecordingSid,
    )

    add_on_results: lazy[AddOnResultList[M]] = lazy(".add_on_result", "AddOnResultList", reference_sid="sid")
    transcriptions: lazy[TranscriptionList[M]] = lazy(".transcription", "TranscriptionList", recording_sid="sid")

    @op
    def fetch(self, include_soft_deleted: bool | None = None) -> Request[RecordingInstance[M]]:
        """Fetch the Recording: GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json"""
        return Request(
            self, "GET", RecordingInstance, query={"IncludeSoftDeleted": true_or_false(include_soft_deleted)}
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Recording: DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json"""
        return Request(self, "DELETE", bool)


class RecordingInstance(RecordingContext[M], InstanceResource[M]):
    """A Recording as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "source", "error_code")

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    call_sid: field[CallSid] = field()
    conference_sid: field[ConferenceSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    start_time: field[datetime] = field(rfc2822_datetime)
    duration: field[str] = field()
    sid: field[RecordingSid] = field()
    price: field[str] = field()
    price_unit: field[str] = field()
    status: field[RecordingStatus | str] = field()
    channels: field[int] = field(integer)
    source: field[RecordingSource | str] = field()
    error_code: field[int] = field(integer)
    uri: field[str] = field()
    encryption_details: field[Json] = field()
    subresource_uris: field[dict[str, Json]] = field()
    media_url: field[str] = field()

    class Status:
        """Values of RecordingStatus."""

        IN_PROGRESS: Final = "in-progress"
        PAUSED: Final = "paused"
        STOPPED: Final = "stopped"
        PROCESSING: Final = "processing"
        COMPLETED: Final = "completed"
        ABSENT: Final = "absent"
        DELETED: Final = "deleted"

    class Source:
        """Values of RecordingSource."""

        DIALVERB: Final = "DialVerb"
        CONFERENCE: Final = "Conference"
        OUTBOUNDAPI: Final = "OutboundAPI"
        TRUNKING: Final = "Trunking"
        RECORDVERB: Final = "RecordVerb"
        STARTCALLRECORDINGAPI: Final = "StartCallRecordingAPI"
        STARTCONFERENCERECORDINGAPI: Final = "StartConferenceRecordingAPI"


class RecordingPage(Page[M, RecordingInstance[M]]):
    """One page of Recording records."""

    _record = RecordingInstance
    _paging = Linked("recordings", max_size=1000)


class RecordingList(ListResource[M]):
    """Recording records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings.json", account_sid=AccountSid)

    def __call__(self, sid: RecordingSid) -> RecordingContext[M]:
        """The Recording with this identifier. Sends no request."""
        return RecordingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None,
        call_sid: CallSid | None = None,
        conference_sid: ConferenceSid | None = None,
        include_soft_deleted: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RecordingInstance[M]]:
        """List Recording records: GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RecordingPage,
            query={
                "DateCreated": date_created,
                "DateCreated<": date_created_before,
                "DateCreated>": date_created_after,
                "CallSid": call_sid,
                "ConferenceSid": conference_sid,
                "IncludeSoftDeleted": true_or_false(include_soft_deleted),
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(CallSid, call_sid=call_sid), matches(ConferenceSid, conference_sid=conference_sid)),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None,
        call_sid: CallSid | None = None,
        conference_sid: ConferenceSid | None = None,
        include_soft_deleted: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RecordingPage[M]]:
        """Fetch one page of Recording records: GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RecordingPage,
            query={
                "DateCreated": date_created,
                "DateCreated<": date_created_before,
                "DateCreated>": date_created_after,
                "CallSid": call_sid,
                "ConferenceSid": conference_sid,
                "IncludeSoftDeleted": true_or_false(include_soft_deleted),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(CallSid, call_sid=call_sid), matches(ConferenceSid, conference_sid=conference_sid)),
        )

    @op
    def get_page(self, target_url: str) -> Request[RecordingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RecordingPage, url=target_url)


__all__ = [
    "RecordingContext",
    "RecordingInstance",
    "RecordingList",
    "RecordingPage",
    "RecordingSource",
    "RecordingStatus",
]
