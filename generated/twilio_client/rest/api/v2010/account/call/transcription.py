"""Transcription records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, TranscriptSid

RealtimeTranscriptionTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
TranscriptionStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
RealtimeTranscriptionUpdateStatus: TypeAlias = Literal["stopped"]
RealtimeTranscriptionStatus: TypeAlias = Literal["in-progress", "stopped"]


class TranscriptionContext(InstanceContext[M]):
    """One Transcription."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Transcriptions/{sid}.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    @op
    def update(self, status: RealtimeTranscriptionUpdateStatus | str) -> Request[TranscriptionInstance[M]]:
        """Update the Transcription: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json"""
        return Request(self, "POST", TranscriptionInstance, form={"Status": status})


class TranscriptionInstance(TranscriptionContext[M], InstanceResource[M]):
    """A Transcription as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[TranscriptSid] = field()
    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    name: field[str] = field()
    status: field[RealtimeTranscriptionStatus | str] = field()
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()

    class Track:
        """Values of RealtimeTranscriptionTrack."""

        INBOUND_TRACK: Final = "inbound_track"
        OUTBOUND_TRACK: Final = "outbound_track"
        BOTH_TRACKS: Final = "both_tracks"

    class UpdateStatus:
        """Values of RealtimeTranscriptionUpdateStatus."""

        STOPPED: Final = "stopped"

    class Status:
        """Values of RealtimeTranscriptionStatus."""

        IN_PROGRESS: Final = "in-progress"
        STOPPED: Final = "stopped"


class TranscriptionList(ListResource[M]):
    """Transcription records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Transcriptions.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    def __call__(self, sid: str) -> TranscriptionContext[M]:
        """The Transcription with this identifier. Sends no request."""
        return TranscriptionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        name: str | None = None,
        track: RealtimeTranscriptionTrack | str | None = None,
        status_callback_url: str | None = None,
        status_callback_method: TranscriptionStatusCallbackMethod | str | None = None,
        inbound_track_label: str | None = None,
        outbound_track_label: str | None = None,
        partial_results: bool | None = None,
        language_code: str | None = None,
        transcription_engine: str | None = None,
        profanity_filter: bool | None = None,
        speech_model: str | None = None,
        hints: str | None = None,
        enable_automatic_punctuation: bool | None = None,
        intelligence_service: str | None = None,
        conversation_configuration: str | None = None,
        conversation_id: str | None = None,
        transcription_configuration_id: str | None = None,
        enable_provider_data: bool | None = None,
    ) -> Request[TranscriptionInstance[M]]:
        """Create a Transcription: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json"""
        return Request(
            self,
            "POST",
            TranscriptionInstance,
            form={
                "Name": name,
                "Track": track,
                "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method,
                "InboundTrackLabel": inbound_track_label,
                "OutboundTrackLabel": outbound_track_label,
                "PartialResults": true_or_false(partial_results),
                "LanguageCode": language_code,
                "TranscriptionEngine": transcription_engine,
                "ProfanityFilter": true_or_false(profanity_filter),
                "SpeechModel": speech_model,
                "Hints": hints,
                "EnableAutomaticPunctuation": true_or_false(enable_automatic_punctuation),
                "IntelligenceService": intelligence_service,
                "ConversationConfiguration": conversation_configuration,
                "ConversationId": conversation_id,
                "TranscriptionConfigurationId": transcription_configuration_id,
                "EnableProviderData": true_or_false(enable_provider_data),
            },
        )


__all__ = [
    "RealtimeTranscriptionStatus",
    "RealtimeTranscriptionTrack",
    "RealtimeTranscriptionUpdateStatus",
    "TranscriptionContext",
    "TranscriptionInstance",
    "TranscriptionList",
    "TranscriptionStatusCallbackMethod",
]
