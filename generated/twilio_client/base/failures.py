"""Creation of exceptions from error responses and missing responses.

Twilio's APIs have several formats of error bodies, listed here by their keys; all are read, none is required:
`code, message, more_info, status`; `code, message, httpStatusCode, params, userError`; `code, message,
http_status_code, params, user_error`; SCIM's `detail, scimType, schemas`; a problem document's `type, title, status,
detail, instance, errors`; the Comms API's `errors: [{code, message, infoUrl, context}]`; and OAuth's `error,
error_description`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from ..http.response import Response
from ..http.transport import NoReply
from .answers import decoded
from .exceptions import (
    TwilioAuthenticationError,
    TwilioConnectionError,
    TwilioNotFoundError,
    TwilioRateLimitedError,
    TwilioRestException,
    TwilioServiceException,
)
from .masking import masked

if TYPE_CHECKING:
    from .call import Call
    from .values import Json

_Body: TypeAlias = "Mapping[str, Json]"

_SID: Final = re.compile("[A-Z]{2}[0-9a-fA-F]{32}")
_TWILIO_CODES: Final = 10_000  # five-digit codes have a page each; smaller ones repeat the HTTP status
# Keys that other attributes of an exception cover, or that only repeat the status.
_TOLD: Final = frozenset(
    "code message more_info moreInfo infoUrl status detail title type error error_description "
    "httpStatusCode http_status_code userError user_error".split()
)


class TwilioServiceRateLimitedError(TwilioServiceException, TwilioRateLimitedError):
    """429 with a problem document."""


class TwilioServiceNotFoundError(TwilioServiceException, TwilioNotFoundError):
    """404 with a problem document."""


class TwilioServiceAuthenticationError(TwilioServiceException, TwilioAuthenticationError):
    """401 with a problem document."""


_BY_STATUS: Final[Mapping[int, type[TwilioRestException]]] = {
    401: TwilioAuthenticationError,
    404: TwilioNotFoundError,
    429: TwilioRateLimitedError,
}
_PROBLEM_BY_STATUS: Final[Mapping[int, type[TwilioServiceException]]] = {
    401: TwilioServiceAuthenticationError,
    404: TwilioServiceNotFoundError,
    429: TwilioServiceRateLimitedError,
}


class Fault(NamedTuple):
    """A parsed error body."""

    code: int | None
    message: str
    more_info: str | None
    details: object
    body: _Body  # empty unless it was a JSON object


def fault(content: bytes) -> Fault:
    """Parse an error body; an unknown format gives an empty Fault.

    >>> fault(b'{"code": 20404, "message": "Not found", "status": 404}')[:3]
    (20404, 'Not found', 'https://www.twilio.com/docs/errors/20404')
    """
    answer = decoded(content)
    body: _Body = answer if isinstance(answer, dict) else {}
    errors = body.get("errors")
    listed: _Body = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    first = body if "code" in body or "message" in body or "detail" in body else {**body, **listed}
    code = _integer(first.get("code"))
    known = code is not None and code >= _TWILIO_CODES
    return Fault(
        code=code,
        message=_text(first, "message", "detail", "title", "error_description", "error") or "",
        more_info=_text(first, "more_info", "moreInfo", "infoUrl")
        or (f"https://www.twilio.com/docs/errors/{code}" if known else None),
        details=_details(body),
        body=body,
    )


def rest_exception(call: Call[object], url: str, response: Response) -> TwilioRestException:
    """Return the exception for an unsuccessful response."""
    found = fault(response.content)
    status = response.status_code
    uri = _uri(url)
    problem = found.body
    if all(key in problem for key in ("type", "title", "status", "code")):
        errors = _pointers(problem.get("errors"))
        return _PROBLEM_BY_STATUS.get(status, TwilioServiceException)(
            str(problem["type"]),
            str(problem["title"]),
            status,
            found.code or status,
            _text(problem, "detail"),
            _text(problem, "instance"),
            errors,
            call.method,
            uri,
            headers=response.headers,
            request_id=response.request_id,
            template=path_of(call.template),
            attempts=response.attempts,
            shown=masked(_in_full(problem, errors), _sent_texts(call)),
        )
    message = found.message or _explained(status, response)
    return _BY_STATUS.get(status, TwilioRestException)(
        status,
        uri,
        message,
        found.code or status,
        call.method,
        found.details,
        headers=response.headers,
        request_id=response.request_id,
        template=path_of(call.template),
        more_info=found.more_info,
        attempts=response.attempts,
        shown=masked(message, _sent_texts(call)),
    )


def connection_error(
    lost: NoReply, method: str, url: str, template: str, *, repeatable: bool, attempts: int = 1
) -> TwilioConnectionError:
    """Return the exception for a request without a response, for example:

    api.twilio.com: ConnectError, Connection refused, after 3 attempts: POST
    /2010-04-01/Accounts/{account_sid}/Calls.json: nothing was sent, so it can be sent again; check that a firewall or
    proxy lets this machine reach the host
    """
    from ..http.causes import cause_of  # only on the first error

    cause = cause_of(lost.__cause__, str(lost))
    if not lost.sent:
        outcome = "nothing was sent, so it can be sent again"
    elif repeatable:
        outcome = "it may have arrived; sending it again does no harm"
    else:
        outcome = "it may have arrived: find out whether it took effect before you send it again"
    host, path = _host(url), path_of(template)
    request = f"{method} {path}" if path else method
    what = ", ".join(word for word in (str(lost), cause.what, f"after {attempts} attempts" * (attempts > 1)) if word)
    advice = "; ".join(word for word in (outcome, cause.cure) if word)
    return TwilioConnectionError(
        f"{host}: {what}: {request}: {advice}" if host else f"{what}: {request}: {advice}",
        sent=lost.sent,
        method=method,
        template=path,
        attempts=attempts,
        host=host,
    )


def path_of(url: str) -> str:
    """Return a URL without scheme and host."""
    start = url.find("/", 8)  # behind "https://"
    return url[start:] if start > 0 else url


def _host(url: str) -> str:
    """Return host and port, without user information.

    >>> _host("https://user:secret@api.twilio.com:443/2010-04-01/x?To=1")
    'api.twilio.com:443'
    """
    return url.partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2]


def _uri(url: str) -> str:
    """Return the path after the version: the official SDK's `uri`.

    >>> _uri("https://api.twilio.com/2010-04-01/Accounts/AC1.json?Page=2")
    '/Accounts/AC1.json'
    """
    path = path_of(url).partition("?")[0]
    version = path.find("/", 1)
    return path[version:] if version > 0 else path


def _explained(status: int, response: Response) -> str:
    """Return a message for a response without one, such as a gateway's HTML page."""
    from http import HTTPStatus  # only for such a response

    location = "location" in response.headers
    if 300 <= status < 400 and status != HTTPStatus.NOT_MODIFIED:
        return "a redirect, which is not followed" + ("; the `location` header has its target" if location else "")
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no explanation was given"


def _details(body: _Body) -> object:
    """Return further data of the error."""
    for key in ("details", "params", "errors"):
        if body.get(key):
            return body[key]
    return {key: value for key, value in body.items() if key not in _TOLD and value is not None} or None


def _pointers(errors: Json) -> Sequence[Mapping[str, str]]:
    """Return the invalid fields."""
    listed = [error for error in errors if isinstance(error, dict)] if isinstance(errors, list) else []
    return [{key: str(value) for key, value in error.items()} for error in listed]


def _in_full(problem: _Body, errors: Sequence[Mapping[str, str]]) -> str:
    """Return the full message of a problem document: the problem and the invalid fields."""
    words = [_text(problem, "title"), _text(problem, "detail")]
    fields = [": ".join(error[key] for key in ("pointer", "detail") if key in error) for error in errors]
    return "; ".join(filter(None, (": ".join(dict.fromkeys(filter(None, words))), *fields)))


def _text(body: _Body, *keys: str) -> str | None:
    """Return the first of these values that is a non-empty str."""
    for key in keys:
        value = body.get(key)
        if isinstance(value, str) and value:
            return value
    return None


def _integer(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _sent_texts(call: Call[object]) -> Iterator[str]:
    """Yield the values that the caller sent, which an error message may repeat."""
    yield from _path_texts(call)
    for _, value in call.query:
        yield value
    if not call.content:
        return
    body = decoded(call.content)
    if isinstance(body, str):  # not JSON, so a form
        from urllib.parse import parse_qsl  # only on an error: the module is slow to import

        for _, value in parse_qsl(body):
            yield value
    else:
        yield from _leaves(body)


def _path_texts(call: Call[object]) -> Iterator[str]:
    """Yield the values in the path, except SIDs, which identify no person."""
    from urllib.parse import unquote  # only on an error

    given, named = (path_of(url).partition("?")[0].split("/") for url in (call.url, call.template))
    for value, name in zip(given, named):
        if value != name and not _SID.fullmatch(value.removesuffix(".json")):
            yield unquote(value.removesuffix(".json"))


def _leaves(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)


__all__ = [
    "Fault",
    "TwilioServiceAuthenticationError",
    "TwilioServiceNotFoundError",
    "TwilioServiceRateLimitedError",
    "connection_error",
    "fault",
    "path_of",
    "rest_exception",
]
