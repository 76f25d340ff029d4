"""The clients: Client and AsyncClient, with every Twilio API as an attribute.

Generated from all contracts; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..base import Async, AsyncClientBase, ClientBase, M, Sync, alias, lazy

if TYPE_CHECKING:
    from .api import Api
    from .api.v2010.account.message import MessageList
    from .memory import Memory


class _Apis(Generic[M]):
    """Every API, by host; loaded on first use."""

    api: lazy[Api[M]] = lazy(".api", "Api")
    memory: lazy[Memory[M]] = lazy(".memory", "Memory")

    messages: alias[MessageList[M]] = alias("api.v2010.account.messages")


class Client(ClientBase, _Apis[Sync]):
    """Twilio's REST APIs; each call blocks until it is answered."""


class AsyncClient(AsyncClientBase, _Apis[Async]):
    """Twilio's REST APIs for asyncio; each call is a coroutine."""


__all__ = ["AsyncClient", "Client"]
