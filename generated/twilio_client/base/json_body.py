"""JSON bodies, written as the contract's shapes say: TypedDicts, whose hints are read once, when first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from .compat import Required
from .exceptions import TwilioValidationError
from .jsonable import is_array, jsonable, mapping
from .serialize import iso8601_date, iso8601_datetime
from .sid import SidPattern, pattern_of
from .values import Json

S = TypeVar("S")
Encoder: TypeAlias = Callable[[object, str, bool], Json]  # value, its place for errors, whether to validate

_CLOSED: Final[set[object]] = set()


def closed(shape: S) -> S:
    """Decorate a TypedDict whose contract allows no other keys: an unknown one is refused before anything is sent."""
    _CLOSED.add(shape)
    return shape


def json_body(value: object, shape: object, *, validate: bool) -> Json:
    """The value as the JSON of its shape, a TypedDict or another type; None stands for any JSON.

    Keys may be written as Twilio does, or in snake_case. Raises TwilioValidationError, which names the place inside the
    body and never a value: for what JSON cannot hold and for a key that is given twice, and, if `validate`, for an
    unknown key of a closed shape and for an identifier of the wrong form.
    """
    return _encoder(shape)(value, "body", validate)


class _Shape:
    """A TypedDict: how its members are written, and which mappings are meant for it."""

    def __init__(self, shape: Any) -> None:
        hints = get_type_hints(shape, include_extras=True)
        self._members = {key: _encoder(hint) for key, hint in hints.items()}
        self._wire = {_folded(key): key for key in hints}
        self._tags = {key: tags for key, hint in hints.items() if (tags := _tags(hint))}
        self._closed = shape in _CLOSED

    def __call__(self, value: object, place: str, validate: bool) -> Json:
        members = mapping(value)
        if members is None:
            return jsonable(value, place)
        body: dict[str, Json] = {}
        for key, member in members.items():
            name = self._name(key)
            if name in body:
                raise TwilioValidationError(f"{place}.{name}: given twice, once under another spelling")
            if validate and self._closed and name not in self._members:
                raise TwilioValidationError(
                    f"{place}.{name}: there is no such key; known are {', '.join(self._members)}"
                )
            body[name] = self._members.get(name, _anything)(member, f"{place}.{name}", validate)
        return body

    def suits(self, members: Mapping[str, object]) -> bool:
        """Whether a mapping is meant for this shape of several: by its tags, else because it has no unknown key."""
        named = {self._name(key): member for key, member in members.items()}
        if self._tags:
            return all(named.get(key) in tags for key, tags in self._tags.items())
        return named.keys() <= self._members.keys()

    def _name(self, key: str) -> str:
        """The key as Twilio writes it. Only a lower-case key is taken for snake_case: `service_sid`, `twilio_text`."""
        return key if key in self._members or key.lower() != key else self._wire.get(_folded(key), key)


@cache
def _encoder(hint: Any) -> Encoder:
    """How values of a type are written. A value of another type is written by what it is."""
    origin = get_origin(hint)
    if origin is Required:
        return _encoder(get_args(hint)[0])
    if origin is Annotated:
        return _identifier(pattern_of(hint))
    if origin is Union or origin is UnionType:
        return _union(get_args(hint))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _map(_encoder(get_args(hint)[1]))
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return _array(_encoder(get_args(hint)[0]))
    if is_typeddict(hint):
        return _Shape(hint)
    return _moment if hint is datetime else _day if hint is date else _anything


def _union(options: Sequence[Any]) -> Encoder:
    encoders = [_encoder(option) for option in options if option is not type(None)]
    if len(encoders) == 1:
        return encoders[0]
    shapes = [encoder for encoder in encoders if isinstance(encoder, _Shape)]
    array = next((_encoder(option) for option in options if _is_array_hint(option)), _anything)
    scalar = _moment if datetime in options else _day if date in options else _anything

    def encode(value: object, place: str, validate: bool) -> Json:
        members = mapping(value)
        if members is not None:
            chosen: Encoder = next((shape for shape in shapes if shape.suits(members)), _anything)
            return chosen(members, place, validate)
        return (array if is_array(value) else scalar)(value, place, validate)

    return encode


def _map(member: Encoder) -> Encoder:
    def encode(value: object, place: str, validate: bool) -> Json:
        members = mapping(value)
        if members is None:
            return jsonable(value, place)
        return {str(key): member(inner, f"{place}.{key}", validate) for key, inner in members.items()}

    return encode


def _array(item: Encoder) -> Encoder:
    def encode(value: object, place: str, validate: bool) -> Json:
        if not is_array(value):
            return jsonable(value, place)
        return [item(inner, f"{place}[{index}]", validate) for index, inner in enumerate(value)]

    return encode


def _identifier(pattern: SidPattern) -> Encoder:
    def encode(value: object, place: str, validate: bool) -> Json:
        plain = jsonable(value, place)
        if validate and isinstance(plain, str) and plain and not pattern.accepts(plain):
            raise TwilioValidationError(f"{place}: not of the form of {pattern.name}, {pattern.pattern}")
        return plain

    return encode


def _moment(value: object, place: str, validate: bool) -> Json:
    if isinstance(value, date) and not isinstance(value, datetime):
        return iso8601_datetime(value)
    return jsonable(value, place)


def _day(value: object, place: str, validate: bool) -> Json:
    return iso8601_date(value) if isinstance(value, date) else jsonable(value, place)


def _anything(value: object, place: str, validate: bool) -> Json:
    return jsonable(value, place)


def _tags(hint: Any) -> frozenset[object]:
    """The values of a member that tells shapes apart, `Literal["DIRECT"]`; empty for any other."""
    if get_origin(hint) is Required:
        hint = get_args(hint)[0]
    return frozenset(get_args(hint)) if get_origin(hint) is Literal else frozenset()


def _is_array_hint(hint: Any) -> bool:
    origin = get_origin(hint)
    return isinstance(origin, type) and issubclass(origin, Sequence)


def _folded(key: str) -> str:
    """A key without what tells camelCase, snake_case and other spellings apart."""
    return "".join(filter(str.isalnum, key)).lower()


__all__ = ["closed", "json_body"]
