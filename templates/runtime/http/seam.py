"""Which transport an `http_client` argument stands for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..base.exceptions import TwilioException
from .async_http_client import AsyncTwilioHttpClient
from .http_client import TwilioHttpClient
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2

    from .sdk_call import SupportsRequest

    SyncHttp: TypeAlias = httpx2.Client | SupportsRequest
    AsyncHttp: TypeAlias = httpx2.AsyncClient | SupportsRequest


T = TypeVar("T")


class Line(Generic[T]):
    """The way to Twilio that a client, and all that with_options made of it, share until it is closed."""

    __slots__ = ("_closed", "_owned", "transport")

    def __init__(self, transport: T, owned: bool) -> None:
        self.transport = transport
        self._owned = owned
        self._closed = False

    def open(self) -> T:
        """The transport. Raises TwilioException after `hang_up`."""
        if self._closed:
            raise TwilioException("this client is closed; make a new one to send more")
        return self.transport

    def hang_up(self) -> bool:
        """Send no more; whether the transport is to be closed, too: one that was passed belongs to whoever made it."""
        self._closed = True
        return self._owned


def transport_for(http_client: SyncHttp) -> Transport:
    """What sends for a Client. Raises TwilioException for what can only send for an AsyncClient, or not at all."""
    if isinstance(http_client, TwilioHttpClient) and type(http_client).request is TwilioHttpClient.request:
        return http_client
    if "httpx2" in sys.modules:  # whoever made an httpx2 client has imported it; nobody else pays for the import
        import httpx2

        from .httpx2_client import Httpx2Client

        if isinstance(http_client, httpx2.Client):
            return Httpx2Client(http_client)
        if isinstance(http_client, httpx2.AsyncClient):
            raise _refused(http_client, "Client")
    if getattr(http_client, "is_async", False) is True or not _has_request(http_client):
        raise _refused(http_client, "Client")
    from .sdk_call import SdkClient

    return SdkClient(http_client)


def async_transport_for(http_client: AsyncHttp) -> AsyncTransport:
    """What sends for an AsyncClient. Raises TwilioException for what can only send for a Client, or not at all."""
    if isinstance(http_client, AsyncTwilioHttpClient) and type(http_client).request is AsyncTwilioHttpClient.request:
        return http_client
    if "httpx2" in sys.modules:
        import httpx2

        from .httpx2_client import AsyncHttpx2Client

        if isinstance(http_client, httpx2.AsyncClient):
            return AsyncHttpx2Client(http_client)
        if isinstance(http_client, httpx2.Client):
            raise _refused(http_client, "AsyncClient")
    if getattr(http_client, "is_async", True) is False or not _has_request(http_client):
        raise _refused(http_client, "AsyncClient")
    from .sdk_call import AsyncSdkClient

    return AsyncSdkClient(http_client)


def _has_request(http_client: object) -> bool:
    return not isinstance(http_client, type) and callable(getattr(http_client, "request", None))


def _refused(http_client: object, client: str) -> TwilioException:
    article, prefix = ("an", "Async") if client == "AsyncClient" else ("a", "")
    return TwilioException(
        f"{type(http_client).__name__} cannot send for {client}: its http_client is an httpx2.{client}, "
        f"{article} {prefix}TwilioHttpClient, or an object with the official SDK's request(...) method"
    )


__all__ = ["Line", "async_transport_for", "transport_for"]
