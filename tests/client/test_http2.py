"""HTTP/2, which is optional: the same guarantees with a protocol that can refuse and reset single streams.

Twilio's servers support it. The server here does too, over TLS with a test certificate, and misbehaves on demand like
the HTTP/1.1 server in faults.py.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any, TypeAlias

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import DataReceived, RequestReceived, StreamEnded
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    MESSAGE,
    MODES,
    TOKEN,
    Kind,
    Received,
    create,
    delete,
    fetch,
    http_client_of,
)
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioRateLimitedError, TwilioRestException

# What it returns goes out behind what the connection has to say; b"" ends the connection.
Act: TypeAlias = Callable[[H2Connection, int], "bytes | None"]


class Http2Server:
    """Plays a script, an act for each request; the last one is played again. It speaks nothing but HTTP/2."""

    def __init__(self, authority: trustme.CA, *script: Act) -> None:
        self._script = list(script)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.set_alpn_protocols(["h2"])
        authority.issue_cert("127.0.0.1").configure_cert(self._tls)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = "https://127.0.0.1:{}".format(self._listener.getsockname()[1])
        self.requests: list[Received] = []
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def methods(self) -> list[str]:
        """The method of each request."""
        return [request.method for request in self.requests]

    def close(self) -> None:
        """Stop listening."""
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
        state = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        headers: dict[int, dict[str, str]] = {}
        bodies: dict[int, bytes] = {}
        try:
            with self._tls.wrap_socket(connection, server_side=True) as stream:
                state.initiate_connection()
                stream.sendall(state.data_to_send())
                while data := stream.recv(65536):
                    for event in state.receive_data(data):
                        if isinstance(event, RequestReceived):
                            headers[event.stream_id] = {str(name): str(value) for name, value in event.headers}
                            bodies[event.stream_id] = b""
                        elif isinstance(event, DataReceived):
                            bodies[event.stream_id] += event.data
                        elif isinstance(event, StreamEnded):
                            sent = headers[event.stream_id]
                            received = Received(sent[":method"], sent[":path"], sent, bodies[event.stream_id])
                            self.requests.append(received)
                            behind = self._next()(state, event.stream_id)
                            stream.sendall(state.data_to_send())
                            if behind == b"":
                                return
                            if behind:
                                time.sleep(0.05)  # in a packet of its own
                                stream.sendall(behind)
                    stream.sendall(state.data_to_send())
        except OSError:
            pass  # the client has gone

    def _next(self) -> Act:
        return self._script.pop(0) if len(self._script) > 1 else self._script[0]


def reply(status: int, body: bytes = b'{"status": "sent"}', whole: bool = True, **headers: str) -> Act:
    """An answer."""

    def act(state: H2Connection, stream: int) -> None:
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        state.send_headers(stream, [(":status", str(status)), ("content-type", "application/json"), *named])
        state.send_data(stream, body, end_stream=whole)

    return act


FOUND = reply(200)


def refuse(state: H2Connection, stream: int) -> None:
    """RFC 9113, 8.7: the request was not processed; httpcore2 does not tell this from another reset."""
    state.reset_stream(stream, ErrorCodes.REFUSED_STREAM)


def fail(state: H2Connection, stream: int) -> None:
    """Give a request up in the middle of it."""
    state.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)


def fail_late(state: H2Connection, stream: int) -> None:
    """Give an answer up in the middle of it."""
    reply(200, b'{"sta', whole=False)(state, stream)
    fail(state, stream)


def go_away(state: H2Connection, stream: int) -> bytes:
    """Say that the connection ends behind this request, and end it without an answer."""
    state.close_connection(last_stream_id=stream)
    return b""


def go_away_before(state: H2Connection, stream: int) -> None:
    """Say that the connection ends, and that the requests from this one on were not processed."""
    state.close_connection(last_stream_id=stream - 2)


def hang_up(_state: H2Connection, _stream: int) -> bytes:
    """Close the connection."""
    return b""


def nonsense(_state: H2Connection, _stream: int) -> bytes:
    """Send what HTTP/2 does not know, in place of an answer: data that belong to no stream."""
    return bytes(9)


def nonsense_within(state: H2Connection, stream: int) -> bytes:
    """The same in the middle of an answer."""
    reply(200, b'{"sta', whole=False)(state, stream)
    return nonsense(state, stream)


def silence(_state: H2Connection, _stream: int) -> None:
    """Say nothing."""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Who signs the servers' certificates."""
    return trustme.CA()


Play: TypeAlias = Callable[..., Any]


@contextmanager
def http2(authority: trustme.CA, *script: Act) -> Iterator[Http2Server]:
    """A server for one test."""
    server = Http2Server(authority, *script)
    try:
        yield server
    finally:
        server.close()


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """What a client needs to trust the server."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def call(kind: Kind, authority: trustme.CA, url: str, *operations: Callable[[Any], Any], timeout: float = 20.0) -> Any:
    """What the last of some operations returns, one after the other on one client that offers HTTP/2."""
    http_client = http_client_of(kind, http2=True, verify=trusting(authority))
    options: Any = {"base_url": url, "http_client": http_client, "retries": AT_ONCE, "timeout": timeout}
    result: Any = None
    if kind == "sync":
        with closing(http_client), Client(ACCOUNT, TOKEN, **options) as client:
            for operation in operations:
                result = operation(client)
        return result

    async def run() -> Any:
        result: Any = None
        async with http_client, AsyncClient(ACCOUNT, TOKEN, **options) as client:
            for operation in operations:
                awaited: Awaitable[Any] = operation(client)
                result = await awaited
        return result

    return asyncio.run(run())


@pytest.mark.parametrize("kind", MODES)
def test_calls_go_over_one_connection(kind: Kind, authority: trustme.CA) -> None:
    """With everything that a request has, and everything that an answer has."""
    with http2(authority, FOUND) as server:
        message = call(kind, authority, server.url, fetch, create)
        assert (message.status, message.http_response.attempts, message.http_response.ok) == ("sent", 1, True)
        got, posted = server.requests
        assert (got.method, posted.method, server.connections) == ("GET", "POST", 1)
        assert got.target == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json"
        assert posted.body == b"To=%2B15005550010&From=%2B15005550006&Body=planted+words"
        assert posted.headers["authorization"] == got.headers["authorization"]
        assert posted.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    "act",
    [refuse, fail, fail_late, go_away, hang_up, nonsense, nonsense_within, silence],
    ids=lambda act: act.__name__,
)
@pytest.mark.parametrize("kind", MODES)
def test_a_lost_answer_is_a_lost_answer(kind: Kind, authority: trustme.CA, act: Act) -> None:
    """A message may have been taken, and is not sent again; what can be repeated is."""
    timeout = 0.5 if act is silence else 3.0
    with http2(authority, act) as server:
        with pytest.raises(TwilioConnectionError) as lost:
            call(kind, authority, server.url, create, timeout=timeout)
        assert (lost.value.sent, lost.value.attempts, server.methods) == (True, 1, ["POST"])
        with pytest.raises(TwilioConnectionError) as lost:
            call(kind, authority, server.url, fetch, timeout=timeout)
        assert (lost.value.sent, lost.value.attempts, server.methods) == (True, 3, ["POST", "GET", "GET", "GET"])
    with http2(authority, act, FOUND) as server:
        assert call(kind, authority, server.url, fetch, timeout=timeout or 20.0).status == "sent"
        assert server.methods == ["GET", "GET"]


@pytest.mark.parametrize("kind", MODES)
def test_what_was_not_processed_is_sent_on_a_new_connection(kind: Kind, authority: trustme.CA) -> None:
    """A server that is taken out of service says which requests it did not touch (RFC 9113, 6.8): also for a POST."""
    with http2(authority, FOUND, go_away_before, FOUND) as server:
        message = call(kind, authority, server.url, fetch, create)
        assert (message.status, message.http_response.attempts) == ("sent", 1)
        assert (server.methods, server.connections) == (["GET", "POST", "POST"], 2)


@pytest.mark.parametrize("kind", MODES)
def test_answers_are_judged_as_over_http_1(kind: Kind, authority: trustme.CA) -> None:
    """Statuses, Retry-After, and a DELETE whose first answer was lost."""
    with http2(authority, reply(503, b"{}"), FOUND) as server:
        assert call(kind, authority, server.url, fetch).http_response.attempts == 2
    with http2(authority, reply(503, json.dumps({"code": 20503}).encode())) as server:
        with pytest.raises(TwilioRestException) as failed:
            call(kind, authority, server.url, create)
        assert (failed.value.status, failed.value.code, server.methods) == (503, 20503, ["POST"])
    with http2(authority, reply(429, b"{}", retry_after="86400")) as server:
        with pytest.raises(TwilioRateLimitedError):
            call(kind, authority, server.url, fetch)
        assert server.methods == ["GET"]
    with http2(authority, fail, reply(404, b"{}")) as server:
        assert call(kind, authority, server.url, delete) is True


def test_calls_share_a_connection_and_one_is_cancelled(authority: trustme.CA) -> None:
    """Each call has a stream of its own: that one ends early takes nothing from the others, and frees its place."""

    async def run(server: Http2Server) -> list[str]:
        http_client = http_client_of("async", http2=True, verify=trusting(authority), max_connections=1)
        options: Any = {"base_url": server.url, "http_client": http_client, "retries": 0}
        async with http_client, AsyncClient(ACCOUNT, TOKEN, **options) as client:
            await fetch(client)
            waits = asyncio.create_task(create(client))
            while len(server.requests) < 2:
                await asyncio.sleep(0.01)
            others = [asyncio.create_task(fetch(client)) for _ in range(20)]
            waits.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waits
            return [message.status for message in await asyncio.wait_for(asyncio.gather(*others), 20)]

    with http2(authority, FOUND, silence, FOUND) as server:
        assert asyncio.run(run(server)) == ["sent"] * 20


def test_threads_do_not_share_a_connection(authority: trustme.CA) -> None:
    """On one that they share, httpcore2 can give two threads the same stream, and both lose their answers."""
    with http2(authority, silence, FOUND) as server:
        http_client = http_client_of("sync", http2=True, verify=trusting(authority))
        with Client(ACCOUNT, TOKEN, base_url=server.url, http_client=http_client, retries=0) as client:
            waiting = threading.Thread(target=pytest.raises, args=(TwilioConnectionError, fetch, client))
            waiting.start()
            while not server.requests:
                time.sleep(0.01)
            assert fetch(client).status == "sent"
            assert server.connections == 2
            http_client.close()
            waiting.join()


def test_many_threads_each_get_their_answer(authority: trustme.CA) -> None:
    """At the first attempt: without retries, an answer that another thread spoils would be an exception."""
    with http2(authority, FOUND) as server:
        http_client = http_client_of("sync", http2=True, verify=trusting(authority))
        with (
            closing(http_client),
            Client(ACCOUNT, TOKEN, base_url=server.url, http_client=http_client, retries=0) as client,
        ):
            answers: list[str] = []
            threads = [threading.Thread(target=lambda: answers.append(fetch(client).status)) for _ in range(32)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert answers == ["sent"] * 32
