"""Which requests can be retried without repeating their effect, such as sending a message twice."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Final

# Idempotent methods (RFC 9110): sending one twice has the same effect as sending it once.
_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_PASSING: Final = frozenset({500, 502, 503, 504})
# Error codes of a 429 that means "too many requests right now". Other codes, such as Verify's 60203 "too many attempts
# to send", refuse this particular request; retrying only prolongs them.
_BUSY: Final = frozenset({None, 429, 20429})


def repeatable(method: str, headers: Mapping[str, str]) -> bool:
    """Whether a request that may have arrived can be retried: by its method, or by an Idempotency-Key."""
    return method in _IDEMPOTENT or "Idempotency-Key" in headers


def may_resend(status: int, code: int | None, *, repeatable: bool) -> bool:
    """Whether this response permits a retry.

    Args:
        status: The HTTP status.
        code: The error code in the body, or None.
        repeatable: The result of `repeatable`. A 429 was not processed, so any method can be retried.
    """
    return (status == 429 and code in _BUSY) or (repeatable and status in _PASSING)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of a Retry-After header, which is a number or a date; None if absent or unreadable.

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


__all__ = ["may_resend", "repeatable", "retry_after"]
