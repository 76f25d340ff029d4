"""Feedback records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, MessageSid

MessageFeedbackOutcome: TypeAlias = Literal["confirmed", "unconfirmed"]


class FeedbackInstance(InstanceResource[M]):
    """A Feedback as returned by Twilio."""

    _shown = ("outcome",)

    account_sid: field[AccountSid] = field()
    message_sid: field[MessageSid] = field()
    outcome: field[MessageFeedbackOutcome | str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()

    class Outcome:
        """Values of MessageFeedbackOutcome."""

        CONFIRMED: Final = "confirmed"
        UNCONFIRMED: Final = "unconfirmed"


class FeedbackList(ListResource[M]):
    """Feedback records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message_sid}/Feedback.json",
        account_sid=AccountSid,
        message_sid=MessageSid,
    )

    @op
    def create(self, outcome: MessageFeedbackOutcome | str | None = None) -> Request[FeedbackInstance[M]]:
        """Create a Feedback: POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json"""
        return Request(self, "POST", FeedbackInstance, form={"Outcome": outcome})


__all__ = ["FeedbackInstance", "FeedbackList", "MessageFeedbackOutcome"]
