"""How an httpx2 client of the caller's own is used.

Its proxies, hooks, headers and cookies count; its credentials and its way with redirects do not. Its timeouts count
unless the Client was given its own. httpx2 writes the addresses that such a client calls to its own log, at INFO.
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
    """The timeouts; None for those that are set on the client."""
    return None if send.timeout is None else {"timeout": phases(send.timeout)}


def no_reply(error: Exception) -> NoReply:
    """What an error of httpx2 means for the request."""
    sent = not isinstance(error, _NOT_SENT)
    return NoReply(type(error).__name__, sent=sent, passing=not isinstance(error, _LASTING))


__all__ = ["FAILED", "extensions_of", "no_reply"]
