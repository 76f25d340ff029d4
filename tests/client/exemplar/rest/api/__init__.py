from __future__ import annotations

from typing import TYPE_CHECKING

from ...base import Domain, M, alias, lazy

if TYPE_CHECKING:
    from .v2010 import V2010
    from .v2010.account.message import MessageList


class Api(Domain[M]):
    """https://api.twilio.com"""

    v2010: lazy[V2010[M]] = lazy(".v2010", "V2010")

    messages: alias[MessageList[M]] = alias("v2010.account.messages", deprecated=True)  # warns DeprecationWarning: use v2010.account.messages
