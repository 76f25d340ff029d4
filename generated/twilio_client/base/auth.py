"""Who the client is to Twilio: a name and a secret, a bearer token, or a token got with OAuth client credentials.

Secrets are never printed. Where they come from is decided by `credentials`, in the order of the official SDK.
"""

from __future__ import annotations

import threading
import time
from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, Protocol, TypeAlias
from weakref import WeakKeyDictionary

from ..http.response import Response
from .answers import decoded
from .exceptions import TwilioException, TwilioValidationError
from .serialize import urlencoded
from .texts import must_be_texts

if TYPE_CHECKING:
    import asyncio

TOKEN_URL: Final = "https://oauth.twilio.com/v2/token"  # operation CreateOauth2Token of the contract oauth_v2
_MARGIN: Final = 60.0  # seconds before its end when a token is replaced, so that none ends on its way
_PLAUSIBLE: Final = 366 * 86_400.0  # `expires_in` above a year is a moment in time, not a number of seconds


class BasicAuth:
    """An account SID with its auth token, or an API key (SK...) with its secret."""

    __slots__ = ("password", "username")

    def __init__(self, username: str, password: str) -> None:
        """Raises TwilioValidationError for what is no text, or has control characters."""
        must_be_texts(username=username, password=password)
        self.username = username
        self.password = password

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return "Basic " + b2a_base64(f"{self.username}:{self.password}".encode(), newline=False).decode("ascii")

    def __repr__(self) -> str:
        return f"BasicAuth({self.username!r}, ...)"


class BearerAuth:
    """A token that was got elsewhere."""

    __slots__ = ("token",)

    def __init__(self, token: str) -> None:
        """Raises TwilioValidationError for what is no text, or has control characters."""
        must_be_texts(token=token)
        self.token = token

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return f"Bearer {self.token}"

    def __repr__(self) -> str:
        return "BearerAuth(...)"


class AuthStrategy(Protocol):
    """What a credential provider of the official SDK gives."""

    def get_auth_string(self) -> str: ...


class CredentialProvider(Protocol):
    """A credential provider of the official SDK; it is asked before every request."""

    def to_auth_strategy(self) -> AuthStrategy: ...


class ProvidedAuth:
    """The official SDK's credential provider as credentials here."""

    __slots__ = ("provider",)

    def __init__(self, provider: CredentialProvider) -> None:
        self.provider = provider

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return self.provider.to_auth_strategy().get_auth_string()


class ClientCredentials:
    """OAuth client credentials (RFC 6749, section 4.4): their token is got when it is first needed, shared by all
    clients that use this object, and replaced shortly before it ends.

    Args:
        client_id: The OAuth app's id (OQ...).
        client_secret: The OAuth app's secret.
        scope: What the token is to permit; Twilio decides when it is left out.
        audience: Which API the token is for.
        token_url: Where tokens are given.
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
        must_be_texts(
            client_id=client_id, client_secret=client_secret, scope=scope, audience=audience, token_url=token_url
        )
        if not client_id or not client_secret:
            raise TwilioException("client_id and client_secret: both are needed to get a token")
        self.client_id = client_id
        self.token_url = token_url
        grant = {"client_id": client_id, "client_secret": client_secret, "scope": scope, "audience": audience}
        self._grant = {"grant_type": "client_credentials", **{name: text for name, text in grant.items() if text}}
        self._token: str | None = None
        self._ends = 0.0  # on time.time()'s clock
        self.lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def token(self) -> str | None:
        """The token at hand, unless it is about to end."""
        return self._token if time.time() < self._ends - _MARGIN else None

    def request(self) -> TokenRequest:
        """The request for a new token."""
        return TokenRequest(self.token_url, urlencoded(tuple(self._grant.items())).encode())

    def keep(self, answer: Response) -> str:
        """Take the token that was given. Raises TwilioException when there is none in the answer."""
        body = decoded(answer.content)
        given = body if isinstance(body, dict) else {}
        token = given.get("access_token")
        if not isinstance(token, str) or not (token and token.isascii() and token.isprintable()):
            raise TwilioException("the answer to the request for a token holds no access_token")
        self._ends = _end(token, given.get("expires_in"))
        self._token = token
        return token

    def forget(self, token: str) -> None:
        """Drop a token that Twilio refused, unless it was replaced already."""
        if self._token == token:
            self._token = None
            self._ends = 0.0

    def async_lock(self) -> asyncio.Lock:
        """The lock of the running event loop."""
        import asyncio

        return self._async_locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds a secret and is not pickled; make it where it is used")


class TokenRequest(NamedTuple):
    """A request for a token, as the engine sends it."""

    url: str
    content: bytes
    method: str = "POST"
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {"Content-Type": "application/x-www-form-urlencoded"}
    security: str = "none"
    expects: tuple[int, ...] = ()

    @property
    def template(self) -> str:
        """The address itself: it has no path values."""
        return self.url

    def read(self, reply: Response) -> Response:
        """The answer, for `ClientCredentials.keep`."""
        return reply


Auth: TypeAlias = "BasicAuth | BearerAuth | ProvidedAuth | ClientCredentials"


class Credentials(NamedTuple):
    """What `credentials` found."""

    auth: Auth
    username: str
    password: str
    account_sid: str


def credentials(
    username: str | None,
    password: str | None,
    account_sid: str | None,
    auth: Auth | tuple[str, str] | None,
    provider: CredentialProvider | ClientCredentials | None,
    environment: Mapping[str, str],
) -> Credentials:
    """Who the client is: from arguments first, then from the environment.

    TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN stand in for a missing username and password. TWILIO_API_KEY and
    TWILIO_API_SECRET are taken when no auth token is there and neither was passed.

    Raises TwilioException when nothing says who, and TwilioValidationError for what cannot say it.
    """
    must_be_texts(username=username, password=password, account_sid=account_sid)
    own_sid = environment.get("TWILIO_ACCOUNT_SID") or ""
    name = username or own_sid
    secret = password or environment.get("TWILIO_AUTH_TOKEN") or ""
    key, key_secret = environment.get("TWILIO_API_KEY"), environment.get("TWILIO_API_SECRET")
    if not username and not secret and key and key_secret:
        name, secret = key, key_secret
    if isinstance(auth, tuple):
        if len(auth) != 2 or not all(auth):
            raise TwilioValidationError("auth: a tuple of two texts, the user name and the password")
        name, secret = auth
        auth = None
    elif auth is not None and not (isinstance(auth, ClientCredentials) or _has_method(auth, "authorization")):
        raise TwilioValidationError("auth: (username, password), or a BasicAuth, BearerAuth or ClientCredentials")
    if auth is None and provider is not None:
        if not (isinstance(provider, ClientCredentials) or _has_method(provider, "to_auth_strategy")):
            raise TwilioValidationError("credential_provider: ClientCredentials, or an object with to_auth_strategy()")
        auth = provider if isinstance(provider, ClientCredentials) else ProvidedAuth(provider)
    if auth is None:
        if not name or not secret:
            raise TwilioException(
                "no credentials: pass an account SID and auth token, or an API key and its secret with account_sid; "
                "or set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET)"
            )
        auth = BasicAuth(name, secret)
    # An API key is no account: requests of /Accounts/{AccountSid} need the account's own SID.
    accounts = (sid for sid in (name, username or "", own_sid) if sid.startswith("AC"))
    return Credentials(auth, name, secret, account_sid or next(accounts, name))


def _has_method(value: object, name: str) -> bool:
    return not isinstance(value, type) and callable(getattr(value, name, None))


def _end(token: str, expires_in: object) -> float:
    """When a token ends, in seconds since 1970: as the token itself says (JWT `exp`), else as its answer says.

    Without either it lasts until Twilio refuses it.
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


__all__ = [
    "Auth",
    "AuthStrategy",
    "BasicAuth",
    "BearerAuth",
    "ClientCredentials",
    "CredentialProvider",
    "Credentials",
    "ProvidedAuth",
    "TokenRequest",
    "credentials",
]
