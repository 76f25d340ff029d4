"""One request and its response on httpcore2, the HTTP layer of httpx2.

httpx2's Client is not used: it keeps cookies between requests, logs whole URLs (which can contain phone numbers), takes
longer per call, and restarts its timeouts with every byte. Importing this module imports httpcore2, so it is loaded for
the first request.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from ssl import CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import httpcore2

from ..base.exceptions import TwilioException
from .deadline import phases
from .options import PoolOptions
from .transport import NoReply, Send, Timeout

# Raised before the first byte of the request is written. Proxy errors count, as they occur before the tunnel exists.
_NOT_SENT: Final = (
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.PoolTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
_LASTING: Final = (httpcore2.UnsupportedProtocol, httpcore2.LocalProtocolError)
FAILED: Final = (
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.TimeoutException,
    httpcore2.UnsupportedProtocol,
    OSError,  # TLS errors after the handshake; anyio does not convert all of them
)
_KEPT: Final = 5.0  # seconds to keep an idle connection; Twilio may close it after that
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


def request_of(send: Send, origin: str, timeout: Timeout) -> dict[str, Any]:
    """Return the arguments for a pool's `stream`."""
    content = send.content
    return {
        "method": send.method,
        "url": _url(send.url, origin),
        "headers": {"Host": origin.partition("://")[2].rpartition("@")[2], **send.headers},
        "content": b"" if content is None and send.method in _WITH_BODY else content,
        "extensions": {"timeout": phases(timeout)},
    }


def has_more(response: httpcore2.Response) -> bool:
    """Whether data follow this response, which httpcore2 would take for the response to the next request."""
    found: Any = response.stream
    for name in ("_stream", "_connection", "_h11_state"):  # HTTP/1.1 only; HTTP/2 numbers its streams
        found = getattr(found, name, None)
    return found is not None and bool(found.trailing_data[0])


def connection_of(response: httpcore2.Response) -> Any:
    answer: Any = response
    return answer.extensions["network_stream"]


def _url(url: str, origin: str) -> httpcore2.URL:
    """Parse a URL. httpcore2's own parser drops the part after a ";" in the last path segment."""
    scheme, host, port = _parts(origin)
    target = url[len(origin) :].partition("#")[0]
    return httpcore2.URL(
        scheme=scheme, host=host, port=port, target=(target if target[:1] == "/" else "/" + target).encode()
    )


@lru_cache(maxsize=64)
def _parts(origin: str) -> tuple[bytes, bytes, int | None]:
    parts = urlsplit(origin)
    host = parts.hostname or ""
    return parts.scheme.encode(), host.encode("ascii" if host.isascii() else "idna"), parts.port


def pool_arguments(options: PoolOptions, proxy: str | None, tls: bool) -> dict[str, Any]:
    """Return the arguments for both kinds of pool. Raises TwilioException if a required package is not installed."""
    if options.http2 and find_spec("h2") is None:
        raise TwilioException("http2=True needs the package h2: pip install 'httpx2[http2]'")
    if proxy and proxy.startswith("socks") and find_spec("socksio") is None:
        raise TwilioException("a SOCKS proxy needs the package socksio: pip install 'httpx2[socks]'")
    return {
        # Loading the certificates takes a third of the first call.
        "ssl_context": _ssl_context(options.verify) if tls else None,
        "proxy": None if proxy is None else _proxy(proxy),
        "max_connections": options.connections,
        "max_keepalive_connections": options.connections if options.keep else 0,
        "keepalive_expiry": _KEPT,
        "http2": options.http2,
    }


def _proxy(url: str) -> httpcore2.Proxy:
    """Return the proxy for a URL, which may contain a username and password."""
    parts = urlsplit(url)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return httpcore2.Proxy(parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), auth=auth)


def _ssl_context(verify: SSLContext | bool) -> SSLContext:
    if isinstance(verify, SSLContext):
        return verify
    if verify:
        return httpcore2.default_ssl_context()
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return context


def failures(options: PoolOptions) -> tuple[type[Exception], ...]:
    """Return the errors for a failed request. httpcore2 does not convert those that h2 raises within a body."""
    if not options.http2 or find_spec("h2") is None:
        return FAILED
    h2_error: type[Exception] = import_module("h2.exceptions").H2Error
    return (*FAILED, h2_error)


def no_reply(error: Exception, *, http2: bool) -> NoReply:
    """Convert an error of httpcore2 to a NoReply."""
    sent = not isinstance(error, _NOT_SENT)
    # Over HTTP/2, server errors raise LocalProtocolError too; errors of this package are detected earlier.
    lasting = isinstance(error, httpcore2.UnsupportedProtocol if http2 else _LASTING)
    return NoReply(type(error).__name__, sent=sent, passing=not lasting)


__all__ = ["FAILED", "connection_of", "failures", "has_more", "no_reply", "pool_arguments", "request_of"]
