"""Webhooks in FastAPI: a dependency that passes the callback to the endpoint.

webhooks = Webhooks(os.environ["TWILIO_AUTH_TOKEN"], public_url="https://hooks.example.com")

@app.post("/status", status_code=204)
async def status(callback: Annotated[MessageStatusCallback, Depends(webhooks.signed(MessageStatusCallback))]) -> None:
    ...
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar
from urllib.parse import urlencode

from fastapi import HTTPException, Request

from .callback import Callback
from .receiver import Receiver, Refusal, WebRequest

C = TypeVar("C", bound=Callback)


class Webhooks(Receiver):
    """Accepts webhook requests signed by Twilio, and responds to others with 403."""

    def signed(self, kind: type[C]) -> Callable[[Request], Awaitable[C]]:
        """Return a dependency that yields the callback of the request."""

        async def callback(request: Request) -> C:
            raw_path: bytes | None = request.scope.get("raw_path")  # some servers include the query
            web_request = WebRequest(
                method=request.method,
                scheme=request.url.scheme,
                host=request.url.netloc,
                path=request.url.path if raw_path is None else raw_path.decode("latin-1").partition("?")[0],
                query=request.url.query,
                header=request.headers.get,
                body=await _body(request, self.max_body),
            )
            received = self.receive(kind, web_request)
            if isinstance(received, Refusal):
                raise HTTPException(403)
            return received

        return callback


async def _body(request: Request, limit: int) -> bytes:
    """Read the body, but stop once it exceeds the limit."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                break
    except RuntimeError:  # already read as a form, such as by a parameter of the endpoint
        form = await request.form()
        return urlencode([(name, value) for name, value in form.multi_items() if isinstance(value, str)]).encode()
    return bytes(body)


__all__ = ["Webhooks"]
