"""Webhook signatures: valid ones are accepted, all others are rejected, and no input raises an exception."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_client.base.exceptions import TwilioException
from twilio_client.request_validator import HMAC_SHA256, RequestValidator, get_signature_algorithm

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="  # Twilio's published example
BODY = '{"property": "value", "boolean": true}'
BODY_URL = f"{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
BODY_SIGNATURE = "a9nBmqA0ju/hNViExpshrM61xv4="  # Twilio's published example

validator = RequestValidator(TOKEN)


class Multi(dict[str, list[str]]):
    """A form as Flask, Django and Starlette give it."""

    def getlist(self, name: str) -> list[str]:
        """Every value of a name."""
        return self[name]


class Aio(dict[str, list[str]]):
    """A form as aiohttp and WebOb give it."""

    def getall(self, name: str) -> list[str]:
        """Every value of a name."""
        return self[name]


def test_twilios_published_examples_are_valid() -> None:
    """Computed by somebody else: an error that signs and checks in the same wrong way would show."""
    assert validator.compute_signature(URL, FORM) == SIGNATURE
    assert validator.validate(URL, FORM, SIGNATURE)
    other = {**FORM, "Caller": "+12349013030", "From": "+12349013030"}
    assert validator.validate(URL, other, "0/KCTR6DLpKmkAf8muzZqo1nDgQ=")
    assert validator.validate(BODY_URL, BODY, BODY_SIGNATURE)
    assert validator.validate(BODY_URL, BODY.encode(), BODY_SIGNATURE)


@pytest.mark.parametrize("kind", [dict, Multi, Aio])
def test_a_parameter_that_comes_more_than_once_is_signed_once_for_each_value(kind: type[dict[str, Any]]) -> None:
    """Media of a message come so; every framework has its own kind of dictionary for it."""
    form = kind({"Sid": ["CA123"], "SidAccount": ["AC123"], "Digits": ["5678", "1234", "1234"]})
    assert validator.validate(URL, form, "IK+Dwps556ElfBT0I3Rgjkr1wJU=")


@pytest.mark.parametrize(
    "url",
    [
        "https://mycompany.com:443/myapp.php?foo=1&bar=2",
        "https://mycompany.com/myapp.php?foo=1&bar=2",
    ],
)
def test_the_port_may_be_there_or_not(url: str) -> None:
    """Twilio is not consistent about it, and what a framework reports depends on the proxy in front of it."""
    for signed in ("https://mycompany.com:443/myapp.php?foo=1&bar=2", URL):
        assert validator.validate(url, FORM, validator.compute_signature(signed, FORM))


@pytest.mark.parametrize(
    ("url", "signed"),
    [
        ("https://user:p:ss@mycompany.com/a", "https://user:p:ss@mycompany.com:443/a"),
        ("https://user:pass@mycompany.com:8443/a?b#c", "https://user:pass@mycompany.com/a?b#c"),
        ("https://[2001:db8::1]/a", "https://[2001:db8::1]:443/a"),
        ("http://mycompany.com?a", "http://mycompany.com:80?a"),
        ("http://mycompany.com:8080", "http://mycompany.com"),
    ],
)
def test_a_port_is_put_in_and_taken_out_in_its_place(url: str, signed: str) -> None:
    """A password with a colon, an IPv6 address, and a query with a question mark are no reason to refuse a call."""
    assert validator.validate(url, {}, validator.compute_signature(signed, {}))


def test_a_shared_key_signs_with_another_algorithm() -> None:
    """The settings header says which."""
    algorithm = get_signature_algorithm("key=webhooks_sharedkey_1, algorithm=HMAC_SHA256")
    assert algorithm == HMAC_SHA256
    signature = validator.compute_signature(URL, FORM, algorithm)
    assert validator.validate(URL, FORM, signature, algorithm)
    assert validator.validate(URL, FORM, signature, "hmac_sha256")
    assert not validator.validate(URL, FORM, signature)
    assert not validator.validate(URL, FORM, signature, "HMAC_MD5")
    with pytest.raises(ValueError, match="HMAC_SHA1, HMAC_SHA256"):
        validator.compute_signature(URL, FORM, "HMAC_MD5")
    for header in (None, "", "key=1", "algorithm=", "nonsense"):
        assert get_signature_algorithm(header) == "HMAC_SHA1"


@pytest.mark.parametrize(
    ("url", "params", "signature", "reason"),
    [
        (URL, FORM, "", "no X-Twilio-Signature"),
        (URL, FORM, None, "no X-Twilio-Signature"),
        (URL, {**FORM, "Digits": "4321"}, SIGNATURE, "does not match: check"),
        (URL.replace("https", "http"), FORM, SIGNATURE, "called this URL with https"),
        (URL, {}, SIGNATURE, "does not match: check"),
        (URL, {"a": "b"}, validator.compute_signature(URL, {}), "signed no form"),
        (URL, FORM, validator.compute_signature(URL.partition("?")[0], FORM), "without the query"),
        ("https://a.example/b", {}, validator.compute_signature("https://a.example/b/", {}), "with a trailing slash"),
        (
            "https://a.example/b/",
            {},
            validator.compute_signature("https://a.example/b", {}),
            "without the trailing slash",
        ),
        (BODY_URL, BODY.replace(" ", ""), BODY_SIGNATURE, "differs from the signed one"),
        (BODY_URL, "", BODY_SIGNATURE, "differs from the signed one"),  # a body that was cut off is no empty form
        (BODY_URL, b"", BODY_SIGNATURE, "differs from the signed one"),
        (URL, BODY, SIGNATURE, "no bodySHA256"),
        (BODY_URL, BODY, SIGNATURE, "does not match: check"),
    ],
)
def test_what_does_not_fit_is_explained(url: str, params: Any, signature: Any, reason: str) -> None:
    """Finding out why a signature does not fit takes people hours: the usual reasons are tried for them."""
    assert not validator.validate(url, params, signature)
    explanation = validator.explain(url, params, signature)
    assert reason in explanation
    assert TOKEN not in explanation and SIGNATURE not in explanation


def test_what_fits_is_explained_too() -> None:
    """So that a program can log the sentence without asking first."""
    assert validator.explain(URL, FORM, SIGNATURE) == "the signature is valid"
    assert validator.validate(URL, FORM, f" {SIGNATURE}\n")


def test_an_empty_token_is_refused() -> None:
    """`os.environ.get("TWILIO_AUTH_TOKEN", "")` would accept whatever is signed with nothing."""
    for token in ("", None):
        with pytest.raises(TwilioException, match="token"):
            RequestValidator(token)  # type: ignore[arg-type]


@pytest.mark.parametrize("bad", [None, 7, b"x", [], {"a": None}, {None: "a"}, {"a": [None]}, "\ud800", object()])
def test_no_input_raises(bad: Any) -> None:
    """A request that is not understood is not Twilio's: answering 500 to it would be a way to fill error trackers."""
    for arguments in ((bad, FORM, SIGNATURE), (URL, bad, SIGNATURE), (URL, FORM, bad)):
        assert validator.validate(*arguments) is False
        assert validator.explain(*arguments)
    assert validator.validate(URL, FORM, SIGNATURE, bad) is (not bad)  # without one, it is HMAC_SHA1


@given(st.text(), st.dictionaries(st.text(), st.text() | st.lists(st.text())) | st.text() | st.binary(), st.text())
def test_no_text_raises(url: str, params: Any, signature: str) -> None:
    """Surrogates, ports that are no numbers, brackets that do not close."""
    assert validator.validate(url, params, signature) is False
    logging.getLogger(__name__).debug("%s", validator.explain(url, params, signature))


@given(st.text().filter(lambda text: text.isprintable()), st.dictionaries(st.text(), st.text()))
def test_what_is_signed_is_accepted(path: str, form: dict[str, str]) -> None:
    """Whatever the path and the form hold, in whatever order."""
    try:
        signature = validator.compute_signature(f"https://a.example/{path}", form)
    except UnicodeEncodeError:
        return
    assert validator.validate(f"https://a.example/{path}", dict(reversed(form.items())), signature)
