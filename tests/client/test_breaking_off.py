"""Interrupted calls: the client is closed, the task is cancelled, or nobody continues reading.

Servers shut down while requests are running, and web frameworks cancel handlers whose caller has disconnected. Neither
may leave a thread that waits for a minute, a connection without an owner, or a lock that is never released.
"""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import ssl
import threading
import time
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import trustme
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    KINDS,
    TOKEN,
    Act,
    FaultyServer,
    Kind,
    answer,
    create,
    faulty,
    fetch,
    http_client_of,
    reset_unread,
    silence,
)
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioException
from twilio_client.base.oauth import ClientCredentials
from twilio_client.http.transport import Timeout

FOUND = answer(200, b'{"status": "sent"}')
GRANTED = answer(200, b'{"access_token": "opaque", "expires_in": 3600}')
BUSY = answer(429, b"{}", Retry_After="30")
PAGE = answer(
    200,
    json.dumps({"messages": [{"sid": "1"}, {"sid": "2"}], "next_page_uri": "/2010-04-01/x?PageToken=2"}).encode(),
)


def half_an_answer(connection: socket.socket) -> None:
    """Headers and half a body, and then nothing until the client has gone."""
    connection.sendall(FOUND[:-5])
    silence(connection)


def mute(connection: socket.socket) -> None:
    """Take a connection, and never say a word of TLS on it."""
    connection.settimeout(5)
    while connection.recv(65536):
        pass


mute.unread = True  # type: ignore[attr-defined]  # what FaultyServer asks for


def outcome_of_closing(
    kind: Kind, server: FaultyServer, operation: Callable[[Any], Any], under_way: Callable[[], bool], **options: Any
) -> BaseException | None:
    """How a call ends whose client, or HTTP client, is closed by another thread or task once it is under way."""
    options = {"base_url": server.url, "retries": AT_ONCE, "auth": (ACCOUNT, TOKEN), **options}
    ends: list[BaseException | None] = []
    if kind == "sync":
        client = Client(**options)

        def work() -> None:
            try:
                operation(client)
            except TwilioException as error:
                ends.append(error)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        while not under_way():
            time.sleep(0.01)
        options.get("http_client", client).close()
        thread.join(20)
    else:

        async def run() -> None:
            client = async_client(kind, **options)
            task = asyncio.create_task(operation(client))
            while not under_way():
                await asyncio.sleep(0.01)
            await options.get("http_client", client).close()
            await asyncio.wait([task], timeout=20)
            ends.append(task.exception())

        asyncio.run(run())
    assert len(ends) == 1, "the call did not end"
    return ends[0]


def async_client(kind: Kind, **options: Any) -> AsyncClient:
    """An AsyncClient that sends with the library of this kind."""
    if "http_client" not in options:
        options["transport"] = "aiohttp" if kind == "aiohttp" else "httpx2"
    return AsyncClient(**{"auth": (ACCOUNT, TOKEN), **options})


@contextmanager
def nothing_left() -> Iterator[None]:
    """No connection is left to the garbage collector, which would tell of it."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", ResourceWarning)
        yield
        gc.collect()
    assert [str(warning.message) for warning in told] == []


@pytest.mark.parametrize("act", [silence, half_an_answer])
@pytest.mark.parametrize("kind", KINDS)
def test_closing_a_client_ends_its_calls(kind: Kind, act: Act) -> None:
    """At once, although there would be a minute left: and a message whose fate is unknown is not sent again."""
    with faulty(act) as server, nothing_left():
        lost = outcome_of_closing(kind, server, create, lambda: len(server.requests) == 1)
        assert isinstance(lost, TwilioConnectionError) and lost.sent
        ended = outcome_of_closing(kind, server, fetch, lambda: len(server.requests) == 2)
        assert isinstance(ended, TwilioException) and "closed" in str(ended)
        assert server.methods == ["POST", "GET"]


@pytest.mark.parametrize("act", [silence, half_an_answer])
@pytest.mark.parametrize("kind", KINDS)
def test_closing_an_http_client_ends_its_calls_over_tls_too(kind: Kind, act: Act) -> None:
    """What waits there is TLS, which must not be taken away under a thread that reads."""
    authority, serves, trusts = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(serves)
    authority.configure_trust(trusts)
    with faulty(act, tls=serves) as server:
        http_client = http_client_of(kind, verify=trusts)
        lost = outcome_of_closing(kind, server, create, lambda: len(server.requests) == 1, http_client=http_client)
        assert isinstance(lost, TwilioConnectionError) and lost.sent
        assert server.methods == ["POST"]


@pytest.mark.parametrize("kind", KINDS)
def test_closing_a_client_that_connects_sends_nothing(kind: Kind) -> None:
    """A connection that comes about too late is not used any more."""
    with faulty(mute) as server, nothing_left():
        url, limits = server.url.replace("http", "https"), Timeout(total=20, connect=0.3)
        ended = outcome_of_closing(kind, server, create, lambda: server.connections == 1, base_url=url, timeout=limits)
        assert isinstance(ended, TwilioException) and "closed" in str(ended)
        assert server.connections == 1


@pytest.mark.parametrize("kind", KINDS)
def test_closing_a_client_that_gets_a_token_keeps_no_other_client_from_it(kind: Kind) -> None:
    """Credentials are shared: the lock that one client held while it asked is free for the next."""
    granted = ClientCredentials("OQ1", "s")
    with faulty(silence, GRANTED, FOUND) as server:
        options: Any = {"auth": granted, "account_sid": ACCOUNT}
        ended = outcome_of_closing(kind, server, fetch, lambda: len(server.requests) == 1, **options)
        assert isinstance(ended, TwilioException)
        with Client(base_url=server.url, **options) as client:
            assert fetch(client).status == "sent"


async def cancelled(call: Awaitable[Any], under_way: Callable[[], bool]) -> None:
    """Start a call, and cancel it once it is under way."""
    task = asyncio.ensure_future(call)
    while not under_way():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)  # to where it waits
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 20)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_call_is_cancelled_between_two_attempts(kind: Kind) -> None:
    """The pause of half a minute ends at once, nothing more is sent for it, and the next call has the connection."""

    async def run(server: FaultyServer) -> None:
        async with async_client(kind, base_url=server.url) as client:
            await cancelled(create(client), lambda: len(server.requests) == 1)
            assert (await fetch(client)).status == "sent"
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with faulty(BUSY, FOUND) as server, nothing_left():
        asyncio.run(run(server))
        assert (server.methods, server.connections) == (["POST", "GET"], 1)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_call_is_cancelled_while_it_connects(kind: Kind) -> None:
    """Its place in the pool is free again, even if there is but one."""

    async def run(server: FaultyServer) -> None:
        http_client = http_client_of(kind, max_connections=1)
        url = server.url.replace("http", "https")
        async with AsyncClient(ACCOUNT, TOKEN, base_url=url, http_client=http_client, retries=0) as client:
            await cancelled(create(client), lambda: server.connections == 1)
            with pytest.raises(TwilioConnectionError) as lost:
                await create(client)
            assert not lost.value.sent
        await http_client.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with faulty(mute, reset_unread) as server, nothing_left():
        asyncio.run(run(server))
        assert server.connections == 2


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_call_is_cancelled_while_it_gets_a_token(kind: Kind) -> None:
    """Those that wait for the same token ask for it themselves; one that is cancelled while it waits keeps nobody."""

    async def run(server: FaultyServer) -> None:
        granted = ClientCredentials("OQ1", "s")
        async with async_client(kind, auth=granted, account_sid=ACCOUNT, base_url=server.url) as client:
            asks = asyncio.create_task(fetch(client))
            while not server.requests:
                await asyncio.sleep(0.01)
            gives_up, *wait = [asyncio.create_task(fetch(client)) for _ in range(4)]
            await asyncio.sleep(0.05)
            for task in (gives_up, asks):
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            messages = await asyncio.wait_for(asyncio.gather(*wait), 20)
            assert [message.status for message in messages] == ["sent"] * 3
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with faulty(silence, GRANTED, FOUND) as server, nothing_left():
        asyncio.run(run(server))
        assert [request.target for request in server.requests].count("/v2/token") == 2


@pytest.mark.parametrize("end", ["break", "close", "cancel"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_that_is_left_holds_nothing(kind: Kind, end: str) -> None:
    """A page is read to its end before its first record is given: the connection is free for the next call."""

    async def run(server: FaultyServer) -> None:
        async with async_client(kind, base_url=server.url) as client:
            stream: Any = client.messages.stream()
            async for _ in stream:
                break
            if end == "close":
                await stream.aclose()
            elif end == "cancel":
                await anext_of(stream)
                with suppress(asyncio.TimeoutError):  # the second page does not come
                    await asyncio.wait_for(anext_of(stream), 0.2)
            del stream
            assert (await fetch(client)).status == "sent"
            assert asyncio.all_tasks() == {asyncio.current_task()}

    if kind == "sync" and end == "cancel":
        pytest.skip("a thread is not cancelled")
    script: list[Act] = [PAGE, silence, FOUND] if end == "cancel" else [PAGE, FOUND]
    with faulty(*script) as server, nothing_left():
        if kind == "sync":
            with Client(ACCOUNT, TOKEN, base_url=server.url) as client:
                stream: Any = client.messages.stream()
                for _ in stream:
                    break
                if end == "close":
                    stream.close()
                del stream
                assert fetch(client).status == "sent"
        else:
            asyncio.run(run(server))
        assert (len(server.requests), server.connections) == ((3, 2) if end == "cancel" else (2, 1))


async def anext_of(stream: Any) -> Any:
    """The next record; `anext` came with Python 3.10, and gives wait_for no coroutine."""
    return await stream.__anext__()
