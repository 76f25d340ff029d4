"""The default HTTP client of AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol
from weakref import WeakKeyDictionary

from ..base.compat import Self
from ..base.exceptions import TwilioException
from . import AsyncHttpClient
from .arguments import as_error, as_send
from .options import Hooks, PoolOptions, hooks_of
from .response import Response
from .transport import NoReply, Send, Timeout

if TYPE_CHECKING:
    import asyncio
    from logging import Logger
    from ssl import SSLContext

_DEFAULT = Timeout()


class AsyncTwilioHttpClient(AsyncHttpClient):
    """An HTTP client with separate connection pools for each event loop, so that several loops can use it."""

    def __init__(
        self,
        pool_connections: bool = True,
        request_hooks: Hooks | None = None,
        timeout: float | Timeout | None = None,
        logger: Logger | None = None,
        proxy_url: str | Mapping[str, str] | None = None,
        max_retries: int | None = None,
        *,
        http2: bool = False,
        trust_env: bool = True,
        verify: SSLContext | bool = True,
        max_connections: int = 100,
        transport: Literal["httpx2", "aiohttp"] = "httpx2",
    ) -> None:
        """Takes the arguments of TwilioHttpClient, with `proxy_url` for `proxy`, and `transport`, the HTTP library.

        aiohttp is faster for many concurrent calls, but must be installed: `twilio-client[aiohttp]`. It supports
        neither HTTP/2 nor SOCKS, and uses the system's trusted certificates.
        """
        super().__init__(logger, True, timeout)
        self.max_retries = max_retries
        self._before = hooks_of(request_hooks, "request")
        self._after = hooks_of(request_hooks, "response")
        self._options = PoolOptions(
            connections=max_connections,
            keep=pool_connections,
            http2=http2,
            proxy=proxy_url,
            trust_env=trust_env,
            verify=verify,
        )
        if transport not in ("httpx2", "aiohttp"):
            raise TwilioException(f"transport={transport!r}: 'httpx2' or 'aiohttp'")
        self._transport = transport
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, _Pool] = WeakKeyDictionary()
        self._closed = False

    async def send(self, send: Send) -> Response:
        """Send one attempt and return the complete response. Raises NoReply.

        Calls `request` if a subclass or a test overrides it.
        """
        if getattr(self.request, "__func__", None) is _REQUEST:
            return await self._attempt(send)
        from .async_sdk_client import AsyncSdkClient

        return await AsyncSdkClient(self).send(send)

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, object] | None = None,
        data: object = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Send a request once, without retries or redirects. Raises TwilioConnectionError."""
        send = as_send(method, url, params, data, headers, auth, timeout)
        try:
            return await self._attempt(send)
        except NoReply as lost:
            raise as_error(send, lost) from lost.__cause__

    async def close(self) -> None:
        """Close the connections of this event loop. The client cannot send any more."""
        self._closed = True
        pool = self._pools.pop(_loop(), None)
        self._pools.clear()  # those of other loops are dropped
        if pool is not None:
            await pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def _attempt(self, send: Send) -> Response:
        loop = _loop()
        pool = self._pools.get(loop) or self._open(loop)
        for before in self._before:
            before(send)
        response = await pool.send(send, send.timeout or self.timeout or _DEFAULT)
        for after in self._after:
            after(response)
        return response

    def _open(self, loop: asyncio.AbstractEventLoop) -> _Pool:
        if self._closed:
            raise TwilioException("this client is closed: create a new one")
        pool = self._pools[loop] = _POOLS[self._transport](self._options)
        return pool


class _Pool(Protocol):
    """The connections of one event loop."""

    async def send(self, send: Send, timeout: Timeout) -> Response: ...
    async def close(self) -> None: ...


def _httpx2_pool(options: PoolOptions) -> _Pool:
    from .async_pool import AsyncPool

    return AsyncPool(options)


def _aiohttp_pool(options: PoolOptions) -> _Pool:
    try:
        module: Any = import_module(".aiohttp_pool", __package__)  # by name: vendored copies can leave the module out
    except ModuleNotFoundError as error:
        raise TwilioException("vendor this copy of the client with --runtime http.aiohttp_pool to use it") from error
    pool: _Pool = module.AiohttpPool(options)
    return pool


def _loop() -> asyncio.AbstractEventLoop:
    from asyncio import get_running_loop  # imported here so that a Client never imports asyncio

    try:
        return get_running_loop()
    except RuntimeError as error:
        raise TwilioException("an AsyncClient requires a running asyncio event loop; trio is not supported") from error


_POOLS: Final = {"httpx2": _httpx2_pool, "aiohttp": _aiohttp_pool}
_REQUEST: Final = AsyncTwilioHttpClient.request

__all__ = ["AsyncTwilioHttpClient"]
