"""Message records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from .....base.compat import Required
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid


class AssistantsV1ServiceAssistantSendMessageRequest(TypedDict, total=False):
    """`assistants.v1.service.assistant_send_message_request` in a request.

    Attributes:
        mode: Default chat.
    """

    identity: Required[str]
    session_id: str
    body: Required[str]
    webhook: str
    mode: str


class MessageInstance(InstanceResource[M]):
    """A Message as returned by Twilio."""

    status: field[str] = field()
    flagged: field[bool] = field()
    aborted: field[bool] = field()
    session_id: field[str] = field()
    account_sid: field[AccountSid] = field()
    body: field[str] = field()
    error: field[str] = field()

    # Also class attributes, as in twilio-python: MessageInstance.AssistantsV1ServiceAssistantSendMessageRequest({...})
    AssistantsV1ServiceAssistantSendMessageRequest = AssistantsV1ServiceAssistantSendMessageRequest


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{id}/Messages")

    @op
    def create(
        self, assistants_v1_service_assistant_send_message_request: AssistantsV1ServiceAssistantSendMessageRequest
    ) -> Request[MessageInstance[M]]:
        """Create a Message: POST /v1/Assistants/{id}/Messages"""
        return Request(
            self,
            "POST",
            MessageInstance,
            json=JsonBody(
                assistants_v1_service_assistant_send_message_request,
                AssistantsV1ServiceAssistantSendMessageRequest,
                name="assistants_v1_service_assistant_send_message_request",
            ),
        )

    # Also class attributes, as in twilio-python: MessageList.AssistantsV1ServiceAssistantSendMessageRequest({...})
    AssistantsV1ServiceAssistantSendMessageRequest = AssistantsV1ServiceAssistantSendMessageRequest


__all__ = ["AssistantsV1ServiceAssistantSendMessageRequest", "MessageInstance", "MessageList"]
