"""Encoding of the arguments of the official SDK's `request(...)`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..base.auth import BasicAuth
from ..base.exceptions import TwilioConnectionError, TwilioValidationError
from ..base.jsonable import dumps, jsonable, mapping
from ..base.resend import repeatable
from ..base.serialize import Pairs, pairs, urlencoded
from .transport import NoReply, Send, Timeout

_FORM = "application/x-www-form-urlencoded"


class Encoded(NamedTuple):
    """The encoded arguments of a `request(...)`."""

    query: Pairs
    headers: dict[str, str]
    content: bytes | None


def encoded(
    params: Mapping[str, object] | None,
    data: object,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
) -> Encoded:
    """Encode `params` and `data`: as JSON if the Content-Type says so, else as a form; str and bytes are sent as is.

    Raises TwilioValidationError.
    """
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
                "data: must be a mapping for a form, or a str; other values need a JSON Content-Type"
            )
        content = urlencoded(pairs(fields)).encode()
        if declared is None:
            sent["Content-Type"] = _FORM
    return Encoded(pairs(params or {}), sent, content)


def as_send(
    method: str,
    url: str,
    params: Mapping[str, object] | None,
    data: object,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
    timeout: float | None,
) -> Send:
    """Convert the arguments of the official SDK's `request(...)` to a Send."""
    query, sent, content = encoded(params, data, headers, auth)
    address = f"{url}{'&' if '?' in url else '?'}{urlencoded(query)}" if query else url
    return Send(method.upper(), address, sent, content, None if timeout is None else Timeout(timeout))


def as_error(send: Send, lost: NoReply) -> TwilioConnectionError:
    """Return the exception of a `request(...)` without a response."""
    from ..base.failures import connection_error  # a circular import

    return connection_error(lost, send.method, send.url, "", repeatable=repeatable(send.method, send.headers))


__all__ = ["Encoded", "as_error", "as_send", "encoded"]
