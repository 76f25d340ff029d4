"""Conversation records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import (
    AccountSid,
    CommunicationId,
    ConversationId,
    IntelligenceConfigurationId,
    IntelligenceOperatorId,
    ParticipantId,
)

ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
ConversationChannels: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"]
StatusChange: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"]


class ParticipantRecord(Record):
    """`Participant` in an answer."""

    id: field[ParticipantId] = field()
    name: field[str] = field()
    type: field[str] = field()
    address_values: field[list[str]] = field(key="addressValues")


class ContentRecord(Record):
    """`Content` in an answer."""

    text: field[str] = field()


class CommunicationRecord(Record):
    """`Communication` in an answer."""

    id: field[CommunicationId] = field()
    participant_id: field[ParticipantId] = field(key="participantId")
    content: field[ContentRecord] = field(record(ContentRecord))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")


class ConversationContext(InstanceContext[M]):
    """One Conversation."""

    _uri = Uri("https://intelligence.twilio.com/v3/Conversations/{id}", id=ConversationId)

    @op
    def fetch(self) -> Request[ConversationInstance[M]]:
        """Fetch the Conversation: GET /v3/Conversations/{id}"""
        return Request(self, "GET", ConversationInstance)


class ConversationInstance(ConversationContext[M], InstanceResource[M]):
    """A Conversation as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id", "status")

    id: field[ConversationId] = field()
    account_id: field[AccountSid] = field(key="accountId")
    name: field[str] = field()
    status: field[StatusChange | str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    intelligence_configuration_ids: field[list[IntelligenceConfigurationId]] = field(key="intelligenceConfigurationIds")
    conversation_configuration_id: field[str] = field(key="conversationConfigurationId")
    channels: field[list[Channel | str]] = field()
    channel_ids: field[list[str]] = field(key="channelIds")
    participants: field[list[ParticipantRecord]] = field(list_of(record(ParticipantRecord)))
    communications: field[list[CommunicationRecord]] = field(list_of(record(CommunicationRecord)))
    operator_result_ids: field[list[str]] = field(key="operatorResultIds")

    class ConversationStatus:
        """Values of StatusChange."""

        ACTIVE: Final = "ACTIVE"
        INACTIVE: Final = "INACTIVE"
        CLOSED: Final = "CLOSED"

    class Channel:
        """Values of Channel."""

        VOICE: Final = "VOICE"
        SMS: Final = "SMS"
        RCS: Final = "RCS"
        EMAIL: Final = "EMAIL"
        WHATSAPP: Final = "WHATSAPP"
        CHAT: Final = "CHAT"
        API: Final = "API"
        SYSTEM: Final = "SYSTEM"


class ConversationPage(Page[M, ConversationInstance[M]]):
    """One page of Conversation records."""

    _record = ConversationInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class ConversationList(ListResource[M]):
    """Conversation records."""

    _uri = Uri("https://intelligence.twilio.com/v3/Conversations")

    def __call__(self, id: ConversationId) -> ConversationContext[M]:
        """The Conversation with this identifier. Sends no request."""
        return ConversationContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None,
        status: ConversationStatus | str | None = None,
        channel_id: str | None = None,
        channels: ConversationChannels | str | Sequence[ConversationChannels | str] | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: (
            IntelligenceConfigurationId | Sequence[IntelligenceConfigurationId] | None
        ) = None,
        operator_ids: IntelligenceOperatorId | Sequence[IntelligenceOperatorId] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConversationInstance[M]]:
        """List Conversation records: GET /v3/Conversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            ConversationPage,
            query={
                "pageToken": page_token,
                "createdAtBefore": created_at_before,
                "createdAtAfter": created_at_after,
                "status": status,
                "channelId": channel_id,
                "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids,
                "operatorIds": operator_ids,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(IntelligenceConfigurationId, intelligence_configuration_ids=intelligence_configuration_ids),
                matches(IntelligenceOperatorId, operator_ids=operator_ids),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        created_at_before: datetime | date | str | None = None,
        created_at_after: datetime | date | str | None = None,
        status: ConversationStatus | str | None = None,
        channel_id: str | None = None,
        channels: ConversationChannels | str | Sequence[ConversationChannels | str] | None = None,
        conversation_configuration_id: str | None = None,
        intelligence_configuration_ids: (
            IntelligenceConfigurationId | Sequence[IntelligenceConfigurationId] | None
        ) = None,
        operator_ids: IntelligenceOperatorId | Sequence[IntelligenceOperatorId] | None = None,
    ) -> Request[ConversationPage[M]]:
        """Fetch one page of Conversation records: GET /v3/Conversations

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            ConversationPage,
            query={
                "pageSize": page_size,
                "pageToken": page_token,
                "createdAtBefore": created_at_before,
                "createdAtAfter": created_at_after,
                "status": status,
                "channelId": channel_id,
                "channels": channels,
                "conversationConfigurationId": conversation_configuration_id,
                "intelligenceConfigurationIds": intelligence_configuration_ids,
                "operatorIds": operator_ids,
            },
            checks=(
                matches(IntelligenceConfigurationId, intelligence_configuration_ids=intelligence_configuration_ids),
                matches(IntelligenceOperatorId, operator_ids=operator_ids),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[ConversationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConversationPage, url=target_url)


__all__ = [
    "Channel",
    "CommunicationRecord",
    "ContentRecord",
    "ConversationChannels",
    "ConversationContext",
    "ConversationInstance",
    "ConversationList",
    "ConversationPage",
    "ConversationStatus",
    "ParticipantRecord",
    "StatusChange",
]
