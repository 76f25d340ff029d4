"""Possible responses by Twilio's contracts, valid and damaged, with the expected result for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from tests.contract_reader.contracts import Contract, Node
from tests.contract_reader.patterns import matching
from tests.contract_reader.words import attribute

Damage: TypeAlias = Literal["none", "null", "missing", "extra", "text", "unknown", "wrong value", "wrong container"]

TOMORROW = {"added_tomorrow": {"some": ["thing"]}}  # a member that no contract has
_ODD = {"odd": [1]}  # a value that is no scalar
_DICT_WORDS = dir(dict)
_MOMENT = datetime(2026, 1, 31, 12, 30, tzinfo=timezone.utc)
_TIMES: dict[str, tuple[str, object]] = {
    "date-time": ("2026-01-31T12:30:00Z", _MOMENT),
    "date-time-rfc-2822": ("Sat, 31 Jan 2026 12:30:00 +0000", _MOMENT),
    "date": ("2026-01-31", date(2026, 1, 31)),
}


@dataclass(frozen=True, slots=True)
class Fields:
    """What is read of an object: its attributes, and the object as it arrived."""

    attributes: dict[str, object]
    json: Node


@dataclass(frozen=True, slots=True)
class Made:
    """A value as it arrives, and as it is read: a Python value, or Fields."""

    json: Any
    read: object


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes answers.

    Damage is done everywhere at once. "null": no scalar has a value. "missing": no object has a member. "extra": every
    object has a member more. "text": numbers arrive as text. "unknown": every text is one that nobody knows. "wrong
    value": every scalar is an object. "wrong container": every list, map and object inside the answer is a text.
    """

    contract: Contract
    damage: Damage = "none"
    branch: int = 0  # which of the alternatives of a oneOf arrives

    def answer(self, schema: Node) -> Made:
        """A whole answer: an object, or a text."""
        whole = self.contract.schema(schema)
        while "oneOf" in whole:
            branch = self.contract.schema(whole["oneOf"][self.branch % len(whole["oneOf"])])
            whole = {**branch, "properties": whole.get("properties", {}) | branch["properties"]}
        return self._value(whole) if whole.get("type") == "string" else self._object(whole, attribute)

    def _value(self, schema: Node) -> Made:
        whole = self.contract.schema(schema)
        if "oneOf" in whole:
            return self._choice(whole)
        is_scalar = whole.get("type") in ("string", "integer", "number", "boolean")
        if self.damage == "wrong container" and not is_scalar:
            return _same("odd")
        if whole.get("type") == "array":
            return self._array(whole)
        if whole.get("properties"):
            return self._object(whole, _record_attribute)
        if isinstance(whole.get("additionalProperties"), dict):
            value = self._value(whole["additionalProperties"])
            return Made({"Some key": value.json}, {"Some key": value.read})
        if not is_scalar:
            return _same({"any": ["thing", 1.5, None]})
        return self._scalar(whole)

    def _scalar(self, schema: Node) -> Made:
        match self.damage:
            case "null":
                return _same(None)
            case "wrong value":
                return _same(_ODD)
            case "unknown":
                return _same("nobody knows this")
        match schema["type"]:
            case "boolean":
                return _same(True)
            case "integer":
                return Made("7" if self.damage == "text" else 7, 7)
            case "number":
                json = "1.5" if self.damage == "text" or "overrideType" in schema.get("x-twilio", {}) else 1.5
                return Made(json, 1.5 if "format" in schema else Decimal("1.5"))
        if "enum" in schema:
            return _same(schema["enum"][-1])
        if "pattern" in schema:
            return _same(matching(schema["pattern"]))
        return Made(*_TIMES.get(schema.get("format", ""), ("text", "text")))

    def _array(self, schema: Node) -> Made:
        item = self._value(schema["items"])
        return Made([item.json, item.json], [item.read, item.read])

    def _object(self, schema: Node, name_of: Any) -> Made:
        made = {word: self._value(member) for word, member in schema.get("properties", {}).items()}
        json = {} if self.damage == "missing" else {word: value.json for word, value in made.items()}
        if self.damage == "extra":
            json |= TOMORROW
        read = {name_of(word): None if self.damage == "missing" else value.read for word, value in made.items()}
        return Made(json, Fields(read, json))

    def _choice(self, schema: Node) -> Made:
        """One of several objects: told by its tag, else by its members; one that nothing tells is given as it arrived."""
        branch = schema["oneOf"][self.branch % len(schema["oneOf"])]
        made = self._value(branch)
        if not isinstance(made.read, Fields):
            return made
        if "discriminator" not in schema:
            return _same(made.json) if self.damage == "missing" else made
        if self.damage in ("null", "missing", "unknown", "wrong value"):
            return _same(made.json)
        word, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
        (tag,) = [tag for tag, reference in mapping.items() if reference == branch["$ref"]]
        json = {**made.json, word: tag}
        return Made(json, Fields({**made.read.attributes, _record_attribute(word): tag}, json))


def differences(found: object, expected: object, place: str) -> Iterator[str]:
    """Where what was read is not what it should be."""
    if isinstance(expected, Fields):
        if isinstance(found, dict) and dict(found) != expected.json:
            yield f"{place} is not the dict that arrived"
        for name, value in expected.attributes.items():
            if not hasattr(found, name):
                yield f"{place} has no attribute {name}"
            else:
                yield from differences(getattr(found, name), value, f"{place}.{name}")
    elif isinstance(expected, list) and isinstance(found, list) and len(found) == len(expected):
        for index, value in enumerate(expected):
            yield from differences(found[index], value, f"{place}[{index}]")
    elif isinstance(expected, dict) and isinstance(found, dict) and found.keys() == expected.keys():
        for key, value in expected.items():
            yield from differences(found[key], value, f"{place}[{key!r}]")
    elif type(found) is not type(expected) or found != expected:
        yield f"{place} should be {expected!r}, and is {found!r}"


def _record_attribute(word: str) -> str:
    """A nested object is a dict as well, and keeps its methods."""
    name = attribute(word)
    return f"{name}_" if name in _DICT_WORDS else name


def _same(value: object) -> Made:
    return Made(value, value)
