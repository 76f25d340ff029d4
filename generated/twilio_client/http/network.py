"""Blocking connections that enforce deadlines."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from socket import SHUT_RDWR, socket
from ssl import SSLContext
from typing import Any

import httpcore2

from .deadline import is_readable, left_of


class Network(httpcore2.NetworkBackend):
    """Blocking connections that enforce deadlines.

    Attributes:
        closed: Whether new connections are refused; a connection in progress is closed once it opens.
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
        """Open a connection to a host."""
        return _Stream(
            self._inner.connect_tcp(host, port, left_of(timeout), local_address, socket_options), self
        ).kept()


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream, network: Network) -> None:
        self._inner = inner
        self._network = network
        self._socket: socket = inner.get_extra_info("socket")
        self._waits = False

    def kept(self) -> _Stream:
        """Return self. Raises ConnectError if the client was closed meanwhile."""
        if self._network.closed:
            self.close()
            raise httpcore2.ConnectError("closed")
        return self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._waits = True
        try:
            return self._inner.read(max_bytes, left_of(timeout))
        finally:
            self._waits = False
            if self._network.closed:
                self._inner.close()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, left_of(timeout))

    def close(self) -> None:
        """Close the connection, or wake a thread that is reading from it, which then closes it.

        Closing the socket would not wake that thread, and the system could reuse the descriptor, from which TLS still
        reads, for another connection.
        """
        if not self._waits:
            self._inner.close()
            return
        with suppress(OSError):  # already disconnected
            socket.shutdown(self._socket, SHUT_RDWR)  # SSLSocket.shutdown would remove TLS under the reader

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left_of(timeout)), self._network).kept()

    def get_extra_info(self, info: str) -> Any:
        return is_readable(self._socket) if info == "is_readable" else self._inner.get_extra_info(info)


__all__ = ["Network"]
