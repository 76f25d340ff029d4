"""Conference records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid, ConferenceSid

if TYPE_CHECKING:
    from .conference_participant import ConferenceParticipantList

ConferenceConferenceStatus: TypeAlias = Literal["in_progress", "not_started", "completed", "summary_timeout"]
ConferenceConferenceEndReason: TypeAlias = Literal[
    "last_participant_left",
    "conference_ended_via_api",
    "participant_with_end_conference_on_exit_left",
    "last_participant_kicked",
    "participant_with_end_conference_on_exit_kicked",
]
ConferenceRegion: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"]
ConferenceTag: TypeAlias = Literal[
    "invalid_requested_region",
    "duplicate_identity",
    "start_failure",
    "region_configuration_issues",
    "quality_warnings",
    "participant_behavior_issues",
    "high_packet_loss",
    "high_jitter",
    "high_latency",
    "low_mos",
    "detected_silence",
    "no_concurrent_participants",
]
ConferenceProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"]


class ConferenceContext(InstanceContext[M]):
    """One Conference."""

    _uri = Uri("https://insights.twilio.com/v1/Conferences/{conference_sid}", conference_sid=ConferenceSid)

    conference_participants: lazy[ConferenceParticipantList[M]] = lazy(
        ".conference_participant", "ConferenceParticipantList"
    )

    @op
    def fetch(self) -> Request[ConferenceInstance[M]]:
        """Fetch the Conference: GET /v1/Conferences/{ConferenceSid}"""
        return Request(self, "GET", ConferenceInstance)


class ConferenceInstance(ConferenceContext[M], InstanceResource[M]):
    """A Conference as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"conference_sid": "conference_sid"}
    _shown = ("conference_sid", "status", "end_reason", "mixer_region", "mixer_region_requested", "processing_state")
    __pii__ = personal(friendly_name=Pii(30))

    conference_sid: field[ConferenceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    create_time: field[datetime] = field(iso8601_datetime)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    duration_seconds: field[int] = field(integer)
    connect_duration_seconds: field[int] = field(integer)
    status: field[ConferenceConferenceStatus | str] = field()
    max_participants: field[int] = field(integer)
    max_concurrent_participants: field[int] = field(integer)
    unique_participants: field[int] = field(integer)
    end_reason: field[ConferenceConferenceEndReason | str] = field()
    ended_by: field[CallSid] = field()
    mixer_region: field[ConferenceRegion | str] = field()
    mixer_region_requested: field[ConferenceRegion | str] = field()
    recording_enabled: field[bool] = field()
    detected_issues: field[Json] = field()
    tags: field[list[ConferenceTag | str]] = field()
    tag_info: field[Json] = field()
    processing_state: field[ConferenceProcessingState | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class ConferenceStatus:
        """Values of ConferenceConferenceStatus."""

        IN_PROGRESS: Final = "in_progress"
        NOT_STARTED: Final = "not_started"
        COMPLETED: Final = "completed"
        SUMMARY_TIMEOUT: Final = "summary_timeout"

    class ConferenceEndReason:
        """Values of ConferenceConferenceEndReason."""

        LAST_PARTICIPANT_LEFT: Final = "last_participant_left"
        CONFERENCE_ENDED_VIA_API: Final = "conference_ended_via_api"
        PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT: Final = "participant_with_end_conference_on_exit_left"
        LAST_PARTICIPANT_KICKED: Final = "last_participant_kicked"
        PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_KICKED: Final = "participant_with_end_conference_on_exit_kicked"

    class Region:
        """Values of ConferenceRegion."""

        US1: Final = "us1"
        US2: Final = "us2"
        AU1: Final = "au1"
        BR1: Final = "br1"
        IE1: Final = "ie1"
        JP1: Final = "jp1"
        SG1: Final = "sg1"
        DE1: Final = "de1"
        IN1: Final = "in1"

    class Tag:
        """Values of ConferenceTag."""

        INVALID_REQUESTED_REGION: Final = "invalid_requested_region"
        DUPLICATE_IDENTITY: Final = "duplicate_identity"
        START_FAILURE: Final = "start_failure"
        REGION_CONFIGURATION_ISSUES: Final = "region_configuration_issues"
        QUALITY_WARNINGS: Final = "quality_warnings"
        PARTICIPANT_BEHAVIOR_ISSUES: Final = "participant_behavior_issues"
        HIGH_PACKET_LOSS: Final = "high_packet_loss"
        HIGH_JITTER: Final = "high_jitter"
        HIGH_LATENCY: Final = "high_latency"
        LOW_MOS: Final = "low_mos"
        DETECTED_SILENCE: Final = "detected_silence"
        NO_CONCURRENT_PARTICIPANTS: Final = "no_concurrent_participants"

    class ProcessingState:
        """Values of ConferenceProcessingState."""

        COMPLETE: Final = "complete"
        IN_PROGRESS: Final = "in_progress"
        TIMEOUT: Final = "timeout"


class ConferencePage(Page[M, ConferenceInstance[M]]):
    """One page of Conference records."""

    _record = ConferenceInstance
    _paging = Linked("conferences", max_size=1000)


class ConferenceList(ListResource[M]):
    """Conference records."""

    _uri = Uri("https://insights.twilio.com/v1/Conferences")

    def __call__(self, conference_sid: ConferenceSid) -> ConferenceContext[M]:
        """The Conference with this identifier. Sends no request."""
        return ConferenceContext(self._client, {**self._path, "conference_sid": conference_sid})

    get = __call__

    @listing
    def list(
        self,
        conference_sid: str | None = None,
        friendly_name: str | None = None,
        status: str | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        mixer_region: str | None = None,
        tags: str | None = None,
        subaccount: AccountSid | None = None,
        detected_issues: str | None = None,
        end_reason: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConferenceInstance[M]]:
        """List Conference records: GET /v1/Conferences

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ConferencePage,
            query={
                "ConferenceSid": conference_sid,
                "FriendlyName": friendly_name,
                "Status": status,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "MixerRegion": mixer_region,
                "Tags": tags,
                "Subaccount": subaccount,
                "DetectedIssues": detected_issues,
                "EndReason": end_reason,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(AccountSid, subaccount=subaccount),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        conference_sid: str | None = None,
        friendly_name: str | None = None,
        status: str | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        mixer_region: str | None = None,
        tags: str | None = None,
        subaccount: AccountSid | None = None,
        detected_issues: str | None = None,
        end_reason: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ConferencePage[M]]:
        """Fetch one page of Conference records: GET /v1/Conferences

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConferencePage,
            query={
                "ConferenceSid": conference_sid,
                "FriendlyName": friendly_name,
                "Status": status,
                "CreatedAfter": created_after,
                "CreatedBefore": created_before,
                "MixerRegion": mixer_region,
                "Tags": tags,
                "Subaccount": subaccount,
                "DetectedIssues": detected_issues,
                "EndReason": end_reason,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(AccountSid, subaccount=subaccount),),
        )

    @op
    def get_page(self, target_url: str) -> Request[ConferencePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConferencePage, url=target_url)


__all__ = [
    "ConferenceConferenceEndReason",
    "ConferenceConferenceStatus",
    "ConferenceContext",
    "ConferenceInstance",
    "ConferenceList",
    "ConferencePage",
    "ConferenceProcessingState",
    "ConferenceRegion",
    "ConferenceTag",
]
