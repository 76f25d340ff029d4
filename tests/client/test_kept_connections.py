"""Reused connections: data left over from one response must not become the response to the next request.

Otherwise a faulty gateway, or an attacker who can inject bytes into its responses, could give the caller of one message
the record of another.
"""

from __future__ import annotations

import asyncio
import socket
import time
from typing import Any

import pytest
from tests.client.faults import ACCOUNT, KINDS, TOKEN, Act, Kind, answer, call, create, faulty, fetch
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError

OWN = answer(200, b'{"sid": "own"}')
NEXT = answer(201, b'{"sid": "next"}')
FOREIGN = answer(200, b'{"sid": "foreign"}')

pytestmark = pytest.mark.parametrize("kind", KINDS)


def fetch_then_create(client: Any) -> Any:
    """Two calls one after the other, with time for late bytes in between."""

    async def run(client: AsyncClient) -> list[Any]:
        first = await fetch(client)
        await asyncio.sleep(0.1)
        return [first, await create(client)]

    if isinstance(client, Client):
        first = fetch(client)
        time.sleep(0.1)
        return [first, create(client)]
    return run(client)


def later(first: bytes, rest: bytes) -> Act:
    """An answer, and what follows it in a packet of its own, on a connection that stays open."""

    def act(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(first)
        time.sleep(0.02)
        connection.sendall(rest)
        connection.settimeout(5)
        connection.recv(1)  # until the client has gone, or asks again, which gets no answer

    return act


@pytest.mark.parametrize("rest", [FOREIGN, OWN], ids=["another", "the same again"])
@pytest.mark.parametrize("at_once", [True, False])
def test_a_second_answer_is_the_answer_to_nothing(kind: Kind, rest: bytes, at_once: bool) -> None:
    """The next request gets a new connection, and its own answer."""
    act: Act = OWN + rest if at_once else later(OWN, rest)
    with faulty(act, NEXT) as server:
        first, second = call(kind, server.url, fetch_then_create, timeout=5)
        assert (first.sid, second.sid, second.http_response.attempts) == ("own", "next", 1)
        assert (server.methods, server.connections) == (["GET", "POST"], 2)


@pytest.mark.parametrize("rest", [b"garbage", b"HTTP/1.1 "], ids=["garbage", "half an answer"])
@pytest.mark.parametrize("at_once", [True, False])
def test_bytes_behind_an_answer_are_no_part_of_the_next(kind: Kind, rest: bytes, at_once: bool) -> None:
    """aiohttp takes some of them for a lost answer, as the page of reliability says: a message is not sent again."""
    act: Act = OWN + rest if at_once else later(OWN, rest)
    with faulty(act, NEXT) as server:
        try:
            second = call(kind, server.url, fetch_then_create, timeout=2)[1]
        except TwilioConnectionError as lost:
            assert kind == "aiohttp" and lost.sent
        else:
            assert (second.sid, second.http_response.attempts) == ("next", 1)
        assert server.methods.count("POST") <= 1


@pytest.mark.parametrize("at_once", [True, False])
def test_a_body_that_a_204_must_not_have_is_the_answer_to_nothing(kind: Kind, at_once: bool) -> None:
    """The call is a success, and the bytes are gone with their connection."""
    empty = answer(204, b"")
    act: Act = answer(204, b"what should not be here") if at_once else later(empty, b"what should not be here")
    with faulty(act, NEXT) as server:
        first, second = call(kind, server.url, fetch_then_create, timeout=5)
        assert (first.http_response.status, first.http_response.content) == (204, b"")
        assert (second.sid, server.methods) == ("next", ["GET", "POST"])


@pytest.mark.parametrize(
    "interim", [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 9]
)
def test_an_interim_answer_is_not_the_answer(kind: Kind, interim: bytes) -> None:
    """Proxies send 100 Continue to who did not ask, too; the connection stays of use."""
    with faulty(interim + OWN, interim + NEXT) as server:
        first, second = call(kind, server.url, fetch_then_create)
        assert (first.sid, second.sid, server.connections) == ("own", "next", 1)


def test_trailers_and_extensions_of_chunks_are_read_past(kind: Kind) -> None:
    """They are rare, allowed, and no part of the body."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
    with faulty(head + b'5;a=b\r\n{"sid\r\n9\r\n": "own"}\r\n0\r\nX-Sum: 1\r\n\r\n', NEXT) as server:
        first, second = call(kind, server.url, fetch_then_create)
        assert (first.sid, second.sid, server.connections) == ("own", "next", 1)
