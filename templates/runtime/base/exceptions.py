"""Every error that this package raises, as one tree under TwilioException.

str() and repr() are made to be logged: they show the operation's path template, never a real path, a telephone number
or a body. The attributes `msg`, `uri` and `details` hold what Twilio answered, in full.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from .masking import masked
from .resend import may_resend, retry_after

_E = TypeVar("_E", bound="TwilioException")


class TwilioException(Exception):
    """Base of every error that this package raises."""

    def __reduce__(self) -> tuple[object, ...]:
        # The constructors take keywords, so a copy is made without calling them.
        return _revive, (type(self), self.args), self.__dict__


class TwilioValidationError(TwilioException, ValueError):
    """An argument was refused before anything was sent. The text names the argument, never its value."""


class TwilioConnectionError(TwilioException):
    """No usable answer arrived; `__cause__` is the HTTP library's error.

    Attributes:
        sent: Whether Twilio may have received the request, so that sending it again could do its work twice.
        method: The HTTP method.
        template: The operation's path, with its values as {names}.
        attempts: How many requests were made, this one included.
        host: Where they went, with the port if it is not the usual one.
    """

    def __init__(
        self, msg: str, *, sent: bool, method: str = "", template: str = "", attempts: int = 1, host: str = ""
    ) -> None:
        super().__init__(msg)
        self.sent = sent
        self.method = method
        self.template = template
        self.attempts = attempts
        self.host = host


class TwilioRestException(TwilioException):
    """Twilio answered with an error status.

    Attributes:
        status: The HTTP status.
        uri: The real path that was asked for, without host, version and query.
        msg: Twilio's explanation, in full; str() shows it with private values masked.
        code: Twilio's error code (https://www.twilio.com/docs/api/errors), else the HTTP status; None when unknown.
        method: The HTTP method.
        details: What else the answer says: its details, parameters, or list of errors.
        headers: The headers of the answer; names in any letter case.
        request_id: Twilio's name for this request, to be given to its support.
        sent: True: the request arrived.
        template: The operation's path, with its values as {names}.
        more_info: A page that explains the error.
        attempts: How many requests were made, this one included.
    """

    def __init__(
        self,
        status: int,
        uri: str,
        msg: str = "",
        code: int | None = None,
        method: str = "GET",
        details: object = None,
        *,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        sent: bool = True,
        template: str = "",
        more_info: str | None = None,
        attempts: int = 1,
        shown: str | None = None,
    ) -> None:
        """Args:
        shown: The explanation as str() gives it, when the caller knows better than `masked` what is private in it.
        """
        self.status = status
        self.uri = uri
        self.msg = msg
        self.code = code
        self.method = method
        self.details = details
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.request_id = request_id
        self.sent = sent
        self.template = template
        self.more_info = more_info
        self.attempts = attempts
        super().__init__(self._text(masked(msg) if shown is None else shown))

    def _text(self, message: str) -> str:
        """What str() shows, for example:

        HTTP 400 error 21211: POST /2010-04-01/Accounts/{account_sid}/Messages.json: Invalid 'To' number (request RQ1)
        """
        numbered = f" {self.code}" if self.code not in (None, self.status) else ""
        parts = [f"HTTP {self.status} error{numbered}"]
        if self.template:
            parts.append(f"{self.method} {self.template}")
        if message:
            parts.append(message)
        notes = [
            f"request {self.request_id}" if self.request_id else "",
            f"{self.attempts} attempts" if self.attempts > 1 else "",
            f"see {self.more_info}" if self.more_info else "",
            self._advice(),
        ]
        told = "; ".join(note for note in notes if note)
        return ": ".join(parts) + (f" ({told})" if told else "")

    def _advice(self) -> str:
        """What to do about it."""
        return ""

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(status={self.status}, code={self.code}, method={self.method!r}, "
            f"template={self.template!r}, request_id={self.request_id!r})"
        )


class TwilioAuthenticationError(TwilioRestException):
    """401: Twilio does not know these credentials."""

    def _advice(self) -> str:
        return "check the account SID and auth token, or the API key and its secret, and the region they belong to"


class TwilioNotFoundError(TwilioRestException):
    """404: there is no such resource, or it belongs to another account or region."""


class TwilioRateLimitedError(TwilioRestException):
    """429: too many requests, also after the permitted retries. Twilio did not process this one."""

    def _advice(self) -> str:
        seconds = retry_after(self.headers)
        if not may_resend(self.status, self.code, repeatable=False):
            cure = "it is not sent again by itself: the code says what there was too much of"
        elif seconds:
            cure = "send fewer requests at a time"
        else:
            cure = "send fewer requests at a time, or allow more retries"
        return f"{cure}; Twilio asks to wait {seconds:.0f} seconds" if seconds else cure


class TwilioServiceException(TwilioRestException):
    """Twilio answered with a problem document (RFC 9457).

    Attributes (beside those of TwilioRestException):
        type: A URI that names the kind of problem.
        title: The kind of problem in words.
        detail: What went wrong this time, in words.
        instance: A URI that names this very problem.
        errors: The fields at fault, each with `detail` and `pointer`.
    """

    def __init__(
        self,
        type_uri: str,
        title: str,
        status: int,
        code: int,
        detail: str | None = None,
        instance: str | None = None,
        errors: Sequence[Mapping[str, str]] | None = None,
        method: str = "GET",
        uri: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        sent: bool = True,
        template: str = "",
        attempts: int = 1,
        shown: str | None = None,
    ) -> None:
        super().__init__(
            status,
            uri,
            detail or title,
            code,
            method,
            errors,
            headers=headers,
            request_id=request_id,
            sent=sent,
            template=template,
            more_info=type_uri,
            attempts=attempts,
            shown=shown,
        )
        self.type = type_uri
        self.title = title
        self.detail = detail
        self.instance = instance
        self.errors: list[Mapping[str, str]] = list(errors or ())


def _revive(cls: type[_E], args: tuple[object, ...]) -> _E:
    """An exception as pickle and copy left it; its attributes follow."""
    return cls.__new__(cls, *args)


__all__ = [
    "TwilioAuthenticationError",
    "TwilioConnectionError",
    "TwilioException",
    "TwilioNotFoundError",
    "TwilioRateLimitedError",
    "TwilioRestException",
    "TwilioServiceException",
    "TwilioValidationError",
]
