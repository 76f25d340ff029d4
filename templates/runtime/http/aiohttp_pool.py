"""Pools of connections of one event loop, on aiohttp: faster than httpcore2's, and an extra of this package.

aiohttp is imported with this module, which is when an AsyncClient that asked for it first sends something.
"""

from __future__ import annotations

from asyncio import TimeoutError as AsyncTimeoutError  # before Python 3.11 it is not the builtin one
from asyncio import get_running_loop
from functools import partial
from typing import Any, Final

from ..base.exceptions import TwilioException
from .body import Body
from .options import PoolOptions
from .proxies import origin_of, proxy_for
from .response import Response
from .transport import NoReply, Send, Timeout

try:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from yarl import URL
except ImportError as error:
    raise TwilioException(
        "transport='aiohttp' needs the package aiohttp: pip install 'twilio-client[aiohttp]'"
    ) from error

# Raised before the first byte of the request is written. A proxy's refusal is one: it comes before the tunnel exists.
_NOT_SENT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
_FAILED: Final = (aiohttp.ClientError, AsyncTimeoutError, OSError)
_KEPT: Final = 5.0  # seconds that an idle connection is kept; Twilio may close it after as many
_AFTER: Final = 0.01  # seconds
_EXACT: Final = 1e12  # seconds: timeouts below are not rounded up to whole ones
_NO_CONTENT: Final = (b"HTTP/1.1 204", b"HTTP/1.0 204")
_END_OF_HEADERS: Final = b"\r\n\r\n"
# What aiohttp would add by itself.
_UNASKED: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpPool:
    """The connections of one event loop."""

    def __init__(self, options: PoolOptions) -> None:
        """Raises TwilioException for HTTP/2, which aiohttp does not speak."""
        if options.http2:
            raise TwilioException("http2=True needs transport='httpx2': aiohttp does not speak HTTP/2")
        self._options = options
        self._proxies: dict[str, str | None] = {}  # by origin
        connector = aiohttp.TCPConnector(
            limit=options.connections,
            force_close=not options.keep,
            keepalive_timeout=_KEPT if options.keep else None,
            ssl=options.verify,
        )
        protocol: Any = partial(_Protocol, get_running_loop())
        connector._factory = protocol  # pyright: ignore[reportPrivateUsage]
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_UNASKED,
            auto_decompress=False,  # Body does, and has a limit
        )
        # aiohttp sends a GET or DELETE again by itself when a kept connection breaks. Then nobody would know that a 404
        # on a DELETE is the second answer, and `attempts` would not count. It has no other switch for this.
        self._session._retry_connection = False  # pyright: ignore[reportPrivateUsage]

    async def send(self, send: Send, timeout: Timeout) -> Response:
        """The answer, read to its end. Raises NoReply."""
        origin = origin_of(send.url)
        proxy = self._proxies[origin] if origin in self._proxies else self._proxy(origin)
        try:
            async with self._session.request(
                send.method,
                URL(send.url, encoded=True),
                headers=send.headers,
                data=send.content,
                timeout=_phases(timeout),
                allow_redirects=False,
                proxy=proxy,
            ) as response:
                body = Body(response.raw_headers)
                async for part in response.content.iter_any():
                    body.add(part)
        except _FAILED as error:
            sent, passing = not isinstance(error, _NOT_SENT), not isinstance(error, aiohttp.InvalidURL)
            raise NoReply(type(error).__name__, sent=sent, passing=passing) from _cause(error)
        return Response(response.status, body.decoded(), body.headers)

    async def close(self) -> None:
        """Close every connection."""
        await self._session.close()

    def _proxy(self, origin: str) -> str | None:
        proxy = proxy_for(origin, self._options.proxy, trust_env=self._options.trust_env)
        if proxy and proxy.startswith("socks"):
            raise TwilioException("a SOCKS proxy needs transport='httpx2': aiohttp speaks to HTTP proxies alone")
        self._proxies[origin] = proxy
        return proxy


class _Protocol(ResponseHandler):
    """What comes in on a connection: nothing that follows an answer is taken for another one."""

    def data_received(self, data: bytes) -> None:
        """A 204 ends with its headers. aiohttp would take a body, which must not be there, for a broken answer."""
        head, end, rest = data.partition(_END_OF_HEADERS) if data.startswith(_NO_CONTENT) else (data, b"", b"")
        if rest:
            self.force_close()
        super().data_received(head + end)

    def close(self) -> None:
        """End the connection, and with it the wait for the rest of a body, which aiohttp would forget."""
        self._end_body()
        super().close()

    def abort(self) -> None:
        """The same at once, which is how aiohttp closes a connection with TLS."""
        self._end_body()
        super().abort()

    def _end_body(self) -> None:
        body = self._payload
        if body is not None and not body.is_eof():
            body.set_exception(aiohttp.ClientConnectionError("closed"))

    def is_connected(self) -> bool:
        """Asked before a kept connection is used: one on which more came than was asked for is no good any more."""
        return super().is_connected() and not self.should_close


def _phases(timeout: Timeout) -> aiohttp.ClientTimeout:
    """A Timeout as aiohttp takes it.

    When its total ends, aiohttp does not tell whether anything was sent. So the wait for a connection ends a moment before,
    with an error of its own.
    """
    total, connect = timeout
    return aiohttp.ClientTimeout(
        total=None if total is None else total + _AFTER, connect=total, sock_connect=connect, ceil_threshold=_EXACT
    )


def _cause(error: BaseException) -> BaseException | None:
    """The error, unless its text tells the address: a path may be a telephone number, and tracebacks are logged."""
    return error.__cause__ if "://" in str(error) else error


__all__ = ["AiohttpPool"]
