"""OAuth client credentials (RFC 6749, section 4.4), with automatic renewal of access tokens."""

from __future__ import annotations

import time
from binascii import a2b_base64
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, NoReturn

from ..http.response import Response
from .answers import decoded
from .auth import TokenAuth
from .exceptions import TwilioException
from .serialize import urlencoded
from .texts import must_be_texts

TOKEN_URL: Final = "https://oauth.twilio.com/v2/token"  # operation CreateOauth2Token of the contract oauth_v2
_MARGIN: Final = 60.0  # seconds; renew this long before expiry, so that no token expires in transit
_PLAUSIBLE: Final = 366 * 86_400.0  # a larger `expires_in` is a timestamp, not a number of seconds


class ClientCredentials(TokenAuth):
    """The ID and secret of an OAuth app.

    The access token is requested on first use, shared by all clients of this object, and renewed shortly before expiry.

    Args:
        client_id: The ID of the OAuth app (OQ...).
        client_secret: The secret of the OAuth app.
        scope: Requested scope; Twilio's default if omitted.
        audience: The API that the token is for.
        token_url: URL of the token endpoint.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scope: str | None = None,
        audience: str | None = None,
        token_url: str = TOKEN_URL,
    ) -> None:
        super().__init__()
        must_be_texts(
            client_id=client_id, client_secret=client_secret, scope=scope, audience=audience, token_url=token_url
        )
        if not client_id or not client_secret:
            raise TwilioException("client_id and client_secret: both are required")
        self.client_id = client_id
        self.token_url = token_url
        grant = {"client_id": client_id, "client_secret": client_secret, "scope": scope, "audience": audience}
        self._grant = {"grant_type": "client_credentials", **{name: text for name, text in grant.items() if text}}
        self._token: str | None = None
        self._ends = 0.0  # on time.time()'s clock

    def token(self) -> str | None:
        return self._token if time.time() < self._ends - _MARGIN else None

    def request(self) -> TokenRequest:
        return TokenRequest(self.token_url, urlencoded(tuple(self._grant.items())).encode(), self._keep)

    def _keep(self, answer: Response) -> str:
        """Store and return the token in a response. Raises TwilioException if there is none."""
        body = decoded(answer.content)
        given = body if isinstance(body, dict) else {}
        token = given.get("access_token")
        if not isinstance(token, str) or not (token and token.isascii() and token.isprintable()):
            raise TwilioException("the response to the token request has no valid access_token")
        self._ends = _end(token, given.get("expires_in"))
        self._token = token
        return token

    def forget(self, token: str) -> None:
        if self._token == token:
            self._token = None
            self._ends = 0.0

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds a secret and cannot be pickled; create it where it is used")


class TokenRequest(NamedTuple):
    """A request for an access token, for the engine to send.

    Attributes:
        keep: Stores and returns the token of a response.
    """

    url: str
    content: bytes
    keep: Callable[[Response], str]
    method: str = "POST"
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {"Content-Type": "application/x-www-form-urlencoded"}
    security: str = "none"
    expects: tuple[int, ...] = ()

    @property
    def template(self) -> str:
        """The URL, which has no path parameters."""
        return self.url

    def read(self, reply: Response) -> str:
        """Return the token."""
        return self.keep(reply)


def _end(token: str, expires_in: object) -> float:
    """Return the expiry in seconds since 1970: the JWT's `exp`, else the response's `expires_in`.

    Without either, a token is used until Twilio rejects it.
    """
    _, _, payload = token.partition(".")
    claims = payload.partition(".")[0]
    try:
        told = decoded(a2b_base64(claims.replace("-", "+").replace("_", "/") + "=" * (-len(claims) % 4)))
    except ValueError:  # an opaque token
        told = None
    exp = told.get("exp") if isinstance(told, dict) else None
    if isinstance(exp, (int, float)):
        return float(exp)
    if isinstance(expires_in, (int, float)) and 0 < expires_in < _PLAUSIBLE:
        return time.time() + expires_in
    return float("inf")


__all__ = ["ClientCredentials", "TokenRequest"]
