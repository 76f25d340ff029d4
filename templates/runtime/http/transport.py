"""The interface between the engine and HTTP libraries: each Send yields a Response or raises NoReply."""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol

from ..base.exceptions import TwilioValidationError
from .response import Response

_LONGEST: Final = 1e9  # seconds; sockets and locks accept little more


class _Seconds(NamedTuple):
    total: float | None
    connect: float | None


class Timeout(_Seconds):
    """Timeouts of one attempt in seconds; None: no timeout.

    Attributes:
        total: From the start of the attempt to the last byte of the response.
        connect: To connect to the host, including TLS.
    """

    __slots__ = ()

    def __new__(cls, total: float | None = 60.0, connect: float | None = 10.0) -> Timeout:
        """Raises TwilioValidationError for a value that is not a number above 0."""
        if not all(time is None or (is_number(time) and 0 < time < _LONGEST) for time in (total, connect)):
            raise TwilioValidationError("timeout: must be a number of seconds above 0, or Timeout(None, None) for none")
        return super().__new__(cls, total, connect)


def is_number(value: object, *, whole: bool = False) -> bool:
    """Whether the value is a number at run time: settings read from text are often strings."""
    return isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)


class Send(NamedTuple):
    """The complete request of one attempt; transports add only headers that HTTP requires."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None
    timeout: Timeout | None  # None: that of the HTTP client


class NoReply(Exception):
    """No usable response arrived; `__cause__` is the HTTP library's error. Internal to this package.

    Attributes:
        sent: Whether the server may have received the request.
        passing: Whether the error may be temporary.
    """

    def __init__(self, reason: str, *, sent: bool, passing: bool = True) -> None:
        super().__init__(reason)
        self.sent = sent
        self.passing = passing


class Transport(Protocol):
    """The HTTP transport of a Client."""

    def send(self, send: Send, /) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
        ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The HTTP transport of an AsyncClient."""

    async def send(self, send: Send, /) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
        ...

    async def close(self) -> None: ...


__all__ = ["AsyncTransport", "NoReply", "Send", "Timeout", "Transport", "is_number"]
