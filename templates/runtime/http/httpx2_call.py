"""Sending requests with the caller's own httpx2 client.

Its proxies, hooks, headers and cookies apply; its credentials and redirect settings do not. Its timeouts apply unless
the Client has its own. httpx2 itself logs the URLs of such a client at INFO.
"""

from __future__ import annotations

from typing import Final

import httpx2

from .deadline import phases
from .transport import NoReply, Send

# Raised before the first byte of the request is written.
_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
)
_LASTING: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL)
FAILED: Final = (httpx2.RequestError, httpx2.InvalidURL)


def extensions_of(send: Send) -> dict[str, object] | None:
    """Return the timeouts; None to use those of the httpx2 client."""
    return None if send.timeout is None else {"timeout": phases(send.timeout)}


def no_reply(error: Exception) -> NoReply:
    """Convert an error of httpx2 to a NoReply."""
    sent = not isinstance(error, _NOT_SENT)
    return NoReply(type(error).__name__, sent=sent, passing=not isinstance(error, _LASTING))


__all__ = ["FAILED", "extensions_of", "no_reply"]
