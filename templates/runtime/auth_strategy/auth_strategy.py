"""The base class of custom authentication strategies."""

from __future__ import annotations

from abc import abstractmethod

from .auth_type import AuthType


class AuthStrategy:
    """Provides the Authorization header; subclasses define how."""

    def __init__(self, auth_type: AuthType) -> None:
        self._auth_type = auth_type

    @property
    def auth_type(self) -> AuthType:
        """The kind of credentials."""
        return self._auth_type

    # As in twilio-python, this is no ABC: a subclass can leave out a method that nothing calls.

    @abstractmethod
    def get_auth_string(self) -> str:
        """Return the value of the Authorization header; called before every request."""
        raise NotImplementedError(f"{type(self).__name__} does not define get_auth_string()")

    @abstractmethod
    def requires_authentication(self) -> bool:
        """Whether requests need authentication. A Client ignores this; each operation determines it."""
        raise NotImplementedError(f"{type(self).__name__} does not define requires_authentication()")


__all__ = ["AuthStrategy"]
