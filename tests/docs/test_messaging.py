"""docs/messaging.md: all examples work, with both kinds of client and responses that match the contracts."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest
from twilio.request_validator import RequestValidator

from tests.pages import Section, sections
from tests.webhooks.apps import TOKEN, Call, asgi, django_app, get_asgi_application, wsgi

from .awaited import run_awaited
from .twilio import ACCOUNT, Refused, Twilio

PAGE = Path(__file__).parents[2] / "docs" / "messaging.md"
CONTRACTS = ("twilio_api_v2010", "twilio_messaging_v1", "twilio_pricing_v1")
SECTIONS = {section.heading: section for section in sections(PAGE)}
CALLING = [heading for heading in SECTIONS if heading not in ("Async", "FastAPI", "Flask", "Django")]
MESSAGE = {"sid": "SM" + "0" * 32, "status": "queued", "error_code": None}

# What the page says that Twilio answers, beyond what the contracts know.
ANSWERED: dict[str, dict[str, dict[str, Any]]] = {
    "The account": {
        "FetchAccount": {"status": "active", "type": "Full"},
        "FetchBalance": {"balance": "12.34", "currency": "USD"},
    },
    "Send a message": {"CreateMessage": MESSAGE},
    "Redact, cancel and delete": {"CreateMessage": {**MESSAGE, "status": "scheduled"}},
    "Messaging services": {"CreateMessage": {**MESSAGE, "status": "accepted"}},
    "Statuses and errors": {"FetchMessage": {**MESSAGE, "status": "sent", "error_code": 30003}},
    "Find and buy numbers": {"CreateIncomingPhoneNumber": {"sid": "PN" + "0" * 32}},
}
BUSY = Refused(429, {"code": 20429, "message": "Too many requests"}, {"Retry-After": "0"})

# What Twilio refuses on the way: the number of the request -> the answer.
REFUSED = {
    "Statuses and errors": {3: Refused(404, {"code": 20404, "message": "There is no such resource"})},
    "Too many requests": {1: BUSY, 3: BUSY._replace(headers={"Retry-After": "30"})},
}

# Whatever a program for messages needs of these resources.
NEEDED = (
    "FetchAccount FetchBalance",
    "CreateMessage ListMessage FetchMessage UpdateMessage DeleteMessage",
    "ListMedia DeleteMedia",
    "CreateService CreatePhoneNumber",
    "ListAvailablePhoneNumberLocal ListAvailablePhoneNumberMobile ListAvailablePhoneNumberTollFree",
    "CreateIncomingPhoneNumber ListIncomingPhoneNumber UpdateIncomingPhoneNumber DeleteIncomingPhoneNumber",
    "FetchMessagingCountry",
)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What the page says to be in the environment, and a folder for the files that it writes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)


def twilio_of(heading: str) -> Twilio:
    """What answers a section."""
    return Twilio(CONTRACTS, ANSWERED.get(heading, {}), media, REFUSED.get(heading, {}))


def media(request: httpx2.Request) -> httpx2.Response | None:
    """The bytes of media, which are in no contract: a redirect, and what is there."""
    if request.url.host == "media.example.com":
        assert "Authorization" not in request.headers
        return httpx2.Response(200, content=b"GIF89a")
    if "/Media/" in request.url.path and request.method == "GET" and not request.url.path.endswith(".json"):
        return httpx2.Response(307, headers={"Location": "https://media.example.com/1"})
    return None


def in_sync(heading: str) -> Twilio:
    """Run a section as it stands."""
    twilio = twilio_of(heading)
    SECTIONS[heading].run(client=twilio.client())
    return twilio


def in_async(heading: str) -> Twilio:
    """Run it with `await`."""
    twilio = twilio_of(heading)
    run_awaited(SECTIONS[heading], client=twilio.async_client())
    return twilio


@pytest.mark.parametrize("heading", CALLING)
def test_a_section_does_the_same_with_both_clients(heading: str) -> None:
    """What a reader copies works, and prints what the page says; so it does after a change to async."""
    assert in_sync(heading).asked == in_async(heading).asked


def test_the_page_has_what_messages_need() -> None:
    """A tutorial that leaves out how to buy a number sends its reader elsewhere."""
    asked = {operation for heading in CALLING for operation, _, _ in in_sync(heading).asked}
    assert asked >= {operation for line in NEEDED for operation in line.split()}


def test_the_async_section() -> None:
    """Its functions run side by side, and go through a list page by page."""
    functions = SECTIONS["Async"].run()
    twilio = Twilio(CONTRACTS, {"CreateMessage": MESSAGE, "ListMessage": {**MESSAGE, "status": "undelivered"}})
    client = twilio.async_client()
    assert asyncio.run(functions.send_to_all(client, ["+15005550010", "+15005550011"])) == [MESSAGE["sid"]] * 2
    assert asyncio.run(functions.undelivered(client)) == [MESSAGE["sid"]] * 2


def test_a_strict_type_checker_finds_nothing(tmp_path: Path) -> None:
    """Readers have one running while they type."""
    (tmp_path / "mypy.ini").write_text(
        f"[mypy]\nstrict = true\nmypy_path = {PAGE.parents[1] / 'generated'}\n"
        "[mypy-django.*]\nignore_missing_imports = true\n"  # it brings no types
    )
    for number, section in enumerate(SECTIONS.values()):
        client = "from twilio_client import Client\nclient = Client()\n" if section.heading in CALLING else ""
        (tmp_path / f"section_{number}.py").write_text(client + section.code)
    done = subprocess.run([sys.executable, "-m", "mypy", "."], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


APPLICATIONS: dict[str, Callable[[ModuleType], Call]] = {
    "FastAPI": lambda module: asgi(module.app),
    "Flask": lambda module: wsgi(module.app),
    "Django": lambda module: asgi(django_app(get_asgi_application, module.urlpatterns)),
}


@pytest.mark.parametrize("framework", APPLICATIONS)
def test_the_webhook_sections(
    framework: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """The application as it stands there takes what Twilio signed for its public address, and nothing else."""
    call = APPLICATIONS[framework](SECTIONS[framework].run())
    failed = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30006"}
    reply = {"MessageSid": "SM2", "Body": "Yes", "MediaUrl0": "https://a", "MediaContentType0": "image/png"}
    for place, form, printed in (
        ("/status", failed, "SM1 undelivered LANDLINE\n"),
        ("/sms", reply, "Yes ['image/png']\n"),
    ):
        signature = RequestValidator(TOKEN).compute_signature(f"https://hooks.example.com{place}", form)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        assert call("POST", place, urlencode(form).encode(), headers).status == 204
        assert capsys.readouterr().out == printed
        with caplog.at_level(logging.CRITICAL):
            assert call("POST", place, b"MessageSid=SM3", headers).status == 403
        assert capsys.readouterr().out == ""
