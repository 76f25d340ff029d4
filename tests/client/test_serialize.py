"""The encoding of each kind of Python value in forms, queries and headers."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.serialize import (
    comma_list,
    iso8601_date,
    iso8601_datetime,
    json_text,
    pairs,
    prefixed_map,
    urlencoded,
)
from twilio_client.base.values import NULL, unset

BERLIN = timezone(timedelta(hours=1))


class Color(enum.Enum):
    """An enum of the caller's."""

    RED = "red"


class Size(str, enum.Enum):
    """One that is text as well."""

    LARGE = "large"


class Holder:
    """A model of the caller's, as pydantic and others make them."""

    def to_dict(self) -> Mapping[str, object]:
        """Its members."""
        return {"a": 1}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Hello", "Hello"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (0.5, "0.5"),
        (Decimal("0.0000001"), "0.0000001"),
        (datetime(2026, 1, 31, 12, 0, 5, 999), "2026-01-31T12:00:05Z"),
        (datetime(2026, 1, 31, 0, 30, tzinfo=BERLIN), "2026-01-30T23:30:00Z"),
        (date(2026, 1, 31), "2026-01-31T00:00:00Z"),
        (Color.RED, "red"),
        (Size.LARGE, "large"),
        ({"a": [1, None]}, '{"a": [1, null]}'),
        (Holder(), '{"a": 1}'),
    ],
)
def test_a_value_is_sent_as_twilio_reads_it(value: object, text: str) -> None:
    """Booleans in lower case, moments in UTC, objects as JSON."""
    assert pairs({"Name": value}) == (("Name", text),)


def test_none_is_left_out_and_empty_text_is_sent() -> None:
    """That is how a text is redacted: with an empty one."""
    assert pairs({"A": None, "B": unset, "C": ""}) == (("C", ""),)


@pytest.mark.parametrize("several", [["a", "b"], ("a", "b"), ["a", None, "b"]])
def test_a_list_repeats_its_name(several: object) -> None:
    """`MediaUrl=a&MediaUrl=b`; one value alone needs no list."""
    assert urlencoded(pairs({"MediaUrl": several})) == "MediaUrl=a&MediaUrl=b"
    assert urlencoded(pairs({"MediaUrl": "a"})) == "MediaUrl=a"


def test_names_with_symbols_are_quoted() -> None:
    """`DateSent<` is the name of a filter."""
    assert urlencoded(pairs({"DateSent<": date(2026, 1, 31)})) == "DateSent%3C=2026-01-31T00%3A00%3A00Z"


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=4))
def test_any_text_arrives_as_it_was(values: dict[str, str]) -> None:
    """Ampersands, emoji and line breaks are the caller's business."""
    read = parse_qsl(urlencoded(pairs(values)), keep_blank_values=True, strict_parsing=bool(values))
    assert read == list(values.items())


@given(st.text())
def test_text_is_quoted_as_everybody_does(value: str) -> None:
    """The quoting is our own because it is faster, not because it is different."""
    assert urlencoded((("Body", value),)) == f"Body={quote_plus(value)}"


@pytest.mark.parametrize("value", [b"bytes", object(), 1j, NULL])
def test_what_has_no_text_is_refused_by_name(value: object) -> None:
    """str(b"x") would send "b'x'"; the error does not repeat the value, which may be private."""
    with pytest.raises(TwilioValidationError, match="^Body: "):
        pairs({"Body": value})


def test_half_a_surrogate_pair_is_refused_by_name() -> None:
    """No encoding can send it; without this, the HTTP library would fail without telling where."""
    with pytest.raises(TwilioValidationError, match="^Body: "):
        urlencoded(pairs({"To": "+1", "Body": "\ud83d"}))


def test_days() -> None:
    """Parameters of the format `date` take the day alone, in UTC like everything else."""
    values: list[Any] = [date(2026, 1, 31), datetime(2026, 1, 31, 0, 30, tzinfo=BERLIN), "2026-01", None]
    assert [iso8601_date(value) for value in values] == ["2026-01-31", "2026-01-30", "2026-01", None]
    assert [iso8601_datetime(value) for value in values[2:]] == ["2026-01", None]


def test_json_inside_a_form() -> None:
    """Text is JSON already, as users of twilio-python write it."""
    assert json_text({"a": datetime(2026, 1, 31, tzinfo=timezone.utc)}, "a") == '{"a": "2026-01-31T00:00:00Z"}'
    assert [json_text(value, "a") for value in ('{"a":1}', None, True, 3)] == ['{"a":1}', None, "true", "3"]
    with pytest.raises(TwilioValidationError, match="NaN"):
        json_text(float("nan"), "a")


def test_several_values_in_one_parameter() -> None:
    """A few parameters take a list in this form."""
    assert [comma_list(value, "a") for value in (["a", 1], "a,b", None)] == ["a,1", "a,b", None]


def test_nested_values_as_one_parameter_each() -> None:
    """Lookups takes the settings of its add-ons so."""
    assert prefixed_map("AddOns", {"a": {"b": 1, "c": "x"}, "d": None}) == {
        "AddOns.a.b": 1,
        "AddOns.a.c": "x",
        "AddOns.d": None,
    }
    assert prefixed_map("AddOns", None) == {}
