"""Timeouts that bound a whole attempt.

An HTTP library's read timeout starts anew with every byte that drips in. Here the timeout that it hands down to the
network is a Deadline, and the network works out what is left of it each time it waits.
"""

from __future__ import annotations

import select
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from socket import SHUT_RDWR, socket
from ssl import SSLContext
from typing import Any, cast

import httpcore2

from .transport import Timeout

_AT_LEAST = 0.001  # seconds; to a socket, 0 is no timeout but "do not wait at all"


class Deadline(float):
    """How long one wait may be, in seconds, and when all waiting ends."""

    __slots__ = ("ends",)

    ends: float  # on time.monotonic()'s clock

    @classmethod
    def of(cls, seconds: float, ends: float) -> Deadline:
        """At most these seconds for each wait, and none beyond that moment."""
        deadline = cls(seconds)
        deadline.ends = ends
        return deadline

    @property
    def left(self) -> float:
        """The seconds that the next wait may take."""
        return max(min(self, self.ends - time.monotonic()), _AT_LEAST)


def phases(timeout: Timeout) -> dict[str, float | None]:
    """A Timeout as httpcore2 and httpx2 take it: a timeout for each phase of a request, all with the same end."""
    total, connect = timeout
    if total is None:
        return {"pool": None, "connect": connect, "write": None, "read": None}
    ends = time.monotonic() + total
    until = Deadline.of(total, ends)
    first = until if connect is None else Deadline.of(min(connect, total), ends)
    return {"pool": until, "connect": first, "write": until, "read": until}


class Network(httpcore2.NetworkBackend):
    """Blocking connections that keep deadlines.

    Attributes:
        closed: Whether no more connections are to be made; one that is just being made when this is set is closed.
    """

    def __init__(self) -> None:
        self._inner = httpcore2.SyncBackend()
        self.closed = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to a host."""
        return _Stream(self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options), self).kept()


class AsyncNetwork(httpcore2.AsyncNetworkBackend):
    """Connections of an event loop that keep deadlines; `closed` as for Network."""

    def __init__(self) -> None:
        self._inner = cast(httpcore2.AsyncNetworkBackend, httpcore2.AnyIOBackend())
        self.closed = False

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """A connection to a host."""
        made = await self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options)
        return await _AsyncStream(made, self).kept()


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream, network: Network) -> None:
        self._inner = inner
        self._network = network
        self._socket: socket = inner.get_extra_info("socket")
        self._waits = False

    def kept(self) -> _Stream:
        """Itself, unless the client was closed meanwhile."""
        if self._network.closed:
            self.close()
            raise httpcore2.ConnectError("closed")
        return self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._waits = True
        try:
            return self._inner.read(max_bytes, _left(timeout))
        finally:
            self._waits = False

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(timeout))

    def close(self) -> None:
        """Close the connection, or end the wait of another thread for an answer on it, which then closes it.

        To close it under that thread would not wake it, and the system could give the descriptor, which TLS reads from, to
        another connection.
        """
        if not self._waits:
            self._inner.close()
            return
        with suppress(OSError):  # it is not connected any more
            socket.shutdown(
                self._socket, SHUT_RDWR
            )  # an SSLSocket's own would take the TLS away from under that thread

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)), self._network).kept()

    def get_extra_info(self, info: str) -> Any:
        return _readable(self._socket) if info == "is_readable" else self._inner.get_extra_info(info)


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, inner: httpcore2.AsyncNetworkStream, network: AsyncNetwork) -> None:
        self._inner = inner
        self._network = network
        self._socket: socket = inner.get_extra_info("socket")

    async def kept(self) -> _AsyncStream:
        """Itself, unless the client was closed meanwhile."""
        if self._network.closed:
            await self.aclose()
            raise httpcore2.ConnectError("closed")
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, _left(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, _left(timeout))

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        try:
            made = await self._inner.start_tls(ssl_context, server_hostname, _left(timeout))
        except BaseException:  # httpcore2 closes the connection after an error, but not when the task is cancelled
            await self.aclose()
            raise
        return await _AsyncStream(made, self._network).kept()

    def get_extra_info(self, info: str) -> Any:
        return _readable(self._socket) if info == "is_readable" else self._inner.get_extra_info(info)


def _readable(connection: socket) -> bool:
    """Whether an idle connection has something to say, which is that it was closed.

    A pool asks this of every connection for every request, and httpcore2's own way takes five times as long.
    """
    descriptor = connection.fileno()
    if descriptor < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _left(timeout: float | None) -> float | None:
    return timeout.left if isinstance(timeout, Deadline) else timeout


__all__ = ["AsyncNetwork", "Deadline", "Network", "phases"]
