"""What a client holds of its http_client: a transport, shared with its copies until it is closed."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..base.exceptions import TwilioException

T = TypeVar("T")


class TransportHandle(Generic[T]):
    """The transport of a client and of every client that with_options made of it."""

    __slots__ = ("_closed", "_owned", "transport")

    def __init__(self, transport: T, *, owned: bool) -> None:
        """Args:
        owned: Whether closing the client closes the transport: not if it is the caller's own.
        """
        self.transport = transport
        self._owned = owned
        self._closed = False

    def get(self) -> T:
        """The transport. Raises TwilioException once the client is closed."""
        if self._closed:
            raise TwilioException("this client is closed; make a new one to send more")
        return self.transport

    def close(self) -> bool:
        """Refuse to send more. Returns whether the transport is to be closed too."""
        self._closed = True
        return self._owned


def has_request(http_client: object) -> bool:
    """Whether this is an object with a request(...) method, and not a class."""
    return not isinstance(http_client, type) and callable(getattr(http_client, "request", None))


def refused(http_client: object, client: str) -> TwilioException:
    """The error for an http_client that cannot send for this class of client."""
    article, prefix = ("an", "Async") if client == "AsyncClient" else ("a", "")
    return TwilioException(
        f"{type(http_client).__name__} cannot send for {client}: its http_client is an httpx2.{client}, "
        f"{article} {prefix}TwilioHttpClient, or an object with the official SDK's request(...) method"
    )


__all__ = ["TransportHandle", "has_request", "refused"]
