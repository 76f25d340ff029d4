"""An httpx2.Client of the caller's own as the transport of a Client."""

from __future__ import annotations

import httpx2

from ..base.exceptions import TwilioException
from .body import Body
from .httpx2_call import FAILED, extensions_of, no_reply
from .response import Response
from .transport import Send


class Httpx2Client:
    """Sends with the client that it was given."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """The answer, read to its end. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client that this client was given is closed")
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
        """Whoever made the client closes it."""


__all__ = ["Httpx2Client"]
