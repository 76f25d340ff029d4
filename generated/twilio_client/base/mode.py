"""Sync or async: the type variable that every resource carries, so that one `def` types both.

`MessageList[Sync]` hangs on a Client, and its operations return results; `MessageList[Async]` hangs on an AsyncClient,
and its operations return coroutines. Nothing looks at these classes at run time.
"""

from __future__ import annotations

from .compat import TypeVar


class Sync:
    """Marks what hangs on a Client: each call blocks until it is answered."""


class Async:
    """Marks what hangs on an AsyncClient: each call is a coroutine."""


M = TypeVar("M", default=Sync)

__all__ = ["Async", "M", "Sync"]
