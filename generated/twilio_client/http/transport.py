"""The seam between the engine and an HTTP library: one request out, one answer or one NoReply back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from ..base.exceptions import TwilioValidationError
from .response import Response


@dataclass(frozen=True, slots=True)
class Timeout:
    """How long one attempt may take, in seconds; None: for ever."""

    total: float | None = 60.0  # from the start of the attempt to the last byte of the answer
    connect: float | None = 10.0  # to reach the host, TLS included

    def __post_init__(self) -> None:
        if any(seconds is not None and not seconds > 0 for seconds in (self.total, self.connect)):
            raise TwilioValidationError("timeout: seconds above 0, or Timeout(None, None) to wait for ever")


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


__all__ = ["AsyncTransport", "NoReply", "Send", "Timeout", "Transport"]
