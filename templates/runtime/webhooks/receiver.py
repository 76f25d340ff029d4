"""Framework-independent validation of webhook requests.

An adapter converts its framework's request, passes it to a Receiver, and responds to a Refusal with 403.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from logging import getLogger
from typing import Final, NamedTuple, TypeVar
from urllib.parse import parse_qs, quote, urlsplit

from ..base.exceptions import TwilioValidationError
from ..request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)
from .callback import Callback

C = TypeVar("C", bound=Callback)

MAX_BODY: Final = 1 << 20  # bytes; Twilio's requests have a few thousand
_MAX_PARAMETERS: Final = 1000
_FORM: Final = "application/x-www-form-urlencoded"
_KEPT_IN_PATH: Final = "/%!$&'()*+,;=:@~"  # legal in a path; % starts an existing escape

_logger = getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebRequest:
    """A request as the web application sees it."""

    method: str
    scheme: str
    host: str  # with the port, if the Host header has one
    path: str  # quoted, as in the request line
    query: str  # as received, without "?"
    header: Callable[[str], str | None]  # looks up a header by its case-insensitive name
    body: bytes  # may be cut off one byte beyond the receiver's limit


class Refusal(NamedTuple):
    """A request that could not be verified.

    Attributes:
        reason: The cause, for developers; do not send it to the client, as it would help to forge requests.
    """

    reason: str


class Receiver:
    """Accepts webhook requests signed by Twilio, and refuses others. The base class of the adapters."""

    def __init__(
        self,
        auth_token: str,
        *,
        public_url: str | None = None,
        trust_proxy_headers: bool = False,
        max_body: int = MAX_BODY,
    ) -> None:
        """Raises TwilioValidationError for an invalid public_url, and TwilioException for an empty token.

        Args:
            auth_token: The account's auth token, or the secret of the shared key.
            public_url: The origin that Twilio calls, if the application sees another scheme or host:
                "https://hooks.example.com". Its path, if any, is prepended to the application's path.
            trust_proxy_headers: Use X-Forwarded-Proto and X-Forwarded-Host as scheme and host. Only safe if all
                requests pass through a proxy that sets them.
            max_body: Maximum size of a body in bytes.
        """
        self.max_body = max_body
        self._validator = RequestValidator(auth_token)
        self._public_url = None if public_url is None else _checked(public_url)
        self._trusts_proxy = trust_proxy_headers

    def receive(self, kind: type[C], request: WebRequest) -> C | Refusal:
        """Return the callback of a request signed by Twilio, or a Refusal, whose reason is logged as a warning."""
        received = self._judged(kind, request)
        if isinstance(received, Refusal):
            _logger.warning("refused %s %s: %s", request.method, quote(request.path, _KEPT_IN_PATH), received.reason)
        return received

    def _judged(self, kind: type[C], request: WebRequest) -> C | Refusal:
        if len(request.body) > self.max_body:
            return Refusal(f"the body has more than {self.max_body} bytes")
        if request.method == "GET":  # all parameters are in the URL, which is signed
            return self._proved(request, None) or kind.from_form(request.query)
        content_type = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
        if content_type == "application/json":
            return self._proved(request, request.body) or kind.from_json(request.body)
        if content_type != _FORM:
            return Refusal(f"the body is neither a form nor JSON: its Content-Type is {content_type!r}")
        try:
            form = parse_qs(
                request.body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MAX_PARAMETERS
            )
        except ValueError as error:
            return Refusal(f"the form cannot be read: {type(error).__name__}")
        return self._proved(request, form) or kind.from_form(form)

    def _proved(self, request: WebRequest, params: dict[str, list[str]] | bytes | None) -> Refusal | None:
        """Return None if Twilio signed the request, else the reason."""
        url = self._called(request)
        if "bodySHA256=" in request.query:  # the body is signed; the Content-Type is not
            params = request.body
        signature = request.header(SIGNATURE_HEADER) or ""
        algorithm = get_signature_algorithm(request.header(SIGNATURE_SETTINGS_HEADER))
        if self._validator.validate(url, params, signature, algorithm):
            return None
        return Refusal(self._validator.explain(url, params, signature, algorithm))

    def _called(self, request: WebRequest) -> str:
        """Return the URL that Twilio called."""
        scheme, host = request.scheme, request.host
        if self._trusts_proxy:  # the last value comes from the nearest proxy
            scheme = _last(request.header("X-Forwarded-Proto")).lower() or scheme
            host = _last(request.header("X-Forwarded-Host")) or host
        origin = self._public_url or f"{scheme}://{host}"
        query = f"?{request.query}" if request.query else ""
        return f"{origin}{quote(request.path, _KEPT_IN_PATH)}{query}"


def _last(header: str | None) -> str:
    return (header or "").rpartition(",")[2].strip()


def _checked(url: str) -> str:
    """Return a public URL without a trailing slash. Raises TwilioValidationError."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise TwilioValidationError(
            "public_url: must be an http(s) URL without query and fragment, such as 'https://hooks.example.com'"
        )
    return url.rstrip("/")


__all__ = ["MAX_BODY", "Receiver", "Refusal", "WebRequest"]
