from __future__ import annotations

from typing import TYPE_CHECKING

from ....base import M, Version, lazy

if TYPE_CHECKING:
    from .account import AccountContext, AccountList


class V2010(Version[M]):
    """https://api.twilio.com/2010-04-01"""

    accounts: lazy[AccountList[M]] = lazy(".account", "AccountList")
    # the client's own account: path value account's "sid" filled from client.account_sid
    account: lazy[AccountContext[M]] = lazy(".account", "AccountContext", sid="account_sid")
