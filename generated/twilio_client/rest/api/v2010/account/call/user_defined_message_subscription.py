"""User Defined Message Subscription records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, UserDefinedMessageSubscriptionSid

UserDefinedMessageSubscriptionMethod: TypeAlias = Literal["GET", "POST"]


class UserDefinedMessageSubscriptionContext(InstanceContext[M]):
    """One User Defined Message Subscription."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/UserDefinedMessageSubscriptions/{sid}.json",
        account_sid=AccountSid,
        call_sid=CallSid,
        sid=UserDefinedMessageSubscriptionSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the User Defined Message Subscription.

        DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class UserDefinedMessageSubscriptionInstance(UserDefinedMessageSubscriptionContext[M], InstanceResource[M]):
    """A User Defined Message Subscription as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    sid: field[UserDefinedMessageSubscriptionSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()


class UserDefinedMessageSubscriptionList(ListResource[M]):
    """User Defined Message Subscription records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/UserDefinedMessageSubscriptions.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    def __call__(self, sid: UserDefinedMessageSubscriptionSid) -> UserDefinedMessageSubscriptionContext[M]:
        """The User Defined Message Subscription with this identifier. Sends no request."""
        return UserDefinedMessageSubscriptionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        callback: str,
        idempotency_key: str | None = None,
        method: UserDefinedMessageSubscriptionMethod | str | None = None,
    ) -> Request[UserDefinedMessageSubscriptionInstance[M]]:
        """Create a User Defined Message Subscription.

        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json
        """
        return Request(
            self,
            "POST",
            UserDefinedMessageSubscriptionInstance,
            form={"Callback": callback, "IdempotencyKey": idempotency_key, "Method": method},
        )


__all__ = [
    "UserDefinedMessageSubscriptionContext",
    "UserDefinedMessageSubscriptionInstance",
    "UserDefinedMessageSubscriptionList",
    "UserDefinedMessageSubscriptionMethod",
]
