"""The base class for what signs requests in a way of your own."""

from __future__ import annotations

from abc import abstractmethod

from .auth_type import AuthType


class AuthStrategy:
    """Gives the Authorization header; a subclass says how."""

    def __init__(self, auth_type: AuthType) -> None:
        self._auth_type = auth_type

    @property
    def auth_type(self) -> AuthType:
        """The kind of credentials."""
        return self._auth_type

    @abstractmethod
    def get_auth_string(self) -> str:
        """The value of the Authorization header; it is asked for before every request."""
        raise NotImplementedError(f"{type(self).__name__} does not define get_auth_string()")

    @abstractmethod
    def requires_authentication(self) -> bool:
        """Whether requests are to be signed; a Client signs all but those whose operation takes no credentials."""
        raise NotImplementedError(f"{type(self).__name__} does not define requires_authentication()")


__all__ = ["AuthStrategy"]
