"""Balance records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid


class BalanceInstance(InstanceResource[M]):
    """A Balance as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    balance: field[str] = field()
    currency: field[str] = field()


class BalanceList(ListResource[M]):
    """Balance records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Balance.json", account_sid=AccountSid)

    @op
    def fetch(self) -> Request[BalanceInstance[M]]:
        """Fetch the Balance: GET /2010-04-01/Accounts/{AccountSid}/Balance.json"""
        return Request(self, "GET", BalanceInstance)


__all__ = ["BalanceInstance", "BalanceList"]
