"""Participant records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri

CreateParticipantInConversationRequestType: TypeAlias = Literal[
    "HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"
]
CreateParticipantInConversationRequestAddressesChannel: TypeAlias = Literal[
    "VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"
]
UpdateParticipantInConversationRequestType: TypeAlias = Literal[
    "HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"
]
UpdateParticipantInConversationRequestAddressesChannel: TypeAlias = Literal[
    "VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"
]
ConversationsV2ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"]
ConversationsV2Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"]


class CreateParticipantInConversationRequestAddresses(TypedDict, total=False):
    """`addresses` in a request."""

    channel: Required[CreateParticipantInConversationRequestAddressesChannel | str]
    address: Required[str]
    channelId: str


class CreateParticipantInConversationRequest(TypedDict, total=False):
    """The body of a request."""

    name: str
    type: CreateParticipantInConversationRequestType | str
    profileId: str
    addresses: Required[Sequence[CreateParticipantInConversationRequestAddresses]]


class UpdateParticipantInConversationRequestAddresses(TypedDict, total=False):
    """`addresses` in a request."""

    channel: Required[UpdateParticipantInConversationRequestAddressesChannel | str]
    address: Required[str]
    channelId: str


class UpdateParticipantInConversationRequest(TypedDict, total=False):
    """The body of a request."""

    name: str
    type: UpdateParticipantInConversationRequestType | str
    profileId: str
    addresses: Sequence[UpdateParticipantInConversationRequestAddresses]


class ConversationsV2AddressRecord(Record):
    """`conversations.v2.address` in an answer."""

    channel: field[ConversationsV2Channel | str] = field()
    address: field[str] = field()
    channel_id: field[str] = field(key="channelId")


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Participants/{id}")

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant: GET /v2/Conversations/{ConversationId}/Participants/{id}"""
        return Request(self, "GET", ParticipantInstance)

    @op
    def update(
        self, update_participant_in_conversation_request: UpdateParticipantInConversationRequest | None = None
    ) -> Request[ParticipantInstance[M]]:
        """Update the Participant: PUT /v2/Conversations/{ConversationId}/Participants/{id}"""
        return Request(
            self,
            "PUT",
            ParticipantInstance,
            json=JsonBody(
                update_participant_in_conversation_request,
                UpdateParticipantInConversationRequest | None,
                name="update_participant_in_conversation_request",
            ),
        )


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id", "type")

    id: field[str] = field()
    conversation_id: field[str] = field(key="conversationId")
    account_id: field[str] = field(key="accountId")
    name: field[str] = field()
    type: field[ConversationsV2ParticipantType | str] = field()
    profile_id: field[str] = field(key="profileId")
    addresses: field[list[ConversationsV2AddressRecord]] = field(list_of(record(ConversationsV2AddressRecord)))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")

    class ConversationsV2ParticipantType:
        """Values of ConversationsV2ParticipantType."""

        HUMAN_AGENT: Final = "HUMAN_AGENT"
        CUSTOMER: Final = "CUSTOMER"
        AI_AGENT: Final = "AI_AGENT"
        AGENT: Final = "AGENT"
        UNKNOWN: Final = "UNKNOWN"

    class ConversationsV2Channel:
        """Values of ConversationsV2Channel."""

        VOICE: Final = "VOICE"
        SMS: Final = "SMS"
        RCS: Final = "RCS"
        WHATSAPP: Final = "WHATSAPP"
        CHAT: Final = "CHAT"
        VIDEO: Final = "VIDEO"


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Token("participants", parameter="pageToken", max_size=1000)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Participants")

    def __call__(self, id: str) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ParticipantInstance[M]]:
        """List Participant records: GET /v2/Conversations/{ConversationId}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(self, ParticipantPage, query={"pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_size: int | None = None, page_token: str | None = None) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records: GET /v2/Conversations/{ConversationId}/Participants

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(self, "GET", ParticipantPage, query={"pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)

    @op
    def create(
        self, create_participant_in_conversation_request: CreateParticipantInConversationRequest | None = None
    ) -> Request[ParticipantInstance[M]]:
        """Create a Participant: POST /v2/Conversations/{ConversationId}/Participants"""
        return Request(
            self,
            "POST",
            ParticipantInstance,
            json=JsonBody(
                create_participant_in_conversation_request,
                CreateParticipantInConversationRequest | None,
                name="create_participant_in_conversation_request",
            ),
        )

    # Also class attributes, as in twilio-python: ParticipantList.UpdateParticipantInConversationRequest({...})
    CreateParticipantInConversationRequestAddresses = CreateParticipantInConversationRequestAddresses
    CreateParticipantInConversationRequest = CreateParticipantInConversationRequest
    UpdateParticipantInConversationRequestAddresses = UpdateParticipantInConversationRequestAddresses
    UpdateParticipantInConversationRequest = UpdateParticipantInConversationRequest


__all__ = [
    "ConversationsV2AddressRecord",
    "ConversationsV2Channel",
    "ConversationsV2ParticipantType",
    "CreateParticipantInConversationRequest",
    "CreateParticipantInConversationRequestAddresses",
    "CreateParticipantInConversationRequestAddressesChannel",
    "CreateParticipantInConversationRequestType",
    "ParticipantContext",
    "ParticipantInstance",
    "ParticipantList",
    "ParticipantPage",
    "UpdateParticipantInConversationRequest",
    "UpdateParticipantInConversationRequestAddresses",
    "UpdateParticipantInConversationRequestAddressesChannel",
    "UpdateParticipantInConversationRequestType",
]
