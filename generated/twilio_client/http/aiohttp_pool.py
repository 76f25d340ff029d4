"""Connection pools on aiohttp for one event loop: faster than httpcore2, and an optional extra of this package.

This module imports aiohttp. It is loaded when an AsyncClient with transport="aiohttp" first sends a request.
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

# Raised before the first byte of the request is written. Proxy errors count, as they occur before the tunnel exists.
_NOT_SENT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
_FAILED: Final = (aiohttp.ClientError, AsyncTimeoutError, OSError)
_KEPT: Final = 5.0  # seconds to keep an idle connection; Twilio may close it after that
_AFTER: Final = 0.01  # seconds
_EXACT: Final = 1e12  # seconds; aiohttp rounds longer timeouts up to whole seconds
_NO_CONTENT: Final = (b"HTTP/1.1 204", b"HTTP/1.0 204")
_END_OF_HEADERS: Final = b"\r\n\r\n"
# Headers that aiohttp would add.
_UNASKED: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpPool:
    """The connection pool of one event loop."""

    def __init__(self, options: PoolOptions) -> None:
        """Raises TwilioException for HTTP/2, which aiohttp does not support."""
        if options.http2:
            raise TwilioException("http2=True needs transport='httpx2': aiohttp does not support HTTP/2")
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
            auto_decompress=False,  # Body decompresses, with a size limit
        )
        # aiohttp retries a GET or DELETE when a reused connection breaks. The engine could not count that attempt, nor
        # treat a 404 as the success of an earlier DELETE. aiohttp has no public option to disable this.
        self._session._retry_connection = False  # pyright: ignore[reportPrivateUsage]

    async def send(self, send: Send, timeout: Timeout) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
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
            raise TwilioException("a SOCKS proxy needs transport='httpx2': aiohttp supports only HTTP proxies")
        self._proxies[origin] = proxy
        return proxy


class _Protocol(ResponseHandler):
    """Response parser of a connection, which never takes surplus data for another response."""

    def data_received(self, data: bytes) -> None:
        """Drop the body of a 204, which must not have one; aiohttp would take it for an invalid response."""
        head, end, rest = data.partition(_END_OF_HEADERS) if data.startswith(_NO_CONTENT) else (data, b"", b"")
        if rest:
            self.force_close()
        super().data_received(head + end)

    def close(self) -> None:
        """Close the connection and end a pending read of its body, which aiohttp would leave waiting."""
        self._end_body()
        super().close()

    def abort(self) -> None:
        """Close immediately, as aiohttp does with TLS connections."""
        self._end_body()
        super().abort()

    def _end_body(self) -> None:
        body = self._payload
        if body is not None and not body.is_eof():
            body.set_exception(aiohttp.ClientConnectionError("closed"))

    def is_connected(self) -> bool:
        """Whether the connection can be reused; not after it received surplus data."""
        return super().is_connected() and not self.should_close


def _phases(timeout: Timeout) -> aiohttp.ClientTimeout:
    """Convert a Timeout to aiohttp's.

    aiohttp's error for the total timeout does not tell whether anything was sent. So the wait for a connection times
    out a moment earlier, with its own error.
    """
    total, connect = timeout
    return aiohttp.ClientTimeout(
        total=None if total is None else total + _AFTER, connect=total, sock_connect=connect, ceil_threshold=_EXACT
    )


def _cause(error: BaseException) -> BaseException | None:
    """Return the error, or its cause if its text has the URL: tracebacks are logged, and paths can be phone numbers."""
    return error.__cause__ if "://" in str(error) else error


__all__ = ["AiohttpPool"]
