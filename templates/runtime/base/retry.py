"""How often a request is sent again, and after how long."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..http.transport import is_number
from .exceptions import TwilioValidationError

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


__all__ = ["RetryPolicy"]
