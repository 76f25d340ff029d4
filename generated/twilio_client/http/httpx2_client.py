"""An httpx2 client of the user's behind the seam.

Its proxies, hooks, headers and cookies count; its credentials and its way with redirects do not. Its timeouts count
unless the Client was given its own. httpx2 writes the addresses that such a client calls to its own log, at INFO.
"""

from __future__ import annotations

from typing import Final

import httpx2

from ..base.exceptions import TwilioException
from .body import Body
from .deadline import phases
from .response import Response
from .transport import NoReply, Send

# Raised before the first byte of the request is written.
_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
)
_LASTING: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL)
_FAILED: Final = (httpx2.RequestError, httpx2.InvalidURL)


class Httpx2Client:
    """For a Client."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def send(self, send: Send) -> Response:
        """The answer, read to its end. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client that this client was given is closed")
        try:
            request = client.build_request(
                send.method, send.url, headers=send.headers, content=send.content, extensions=_extensions(send)
            )
            response = client.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                body = Body(response.headers.raw, send.timeout)
                for part in response.iter_bytes():
                    body.add(part)
            finally:
                response.close()
        except _FAILED as error:
            raise _no_reply(error) from error
        return Response(response.status_code, body.joined(), body.headers)

    def close(self) -> None:
        """Whoever made the client closes it."""


class AsyncHttpx2Client:
    """For an AsyncClient."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def send(self, send: Send) -> Response:
        """The answer, read to its end. Raises NoReply."""
        client = self._client
        if client.is_closed:
            raise TwilioException("the http_client that this client was given is closed")
        try:
            request = client.build_request(
                send.method, send.url, headers=send.headers, content=send.content, extensions=_extensions(send)
            )
            response = await client.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                body = Body(response.headers.raw, send.timeout)
                async for part in response.aiter_bytes():
                    body.add(part)
            finally:
                await response.aclose()
        except _FAILED as error:
            raise _no_reply(error) from error
        return Response(response.status_code, body.joined(), body.headers)

    async def close(self) -> None:
        """Whoever made the client closes it."""


def _extensions(send: Send) -> dict[str, object] | None:
    """The timeouts; None for those that are set on the client."""
    return None if send.timeout is None else {"timeout": phases(send.timeout)}


def _no_reply(error: Exception) -> NoReply:
    """What an error of httpx2 means for the request."""
    sent = not isinstance(error, _NOT_SENT)
    return NoReply(type(error).__name__, sent=sent, passing=not isinstance(error, _LASTING))


__all__ = ["AsyncHttpx2Client", "Httpx2Client"]
