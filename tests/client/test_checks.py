"""Checks of arguments before a request is sent."""

from __future__ import annotations

from typing import Annotated

import pytest
from tests.client.wire import Wire
from twilio_client.base.checks import at_least_one, matches
from twilio_client.base.exceptions import TwilioException, TwilioValidationError
from twilio_client.base.sid import SidPattern, pattern_of

ThingSid = Annotated[str, SidPattern("ThingSid", "^TH[0-9a-f]{4}$", "TH")]


@pytest.mark.parametrize("value", ["TH0000", "THXXXXXXXXXX", "THx", "", None, ["TH0000", "TH1111"], []])
def test_identifiers_pass(value: object) -> None:
    """Empty ones clear a field, None leaves it out, and samples write X."""
    matches(ThingSid, thing_sid=value)()


@pytest.mark.parametrize("value", ["CA0000", "TH", "TH000", "TH0000\n", " TH0000", 7, ["TH0000", "CA0000"]])
def test_what_is_no_such_identifier_is_refused_by_name(value: object) -> None:
    """The caller learns which argument it is; its value may be private."""
    with pytest.raises(TwilioValidationError, match=r"^thing_sid: not of the form of ThingSid, \^TH\[0-9a-f\]\{4\}\$$"):
        matches(ThingSid, other=None, thing_sid=value)()


def test_one_of_a_group_is_needed() -> None:
    """Twilio answers such a request with an error that names the wire's fields."""
    at_least_one(body="", media_url=None)()
    with pytest.raises(TwilioValidationError, match="^body, media_url: at least one of them is needed$"):
        at_least_one(body=None, media_url=None)()
    with pytest.raises(TwilioValidationError, match="^body, media_url: at least one of them is needed$"):
        at_least_one(body=None, media_url=[])()


def test_a_failed_check_can_be_caught_as_either() -> None:
    """As an error of this package, or as the ValueError that it is."""
    for kind in (TwilioException, ValueError):
        with pytest.raises(kind):
            at_least_one(a=None)()


def test_operations_run_their_checks_before_anything_is_sent() -> None:
    """And only for a client that wants them."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError, match="from_, messaging_service_sid: at least one"):
        wire.client().messages.create("+15005550010", body="Hello")
    assert wire.requests == []
    wire.client(validate=False).messages.create("+15005550010", body="Hello")
    assert len(wire.requests) == 1


def test_patterns_mean_what_json_schema_says() -> None:
    """`$` is the very end, a pattern without anchors may match anywhere, and digits are those of ASCII."""
    assert not SidPattern("Sid", "^A[0-9]$").accepts("A1\n")
    assert SidPattern("Sid", "[0-9]{3}").accepts("a123b")
    assert not SidPattern("Sid", r"^\d$").accepts("٣")
    assert SidPattern("Sid", r"^[0-9]+\$$").accepts("1$")


def test_what_carries_no_pattern_is_a_mistake_of_the_generator() -> None:
    """It must not pass as "no check"."""
    assert pattern_of(ThingSid).name == "ThingSid"
    with pytest.raises(TypeError, match="no alias of an identifier|not an alias"):
        pattern_of(str)
