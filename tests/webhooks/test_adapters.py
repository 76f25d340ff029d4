"""In every framework, a view receives what Twilio signed, and nothing else."""

from __future__ import annotations

import asyncio
import json
import logging
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi import HTTPException, Request
from twilio.request_validator import RequestValidator
from twilio_client.webhooks import InboundMessage
from twilio_client.webhooks.fastapi import Webhooks
from werkzeug.datastructures import MultiDict

from .apps import APPS, HOST, TOKEN, Answer, App

URL = f"https://{HOST}/sms"
FORM = {"MessageSid": "SM1", "From": "+15017122661", "Body": "Zoë & Co +1 50%/?#=;", "ToCity": ""}
SIGNATURE = "X-Twilio-Signature"
FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}
REFUSED_FOR = "twilio_client.webhooks.receiver"


@pytest.fixture(params=APPS.values(), ids=APPS.keys())
def app(request: pytest.FixtureRequest) -> App:
    """The application in each framework, sync and async."""
    made: App = request.param
    return made


def signature(url: str, params: Any = None) -> dict[str, str]:
    """The header that Twilio would send, as the official SDK computes it: another opinion than the adapter's."""
    return {SIGNATURE: RequestValidator(TOKEN).compute_signature(url, MultiDict(params or {}))}


def post(app: App, form: Any = FORM, *, to: str = "/sms", headers: dict[str, str], **options: Any) -> Answer:
    """What the application answers to a form."""
    return app(**options)("POST", to, urlencode(form, doseq=True).encode(), {**FORM_TYPE, **headers})


def given(answer: Answer) -> Any:
    """What the view was given."""
    assert answer.status == 200, answer
    return json.loads(answer.text)


def test_a_genuine_request_reaches_the_view(app: App) -> None:
    """With everything that arrived, empty values too, and letters beyond ASCII."""
    assert given(post(app, headers=signature(URL, FORM))) == [FORM]


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        (signature(URL, {**FORM, "Body": "something else"}), "does not match"),
        ({}, "no X-Twilio-Signature"),
        ({SIGNATURE: ""}, "no X-Twilio-Signature"),
        (signature(f"https://{HOST}/calls", FORM), "does not match"),
        (signature("https://other.example.com/sms", FORM), "does not match"),
        (signature(f"{URL}?bodySHA256={sha256(b'x').hexdigest()}"), "does not match"),
        ({**signature(URL, FORM), "X-Twilio-Webhooks-Signature-Settings": "algorithm=HMAC_MD5"}, "not known"),
    ],
    ids=["forged", "missing", "empty", "sent to another path", "to another host", "of another body", "algorithm"],
)
def test_anything_else_is_refused_without_telling_why(
    app: App, headers: dict[str, str], reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever forges requests learns nothing from the answer; whoever runs the application reads the log."""
    with caplog.at_level(logging.WARNING, REFUSED_FOR):
        answer = post(app, headers=headers)
    assert answer.status == 403
    assert "signature" not in answer.text.lower() and reason not in answer.text and "SM1" not in answer.text
    (record,) = [record for record in caplog.records if record.name == REFUSED_FOR]
    assert record.getMessage().startswith("refused POST /sms: ") and reason in record.getMessage()
    assert TOKEN not in record.getMessage() and FORM["From"] not in record.getMessage()


def test_a_callback_by_get_is_signed_with_its_query(app: App) -> None:
    """Addresses can be set to be called with GET; then all parameters are in the address."""
    query = urlencode({**FORM, "order": "7"})
    call = app()
    headers = signature(f"{URL}?{query}")
    assert given(call("GET", f"/sms?{query}", b"", headers)) == [{**FORM, "order": "7"}]
    assert call("GET", f"/sms?{query}8", b"", headers).status == 403
    assert call("GET", "/sms", b"", headers).status == 403


def test_the_query_of_a_post_is_signed_and_is_no_parameter(app: App) -> None:
    """`?order=7` in the address is yours: the view has it from its framework."""
    headers = signature(f"{URL}?order=7&q=a%20b+c", FORM)
    assert given(post(app, to="/sms?order=7&q=a%20b+c", headers=headers)) == [FORM]
    assert post(app, to="/sms?order=8&q=a%20b+c", headers=headers).status == 403


def test_repeated_parameters_all_count(app: App) -> None:
    """Leaving one out of the check would let it be forged."""
    form = {"MessageSid": "SM1", "Tag": ["a", "b"]}
    headers = signature(URL, form)
    assert given(post(app, form, headers=headers)) == [form]
    assert post(app, {"MessageSid": "SM1", "Tag": ["a", "c"]}, headers=headers).status == 403


def test_a_json_body_is_signed_by_its_hash(app: App) -> None:
    """The hash stands in the address, and the address is signed."""
    body = '{"MessageSid": "SM1", "Body": "Zoë", "new": [1, null]}'.encode()
    target = f"/sms?bodySHA256={sha256(body).hexdigest()}"
    headers = {"Content-Type": "application/json; charset=utf-8", **signature(f"https://{HOST}{target}")}
    call = app()
    assert given(call("POST", target, body, headers)) == [json.loads(body)]
    assert call("POST", target, body.replace(b"SM1", b"SM2"), headers).status == 403
    assert call("POST", "/sms", body, {**headers, **signature(URL)}).status == 403
    assert call("POST", target, body, {"Content-Type": "application/json"}).status == 403


@pytest.mark.parametrize("content_type", ["text/plain", "multipart/form-data; boundary=x", ""])
def test_a_body_of_another_kind_is_refused(app: App, content_type: str) -> None:
    """Its content is not part of any signature, whatever the header says."""
    headers = {"Content-Type": content_type, **signature(URL)}
    assert app()("POST", "/sms", b"--x--\r\n", headers).status == 403


@pytest.mark.parametrize("body", [b"Body=%ff", b"Body=\xff", b"a&" * 1001], ids=["quoted", "raw", "too many"])
def test_a_form_that_cannot_be_read_is_refused(app: App, body: bytes) -> None:
    """Twilio sends UTF-8; and a stranger must not cost more than a glance."""
    assert app()("POST", "/sms", body, {**FORM_TYPE, **signature(URL)}).status == 403


def test_a_huge_body_is_refused(app: App) -> None:
    """Anybody can send to a public address: memory must not be theirs to fill."""
    form = {"Body": "x" * 2000}
    headers = signature(URL, form)
    assert given(post(app, form, headers=headers, max_body=2005)) == [form]
    assert post(app, form, headers=headers, max_body=2004).status == 403


@pytest.mark.parametrize("name", [name for name in APPS if name != "django_sync"])  # which reads no such body at all
def test_a_huge_body_of_unknown_length_is_refused(name: str) -> None:
    """A sender that does not say how much will come need never stop."""
    form = {"Body": "x" * 2000}
    parts = [urlencode(form).encode()[:1000], urlencode(form).encode()[1000:]]
    headers = {**FORM_TYPE, **signature(URL, form)}
    assert given(APPS[name](max_body=2005)("POST", "/sms", iter(parts), headers)) == [form]
    assert APPS[name](max_body=2004)("POST", "/sms", iter(parts), headers).status == 403


def test_a_huge_body_is_not_read_to_its_end() -> None:
    """Memory must not fill with what is refused anyway. (Django keeps what comes in in a file.)"""
    parts = iter([b"x" * 1000] * 1000)
    assert APPS["flask_sync"](max_body=5000)("POST", "/sms", parts, {**FORM_TYPE, **signature(URL)}).status == 403
    assert len(list(parts)) > 900

    parts = iter([b"x" * 1000] * 1000)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": next(parts), "more_body": True}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/sms",
        "headers": [(b"host", HOST.encode())],
        "query_string": b"",
    }
    with pytest.raises(HTTPException):
        asyncio.run(Webhooks(TOKEN, max_body=5000).signed(InboundMessage)(Request(scope, receive)))
    assert len(list(parts)) > 900


def test_the_public_url_is_what_twilio_called(app: App) -> None:
    """Behind a proxy the application sees another scheme, host or path than Twilio."""
    headers = signature("https://hooks.example.org/twilio/sms", FORM)
    assert given(post(app, headers=headers, public_url="https://hooks.example.org/twilio/")) == [FORM]
    assert post(app, headers=headers).status == 403
    assert post(app, headers=signature(URL, FORM), public_url="https://hooks.example.org").status == 403


def test_headers_of_proxies_count_only_when_they_are_trusted(app: App) -> None:
    """Anybody can write such a header; the last one of several is that of the nearest proxy."""
    headers = {
        **signature("http://hooks.example.org/sms", FORM),
        "X-Forwarded-Host": "evil.example, hooks.example.org",
        "X-Forwarded-Proto": "https, http",
    }
    assert given(post(app, headers=headers, trust_proxy_headers=True)) == [FORM]
    assert post(app, headers=headers).status == 403
    assert given(post(app, headers=signature(URL, FORM), trust_proxy_headers=True)) == [FORM]


def test_a_route_with_values_gets_them_too(app: App) -> None:
    """An address that names an order, with what has to be quoted in it."""
    headers = signature(f"{URL}/Zo%C3%AB%20Co", FORM)
    assert given(post(app, to="/sms/Zo%C3%AB%20Co", headers=headers)) == [FORM, "Zoë Co"]


def test_a_form_that_was_read_before_is_no_trouble(app: App) -> None:
    """Extensions, middleware and parameters of endpoints read forms; a body can be read once."""
    headers = signature(f"https://{HOST}/parsed", FORM)
    assert given(post(app, to="/parsed", headers=headers)) == [FORM, FORM["Body"]]
    forged = post(app, {**FORM, "From": "+15005550006"}, to="/parsed", headers=headers)
    assert forged.status == 403
