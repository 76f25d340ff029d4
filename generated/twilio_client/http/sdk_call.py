"""The official SDK's way to call an HTTP client, `request(method, url, params=..., data=..., ...)`, and back.

For objects that were written for that SDK: their `request(...)` is called as the SDK calls it.
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
    """An HTTP client of the official SDK, or what stands in for one.

    What its `request` returns has `status_code`, `text` and perhaps `headers`.
    """

    @property
    def request(self) -> Callable[..., Any]: ...


def address_of(send: Send) -> str:
    return send.url.partition("?")[0]


def arguments_of(send: Send) -> dict[str, object]:
    """The keyword arguments that the official SDK passes."""
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
    """Names and values, a list where a name comes more than once."""
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
    """The errors of the usual libraries derive from OSError; one that refused the connection cannot have sent.

    A subclass of TwilioHttpClient that goes on to its `request` has TwilioConnectionError, which says so itself.
    """
    if isinstance(error, TwilioConnectionError):
        return NoReply(type(error.__cause__).__name__, sent=error.sent)
    return NoReply(type(error).__name__, sent=not isinstance(error, ConnectionRefusedError))


__all__ = ["SupportsRequest", "address_of", "arguments_of", "no_reply", "response_of"]
