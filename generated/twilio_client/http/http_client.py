"""The default HTTP client of Client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ..base.exceptions import TwilioException
from . import HttpClient
from .arguments import as_error, as_send
from .options import Hooks, PoolOptions, hooks_of
from .response import Response
from .transport import NoReply, Send, Timeout

if TYPE_CHECKING:
    from logging import Logger
    from ssl import SSLContext

    from .pool import Pool

_DEFAULT = Timeout()


class TwilioHttpClient(HttpClient):
    """An HTTP client with connection pools that threads share; a forked process opens its own connections."""

    def __init__(
        self,
        pool_connections: bool = True,
        request_hooks: Hooks | None = None,
        timeout: float | Timeout | None = None,
        logger: Logger | None = None,
        proxy: str | Mapping[str, str] | None = None,
        max_retries: int | None = None,
        *,
        http2: bool = False,
        trust_env: bool = True,
        verify: SSLContext | bool = True,
        max_connections: int = 100,
    ) -> None:
        """Args:
        pool_connections: Whether to keep idle connections for reuse.
        request_hooks: Functions to call with each request and each response.
        timeout: Seconds for one attempt, or a Timeout.
        logger: Stored as an attribute; the engine logs every attempt to its own logger.
        proxy: A proxy URL, or one for each scheme: {"https": "http://proxy.example:3128"}.
        max_retries: Maximum retries of a Client with this HTTP client, unless the Client sets its own.
        http2: Whether to offer HTTP/2; requires `httpx2[http2]`.
        trust_env: Whether to use proxies from the environment if `proxy` is not given. ~/.netrc is never read.
        verify: True, an SSL context, or False to disable certificate verification.
        max_connections: Maximum number of connections; further requests wait.
        """
        super().__init__(logger, False, timeout)
        self.max_retries = max_retries
        self._before = hooks_of(request_hooks, "request")
        self._after = hooks_of(request_hooks, "response")
        self._options = PoolOptions(
            connections=max_connections,
            keep=pool_connections,
            http2=http2,
            proxy=proxy,
            trust_env=trust_env,
            verify=verify,
        )
        self._pools: dict[int, Pool] = {}  # by process ID: a child must not use its parent's connections
        self._closed = False

    def send(self, send: Send) -> Response:
        """Send one attempt and return the complete response. Raises NoReply.

        Calls `request` if a subclass or a test overrides it.
        """
        if getattr(self.request, "__func__", None) is _REQUEST:
            return self._attempt(send)
        from .sdk_client import SdkClient

        return SdkClient(self).send(send)

    def request(
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
            return self._attempt(send)
        except NoReply as lost:
            raise as_error(send, lost) from lost.__cause__

    def close(self) -> None:
        """Close all connections. The client cannot send any more."""
        self._closed = True
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    def _attempt(self, send: Send) -> Response:
        pool = self._pools.get(os.getpid()) or self._open()
        for before in self._before:
            before(send)
        response = pool.send(send, send.timeout or self.timeout or _DEFAULT)
        for after in self._after:
            after(response)
        return response

    @property
    def proxy(self) -> str | Mapping[str, str] | None:
        """As it was passed; another one counts from the next request on."""
        return self._options.proxy

    @proxy.setter
    def proxy(self, proxy: str | Mapping[str, str] | None) -> None:
        self._options = self._options._replace(proxy=proxy)
        _let_go(self._pools)
        self._pools.pop(os.getpid(), None)

    def _open(self) -> Pool:
        if self._closed:
            raise TwilioException("this client is closed: create a new one")
        from weakref import finalize

        from .pool import Pool

        if not self._pools:  # programs written for the official SDK close nothing
            finalize(self, _let_go, self._pools)
        return self._pools.setdefault(os.getpid(), Pool(self._options))  # atomic, so one per process


def _let_go(pools: Mapping[int, Pool]) -> None:
    """Close what this process keeps for a next request."""
    pool = pools.get(os.getpid())
    if pool is not None:
        pool.close_idle()


_REQUEST: Final = TwilioHttpClient.request

__all__ = ["TwilioHttpClient"]
