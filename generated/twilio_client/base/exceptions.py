"""The exceptions that this package raises. All derive from TwilioException.

str() and repr() are safe to log: they show the operation's path template, never a real path, phone number or body. The
attributes `msg`, `uri` and `details` hold the unmasked data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from .masking import masked
from .resend import may_resend, retry_after

_E = TypeVar("_E", bound="TwilioException")


class TwilioException(Exception):
    """Base class of the exceptions that this package raises."""

    def __reduce__(self) -> tuple[object, ...]:
        # Subclass constructors need keyword arguments, which pickle does not pass, so restore without calling them.
        return _revive, (type(self), self.args), self.__dict__


class TwilioValidationError(TwilioException, ValueError):
    """An argument is invalid; nothing was sent. The message names the argument, never its value."""


class TwilioConnectionError(TwilioException):
    """No usable response arrived; `__cause__` is the HTTP library's error.

    Attributes:
        sent: Whether Twilio may have received the request, so that sending it again could repeat its effect.
        method: The HTTP method.
        template: The operation's path, with {names} for path parameters.
        attempts: Number of attempts, including this one.
        host: The host, with the port if it is not the default one.
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
    """Twilio responded with an error status.

    Attributes:
        status: The HTTP status.
        uri: The requested path, without host, version and query.
        msg: Twilio's error message in full; str() masks private values in it.
        code: Twilio's error code (https://www.twilio.com/docs/api/errors), else the HTTP status; None if unknown.
        method: The HTTP method.
        details: Further data in the response: its details, parameters, or list of errors.
        headers: Response headers; names are case-insensitive.
        request_id: Twilio's ID of the request, for Twilio support.
        sent: Always True: the request arrived.
        template: The operation's path, with {names} for path parameters.
        more_info: URL of a page that explains the error.
        attempts: Number of attempts, including this one.
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
        shown: The message for str(), if the caller knows better than `masked` which values are private.
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
        """Return the text of str(), for example:

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
        """Return a suggested remedy, or ""."""
        return ""

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(status={self.status}, code={self.code}, method={self.method!r}, "
            f"template={self.template!r}, request_id={self.request_id!r})"
        )


class TwilioAuthenticationError(TwilioRestException):
    """401: Twilio rejected the credentials."""

    def _advice(self) -> str:
        return "check the account SID and auth token, or the API key and its secret, and the region they belong to"


class TwilioNotFoundError(TwilioRestException):
    """404: the resource does not exist, or belongs to another account or region."""


class TwilioRateLimitedError(TwilioRestException):
    """429: too many requests, even after the permitted retries. Twilio did not process the request."""

    def _advice(self) -> str:
        seconds = retry_after(self.headers)
        if not may_resend(self.status, self.code, repeatable=False):
            cure = "not retried automatically: the code says which limit was exceeded"
        elif seconds:
            cure = "send fewer requests at a time"
        else:
            cure = "send fewer requests at a time, or allow more retries"
        return f"{cure}; Twilio asks to wait {seconds:.0f} seconds" if seconds else cure


class TwilioServiceException(TwilioRestException):
    """Twilio responded with a problem document (RFC 9457).

    Attributes, in addition to those of TwilioRestException:
        type: URI of the problem type.
        title: Summary of the problem type.
        detail: Explanation of this occurrence.
        instance: URI of this occurrence.
        errors: The invalid fields, each with `detail` and `pointer`.
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
    """Create an exception for pickle or copy, which then set its attributes."""
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
