"""Asynchronous connections that enforce deadlines."""

from __future__ import annotations

from collections.abc import Iterable
from socket import socket
from ssl import SSLContext
from typing import Any, cast

import httpcore2

from .deadline import is_readable, left_of


class AsyncNetwork(httpcore2.AsyncNetworkBackend):
    """Asynchronous connections that enforce deadlines; `closed` as for Network."""

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
        """Open a connection to a host."""
        made = await self._inner.connect_tcp(host, port, left_of(timeout), local_address, socket_options)
        return await _AsyncStream(made, self).kept()


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, inner: httpcore2.AsyncNetworkStream, network: AsyncNetwork) -> None:
        self._inner = inner
        self._network = network
        self._socket: socket = inner.get_extra_info("socket")

    async def kept(self) -> _AsyncStream:
        """Return self. Raises ConnectError if the client was closed meanwhile."""
        if self._network.closed:
            await self.aclose()
            raise httpcore2.ConnectError("closed")
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, left_of(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, left_of(timeout))

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        try:
            made = await self._inner.start_tls(ssl_context, server_hostname, left_of(timeout))
        except BaseException:  # httpcore2 closes the connection on an error, but not on cancellation
            await self.aclose()
            raise
        return await _AsyncStream(made, self._network).kept()

    def get_extra_info(self, info: str) -> Any:
        return is_readable(self._socket) if info == "is_readable" else self._inner.get_extra_info(info)


__all__ = ["AsyncNetwork"]
