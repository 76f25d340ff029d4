"""Serialization of JSON bodies by the contract's schemas: TypedDicts, whose type hints are read once, on first use."""

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
from .limits import Limits
from .serialize import iso8601_date, iso8601_datetime
from .sid import SidPattern
from .values import Json

S = TypeVar("S")
Encoder: TypeAlias = Callable[[object, str, bool], Json]  # (value, place for errors, validate)

_CLOSED: Final[set[object]] = set()


def closed(shape: S) -> S:
    """Decorate a TypedDict that allows no other keys: an unknown key is an error before anything is sent."""
    _CLOSED.add(shape)
    return shape


class JsonBody:
    """A JSON request body, serialized when the request is built.

    Its shape is a type: `Order`, or `Order | None` if the body is optional; None accepts any JSON.

    Attributes:
        value: The argument as passed; None for no body.
        name: Name of the argument, for error messages.
        content_type: The media type.
    """

    __slots__ = ("_shape", "content_type", "name", "value")

    def __init__(
        self, value: object, shape: object = None, *, name: str = "body", content_type: str = "application/json"
    ) -> None:
        self.value = value
        self._shape = shape
        self.name = name
        self.content_type = content_type

    def plain(self, *, validate: bool) -> Json:
        """Return the JSON to send; see `json_body`.

        If `validate`, raises TwilioValidationError for a missing required body, and for a body that is not an object if
        the contract requires one.
        """
        if validate and self._shape is not None:
            if self.value is None:
                if type(None) not in get_args(self._shape):
                    raise TwilioValidationError(f"{self.name}: required, but missing")
            elif _is_object(self._shape) and mapping(self.value) is None:
                raise TwilioValidationError(f"{self.name}: must be a mapping of names to values")
        return json_body(self.value, self._shape, validate=validate, name=self.name)


def json_body(value: object, shape: object, *, validate: bool, name: str = "body") -> Json:
    """Convert a value to the JSON of its shape, a TypedDict or another type; None accepts any JSON.

    Keys may have Twilio's spelling or snake_case. Raises TwilioValidationError, which names the place inside the
    argument and never a value: for values that JSON cannot represent and for duplicate keys; if `validate`, also for a
    missing required key, an unknown key of a closed shape, an identifier that does not match its pattern, and a value
    that exceeds a limit.
    """
    return _encoder(shape)(value, name, validate)


class _Shape:
    """The encoder of a TypedDict.

    Attributes:
        closed: Whether other keys are errors.
        literals: Values that the contract lists for a member, by member.
    """

    def __init__(self, shape: Any) -> None:
        hints = get_type_hints(shape, include_extras=True)
        self.closed = shape in _CLOSED
        self._needed = [key for key, hint in hints.items() if get_origin(hint) is Required]
        self.literals = {key: values for key, hint in hints.items() if (values := _literals(hint))}
        self._members = {key: _encoder(hint) for key, hint in hints.items()}
        self._wire = {_folded(key): key for key in hints}

    def __call__(self, value: object, place: str, validate: bool) -> Json:
        members = mapping(value)
        if members is None:
            return jsonable(value, place)
        body: dict[str, Json] = {}
        for key, member in members.items():
            name = self._name(key)
            if name in body:
                raise TwilioValidationError(f"{place}.{name}: given twice, in two spellings")
            if validate and self.closed and name not in self._members:
                raise TwilioValidationError(
                    f"{place}.{name}: there is no such key; the keys are {', '.join(self._members)}"
                )
            body[name] = self._members.get(name, _anything)(member, f"{place}.{name}", validate)
        missing = [f"{place}.{key}" for key in self._needed if key not in body] if validate else None
        if missing:
            raise TwilioValidationError(f"{', '.join(missing)}: required, but missing")
        return body

    def misfit(self, members: Mapping[str, object]) -> tuple[int, int]:
        """Return the number of unknown keys and of missing required keys."""
        names = {self._name(key) for key in members}
        return len(names - self._members.keys()), len(set(self._needed) - names)

    def get(self, members: Mapping[str, object], name: str) -> object:
        """Return the member of this name, in either spelling."""
        return next((member for key, member in members.items() if self._name(key) == name), None)

    def _name(self, key: str) -> str:
        """Return Twilio's spelling of a key. Only keys in lower case can be snake_case: `service_sid`."""
        if key in self._members or key != key.lower():
            return key
        return self._wire.get(_folded(key), key)


@cache
def _encoder(hint: Any) -> Encoder:
    """Return the encoder of a type. It encodes a value of another type by its run-time type."""
    origin = get_origin(hint)
    if origin is Required:
        return _encoder(get_args(hint)[0])
    if origin is Annotated:
        return _noted(hint)
    if origin is Union or origin is UnionType:
        return _union(get_args(hint))
    if _is_hint_of(Mapping, hint):
        return _map(_encoder(get_args(hint)[1]))
    if _is_hint_of(Sequence, hint):
        return _array(_encoder(get_args(hint)[0]))
    if is_typeddict(hint):
        return _Shape(hint)
    return _moment if hint is datetime else _day if hint is date else _anything


def _union(options: Sequence[Any]) -> Encoder:
    encoders = [_encoder(option) for option in options if option is not type(None)]
    if len(encoders) == 1:
        return encoders[0]
    shapes = [encoder for encoder in encoders if isinstance(encoder, _Shape)]
    choose = _chooser(shapes, is_open=any(_is_hint_of(Mapping, option) for option in options))
    array = next((_encoder(option) for option in options if _is_hint_of(Sequence, option)), _anything)
    scalar = _moment if datetime in options else _day if date in options else _anything

    def encode(value: object, place: str, validate: bool) -> Json:
        members = mapping(value)
        if members is not None:
            return choose(members)(members, place, validate)
        return (array if is_array(value) else scalar)(value, place, validate)

    return encode


def _chooser(shapes: Sequence[_Shape], *, is_open: bool) -> Callable[[Mapping[str, object]], Encoder]:
    """Return a function that selects one of several shapes for an object: by its tag, else by the most keys in common.

    An object with an unknown tag, or without a match in an open union, is sent unchanged.
    """
    tag = next((key for key in (shapes[0].literals if shapes else ()) if _tells_apart(key, shapes)), None)

    def choose(members: Mapping[str, object]) -> Encoder:
        named = None if tag is None else shapes[0].get(members, tag)
        if tag is not None and named is not None:
            return next((shape for shape in shapes if named in shape.literals[tag]), _anything)
        nearest = min(shapes, key=lambda shape: shape.misfit(members), default=None)
        if nearest is None:
            return _anything
        strangers, missing = nearest.misfit(members)
        if is_open and strangers and (missing or nearest.closed):
            return _anything
        return nearest

    return choose


def _tells_apart(key: str, shapes: Sequence[_Shape]) -> bool:
    """Whether a member is a tag: each shape has distinct values for it, or a single shape has exactly one."""
    listed = [shape.literals.get(key, frozenset[object]()) for shape in shapes]
    if len(listed) == 1:
        return len(listed[0]) == 1
    return all(listed) and len({value for values in listed for value in values}) == sum(map(len, listed))


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


def _noted(hint: Any) -> Encoder:
    """Return the encoder of an `Annotated` type, which adds an identifier's pattern or limits."""
    encode = _encoder(hint.__origin__)
    for note in hint.__metadata__:
        if isinstance(note, SidPattern):
            encode = _identifier(note)
        elif isinstance(note, Limits):
            encode = _limited(encode, note)
    return encode


def _limited(inner: Encoder, limits: Limits) -> Encoder:
    def encode(value: object, place: str, validate: bool) -> Json:
        plain = inner(value, place, validate)
        if validate:
            limits.check(plain, place)
        return plain

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


def _literals(hint: Any) -> frozenset[object]:
    """Return the values in `Literal["DIRECT"]` or `Literal["DIRECT"] | str`."""
    if get_origin(hint) is Literal:
        return frozenset(get_args(hint))
    if get_origin(hint) in (Required, Union, UnionType):
        return frozenset(value for part in get_args(hint) for value in _literals(part))
    return frozenset()


@cache
def _is_object(hint: Any) -> bool:
    """Whether all values of a type are JSON objects."""
    origin = get_origin(hint)
    if origin is Annotated:
        return _is_object(hint.__origin__)
    if origin is Union or origin is UnionType:
        return all(_is_object(option) for option in get_args(hint) if option is not type(None))
    return is_typeddict(hint) or _is_hint_of(Mapping, hint)


def _is_hint_of(kind: type, hint: Any) -> bool:
    origin = get_origin(hint)
    return isinstance(origin, type) and issubclass(origin, kind)


def _folded(key: str) -> str:
    """Normalize a key, so that camelCase, snake_case and other spellings are equal."""
    return "".join(filter(str.isalnum, key)).lower()


__all__ = ["JsonBody", "closed", "json_body"]
