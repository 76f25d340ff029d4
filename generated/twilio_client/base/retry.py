"""The retry policy: how often a request is retried, and how long to wait."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..http.transport import is_number
from .exceptions import TwilioValidationError

_LONGEST: Final = 1e9  # seconds; system timers accept little more
_DOUBLINGS: Final = 60  # of a delay; more exceed any cap, and a float overflows at 1,024


class _Limits(NamedTuple):
    retries: int
    base: float
    cap: float
    budget: float


class RetryPolicy(_Limits):
    """How often, and after which delays, to retry a request. A policy does not decide whether a retry is safe.

    The delay before the n-th retry is random, between 0 and min(cap, base * 2 ** (n - 1)) seconds ("full jitter"),
    plus the full time of a Retry-After header.

    Attributes:
        retries: Maximum attempts after the first.
        base: Seconds.
        cap: Seconds.
        budget: Seconds from the first attempt after which no other attempt starts.
    """

    __slots__ = ()

    def __new__(cls, retries: int = 2, base: float = 0.5, cap: float = 8.0, budget: float = 60.0) -> RetryPolicy:
        """Raises TwilioValidationError for a value that is not such a number."""
        if not is_number(retries, whole=True) or retries < 0:
            raise TwilioValidationError("retries: a whole number from 0 on, or a RetryPolicy")
        for name, seconds in (("base", base), ("cap", cap), ("budget", budget)):
            if not is_number(seconds) or not 0 <= seconds < _LONGEST:
                raise TwilioValidationError(f"{name}: a number of seconds, not below 0")
        return super().__new__(cls, retries, base, cap, budget)

    def pause(self, attempts: int, elapsed: float, retry_after: float | None) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        Args:
            attempts: Attempts made so far.
            elapsed: Seconds since the first attempt began.
            retry_after: Seconds that Twilio asks to wait.
        """
        if attempts > self.retries:
            return None
        from random import uniform  # only on a retry: the module is slow to import

        pause = (retry_after or 0.0) + uniform(0.0, min(self.cap, self.base * 2.0 ** min(attempts - 1, _DOUBLINGS)))
        return pause if elapsed + pause <= self.budget else None


__all__ = ["RetryPolicy"]
