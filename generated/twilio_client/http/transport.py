"""The seam between the engine and an HTTP library: one request out, one answer or one NoReply back."""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol

from ..base.exceptions import TwilioValidationError
from .response import Response

_LONGEST: Final = 1e9  # seconds; sockets and locks do not take much more


class _Seconds(NamedTuple):
    total: float | None
    connect: float | None


class Timeout(_Seconds):
    """How long one attempt may take, in seconds; None: for ever.

    Attributes:
        total: From the start of the attempt to the last byte of the answer.
        connect: To reach the host, TLS included.
    """

    __slots__ = ()

    def __new__(cls, total: float | None = 60.0, connect: float | None = 10.0) -> Timeout:
        """Raises TwilioValidationError for what is no number above 0."""
        if not all(time is None or (is_number(time) and 0 < time < _LONGEST) for time in (total, connect)):
            raise TwilioValidationError("timeout: a number of seconds above 0, or Timeout(None, None) to wait for ever")
        return super().__new__(cls, total, connect)


def is_number(value: object, *, whole: bool = False) -> bool:
    """Whether it is one, whatever its annotation says: settings are often read from a text."""
    return isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)


class Send(NamedTuple):
    """One attempt, complete: nothing is added to it on its way but what HTTP itself needs."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None
    timeout: Timeout | None  # None: as the HTTP client is set


class NoReply(Exception):
    """No usable answer; `__cause__` is the HTTP library's error. Never leaves this package.

    Attributes:
        sent: Whether the server may have received the request.
        passing: Whether another attempt could fare better.
    """

    def __init__(self, reason: str, *, sent: bool, passing: bool = True) -> None:
        super().__init__(reason)
        self.sent = sent
        self.passing = passing


class Transport(Protocol):
    """Sends for a Client."""

    def send(self, send: Send, /) -> Response:
        """The answer, read to its end. Raises NoReply."""
        ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends for an AsyncClient."""

    async def send(self, send: Send, /) -> Response:
        """The answer, read to its end. Raises NoReply."""
        ...

    async def close(self) -> None: ...


__all__ = ["AsyncTransport", "NoReply", "Send", "Timeout", "Transport", "is_number"]
