"""Selects the HTTP transport for the `http_client` argument of a Client."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeAlias

from .http_client import TwilioHttpClient
from .handle import has_request, refused
from .transport import Transport

if TYPE_CHECKING:
    import httpx2

    from .sdk_call import SupportsRequest

    SyncHttp: TypeAlias = httpx2.Client | SupportsRequest


def transport_for(http_client: SyncHttp) -> Transport:
    """Return the transport of a Client. Raises TwilioException for an asynchronous or unsuitable http_client."""
    # A mock of one passes for it with isinstance(), and has a class of its own.
    if isinstance(http_client, TwilioHttpClient) and TwilioHttpClient in type(http_client).__mro__:
        return http_client
    if "httpx2" in sys.modules:  # imported already if the caller has an httpx2 client
        import httpx2

        from .httpx2_client import Httpx2Client

        if isinstance(http_client, httpx2.Client):
            return Httpx2Client(http_client)
        if isinstance(http_client, httpx2.AsyncClient):
            raise refused(http_client, "Client")
    if getattr(http_client, "is_async", False) is True or not has_request(http_client):
        raise refused(http_client, "Client")
    from .sdk_client import SdkClient

    return SdkClient(http_client)


__all__ = ["transport_for"]
