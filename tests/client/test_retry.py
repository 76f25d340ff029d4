"""When a request may be sent again, and after what delay."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.resend import may_resend, repeatable, retry_after
from twilio_client.base.retry import RetryPolicy


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
def test_methods_that_do_the_same_twice_are_repeatable(method: str) -> None:
    """RFC 9110 says which these are; POST and PATCH are not among them."""
    assert repeatable(method, {})
    assert not repeatable("POST", {}) and not repeatable("PATCH", {})
    assert repeatable("POST", {"Idempotency-Key": "k"})


@pytest.mark.parametrize(
    ("status", "code", "any_method", "repeatable_only"),
    [
        (429, None, True, True),
        (429, 429, True, True),
        (429, 20429, True, True),
        (429, 60203, False, False),
        (500, None, False, True),
        (502, 20500, False, True),
        (503, None, False, True),
        (504, None, False, True),
        (501, None, False, False),
        (408, None, False, False),
        (400, 21211, False, False),
        (404, 20404, False, False),
    ],
)
def test_an_answer_says_whether_to_try_again(status: int, code: int, any_method: bool, repeatable_only: bool) -> None:
    """The whole table, so that a change of one row is a change that somebody sees."""
    assert may_resend(status, code, repeatable=False) is any_method
    assert may_resend(status, code, repeatable=True) is repeatable_only


@given(st.integers(1, 30), st.floats(0, 1), st.floats(0, 5))
def test_a_pause_is_random_and_has_an_end(attempts: int, base: float, cap: float) -> None:
    """Full jitter: clients that failed together do not come back together, and none waits for ever."""
    policy = RetryPolicy(retries=30, base=base, cap=cap)
    pause = policy.pause(attempts, 0.0, None)
    assert pause is not None and 0 <= pause <= min(cap, base * 2 ** (attempts - 1))


def test_retry_after_is_waited_for_in_full() -> None:
    """Coming back earlier than asked is what the limit is there against."""
    pause = RetryPolicy(base=1.0).pause(1, 0.0, 3.0)
    assert pause is not None and 3.0 <= pause <= 4.0


def test_retries_end_by_number_and_by_time() -> None:
    """A call that takes minutes is as bad as one that fails."""
    assert RetryPolicy(retries=1).pause(1, 0.0, None) is not None
    assert RetryPolicy(retries=1).pause(2, 0.0, None) is None
    assert RetryPolicy(budget=10.0).pause(1, 9.9, 0.2) is None
    assert RetryPolicy().pause(1, 0.0, 86_400.0) is None


@pytest.mark.parametrize("name", ["retries", "base", "cap", "budget"])
@pytest.mark.parametrize("value", [-1, -0.1, "3", None, True, float("nan"), float("inf"), [2]])
def test_a_policy_that_makes_no_sense_is_refused(name: str, value: object) -> None:
    """Negative pauses would be a busy loop, and settings come out of files as text; the error says which it is."""
    options: dict[str, Any] = {name: value}
    with pytest.raises(TwilioValidationError, match=f"^{name}: a "):
        RetryPolicy(**options)


def test_however_many_attempts_there_are_a_pause_is_a_number() -> None:
    """2.0 ** 1024 would be an OverflowError in the middle of a night's retries."""
    policy = RetryPolicy(retries=10_000, base=1.0, cap=2.0)
    for attempts in (1, 60, 1024, 5000):
        assert 0.0 <= (policy.pause(attempts, 0.0, None) or 0.0) <= 2.0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("12", 12.0),
        (" 3 ", 3.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e400", None),
        ("\u0663", None),
    ],
)
def test_retry_after_in_seconds(value: str, seconds: float | None) -> None:
    """What cannot be read counts as absent: the pause is then this package's own."""
    assert retry_after({"retry-after": value}) == seconds


def test_retry_after_as_a_date() -> None:
    """A date in the past means now."""
    later = retry_after({"retry-after": formatdate(time.time() + 30, usegmt=True)})
    assert later is not None and 28 <= later <= 30
    assert retry_after({"retry-after": formatdate(0, usegmt=True)}) == 0.0
    assert retry_after({}) is None


@given(st.text())
def test_no_retry_after_header_is_an_error(value: str) -> None:
    """It comes from the network."""
    seconds = retry_after({"retry-after": value})
    assert seconds is None or seconds >= 0
