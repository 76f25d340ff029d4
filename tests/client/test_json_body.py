"""JSON bodies follow the schemas of the contract: names, formats, and unknown keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal, TypedDict

import pytest
from tests.client.wire import Wire
from twilio_client.base.compat import Required
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.json_body import JsonBody, closed, json_body
from twilio_client.base.nested import Record
from twilio_client.base.sid import SidPattern
from twilio_client.base.values import NULL

ThingSid = Annotated[str, SidPattern("ThingSid", "^TH[0-9a-f]{4}$", "TH")]


@closed
class Order(TypedDict, total=False):
    """A body whose contract allows no other keys."""

    thingSid: ThingSid
    placedAt: datetime | date | str
    deliveredOn: date | str
    parts: Sequence[Part]
    byName: Mapping[str, Part]
    source: Direct | Lookup | Mapping[str, object]
    content: Text | Picture
    rule: TextRule | NumberRule
    other: object


class Part(TypedDict, total=False):
    """A shape that allows other keys."""

    partName: str


Direct = TypedDict("Direct", {"type": "Required[Literal['DIRECT']]", "twilio/text": "str"}, total=False)


class Lookup(TypedDict, total=False):
    """Told from Direct by its `type`."""

    type: Required[Literal["LOOKUP"]]
    lookupKey: str


@closed
class TextRule(TypedDict, total=False):
    """Told from NumberRule by its `ruleType`, whose values the contract leaves open."""

    ruleType: Required[Literal["TEXT"] | str]
    maxLength: int


@closed
class NumberRule(TypedDict, total=False):
    """The other one."""

    ruleType: Required[Literal["NUMBER"] | str]
    max: int


@closed
class Parcel(TypedDict, total=False):
    """A body with members that the contract needs."""

    weight: Required[int]
    sentTo: Required[Address | Mapping[str, object]]
    stops: Sequence[Address | Box]


class Address(TypedDict, total=False):
    """One of two shapes that keys alone tell apart."""

    street: Required[str]
    city: Required[str]


class Box(TypedDict, total=False):
    """The other one."""

    boxNumber: Required[int]


class Text(TypedDict, total=False):
    """Told from Picture by its keys."""

    plainText: str


class Picture(TypedDict, total=False):
    """The other one."""

    imageUrl: str


def body(value: object, *, validate: bool = True) -> Any:
    """The value as an Order."""
    return json_body(value, Order, validate=validate)


def test_keys_can_be_written_either_way() -> None:
    """Twilio's names are what its documentation shows, snake_case is what Python programs are written in."""
    assert body({"thing_sid": "TH0000", "parts": [{"part_name": "a"}]}) == {
        "thingSid": "TH0000",
        "parts": [{"partName": "a"}],
    }
    assert body({"thingSid": "TH0000", "parts": [{"partName": "a"}]}) == {
        "thingSid": "TH0000",
        "parts": [{"partName": "a"}],
    }
    assert body({"source": {"type": "DIRECT", "twilio_text": "x"}}) == {
        "source": {"type": "DIRECT", "twilio/text": "x"}
    }


def test_names_of_a_map_are_data() -> None:
    """A part called part_name keeps its name."""
    assert body({"byName": {"part_name": {"part_name": "a"}}}) == {"byName": {"part_name": {"partName": "a"}}}


def test_an_unknown_key_is_an_error_where_the_contract_is_closed() -> None:
    """It is a misspelling, which Twilio would refuse or, worse, ignore. The message says where, and not what."""
    with pytest.raises(
        TwilioValidationError, match=r"^body\.thingSidd: there is no such key; the keys are thingSid, "
    ) as error:
        body({"thingSidd": "private"})
    assert "private" not in str(error.value)
    assert body({"thingSidd": "x"}, validate=False) == {"thingSidd": "x"}


def test_an_unknown_key_is_sent_where_the_contract_is_open() -> None:
    """Twilio may know more than its document."""
    assert body({"parts": [{"color": "red"}]}) == {"parts": [{"color": "red"}]}


def test_a_key_that_is_needed_and_missing_is_an_error() -> None:
    """Twilio would answer 400, a round trip later. All that are missing are named, as Twilio writes them."""

    def parcel(value: object, *, validate: bool = True) -> object:
        return json_body(value, Parcel, name="create_parcel_request", validate=validate)

    with pytest.raises(TwilioValidationError) as error:
        parcel({})
    assert str(error.value) == "create_parcel_request.weight, create_parcel_request.sentTo: required, but missing"
    whole = {"weight": 1, "sentTo": {"street": "s", "city": "c"}, "stops": [{"boxNumber": 7}]}
    assert parcel(whole) == {"weight": 1, "sentTo": {"street": "s", "city": "c"}, "stops": [{"boxNumber": 7}]}
    with pytest.raises(
        TwilioValidationError, match=r"^create_parcel_request\.stops\[0\]\.city: required, but missing$"
    ):
        parcel({**whole, "stops": [{"street": "s"}]})
    assert parcel({**whole, "weight": None})  # null is something
    assert parcel({**whole, "sentTo": {"lat": 1.0}})  # a union that is open may be of another kind
    assert parcel({}, validate=False) == {}


def test_a_key_given_twice_is_an_error() -> None:
    """One of the two values would be lost."""
    with pytest.raises(TwilioValidationError, match=r"^body\.thingSid: given twice"):
        body({"thingSid": "TH0000", "thing_sid": "TH1111"})


def test_null_is_sent_and_nothing_is_left_out() -> None:
    """In a body, null means something: it clears a field."""
    assert body({"placedAt": None, "other": NULL, "source": None}) == {"placedAt": None, "other": None, "source": None}


def test_dates_are_written_as_the_contract_says() -> None:
    """A day for a date and a moment for a date-time, whichever the caller has; fractions of seconds are kept."""
    moment = datetime(2026, 1, 31, 0, 30, 0, 500000, tzinfo=timezone(timedelta(hours=1)))
    assert body({"placedAt": moment, "deliveredOn": moment}) == {
        "placedAt": "2026-01-30T23:30:00.500000Z",
        "deliveredOn": "2026-01-30",
    }
    assert body({"placedAt": date(2026, 1, 31), "deliveredOn": "2026-01-31"}) == {
        "placedAt": "2026-01-31T00:00:00Z",
        "deliveredOn": "2026-01-31",
    }


def test_identifiers_inside_are_checked() -> None:
    """As identifiers in arguments are; an empty one clears, a row of X is a placeholder."""
    with pytest.raises(TwilioValidationError, match=r"^body\.thingSid: not of the form of ThingSid"):
        body({"thingSid": "CA0000"})
    assert body({"thingSid": "CA0000"}, validate=False) == {"thingSid": "CA0000"}
    assert [body({"thingSid": sid})["thingSid"] for sid in ("", "THXXXX", None)] == ["", "THXXXX", None]


def test_a_tag_tells_which_shape_is_meant() -> None:
    """With an unknown tag the object is sent as it is: Twilio adds kinds."""
    assert body({"source": {"type": "LOOKUP", "lookup_key": "k"}}) == {"source": {"type": "LOOKUP", "lookupKey": "k"}}
    assert body({"source": {"type": "NEW", "lookup_key": "k"}}) == {"source": {"type": "NEW", "lookup_key": "k"}}
    assert body({"rule": {"rule_type": "TEXT", "max_length": 5}}) == {"rule": {"ruleType": "TEXT", "maxLength": 5}}
    with pytest.raises(
        TwilioValidationError, match=r"^body\.rule\.maxLength: there is no such key; the keys are ruleType, max$"
    ):
        body({"rule": {"rule_type": "NUMBER", "maxLength": 5}})


def test_without_a_tag_the_keys_tell() -> None:
    """Some unions of Twilio's have no discriminator."""
    assert body({"content": {"image_url": "u"}}) == {"content": {"imageUrl": "u"}}
    assert body({"content": {"image_url": "u", "color": "red"}}) == {"content": {"imageUrl": "u", "color": "red"}}
    with pytest.raises(
        TwilioValidationError, match=r"^body\.rule\.maxx: there is no such key; the keys are ruleType, max$"
    ):
        body({"rule": {"maxx": 1, "max": 5}})


def test_a_union_that_is_open_takes_what_is_none_of_its_shapes() -> None:
    """Where the contract lists some kinds and allows others."""
    shape = NumberRule | Mapping[str, object]
    assert json_body({"rule_type": "NUMBER"}, shape, validate=True) == {"ruleType": "NUMBER"}
    assert json_body({"rule_type": "NEW", "size": 5}, shape, validate=True) == {"rule_type": "NEW", "size": 5}
    assert json_body({"size": 5}, shape, validate=True) == {"size": 5}
    with pytest.raises(TwilioValidationError, match=r"^body\.size: "):
        json_body({"size": 5}, NumberRule | None, validate=True)


def test_values_of_other_kinds_are_sent_by_what_they_are() -> None:
    """The contract may be wrong about a type; JSON is JSON."""
    assert body({"parts": "none", "byName": [1], "other": {"when": date(2026, 1, 31), "price": Decimal("0.5")}}) == {
        "parts": "none",
        "byName": [1],
        "other": {"when": "2026-01-31", "price": 0.5},
    }
    assert body([1, {"a": (2, 3)}]) == [1, {"a": [2, 3]}]


def test_what_json_cannot_hold_is_an_error_that_says_where() -> None:
    """Deep inside a body, the place is what one looks for."""
    with pytest.raises(
        TwilioValidationError, match=r"^body\.parts\[1\]\.partName: a value of the type bytes cannot be sent$"
    ):
        body({"parts": [{}, {"partName": b"x"}]})


def test_what_twilio_answered_can_be_sent_back() -> None:
    """Reading a list, changing one and writing it is a common program."""
    assert body({"parts": [Record({"partName": "a"})]}) == {"parts": [{"partName": "a"}]}


def test_a_body_without_a_shape_is_any_json() -> None:
    """A few operations take a free-form object."""
    assert json_body({"a_b": {"c": [True, None]}}, None, validate=True) == {"a_b": {"c": [True, None]}}


@pytest.mark.parametrize("shape", [Order, Order | None, Direct | Lookup, Mapping[str, object] | None])
@pytest.mark.parametrize("value", ["x", [], 5, False, NULL])
def test_a_body_that_is_no_object_is_not_sent(shape: object, value: object) -> None:
    """Twilio would answer with an error that names no argument; who knows better turns validation off."""
    with pytest.raises(TwilioValidationError, match=r"^order: must be a mapping"):
        JsonBody(value, shape, name="order").plain(validate=True)
    JsonBody(value, shape, name="order").plain(validate=False)


def test_a_body_that_is_needed_is_not_left_out() -> None:
    """None is no body, where the operation can do without one."""
    with pytest.raises(TwilioValidationError, match=r"^order: required, but missing$"):
        JsonBody(None, Order, name="order").plain(validate=True)
    assert JsonBody(None, Order, name="order").plain(validate=False) is None
    assert JsonBody(None, Order | None, name="order").plain(validate=True) is None


def test_the_contract_says_which_bodies_are_needed() -> None:
    """Through the operations: one that needs a body, and one that does not."""
    wire = Wire({})
    client = wire.client()
    for wrong in (None, "x", [], 5):
        with pytest.raises(TwilioValidationError, match=r"^send_messages_request: "):
            client.comms.v1.messages.send(wrong)  # type: ignore[arg-type]
    assert wire.requests == []
    client.lookups.v2.query.create()
    assert wire.requests[-1].content == b""
    assert wire.client(validate=False).comms.v1.messages.send.build([]).content == b"[]"  # type: ignore[arg-type]
