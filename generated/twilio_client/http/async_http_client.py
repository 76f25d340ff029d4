"""The HTTP client that an AsyncClient uses unless it is given another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ..base.exceptions import TwilioConnectionError, TwilioException
from . import AsyncHttpClient
from .http_client import as_send
from .options import Hooks, PoolOptions
from .response import Response
from .transport import NoReply, Send, Timeout

if TYPE_CHECKING:
    import asyncio
    from logging import Logger
    from ssl import SSLContext

    from .pool import AsyncPool

_DEFAULT = Timeout()


class AsyncTwilioHttpClient(AsyncHttpClient):
    """Keeps connections, those of each event loop apart, so that it works in the next loop too."""

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
    ) -> None:
        """Args: those of TwilioHttpClient; `proxy_url` is its `proxy`."""
        super().__init__(logger, True, timeout)
        self.max_retries = max_retries
        self._hooks: Hooks = request_hooks or {}
        self._options = PoolOptions(
            connections=max_connections,
            keep=pool_connections,
            http2=http2,
            proxy=proxy_url,
            trust_env=trust_env,
            verify=verify,
        )
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncPool] = WeakKeyDictionary()
        self._closed = False

    async def send(self, send: Send) -> Response:
        """One attempt: the answer, read to its end. Raises NoReply."""
        from asyncio import get_running_loop

        pool = self._pools.get(get_running_loop()) or self._open(get_running_loop())
        for before in self._hooks.get("request", ()):
            before(send)
        response = await pool.send(send, send.timeout or self.timeout or _DEFAULT)
        for after in self._hooks.get("response", ()):
            after(response)
        return response

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
        """Send one request, once; redirects are returned, not followed. Raises TwilioConnectionError."""
        send = as_send(method, url, params, data, headers, auth, timeout)
        try:
            return await self.send(send)
        except NoReply as lost:
            raise TwilioConnectionError(f"{lost}: {method}", sent=lost.sent, method=method) from lost.__cause__

    async def close(self) -> None:
        """Close the connections of this event loop; afterwards nothing can be sent."""
        from asyncio import get_running_loop

        self._closed = True
        pool = self._pools.pop(get_running_loop(), None)
        self._pools.clear()  # those of other loops go with their loops
        if pool is not None:
            await pool.close()

    def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncPool:
        if self._closed:
            raise TwilioException("this client is closed; make a new one to send more")
        from .pool import AsyncPool

        return self._pools.setdefault(loop, AsyncPool(self._options))


__all__ = ["AsyncTwilioHttpClient"]
