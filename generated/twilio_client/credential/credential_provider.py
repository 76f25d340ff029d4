"""The base class of custom credential providers: `Client(credential_provider=...)`."""

from __future__ import annotations

from ..auth_strategy.auth_strategy import AuthStrategy
from ..auth_strategy.auth_type import AuthType


class CredentialProvider:
    """Provides an AuthStrategy; subclasses define `to_auth_strategy`."""

    def __init__(self, auth_type: AuthType) -> None:
        self._auth_type = auth_type

    @property
    def auth_type(self) -> AuthType:
        """The kind of credentials."""
        return self._auth_type

    # As in twilio-python, this is no ABC: the error comes when the method is called.
    def to_auth_strategy(self) -> AuthStrategy:
        """Return the AuthStrategy; called before every request."""
        raise NotImplementedError(f"{type(self).__name__} does not define to_auth_strategy()")


__all__ = ["CredentialProvider"]
