"""HTTP clients: what a Client may be given as `http_client`.

Subclass HttpClient or AsyncHttpClient to send requests your own way; `http_client.TwilioHttpClient` and
`async_http_client.AsyncTwilioHttpClient` are the ones that are used otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .response import Response
from .transport import Timeout

if TYPE_CHECKING:
    from logging import Logger


class _HttpClient:
    """What the two kinds share."""

    is_async = False
    _logger: Logger | None = None  # a subclass may leave out super().__init__()
    _timeout: Timeout | None = None

    def __init__(
        self, logger: Logger | None = None, is_async: bool | None = None, timeout: float | Timeout | None = None
    ) -> None:
        """Args:
        logger: Kept as an attribute for the subclass.
        is_async: Whether `request` is a coroutine function; each class knows by itself.
        timeout: Seconds for one request, kept as an attribute for the subclass.
        """
        self._logger = logger
        self.is_async = self.is_async if is_async is None else is_async
        self.timeout = timeout

    @property
    def logger(self) -> Logger:
        """The one that was passed; else the engine's, which gets a line for every attempt at DEBUG."""
        from logging import getLogger

        return self._logger or getLogger(f"{__name__.rpartition('.')[0]}.base.engine")

    @logger.setter
    def logger(self, logger: Logger | None) -> None:
        self._logger = logger

    @property
    def timeout(self) -> Timeout | None:
        """For one request; a number of seconds may be set."""
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: float | Timeout | None) -> None:
        self._timeout = timeout if timeout is None or isinstance(timeout, Timeout) else Timeout(timeout)


class HttpClient(_HttpClient):
    """Sends requests for a Client. Subclasses define `request`."""

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
        """Send one request and return its answer, whatever its status.

        Args:
            params: Names and values of the query; a list repeats its name.
            data: Names and values of a form, or the value of a JSON body if the Content-Type says JSON.
            auth: User name and password.
            timeout: Seconds.
            allow_redirects: Whether redirects are followed; a Client never asks for it.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define request(...)")


class AsyncHttpClient(_HttpClient):
    """Sends requests for an AsyncClient. Subclasses define `request`."""

    is_async = True

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
        """Send one request and return its answer, whatever its status; see HttpClient."""
        raise NotImplementedError(f"{type(self).__name__} does not define request(...)")


__all__ = ["AsyncHttpClient", "HttpClient", "Response", "Timeout"]
