"""The HTTP transport of a Client with an HTTP client written for the official SDK."""

from __future__ import annotations

from ..base.exceptions import TwilioConnectionError
from .response import Response
from .sdk_call import SupportsRequest, address_of, arguments_of, no_reply, response_of
from .transport import Send


class SdkClient:
    """Sends requests with such an object."""

    def __init__(self, client: SupportsRequest) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """Send a request and return the response. Raises NoReply."""
        try:
            return response_of(self._client.request(send.method, address_of(send), **arguments_of(send)))
        except (OSError, TwilioConnectionError) as error:
            raise no_reply(error) from error.__cause__ or error

    def close(self) -> None:
        """Do nothing: the caller closes the object."""


__all__ = ["SdkClient"]
