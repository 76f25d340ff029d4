"""Path values: each is exactly one segment whatever it contains, or is rejected before anything is sent."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.client.wire import ACCOUNT, MESSAGE, Wire
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.sid import SidPattern
from twilio_client.base.uri import Uri

ThingSid = Annotated[str, SidPattern("ThingSid", "^TH[0-9a-f]{4}$", "TH")]
URI = Uri("https://api.twilio.com/v1/Things/{sid}/Parts/{name}.json", sid=ThingSid)


def filled(name: object, sid: object = "TH0000", *, validate: bool = True) -> str:
    """The URL of a part."""
    return URI.filled({"sid": sid, "name": name, "unused": None}, validate=validate)


@given(st.text(min_size=1))
def test_a_value_never_changes_the_number_of_segments(value: str) -> None:
    """`messages("../Calls/CA...").delete()` must not delete a call."""
    try:
        url = urlsplit(filled(value))
    except TwilioValidationError:
        return
    assert (url.netloc, url.query, url.fragment) == ("api.twilio.com", "", "")
    assert url.path.count("/") == 5
    assert unquote(url.path.rpartition("/")[2].removesuffix(".json")) == value


@pytest.mark.parametrize("value", ["", None, ".", "..", "a\nb", "a\x00", "\x7f", "\ud800", b"x", 1.5, True])
def test_a_value_that_names_nothing_is_refused(value: object) -> None:
    """None would become /None, and an empty one would name the whole list. This does not depend on `validate`."""
    for validate in (True, False):
        with pytest.raises(TwilioValidationError, match="^name: "):
            filled(value, validate=validate)


def test_a_missing_value_is_refused() -> None:
    """As an answer may have lacked it that was to name the resource."""
    with pytest.raises(TwilioValidationError, match="^name: missing"):
        URI.filled({"sid": "TH0000"}, validate=True)


def test_what_may_stand_in_a_path_stands_there_unchanged() -> None:
    """A telephone number is sent as twilio-python sends it."""
    assert filled("+15005550006").endswith("/Parts/+15005550006.json")
    assert filled("a b/ä?#%").endswith("/Parts/a%20b%2F%C3%A4%3F%23%25.json")
    assert filled(7).endswith("/Parts/7.json")


@pytest.mark.parametrize("sid", ["CA0000", "TH00", "TH00000", "TH0000\n", "th0000"])
def test_an_identifier_of_another_form_is_refused(sid: str) -> None:
    """A mistaken identifier is found where it was written, and the message does not repeat it."""
    with pytest.raises(TwilioValidationError, match="^sid: not of the form of ThingSid") as error:
        filled("x", sid)
    assert sid not in str(error.value)


def test_a_row_of_x_stands_for_an_identifier() -> None:
    """Samples in documentation are written so, and their tests run against stubs."""
    assert "/THXXXXXXXX/" in filled("x", "THXXXXXXXX")


def test_the_check_can_be_turned_off() -> None:
    """Twilio's documents are wrong now and then; the quoting stays."""
    assert "/CA%2F0/" in filled("x", "CA/0", validate=False)
    wire = Wire({"sid": MESSAGE})
    wire.client(validate=False).messages("XX1").fetch()
    assert wire.lines == [f"GET https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/XX1.json"]


def test_a_refused_identifier_is_not_sent() -> None:
    """The whole point: an error before, not an odd request."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError):
        wire.client().messages("../Calls/CA1").delete()
    assert wire.requests == []
