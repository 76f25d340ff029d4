"""The same web application in each framework, sync and async: three routes, whose views return what they received.

Requests go through the whole framework, including middleware and error pages, like requests from a server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from types import ModuleType
from typing import Any, TypeAlias

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import clear_url_caches, path, set_urlconf
from fastapi import Depends, FastAPI, Form, Response
from fastapi.testclient import TestClient
from flask import Flask
from flask import request as flask_request
from twilio_client.webhooks import InboundMessage
from twilio_client.webhooks.django import Webhooks as DjangoWebhooks
from twilio_client.webhooks.fastapi import Webhooks as FastAPIWebhooks
from twilio_client.webhooks.flask import Webhooks as FlaskWebhooks
from werkzeug.test import Client as WSGIClient

HOST = "app.example.com"
TOKEN = "t0ken"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the application answered."""

    status: int
    text: str


Body: TypeAlias = "bytes | Iterable[bytes]"  # in parts: its length is not said beforehand
Call: TypeAlias = "Callable[[str, str, Body, Mapping[str, str]], Answer]"  # method, path with query, body, headers
App: TypeAlias = "Callable[..., Call]"  # takes the options of Webhooks


def said(callback: InboundMessage, *more: object) -> str:
    """What a view answers: the callback that it was given, and what else."""
    assert type(callback) is InboundMessage
    return json.dumps([callback.to_dict(), *more])


def fastapi_sync(**options: Any) -> Call:
    """FastAPI, with endpoints that run in threads."""
    app = FastAPI()
    signed = FastAPIWebhooks(TOKEN, **options).signed(InboundMessage)

    @app.api_route("/sms", methods=["GET", "POST"])
    def sms(callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback))

    @app.post("/sms/{name}")
    def named(name: str, callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback, name))

    @app.post("/parsed")
    def parsed(Body: str = Form(), callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback, Body))

    return asgi(app)


def fastapi_async(**options: Any) -> Call:
    """FastAPI, with endpoints that run in the event loop."""
    app = FastAPI()
    signed = FastAPIWebhooks(TOKEN, **options).signed(InboundMessage)

    @app.api_route("/sms", methods=["GET", "POST"])
    async def sms(callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback))

    @app.post("/sms/{name}")
    async def named(name: str, callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback, name))

    @app.post("/parsed")
    async def parsed(Body: str = Form(), callback: InboundMessage = Depends(signed)) -> Response:
        return Response(said(callback, Body))

    return asgi(app)


def flask_sync(**options: Any) -> Call:
    """Flask."""
    app = Flask(__name__)
    signed = FlaskWebhooks(TOKEN, **options).signed(InboundMessage)

    @app.route("/sms", methods=["GET", "POST"])
    @signed
    def sms(callback: InboundMessage) -> str:
        return said(callback)

    @app.post("/sms/<name>")
    @signed
    def named(callback: InboundMessage, name: str) -> str:
        return said(callback, name)

    @app.post("/parsed")
    @signed
    def parsed(callback: InboundMessage) -> str:
        return said(callback, flask_request.form["Body"])

    return wsgi(_reading(app))


def flask_async(**options: Any) -> Call:
    """Flask, with async views."""
    app = Flask(__name__)
    signed = FlaskWebhooks(TOKEN, **options).signed(InboundMessage)

    @app.route("/sms", methods=["GET", "POST"])
    @signed
    async def sms(callback: InboundMessage) -> str:
        return said(callback)

    @app.post("/sms/<name>")
    @signed
    async def named(callback: InboundMessage, name: str) -> str:
        return said(callback, name)

    @app.post("/parsed")
    @signed
    async def parsed(callback: InboundMessage) -> str:
        return said(callback, flask_request.form["Body"])

    return wsgi(_reading(app))


def django_sync(**options: Any) -> Call:
    """Django behind WSGI."""
    signed = DjangoWebhooks(TOKEN, **options).signed

    @signed(InboundMessage)
    def sms(request: HttpRequest, callback: InboundMessage) -> HttpResponse:
        return HttpResponse(said(callback))

    @signed(InboundMessage)
    def named(request: HttpRequest, callback: InboundMessage, name: str) -> HttpResponse:
        return HttpResponse(said(callback, name))

    @signed(InboundMessage)
    def parsed(request: HttpRequest, callback: InboundMessage) -> HttpResponse:
        return HttpResponse(said(callback, request.POST["Body"]))

    return wsgi(django_app(get_wsgi_application, _urls(sms, named, parsed)))


def django_async(**options: Any) -> Call:
    """Django behind ASGI, with async views."""
    signed = DjangoWebhooks(TOKEN, **options).signed

    @signed(InboundMessage)
    async def sms(request: HttpRequest, callback: InboundMessage) -> HttpResponse:
        return HttpResponse(said(callback))

    @signed(InboundMessage)
    async def named(request: HttpRequest, callback: InboundMessage, name: str) -> HttpResponse:
        return HttpResponse(said(callback, name))

    @signed(InboundMessage)
    async def parsed(request: HttpRequest, callback: InboundMessage) -> HttpResponse:
        return HttpResponse(said(callback, request.POST["Body"]))

    return asgi(django_app(get_asgi_application, _urls(sms, named, parsed)))


def asgi(app: Any) -> Call:
    """Call an application as an ASGI server does."""

    def call(method: str, target: str, body: Body, headers: Mapping[str, str]) -> Answer:
        client = TestClient(app, base_url=f"https://{HOST}", raise_server_exceptions=False)
        answer = client.request(method, target, content=body, headers=headers)
        return Answer(answer.status_code, answer.text)

    return call


def wsgi(app: Any) -> Call:
    """Call an application as a WSGI server does."""

    def call(method: str, target: str, body: Body, headers: Mapping[str, str]) -> Answer:
        sent: dict[str, Any] = {"data": body}
        if not isinstance(body, bytes):
            stream = BufferedReader(_Stream(iter(body)))
            chunked = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
            sent = {"environ_overrides": {"wsgi.input": stream, **chunked}}
        answer = WSGIClient(app).open(target, method=method, base_url=f"https://{HOST}", headers=dict(headers), **sent)
        return Answer(answer.status_code, answer.text)

    return call


class _Stream(RawIOBase):
    """What comes in part by part."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = next(self._parts, b"")
        buffer[: len(part)] = part
        return len(part)


def _reading(app: Flask) -> Flask:
    @app.before_request
    def read_the_form() -> None:
        """Extensions do so."""
        if flask_request.path == "/parsed":
            flask_request.form.get("Body")

    return app


def _urls(sms: Any, named: Any, parsed: Any) -> list[Any]:
    return [path("sms", sms), path("sms/<name>", named), path("parsed", parsed)]


def django_app(made: Callable[[], Any], urlpatterns: list[Any]) -> Any:
    """Django with these addresses, in place of those that it had before: there is one Django in a process."""
    urls = ModuleType("urls")
    vars(urls)["urlpatterns"] = urlpatterns
    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=[".example.com"],
            MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
            LOGGING_CONFIG=None,
        )
    settings.ROOT_URLCONF = urls
    set_urlconf(None)
    clear_url_caches()
    return made()


APPS: dict[str, App] = {
    app.__name__: app for app in (fastapi_sync, fastapi_async, flask_sync, flask_async, django_sync, django_async)
}
