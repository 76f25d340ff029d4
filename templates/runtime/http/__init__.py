"""Base classes of HTTP clients, for the `http_client` argument of a Client.

Subclass HttpClient or AsyncHttpClient to customize sending. The defaults are `http_client.TwilioHttpClient` and
`async_http_client.AsyncTwilioHttpClient`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .response import Response
from .transport import Timeout

if TYPE_CHECKING:
    from logging import Logger


class _HttpClient:
    """Base of HttpClient and AsyncHttpClient."""

    is_async = False
    _logger: Logger | None = None  # a subclass may not call super().__init__()
    _timeout: Timeout | None = None

    def __init__(
        self, logger: Logger | None = None, is_async: bool | None = None, timeout: float | Timeout | None = None
    ) -> None:
        """Args:
        logger: Stored as an attribute for subclasses.
        is_async: Whether `request` is a coroutine function; defaults to that of the class.
        timeout: Seconds for one request; stored as an attribute for subclasses.
        """
        self._logger = logger
        self.is_async = self.is_async if is_async is None else is_async
        self.timeout = timeout

    @property
    def logger(self) -> Logger:
        """The logger argument, or the engine's logger, which logs every attempt at DEBUG."""
        from logging import getLogger

        return self._logger or getLogger(f"{__name__.rpartition('.')[0]}.base.engine")

    @logger.setter
    def logger(self, logger: Logger | None) -> None:
        self._logger = logger

    @property
    def timeout(self) -> Timeout | None:
        """The timeout of one request; can be set as a number of seconds."""
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: float | Timeout | None) -> None:
        self._timeout = timeout if timeout is None or isinstance(timeout, Timeout) else Timeout(timeout)


# As in twilio-python, neither is an ABC: a test can pass one and replace its `request` afterwards.


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
        """Send one request and return its response, whatever its status.

        Args:
            params: Query parameters; a list repeats its name.
            data: Form fields, or the value of a JSON body if the Content-Type says JSON.
            auth: Username and password.
            timeout: Seconds.
            allow_redirects: Whether to follow redirects; a Client always passes False.
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
        """Send one request and return its response, whatever its status; see HttpClient."""
        raise NotImplementedError(f"{type(self).__name__} does not define request(...)")


__all__ = ["AsyncHttpClient", "HttpClient", "Response", "Timeout"]
