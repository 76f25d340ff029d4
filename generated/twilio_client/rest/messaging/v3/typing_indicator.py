"""Typing Indicator records.

Generated from specs/contract/twilio_messaging_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import MessageSid

WhatsAppTypingIndicatorRequestChannel: TypeAlias = Literal["WHATSAPP"]
AppleTypingIndicatorRequestChannel: TypeAlias = Literal["APPLE"]
AppleTypingIndicatorRequestEvent: TypeAlias = Literal["START", "END"]
RcsTypingIndicatorRequestChannel: TypeAlias = Literal["RCS"]
RcsTypingIndicatorRequestEvent: TypeAlias = Literal["START"]


@closed
class WhatsAppTypingIndicatorRequest(TypedDict, total=False):
    """`WhatsAppTypingIndicatorRequest` in a request."""

    channel: Required[WhatsAppTypingIndicatorRequestChannel | str]
    messageId: Required[MessageSid]


AppleTypingIndicatorRequest = TypedDict(
    "AppleTypingIndicatorRequest",
    {
        "channel": "Required[AppleTypingIndicatorRequestChannel | str]",
        "from": "Required[str]",
        "to": "Required[str]",
        "event": "AppleTypingIndicatorRequestEvent | str",
    },
    total=False,
)
"""`AppleTypingIndicatorRequest` in a request.

Attributes:
    event: Default START.
"""
closed(AppleTypingIndicatorRequest)


RcsTypingIndicatorRequest = TypedDict(
    "RcsTypingIndicatorRequest",
    {
        "channel": "Required[RcsTypingIndicatorRequestChannel | str]",
        "from": "Required[str]",
        "to": "Required[str]",
        "event": "RcsTypingIndicatorRequestEvent | str",
    },
    total=False,
)
"""`RcsTypingIndicatorRequest` in a request.

Attributes:
    event: Default START.
"""
closed(RcsTypingIndicatorRequest)


class TypingIndicatorInstance(InstanceResource[M]):
    """A Typing Indicator as returned by Twilio."""

    success: field[bool] = field()

    # Also class attributes, as in twilio-python: TypingIndicatorInstance.TypingIndicatorRequest({...})
    WhatsAppTypingIndicatorRequest = WhatsAppTypingIndicatorRequest
    AppleTypingIndicatorRequest = AppleTypingIndicatorRequest
    RcsTypingIndicatorRequest = RcsTypingIndicatorRequest
    TypingIndicatorRequest = dict[str, Json]


class TypingIndicatorList(ListResource[M]):
    """Typing Indicator records."""

    _uri = Uri("https://messaging.twilio.com/v3/Indicators/Typing.json")

    @op
    def create(
        self,
        typing_indicator_request: (
            WhatsAppTypingIndicatorRequest | AppleTypingIndicatorRequest | RcsTypingIndicatorRequest
        ),
    ) -> Request[TypingIndicatorInstance[M]]:
        """Create a Typing Indicator: POST /v3/Indicators/Typing.json"""
        return Request(
            self,
            "POST",
            TypingIndicatorInstance,
            json=JsonBody(
                typing_indicator_request,
                WhatsAppTypingIndicatorRequest | AppleTypingIndicatorRequest | RcsTypingIndicatorRequest,
                name="typing_indicator_request",
            ),
        )

    # Also class attributes, as in twilio-python: TypingIndicatorList.TypingIndicatorRequest({...})
    WhatsAppTypingIndicatorRequest = WhatsAppTypingIndicatorRequest
    AppleTypingIndicatorRequest = AppleTypingIndicatorRequest
    RcsTypingIndicatorRequest = RcsTypingIndicatorRequest
    TypingIndicatorRequest = dict[str, Json]


__all__ = [
    "AppleTypingIndicatorRequest",
    "AppleTypingIndicatorRequestChannel",
    "AppleTypingIndicatorRequestEvent",
    "RcsTypingIndicatorRequest",
    "RcsTypingIndicatorRequestChannel",
    "RcsTypingIndicatorRequestEvent",
    "TypingIndicatorInstance",
    "TypingIndicatorList",
    "WhatsAppTypingIndicatorRequest",
    "WhatsAppTypingIndicatorRequestChannel",
]
