"""Valid values for everything that can be sent, with the expected form of each in a request."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from .arguments import Argument
from .contracts import Contract, Node
from .patterns import matching
from .words import snake

# Everything that encoding could spoil: letters beyond ASCII, a space, and what separates things in URLs and forms.
TEXT = "Zoë & Co +1 50%/?#=;"
PLAIN_TEXT = "plain text"  # headers are ASCII
_BY_FORMAT = {
    "uri": "https://example.com/hook?a=1&b=ü",
    "email": "zoe@example.com",
    "phone-number": "+15017122661",
    "endpoint": "client:zoe",
    "currency": "USD",
    "iso-country-code": "US",
    "byte": "aGVsbG8=",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "duration": "PT5M",
}
_SPREAD = "prefixed-collapsible-map-"  # the format of a map whose members are sent one by one, after this prefix
_MOMENT = datetime(2026, 1, 31, 13, 30, tzinfo=timezone(timedelta(hours=1)))
_DAY = date(2026, 1, 31)


@dataclass(frozen=True, slots=True)
class Sample:
    """A value."""

    given: object  # what a caller passes: datetime, list, dict
    sent: Any  # what is to arrive, as JSON


@dataclass(frozen=True, slots=True)
class Sampler:
    """Makes samples."""

    contract: Contract
    required_only: bool = False  # whether objects have their required members alone
    snake_keys: bool = False  # whether callers write the keys of objects in snake_case
    branch: int = 0  # which of the alternatives of a oneOf is taken
    text: str = TEXT

    def sample(self, schema: Node, word: str = "") -> Sample:
        """A value that a schema allows; `word` is the name that it goes by."""
        whole = self.contract.schema(schema)
        if "oneOf" in whole:
            return self._choice(whole)
        if "enum" in whole:
            return _same(whole["enum"][-1])
        match whole.get("type"):
            case "string":
                return self._string(whole)
            case "boolean":
                return _same(True)
            case "integer":
                return _same(int(_within(whole, 7)))
            case "number":
                return _same(_within(whole, 1.5))
            case "array":
                return self._array(whole)
        if whole.get("properties"):
            return self._object(whole)
        if isinstance(whole.get("additionalProperties"), dict):
            return self._map(whole)
        if whole.get("format", "").startswith(_SPREAD):
            return _same({"a": {"b": 1, "c": "2"}})
        return _same({"any": ["thing", 1.5, True, None]})

    def _string(self, schema: Node) -> Sample:
        kind = schema.get("format")
        if "pattern" in schema:
            return _same(matching(schema["pattern"]))
        if kind in ("date-time", "date-time-rfc-2822"):
            return Sample(_MOMENT, "2026-01-31T12:30:00Z")
        if kind == "date":
            return Sample(_DAY, "2026-01-31")
        if kind in _BY_FORMAT:
            return _same(_BY_FORMAT[kind])
        return _same(self.text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x"))

    def _array(self, schema: Node) -> Sample:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 2)
        items = [self.sample(schema["items"])] * max(least, min(2, most))
        return Sample([item.given for item in items], [item.sent for item in items])

    def _map(self, schema: Node) -> Sample:
        value = self.sample(schema["additionalProperties"])
        return Sample({"Some key": value.given}, {"Some key": value.sent})

    def _object(self, schema: Node) -> Sample:
        required = schema.get("required", ())
        given, sent = {}, {}
        for name, member in schema["properties"].items():
            left_out = self.required_only and name not in required and len(sent) >= schema.get("minProperties", 0)
            if left_out or self.contract.schema(member).get("readOnly"):
                continue
            value = self.sample(member, name)
            given[snake(name) if self.snake_keys else name] = value.given
            sent[name] = value.sent
        return Sample(given, sent)

    def _choice(self, schema: Node) -> Sample:
        index = self.branch % len(schema["oneOf"])
        branch = schema["oneOf"][index]
        value = self.sample(branch)
        if "discriminator" not in schema or "$ref" not in branch:
            return value
        name, mapping = schema["discriminator"]["propertyName"], schema["discriminator"].get("mapping", {})
        tags = {reference: tag for tag, reference in mapping.items()}
        tag = tags.get(branch["$ref"], branch["$ref"].rpartition("/")[2])  # where nothing says so: the component's name
        key = snake(name) if self.snake_keys else name
        assert isinstance(value.given, dict)
        return Sample({**value.given, key: tag}, {**value.sent, name: tag})


def choices(contract: Contract, schema: Node) -> int:
    """How many alternatives the widest oneOf of a schema has."""
    whole = contract.schema(schema)
    inner = [*whole.get("properties", {}).values(), *whole.get("oneOf", ())]
    inner += [whole[key] for key in ("items", "additionalProperties") if isinstance(whole.get(key), dict)]
    return max([len(whole.get("oneOf", ())), 1, *(choices(contract, each) for each in inner)])


def pairs(contract: Contract, argument: Argument, sent: Any) -> list[tuple[str, str]]:
    """A value as a form or a query carries it: names and texts."""
    whole = contract.schema(argument.schema)
    if whole.get("format", "").startswith(_SPREAD):
        return _flat(whole["format"].removeprefix(_SPREAD), sent)
    if isinstance(sent, list) and whole.get("type") == "array":
        texts = [_text(item) for item in sent]
        return [(argument.word, text) for text in (texts if argument.explode else [",".join(texts)])]
    return [(argument.word, _text(sent))]


def _flat(prefix: str, values: Any) -> list[tuple[str, str]]:
    if not isinstance(values, dict):
        return [(prefix, _text(values))]
    return [pair for key, value in values.items() for pair in _flat(f"{prefix}.{key}", value)]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _same(value: object) -> Sample:
    return Sample(value, value)


def _within(schema: Node, wanted: float) -> float:
    """The number closest to the one that is wanted."""
    number: float = min(max(wanted, schema.get("minimum", wanted)), schema.get("maximum", wanted))
    return number
