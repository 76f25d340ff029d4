"""Webhooks in Django: a decorator that passes the callback to the view, after the request.

    webhooks = Webhooks(settings.TWILIO_AUTH_TOKEN, public_url="https://hooks.example.com")

    @webhooks.signed(MessageStatusCallback)
    def status(request: HttpRequest, callback: MessageStatusCallback) -> HttpResponse:
        return HttpResponse(status=204)

The view is exempt from the CSRF check, because Twilio cannot know the token; the signature replaces it. A view that
is a class has to say so itself, as Django asks its `dispatch`:

    @method_decorator(csrf_exempt, name="dispatch")
    @method_decorator(webhooks.signed(MessageStatusCallback), name="post")
    class Status(View):
        def post(self, request: HttpRequest, callback: MessageStatusCallback) -> HttpResponse: ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast

from .callback import Callback
from .receiver import Receiver, Refusal, WebRequest
from .views import handing_over


class HttpRequest(Protocol):
    """The required parts of Django's request. Django has no type hints, and django-stubs may not be installed."""

    @property
    def method(self) -> str | None: ...
    @property
    def scheme(self) -> str | None: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def body(self) -> bytes: ...
    def get_host(self) -> str: ...
    def get_full_path(self) -> str: ...
    def read(self, size: int, /) -> bytes: ...


C = TypeVar("C", bound=Callback)
P = ParamSpec("P")
Q = TypeVar("Q", bound=HttpRequest)
R = TypeVar("R")

_PermissionDenied = cast("type[Exception]", import_module("django.core.exceptions").PermissionDenied)


class Webhooks(Receiver):
    """Accepts webhook requests signed by Twilio, and responds to others with 403."""

    def signed(self, kind: type[C]) -> Callable[[Callable[Concatenate[Q, C, P], R]], Callable[Concatenate[Q, P], R]]:
        """Decorate a sync or async view: the callback becomes its second argument."""

        def decorate(view: Callable[Concatenate[Q, C, P], R]) -> Callable[Concatenate[Q, P], R]:
            def arguments(request: Q, *given: object) -> tuple[object, ...]:
                return request, self._callback(kind, request), *given

            decorated = handing_over(view, arguments)
            setattr(decorated, "csrf_exempt", True)  # what django.views.decorators.csrf.csrf_exempt does
            return decorated

        return decorate

    def _callback(self, kind: type[C], request: HttpRequest) -> C:
        path, _, query = request.get_full_path().partition("?")
        web_request = WebRequest(
            method=request.method or "",
            scheme=request.scheme or "",
            host=request.get_host(),
            path=path,
            query=query,
            header=request.headers.get,
            body=_body(request, self.max_body),
        )
        received = self.receive(kind, web_request)
        if isinstance(received, Refusal):
            raise _PermissionDenied
        return received


def _body(request: HttpRequest, limit: int) -> bytes:
    """Read the body, but at most one byte beyond the limit."""
    length = request.headers.get("Content-Length") or ""
    if not length.isdecimal() or int(length[:16]) > limit:
        return request.read(limit + 1)
    return request.body


__all__ = ["HttpRequest", "Webhooks"]
