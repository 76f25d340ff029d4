"""The shared core of the adapters, as an adapter for another framework uses it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from twilio_client.base.exceptions import TwilioException, TwilioValidationError
from twilio_client.request_validator import HMAC_SHA256, RequestValidator
from twilio_client.webhooks import CallStatusCallback, Receiver, Refusal, VerifyCallback, WebRequest

TOKEN = "t0ken"
FORM = {"CallSid": "CA1", "CallStatus": "ringing"}
HEADERS = {"Content-Type": "application/x-www-form-urlencoded"}
SIGNED = HEADERS | {"X-Twilio-Signature": RequestValidator(TOKEN).compute_signature("https://a.example/call", FORM)}
REQUEST = WebRequest(
    method="POST",
    scheme="https",
    host="a.example:443",
    path="/call",
    query="",
    header=SIGNED.get,
    body=b"CallSid=CA1&CallStatus=ringing",
)


def test_a_signed_request_becomes_the_kind_that_is_asked_for() -> None:
    """The address may have the port of its scheme: Twilio signs it with or without."""
    assert Receiver(TOKEN).receive(CallStatusCallback, REQUEST) == CallStatusCallback.from_form(FORM)
    assert isinstance(Receiver(TOKEN).receive(VerifyCallback, REQUEST), VerifyCallback)


def test_another_token_refuses_it() -> None:
    """The proof is the token alone."""
    received = Receiver("another").receive(CallStatusCallback, REQUEST)
    assert isinstance(received, Refusal) and "auth token" in received.reason


def test_a_shared_key_is_honoured() -> None:
    """It signs with another hash, and the header says so."""
    signature = RequestValidator(TOKEN).compute_signature("https://a.example/call", FORM, HMAC_SHA256)
    header = {
        **HEADERS,
        "X-Twilio-Signature": signature,
        "X-Twilio-Webhooks-Signature-Settings": "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
    }.get
    assert isinstance(Receiver(TOKEN).receive(CallStatusCallback, replace(REQUEST, header=header)), CallStatusCallback)


def test_a_proxy_may_write_the_scheme_in_capitals() -> None:
    """Schemes have no letter case; Twilio signs what was typed, which is `https`."""
    header = {**SIGNED, "X-Forwarded-Proto": "HTTPS"}.get
    received = Receiver(TOKEN, trust_proxy_headers=True).receive(CallStatusCallback, replace(REQUEST, header=header))
    assert isinstance(received, CallStatusCallback)


@pytest.mark.parametrize("content_type", ["application/json", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("method", ["POST", "GET"])
def test_a_body_that_was_signed_is_held_to_its_hash(method: str, content_type: str) -> None:
    """Neither the method nor the Content-Type is signed: whoever repeats a request could change them, and say nothing."""
    validator = RequestValidator(TOKEN)
    query = f"bodySHA256={validator.compute_hash('[]')}"
    signature = validator.compute_signature(f"https://a.example/call?{query}", {})
    header = {"Content-Type": content_type, "X-Twilio-Signature": signature}.get
    request = replace(REQUEST, method=method, query=query, header=header, body=b"")
    assert isinstance(Receiver(TOKEN).receive(CallStatusCallback, request), Refusal)


def test_the_log_cannot_be_written_by_strangers(caplog: pytest.LogCaptureFixture) -> None:
    """A path with a line break would write a line of its own."""
    Receiver(TOKEN).receive(CallStatusCallback, replace(REQUEST, path="/call\nERROR all is lost"))
    assert "\n" not in caplog.messages[0] and "/call%0AERROR" in caplog.messages[0]


@pytest.mark.parametrize("url", ["hooks.example.com", "//hooks.example.com", "ftp://a.example", "https://a.example/?b"])
def test_a_public_url_that_cannot_be_one_is_an_error(url: str) -> None:
    """It would refuse every request, and only Twilio's debugger would tell."""
    with pytest.raises(TwilioValidationError, match="public_url: must be"):
        Receiver(TOKEN, public_url=url)


def test_an_empty_token_is_an_error() -> None:
    """`os.environ.get("TWILIO_AUTH_TOKEN", "")` would accept whatever is signed with nothing."""
    with pytest.raises(TwilioException, match="auth token"):
        Receiver("")
