"""Participant records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, ByocTrunkSid, CallSid, ConferenceSid

ParticipantStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ParticipantWaitMethod: TypeAlias = Literal["GET", "POST"]
ParticipantConferenceStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ParticipantRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ParticipantConferenceRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ParticipantAmdStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ParticipantHoldMethod: TypeAlias = Literal["GET", "POST"]
ParticipantAnnounceMethod: TypeAlias = Literal["GET", "POST"]
ParticipantStatus: TypeAlias = Literal["queued", "connecting", "ringing", "connected", "complete", "failed"]


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid}.json",
        account_sid=AccountSid,
        conference_sid=ConferenceSid,
    )

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant.

        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json
        """
        return Request(self, "GET", ParticipantInstance)

    @op
    def update(
        self,
        muted: bool | None = None,
        hold: bool | None = None,
        hold_url: str | None = None,
        hold_method: ParticipantHoldMethod | str | None = None,
        announce_url: str | None = None,
        announce_method: ParticipantAnnounceMethod | str | None = None,
        wait_url: str | None = None,
        wait_method: ParticipantWaitMethod | str | None = None,
        beep_on_exit: bool | None = None,
        end_conference_on_exit: bool | None = None,
        coaching: bool | None = None,
        call_sid_to_coach: CallSid | None = None,
    ) -> Request[ParticipantInstance[M]]:
        """Update the Participant.

        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json
        """
        return Request(
            self,
            "POST",
            ParticipantInstance,
            form={
                "Muted": true_or_false(muted),
                "Hold": true_or_false(hold),
                "HoldUrl": hold_url,
                "HoldMethod": hold_method,
                "AnnounceUrl": announce_url,
                "AnnounceMethod": announce_method,
                "WaitUrl": wait_url,
                "WaitMethod": wait_method,
                "BeepOnExit": true_or_false(beep_on_exit),
                "EndConferenceOnExit": true_or_false(end_conference_on_exit),
                "Coaching": true_or_false(coaching),
                "CallSidToCoach": call_sid_to_coach,
            },
            checks=(matches(CallSid, call_sid_to_coach=call_sid_to_coach),),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Participant.

        DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json
        """
        return Request(self, "DELETE", bool)


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio."""

    _identity = {"call_sid": "call_sid"}
    _shown = ("call_sid", "status")

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    label: field[str] = field()
    call_sid_to_coach: field[CallSid] = field()
    coaching: field[bool] = field()
    conference_sid: field[ConferenceSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    end_conference_on_exit: field[bool] = field()
    muted: field[bool] = field()
    hold: field[bool] = field()
    start_conference_on_enter: field[bool] = field()
    status: field[ParticipantStatus | str] = field()
    queue_time: field[str] = field()
    uri: field[str] = field()

    class Status:
        """Values of ParticipantStatus."""

        QUEUED: Final = "queued"
        CONNECTING: Final = "connecting"
        RINGING: Final = "ringing"
        CONNECTED: Final = "connected"
        COMPLETE: Final = "complete"
        FAILED: Final = "failed"


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Linked("participants", max_size=1000)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Conferences/{conference_sid}/Participants.json",
        account_sid=AccountSid,
    )

    def __call__(self, call_sid: str) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "call_sid": call_sid})

    get = __call__

    @op
    def create(
        self,
        from_: str,
        to: str,
        status_callback: str | None = None,
        status_callback_method: ParticipantStatusCallbackMethod | str | None = None,
        status_callback_event: str | Sequence[str] | None = None,
        label: str | None = None,
        timeout: int | None = None,
        record: bool | None = None,
        muted: bool | None = None,
        beep: str | None = None,
        start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None,
        wait_url: str | None = None,
        wait_method: ParticipantWaitMethod | str | None = None,
        early_media: bool | None = None,
        max_participants: int | None = None,
        conference_record: str | None = None,
        conference_trim: str | None = None,
        conference_status_callback: str | None = None,
        conference_status_callback_method: ParticipantConferenceStatusCallbackMethod | str | None = None,
        conference_status_callback_event: str | Sequence[str] | None = None,
        recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: ParticipantRecordingStatusCallbackMethod | str | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        region: str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: (
            ParticipantConferenceRecordingStatusCallbackMethod | str | None
        ) = None,
        recording_status_callback_event: str | Sequence[str] | None = None,
        conference_recording_status_callback_event: str | Sequence[str] | None = None,
        coaching: bool | None = None,
        call_sid_to_coach: CallSid | None = None,
        jitter_buffer_size: str | None = None,
        byoc: ByocTrunkSid | None = None,
        caller_id: str | None = None,
        call_reason: str | None = None,
        recording_track: str | None = None,
        recording_configuration_id: str | None = None,
        time_limit: int | None = None,
        machine_detection: str | None = None,
        machine_detection_timeout: int | None = None,
        machine_detection_speech_threshold: int | None = None,
        machine_detection_speech_end_threshold: int | None = None,
        machine_detection_silence_timeout: int | None = None,
        amd_status_callback: str | None = None,
        amd_status_callback_method: ParticipantAmdStatusCallbackMethod | str | None = None,
        trim: str | None = None,
        call_token: str | None = None,
        passports: str | None = None,
        client_notification_url: str | None = None,
        caller_display_name: str | None = None,
        emergency_caller_position: str | None = None,
        emergency_caller_location: str | None = None,
        emergency_name: str | None = None,
        emergency_address: str | None = None,
        emergency_zip_code: str | None = None,
        emergency_city: str | None = None,
        emergency_state: str | None = None,
        emergency_country: str | None = None,
    ) -> Request[ParticipantInstance[M]]:
        """Create a Participant: POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json"""
        return Request(
            self,
            "POST",
            ParticipantInstance,
            form={
                "From": from_,
                "To": to,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "StatusCallbackEvent": status_callback_event,
                "Label": label,
                "Timeout": timeout,
                "Record": true_or_false(record),
                "Muted": true_or_false(muted),
                "Beep": beep,
                "StartConferenceOnEnter": true_or_false(start_conference_on_enter),
                "EndConferenceOnExit": true_or_false(end_conference_on_exit),
                "WaitUrl": wait_url,
                "WaitMethod": wait_method,
                "EarlyMedia": true_or_false(early_media),
                "MaxParticipants": max_participants,
                "ConferenceRecord": conference_record,
                "ConferenceTrim": conference_trim,
                "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password,
                "Region": region,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "ConferenceRecordingStatusCallbackEvent": conference_recording_status_callback_event,
                "Coaching": true_or_false(coaching),
                "CallSidToCoach": call_sid_to_coach,
                "JitterBufferSize": jitter_buffer_size,
                "Byoc": byoc,
                "CallerId": caller_id,
                "CallReason": call_reason,
                "RecordingTrack": recording_track,
                "RecordingConfigurationId": recording_configuration_id,
                "TimeLimit": time_limit,
                "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AmdStatusCallback": amd_status_callback,
                "AmdStatusCallbackMethod": amd_status_callback_method,
                "Trim": trim,
                "CallToken": call_token,
                "Passports": passports,
                "ClientNotificationUrl": client_notification_url,
                "CallerDisplayName": caller_display_name,
                "EmergencyCallerPosition": emergency_caller_position,
                "EmergencyCallerLocation": emergency_caller_location,
                "EmergencyName": emergency_name,
                "EmergencyAddress": emergency_address,
                "EmergencyZipCode": emergency_zip_code,
                "EmergencyCity": emergency_city,
                "EmergencyState": emergency_state,
                "EmergencyCountry": emergency_country,
            },
            checks=(matches(CallSid, call_sid_to_coach=call_sid_to_coach), matches(ByocTrunkSid, byoc=byoc)),
        )

    @listing
    def list(
        self,
        muted: bool | None = None,
        hold: bool | None = None,
        coaching: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ParticipantInstance[M]]:
        """List Participant records.

        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ParticipantPage,
            query={
                "Muted": true_or_false(muted),
                "Hold": true_or_false(hold),
                "Coaching": true_or_false(coaching),
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(ConferenceSid, conference_sid=self._path["conference_sid"]),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        muted: bool | None = None,
        hold: bool | None = None,
        coaching: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records.

        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ParticipantPage,
            query={
                "Muted": true_or_false(muted),
                "Hold": true_or_false(hold),
                "Coaching": true_or_false(coaching),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(ConferenceSid, conference_sid=self._path["conference_sid"]),),
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)


__all__ = [
    "ParticipantAmdStatusCallbackMethod",
    "ParticipantAnnounceMethod",
    "ParticipantConferenceRecordingStatusCallbackMethod",
    "ParticipantConferenceStatusCallbackMethod",
    "ParticipantContext",
    "ParticipantHoldMethod",
    "ParticipantInstance",
    "ParticipantList",
    "ParticipantPage",
    "ParticipantRecordingStatusCallbackMethod",
    "ParticipantStatus",
    "ParticipantStatusCallbackMethod",
    "ParticipantWaitMethod",
]
