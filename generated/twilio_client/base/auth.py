"""Who the client is to Twilio: a name and a secret, a bearer token, or what gets a token (oauth.py).

Secrets are never printed. Where they come from is decided by `credentials`, in the order of the official SDK.
"""

from __future__ import annotations

import threading
from binascii import b2a_base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias
from weakref import WeakKeyDictionary

from .exceptions import TwilioException, TwilioValidationError
from .texts import must_be_texts

if TYPE_CHECKING:
    import asyncio

    from .call import Call


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


class TokenAuth:
    """Credentials whose token is got with a request of its own; base/oauth.py has those of OAuth.

    Attributes:
        lock: Held by the thread that asks for a token.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def async_lock(self) -> asyncio.Lock:
        """Held by the task that asks for a token, in the running event loop."""
        import asyncio

        return self._async_locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    def token(self) -> str | None:
        """The token at hand, unless it is about to end."""
        raise NotImplementedError(f"{type(self).__name__} does not define token()")

    def request(self) -> Call[str]:
        """The request for a new token, which keeps the one that it gets."""
        raise NotImplementedError(f"{type(self).__name__} does not define request()")

    def forget(self, token: str) -> None:
        """Drop a token that Twilio refused, unless it was replaced already."""
        raise NotImplementedError(f"{type(self).__name__} does not define forget()")


Auth: TypeAlias = "BasicAuth | BearerAuth | ProvidedAuth | TokenAuth"


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
    provider: CredentialProvider | TokenAuth | None,
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
    elif auth is not None and not (isinstance(auth, TokenAuth) or _has_method(auth, "authorization")):
        raise TwilioValidationError("auth: (username, password), or a BasicAuth, BearerAuth or ClientCredentials")
    if auth is None and provider is not None:
        if not (isinstance(provider, TokenAuth) or _has_method(provider, "to_auth_strategy")):
            raise TwilioValidationError("credential_provider: ClientCredentials, or an object with to_auth_strategy()")
        auth = provider if isinstance(provider, TokenAuth) else ProvidedAuth(provider)
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


__all__ = [
    "Auth",
    "AuthStrategy",
    "BasicAuth",
    "BearerAuth",
    "CredentialProvider",
    "Credentials",
    "ProvidedAuth",
    "TokenAuth",
    "credentials",
]
