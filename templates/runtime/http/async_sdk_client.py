"""The HTTP transport of an AsyncClient with an HTTP client written for the official SDK."""

from __future__ import annotations

from ..base.exceptions import TwilioConnectionError
from .response import Response
from .sdk_call import SupportsRequest, address_of, arguments_of, no_reply, response_of
from .transport import Send


class AsyncSdkClient:
    """Sends requests with such an object, whose `request` is a coroutine function."""

    def __init__(self, client: SupportsRequest) -> None:
        self._client = client

    async def send(self, send: Send) -> Response:
        """Send a request and return the response. Raises NoReply."""
        try:
            return response_of(await self._client.request(send.method, address_of(send), **arguments_of(send)))
        except (OSError, TwilioConnectionError) as error:
            raise no_reply(error) from error.__cause__ or error

    async def close(self) -> None:
        """Do nothing: the caller closes the object."""


__all__ = ["AsyncSdkClient"]
