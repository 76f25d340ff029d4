"""Transcription records.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

VoiceV2ConfigurationTranscriptionConfigurationConfigurationType: TypeAlias = Literal["Transcription"]
VoiceV2ConfigurationTranscriptionStatusCallbackMethod: TypeAlias = Literal["POST"]
VoiceV2ConfigurationTranscriptionParticipantDefaultType: TypeAlias = Literal["CUSTOMER", "HUMAN_AGENT", "AI_AGENT"]


class VoiceV2ConfigurationTranscriptionStatusCallback(TypedDict, total=False):
    """`voice.v2.configuration.transcription.status_callback` in a request.

    Attributes:
        method: Default POST.
    """

    url: str | None
    method: VoiceV2ConfigurationTranscriptionStatusCallbackMethod | str | None


class VoiceV2ConfigurationTranscriptionParticipantDefault(TypedDict, total=False):
    """`voice.v2.configuration.transcription.participant_default` in a request."""

    audioChannelIndex: Required[int]
    type: Required[VoiceV2ConfigurationTranscriptionParticipantDefaultType | str]


class VoiceV2ConfigurationTranscriptionConfiguration(TypedDict, total=False):
    """`voice.v2.configuration.transcription.configuration` in a request."""

    configurationType: Required[VoiceV2ConfigurationTranscriptionConfigurationConfigurationType | str]
    transcriptionEngine: Required[str]
    speechModel: str | None
    language: Required[str]
    transcriptionStatusCallback: VoiceV2ConfigurationTranscriptionStatusCallback
    conversationConfigurationId: str | None
    participantDefaults: Required[Sequence[VoiceV2ConfigurationTranscriptionParticipantDefault]]


class VoiceV2ConfigurationTranscriptionRequest(TypedDict, total=False):
    """`voice.v2.configuration.transcription.request` in a request."""

    unique_name: str | None
    description: str | None
    configuration: Required[VoiceV2ConfigurationTranscriptionConfiguration]


class VoiceV2ConfigurationTranscriptionStatusCallbackRecord(Record):
    """`voice.v2.configuration.transcription.status_callback` in an answer."""

    url: field[str] = field()
    method: field[VoiceV2ConfigurationTranscriptionStatusCallbackMethod | str] = field()


class VoiceV2ConfigurationTranscriptionParticipantDefaultRecord(Record):
    """`voice.v2.configuration.transcription.participant_default` in an answer."""

    audio_channel_index: field[int] = field(integer, key="audioChannelIndex")
    type: field[VoiceV2ConfigurationTranscriptionParticipantDefaultType | str] = field()


class VoiceV2ConfigurationTranscriptionConfigurationRecord(Record):
    """`voice.v2.configuration.transcription.configuration` in an answer."""

    configuration_type: field[VoiceV2ConfigurationTranscriptionConfigurationConfigurationType | str] = field(
        key="configurationType"
    )
    transcription_engine: field[str] = field(key="transcriptionEngine")
    speech_model: field[str] = field(key="speechModel")
    language: field[str] = field()
    transcription_status_callback: field[VoiceV2ConfigurationTranscriptionStatusCallbackRecord] = field(
        record(VoiceV2ConfigurationTranscriptionStatusCallbackRecord), key="transcriptionStatusCallback"
    )
    conversation_configuration_id: field[str] = field(key="conversationConfigurationId")
    participant_defaults: field[list[VoiceV2ConfigurationTranscriptionParticipantDefaultRecord]] = field(
        list_of(record(VoiceV2ConfigurationTranscriptionParticipantDefaultRecord)), key="participantDefaults"
    )


class TranscriptionContext(InstanceContext[M]):
    """One Transcription."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/Transcription/{id_or_unique_name}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Transcription: DELETE /v2/Configurations/Transcription/{IdOrUniqueName}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, voice_v2_configuration_transcription_request: VoiceV2ConfigurationTranscriptionRequest | None = None
    ) -> Request[TranscriptionInstance[M]]:
        """Update the Transcription: PUT /v2/Configurations/Transcription/{IdOrUniqueName}"""
        return Request(
            self,
            "PUT",
            TranscriptionInstance,
            json=JsonBody(
                voice_v2_configuration_transcription_request,
                VoiceV2ConfigurationTranscriptionRequest | None,
                name="voice_v2_configuration_transcription_request",
            ),
        )

    @op
    def fetch(self) -> Request[TranscriptionInstance[M]]:
        """Fetch the Transcription: GET /v2/Configurations/Transcription/{IdOrUniqueName}"""
        return Request(self, "GET", TranscriptionInstance)

    # Also class attributes, as in twilio-python: TranscriptionContext.VoiceV2ConfigurationTranscriptionRequest({...})
    VoiceV2ConfigurationTranscriptionStatusCallback = VoiceV2ConfigurationTranscriptionStatusCallback
    VoiceV2ConfigurationTranscriptionParticipantDefault = VoiceV2ConfigurationTranscriptionParticipantDefault
    VoiceV2ConfigurationTranscriptionConfiguration = VoiceV2ConfigurationTranscriptionConfiguration
    VoiceV2ConfigurationTranscriptionRequest = VoiceV2ConfigurationTranscriptionRequest


class TranscriptionInstance(TranscriptionContext[M], InstanceResource[M]):
    """A Transcription as returned by Twilio."""

    id: field[str] = field()
    account_sid: field[str] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[VoiceV2ConfigurationTranscriptionConfigurationRecord] = field(
        record(VoiceV2ConfigurationTranscriptionConfigurationRecord)
    )


class TranscriptionList(ListResource[M]):
    """Transcription records."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/Transcription")

    def __call__(self, id_or_unique_name: str) -> TranscriptionContext[M]:
        """The Transcription with this identifier. Sends no request."""
        return TranscriptionContext(self._client, {**self._path, "id_or_unique_name": id_or_unique_name})

    get = __call__

    @op
    def create(
        self, voice_v2_configuration_transcription_request: VoiceV2ConfigurationTranscriptionRequest | None = None
    ) -> Request[TranscriptionInstance[M]]:
        """Create a Transcription: POST /v2/Configurations/Transcription"""
        return Request(
            self,
            "POST",
            TranscriptionInstance,
            json=JsonBody(
                voice_v2_configuration_transcription_request,
                VoiceV2ConfigurationTranscriptionRequest | None,
                name="voice_v2_configuration_transcription_request",
            ),
        )

    # Also class attributes, as in twilio-python: TranscriptionList.VoiceV2ConfigurationTranscriptionRequest({...})
    VoiceV2ConfigurationTranscriptionStatusCallback = VoiceV2ConfigurationTranscriptionStatusCallback
    VoiceV2ConfigurationTranscriptionParticipantDefault = VoiceV2ConfigurationTranscriptionParticipantDefault
    VoiceV2ConfigurationTranscriptionConfiguration = VoiceV2ConfigurationTranscriptionConfiguration
    VoiceV2ConfigurationTranscriptionRequest = VoiceV2ConfigurationTranscriptionRequest


__all__ = [
    "TranscriptionContext",
    "TranscriptionInstance",
    "TranscriptionList",
    "VoiceV2ConfigurationTranscriptionConfiguration",
    "VoiceV2ConfigurationTranscriptionConfigurationConfigurationType",
    "VoiceV2ConfigurationTranscriptionConfigurationRecord",
    "VoiceV2ConfigurationTranscriptionParticipantDefault",
    "VoiceV2ConfigurationTranscriptionParticipantDefaultRecord",
    "VoiceV2ConfigurationTranscriptionParticipantDefaultType",
    "VoiceV2ConfigurationTranscriptionRequest",
    "VoiceV2ConfigurationTranscriptionStatusCallback",
    "VoiceV2ConfigurationTranscriptionStatusCallbackMethod",
    "VoiceV2ConfigurationTranscriptionStatusCallbackRecord",
]
