"""Exceptions: what they tell the caller, and what they keep secret."""

from __future__ import annotations

import copy
import pickle

import pytest
from twilio_client.base import exceptions
from twilio_client.base.exceptions import (
    TwilioAuthenticationError,
    TwilioConnectionError,
    TwilioException,
    TwilioNotFoundError,
    TwilioRateLimitedError,
    TwilioRestException,
    TwilioServiceException,
    TwilioValidationError,
)

TEMPLATE = "/2010-04-01/Accounts/{account_sid}/Messages.json"


def refused() -> TwilioRestException:
    """A typical one."""
    return TwilioRestException(
        400,
        "/Accounts/AC1/Messages.json",
        "The 'To' number +1 (500) 555-0010 is not valid",
        21211,
        "POST",
        {"field": "To"},
        headers={"twilio-request-id": "RQ1"},
        request_id="RQ1",
        template=TEMPLATE,
        more_info="https://www.twilio.com/docs/errors/21211",
        attempts=2,
    )


def test_one_tree_and_one_base_for_all() -> None:
    """`except TwilioException` has to catch everything, and ValueError what is wrong with an argument."""
    for name in exceptions.__all__:
        assert issubclass(getattr(exceptions, name), TwilioException)
    for specific in (TwilioAuthenticationError, TwilioNotFoundError, TwilioRateLimitedError, TwilioServiceException):
        assert issubclass(specific, TwilioRestException)
    assert issubclass(TwilioValidationError, ValueError)


def test_the_official_signature_and_attributes() -> None:
    """Users construct these in their own tests, by position."""
    error = TwilioRestException(404, "/Accounts/AC1.json", "not found", 20404, "GET", {"a": 1})
    assert (error.status, error.uri, error.msg, error.code, error.method, error.details) == (
        404,
        "/Accounts/AC1.json",
        "not found",
        20404,
        "GET",
        {"a": 1},
    )
    least = TwilioRestException(500, "/x")
    assert (least.msg, least.code, least.method, least.details, least.headers) == ("", None, "GET", None, {})
    assert (least.request_id, least.sent, least.attempts) == (None, True, 1)
    problem = TwilioServiceException(
        "https://x.example/p", "Bad", 400, 20001, "no", "/i", [{"pointer": "#/a"}], "PUT", "/y"
    )
    assert (problem.type, problem.title, problem.status, problem.code) == ("https://x.example/p", "Bad", 400, 20001)
    assert (problem.detail, problem.instance, problem.method, problem.uri) == ("no", "/i", "PUT", "/y")
    assert problem.errors == [{"pointer": "#/a"}]
    assert TwilioServiceException("about:blank", "Bad", 400, 1).errors == []


def test_str_tells_what_happened_and_nothing_private() -> None:
    """It goes to logs and trackers: the path template, the code and what to read; no number, no real path."""
    assert str(refused()) == (
        "HTTP 400 error 21211: POST /2010-04-01/Accounts/{account_sid}/Messages.json: "
        "The 'To' number [masked] is not valid "
        "(request RQ1; 2 attempts; see https://www.twilio.com/docs/errors/21211)"
    )
    assert repr(refused()) == (
        "TwilioRestException(status=400, code=21211, method='POST', "
        "template='/2010-04-01/Accounts/{account_sid}/Messages.json', request_id='RQ1')"
    )
    assert str(TwilioRestException(500, "/Accounts/AC1/Calls/+15005550010")) == "HTTP 500 error"


def test_str_says_what_to_do() -> None:
    """The reader of a log at night should not have to look it up."""
    assert "check the account SID and auth token" in str(TwilioAuthenticationError(401, "/x"))


@pytest.mark.parametrize(
    ("code", "headers", "advice"),
    [
        (None, {}, "send fewer requests at a time, or allow more retries"),
        (20429, {}, "send fewer requests at a time, or allow more retries"),
        (20429, {"retry-after": "86400"}, "send fewer requests at a time; Twilio asks to wait 86400 seconds"),
        (60203, {}, "not retried automatically: the code says which limit was exceeded"),
    ],
)
def test_the_advice_on_a_429_is_one_that_helps(code: int | None, headers: dict[str, str], advice: str) -> None:
    """More retries change nothing about a verdict, which is never retried, nor about a wait of a day."""
    assert str(TwilioRateLimitedError(429, "/x", code=code, headers=headers)).endswith(f"({advice})")


@pytest.mark.parametrize(
    "error",
    [
        refused(),
        TwilioConnectionError("ReadTimeout", sent=True, method="POST", template=TEMPLATE, attempts=3),
        TwilioServiceException("about:blank", "Bad", 404, 20404, headers={"a": "b"}),
        TwilioNotFoundError(404, "/x"),
        TwilioValidationError("sid: not of the form of MessageSid"),
        TwilioException("plain"),
    ],
)
def test_an_exception_survives_pickle_and_copy(error: TwilioException) -> None:
    """Task queues send exceptions from one process to another."""
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), repr(twin), vars(twin)) == (str(error), repr(error), vars(error))
