"""Action records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

ConversationsV2Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"]
ConversationsV2ActionStatus: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"]


class ConversationsV2SendMessageParticipant(TypedDict, total=False):
    """`conversations.v2.send_message_participant` in a request."""

    participantId: str
    address: str
    channel: ConversationsV2Channel | str


@closed
class ConversationsV2SendMessageContent(TypedDict, total=False):
    """`conversations.v2.send_message_content` in a request."""

    text: str
    contentId: str
    variables: Mapping[str, str]
    mediaUrls: Sequence[str]


ConversationsV2SendMessagePayload = TypedDict(
    "ConversationsV2SendMessagePayload",
    {
        "from": "Required[ConversationsV2SendMessageParticipant]",
        "to": "Required[Sequence[ConversationsV2SendMessageParticipant]]",
        "content": "Required[ConversationsV2SendMessageContent]",
        "channelSettings": "Mapping[str, object]",
    },
    total=False,
)
"""`conversations.v2.send_message_payload` in a request.

Attributes:
    to: At least 1 values.
"""


class CreateConversationActionRequest1(TypedDict, total=False):
    """The body of a request."""

    type: Required[str]
    payload: Required[ConversationsV2SendMessagePayload]


class ActionContext(InstanceContext[M]):
    """One Action."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Actions/{action_id}")

    @op
    def fetch(self) -> Request[ActionInstance[M]]:
        """Fetch the Action: GET /v2/Conversations/{ConversationId}/Actions/{ActionId}"""
        return Request(self, "GET", ActionInstance)


class ActionInstance(ActionContext[M], InstanceResource[M]):
    """An Action as returned by Twilio."""

    _identity = {"action_id": "id"}
    _shown = ("id", "status")

    id: field[str] = field()
    type: field[str] = field()
    status: field[ConversationsV2ActionStatus | str] = field()
    conversation_id: field[str] = field(key="conversationId")
    related: field[dict[str, str]] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    completed_at: field[datetime] = field(iso8601_datetime, key="completedAt")

    class ConversationsV2Channel:
        """Values of ConversationsV2Channel."""

        VOICE: Final = "VOICE"
        SMS: Final = "SMS"
        RCS: Final = "RCS"
        WHATSAPP: Final = "WHATSAPP"
        CHAT: Final = "CHAT"
        VIDEO: Final = "VIDEO"

    class ConversationsV2ActionStatus:
        """Values of ConversationsV2ActionStatus."""

        PENDING: Final = "PENDING"
        COMPLETED: Final = "COMPLETED"
        FAILED: Final = "FAILED"


class ActionList(ListResource[M]):
    """Action records."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{conversation_id}/Actions")

    def __call__(self, action_id: str) -> ActionContext[M]:
        """The Action with this identifier. Sends no request."""
        return ActionContext(self._client, {**self._path, "action_id": action_id})

    get = __call__

    @op
    def create(
        self, create_conversation_action_request: CreateConversationActionRequest1 | Mapping[str, object]
    ) -> Request[ActionInstance[M]]:
        """Create an Action: POST /v2/Conversations/{ConversationId}/Actions"""
        return Request(
            self,
            "POST",
            ActionInstance,
            json=JsonBody(
                create_conversation_action_request,
                CreateConversationActionRequest1 | Mapping[str, object],
                name="create_conversation_action_request",
            ),
        )

    # Also class attributes, as in twilio-python: ActionList.CreateConversationActionRequest({...})
    ConversationsV2SendMessageParticipant = ConversationsV2SendMessageParticipant
    ConversationsV2SendMessageContent = ConversationsV2SendMessageContent
    ConversationsV2SendMessagePayload = ConversationsV2SendMessagePayload
    CreateConversationActionRequest1 = CreateConversationActionRequest1
    CreateConversationActionRequest = dict[str, Json]


__all__ = [
    "ActionContext",
    "ActionInstance",
    "ActionList",
    "ConversationsV2ActionStatus",
    "ConversationsV2Channel",
    "ConversationsV2SendMessageContent",
    "ConversationsV2SendMessageParticipant",
    "ConversationsV2SendMessagePayload",
    "CreateConversationActionRequest1",
]
