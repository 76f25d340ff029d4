from __future__ import annotations

from typing import TYPE_CHECKING

from .....base import InstanceContext, ListResource, M, Uri, lazy
from .....sids import AccountSid

if TYPE_CHECKING:
    from .message import MessageList


class AccountContext(InstanceContext[M]):
    """One Account."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{sid}.json", sid=AccountSid)

    messages: lazy[MessageList[M]] = lazy(".message", "MessageList", account_sid="sid")  # child's path value account_sid is my sid


class AccountList(ListResource[M]):
    """Accounts."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts.json")

    def __call__(self, sid: AccountSid) -> AccountContext[M]:
        """The Account with this SID; nothing is sent."""
        return AccountContext(self._client, {**self._path, "sid": sid})

    get = __call__
