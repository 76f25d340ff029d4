"""What Twilio tells your web application: status callbacks, and messages and calls that come in.

`callback = MessageStatusCallback.from_form(body)` reads a request that is known to be Twilio's. `webhooks.fastapi`,
`webhooks.flask` and `webhooks.django` read it for a view, and refuse requests that Twilio did not sign.
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
