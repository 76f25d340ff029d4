"""Typing Indicator records.

Generated from specs/contract/twilio_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import MessageSid

TypingIndicatorChannel: TypeAlias = Literal["whatsapp"]


class TypingIndicatorInstance(InstanceResource[M]):
    """A Typing Indicator as returned by Twilio."""

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
