"""Proof that a webhook request comes from Twilio: its X-Twilio-Signature header.

Twilio signs the URL that it was told to call, followed by the names and values of the form, sorted by name. A JSON body
is signed through its SHA-256 in the URL's `bodySHA256`. The key is the account's auth token, or the secret of a shared
key if the request has an X-Twilio-Webhooks-Signature-Settings header.
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
    """Checks requests that claim to come from Twilio.

    validator = RequestValidator(auth_token)
    if not validator.validate(url, form, request.headers.get("X-Twilio-Signature", "")):
        logger.warning(validator.explain(url, form, request.headers.get("X-Twilio-Signature", "")))
    """

    def __init__(self, token: str) -> None:
        """Raises TwilioException without a token: a signature made with an empty key proves nothing.

        Args:
            token: The account's auth token, or the secret of the shared key.
        """
        if not token:
            raise TwilioException("RequestValidator needs the auth token; an empty one would accept forged requests")
        self.token = token.encode()

    def compute_signature(self, uri: str, params: Mapping[str, Any] | None, algorithm: str | None = None) -> str:
        """The signature that Twilio would give a request.

        Raises ValueError for an algorithm that is not known.

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
        """The SHA-256 of a body, as it stands in `bodySHA256`."""
        return sha256(body.encode() if isinstance(body, str) else body).hexdigest()

    def validate(self, uri: str, params: Params, signature: str, algorithm: str | None = None) -> bool:
        """Whether Twilio signed this request; False, never an exception, for anything else.

        Args:
            uri: The URL as Twilio called it, query included; its port may be there or not.
            params: The form, as a dict or as your framework gives it; for a JSON body, its text as it arrived.
            signature: The X-Twilio-Signature header.
            algorithm: HMAC_SHA1 unless `get_signature_algorithm` says otherwise.
        """
        return self._check(uri, params, signature, algorithm).valid

    def explain(self, uri: str, params: Params, signature: str, algorithm: str | None = None) -> str:
        """Why `validate` says what it says, in one sentence that holds neither the token nor a signature."""
        return self._check(uri, params, signature, algorithm).reason

    def _check(self, uri: object, params: object, signature: object, algorithm: object) -> _Verdict:
        try:
            return self._verdict(uri, params, signature, algorithm)
        except Exception as error:  # whatever a stranger sends, the answer is "not signed by Twilio", not a crash
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
                    "a body was given as text, but the URL has no bodySHA256: for a form, give its names and values; "
                    "for JSON, give the URL with its whole query",
                )
            if hashes is not None and not hmac.compare_digest(self.compute_hash(form), hashes[0].lower()):
                return _Verdict(
                    False, "the body is not the one that was signed: give it as it arrived, not parsed and rewritten"
                )
            form = {}
        if self._signed(uri, form, signature, algorithm):
            return _Verdict(True, "the signature is valid")
        return _Verdict(False, self._guess(uri, form, signature, algorithm))

    def _signed(self, uri: str, form: Mapping[str, Any], signature: str, algorithm: str | None) -> bool:
        """Whether the signature fits, with or without the port: Twilio is not consistent about it."""
        given = signature.strip().encode()
        fits = [
            hmac.compare_digest(self.compute_signature(address, form, algorithm).encode(), given)
            for address in _with_and_without_port(uri)
        ]
        return any(fits)

    def _guess(self, uri: str, form: Mapping[str, Any], signature: str, algorithm: str | None) -> str:
        """What would have to be different for the signature to fit: what usually is."""
        scheme, _, rest = uri.partition("://")
        other = f"{'http' if scheme == 'https' else 'https'}://{rest}"
        bare = uri.partition("?")[0]
        guesses: tuple[tuple[str, Mapping[str, Any], str], ...] = (
            (
                other,
                form,
                f"Twilio called this URL with {other.partition(':')[0]}: behind a proxy, take the public URL",
            ),
            (bare, form, "Twilio called this URL without the query"),
            (f"{bare}/", form, "Twilio called this URL with a slash at its end"),
            (bare.rstrip("/"), form, "Twilio called this URL without the slash at its end"),
            (uri, {}, "Twilio signed no form: give {} for a GET, and for a JSON body its text"),
        )
        for address, params, reason in guesses:
            if self._signed(address, params, signature, algorithm):
                return f"the signature does not fit, but it would if it were so: {reason}"
        return (
            "the signature does not fit: check that the token is this account's primary auth token, that the URL is "
            "the very one set at Twilio (host, path, query, letter case), and that the form is complete and decoded"
        )


def get_signature_algorithm(signature_settings_header: str | None) -> str:
    """The algorithm that an X-Twilio-Webhooks-Signature-Settings header names; HMAC_SHA1 when there is none.

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
    """The values of one name, each once and sorted, from a dict or from a framework's multi-valued one."""
    for method in ("getall", "getlist"):  # aiohttp, WebOb; Flask, Django, Starlette
        listed = getattr(form, method, None)
        if callable(listed):
            values: Any = listed(name)
            break
    else:
        values = form[name]
    yield from sorted({values} if isinstance(values, str) else set(values))


def _with_and_without_port(uri: str) -> tuple[str, str]:
    """The URL with a port, its own or the scheme's, and without.

    >>> _with_and_without_port("https://user:secret@example.com/voice")
    ('https://user:secret@example.com:443/voice', 'https://user:secret@example.com/voice')
    """
    scheme, mark, rest = uri.partition("://")
    end = min((at for at in map(rest.find, "/?#") if at >= 0), default=len(rest))
    authority, tail = rest[:end], rest[end:]
    user, at, host = authority.rpartition("@")
    name, colon, port = host.rpartition(":")
    if not colon or not port.isdigit():  # an IPv6 address has colons of its own, inside brackets
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
