"""Calling HTTP clients written for the official SDK: `request(method, url, params=..., data=..., ...)`.

Their `request(...)` method gets the same arguments as from that SDK.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import parse_qsl

from ..base.exceptions import TwilioConnectionError
from .response import Response
from .transport import NoReply, Send


class SupportsRequest(Protocol):
    """An HTTP client of the official SDK, or an equivalent.

    The result of `request` has `status_code`, `text` and optionally `headers`.
    """

    @property
    def request(self) -> Callable[..., Any]: ...


def address_of(send: Send) -> str:
    return send.url.partition("?")[0]


def arguments_of(send: Send) -> dict[str, object]:
    """Return the keyword arguments that the official SDK passes."""
    headers = dict(send.headers)
    content_type = headers.get("Content-Type", "")
    data: object = None
    if send.content is not None:
        data = json.loads(send.content) if "json" in content_type else _table(send.content.decode())
    scheme, _, secret = headers.get("Authorization", "").partition(" ")
    auth: tuple[str, ...] | None = None
    if scheme == "Basic":
        del headers["Authorization"]
        auth = tuple(b64decode(secret).decode().split(":", 1))
    return {
        "params": _table(send.url.partition("?")[2]) or None,
        "data": data,
        "headers": headers,
        "auth": auth,
        "timeout": None if send.timeout is None else send.timeout.total,
        "allow_redirects": False,
    }


def _table(text: str) -> dict[str, object]:
    """Parse a form or query to a dict; a repeated name has a list of values."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def response_of(answer: Any) -> Response:
    if isinstance(answer, Response):
        return answer
    headers: Any = getattr(answer, "headers", None)
    return Response(int(answer.status_code), answer.text, dict(headers) if headers else None)


def no_reply(error: OSError | TwilioConnectionError) -> NoReply:
    """Convert an error of an HTTP library, which is usually an OSError; a refused connection sent nothing.

    A subclass of TwilioHttpClient that calls its `request` raises TwilioConnectionError, which has `sent` itself.
    """
    if isinstance(error, TwilioConnectionError):
        return NoReply(type(error.__cause__).__name__, sent=error.sent)
    return NoReply(type(error).__name__, sent=not isinstance(error, ConnectionRefusedError))


__all__ = ["SupportsRequest", "address_of", "arguments_of", "no_reply", "response_of"]
