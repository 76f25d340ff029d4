"""Recording records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import decimal, integer, rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import iso8601_date as iso_date
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CallSid, ConferenceSid, RecordingSid

RecordingRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
CallRecordingStatus: TypeAlias = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
CallRecordingSource: TypeAlias = Literal[
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
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{sid}.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    @op
    def update(
        self, status: CallRecordingStatus | str, pause_behavior: str | None = None
    ) -> Request[RecordingInstance[M]]:
        """Update the Recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json"""
        return Request(self, "POST", RecordingInstance, form={"Status": status, "PauseBehavior": pause_behavior})

    @op
    def fetch(self) -> Request[RecordingInstance[M]]:
        """Fetch the Recording: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json"""
        return Request(self, "GET", RecordingInstance, checks=(matches(RecordingSid, sid=self._path["sid"]),))

    @op
    def delete(self) -> Request[bool]:
        """Delete the Recording: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json"""
        return Request(self, "DELETE", bool, checks=(matches(RecordingSid, sid=self._path["sid"]),))


class RecordingInstance(RecordingContext[M], InstanceResource[M]):
    """A Recording as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
    """

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
    price: field[Decimal] = field(decimal)
    uri: field[str] = field()
    encryption_details: field[Json] = field()
    price_unit: field[str] = field()
    status: field[CallRecordingStatus | str] = field()
    channels: field[int] = field(integer)
    source: field[CallRecordingSource | str] = field()
    error_code: field[int] = field(integer)
    track: field[str] = field()

    class Status:
        """Values of CallRecordingStatus."""

        IN_PROGRESS: Final = "in-progress"
        PAUSED: Final = "paused"
        STOPPED: Final = "stopped"
        PROCESSING: Final = "processing"
        COMPLETED: Final = "completed"
        ABSENT: Final = "absent"

    class Source:
        """Values of CallRecordingSource."""

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

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    def __call__(self, sid: RecordingSid) -> RecordingContext[M]:
        """The Recording with this identifier. Sends no request."""
        return RecordingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        recording_status_callback_event: str | Sequence[str] | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: RecordingRecordingStatusCallbackMethod | str | None = None,
        trim: str | None = None,
        recording_channels: str | None = None,
        recording_track: str | None = None,
        recording_configuration_id: str | None = None,
    ) -> Request[RecordingInstance[M]]:
        """Create a Recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json"""
        return Request(
            self,
            "POST",
            RecordingInstance,
            form={
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "Trim": trim,
                "RecordingChannels": recording_channels,
                "RecordingTrack": recording_track,
                "RecordingConfigurationId": recording_configuration_id,
            },
        )

    @listing
    def list(
        self,
        date_created: date | str | None = None,
        date_created_before: date | str | None = None,
        date_created_after: date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RecordingInstance[M]]:
        """List Recording records: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RecordingPage,
            query={
                "DateCreated": iso_date(date_created),
                "DateCreated<": iso_date(date_created_before),
                "DateCreated>": iso_date(date_created_after),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        date_created: date | str | None = None,
        date_created_before: date | str | None = None,
        date_created_after: date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RecordingPage[M]]:
        """Fetch one page of Recording records: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RecordingPage,
            query={
                "DateCreated": iso_date(date_created),
                "DateCreated<": iso_date(date_created_before),
                "DateCreated>": iso_date(date_created_after),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[RecordingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RecordingPage, url=target_url)


__all__ = [
    "CallRecordingSource",
    "CallRecordingStatus",
    "RecordingContext",
    "RecordingInstance",
    "RecordingList",
    "RecordingPage",
    "RecordingRecordingStatusCallbackMethod",
]
