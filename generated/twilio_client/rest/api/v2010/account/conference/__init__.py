"""Conference records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import rfc2822_datetime
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
from ......base.serialize import iso8601_date as iso_date
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CallSid, ConferenceSid

if TYPE_CHECKING:
    from .participant import ParticipantList
    from .recording import RecordingList

ConferenceStatus: TypeAlias = Literal["init", "in-progress", "completed"]
ConferenceUpdateStatus: TypeAlias = Literal["completed"]
ConferenceAnnounceMethod: TypeAlias = Literal["GET", "POST"]
ConferenceReasonConferenceEnded: TypeAlias = Literal[
    "conference-ended-via-api",
    "participant-with-end-conference-on-exit-left",
    "participant-with-end-conference-on-exit-kicked",
    "last-participant-kicked",
    "last-participant-left",
]


class ConferenceContext(InstanceContext[M]):
    """One Conference."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Conferences/{sid}.json", account_sid=AccountSid
    )

    recordings: lazy[RecordingList[M]] = lazy(".recording", "RecordingList", conference_sid="sid")
    participants: lazy[ParticipantList[M]] = lazy(".participant", "ParticipantList", conference_sid="sid")

    @op
    def fetch(self) -> Request[ConferenceInstance[M]]:
        """Fetch the Conference: GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json"""
        return Request(self, "GET", ConferenceInstance, checks=(matches(ConferenceSid, sid=self._path["sid"]),))

    @op
    def update(
        self,
        status: ConferenceUpdateStatus | str | None = None,
        announce_url: str | None = None,
        announce_method: ConferenceAnnounceMethod | str | None = None,
    ) -> Request[ConferenceInstance[M]]:
        """Update the Conference: POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json"""
        return Request(
            self,
            "POST",
            ConferenceInstance,
            form={"Status": status, "AnnounceUrl": announce_url, "AnnounceMethod": announce_method},
        )


class ConferenceInstance(ConferenceContext[M], InstanceResource[M]):
    """A Conference as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "reason_conference_ended")

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    api_version: field[str] = field()
    friendly_name: field[str] = field()
    region: field[str] = field()
    sid: field[ConferenceSid] = field()
    status: field[ConferenceStatus | str] = field()
    uri: field[str] = field()
    subresource_uris: field[dict[str, Json]] = field()
    reason_conference_ended: field[ConferenceReasonConferenceEnded | str] = field()
    call_sid_ending_conference: field[CallSid] = field()

    class Status:
        """Values of ConferenceStatus."""

        INIT: Final = "init"
        IN_PROGRESS: Final = "in-progress"
        COMPLETED: Final = "completed"

    class UpdateStatus:
        """Values of ConferenceUpdateStatus."""

        COMPLETED: Final = "completed"

    class ReasonConferenceEnded:
        """Values of ConferenceReasonConferenceEnded."""

        CONFERENCE_ENDED_VIA_API: Final = "conference-ended-via-api"
        PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT: Final = "participant-with-end-conference-on-exit-left"
        PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_KICKED: Final = "participant-with-end-conference-on-exit-kicked"
        LAST_PARTICIPANT_KICKED: Final = "last-participant-kicked"
        LAST_PARTICIPANT_LEFT: Final = "last-participant-left"


class ConferencePage(Page[M, ConferenceInstance[M]]):
    """One page of Conference records."""

    _record = ConferenceInstance
    _paging = Linked("conferences", max_size=1000)


class ConferenceList(ListResource[M]):
    """Conference records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Conferences.json", account_sid=AccountSid)

    def __call__(self, sid: ConferenceSid) -> ConferenceContext[M]:
        """The Conference with this identifier. Sends no request."""
        return ConferenceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        date_created: date | str | None = None,
        date_created_before: date | str | None = None,
        date_created_after: date | str | None = None,
        date_updated: date | str | None = None,
        date_updated_before: date | str | None = None,
        date_updated_after: date | str | None = None,
        friendly_name: str | None = None,
        status: ConferenceStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConferenceInstance[M]]:
        """List Conference records: GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ConferencePage,
            query={
                "DateCreated": iso_date(date_created),
                "DateCreated<": iso_date(date_created_before),
                "DateCreated>": iso_date(date_created_after),
                "DateUpdated": iso_date(date_updated),
                "DateUpdated<": iso_date(date_updated_before),
                "DateUpdated>": iso_date(date_updated_after),
                "FriendlyName": friendly_name,
                "Status": status,
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
        date_updated: date | str | None = None,
        date_updated_before: date | str | None = None,
        date_updated_after: date | str | None = None,
        friendly_name: str | None = None,
        status: ConferenceStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ConferencePage[M]]:
        """Fetch one page of Conference records: GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConferencePage,
            query={
                "DateCreated": iso_date(date_created),
                "DateCreated<": iso_date(date_created_before),
                "DateCreated>": iso_date(date_created_after),
                "DateUpdated": iso_date(date_updated),
                "DateUpdated<": iso_date(date_updated_before),
                "DateUpdated>": iso_date(date_updated_after),
                "FriendlyName": friendly_name,
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ConferencePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConferencePage, url=target_url)


__all__ = [
    "ConferenceAnnounceMethod",
    "ConferenceContext",
    "ConferenceInstance",
    "ConferenceList",
    "ConferencePage",
    "ConferenceReasonConferenceEnded",
    "ConferenceStatus",
    "ConferenceUpdateStatus",
]
