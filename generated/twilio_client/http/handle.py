"""A handle on an HTTP transport, which a client shares with its copies."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..base.exceptions import TwilioException

T = TypeVar("T")


class TransportHandle(Generic[T]):
    """The HTTP transport of a client and of its copies from with_options."""

    __slots__ = ("_closed", "_owned", "transport")

    def __init__(self, transport: T, *, owned: bool) -> None:
        """Args:
        owned: Whether closing the client closes the transport; False if it belongs to the caller.
        """
        self.transport = transport
        self._owned = owned
        self._closed = False

    def get(self) -> T:
        """Return the transport. Raises TwilioException if the client is closed."""
        if self._closed:
            raise TwilioException("this client is closed: create a new one")
        return self.transport

    def close(self) -> bool:
        """Refuse further requests, and return whether to close the transport too."""
        self._closed = True
        return self._owned


def has_request(http_client: object) -> bool:
    """Whether this is an instance, not a class, with a request(...) method."""
    return not isinstance(http_client, type) and callable(getattr(http_client, "request", None))


def refused(http_client: object, client: str) -> TwilioException:
    """Return the exception for an http_client that does not suit this class of client."""
    article, prefix = ("an", "Async") if client == "AsyncClient" else ("a", "")
    return TwilioException(
        f"{type(http_client).__name__} cannot send for {client}: its http_client is an httpx2.{client}, "
        f"{article} {prefix}TwilioHttpClient, or an object with the official SDK's request(...) method"
    )


__all__ = ["TransportHandle", "has_request", "refused"]
