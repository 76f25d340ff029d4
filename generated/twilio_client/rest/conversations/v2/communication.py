"""Communication records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime, number
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, closest, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json

CreateCommunicationInConversationRequestAuthorChannel: TypeAlias = Literal[
    "VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"
]
CreateCommunicationInConversationRequestContent1Type: TypeAlias = Literal["TEXT"]
CreateCommunicationInConversationRequestContent2Type: TypeAlias = Literal["TRANSCRIPTION"]
CreateCommunicationInConversationRequestRecipientsChannel: TypeAlias = Literal[
    "VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"
]
ConversationsV2Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"]
ConversationsV2ContentTextType: TypeAlias = Literal["TEXT"]
ConversationsV2ContentTranscriptionType: TypeAlias = Literal["TRANSCRIPTION"]
ConversationsV2RecipientDeliveryStatus: TypeAlias = Literal[
    "INITIATED", "IN_PROGRESS", "DELIVERED", "READ", "COMPLETED", "FAILED"
]


class CreateCommunicationInConversationRequestAuthor(TypedDict, total=False):
    """`author` in a request."""

    address: Required[str]
    channel: Required[CreateCommunicationInConversationRequestAuthorChannel | str]
    participantId: str


class CreateCommunicationInConversationRequestContent1(TypedDict, total=False):
    """`content` in a request."""

    type: Required[CreateCommunicationInConversationRequestContent1Type | str]
    text: Required[str]


class CreateCommunicationInConversationRequestContent2Transcription(TypedDict, total=False):
    """`content.transcription` in a request."""

    channel: int
    confidence: float
    engine: str


class CreateCommunicationInConversationRequestContent2(TypedDict, total=False):
    """`content` in a request."""

    type: Required[CreateCommunicationInConversationRequestContent2Type | str]
    text: Required[str]
    transcription: CreateCommunicationInConversationRequestContent2Transcription


class CreateCommunicationInConversationRequestRecipients(TypedDict, total=False):
    """`recipients` in a request."""

    address: Required[str]
    channel: Required[CreateCommunicationInConversationRequestRecipientsChannel | str]
    participantId: str


class CreateCommunicationInConversationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        recipients: At least 1 values.
    """

    author: Required[CreateCommunicationInConversationRequestAuthor]
    content: Required[
        CreateCommunicationInConversationRequestContent1 | CreateCommunicationInConversationRequestContent2
    ]
    channelId: str
    recipients: Required[Sequence[CreateCommunicationInConversationRequestRecipients]]
    occurredAt: datetime | date | str


class ConversationsV2ParticipantAddressRecord(Record):
    """`conversations.v2.participant_address` in an answer."""

    address: field[str] = field()
    channel: field[ConversationsV2Channel | str] = field()
    participant_id: field[str] = field(key="participantId")


class ConversationsV2ContentTextRecord(Record):
    """`conversations.v2.content_text` in an answer."""

    type: field[ConversationsV2ContentTextType | str] = field()
    text: field[str] = field()


class ConversationsV2ContentTranscriptionTranscriptionWordsRecord(Record):
    """`words` in an answer."""

    text: field[str] = field()
    start_time: field[datetime] = field(iso8601_datetime, key="startTime")
    end_time: field[datetime] = field(iso8601_datetime, key="endTime")


class ConversationsV2ContentTranscriptionTranscriptionRecord(Record):
    """`transcription` in an answer."""

    channel: field[int] = field(integer)
    confidence: field[float] = field(number)
    engine: field[str] = field()
    words: field[list[ConversationsV2ContentTranscriptionTranscriptionWordsRecord]] = field(
        list_of(record(ConversationsV2ContentTranscriptionTranscriptionWordsRecord))
    )


class ConversationsV2ContentTranscriptionRecord(Record):
    """`conversations.v2.content_transcription` in an answer."""

    type: field[ConversationsV2ContentTranscriptionType | str] = field()
    text: field[str] = field()
    transcription: field[ConversationsV2ContentTranscriptionTranscriptionRecord] = field(
        record(ConversationsV2ContentTranscriptionTranscriptionRecord)
    )


class CommunicationRecipientsRecord(Record):
    """`recipients` in an answer."""

    address: field[str] = field()
    channel: field[ConversationsV2Channel | str] = field()
    participant_id: field[str] = field(key="participantId")
    delivery_status: field[ConversationsV2RecipientDeliveryStatus | str] = field(key="deliveryStatus")


class CommunicationContext(InstanceContext[M]):
    """One Communication."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Communications/{id}")

    @op
    def fetch(self) -> Request[CommunicationInstance[M]]:
        """Fetch the Communication: GET /v2/Conversations/{ConversationId}/Communications/{id}"""
        return Request(self, "GET", CommunicationInstance)


class CommunicationInstance(CommunicationContext[M], InstanceResource[M]):
    """A Communication as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    id: field[str] = field()
    conversation_id: field[str] = field(key="conversationId")
    account_id: field[str] = field(key="accountId")
    author: field[ConversationsV2ParticipantAddressRecord] = field(record(ConversationsV2ParticipantAddressRecord))
    content: field[ConversationsV2ContentTextRecord | ConversationsV2ContentTranscriptionRecord | Json] = field(
        closest(ConversationsV2ContentTextRecord, ConversationsV2ContentTranscriptionRecord)
    )
    channel_id: field[str] = field(key="channelId")
    resource_id: field[str] = field(key="resourceId")
    recipients: field[list[CommunicationRecipientsRecord]] = field(list_of(record(CommunicationRecipientsRecord)))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")

    class ConversationsV2Channel:
        """Values of ConversationsV2Channel."""

        VOICE: Final = "VOICE"
        SMS: Final = "SMS"
        RCS: Final = "RCS"
        WHATSAPP: Final = "WHATSAPP"
        CHAT: Final = "CHAT"
        VIDEO: Final = "VIDEO"

    class ConversationsV2RecipientDeliveryStatus:
        """Values of ConversationsV2RecipientDeliveryStatus."""

        INITIATED: Final = "INITIATED"
        IN_PROGRESS: Final = "IN_PROGRESS"
        DELIVERED: Final = "DELIVERED"
        READ: Final = "READ"
        COMPLETED: Final = "COMPLETED"
        FAILED: Final = "FAILED"


class CommunicationPage(Page[M, CommunicationInstance[M]]):
    """One page of Communication records."""

    _record = CommunicationInstance
    _paging = Token("communications", parameter="pageToken", max_size=1000)


class CommunicationList(ListResource[M]):
    """Communication records."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Communications")

    def __call__(self, id: str) -> CommunicationContext[M]:
        """The Communication with this identifier. Sends no request."""
        return CommunicationContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self,
        channel_id: str | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CommunicationInstance[M]]:
        """List Communication records: GET /v2/Conversations/{ConversationId}/Communications

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            CommunicationPage,
            query={"channelId": channel_id, "pageToken": page_token, "pageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self, channel_id: str | None = None, page_size: int | None = None, page_token: str | None = None
    ) -> Request[CommunicationPage[M]]:
        """Fetch one page of Communication records: GET /v2/Conversations/{ConversationId}/Communications

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            CommunicationPage,
            query={"channelId": channel_id, "pageSize": page_size, "pageToken": page_token},
        )

    @op
    def get_page(self, target_url: str) -> Request[CommunicationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CommunicationPage, url=target_url)

    @op
    def create(
        self, create_communication_in_conversation_request: CreateCommunicationInConversationRequest | None = None
    ) -> Request[CommunicationInstance[M]]:
        """Create a Communication: POST /v2/Conversations/{ConversationId}/Communications"""
        return Request(
            self,
            "POST",
            CommunicationInstance,
            json=JsonBody(
                create_communication_in_conversation_request,
                CreateCommunicationInConversationRequest | None,
                name="create_communication_in_conversation_request",
            ),
        )

    # Also class attributes, as in twilio-python: CommunicationList.CreateCommunicationInConversationRequestContent({...})
    CreateCommunicationInConversationRequestAuthor = CreateCommunicationInConversationRequestAuthor
    CreateCommunicationInConversationRequestContent1 = CreateCommunicationInConversationRequestContent1
    CreateCommunicationInConversationRequestContent2Transcription = (
        CreateCommunicationInConversationRequestContent2Transcription
    )
    CreateCommunicationInConversationRequestContent2 = CreateCommunicationInConversationRequestContent2
    CreateCommunicationInConversationRequestRecipients = CreateCommunicationInConversationRequestRecipients
    CreateCommunicationInConversationRequest = CreateCommunicationInConversationRequest
    CreateCommunicationInConversationRequestContent = dict[str, Json]


__all__ = [
    "CommunicationContext",
    "CommunicationInstance",
    "CommunicationList",
    "CommunicationPage",
    "CommunicationRecipientsRecord",
    "ConversationsV2Channel",
    "ConversationsV2ContentTextRecord",
    "ConversationsV2ContentTextType",
    "ConversationsV2ContentTranscriptionRecord",
    "ConversationsV2ContentTranscriptionTranscriptionRecord",
    "ConversationsV2ContentTranscriptionTranscriptionWordsRecord",
    "ConversationsV2ContentTranscriptionType",
    "ConversationsV2ParticipantAddressRecord",
    "ConversationsV2RecipientDeliveryStatus",
    "CreateCommunicationInConversationRequest",
    "CreateCommunicationInConversationRequestAuthor",
    "CreateCommunicationInConversationRequestAuthorChannel",
    "CreateCommunicationInConversationRequestContent1",
    "CreateCommunicationInConversationRequestContent1Type",
    "CreateCommunicationInConversationRequestContent2",
    "CreateCommunicationInConversationRequestContent2Transcription",
    "CreateCommunicationInConversationRequestContent2Type",
    "CreateCommunicationInConversationRequestRecipients",
    "CreateCommunicationInConversationRequestRecipientsChannel",
]
