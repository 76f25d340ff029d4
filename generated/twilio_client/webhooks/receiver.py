"""What the adapters share: from a request to a callback, or to the reason why it is refused.

An adapter reads the request in its framework's way, hands it to a Receiver, and answers 403 to what is refused.
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

MAX_BODY: Final = 1 << 20  # bytes; Twilio's own requests have a few thousand
_MAX_PARAMETERS: Final = 1000
_FORM: Final = "application/x-www-form-urlencoded"
_KEPT_IN_PATH: Final = "/%!$&'()*+,;=:@~"  # what a path may hold; % begins what is quoted already

_logger = getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebRequest:
    """A request as the web application sees it."""

    method: str
    scheme: str
    host: str  # with the port, where the Host header has one
    path: str  # as in the request line: quoted
    query: str  # as it arrived, without "?"
    header: Callable[[str], str | None]  # the value of a header, by its name in any letter case
    body: bytes  # of one that is larger than the receiver takes, a byte more than that is enough


class Refusal(NamedTuple):
    """A request that is not proved to be Twilio's.

    Attributes:
        reason: For the developer's eyes: whoever forges requests must not be helped by it.
    """

    reason: str


class Receiver:
    """Takes webhook requests that Twilio has signed, and refuses others. The adapters are made of it."""

    def __init__(
        self,
        auth_token: str,
        *,
        public_url: str | None = None,
        trust_proxy_headers: bool = False,
        max_body: int = MAX_BODY,
    ) -> None:
        """Raises TwilioValidationError for an address that Twilio cannot call, TwilioException for an empty token.

        Args:
            auth_token: The account's auth token, or the secret of the shared key.
            public_url: What Twilio calls in place of the scheme and host that the application sees:
                "https://hooks.example.com". A path in it comes before the application's own.
            trust_proxy_headers: Take scheme and host from X-Forwarded-Proto and X-Forwarded-Host. Only for
                applications that nobody can reach but through a proxy that sets them.
            max_body: Bytes; a larger body is refused.
        """
        self.max_body = max_body
        self._validator = RequestValidator(auth_token)
        self._public_url = None if public_url is None else _checked(public_url)
        self._trusts_proxy = trust_proxy_headers

    def receive(self, kind: type[C], request: WebRequest) -> C | Refusal:
        """The callback that a request carries, if Twilio has signed it. Why one is refused is logged as a warning."""
        received = self._judged(kind, request)
        if isinstance(received, Refusal):
            _logger.warning("refused %s %s: %s", request.method, quote(request.path, _KEPT_IN_PATH), received.reason)
        return received

    def _judged(self, kind: type[C], request: WebRequest) -> C | Refusal:
        if len(request.body) > self.max_body:
            return Refusal(f"the body has more than {self.max_body} bytes")
        if request.method == "GET":  # all parameters are in the address, which is signed as a whole
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
        """Why the request is not proved to be Twilio's; None when it is."""
        url = self._called(request)
        if "bodySHA256=" in request.query:  # Twilio signed the body: what the Content-Type says is not signed
            params = request.body
        signature = request.header(SIGNATURE_HEADER) or ""
        algorithm = get_signature_algorithm(request.header(SIGNATURE_SETTINGS_HEADER))
        if self._validator.validate(url, params, signature, algorithm):
            return None
        return Refusal(self._validator.explain(url, params, signature, algorithm))

    def _called(self, request: WebRequest) -> str:
        """The address that Twilio called."""
        scheme, host = request.scheme, request.host
        if self._trusts_proxy:  # of several values, the last one is of the nearest proxy
            scheme = _last(request.header("X-Forwarded-Proto")).lower() or scheme
            host = _last(request.header("X-Forwarded-Host")) or host
        origin = self._public_url or f"{scheme}://{host}"
        query = f"?{request.query}" if request.query else ""
        return f"{origin}{quote(request.path, _KEPT_IN_PATH)}{query}"


def _last(header: str | None) -> str:
    return (header or "").rpartition(",")[2].strip()


def _checked(url: str) -> str:
    """A public URL without the slash at its end."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise TwilioValidationError(
            "public_url must be where Twilio finds the application: 'https://hooks.example.com', say, without a query"
        )
    return url.rstrip("/")


__all__ = ["MAX_BODY", "Receiver", "Refusal", "WebRequest"]
