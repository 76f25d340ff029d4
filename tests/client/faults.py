"""A small local HTTP server that misbehaves on demand, and one way to call it from both clients.

A script is a list of acts, one for each connection or request. The last act is repeated. An act is either the bytes of
a response, or a function that controls the connection.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from twilio_client import AsyncClient, Client
from twilio_client.base.retry import RetryPolicy
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.http.http_client import TwilioHttpClient

ACCOUNT = "AC" + "0" * 32
MESSAGE = "SM" + "0" * 32
TOKEN = "auth-token-that-must-not-leak"

Act: TypeAlias = "bytes | Callable[[socket.socket], None]"
Kind: TypeAlias = Literal["sync", "async", "aiohttp"]  # a Client, an AsyncClient, and one on aiohttp
KINDS: tuple[Kind, ...] = ("sync", "async", "aiohttp")
MODES = KINDS[:2]  # where it is all the same what an AsyncClient sends with by itself

AT_ONCE = RetryPolicy(retries=2, base=0.0)


@dataclass(frozen=True)
class Received:
    """One request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes


class FaultyServer:
    """Plays a script; `requests` are those that it read, `connections` how often somebody connected."""

    def __init__(self, *script: Act, tls: ssl.SSLContext | None = None) -> None:
        self._script = list(script)
        self._tls = tls
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = "{}://127.0.0.1:{}".format("https" if tls else "http", self._listener.getsockname()[1])
        self.requests: list[Received] = []
        self.connections = 0
        self.closing = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def methods(self) -> list[str]:
        """The method of each request."""
        return [request.method for request in self.requests]

    def close(self) -> None:
        """Stop listening, and let acts that wait come to an end."""
        self.closing.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection if self._tls is None else self._tls.wrap_socket(connection, server_side=True) as stream:
                while self._play(stream):
                    pass
        except OSError:
            pass  # the client has gone

    def _play(self, connection: socket.socket) -> bool:
        """One act; whether the connection is still of use."""
        if getattr(self._script[0], "unread", False):
            self._next()(connection)  # type: ignore[operator]  # bytes have no such attribute
            return False
        request = _read(connection)
        if request is None:
            return False
        self.requests.append(request)
        act = self._next()
        if isinstance(act, bytes):
            connection.sendall(act)
            return True
        act(connection)
        return False

    def _next(self) -> Act:
        with self._lock:
            return self._script.pop(0) if len(self._script) > 1 else self._script[0]


@contextmanager
def faulty(*script: Act, tls: ssl.SSLContext | None = None) -> Iterator[FaultyServer]:
    """A server for one test."""
    server = FaultyServer(*script, tls=tls)
    try:
        yield server
    finally:
        server.close()


def answer(status: int, body: bytes = b"", content_type: str = "application/json", **headers: str) -> bytes:
    """The bytes of a good answer."""
    lines = {"Content-Type": content_type, "Content-Length": str(len(body)), "Twilio-Request-Id": "RQ1"}
    lines.update({name.replace("_", "-"): value for name, value in headers.items()})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body


def reset(connection: socket.socket) -> None:
    """Read the request, and break the connection off."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def reset_unread(connection: socket.socket) -> None:
    """Break the connection off when the request has come and before it is read."""
    connection.recv(1, socket.MSG_PEEK)
    reset(connection)


reset_unread.unread = True  # type: ignore[attr-defined]  # what FaultyServer asks for


def hang_up(connection: socket.socket) -> None:
    """Read the request, and close the connection as if all were well."""
    connection.close()


def silence(connection: socket.socket) -> None:
    """Read the request, and say nothing until the client has gone."""
    connection.settimeout(5)
    connection.recv(1)


def dripping(head: bytes, pause: float = 0.05) -> Callable[[socket.socket], None]:
    """An answer that begins well and then comes in byte by byte, for ever."""

    def drip(connection: socket.socket) -> None:
        connection.sendall(head)
        for _ in range(200):
            connection.sendall(b" ")
            time.sleep(pause)

    return drip


def endless(head: bytes, piece: bytes) -> Callable[[socket.socket], None]:
    """An answer without end, as fast as it can be read."""

    def pour(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)

    return pour


def refused_url() -> str:
    """An address of this machine where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return "http://127.0.0.1:{}".format(server.getsockname()[1])


def call(kind: Kind, url: str, operation: Callable[[Any], Any], **options: Any) -> Any:
    """What an operation returns on a Client or an AsyncClient that sends everything to this address."""
    options = {"base_url": url, "retries": AT_ONCE, **options}
    if kind == "sync":
        with Client(ACCOUNT, TOKEN, **options) as client:
            return operation(client)

    if kind == "aiohttp" and "http_client" not in options:
        options["transport"] = "aiohttp"

    async def run() -> Any:
        async with AsyncClient(ACCOUNT, TOKEN, **options) as client:
            result: Awaitable[Any] = operation(client)
            return await result

    return asyncio.run(run())


def http_client_of(kind: Kind, *, proxy: Any = None, **options: Any) -> Any:
    """One of this package's own HTTP clients, whose connections are the test's to close."""
    if kind == "sync":
        return TwilioHttpClient(proxy=proxy, **options)
    return AsyncTwilioHttpClient(proxy_url=proxy, transport="aiohttp" if kind == "aiohttp" else "httpx2", **options)


def create(client: Any) -> Any:
    """A POST."""
    return client.messages.create("+15005550010", from_="+15005550006", body="planted words")


def fetch(client: Any) -> Any:
    """A GET."""
    return client.messages(MESSAGE).fetch()


def delete(client: Any) -> Any:
    """A DELETE."""
    return client.messages(MESSAGE).delete()


def _read(connection: socket.socket) -> Received | None:
    """A whole request; None when the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(65536)
    method, target, _ = first.split(" ")
    return Received(method, target, headers, body)
