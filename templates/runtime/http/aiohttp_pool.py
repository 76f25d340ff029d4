"""Pools of connections of one event loop, on aiohttp: faster than httpcore2's, and an extra of this package.

aiohttp is imported with this module, which is when an AsyncClient that asked for it first sends something.
"""

from __future__ import annotations

from asyncio import TimeoutError as AsyncTimeoutError  # before Python 3.11 it is not the builtin one
from typing import Final

from ..base.exceptions import TwilioException
from .body import Body
from .options import PoolOptions
from .proxies import origin_of, proxy_for
from .response import Response
from .transport import NoReply, Send, Timeout

try:
    import aiohttp
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
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=options.connections,
                force_close=not options.keep,
                keepalive_timeout=_KEPT if options.keep else None,
                ssl=options.verify,
            ),
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
            raise NoReply(
                type(error).__name__, sent=not isinstance(error, _NOT_SENT), passing=_passing(error)
            ) from error
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


def _phases(timeout: Timeout) -> aiohttp.ClientTimeout:
    """A Timeout as aiohttp takes it.

    When its total ends, aiohttp does not tell whether anything was sent. So the wait for a connection ends a moment before,
    with an error of its own.
    """
    total, connect = timeout
    return aiohttp.ClientTimeout(
        total=None if total is None else total + _AFTER, connect=total, sock_connect=connect, ceil_threshold=_EXACT
    )


def _passing(error: Exception) -> bool:
    return not isinstance(error, aiohttp.InvalidURL)


__all__ = ["AiohttpPool"]
