"""User Defined Message records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, UserDefinedMessageSid


class UserDefinedMessageInstance(InstanceResource[M]):
    """A User Defined Message as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    sid: field[UserDefinedMessageSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)


class UserDefinedMessageList(ListResource[M]):
    """User Defined Message records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/UserDefinedMessages.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    @op
    def create(self, content: str, idempotency_key: str | None = None) -> Request[UserDefinedMessageInstance[M]]:
        """Create a User Defined Message.

        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json
        """
        return Request(
            self, "POST", UserDefinedMessageInstance, form={"Content": content, "IdempotencyKey": idempotency_key}
        )


__all__ = ["UserDefinedMessageInstance", "UserDefinedMessageList"]
