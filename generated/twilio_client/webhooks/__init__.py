"""Webhooks: requests from Twilio to your web application, for status callbacks and inbound messages and calls.

`callback = MessageStatusCallback.from_form(body)` parses a request that is known to come from Twilio.
`webhooks.fastapi`, `webhooks.flask` and `webhooks.django` parse it for a view, and reject unsigned requests.
"""

from __future__ import annotations

from .callback import Callback
from .calls import CallStatusCallback, InboundCall
from .messages import InboundMessage, Media, MessageStatusCallback
from .receiver import Receiver, Refusal, WebRequest
from .verify import VerifyCallback

__all__ = [
    "CallStatusCallback",
    "Callback",
    "InboundCall",
    "InboundMessage",
    "Media",
    "MessageStatusCallback",
    "Receiver",
    "Refusal",
    "VerifyCallback",
    "WebRequest",
]
