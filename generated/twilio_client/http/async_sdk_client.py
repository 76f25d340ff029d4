"""An HTTP client that was written for the official SDK, as the transport of an AsyncClient."""

from __future__ import annotations

from ..base.exceptions import TwilioConnectionError
from .response import Response
from .sdk_call import SupportsRequest, address_of, arguments_of, no_reply, response_of
from .transport import Send


class AsyncSdkClient:
    """Such an object; its `request` is a coroutine function."""

    def __init__(self, client: SupportsRequest) -> None:
        self._client = client

    async def send(self, send: Send) -> Response:
        """The answer. Raises NoReply."""
        try:
            return response_of(await self._client.request(send.method, address_of(send), **arguments_of(send)))
        except (OSError, TwilioConnectionError) as error:
            raise no_reply(error) from error.__cause__ or error

    async def close(self) -> None:
        """Whoever made the object closes it."""


__all__ = ["AsyncSdkClient"]
