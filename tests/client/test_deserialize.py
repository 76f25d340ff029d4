"""Readers convert responses to Python values. Values that they cannot convert stay as they are."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_client.base.deserialize import (
    Reader,
    decimal,
    integer,
    iso8601_date,
    iso8601_datetime,
    number,
    rfc2822_datetime,
)
from twilio_client.base.fields import field
from twilio_client.base.nested import Record, list_of, mapping_of, record, variant

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=timezone.utc)


class Place(Record):
    """A nested object, as a contract might declare it."""

    _shown = ("kind",)

    kind: field[str] = field()
    opened_at: field[datetime] = field(iso8601_datetime, key="openedAt")
    items_: field[list[str]] = field(key="items")


READERS: dict[str, Reader[Any]] = {
    "integer": integer,
    "number": number,
    "decimal": decimal,
    "iso8601_date": iso8601_date,
    "iso8601_datetime": iso8601_datetime,
    "rfc2822_datetime": rfc2822_datetime,
    "record": record(Place),
    "list_of records": list_of(record(Place)),
    "list_of": list_of(integer),
    "mapping_of": mapping_of(iso8601_datetime),
    "variant": variant("kind", {"home": record(Place)}),
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.just("kind"), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@given(value=JSON | st.datetimes().map(str) | st.dates().map(str))
def test_no_value_makes_a_reader_raise(reader: Reader[Any], value: Any) -> None:
    """A field that raises would turn a sent message into an error."""
    read = reader(value)
    if isinstance(read, str):  # no reader makes text: then it is what arrived
        assert read is value


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00z",
        "2026-01-31T12:00:00+00:00",
        "2026-01-31T12:00:00",
        "2026-01-31T13:00:00+01:00",
        "2026-01-31t12:00:00.000Z",
        "2026-01-31T12:00:00.0Z",
        "2026-01-31T12:00:00.000000000Z",
    ],
)
def test_moments_of_iso_8601(text: str) -> None:
    """All of these are in use at Twilio; every one is aware, so that they can be compared."""
    assert iso8601_datetime(text) == NOON


def test_fractions_of_a_second_are_kept_to_the_microsecond() -> None:
    """Twilio sends from one to nine digits."""
    assert iso8601_datetime("2026-01-31T12:00:00.1234567Z") == NOON + timedelta(microseconds=123456)
    assert iso8601_datetime("2026-01-31T12:00:00.5Z") == NOON + timedelta(microseconds=500000)


@pytest.mark.parametrize(
    "value", ["2026-01-31", "20260131T120000", "", "yesterday", "2026-13-01T00:00:00Z", 1769860800]
)
def test_what_is_no_moment_is_given_as_it_arrived(value: object) -> None:
    """A day is not a moment, and a number could be seconds or milliseconds."""
    assert iso8601_datetime(value) == value


@pytest.mark.parametrize(
    "text",
    [
        "Sat, 31 Jan 2026 12:00:00 +0000",
        "Sat, 31 Jan 2026 13:00:00 +0100",
        "Sat, 31 Jan 2026 12:00:00 GMT",
        "31 Jan 2026 12:00:00 -0000",
    ],
)
def test_moments_of_rfc_2822(text: str) -> None:
    """The 2010-04-01 API writes them so; an offset counts, and the result says that it is UTC."""
    assert rfc2822_datetime(text) == NOON
    assert rfc2822_datetime(text).tzinfo == timezone.utc


def test_days() -> None:
    """A day stays a day: as a moment it would be another day elsewhere."""
    assert iso8601_date("2026-01-31") == date(2026, 1, 31)
    assert iso8601_date("2026-01-31T12:00:00Z") == "2026-01-31T12:00:00Z"


def test_whole_numbers_that_arrive_as_text() -> None:
    """`num_segments` and its like are numbers in quotes."""
    assert integer("7") == integer(7) == integer(7.0) == 7
    assert [integer(odd) for odd in ("7.5", "", 7.5, True)] == ["7.5", "", 7.5, True]


def test_prices_are_exact() -> None:
    """-0.0075 must not become -0.00749999; infinity is no price."""
    assert decimal("-0.00750") == Decimal("-0.00750")
    assert decimal(0.1) == Decimal("0.1")
    assert [decimal(odd) for odd in ("", "free", "Infinity", "NaN", True)] == ["", "free", "Infinity", "NaN", True]


def test_numbers_that_arrive_as_text() -> None:
    """Latitudes do."""
    assert number("37.7") == number(37.7) == 37.7
    north: object = number("north")
    assert north == "north"


class TestRecords:
    """Nested objects: typed attributes over the dict that arrived."""

    ANSWER = {"kind": "home", "openedAt": "2026-01-31T12:00:00Z", "items": ["a"], "street": "private"}

    def test_attributes_and_items(self) -> None:
        """Code that read the dict goes on working, and new code has types."""
        place = record(Place)(self.ANSWER)
        assert place.opened_at == NOON
        assert place["openedAt"] == "2026-01-31T12:00:00Z"
        assert place.get("street") == "private"
        assert place == self.ANSWER
        assert json.loads(json.dumps(place)) == self.ANSWER

    def test_an_attribute_follows_its_item(self) -> None:
        """It is a dict, and a dict can change."""
        place = record(Place)(self.ANSWER)
        assert place.opened_at == NOON
        place["openedAt"] = "2026-01-31T13:00:00Z"
        assert place.opened_at == NOON + timedelta(hours=1)

    def test_a_key_that_is_a_method_of_dict(self) -> None:
        """The dict must stay one: `items()` is not the member `items`."""
        place = record(Place)(self.ANSWER)
        assert place.items_ == ["a"]
        assert dict(place.items()) == self.ANSWER

    def test_printing_shows_no_private_value(self) -> None:
        """Nested objects end up in logs like their parents."""
        assert repr(record(Place)(self.ANSWER)) == "Place(kind='home')"

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda place: pickle.loads(pickle.dumps(place))])
    def test_copies(self, duplicate: Any) -> None:
        """A copy is of the same class, with values of its own."""
        place = record(Place)(self.ANSWER)
        assert place.opened_at == NOON
        other = duplicate(place)
        assert type(other) is Place
        other["openedAt"] = None
        assert other.opened_at is None
        assert place.opened_at == NOON

    def test_lists_and_maps_of_them(self) -> None:
        """What is odd among them is kept in its place."""
        assert [type(item) for item in list_of(record(Place))([self.ANSWER, None, 5])] == [Place, type(None), int]
        assert mapping_of(record(Place))({"a": self.ANSWER})["a"].kind == "home"

    def test_kinds_that_a_tag_tells_apart(self) -> None:
        """A kind that this version does not know stays the dict that it is."""
        read = variant("kind", {"home": record(Place)})
        assert type(read(self.ANSWER)) is Place
        assert type(read({"kind": "boat"})) is dict
        assert read("home") == "home"
