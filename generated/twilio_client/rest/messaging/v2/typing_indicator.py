"""Typing Indicator records.

Generated from specs/contract/twilio_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....base import InstanceResource, ListResource, M, Request, Uri, field, matches, op
from ....sids import MessageSid

TypingIndicatorChannel: TypeAlias = Literal["whatsapp"]


class TypingIndicatorInstance(InstanceResource[M]):
    """A Typing Indicator as Twilio answered it."""

    success: field[bool] = field()


class TypingIndicatorList(ListResource[M]):
    """Typing Indicator records."""

    _uri = Uri("https://messaging.twilio.com/v2/Indicators/Typing.json")

    @op
    def create(
        self, channel: TypingIndicatorChannel | str, message_id: MessageSid
    ) -> Request[TypingIndicatorInstance[M]]:
        """Create a Typing Indicator: POST /v2/Indicators/Typing.json"""
        return Request(
            self,
            "POST",
            TypingIndicatorInstance,
            form={"channel": channel, "messageId": message_id},
            checks=(matches(MessageSid, message_id=message_id),),
        )


__all__ = ["TypingIndicatorChannel", "TypingIndicatorInstance", "TypingIndicatorList"]
