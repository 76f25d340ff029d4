"""The HTTP client that a Client uses unless it is given another."""

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
    """Keeps connections and shares them between threads; a forked process makes its own."""

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
        pool_connections: Whether connections are kept for the next request.
        request_hooks: Functions to call with what is sent and what is answered.
        timeout: Seconds for one attempt, or a Timeout.
        logger: Kept as an attribute; the engine logs every attempt to its own.
        proxy: The URL of a proxy, or one for each scheme: {"https": "http://proxy.example:3128"}.
        max_retries: How often a Client retries with this HTTP client, unless the Client was told itself.
        http2: Whether to offer HTTP/2; needs `httpx2[http2]`.
        trust_env: Whether the proxies of the environment count, where none is given. ~/.netrc never does.
        verify: How certificates are checked: an SSL context, or False for not at all.
        max_connections: How many connections at most; further requests wait for one.
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
        self._pools: dict[int, Pool] = {}  # by process: a parent's connections are the parent's
        self._closed = False

    def send(self, send: Send) -> Response:
        """One attempt: the answer, read to its end. Raises NoReply.

        It goes through `request` where a subclass, or a test, has put another in the place of the one here.
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
        """Send one request, once; redirects are returned, not followed. Raises TwilioConnectionError."""
        send = as_send(method, url, params, data, headers, auth, timeout)
        try:
            return self._attempt(send)
        except NoReply as lost:
            raise as_error(send, lost) from lost.__cause__

    def close(self) -> None:
        """Close every connection; afterwards nothing can be sent."""
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
            raise TwilioException("this client is closed; make a new one to send more")
        from weakref import finalize

        from .pool import Pool

        if not self._pools:  # programs written for the official SDK close nothing
            finalize(self, _let_go, self._pools)
        return self._pools.setdefault(os.getpid(), Pool(self._options))  # one, however many threads come at a time


def _let_go(pools: Mapping[int, Pool]) -> None:
    """Close what this process keeps for a next request."""
    pool = pools.get(os.getpid())
    if pool is not None:
        pool.close_idle()


_REQUEST: Final = TwilioHttpClient.request

__all__ = ["TwilioHttpClient"]
