"""Selects the HTTP transport for the `http_client` argument of an AsyncClient."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeAlias

from .async_http_client import AsyncTwilioHttpClient
from .handle import has_request, refused
from .transport import AsyncTransport

if TYPE_CHECKING:
    import httpx2

    from .sdk_call import SupportsRequest

    AsyncHttp: TypeAlias = httpx2.AsyncClient | SupportsRequest


def async_transport_for(http_client: AsyncHttp) -> AsyncTransport:
    """Return the transport of an AsyncClient. Raises TwilioException for a synchronous or unsuitable http_client."""
    # A mock of one passes for it with isinstance(), and has a class of its own.
    if isinstance(http_client, AsyncTwilioHttpClient) and AsyncTwilioHttpClient in type(http_client).__mro__:
        return http_client
    if "httpx2" in sys.modules:
        import httpx2

        from .async_httpx2_client import AsyncHttpx2Client

        if isinstance(http_client, httpx2.AsyncClient):
            return AsyncHttpx2Client(http_client)
        if isinstance(http_client, httpx2.Client):
            raise refused(http_client, "AsyncClient")
    if getattr(http_client, "is_async", True) is False or not has_request(http_client):
        raise refused(http_client, "AsyncClient")
    from .async_sdk_client import AsyncSdkClient

    return AsyncSdkClient(http_client)


__all__ = ["async_transport_for"]
