"""Connection pools of one event loop."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

import httpcore2

from .body import Body
from .exchange import connection_of, failures, has_more, no_reply, pool_arguments, request_of
from .async_network import AsyncNetwork
from .options import PoolOptions
from .proxies import origin_of, proxy_for
from .response import Response
from .transport import Send, Timeout


class AsyncPool:
    """The connection pools of one event loop."""

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._failed = failures(options)
        self._network = AsyncNetwork()
        self._by_origin: dict[str, httpcore2.AsyncConnectionPool] = {}
        self._pools: dict[tuple[str | None, bool], httpcore2.AsyncConnectionPool] = {}  # as for Pool

    async def send(self, send: Send, timeout: Timeout) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
        try:
            async with self.stream(send, timeout) as response:
                body = Body(response.headers)
                async for part in response.aiter_stream():
                    body.add(part)
                if has_more(response):
                    await connection_of(response).aclose()
        except self._failed as error:
            raise no_reply(error, http2=self._options.http2) from error
        return Response(response.status, body.decoded(), body.headers)

    def stream(self, send: Send, timeout: Timeout) -> AbstractAsyncContextManager[httpcore2.Response]:
        """Send a request and stream the response. Raises the errors of `FAILED`."""
        origin = origin_of(send.url)
        pool = self._by_origin.get(origin) or self._open(origin)
        return pool.stream(**request_of(send, origin, timeout))

    async def close(self) -> None:
        """Close all connections; pending requests fail."""
        self._network.closed = True
        for pool in list(self._pools.values()):
            await pool.aclose()

    def _open(self, origin: str) -> httpcore2.AsyncConnectionPool:
        proxy = proxy_for(origin, self._options.proxy, trust_env=self._options.trust_env)
        tls = origin.startswith("https:")
        pool = self._pools.get((proxy, tls))
        if pool is None:
            pool = httpcore2.AsyncConnectionPool(
                network_backend=self._network, **pool_arguments(self._options, proxy, tls)
            )
            self._pools[proxy, tls] = pool
        self._by_origin[origin] = pool
        return pool


__all__ = ["AsyncPool"]
