"""The official SDK's way to call an HTTP client, `request(method, url, params=..., data=..., ...)`, and back.

For objects that were written for that SDK: their `request(...)` is called as the SDK calls it.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

from ..base.auth import BasicAuth
from ..base.exceptions import TwilioValidationError
from ..base.jsonable import dumps, jsonable, mapping
from ..base.serialize import Pairs, pairs, urlencoded
from .response import Response
from .transport import NoReply, Send

_FORM = "application/x-www-form-urlencoded"


class SupportsRequest(Protocol):
    """An HTTP client of the official SDK, or what stands in for one.

    What its `request` returns has `status_code`, `text` and perhaps `headers`.
    """

    @property
    def request(self) -> Callable[..., Any]: ...


class SdkClient:
    """Such an object behind the seam of a Client."""

    def __init__(self, client: SupportsRequest) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """The answer. Raises NoReply."""
        try:
            return _response(self._client.request(send.method, _address(send), **_arguments(send)))
        except OSError as error:
            raise _no_reply(error) from error

    def close(self) -> None:
        """Whoever made the object closes it."""


class AsyncSdkClient:
    """Such an object behind the seam of an AsyncClient; its `request` is a coroutine function."""

    def __init__(self, client: SupportsRequest) -> None:
        self._client = client

    async def send(self, send: Send) -> Response:
        """The answer. Raises NoReply."""
        try:
            return _response(await self._client.request(send.method, _address(send), **_arguments(send)))
        except OSError as error:
            raise _no_reply(error) from error

    async def close(self) -> None:
        """Whoever made the object closes it."""


class Encoded(NamedTuple):
    """The arguments of a `request(...)` as they go over the wire."""

    query: Pairs
    headers: dict[str, str]
    content: bytes | None


def encoded(
    params: Mapping[str, object] | None,
    data: object,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
) -> Encoded:
    """Write `params` and `data` down: JSON if the Content-Type says so, else a form; text and bytes as they are."""
    sent = dict(headers or {})
    if auth is not None:
        sent["Authorization"] = BasicAuth(*auth).authorization()
    content: bytes | None = None
    declared = next((value for name, value in sent.items() if name.lower() == "content-type"), None)
    if isinstance(data, (bytes, str)):
        content = data.encode() if isinstance(data, str) else data
    elif data is not None and declared is not None and "json" in declared:
        content = dumps(jsonable(data, "data"), "data").encode()
    elif data is not None:
        fields = mapping(data)
        if fields is None:
            raise TwilioValidationError(
                "data: a mapping for a form; anything else needs a JSON Content-Type, or is text"
            )
        content = urlencoded(pairs(fields)).encode()
        if declared is None:
            sent["Content-Type"] = _FORM
    return Encoded(pairs(params or {}), sent, content)


def _address(send: Send) -> str:
    return send.url.partition("?")[0]


def _arguments(send: Send) -> dict[str, object]:
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


def _response(answer: Any) -> Response:
    if isinstance(answer, Response):
        return answer
    headers: Any = getattr(answer, "headers", None)
    return Response(int(answer.status_code), answer.text, dict(headers) if headers else None)


def _no_reply(error: OSError) -> NoReply:
    """The errors of the usual libraries derive from OSError; one that refused the connection cannot have sent."""
    return NoReply(type(error).__name__, sent=not isinstance(error, ConnectionRefusedError))


__all__ = ["AsyncSdkClient", "Encoded", "SdkClient", "SupportsRequest", "encoded"]
