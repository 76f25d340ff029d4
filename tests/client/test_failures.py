"""All formats of Twilio's errors become one kind of exception with the same attributes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.client.faults import MESSAGE
from tests.client.wire import ACCOUNT, Wire
from httpx2 import Response
from twilio_client.base.exceptions import (
    TwilioAuthenticationError,
    TwilioNotFoundError,
    TwilioRateLimitedError,
    TwilioRestException,
    TwilioServiceException,
)
from twilio_client.base.failures import fault

PAGE = "https://www.twilio.com/docs/errors/20404"
SHAPES: list[tuple[dict[str, Any], tuple[int | None, str, str | None, object]]] = [
    (
        {"code": 20404, "message": "not found", "more_info": PAGE, "status": 404},
        (20404, "not found", PAGE, None),
    ),
    (
        {"code": 20404, "message": "not found", "more_info": PAGE, "status": 404, "details": {"a": 1}},
        (20404, "not found", PAGE, {"a": 1}),
    ),
    (
        {"code": 20404, "message": "not found", "httpStatusCode": 404, "params": {"sid": "x"}, "userError": True},
        (20404, "not found", PAGE, {"sid": "x"}),
    ),
    (
        {
            "code": 20404,
            "message": "gone",
            "http_status_code": 404,
            "user_error": True,
            "params": {},
            "more_info": PAGE,
        },
        (20404, "gone", PAGE, {"params": {}}),
    ),
    (
        {
            "detail": "no user",
            "scimType": "noTarget",
            "schemas": ["urn:x"],
            "status": "404",
            "code": 20404,
            "moreInfo": PAGE,
        },
        (20404, "no user", PAGE, {"scimType": "noTarget", "schemas": ["urn:x"]}),
    ),
    (
        {"code": 20404, "message": "not found", "moreInfo": PAGE, "status": 404},
        (20404, "not found", PAGE, None),
    ),
    (
        {
            "type": "https://x.example",
            "title": "Not found",
            "status": 404,
            "detail": "no such",
            "instance": "/i",
            "errors": [],
        },
        (None, "no such", None, {"instance": "/i", "errors": []}),
    ),
    (
        {
            "errors": [
                {"code": 20404, "message": "not found", "infoUrl": PAGE, "context": "$.to[0]"},
                {"code": 20001, "message": "other", "infoUrl": PAGE, "context": "null"},
            ]
        },
        (
            20404,
            "not found",
            PAGE,
            [
                {"code": 20404, "message": "not found", "infoUrl": PAGE, "context": "$.to[0]"},
                {"code": 20001, "message": "other", "infoUrl": PAGE, "context": "null"},
            ],
        ),
    ),
    ({"error": "invalid_client", "error_description": "unknown client"}, (None, "unknown client", None, None)),
    ({"code": "20404"}, (20404, "", PAGE, None)),
    ({"code": True, "message": 7}, (None, "", None, None)),
    ({"errors": ["text"]}, (None, "", None, ["text"])),
]


def raised(status: int, content: bytes | dict[str, Any], **headers: str) -> TwilioRestException:
    """The exception of a fetch that is answered so."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    wire = Wire(Response(status, content=body, headers={"Twilio-Request-Id": "RQ1", **headers}))
    with pytest.raises(TwilioRestException) as caught:
        wire.client().messages(MESSAGE).fetch()
    return caught.value


@pytest.mark.parametrize(("body", "expected"), SHAPES)
def test_every_shape_is_read(body: dict[str, Any], expected: tuple[object, ...]) -> None:
    """Five families of APIs, five shapes and their variants; the caller sees one exception."""
    assert fault(json.dumps(body).encode())[:4] == expected
    error = raised(404, body)
    code, message, more_info, _ = expected
    assert (error.status, error.code, error.request_id) == (404, code or 404, "RQ1")
    assert error.msg == (message or "Not Found")
    if not isinstance(error, TwilioServiceException):
        assert error.more_info == more_info


@pytest.mark.parametrize(
    "body", [b"", b"<html>Bad Gateway</html>", b"null", b"[]", b"7", b'"text"', b"\xff", b"[" * 99_999]
)
def test_an_answer_of_no_shape_is_told_by_its_status(body: bytes) -> None:
    """Gateways answer with pages of their own."""
    error = raised(404, body)
    assert (error.code, error.msg, error.details) == (404, "Not Found", None)
    assert raised(599, body).msg == "no explanation was given"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, TwilioRestException),
        (401, TwilioAuthenticationError),
        (403, TwilioRestException),
        (404, TwilioNotFoundError),
        (429, TwilioRateLimitedError),
        (500, TwilioRestException),
    ],
)
def test_the_status_gives_the_class(status: int, kind: type[TwilioRestException]) -> None:
    """The few that programs treat apart have a class to catch; a problem document keeps its own class as well."""
    assert type(raised(status, b"{}")) is kind
    problem = raised(
        status, {"type": "https://x.example", "title": "T", "status": status, "code": 20001, "detail": "d"}
    )
    assert isinstance(problem, kind) and isinstance(problem, TwilioServiceException)
    assert (problem.title, problem.detail, problem.msg, problem.code) == ("T", "d", "d", 20001)


def test_a_problem_document_keeps_its_parts() -> None:
    """RFC 9457: the fields at fault are named one by one."""
    errors = [{"detail": "too long", "pointer": "#/name"}, "text", {"n": 1}]
    problem = raised(
        400, {"type": "about:blank", "title": "T", "status": 400, "code": 20001, "instance": "/i", "errors": errors}
    )
    assert isinstance(problem, TwilioServiceException)
    assert (problem.instance, problem.errors) == ("/i", [{"detail": "too long", "pointer": "#/name"}, {"n": "1"}])
    assert ": T; #/name: too long (" in str(problem)


def test_a_problem_document_is_told_in_full_and_without_what_was_sent() -> None:
    """What is wrong in general, what this time, and with which field: all three are needed to mend a request."""
    body = {"type": "about:blank", "title": "Bad input", "status": 400, "code": 20001, "detail": "2 fields"}
    wire = Wire(Response(400, json={**body, "errors": [{"detail": "is 'a secret'", "pointer": "#/Body"}]}))
    with pytest.raises(TwilioServiceException) as caught:
        wire.client().messages.create(to="+15558675310", from_="+15017122661", body="a secret")
    assert ": Bad input: 2 fields; #/Body: is '[masked]' (" in str(caught.value)
    assert caught.value.msg == "2 fields"


def test_uri_is_the_official_sdks_and_template_is_for_logs() -> None:
    """Users match on `uri`; what is printed has no identifiers in it."""
    error = raised(404, b"{}")
    assert error.uri == f"/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json"
    assert error.template == "/2010-04-01/Accounts/{account_sid}/Messages/{sid}.json"
    assert ACCOUNT not in str(error) and ACCOUNT not in repr(error)


def test_headers_are_read_in_any_letter_case() -> None:
    """HTTP says so, and HTTP/2 lowers them all."""
    headers = raised(429, b'{"code": 60203}', **{"X-Rate-Limit-Remaining": "0"}).headers
    assert headers["x-rate-limit-remaining"] == headers["X-RATE-LIMIT-REMAINING"] == "0"


def test_an_explanation_that_echoes_what_was_sent_is_masked() -> None:
    """`msg` has it in full, for the program; str() is for the log."""
    wire = Wire(Response(400, json={"code": 21211, "message": "Invalid 'To': Jane; MediaUrl https://a.example/b?c"}))
    with pytest.raises(TwilioRestException) as caught:
        wire.client().messages.create("Jane", from_="+15005550006", media_url=["https://a.example/b?c"])
    assert caught.value.msg == "Invalid 'To': Jane; MediaUrl https://a.example/b?c"
    assert "Invalid 'To': [masked]; MediaUrl [masked]" in str(caught.value)


@given(st.binary())
def test_reading_an_error_never_fails(content: bytes) -> None:
    """An exception while an exception is made hides both."""
    fault(content)


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.dictionaries(st.text(), inner))
)
def test_reading_any_json_as_an_error_never_fails(body: object) -> None:
    """Whatever stands where code and message are expected."""
    fault(json.dumps({"code": body, "message": body, "errors": [body], "details": body}).encode())
    fault(json.dumps(body).encode())
