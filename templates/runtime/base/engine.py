"""The request engine: routing, authentication, sending, retries and redirects, without I/O of its own.

`flow` is a generator that yields steps (Send, Sleep, Alone) and receives their results, so that Client and AsyncClient
share it; each runs it with a short driver.
"""

from __future__ import annotations

import re
import time
from collections.abc import Generator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, cast

from ..http.response import Response
from ..http.transport import NoReply, Send, Timeout
from .auth import Auth, TokenAuth
from .call import Call
from .exceptions import TwilioValidationError
from .failures import connection_error, fault, rest_exception
from .hosts import Routes, redirect_target
from .resend import may_resend, repeatable, retry_after
from .retry import RetryPolicy
from .serialize import urlencoded

if TYPE_CHECKING:
    from logging import Logger

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE: Final = re.compile(r"[\t\x20-\x7e]*")


class Sleep(NamedTuple):
    """Wait."""

    seconds: float


class Alone(NamedTuple):
    """Run a flow under the lock of these credentials; the result of the step is the flow's return value."""

    credentials: TokenAuth
    flow: Generator[Step, Answer, str]


Step: TypeAlias = "Send | Sleep | Alone"
Answer: TypeAlias = "Response | NoReply | str | None"
Flow: TypeAlias = Generator[Step, Answer, Response]


class Settings(NamedTuple):
    """The settings of a client that its requests need.

    Attributes:
        headers: Headers of every request, except Authorization.
        authorization: The Authorization header, unless it is computed for each request.
        extra: Headers from with_options.
        timeout: None: that of the HTTP client.
    """

    auth: Auth
    authorization: str | None
    routes: Routes
    headers: Mapping[str, str]
    extra: Mapping[str, str]
    timeout: Timeout | None
    retries: RetryPolicy


class _Tally:
    """The state of all attempts at one request."""

    __slots__ = ("attempts", "started", "unclear")

    def __init__(self) -> None:
        self.started = time.monotonic()
        self.attempts = 0
        self.unclear = False  # an attempt without response, or with a server error, may have taken effect


def flow(call: Call[object], settings: Settings) -> Flow:
    """Send a request, with retries and redirects, and return its successful response.

    Raises TwilioRestException and TwilioConnectionError, each with the number of attempts, and TwilioException for a
    URL that must not receive the credentials (before anything is sent).
    """
    url = settings.routes.url(call.url, call.template)
    if call.query:
        url += ("&" if "?" in url else "?") + urlencoded(call.query)
    headers = _headers(settings, call.headers)
    credentials = None if call.security == "none" or "Authorization" in headers else settings.auth
    token = ""
    if isinstance(credentials, TokenAuth):
        token = yield from _token(credentials, settings)
        headers["Authorization"] = f"Bearer {token}"
    elif credentials is not None:
        signature = settings.authorization or credentials.authorization()
        headers["Authorization"] = checked_header(signature, "Authorization")
    tally = _Tally()
    redirects = 0
    while True:
        response = yield from _tries(call, settings, url, headers, tally, repeatable(call.method, headers))
        status = response.status_code
        if status < 300 or status in call.expects or (status == 404 and call.method == "DELETE" and tally.unclear):
            return response
        if status == 401 and isinstance(credentials, TokenAuth) and token:
            credentials.forget(token)  # expired early; Twilio did not process the request
            fresh = yield from _token(credentials, settings)
            headers["Authorization"], token = f"Bearer {fresh}", ""
            continue
        target = _followed(call.method, url, response) if redirects < _MOST_REDIRECTS else None
        if target is None:
            raise rest_exception(call, url, response)
        url, redirects = target, redirects + 1


def _tries(
    call: Call[object], settings: Settings, url: str, headers: dict[str, str], tally: _Tally, may_repeat: bool
) -> Flow:
    """Send with retries, and return the final response, whatever its status. Raises TwilioConnectionError."""
    while True:
        answer = yield Send(call.method, url, headers, call.content, settings.timeout)
        tally.attempts += 1
        elapsed = time.monotonic() - tally.started
        if isinstance(answer, Response) and answer.status_code < 200:  # such as an unrequested 101
            answer = NoReply(f"status {answer.status_code}, which is not a final response", sent=True)
        if isinstance(answer, Response):
            answer.attempts, answer.elapsed = tally.attempts, elapsed
            status = answer.status_code
            _log(call, tally.attempts, elapsed, status, answer.request_id)
            if status < 400:
                return answer
            code = fault(answer.content).code if status == 429 else None
            pause = None
            if may_resend(status, code, repeatable=may_repeat):
                pause = settings.retries.pause(tally.attempts, elapsed, retry_after(answer.headers))
            if pause is None:
                return answer
            tally.unclear = tally.unclear or status >= 500
        else:
            lost = cast(NoReply, answer)
            _log(call, tally.attempts, elapsed, lost, None)
            pause = None
            if lost.passing and (may_repeat or not lost.sent):
                pause = settings.retries.pause(tally.attempts, elapsed, None)
            if pause is None:
                raise connection_error(
                    lost, call.method, url, call.template, repeatable=may_repeat, attempts=tally.attempts
                ) from lost.__cause__
            tally.unclear = tally.unclear or lost.sent
        yield Sleep(pause)


def _token(credentials: TokenAuth, settings: Settings) -> Generator[Step, Answer, str]:
    """Return the current token, or request a new one; of concurrent calls, only one requests it."""
    token = credentials.token()
    if token is None:
        token = cast(str, (yield Alone(credentials, _new_token(credentials, settings))))
    return token


def _new_token(credentials: TokenAuth, settings: Settings) -> Generator[Step, Answer, str]:
    token = credentials.token()  # another call may have obtained it while this one waited for the lock
    if token is not None:
        return token
    call = credentials.request()
    url = settings.routes.url(call.url, call.template)
    headers = _headers(settings, call.headers)
    response = yield from _tries(call, settings, url, headers, _Tally(), may_repeat=True)
    if response.status_code >= 300:
        raise rest_exception(call, url, response)
    return call.read(response)


def _followed(method: str, url: str, response: Response) -> str | None:
    """Return the target of a redirect that is safe to follow: a GET or HEAD to the same origin.

    Other methods are never sent to another URL automatically; the exception has the target.
    """
    if response.status_code not in _REDIRECTS or method not in ("GET", "HEAD"):
        return None
    return redirect_target(url, response.headers.get("location", ""))


def _headers(settings: Settings, own: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a request: the operation's override those of with_options, which override the client's.

    Names are case-insensitive; normalizing them avoids duplicates.
    """
    headers = dict(settings.headers)
    for extra in (settings.extra, own):
        for name, value in extra.items():
            headers[name.title()] = checked_header(value, name)
    return headers


def checked_header(value: str, name: str = "User-Agent") -> str:
    """Return the value. Raises TwilioValidationError for line breaks and other characters that headers cannot hold."""
    if not (_is_text(name) and _is_text(value) and _HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(value)):
        raise TwilioValidationError(f"header {name!r}: must be printable ASCII without line breaks")
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@cache
def _logger() -> Logger:
    from logging import getLogger  # only on the first request: the module is slow to import

    return getLogger(__name__)


def _log(call: Call[object], attempt: int, elapsed: float, outcome: object, request_id: str | None) -> None:
    """Log one line per attempt, without the caller's values: no path, query, body or credentials."""
    logger = _logger()
    if logger.isEnabledFor(10):  # DEBUG
        template = call.template or "(a URL of the caller's)"
        named = f", request {request_id}" if request_id else ""
        logger.debug("%s %s: %s; attempt %d, %.3f s%s", call.method, template, outcome, attempt, elapsed, named)


__all__ = ["Alone", "Answer", "Flow", "Settings", "Sleep", "Step", "checked_header", "flow"]
