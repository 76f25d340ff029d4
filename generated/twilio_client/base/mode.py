"""Sync or async: the type parameter of every resource, with which one `def` types both.

The operations of `MessageList[Sync]`, on a Client, return results; those of `MessageList[Async]`, on an AsyncClient,
return coroutines. These classes are not used at run time.
"""

from __future__ import annotations

from .compat import TypeVar


class Sync:
    """Type argument of a Client's resources: calls block until the response arrives."""


class Async:
    """Type argument of an AsyncClient's resources: calls return coroutines."""


M = TypeVar("M", default=Sync)

__all__ = ["Async", "M", "Sync"]
