"""What a client is told, in the form that its requests need."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .._version import __version__
from ..http.transport import Timeout
from .engine import checked_header
from .retry import RetryPolicy


def usual_headers(extensions: Sequence[str]) -> dict[str, str]:
    """The headers of every request. Raises TwilioValidationError for an extension that is no text for a header."""
    python = ".".join(map(str, sys.version_info[:3]))
    agent = " ".join((f"twilio-client-python/{__version__} ({sys.platform}) Python/{python}", *extensions))
    return {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": checked_header(agent)}


def timeout_of(timeout: float | Timeout | None) -> Timeout | None:
    """None: as the HTTP client is set. Raises TwilioValidationError for what is no number above 0."""
    return timeout if timeout is None or isinstance(timeout, Timeout) else Timeout(timeout)


def retries_of(retries: int | RetryPolicy | None) -> RetryPolicy:
    """None: as usual. Raises TwilioValidationError for what is no number from 0 on."""
    if retries is None:
        return RetryPolicy()
    return retries if isinstance(retries, RetryPolicy) else RetryPolicy(retries=retries)


__all__ = ["retries_of", "timeout_of", "usual_headers"]
