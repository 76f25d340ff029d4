"""Connection pools that threads share."""

from __future__ import annotations

from contextlib import AbstractContextManager
from threading import Lock

import httpcore2

from .body import Body
from .exchange import connection_of, failures, has_more, no_reply, pool_arguments, request_of
from .network import Network
from .options import PoolOptions
from .proxies import origin_of, proxy_for
from .response import Response
from .transport import Send, Timeout


class Pool:
    """The connections of one process, shared by its threads."""

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._failed = failures(options)
        self._network = Network()
        self._lock = Lock()
        self._by_origin: dict[str, httpcore2.ConnectionPool] = {}
        self._pools: dict[tuple[str | None, bool], httpcore2.ConnectionPool] = {}  # by (proxy, TLS)

    def send(self, send: Send, timeout: Timeout) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
        try:
            with self.stream(send, timeout) as response:
                body = Body(response.headers)
                for part in response.iter_stream():
                    body.add(part)
                if has_more(response):
                    connection_of(response).close()
        except self._failed as error:
            raise no_reply(error, http2=self._options.http2) from error
        return Response(response.status, body.decoded(), body.headers)

    def stream(self, send: Send, timeout: Timeout) -> AbstractContextManager[httpcore2.Response]:
        """Send a request and stream the response. Raises the errors of `FAILED`."""
        origin = origin_of(send.url)
        pool = self._by_origin.get(origin) or self._open(origin)
        return pool.stream(**request_of(send, origin, timeout))

    def close(self) -> None:
        """Close all connections; pending requests fail."""
        self._network.closed = True
        with self._lock:
            pools = list(self._pools.values())
        for pool in pools:
            pool.close()

    def close_idle(self) -> None:
        """Close the connections that wait for a next request."""
        with self._lock:
            pools = list(self._pools.values())
        for pool in pools:
            for connection in pool.connections:
                if connection.is_idle():
                    connection.close()

    def _open(self, origin: str) -> httpcore2.ConnectionPool:
        proxy = proxy_for(origin, self._options.proxy, trust_env=self._options.trust_env)
        tls = origin.startswith("https:")
        with self._lock:
            pool = self._pools.get((proxy, tls))
            if pool is None:
                pool = self._pools[proxy, tls] = self._new_pool(proxy, tls)
            self._by_origin[origin] = pool
        return pool

    def _new_pool(self, proxy: str | None, tls: bool) -> httpcore2.ConnectionPool:
        arguments = pool_arguments(self._options, proxy, tls)
        if self._options.http2:
            from .exclusive import ExclusivePool

            return ExclusivePool(network_backend=self._network, **arguments)
        return httpcore2.ConnectionPool(network_backend=self._network, **arguments)


__all__ = ["Pool"]
