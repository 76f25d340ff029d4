"""Custom HTTP clients, and the responses that they return."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
from collections.abc import Callable
from typing import Any
from unittest.mock import AsyncMock, Mock

import httpx2
import pytest
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    KINDS,
    MODES,
    MESSAGE,
    TOKEN,
    Kind,
    answer,
    call,
    create,
    delete,
    dripping,
    faulty,
    fetch,
    http_client_of,
    refused_url,
    reset,
    silence,
)
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioException, TwilioRestException
from twilio_client.http import AsyncHttpClient, HttpClient
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.http.http_client import TwilioHttpClient
from twilio_client.http.proxies import proxy_for
from twilio_client.http.response import Headers, Response

FOUND = answer(200, b'{"status": "sent"}')
URL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"

Handler = Callable[[httpx2.Request], httpx2.Response]


def mock_call(kind: Kind, handler: Handler, operation: Callable[[Any], Any], **options: Any) -> Any:
    """An operation on a client with the user's own httpx2 client."""
    transport = httpx2.MockTransport(handler)
    client = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    http_client = client(transport=transport, follow_redirects=True, auth=("other", "credentials"))
    return call(kind, "https://stub.example", operation, http_client=http_client, **options)


def and_close(http_client: Any, *operations: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """These operations, one after the other, and then the end of an HTTP client that the test made."""

    async def run(client: AsyncClient) -> list[Any]:
        try:
            return [await operation(client) for operation in operations]
        finally:
            await (http_client.aclose() if hasattr(http_client, "aclose") else http_client.close())

    def run_or_await(client: Any) -> Any:
        if isinstance(client, AsyncClient):
            return run(client)
        try:
            return [operation(client) for operation in operations]
        finally:
            http_client.close()

    return run_or_await


class Raising:
    """Answers with these errors, one after the other, and then well."""

    def __init__(self, *errors: Exception | httpx2.Response) -> None:
        self.errors = list(errors)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if not self.errors:
            return httpx2.Response(200, json={"status": "sent"}, headers={"Twilio-Request-Id": "RQ1"})
        error = self.errors.pop(0)
        if isinstance(error, Exception):
            raise error
        return error


@pytest.mark.parametrize("kind", MODES)
def test_a_users_httpx2_client_sends_with_our_credentials_and_our_rules(kind: Kind) -> None:
    """Its pool, proxies, hooks and mocks are welcome; its credentials and redirects would undo what is promised."""
    wire = Raising(httpx2.Response(302, headers={"Location": "https://evil.example/"}))
    with pytest.raises(TwilioRestException):
        mock_call(kind, wire, fetch)
    message = mock_call(kind, wire, fetch)
    assert (message.status, message.http_response.request_id) == ("sent", "RQ1")
    assert {request.url.host for request in wire.requests} == {"stub.example"}
    assert len({request.headers["authorization"] for request in wire.requests}) == 1


@pytest.mark.parametrize("kind", MODES)
@pytest.mark.parametrize(
    ("error", "sent", "lasting"),
    [
        (httpx2.ConnectError, False, False),
        (httpx2.ConnectTimeout, False, False),
        (httpx2.PoolTimeout, False, False),
        (httpx2.ProxyError, False, False),
        (httpx2.UnsupportedProtocol, False, True),
        (httpx2.ReadError, True, False),
        (httpx2.ReadTimeout, True, False),
        (httpx2.WriteError, True, False),
        (httpx2.WriteTimeout, True, False),
        (httpx2.RemoteProtocolError, True, False),
        (httpx2.LocalProtocolError, True, True),
        (httpx2.DecodingError, True, False),
    ],
)
def test_every_error_of_httpx2_tells_whether_the_request_went_out(
    kind: Kind, error: type[httpx2.RequestError], sent: bool, lasting: bool
) -> None:
    """The whole table: a row that is wrong sends a message twice, or loses one that could have been sent."""
    wire = Raising(error("x"))
    if sent or lasting:
        with pytest.raises(TwilioConnectionError) as caught:
            mock_call(kind, wire, create)
        assert caught.value.sent is sent
        assert isinstance(caught.value.__cause__, error)
        assert len(wire.requests) == 1
    else:
        assert mock_call(kind, wire, create).status == "sent"
    wire = Raising(error("x"))
    if lasting:
        with pytest.raises(TwilioConnectionError):
            mock_call(kind, wire, fetch)
    else:
        assert mock_call(kind, wire, fetch).status == "sent"


@pytest.mark.parametrize("kind", MODES)
def test_a_users_httpx2_client_meets_the_same_faults(kind: Kind) -> None:
    """On a real socket: lost answers, timeouts of its own, and ours where the Client was given one."""

    def ask(url: str, operation: Callable[[Any], Any], own_timeout: float = 60, **options: Any) -> Any:
        client = (httpx2.Client if kind == "sync" else httpx2.AsyncClient)(timeout=own_timeout)
        return call(kind, url, and_close(client, operation), http_client=client, **options)[0]

    with faulty(reset, FOUND) as server:
        with pytest.raises(TwilioConnectionError):
            ask(server.url, create)
        assert ask(server.url, fetch).status == "sent"
    with faulty(silence) as server:
        with pytest.raises(TwilioConnectionError, match="ReadTimeout"):
            ask(server.url, create, own_timeout=0.2)
        with pytest.raises(TwilioConnectionError, match="ReadTimeout"):
            ask(server.url, create, timeout=0.2)
    with faulty(dripping(answer(200, Content_Length="200"))) as server, pytest.raises(TwilioConnectionError):
        ask(server.url, create, timeout=0.3)


class Recorder(HttpClient):
    """An HTTP client as users of the official SDK write them."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger("recorder"), False, 10)
        self.calls: list[dict[str, Any]] = []

    def request(self, *args: Any, **kwargs: Any) -> Response:
        self.calls.append({"args": args, **kwargs})
        return Response(201, '{"status": "queued"}', {"Twilio-Request-Id": "RQ9"})


class AsyncRecorder(AsyncHttpClient):
    """The same for asyncio."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[dict[str, Any]] = []

    async def request(self, *args: Any, **kwargs: Any) -> Response:
        self.calls.append({"args": args, **kwargs})
        return Response(201, '{"status": "queued"}', {"Twilio-Request-Id": "RQ9"})


@pytest.mark.parametrize("kind", MODES)
def test_an_http_client_of_the_official_kind_is_called_as_it_expects(kind: Kind) -> None:
    """Users subclass HttpClient for proxies, tests and tracing; they find the arguments that they know."""
    recorder: Any = Recorder() if kind == "sync" else AsyncRecorder()
    options = {"http_client": recorder, "base_url": None}
    message = call(
        kind, "", lambda client: client.messages.create("+1", from_="+2", body="", media_url=["a", "b"]), **options
    )
    assert (message.status, message.http_response.request_id) == ("queued", "RQ9")
    sent = recorder.calls[0]
    assert sent.pop("args") == ("POST", URL)
    headers = sent.pop("headers")
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert "Authorization" not in headers
    assert sent == {
        "params": None,
        "data": {"To": "+1", "MediaUrl": ["a", "b"], "From": "+2", "Body": ""},
        "auth": (ACCOUNT, TOKEN),
        "timeout": None,
        "allow_redirects": False,
    }
    call(kind, "", lambda client: client.with_options(timeout=3).messages.list(to="+1"), **options)
    assert recorder.calls[1]["params"] == {"To": "+1"}
    assert (recorder.calls[1]["data"], recorder.calls[1]["timeout"]) == (None, 3)
    profile = "https://memory.twilio.com/v1/Stores/s/Profiles/p"
    patch = {"data": {"a": 1}, "headers": {"Content-Type": "application/json", "Authorization": "Bearer b"}}
    call(kind, "", lambda client: client.request("PATCH", profile, **patch), **options)
    assert (recorder.calls[2]["data"], recorder.calls[2]["auth"]) == ({"a": 1}, None)
    assert recorder.calls[2]["headers"]["Authorization"] == "Bearer b"


@pytest.mark.parametrize("kind", MODES)
def test_a_mock_in_place_of_an_http_client(kind: Kind) -> None:
    """How the official SDK's users test: a Mock with a return value."""
    reply = Response(200, '{"status": "sent"}')
    http_client = Mock(request=Mock(return_value=reply) if kind == "sync" else AsyncMock(return_value=reply))
    assert call(kind, "https://stub.example", fetch, http_client=http_client).status == "sent"
    http_client.request.assert_called_once()


@pytest.mark.parametrize("kind", MODES)
@pytest.mark.parametrize(
    ("error", "attempts"), [(ConnectionRefusedError, 3), (ConnectionResetError, 1), (TimeoutError, 1)]
)
def test_errors_of_a_foreign_http_client_are_judged_with_care(kind: Kind, error: type[OSError], attempts: int) -> None:
    """requests' errors derive from OSError: one that does not say otherwise may have sent the message."""
    http_client = Mock(request=Mock(side_effect=error("x")) if kind == "sync" else AsyncMock(side_effect=error("x")))
    with pytest.raises(TwilioConnectionError) as caught:
        call(kind, "https://stub.example", create, http_client=http_client)
    assert (caught.value.attempts, caught.value.sent) == (attempts, attempts == 1)
    with pytest.raises(KeyError):
        http_client.request.side_effect = KeyError("a mistake of the user's own")
        call(kind, "https://stub.example", create, http_client=http_client)


def test_a_client_that_cannot_send_is_refused_at_once() -> None:
    """The official SDK finds out at the first request, with an AttributeError or a coroutine that nobody awaits."""
    for wrong in (httpx2.AsyncClient(), AsyncTwilioHttpClient(), AsyncRecorder(), object()):
        with pytest.raises(TwilioException, match="cannot send for Client"):
            Client(ACCOUNT, TOKEN, http_client=wrong)  # type: ignore[arg-type]
    for wrong in (httpx2.Client(), TwilioHttpClient(), Recorder(), object()):
        with pytest.raises(TwilioException, match="cannot send for AsyncClient"):
            AsyncClient(ACCOUNT, TOKEN, http_client=wrong)  # type: ignore[arg-type]


def test_a_subclass_that_sends_itself_is_called() -> None:
    """Twilio's documentation shows a custom HTTP client as a subclass with its own request(...)."""

    class Own(TwilioHttpClient):
        def request(self, *args: Any, **kwargs: Any) -> Response:
            return Response(200, '{"status": "mine"}')

    class AsyncOwn(AsyncTwilioHttpClient):
        async def request(self, *args: Any, **kwargs: Any) -> Response:
            return Response(200, '{"status": "mine"}')

    assert call("sync", "https://stub.example", fetch, http_client=Own()).status == "mine"
    assert call("async", "https://stub.example", fetch, http_client=AsyncOwn()).status == "mine"
    with pytest.raises(NotImplementedError, match="request"):
        call("sync", "https://stub.example", fetch, http_client=HttpClient())
    with pytest.raises(NotImplementedError, match="request"):
        call("async", "https://stub.example", fetch, http_client=AsyncHttpClient())


@pytest.mark.parametrize("kind", KINDS)
def test_our_http_clients_have_the_official_request_too(kind: Kind) -> None:
    """`client.http_client.request(...)` is in use; it sends once, and what fails says whether it was sent."""

    async def ask(url: str) -> Response:
        http_client = http_client_of(kind, timeout=5)
        try:
            response: Response = await http_client.request("get", url, params={"a": "b c"}, auth=("u", "p"), timeout=3)
            return response
        finally:
            await http_client.close()

    def request(url: str) -> Response:
        if kind != "sync":
            return asyncio.run(ask(url))
        http_client = TwilioHttpClient(timeout=5)
        try:
            return http_client.request("get", url, params={"a": "b c"}, auth=("u", "p"), timeout=3)
        finally:
            http_client.close()

    with faulty(FOUND) as server:
        response = request(f"{server.url}/x?y=z")
        assert (response.status_code, response.text) == (200, '{"status": "sent"}')
        assert (server.requests[0].method, server.requests[0].target) == ("GET", "/x?y=z&a=b+c")
        assert server.requests[0].headers["authorization"] == "Basic dTpw"
        request(server.url)
        assert (server.requests[1].target, server.requests[1].headers["host"]) == ("/?a=b+c", server.url[7:])
    for unreachable in (f"{refused_url()}/x", "ftp://127.0.0.1/x", "/x"):
        with pytest.raises(TwilioConnectionError) as caught:
            request(unreachable)
        assert not caught.value.sent


@pytest.mark.parametrize("kind", KINDS)
def test_hooks_see_every_attempt(kind: Kind) -> None:
    """For tracing and for headers of one's own."""
    seen: list[object] = []

    def before(send: Any) -> None:
        seen.append(send.method)
        send.headers["X-Trace"] = "t1"

    hooks: Any = {"request": [before], "response": [lambda response: seen.append(response.status)]}
    http_client = http_client_of(kind, request_hooks=hooks)
    with faulty(answer(503), FOUND) as server:
        call(kind, server.url, and_close(http_client, fetch), http_client=http_client, retries=AT_ONCE)
        assert [request.headers["x-trace"] for request in server.requests] == ["t1", "t1"]
    assert seen == ["GET", 503, "GET", 200]


@pytest.mark.parametrize("kind", KINDS)
def test_connections_are_kept_unless_they_are_not_to_be(kind: Kind) -> None:
    """A TLS handshake costs more than a message; cookies are not kept at all."""
    for keep, connections in ((True, 1), (False, 2)):
        http_client = http_client_of(kind, pool_connections=keep)
        with faulty(answer(200, b"{}", Set_Cookie="a=b; Path=/")) as server:
            call(kind, server.url, and_close(http_client, fetch, fetch), http_client=http_client)
            assert server.connections == connections
            assert "cookie" not in server.requests[1].headers


@pytest.mark.parametrize("kind", KINDS)
def test_a_write_without_a_body_says_so(kind: Kind) -> None:
    """Some servers answer a POST that names no length with 411."""
    with faulty(FOUND) as server:
        call(kind, server.url, lambda client: client.request("POST", URL))
        call(kind, server.url, delete)
        assert server.requests[0].headers["content-length"] == "0"
        assert server.requests[1].headers.get("content-length", "0") == "0"  # aiohttp says so here, too
        assert server.requests[0].headers["host"] == server.url.removeprefix("http://")


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_was_given_is_used(kind: Kind) -> None:
    """The official SDK ignores it in async. It sees the whole address of a plain http request, and its own password."""
    with faulty(FOUND) as proxy:
        address = proxy.url.replace("http://", "http://user:p%40ss@")
        client = http_client_of(kind, proxy={"http": address})
        call(kind, "http://stub.example", and_close(client, fetch), http_client=client)
        request = proxy.requests[0]
        assert request.target.startswith("http://stub.example/2010-04-01/")
        assert request.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"


@pytest.mark.parametrize("kind", KINDS)
def test_the_proxies_of_the_environment_are_used_and_netrc_is_not(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """What companies set for every program counts here, too; passwords for other programs do not."""
    (tmp_path / ".netrc").write_text("machine stub.example login other password credentials\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    with faulty(FOUND) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        call(kind, "http://stub.example", fetch)
        assert len(proxy.requests) == 1
        assert proxy.requests[0].headers["authorization"].startswith("Basic QUM")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
        with faulty(FOUND) as server:
            call(kind, server.url, fetch)
            assert (len(server.requests), len(proxy.requests)) == (1, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_refuses_has_sent_nothing(kind: Kind) -> None:
    """The tunnel to Twilio never came into being, so that even a message may be tried again."""
    with faulty(answer(407)) as proxy:
        client = http_client_of(kind, proxy=proxy.url)
        with pytest.raises(TwilioConnectionError) as caught:
            call(kind, "https://stub.example", and_close(client, create), http_client=client)
        assert (caught.value.sent, caught.value.attempts) == (False, 3)
        assert set(proxy.methods) == {"CONNECT"}


@pytest.mark.parametrize(
    ("url", "given", "environment", "proxy"),
    [
        ("https://api.twilio.com", None, {}, None),
        ("https://api.twilio.com", "http://p:1", {}, "http://p:1"),
        ("https://api.twilio.com", {"https": "http://p:1"}, {}, "http://p:1"),
        ("https://api.twilio.com", {"http": "http://p:1"}, {"HTTPS_PROXY": "http://q:1"}, None),
        ("https://api.twilio.com", {"all": "http://p:1"}, {}, "http://p:1"),
        ("https://api.twilio.com", None, {"HTTPS_PROXY": "http://q:1"}, "http://q:1"),
        ("https://api.twilio.com", None, {"https_proxy": "q:1"}, "http://q:1"),
        ("https://api.twilio.com", None, {"ALL_PROXY": "socks5://q:1"}, "socks5://q:1"),
        ("https://api.twilio.com", None, {"HTTP_PROXY": "http://q:1"}, None),
        ("https://api.twilio.com", None, {"HTTPS_PROXY": "http://q:1", "NO_PROXY": ".twilio.com"}, None),
        ("https://api.twilio.com", None, {"HTTPS_PROXY": "http://q:1", "NO_PROXY": "example.com"}, "http://q:1"),
        ("http://localhost:8080", None, {"HTTP_PROXY": "http://q:1", "NO_PROXY": "localhost"}, None),
    ],
)
def test_which_proxy_is_taken(
    url: str, given: Any, environment: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As curl and requests do it; what is given wins over the environment, and nothing counts if it is not trusted."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url, given, trust_env=True) == proxy
    if given is None:
        assert proxy_for(url, given, trust_env=False) is None


def test_what_needs_another_package_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of an ImportError in the middle of a request."""
    from twilio_client.http import exchange

    monkeypatch.setattr(exchange, "find_spec", lambda name: None)
    for http_client, package in (
        (TwilioHttpClient(http2=True), "h2"),
        (TwilioHttpClient(proxy="socks5://localhost:1"), "socksio"),
    ):
        with pytest.raises(TwilioException, match=package):
            http_client.request("GET", "http://stub.example/")


@pytest.mark.parametrize("kind", MODES)
def test_certificates_are_loaded_for_https_alone(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """They take a third of the first call, which a test against a stub on this machine need not wait for."""
    from twilio_client.http import exchange

    loaded: list[object] = []
    load = exchange._ssl_context
    monkeypatch.setattr(exchange, "_ssl_context", lambda verify: loaded.append(verify) or load(verify))
    with faulty(FOUND) as server:
        assert call(kind, server.url, fetch).status == "sent"
        assert loaded == []
    for verify in (True, False):
        with pytest.raises(TwilioConnectionError):
            call(kind, refused_url().replace("http", "https"), fetch, http_client=http_client_of(kind, verify=verify))
    assert loaded == [True, False]


def test_a_response_reads_like_the_official_sdks() -> None:
    """`status_code`, `text`, `headers` and `ok` are in use; and `http_response` may be kept and pickled."""
    response = Response(200, "\u00e9", {"Content-Type": "text/plain; charset=utf-8", "X-A": "1"})
    assert (response.status_code, response.status, response.ok, response.text) == (200, 200, True, "\u00e9")
    assert (response.content, response.request_id, response.attempts) == (b"\xc3\xa9", None, 1)
    assert Response(404, b"\xe9", [("content-type", "text/html; charset=ISO-8859-1")]).text == "\u00e9"
    assert Response(500, b"\xff").text == "\ufffd"
    assert not Response(500).ok
    twin = pickle.loads(pickle.dumps(response))
    assert (twin.status_code, twin.text, twin.headers) == (200, "\u00e9", response.headers)
    assert repr(response) == "<Response 200, 2 bytes>"


def test_headers_that_come_twice_are_joined() -> None:
    """As RFC 9110 has it."""
    headers = Headers([("Vary", "a"), ("vary", "b"), ("X-A", "c")])
    assert dict(headers) == {"vary": "a, b", "x-a": "c"}
    assert (headers["VARY"], headers.get("none"), len(headers), "X-a" in headers) == ("a, b", None, 2, True)
    assert headers == {"vary": "a, b", "x-a": "c"}


def test_threads_that_start_together_open_one_pool() -> None:
    """An SSL context takes as long as ten calls."""
    with faulty(FOUND) as server, Client(ACCOUNT, TOKEN, base_url=server.url) as client:
        barrier = threading.Barrier(8)
        pools: set[int] = set()

        def run() -> None:
            barrier.wait()
            client.messages(MESSAGE).fetch()
            for opened in client.http_client._pools.values():  # type: ignore[union-attr]
                pools.update(id(each) for each in opened._pools.values())

        threads = [threading.Thread(target=run) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(pools) == 1
