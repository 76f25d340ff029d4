"""Transcription records.

Generated from specs/contract/twilio_voice_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import (
    AlphanumericConversationId,
    ConversationConfigurationId,
    LowercaseAccountSid,
    LowercaseRecordingSid,
    TranscriptionConfigurationId,
    VoiceTranscriptionId,
)

TranscriptionStatus: TypeAlias = Literal["PENDING", "RUNNING", "COMPLETED", "FAILED"]
VoiceV3TranscriptionCreateRequestWithSourceIdInputSource: TypeAlias = Literal["SOURCE_ID"]
VoiceV3TranscriptionParticipantType: TypeAlias = Literal["CUSTOMER", "HUMAN_AGENT", "AI_AGENT"]
VoiceV3TranscriptionCreateRequestWithMediaUrlInputSource: TypeAlias = Literal["MEDIA_URL"]
VoiceV3TranscriptionTranscriptionStatus: TypeAlias = Literal["PENDING", "RUNNING", "COMPLETED", "FAILED"]
VoiceV3TranscriptionTranscriptionStatusCallbackMethod: TypeAlias = Literal["POST"]
VoiceV3TranscriptionTranscriptionStatusCallbackEvents: TypeAlias = Literal["COMPLETED"]
VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsType: TypeAlias = Literal[
    "CUSTOMER", "HUMAN_AGENT", "AI_AGENT"
]


class VoiceV3TranscriptionParticipant(TypedDict, total=False):
    """`voice.v3.transcription.Participant` in a request.

    Attributes:
        audioChannelIndex: 1 to 2.
    """

    type: VoiceV3TranscriptionParticipantType | str
    address: str
    name: str
    audioChannelIndex: Required[int]


@closed
class VoiceV3TranscriptionCreateRequestWithSourceId(TypedDict, total=False):
    """`voice.v3.transcription.CreateRequestWithSourceId` in a request.

    Attributes:
        sourceId: At most 64 characters.
        participants: At most 2 values.
    """

    transcriptionConfigurationId: Required[TranscriptionConfigurationId]
    inputSource: VoiceV3TranscriptionCreateRequestWithSourceIdInputSource | str
    sourceId: Required[str]
    participants: Sequence[VoiceV3TranscriptionParticipant]


@closed
class VoiceV3TranscriptionCreateRequestWithMediaUrl(TypedDict, total=False):
    """`voice.v3.transcription.CreateRequestWithMediaUrl` in a request.

    Attributes:
        participants: At most 2 values.
    """

    transcriptionConfigurationId: Required[TranscriptionConfigurationId]
    inputSource: VoiceV3TranscriptionCreateRequestWithMediaUrlInputSource | str
    mediaUrl: str
    audioStartedAt: datetime | date | str
    participants: Sequence[VoiceV3TranscriptionParticipant]


class VoiceV3TranscriptionParticipantRecord(Record):
    """`voice.v3.transcription.Participant` in an answer."""

    type: field[VoiceV3TranscriptionParticipantType | str] = field()
    address: field[str] = field()
    name: field[str] = field()
    audio_channel_index: field[int] = field(integer, key="audioChannelIndex")


class VoiceV3TranscriptionTranscriptionStatusCallbackRecord(Record):
    """`voice.v3.transcription.TranscriptionStatusCallback` in an answer."""

    url: field[str] = field()
    method: field[VoiceV3TranscriptionTranscriptionStatusCallbackMethod | str] = field()
    events: field[list[VoiceV3TranscriptionTranscriptionStatusCallbackEvents | str]] = field()


class VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsRecord(Record):
    """`participantDefaults` in an answer."""

    audio_channel_index: field[int] = field(integer, key="audioChannelIndex")
    type: field[VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsType | str] = field()


class VoiceV3TranscriptionResolvedConfigurationRecord(Record):
    """`voice.v3.transcription.ResolvedConfiguration` in an answer."""

    transcription_engine: field[str] = field(key="transcriptionEngine")
    speech_model: field[str] = field(key="speechModel")
    language: field[str] = field()
    transcription_status_callback: field[VoiceV3TranscriptionTranscriptionStatusCallbackRecord] = field(
        record(VoiceV3TranscriptionTranscriptionStatusCallbackRecord), key="transcriptionStatusCallback"
    )
    conversation_configuration_id: field[ConversationConfigurationId] = field(key="conversationConfigurationId")
    participant_defaults: field[list[VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsRecord]] = field(
        list_of(record(VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsRecord)), key="participantDefaults"
    )


class VoiceV3TranscriptionTranscriptionRecord(Record):
    """`voice.v3.transcription.Transcription` in an answer."""

    id: field[VoiceTranscriptionId] = field()
    account_id: field[LowercaseAccountSid] = field(key="accountId")
    status: field[VoiceV3TranscriptionTranscriptionStatus | str] = field()
    transcription_configuration_id: field[TranscriptionConfigurationId] = field(key="transcriptionConfigurationId")
    media_url: field[str] = field(key="mediaUrl")
    source_id: field[str] = field(key="sourceId")
    audio_started_at: field[datetime] = field(iso8601_datetime, key="audioStartedAt")
    conversation_id: field[AlphanumericConversationId] = field(key="conversationId")
    participants: field[list[VoiceV3TranscriptionParticipantRecord]] = field(
        list_of(record(VoiceV3TranscriptionParticipantRecord))
    )
    duration: field[int] = field(integer)
    resolved_configuration: field[VoiceV3TranscriptionResolvedConfigurationRecord] = field(
        record(VoiceV3TranscriptionResolvedConfigurationRecord), key="resolvedConfiguration"
    )
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class TranscriptionContext(InstanceContext[M]):
    """One Transcription."""

    _uri = Uri("https://voice.twilio.com/v3/Transcriptions/{transcription_id}", transcription_id=VoiceTranscriptionId)

    @op
    def fetch(self) -> Request[TranscriptionInstance[M]]:
        """Fetch the Transcription: GET /v3/Transcriptions/{transcriptionId}"""
        return Request(self, "GET", TranscriptionInstance)


class TranscriptionInstance(TranscriptionContext[M], InstanceResource[M]):
    """A Transcription as returned by Twilio."""

    _identity = {"transcription_id": "id"}
    _shown = ("id", "status")

    operation_id: field[VoiceTranscriptionId] = field(key="operationId")
    status: field[TranscriptionStatus | str] = field()
    status_url: field[str] = field(key="statusUrl")
    transcription: field[VoiceV3TranscriptionTranscriptionRecord] = field(
        record(VoiceV3TranscriptionTranscriptionRecord)
    )
    id: field[VoiceTranscriptionId] = field()
    account_id: field[LowercaseAccountSid] = field(key="accountId")
    transcription_configuration_id: field[TranscriptionConfigurationId] = field(key="transcriptionConfigurationId")
    media_url: field[str] = field(key="mediaUrl")
    source_id: field[str] = field(key="sourceId")
    audio_started_at: field[datetime] = field(iso8601_datetime, key="audioStartedAt")
    conversation_id: field[AlphanumericConversationId] = field(key="conversationId")
    participants: field[list[VoiceV3TranscriptionParticipantRecord]] = field(
        list_of(record(VoiceV3TranscriptionParticipantRecord))
    )
    duration: field[int] = field(integer)
    resolved_configuration: field[VoiceV3TranscriptionResolvedConfigurationRecord] = field(
        record(VoiceV3TranscriptionResolvedConfigurationRecord), key="resolvedConfiguration"
    )
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class TranscriptionPage(Page[M, TranscriptionInstance[M]]):
    """One page of Transcription records."""

    _record = TranscriptionInstance
    _paging = Token("transcriptions", parameter="pageToken", max_size=100)


class TranscriptionList(ListResource[M]):
    """Transcription records."""

    _uri = Uri("https://voice.twilio.com/v3/Transcriptions")

    def __call__(self, transcription_id: VoiceTranscriptionId) -> TranscriptionContext[M]:
        """The Transcription with this identifier. Sends no request."""
        return TranscriptionContext(self._client, {**self._path, "transcription_id": transcription_id})

    get = __call__

    @listing
    def list(
        self,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        language_code: str | None = None,
        source_id: LowercaseRecordingSid | None = None,
        status: TranscriptionStatus | str | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TranscriptionInstance[M]]:
        """List Transcription records: GET /v3/Transcriptions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            TranscriptionPage,
            query={
                "createdAfter": created_after,
                "createdBefore": created_before,
                "languageCode": language_code,
                "sourceId": source_id,
                "status": status,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(matches(LowercaseRecordingSid, source_id=source_id),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        language_code: str | None = None,
        source_id: LowercaseRecordingSid | None = None,
        status: TranscriptionStatus | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Request[TranscriptionPage[M]]:
        """Fetch one page of Transcription records: GET /v3/Transcriptions

        Args:
            page_size: 1 to 100; default 50.
        """
        return Request(
            self,
            "GET",
            TranscriptionPage,
            query={
                "createdAfter": created_after,
                "createdBefore": created_before,
                "languageCode": language_code,
                "sourceId": source_id,
                "status": status,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            checks=(matches(LowercaseRecordingSid, source_id=source_id),),
        )

    @op
    def get_page(self, target_url: str) -> Request[TranscriptionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TranscriptionPage, url=target_url)

    @op
    def create(
        self,
        create_v3_transcriptions_request: (
            VoiceV3TranscriptionCreateRequestWithSourceId | VoiceV3TranscriptionCreateRequestWithMediaUrl
        ),
        idempotency_key: str | None = None,
    ) -> Request[TranscriptionInstance[M]]:
        """Create a Transcription: POST /v3/Transcriptions

        Args:
            idempotency_key: At most 128 characters.
        """
        return Request(
            self,
            "POST",
            TranscriptionInstance,
            headers={"Idempotency-Key": idempotency_key},
            json=JsonBody(
                create_v3_transcriptions_request,
                VoiceV3TranscriptionCreateRequestWithSourceId | VoiceV3TranscriptionCreateRequestWithMediaUrl,
                name="create_v3_transcriptions_request",
            ),
        )

    # Also class attributes, as in twilio-python: TranscriptionList.CreateV3TranscriptionsRequest({...})
    VoiceV3TranscriptionParticipant = VoiceV3TranscriptionParticipant
    VoiceV3TranscriptionCreateRequestWithSourceId = VoiceV3TranscriptionCreateRequestWithSourceId
    VoiceV3TranscriptionCreateRequestWithMediaUrl = VoiceV3TranscriptionCreateRequestWithMediaUrl
    CreateV3TranscriptionsRequest = dict[str, Json]


__all__ = [
    "TranscriptionContext",
    "TranscriptionInstance",
    "TranscriptionList",
    "TranscriptionPage",
    "TranscriptionStatus",
    "VoiceV3TranscriptionCreateRequestWithMediaUrl",
    "VoiceV3TranscriptionCreateRequestWithMediaUrlInputSource",
    "VoiceV3TranscriptionCreateRequestWithSourceId",
    "VoiceV3TranscriptionCreateRequestWithSourceIdInputSource",
    "VoiceV3TranscriptionParticipant",
    "VoiceV3TranscriptionParticipantRecord",
    "VoiceV3TranscriptionParticipantType",
    "VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsRecord",
    "VoiceV3TranscriptionResolvedConfigurationParticipantDefaultsType",
    "VoiceV3TranscriptionResolvedConfigurationRecord",
    "VoiceV3TranscriptionTranscriptionRecord",
    "VoiceV3TranscriptionTranscriptionStatus",
    "VoiceV3TranscriptionTranscriptionStatusCallbackEvents",
    "VoiceV3TranscriptionTranscriptionStatusCallbackMethod",
    "VoiceV3TranscriptionTranscriptionStatusCallbackRecord",
]
