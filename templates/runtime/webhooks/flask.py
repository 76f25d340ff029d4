"""Webhooks in Flask: a decorator that passes the callback to the view, before the values of its route.

webhooks = Webhooks(os.environ["TWILIO_AUTH_TOKEN"], public_url="https://hooks.example.com")

@app.post("/status")
@webhooks.signed(MessageStatusCallback)
def status(callback: MessageStatusCallback) -> tuple[str, int]:
    return "", 204
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar
from urllib.parse import quote, urlencode

from flask import abort, request

from .callback import Callback
from .receiver import Receiver, Refusal, WebRequest
from .views import handing_over

C = TypeVar("C", bound=Callback)
P = ParamSpec("P")
R = TypeVar("R")


class Webhooks(Receiver):
    """Accepts webhook requests signed by Twilio, and responds to others with 403."""

    def signed(self, kind: type[C]) -> Callable[[Callable[Concatenate[C, P], R]], Callable[P, R]]:
        """Decorate a sync or async view: the callback becomes its first argument."""

        def decorate(view: Callable[Concatenate[C, P], R]) -> Callable[P, R]:
            return handing_over(view, lambda *given: (self._callback(kind), *given))

        return decorate

    def _callback(self, kind: type[C]) -> C:
        web_request = WebRequest(
            method=request.method,
            scheme=request.scheme,
            host=request.host,
            path=quote(request.root_path + request.path, "/!$&'()*+,;=:@~"),
            query=request.query_string.decode("latin-1"),
            header=request.headers.get,
            body=_body(self.max_body),
        )
        received = self.receive(kind, web_request)
        if isinstance(received, Refusal):
            abort(403)
        return received


def _body(limit: int) -> bytes:
    """Read the body, but at most one byte beyond the limit."""
    if request.content_length is None or request.content_length > limit:
        return request.stream.read(limit + 1)
    # The data are empty if other code, such as an extension, has already read the form.
    return request.get_data() or urlencode(list(request.form.items(multi=True))).encode()


__all__ = ["Webhooks"]
