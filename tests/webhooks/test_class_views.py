"""Class-based views: Django checks only `dispatch` for the CSRF exemption."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from twilio_client.request_validator import RequestValidator
from twilio_client.webhooks import InboundMessage
from twilio_client.webhooks.django import Webhooks

from tests.webhooks.apps import HOST, TOKEN, django_app, wsgi

FORM = {"MessageSid": "SM1", "Body": "Zoë & Co"}

webhooks = Webhooks(TOKEN)


@method_decorator(csrf_exempt, name="dispatch")
@method_decorator(webhooks.signed(InboundMessage), name="post")
class Status(View):
    """As the docstring of webhooks/django.py has it."""

    def post(self, request: HttpRequest, callback: InboundMessage) -> HttpResponse:
        """Only what Twilio signed comes here."""
        return HttpResponse(callback.message_sid)


def test_a_method_of_a_class_is_handed_the_callback() -> None:
    """Most larger applications have such views."""
    call = wsgi(django_app(get_wsgi_application, [path("status", Status.as_view())]))
    headers: dict[str, Any] = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(f"https://{HOST}/status", FORM),
    }
    body = urlencode(FORM).encode()
    answer = call("POST", "/status", body, headers)
    assert (answer.status, answer.text) == (200, FORM["MessageSid"])
    assert call("POST", "/status", body + b"&a=b", headers).status == 403
