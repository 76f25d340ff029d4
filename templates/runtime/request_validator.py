"""Validation of webhook requests by their X-Twilio-Signature header.

Twilio signs the URL as configured, followed by the names and values of the form, sorted by name. A JSON body is signed
through its SHA-256 hash in the query parameter `bodySHA256`. The key is the account's auth token, or the secret of a
shared key if the request has an X-Twilio-Webhooks-Signature-Settings header.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha1, sha256
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import parse_qs

from .base.exceptions import TwilioException

SIGNATURE_HEADER: Final = "X-Twilio-Signature"
SIGNATURE_SETTINGS_HEADER: Final = "X-Twilio-Webhooks-Signature-Settings"
HMAC_SHA1: Final = "HMAC_SHA1"
HMAC_SHA256: Final = "HMAC_SHA256"

Params: TypeAlias = "Mapping[str, Any] | str | bytes | None"

_HASHES: Final = {HMAC_SHA1: sha1, HMAC_SHA256: sha256}
_PORTS: Final = {"http": "80", "https": "443"}


class RequestValidator:
    """Checks whether requests come from Twilio.

    validator = RequestValidator(auth_token)
    if not validator.validate(url, form, request.headers.get("X-Twilio-Signature", "")):
        logger.warning(validator.explain(url, form, request.headers.get("X-Twilio-Signature", "")))
    """

    def __init__(self, token: str) -> None:
        """Raises TwilioException for an empty token, with which anybody could sign requests.

        Args:
            token: The account's auth token, or the secret of the shared key.
        """
        if not token:
            raise TwilioException("RequestValidator needs the auth token; an empty one would accept forged requests")
        self.token = token.encode()

    def compute_signature(self, uri: str, params: Mapping[str, Any] | None, algorithm: str | None = None) -> str:
        """Return the signature that Twilio would compute for a request.

        Raises ValueError for an unknown algorithm.

        Args:
            uri: The URL as Twilio called it, query included.
            params: The form; {} or None for a GET or a JSON body.
            algorithm: HMAC_SHA1 unless `get_signature_algorithm` says otherwise.
        """
        digest = _HASHES.get((algorithm or HMAC_SHA1).upper())
        if digest is None:
            raise ValueError(f"the signature algorithm must be one of {', '.join(_HASHES)}")
        text = uri + "".join(
            name + value for name in sorted(set(params or ())) for value in _values(params or {}, name)
        )
        return b64encode(hmac.new(self.token, text.encode(), digest).digest()).decode("ascii")

    def compute_hash(self, body: str | bytes) -> str:
        """Return the SHA-256 of a body in hexadecimal, as in `bodySHA256`."""
        return sha256(body.encode() if isinstance(body, str) else body).hexdigest()

    def validate(self, uri: str, params: Params, signature: str, algorithm: str | None = None) -> bool:
        """Return whether Twilio signed this request. Never raises: any invalid input gives False.

        Args:
            uri: The URL as Twilio called it, including the query; with or without the port.
            params: The form, as a dict or your framework's multi-valued dict; for a JSON body, the raw body.
            signature: The X-Twilio-Signature header.
            algorithm: HMAC_SHA1 unless `get_signature_algorithm` says otherwise.
        """
        return self._check(uri, params, signature, algorithm).valid

    def explain(self, uri: str, params: Params, signature: str, algorithm: str | None = None) -> str:
        """Return the reason for the result of `validate`, without the token or a signature."""
        return self._check(uri, params, signature, algorithm).reason

    def _check(self, uri: object, params: object, signature: object, algorithm: object) -> _Verdict:
        try:
            return self._verdict(uri, params, signature, algorithm)
        except Exception as error:  # untrusted input must give False, never an exception
            return _Verdict(False, f"the request cannot be read as one of Twilio's ({type(error).__name__})")

    def _verdict(self, uri: Any, params: Any, signature: Any, algorithm: Any) -> _Verdict:
        if not isinstance(signature, str) or not signature.strip():
            return _Verdict(False, f"the request has no {SIGNATURE_HEADER} header")
        if (algorithm or HMAC_SHA1).upper() not in _HASHES:
            return _Verdict(False, "the signature algorithm is not known to this version")
        form: Any = {} if params is None else params
        if isinstance(form, (str, bytes)):
            hashes = parse_qs(uri.partition("#")[0].partition("?")[2]).get("bodySHA256")
            if hashes is None and form:
                return _Verdict(
                    False,
                    "the body was passed as text, but the URL has no bodySHA256: for a form, pass its names and "
                    "values; for JSON, pass the URL with its full query",
                )
            if hashes is not None and not hmac.compare_digest(self.compute_hash(form), hashes[0].lower()):
                return _Verdict(
                    False, "the body differs from the signed one: pass it as received, not parsed and serialized again"
                )
            form = {}
        if self._signed(uri, form, signature, algorithm):
            return _Verdict(True, "the signature is valid")
        return _Verdict(False, self._guess(uri, form, signature, algorithm))

    def _signed(self, uri: str, form: Mapping[str, Any], signature: str, algorithm: str | None) -> bool:
        """Whether the signature matches with or without the port: Twilio is inconsistent about it."""
        given = signature.strip().encode()
        fits = [
            hmac.compare_digest(self.compute_signature(address, form, algorithm).encode(), given)
            for address in _with_and_without_port(uri)
        ]
        return any(fits)

    def _guess(self, uri: str, form: Mapping[str, Any], signature: str, algorithm: str | None) -> str:
        """Explain a wrong signature by trying common mistakes."""
        scheme, _, rest = uri.partition("://")
        other = f"{'http' if scheme == 'https' else 'https'}://{rest}"
        bare = uri.partition("?")[0]
        guesses: tuple[tuple[str, Mapping[str, Any], str], ...] = (
            (
                other,
                form,
                f"Twilio called this URL with {other.partition(':')[0]}: behind a proxy, pass the public URL",
            ),
            (bare, form, "Twilio called this URL without the query"),
            (f"{bare}/", form, "Twilio called this URL with a trailing slash"),
            (bare.rstrip("/"), form, "Twilio called this URL without the trailing slash"),
            (uri, {}, "Twilio signed no form: pass {} for a GET, and the raw body for JSON"),
        )
        for address, params, reason in guesses:
            if self._signed(address, params, signature, algorithm):
                return f"the signature does not match; the likely cause: {reason}"
        return (
            "the signature does not match: check that the token is this account's primary auth token, that the URL is "
            "exactly the one set at Twilio (host, path, query, letter case), and that the form is complete and decoded"
        )


def get_signature_algorithm(signature_settings_header: str | None) -> str:
    """Return the algorithm in an X-Twilio-Webhooks-Signature-Settings header; HMAC_SHA1 if there is none.

    >>> get_signature_algorithm("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"), get_signature_algorithm(None)
    ('HMAC_SHA256', 'HMAC_SHA1')
    """
    for setting in (signature_settings_header or "").split(","):
        name, _, value = setting.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return value.strip()
    return HMAC_SHA1


class _Verdict(NamedTuple):
    valid: bool
    reason: str


def _values(form: Any, name: str) -> Iterator[str]:
    """Yield the unique values of a name, sorted, from a dict or a framework's multi-valued dict."""
    for method in ("getall", "getlist"):  # aiohttp, WebOb; Flask, Django, Starlette
        listed = getattr(form, method, None)
        if callable(listed):
            values: Any = listed(name)
            break
    else:
        values = form[name]
    yield from sorted({values} if isinstance(values, str) else set(values))


def _with_and_without_port(uri: str) -> tuple[str, str]:
    """Return the URL with a port (its own or the scheme's default) and without one.

    >>> _with_and_without_port("https://user:secret@example.com/voice")
    ('https://user:secret@example.com:443/voice', 'https://user:secret@example.com/voice')
    """
    scheme, mark, rest = uri.partition("://")
    end = min((at for at in map(rest.find, "/?#") if at >= 0), default=len(rest))
    authority, tail = rest[:end], rest[end:]
    user, at, host = authority.rpartition("@")
    name, colon, port = host.rpartition(":")
    if not colon or not port.isdigit():  # an IPv6 address contains colons, inside brackets
        name, port = host, _PORTS.get(scheme.lower(), "")
    start = f"{scheme}{mark}{user}{at}{name}"
    return f"{start}:{port}{tail}", f"{start}{tail}"


__all__ = [
    "HMAC_SHA1",
    "HMAC_SHA256",
    "SIGNATURE_HEADER",
    "SIGNATURE_SETTINGS_HEADER",
    "RequestValidator",
    "get_signature_algorithm",
]
