"""Recall records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime, number
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import (
    AcceptEncoding,
    CommunicationId,
    ConversationId,
    ConversationSummaryId,
    MemoryStoreId,
    ObservationId,
    ParticipantId,
    ProfileId,
    SourceName,
)

RecallContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"]
ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"]
ParticipantChannel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"]
CommunicationRecipientsChannel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"]
CommunicationRecipientsDeliveryStatus: TypeAlias = Literal[
    "INITIATED", "IN_PROGRESS", "DELIVERED", "COMPLETED", "FAILED"
]


class MemoryRetrievalRequest(TypedDict, total=False):
    """`MemoryRetrievalRequest` in a request.

    Attributes:
        query: At most 1024 characters.
        communicationsLimit: 0 to 100; default 0.
        observationsLimit: 0 to 100; default 20.
        summariesLimit: 0 to 100; default 5.
        relevanceThreshold: 0 to 1; default 0.
    """

    conversationId: ConversationId
    query: str
    beginDate: datetime | date | str
    endDate: datetime | date | str
    communicationsLimit: int
    observationsLimit: int
    summariesLimit: int
    relevanceThreshold: float


class RecallObservationInfoRecord(Record):
    """`RecallObservationInfo` in an answer."""

    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")
    source: field[SourceName] = field()
    conversation_ids: field[list[ConversationId]] = field(key="conversationIds")
    id: field[ObservationId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    score: field[float] = field(number)


class RecallSummaryInfoRecord(Record):
    """`RecallSummaryInfo` in an answer."""

    source: field[SourceName] = field()
    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")
    conversation_id: field[ConversationId] = field(key="conversationId")
    id: field[ConversationSummaryId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    score: field[float] = field(number)


class CommunicationContentRecord(Record):
    """`CommunicationContent` in an answer."""

    text: field[str] = field()


class ParticipantRecord(Record):
    """`Participant` in an answer."""

    id: field[ParticipantId] = field()
    name: field[str] = field()
    type: field[ParticipantType | str] = field()
    profile_id: field[ProfileId] = field(key="profileId")
    address: field[str] = field()
    channel: field[ParticipantChannel | str] = field()


class CommunicationRecipientsRecord(Record):
    """`recipients` in an answer."""

    id: field[ParticipantId] = field()
    name: field[str] = field()
    type: field[ParticipantType | str] = field()
    profile_id: field[ProfileId] = field(key="profileId")
    address: field[str] = field()
    channel: field[CommunicationRecipientsChannel | str] = field()
    delivery_status: field[CommunicationRecipientsDeliveryStatus | str] = field(key="deliveryStatus")


class CommunicationRecord(Record):
    """`Communication` in an answer."""

    id: field[CommunicationId] = field()
    channel_id: field[str] = field(key="channelId")
    content: field[CommunicationContentRecord] = field(record(CommunicationContentRecord))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    author: field[ParticipantRecord] = field(record(ParticipantRecord))
    recipients: field[list[CommunicationRecipientsRecord]] = field(list_of(record(CommunicationRecipientsRecord)))


class RecallMetaRecord(Record):
    """`meta` in an answer."""

    query_time: field[int] = field(integer, key="queryTime")


class RecallInstance(InstanceResource[M]):
    """A Recall as returned by Twilio."""

    observations: field[list[RecallObservationInfoRecord]] = field(list_of(record(RecallObservationInfoRecord)))
    summaries: field[list[RecallSummaryInfoRecord]] = field(list_of(record(RecallSummaryInfoRecord)))
    communications: field[list[CommunicationRecord]] = field(list_of(record(CommunicationRecord)))
    meta: field[RecallMetaRecord] = field(record(RecallMetaRecord))

    class ParticipantType:
        """Values of ParticipantType."""

        HUMAN_AGENT: Final = "HUMAN_AGENT"
        CUSTOMER: Final = "CUSTOMER"
        AI_AGENT: Final = "AI_AGENT"
        AGENT: Final = "AGENT"
        UNKNOWN: Final = "UNKNOWN"


class RecallList(ListResource[M]):
    """Recall records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Recall",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    @op
    def create(
        self,
        memory_retrieval_request: MemoryRetrievalRequest,
        accept_encoding: AcceptEncoding | None = None,
        content_encoding: RecallContentEncoding | str | None = None,
    ) -> Request[RecallInstance[M]]:
        """Create a Recall: POST /v1/Stores/{storeId}/Profiles/{profileId}/Recall"""
        return Request(
            self,
            "POST",
            RecallInstance,
            headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
            json=JsonBody(memory_retrieval_request, MemoryRetrievalRequest, name="memory_retrieval_request"),
            checks=(matches(AcceptEncoding, accept_encoding=accept_encoding),),
        )

    # Also class attributes, as in twilio-python: RecallList.MemoryRetrievalRequest({...})
    MemoryRetrievalRequest = MemoryRetrievalRequest


__all__ = [
    "CommunicationContentRecord",
    "CommunicationRecipientsChannel",
    "CommunicationRecipientsDeliveryStatus",
    "CommunicationRecipientsRecord",
    "CommunicationRecord",
    "MemoryRetrievalRequest",
    "ParticipantChannel",
    "ParticipantRecord",
    "ParticipantType",
    "RecallContentEncoding",
    "RecallInstance",
    "RecallList",
    "RecallMetaRecord",
    "RecallObservationInfoRecord",
    "RecallSummaryInfoRecord",
]
