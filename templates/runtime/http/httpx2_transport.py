"""httpx2 behind the seam. Importing this module imports httpx2, so that it is imported when it is first needed.

The pools use httpx2's transports without its Client: no cookies are kept between requests, addresses (which may hold
telephone numbers) do not go to httpx2's log, and half of the time per call is saved. A client that the user made is
used through its public methods, with everything that the user set on it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Final

import httpx2

from ..base.exceptions import TwilioException
from .options import PoolOptions
from .proxies import proxy_for
from .response import Response
from .transport import NoReply, Send, Timeout

MAX_ANSWER: Final = 64 * 2**20  # bytes after decompression; Twilio's largest pages have some five million

# Raised before the first byte of the request is written. A proxy's refusal is one: it comes before the tunnel exists.
_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
)
_LASTING: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL)
_FAILED: Final = (httpx2.RequestError, httpx2.InvalidURL)


class Pool:
    """The connections of one process, shared by its threads."""

    def __init__(self, options: PoolOptions) -> None:
        self.pid = os.getpid()
        self._options = options
        self._lock = Lock()
        self._by_origin: dict[str, httpx2.HTTPTransport] = {}
        self._by_proxy: dict[str | None, httpx2.HTTPTransport] = {}

    def send(self, send: Send, timeout: Timeout) -> Response:
        """The answer, read to its end. Raises NoReply."""
        clock = _Clock(timeout)
        try:
            request = _request(send, clock)
            transport = self._by_origin.get(_origin(send.url)) or self._open(_origin(send.url))
            response = transport.handle_request(request)
            return _received(response, clock)
        except _FAILED as error:
            raise _no_reply(error) from error

    def close(self) -> None:
        """Close every connection."""
        for transport in self._by_proxy.values():
            transport.close()

    def _open(self, origin: str) -> httpx2.HTTPTransport:
        options = self._options
        proxy = proxy_for(origin, options.proxy, trust_env=options.trust_env)
        with self._lock:
            transport = self._by_proxy.get(proxy)
            if transport is None:
                transport = self._by_proxy[proxy] = httpx2.HTTPTransport(
                    verify=options.verify, http2=options.http2, limits=_limits(options), proxy=proxy
                )
            self._by_origin[origin] = transport
        return transport


class AsyncPool:
    """The connections of one event loop."""

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._by_origin: dict[str, httpx2.AsyncHTTPTransport] = {}
        self._by_proxy: dict[str | None, httpx2.AsyncHTTPTransport] = {}

    async def send(self, send: Send, timeout: Timeout) -> Response:
        """The answer, read to its end. Raises NoReply."""
        clock = _Clock(timeout)
        try:
            request = _request(send, clock)
            transport = self._by_origin.get(_origin(send.url)) or self._open(_origin(send.url))
            response = await transport.handle_async_request(request)
            return await _received_async(response, clock)
        except _FAILED as error:
            raise _no_reply(error) from error

    async def close(self) -> None:
        """Close every connection."""
        for transport in self._by_proxy.values():
            await transport.aclose()

    def _open(self, origin: str) -> httpx2.AsyncHTTPTransport:
        options = self._options
        proxy = proxy_for(origin, options.proxy, trust_env=options.trust_env)
        transport = self._by_proxy.get(proxy)
        if transport is None:
            transport = self._by_proxy[proxy] = httpx2.AsyncHTTPTransport(
                verify=options.verify, http2=options.http2, limits=_limits(options), proxy=proxy
            )
        self._by_origin[origin] = transport
        return transport


class UserClient:
    """An httpx2.Client that the user made: its proxies, hooks and headers count, its credentials and redirects do not."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """The answer, read to its end. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client that this client was given is closed")
        clock = None if send.timeout is None else _Clock(send.timeout)
        try:
            request = client.build_request(
                send.method, send.url, headers=send.headers, content=send.content, extensions=_extensions(clock)
            )
            response = client.send(request, stream=True, auth=None, follow_redirects=False)
            return _received(response, clock)
        except _FAILED as error:
            raise _no_reply(error) from error

    def close(self) -> None:
        """Whoever made the client closes it."""


class AsyncUserClient:
    """An httpx2.AsyncClient that the user made; see UserClient."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def send(self, send: Send) -> Response:
        """The answer, read to its end. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client that this client was given is closed")
        clock = None if send.timeout is None else _Clock(send.timeout)
        try:
            request = client.build_request(
                send.method, send.url, headers=send.headers, content=send.content, extensions=_extensions(clock)
            )
            response = await client.send(request, stream=True, auth=None, follow_redirects=False)
            return await _received_async(response, clock)
        except _FAILED as error:
            raise _no_reply(error) from error

    async def close(self) -> None:
        """Whoever made the client closes it."""


class _Clock(Mapping[str, float | None]):
    """The seconds that each phase of an attempt may take. httpx2 asks as a phase begins; what is left shrinks."""

    __slots__ = ("_connect", "_ends")

    def __init__(self, timeout: Timeout) -> None:
        self._connect = timeout.connect
        self._ends = None if timeout.total is None else time.monotonic() + timeout.total

    def __getitem__(self, phase: str) -> float | None:
        connect = self._connect if phase == "connect" else None
        if self._ends is None:
            return connect
        left = max(self._ends - time.monotonic(), 0.001)  # to a socket, 0 is no timeout but "do not wait at all"
        return left if connect is None else min(left, connect)

    def __iter__(self) -> Iterator[str]:
        return iter(("connect", "read", "write", "pool"))

    def __len__(self) -> int:
        return 4

    def over(self) -> bool:
        return self._ends is not None and time.monotonic() > self._ends


class _Body:
    """The body of an answer as it comes in, with an end to its size and its time."""

    __slots__ = ("_clock", "_parts", "_size")

    def __init__(self, clock: _Clock | None) -> None:
        self._clock = clock
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        """Raises NoReply for an answer without end: no socket times out while bytes keep dripping in."""
        self._parts.append(part)
        self._size += len(part)
        if self._size > MAX_ANSWER:
            raise NoReply(f"the answer has more than {MAX_ANSWER} bytes", sent=True, passing=False)
        if self._clock is not None and self._clock.over():
            raise NoReply("the answer did not end in time", sent=True)

    def response(self, response: httpx2.Response) -> Response:
        """The whole answer."""
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
        return Response(response.status_code, b"".join(self._parts), headers)


def _received(response: httpx2.Response, clock: _Clock | None) -> Response:
    body = _Body(clock)
    try:
        for part in response.iter_bytes():
            body.add(part)
    finally:
        response.close()
    return body.response(response)


async def _received_async(response: httpx2.Response, clock: _Clock | None) -> Response:
    body = _Body(clock)
    try:
        async for part in response.aiter_bytes():
            body.add(part)
    finally:
        await response.aclose()
    return body.response(response)


def _limits(options: PoolOptions) -> httpx2.Limits:
    kept = options.connections if options.keep else 0
    return httpx2.Limits(max_connections=options.connections, max_keepalive_connections=kept)


def _request(send: Send, clock: _Clock) -> httpx2.Request:
    extensions = {"timeout": clock}
    return httpx2.Request(send.method, send.url, headers=send.headers, content=send.content, extensions=extensions)


def _extensions(clock: _Clock | None) -> dict[str, object] | None:
    """Without a clock, the timeouts that the user set on the client."""
    return None if clock is None else {"timeout": clock}


def _origin(url: str) -> str:
    return url[: url.find("/", 8)]  # behind "https://"


def _no_reply(error: Exception) -> NoReply:
    """What an error of httpx2 means for the request."""
    sent = not isinstance(error, _NOT_SENT)
    return NoReply(type(error).__name__, sent=sent, passing=not isinstance(error, _LASTING))


__all__ = ["MAX_ANSWER", "AsyncPool", "AsyncUserClient", "Pool", "UserClient"]
