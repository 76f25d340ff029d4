"""https://api.twilio.com/2010-04-01: the resources of this version.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .account import AccountContext, AccountList


class V2010(Version[M]):
    """https://api.twilio.com/2010-04-01"""

    accounts: lazy[AccountList[M]] = lazy(".account", "AccountList")
    account: lazy[AccountContext[M]] = lazy(".account", "AccountContext", sid="account_sid")


__all__ = ["V2010"]
