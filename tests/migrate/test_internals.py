"""Code that uses the SDK's internals is not rewritten. A note names the line and the equivalent here."""

from __future__ import annotations

import pytest

from tests.migrate.code import becomes, migrated

CLIENT = "from twilio.rest import Client\nfrom twilio.http.http_client import TwilioHttpClient\nclient = Client()\n"


@pytest.mark.parametrize(
    ("code", "trouble", "cure"),
    [
        ("print(vars(client.calls('CA').fetch()))", "vars(...): a record", "to_dict()"),
        ("call = client.calls('CA').fetch()\nprint(call.__dict__)", "__dict__ is how", "to_dict()"),
        ("for call in client.calls.list():\n    print(call._properties)", "_properties is how", "to_dict()"),
        ("client.http_client.session.headers['x'] = 'y'", "session is not there", "httpx2.Client"),
        ("print(client.http_client.last_response.status_code)", "last_response is not there", "http_response"),
        ("print(client.http_client._test_only_last_request)", "_test_only_last_request is not", "docs/testing.md"),
        ("sender = TwilioHttpClient()\nsender.session.proxies.update(x)", "session is not there", "proxy="),
        (
            "class Again(TwilioHttpClient):\n    def __init__(self):\n        self.session.mount('https://', x)",
            "session is not there",
            "max_retries=",
        ),
        ("import responses", "responses stands in for requests", "MockTransport"),
        ("from requests_mock import Mocker", "requests_mock stands in for requests", "MockTransport"),
        ("import os, vcr.record_mode", "vcr stands in for requests", "MockTransport"),
    ],
)
def test_what_is_inside_is_told_with_what_does_the_same_here(code: str, trouble: str, cure: str) -> None:
    """Such a line fails when it runs, and a test that stands in for requests would let real ones out."""
    _, notes = migrated(CLIENT + code + "\n")
    (note,) = notes
    assert note.by_hand and note.line == 3 + len(code.splitlines())
    assert trouble in note.trouble and cure in note.cure


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sender = TwilioHttpClient()\nsender.session.proxies = {'https': x}", "sender.proxy = {'https': x}"),
        (
            "sender = TwilioHttpClient()\nsender.session.proxies = sender.session.proxies = y",
            "sender.proxy = sender.proxy = y",
        ),
        (
            "class Again(TwilioHttpClient):\n    def f(self):\n        (self.session).proxies = x",
            "        (self).proxy = x",
        ),
    ],
)
def test_a_proxy_is_set_on_the_http_client(old: str, new: str) -> None:
    """Nearly every program that makes a TwilioHttpClient does so to set a proxy in this way."""
    first, _, _ = old.rpartition("\n")
    becomes(f"{CLIENT}{old}\n", f"{CLIENT.replace('from twilio.', 'from twilio_client.')}{first}\n{new}\n")


@pytest.mark.parametrize(
    ("imported", "caught"),
    [
        ("import requests", "requests.exceptions.RequestException"),
        ("from requests.exceptions import ConnectionError as Lost", "(ValueError, Lost)"),
    ],
)
def test_whoever_catches_errors_of_requests_is_told_that_there_are_none(imported: str, caught: str) -> None:
    """The clause goes on to be valid Python, and never catches anything."""
    call = f"try:\n    client.calls('CA').fetch()\nexcept {caught}:\n    pass\n"
    (note,) = migrated(f"{CLIENT}{imported}\n{call}")[1]
    assert note.line == 7 and "TwilioConnectionError" in note.trouble and "TwilioException" in note.cure
    other = "try:\n    requests.get('x')\nexcept requests.HTTPError:\n    client.calls('CA').fetch()\n"
    assert migrated(f"{CLIENT}{imported}\n{other}")[1] == []
    assert migrated(f"{imported}\n{call}")[1] == []


@pytest.mark.parametrize(
    "code",
    [
        "print(vars(options), vars(), options.__dict__, self._properties)",
        "print(client.__dict__)",  # of the client itself: that it has
        "class Own(TwilioHttpClient):\n    def __init__(self):\n        self.session = make()\n        self.session.get(1)",
        "class Own:\n    def f(self):\n        return self.session",
        "print(database.session, database.http_client.session)",
        "from .responses import ok",
    ],
)
def test_what_only_looks_like_it_is_left_alone(code: str) -> None:
    """A note that is wrong costs trust in the others."""
    assert migrated(CLIENT + code + "\n")[1] == []


def test_a_file_without_twilio_may_stand_in_for_requests() -> None:
    """It tests something else."""
    assert migrated("import responses\n")[1] == []


def test_a_version_is_that_of_another_package() -> None:
    """Programs compare it with versions of the SDK."""
    (note,) = migrated("from twilio import __version__\n")[1]
    assert note.trouble == "twilio_client.__version__ counts releases of its own"
