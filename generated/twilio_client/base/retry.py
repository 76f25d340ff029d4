"""When a request may be sent again, and after how long: rules that cannot send a message twice."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Final, NamedTuple

from ..http.transport import is_number
from .exceptions import TwilioValidationError

# RFC 9110: doing these twice is as good as once.
_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_PASSING: Final = frozenset({500, 502, 503, 504})
# Error codes of a 429 that means "too many requests at this moment". Others, such as Verify's 60203 "too many
# attempts to send", are verdicts on what was asked: asking again only makes them last longer.
_BUSY: Final = frozenset({None, 429, 20429})

_LONGEST: Final = 1e9  # seconds; no clock of a system waits for much more
_DOUBLINGS: Final = 60  # of a pause, beyond which it is above any cap; a float overflows at 1,024


class _Limits(NamedTuple):
    retries: int
    base: float
    cap: float
    budget: float


class RetryPolicy(_Limits):
    """How often a request that may be sent again is sent again; whether it may, is not for a policy to decide.

    The pause before the n-th retry is random, between 0 and base * 2 ** (n - 1) seconds but never above cap ("full
    jitter"); a Retry-After header is waited for in full, on top of that.

    Attributes:
        retries: Further attempts after the first.
        base: Seconds.
        cap: Seconds.
        budget: Seconds from the first attempt after which no further one starts.
    """

    __slots__ = ()

    def __new__(cls, retries: int = 2, base: float = 0.5, cap: float = 8.0, budget: float = 60.0) -> RetryPolicy:
        """Raises TwilioValidationError for what is no such number."""
        if not is_number(retries, whole=True) or retries < 0:
            raise TwilioValidationError("retries: a whole number from 0 on, or a RetryPolicy")
        for name, seconds in (("base", base), ("cap", cap), ("budget", budget)):
            if not is_number(seconds) or not 0 <= seconds < _LONGEST:
                raise TwilioValidationError(f"{name}: a number of seconds, not below 0")
        return super().__new__(cls, retries, base, cap, budget)

    def pause(self, attempts: int, elapsed: float, retry_after: float | None) -> float | None:
        """Seconds to wait before the next attempt, or None to give up.

        Args:
            attempts: How many were made.
            elapsed: Seconds since the first began.
            retry_after: Seconds that Twilio asks to wait.
        """
        if attempts > self.retries:
            return None
        from random import uniform  # on the first retry only: the module is not a light one

        pause = (retry_after or 0.0) + uniform(0.0, min(self.cap, self.base * 2.0 ** min(attempts - 1, _DOUBLINGS)))
        return pause if elapsed + pause <= self.budget else None


def repeatable(method: str, headers: Mapping[str, str]) -> bool:
    """Whether a request that may have arrived can be sent again: by its method, or by an Idempotency-Key."""
    return method in _IDEMPOTENT or "Idempotency-Key" in headers


def may_resend(status: int, code: int | None, *, repeatable: bool) -> bool:
    """Whether this answer allows the same request again.

    Args:
        status: The HTTP status.
        code: The error code in the body, or None.
        repeatable: As `repeatable` says. A 429 was not processed, so that it is safe for any method.
    """
    return (status == 429 and code in _BUSY) or (repeatable and status in _PASSING)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a Retry-After header asks for, given as a number or as a date; None when there is none to read.

    >>> retry_after({"retry-after": "3"}), retry_after({"retry-after": "soon"}), retry_after({})
    (3.0, None, None)
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    if not value:
        return None
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


__all__ = ["RetryPolicy", "may_resend", "repeatable", "retry_after"]
