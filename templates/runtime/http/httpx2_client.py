"""The HTTP transport of a Client with the caller's own httpx2.Client."""

from __future__ import annotations

import httpx2

from ..base.exceptions import TwilioException
from .body import Body
from .httpx2_call import FAILED, extensions_of, no_reply
from .response import Response
from .transport import Send


class Httpx2Client:
    """Sends requests with the caller's httpx2.Client."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """Send a request and return the complete response. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client of this client is closed")
        try:
            request = client.build_request(
                send.method, send.url, headers=send.headers, content=send.content, extensions=extensions_of(send)
            )
            response = client.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                body = Body(response.headers.raw, send.timeout)
                for part in response.iter_bytes():
                    body.add(part)
            finally:
                response.close()
        except FAILED as error:
            raise no_reply(error) from error
        return Response(response.status_code, body.joined(), body.headers)

    def close(self) -> None:
        """Do nothing: the caller closes the httpx2 client."""


__all__ = ["Httpx2Client"]
