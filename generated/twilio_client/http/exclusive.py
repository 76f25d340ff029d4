"""HTTP/2 for threads: each connection carries one request at a time.

In httpcore2, two threads that start a request on one connection simultaneously can get the same stream ID, so that both
lose their responses. Its asyncio connections are not affected, as tasks do not run in parallel.
"""

from __future__ import annotations

import httpcore2


class ExclusivePool(httpcore2.ConnectionPool):
    """A pool that opens another connection instead of sending a second request on one in use."""

    def create_connection(self, origin: httpcore2.Origin) -> httpcore2.ConnectionInterface:
        """Return a connection that reports itself unavailable while in use."""
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
