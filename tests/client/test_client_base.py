"""Client and AsyncClient beyond a single request: settings, sharing, closing, and keeping secrets."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    KINDS,
    MESSAGE,
    TOKEN,
    FaultyServer,
    Kind,
    answer,
    call,
    create,
    faulty,
    fetch,
    http_client_of,
    silence,
)
from tests.client.wire import Wire
from twilio_client import AsyncClient, Client
from twilio_client.base.auth import BearerAuth
from twilio_client.base.exceptions import (
    TwilioConnectionError,
    TwilioException,
    TwilioRestException,
    TwilioValidationError,
)
from twilio_client.base.retry import RetryPolicy
from twilio_client.http.http_client import TwilioHttpClient
from twilio_client.http.transport import Timeout

TRANSPORTS: dict[Kind, Any] = {"async": "httpx2", "aiohttp": "aiohttp"}
FOUND = answer(200, json.dumps({"sid": MESSAGE, "status": "sent"}).encode())


def sent_to(client: Client, wire: Wire) -> str:
    """The host that a fetch goes to."""
    client.messages(MESSAGE).fetch()
    return wire.requests[-1].url.host


@pytest.mark.parametrize(
    ("credentials", "trouble"),
    [
        ({"username": "SK1", "password": "s"}, "an API key is not an account"),
        ({"auth": BearerAuth("t")}, "no account is known"),
    ],
)
def test_a_client_without_an_account_says_how_to_name_it(credentials: dict[str, Any], trouble: str) -> None:
    """The account that is missing was never an argument of the call, whose form could be at fault."""
    client = Client(environment={}, **credentials)
    with pytest.raises(
        TwilioValidationError, match=f"^account_sid: {trouble}: pass account_sid to the client, or set "
    ):
        client.messages.list.build()


def test_the_official_order_of_arguments() -> None:
    """`Client(sid, token, account, region, http_client, environment, edge, extensions)` is written by position."""
    wire = Wire({"status": "sent"})
    http_client = httpx2.Client(transport=httpx2.MockTransport(wire._answer))
    client = Client("SK" + "1" * 32, "s", ACCOUNT, "ie1", http_client, {}, "dublin", ["app/1.0"])
    assert sent_to(client, wire) == "api.dublin.ie1.twilio.com"
    assert (client.username, client.password, client.account_sid) == ("SK" + "1" * 32, "s", ACCOUNT)
    assert (client.region, client.edge, client.http_client) == ("ie1", "dublin", http_client)
    agent = wire.requests[0].headers["User-Agent"]
    assert agent.startswith("twilio-client-python/") and agent.endswith(" app/1.0")


def test_region_and_edge_can_be_set_later() -> None:
    """The official SDK's users assign to them."""
    wire = Wire({"status": "sent"})
    client = wire.client()
    assert sent_to(client, wire) == "api.twilio.com"
    client.edge = "sydney"
    assert sent_to(client, wire) == "api.sydney.us1.twilio.com"
    client.region = "au1"
    assert sent_to(client, wire) == "api.sydney.au1.twilio.com"
    assert client.get_hostname("https://verify.twilio.com/v2") == "https://verify.sydney.au1.twilio.com/v2"
    client.edge = client.region = None
    assert sent_to(client, wire) == "api.twilio.com"


@pytest.mark.parametrize("kind", KINDS)
def test_with_options_changes_a_copy(kind: Kind) -> None:
    """One call may be worth more patience than others, and other calls of the same client must not notice."""
    with faulty(answer(503), answer(503), FOUND, FOUND) as server:

        def twice(client: Any) -> Any:
            patient = client.with_options(retries=AT_ONCE, headers={"X-Trace": "t1"}).with_options(timeout=5)
            assert patient is not client and patient.messages is not client.messages
            return patient.messages(MESSAGE).fetch()

        assert call(kind, server.url, twice, retries=0).status == "sent"
        call(kind, server.url, fetch)
        assert [request.headers.get("x-trace") for request in server.requests] == ["t1", "t1", "t1", None]


def test_with_options_keeps_what_was_put_on_the_client() -> None:
    """A subclass's own attributes and a test's mocks belong to the copy as well."""
    client: Any = Wire({}).client()
    client.messages = fake = object()
    client.team = "billing"
    other = client.with_options(retries=1)
    assert (other.messages, other.team) == (fake, "billing")


@pytest.mark.parametrize(
    "headers", [{"X-A": "a\r\nX-B: b"}, {"X-A": "a\n"}, {"X A": "a"}, {"": "a"}, {"X-A": "\u20ac"}, {"X-A\r\n": "a"}]
)
def test_a_header_cannot_end_its_line(headers: dict[str, str]) -> None:
    """Otherwise whoever controls a value controls the request; the exception names the header, not the value."""
    with pytest.raises(TwilioValidationError, match="header"):
        Wire({}).client().with_options(headers=headers)
    with pytest.raises(TwilioValidationError, match="header"):
        Client(ACCOUNT, TOKEN, user_agent_extensions=["a\r\nX-B: b"])


@pytest.mark.parametrize("timeout", [0, -1, 0.0, float("nan"), float("inf"), 1e300])
def test_a_timeout_is_more_than_nothing(timeout: float) -> None:
    """0 means "for ever" to some libraries and "at once" to others."""
    with pytest.raises(TwilioValidationError, match="timeout"):
        Client(ACCOUNT, TOKEN, timeout=timeout)
    with pytest.raises(TwilioValidationError, match="timeout"):
        Wire({}).client().with_options(timeout=Timeout(connect=timeout))


@pytest.mark.parametrize("kind", KINDS)
def test_a_closed_client_sends_no_more(kind: Kind) -> None:
    """And says so, in place of an error from the depths of an HTTP library; what was made from it is closed as well."""
    with faulty(FOUND) as server:
        if kind == "sync":
            client = Client(ACCOUNT, TOKEN, base_url=server.url)
            child = client.with_options(timeout=1)
            client.close()
            client.close()
            for closed in (client, child):
                with pytest.raises(TwilioException, match="closed"):
                    fetch(closed)
        else:

            async def run() -> None:
                client = AsyncClient(ACCOUNT, TOKEN, base_url=server.url, transport=TRANSPORTS[kind])
                await fetch(client)
                await client.close()
                await client.close()
                with pytest.raises(TwilioException, match="closed"):
                    await fetch(client)

            asyncio.run(run())
        assert len(server.requests) == (0 if kind == "sync" else 1)


def test_an_http_client_that_was_passed_stays_open() -> None:
    """Whoever opened it may need it still."""
    wire = Wire({"status": "sent"})
    http_client = httpx2.Client(transport=httpx2.MockTransport(wire._answer))
    with Client(ACCOUNT, TOKEN, http_client=http_client) as client:
        fetch(client)
    assert not http_client.is_closed
    with pytest.raises(TwilioException, match="closed"):
        fetch(client)
    http_client.close()
    with pytest.raises(TwilioException, match="closed"):
        fetch(Client(ACCOUNT, TOKEN, http_client=http_client))


def test_threads_share_a_client() -> None:
    """32 at a time, each with its own answer."""
    with faulty(FOUND) as server, Client(ACCOUNT, TOKEN, base_url=server.url) as client:
        answers: list[Any] = []
        threads = [
            threading.Thread(target=lambda: answers.extend(fetch(client).status for _ in range(5))) for _ in range(32)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == ["sent"] * 160
        assert len(server.requests) == 160


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_thousand_concurrent_calls(kind: Kind) -> None:
    """They share a hundred connections and wait for their turn."""

    async def run(url: str) -> list[str]:
        async with AsyncClient(ACCOUNT, TOKEN, base_url=url, transport=TRANSPORTS[kind]) as client:
            return [message.status for message in await asyncio.gather(*(fetch(client) for _ in range(1000)))]

    with faulty(FOUND) as server:
        assert asyncio.run(run(server.url)) == ["sent"] * 1000
        assert len(server.requests) == 1000
        assert server.connections <= 100


@pytest.mark.parametrize("kind", KINDS[1:])
def test_waiting_for_a_connection_leaves_time_to_connect(kind: Kind) -> None:
    """The time to connect begins when connecting begins, not when a crowd of calls is queued."""

    async def run(url: str) -> list[str]:
        limits = Timeout(total=30, connect=0.4)
        http_client = http_client_of(kind, pool_connections=False, timeout=limits, max_connections=1)
        async with AsyncClient(ACCOUNT, TOKEN, base_url=url, http_client=http_client) as client:
            messages = await asyncio.gather(*(fetch(client) for _ in range(4)))
        await http_client.close()
        return [message.status for message in messages]

    def slowly(connection: socket.socket) -> None:
        time.sleep(0.3)
        connection.sendall(FOUND)

    with faulty(slowly) as server:
        assert asyncio.run(run(server.url)) == ["sent"] * 4


@pytest.mark.parametrize("kind", KINDS[1:])
def test_an_async_client_works_in_the_next_event_loop(kind: Kind) -> None:
    """Django, pytest and Lambda run one loop after the other; connections of the old one must not be touched."""
    with faulty(FOUND) as server:
        http_client = http_client_of(kind)
        client = AsyncClient(ACCOUNT, TOKEN, base_url=server.url, http_client=http_client)

        async def once() -> str:
            status: str = (await fetch(client)).status
            await http_client._pools[asyncio.get_running_loop()].close()  # or its socket is left to the GC
            return status

        assert [asyncio.run(once()), asyncio.run(once())] == ["sent", "sent"]
        assert server.connections == 2


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_cancelled_call_frees_its_connection(kind: Kind) -> None:
    """A web server cancels a handler when its caller goes away; the pool must not run dry of it."""

    async def run(server: FaultyServer) -> str:
        async with AsyncClient(ACCOUNT, TOKEN, base_url=server.url, transport=TRANSPORTS[kind]) as client:
            for sent in range(1, 4):
                task = asyncio.create_task(create(client))
                while len(server.requests) < sent:
                    await asyncio.sleep(0.01)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            status: str = (await fetch(client)).status
            return status

    with faulty(silence, silence, silence, FOUND) as server:
        assert asyncio.run(run(server)) == "sent"
        assert server.methods == ["POST", "POST", "POST", "GET"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_makes_its_own_connections() -> None:
    """gunicorn loads an application and forks: two processes on one connection would read each other's answers."""
    with faulty(FOUND) as server:
        code = f"""
import os
from twilio_client import Client
client = Client({ACCOUNT!r}, {TOKEN!r}, base_url={server.url!r})
assert client.messages({MESSAGE!r}).fetch().status == "sent"
pid = os.fork()
assert client.messages({MESSAGE!r}).fetch().status == "sent"
if pid:
    assert os.waitpid(pid, 0)[1] == 0
else:
    client.close()
"""
        done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": _package_path()}, capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        assert (len(server.requests), server.connections) == (3, 2)


def test_a_client_is_not_pickled_or_copied_and_prints_no_secret() -> None:
    """The official SDK's pickles hold the auth token."""
    for client in (Client(ACCOUNT, TOKEN), AsyncClient(ACCOUNT, TOKEN)):
        assert repr(client) == str(client) == f"<{type(client).__name__} {ACCOUNT}>"
        for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="with_options"):
                refuse(client)


@pytest.mark.parametrize("kind", KINDS)
def test_request_sends_to_any_address_of_twilio(kind: Kind) -> None:
    """The official SDK's way to call what it does not know yet: whatever the status, the answer is returned."""
    with faulty(answer(201, b'{"a": "\xc3\xa9"}'), answer(404, b"{}"), answer(301, Location="/x"), FOUND) as server:

        def ask(method: str, uri: str, **options: Any) -> Any:
            return call(kind, server.url, lambda client: client.request(method, uri, **options))

        url = "https://verify.twilio.com/v2/Services"
        made = ask("post", url, params={"a": [1, "b c"]}, data={"To": "+1", "On": True}, headers={"x-a": "1"})
        assert (made.status_code, made.text, made.ok) == (201, '{"a": "\u00e9"}', True)
        missing = ask("GET", url, auth=("u", "p"), timeout=3)
        assert (missing.status_code, missing.ok, missing.headers["content-type"]) == (404, False, "application/json")
        moved = ask("PUT", url, data={"a": None}, headers={"content-type": "application/json"})
        assert (moved.status_code, moved.headers["location"]) == (301, "/x")
        first, second, third = server.requests
        assert (first.method, first.target, first.body) == ("POST", "/v2/Services?a=1&a=b+c", b"To=%2B1&On=true")
        assert (first.headers["content-type"], first.headers["x-a"]) == ("application/x-www-form-urlencoded", "1")
        assert second.headers["authorization"] == "Basic dTpw"
        assert (third.body, third.headers["content-type"]) == (b'{"a": null}', "application/json")


@pytest.mark.parametrize("kind", KINDS)
def test_request_follows_a_redirect_if_it_is_asked_to(kind: Kind) -> None:
    """`allow_redirects` as in the official SDK, but never to another origin."""
    with faulty(answer(302, Location="/x"), FOUND, answer(302, Location="http://localhost:1/x")) as server:
        url = "https://verify.twilio.com/v2/Services"
        ask = lambda client: client.request("GET", url, allow_redirects=True)  # noqa: E731
        assert call(kind, server.url, ask).status_code == 200
        with pytest.raises(TwilioRestException):
            call(kind, server.url, ask)


def test_request_sends_credentials_nowhere_else() -> None:
    """A URL may come from a webhook, a database or a user."""
    wire = Wire({})
    for url in ("https://example.com/", "http://api.twilio.com/x", "/2010-04-01/Accounts.json"):
        with pytest.raises(TwilioException, match="nothing was sent"):
            wire.client().request("GET", url)
    with pytest.raises(TwilioValidationError, match="data"):
        wire.client().request("POST", "https://api.twilio.com/x", data=[1])
    assert wire.requests == []


def test_listing_streams_and_collects_alike() -> None:
    """`client.send(listing)` is `list(...)`; `_stream` asks for a page when its records are wanted, and not before."""
    pages = [{"messages": [{"sid": f"{n}"}], "next_page_uri": f"/2010-04-01/x?Page={n + 1}"} for n in range(2)]
    last = {"messages": [{"sid": "2"}], "next_page_uri": None}
    wire = Wire(*pages, last)
    client = wire.client()
    stream = client.messages.stream()
    assert wire.requests == []
    assert next(stream).sid == "0"
    assert len(wire.requests) == 1
    assert [message.sid for message in stream] == ["1", "2"]
    wire = Wire(*pages, last)
    client = wire.client()
    assert [message.sid for message in client.send(client.messages.list.build())] == ["0", "1", "2"]

    async def collect() -> list[str | None]:
        wire = Wire(*pages, last)
        async with wire.async_client() as client:
            messages: AsyncIterator[Any] = client.messages.stream()
            streamed = [message.sid async for message in messages]
        wire = Wire(*pages, last)
        async with wire.async_client() as client:
            return [*streamed, *(message.sid for message in await client.send(client.messages.list.build()))]

    assert asyncio.run(collect()) == ["0", "1", "2"] * 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("link", ["https://evil.example/x", "http://api.twilio.com/x", "//evil.example/x"])
def test_a_page_link_to_another_host_gets_no_credentials(kind: Kind, link: str) -> None:
    """The official SDK sends the auth token to wherever next_page_url points."""
    page = json.dumps({"messages": [], "next_page_uri": link}).encode()
    with faulty(answer(200, page)) as server:
        with pytest.raises(TwilioException, match="nothing was sent"):
            call(kind, server.url, lambda client: client.messages.list())
        assert len(server.requests) == 1


def test_importing_and_making_a_client_loads_no_http_library() -> None:
    """A command-line tool pays for what it uses."""
    code = f"""
import sys
from twilio_client import AsyncClient, Client
client, other = Client({ACCOUNT!r}, {TOKEN!r}), AsyncClient({ACCOUNT!r}, {TOKEN!r})
client.messages.create.build("+15005550010", from_="+15005550006", body="x")
loaded = {{"httpx2", "httpcore2", "h11", "anyio", "asyncio", "ssl", "logging", "dataclasses"}} & set(sys.modules)
assert not loaded, loaded
"""
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": _package_path()}, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("of_http", "of_client", "requests"), [(1, None, 2), (1, 0, 1), (None, AT_ONCE, 3), (None, None, 3)]
)
def test_retries_come_from_the_client_else_from_its_http_client(
    of_http: int | None, of_client: RetryPolicy | int | None, requests: int
) -> None:
    """`TwilioHttpClient(max_retries=3)` is how the official SDK's users ask for them."""
    http_client = TwilioHttpClient(max_retries=of_http)
    with faulty(answer(503)) as server:
        client = Client(ACCOUNT, TOKEN, base_url=server.url, http_client=http_client, retries=of_client)
        with pytest.raises(TwilioRestException):
            fetch(client)
        http_client.close()
        assert len(server.requests) == requests


@pytest.mark.parametrize("kind", KINDS)
def test_a_timeout_of_the_client_and_of_a_call(kind: Kind) -> None:
    """The nearer one counts."""
    with faulty(silence) as server:
        with pytest.raises(TwilioConnectionError):
            call(kind, server.url, create, timeout=0.2)
        with pytest.raises(TwilioConnectionError):
            call(kind, server.url, lambda client: create(client.with_options(timeout=Timeout(0.2))), timeout=60)
        assert len(server.requests) == 2


def _package_path() -> str:
    """Where the package under test is."""
    import twilio_client

    return os.path.dirname(os.path.dirname(str(twilio_client.__file__)))


def test_an_async_client_outside_of_asyncio_says_what_it_needs() -> None:
    """A program on trio, or a coroutine that something else drives, would meet an error from the middle of asyncio."""
    client = AsyncClient(ACCOUNT, TOKEN, base_url="http://127.0.0.1:9")
    with pytest.raises(TwilioException, match="requires a running asyncio event loop"):
        client.messages(MESSAGE).fetch().send(None)
