"""Credentials: username and password, a bearer token, or OAuth (oauth.py).

Secrets are never printed. `credentials` selects their source, in the same order as the official SDK.
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
        """Raises TwilioValidationError for a value that is not a str or has control characters."""
        must_be_texts(username=username, password=password)
        self.username = username
        self.password = password

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return "Basic " + b2a_base64(f"{self.username}:{self.password}".encode(), newline=False).decode("ascii")

    def __repr__(self) -> str:
        return f"BasicAuth({self.username!r}, ...)"


class BearerAuth:
    """An access token obtained elsewhere."""

    __slots__ = ("token",)

    def __init__(self, token: str) -> None:
        """Raises TwilioValidationError for a value that is not a str or has control characters."""
        must_be_texts(token=token)
        self.token = token

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return f"Bearer {self.token}"

    def __repr__(self) -> str:
        return "BearerAuth(...)"


class AuthStrategy(Protocol):
    """The result of the official SDK's credential providers."""

    def get_auth_string(self) -> str: ...


class CredentialProvider(Protocol):
    """A credential provider of the official SDK; called before every request."""

    def to_auth_strategy(self) -> AuthStrategy: ...


class ProvidedAuth:
    """Adapts a credential provider of the official SDK."""

    __slots__ = ("provider",)

    def __init__(self, provider: CredentialProvider) -> None:
        self.provider = provider

    def authorization(self) -> str:
        """The value of the Authorization header."""
        return self.provider.to_auth_strategy().get_auth_string()


class TokenAuth:
    """Base class of credentials that request an access token; base/oauth.py implements OAuth.

    Attributes:
        lock: Held by the thread that requests a token.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def async_lock(self) -> asyncio.Lock:
        """Return the lock for the task that requests a token in the running event loop."""
        import asyncio

        return self._async_locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    # Subclasses define these. This is no ABC because the engine calls isinstance() with it for every request.

    def token(self) -> str | None:
        """Return the current token; None if there is none or it is about to expire."""
        raise NotImplementedError(f"{type(self).__name__} does not define token()")

    def request(self) -> Call[str]:
        """Return a request for a new token, which stores the token that it receives."""
        raise NotImplementedError(f"{type(self).__name__} does not define request()")

    def forget(self, token: str) -> None:
        """Discard a token that Twilio rejected, unless it is already replaced."""
        raise NotImplementedError(f"{type(self).__name__} does not define forget()")


Auth: TypeAlias = "BasicAuth | BearerAuth | ProvidedAuth | TokenAuth"


class Credentials(NamedTuple):
    """The result of `credentials`."""

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
    """Select credentials, first from arguments, then from the environment.

    TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN replace a missing username and password. TWILIO_API_KEY and
    TWILIO_API_SECRET are used if no username, password or auth token is given.

    Raises TwilioException if there are no credentials, and TwilioValidationError if they are invalid.
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
            raise TwilioValidationError("auth: must be a tuple of two strings, (username, password)")
        name, secret = auth
        auth = None
    elif auth is not None and not (isinstance(auth, TokenAuth) or _has_method(auth, "authorization")):
        raise TwilioValidationError("auth: must be (username, password), a BasicAuth, BearerAuth or ClientCredentials")
    if auth is None and provider is not None:
        if not (isinstance(provider, TokenAuth) or _has_method(provider, "to_auth_strategy")):
            raise TwilioValidationError("credential_provider: must be ClientCredentials, or have to_auth_strategy()")
        auth = provider if isinstance(provider, TokenAuth) else ProvidedAuth(provider)
    if auth is None:
        if not name or not secret:
            raise TwilioException(
                "no credentials: pass an account SID and auth token, or an API key and its secret with account_sid; "
                "or set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET)"
            )
        auth = BasicAuth(name, secret)
    # An API key is not an account: paths of /Accounts/{AccountSid} need the account SID.
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
