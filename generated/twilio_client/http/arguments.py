"""The arguments of `request(...)`, as the official SDK has it, written down as they go over the wire."""

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


def as_send(
    method: str,
    url: str,
    params: Mapping[str, object] | None,
    data: object,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
    timeout: float | None,
) -> Send:
    """The arguments of the official SDK's `request(...)` as one attempt."""
    query, sent, content = encoded(params, data, headers, auth)
    address = f"{url}{'&' if '?' in url else '?'}{urlencoded(query)}" if query else url
    return Send(method.upper(), address, sent, content, None if timeout is None else Timeout(timeout))


def as_error(send: Send, lost: NoReply) -> TwilioConnectionError:
    """What `request(...)` raises when there is no answer."""
    from ..base.failures import connection_error  # it needs what is still being imported when this module is

    return connection_error(lost, send.method, send.url, "", repeatable=repeatable(send.method, send.headers))


__all__ = ["Encoded", "as_error", "as_send", "encoded"]
