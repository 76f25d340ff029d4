"""HTTP/2 for threads: each connection carries one request at a time.

Two threads that begin a request on one connection of httpcore2's at the same moment can be given the same stream, and
then both lose their answers. Its connections for asyncio have no such trouble, as no two tasks run at once.
"""

from __future__ import annotations

import httpcore2


class ExclusivePool(httpcore2.ConnectionPool):
    """A pool that opens another connection where it would send a second request on one in use."""

    def create_connection(self, origin: httpcore2.Origin) -> httpcore2.ConnectionInterface:
        """A connection that says that it is not available while it is in use."""
        return _Exclusive(super().create_connection(origin))


class _Exclusive(httpcore2.ConnectionInterface):
    def __init__(self, inner: httpcore2.ConnectionInterface) -> None:
        self._inner = inner

    def is_available(self) -> bool:
        return self._inner.is_idle() and self._inner.is_available()

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()

    def info(self) -> str:
        return self._inner.info()

    def can_handle_request(self, origin: httpcore2.Origin) -> bool:
        return self._inner.can_handle_request(origin)

    def is_connected(self) -> bool:
        return self._inner.is_connected()

    def has_expired(self) -> bool:
        return self._inner.has_expired()

    def is_idle(self) -> bool:
        return self._inner.is_idle()

    def is_closed(self) -> bool:
        return self._inner.is_closed()


__all__ = ["ExclusivePool"]
