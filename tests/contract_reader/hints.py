"""The client's type hints: class members, enum values, and identifier patterns."""

from __future__ import annotations

import inspect
import sys
import types
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from twilio_client.base.compat import Required
from twilio_client.base.fields import field
from twilio_client.base.nested import Record
from twilio_client.base.sid import SidPattern


def argument_hints(method: Any) -> dict[str, Any]:
    """The hints of a method's arguments."""
    names = inspect.unwrap(method).__globals__
    return {name: eval(text, names) for name, text in method.__annotations__.items() if name != "return"}


def result_hint(method: Any) -> Any:
    """The hint of a method's result."""
    return method.__annotations__["return"]


@cache
def field_hints(owner: type) -> dict[str, Any]:
    """The attributes of an instance or a record, and the T of each `field[T]`."""
    hints: dict[str, Any] = {}
    for base in reversed(owner.__mro__):
        names = vars(sys.modules[base.__module__])
        for name, text in vars(base).get("__annotations__", {}).items():
            if isinstance(vars(base).get(name), field):
                hints[name] = get_args(eval(text, names, {"Json": object}))[0]  # Json is a text, which `|` cannot take
    return hints


def field_keys(owner: type) -> dict[str, str]:
    """The member of the JSON that each attribute of an instance or a record shows."""
    return {name: getattr(owner, name)._key for name in field_hints(owner)}


def options(hint: Any) -> Iterator[Any]:
    """What a hint allows, unions and markers taken apart."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        for option in get_args(hint):
            yield from options(option)
    elif origin is Required or (origin is Annotated and not _is_identifier(hint)):
        yield from options(get_args(hint)[0])
    else:
        yield hint


def _is_identifier(hint: Any) -> bool:
    return any(isinstance(note, SidPattern) for note in hint.__metadata__)


def enum_values(hint: Any) -> set[str]:
    """The values of the Literals of a hint."""
    return {value for option in options(hint) if get_origin(option) is Literal for value in get_args(option)}


def patterns(hint: Any) -> set[str]:
    """The patterns of the aliases of a hint."""
    return {
        note.pattern
        for option in options(hint)
        if get_origin(option) is Annotated
        for note in option.__metadata__
        if isinstance(note, SidPattern)
    }


def items(hint: Any) -> list[Any]:
    """What the arrays of a hint hold."""
    return _inside(hint, Sequence, 0)


def map_values(hint: Any) -> list[Any]:
    """What the maps of a hint hold."""
    return _inside(hint, Mapping, 1)


@dataclass(frozen=True, slots=True)
class Shape:
    """An object: the hints of its members, by their names in JSON."""

    members: dict[str, Any]
    required: frozenset[str] | None  # those that must be sent; None: an answer, where nothing must


def shapes(hint: Any) -> list[Shape]:
    """The objects that a hint allows."""
    found = []
    for option in options(hint):
        if is_typeddict(option):
            members = get_type_hints(option, include_extras=True)
            required = frozenset(name for name, member in members.items() if get_origin(member) is Required)
            found.append(Shape(members, required))
        elif isinstance(option, type) and issubclass(option, Record):
            hints = field_hints(option)
            found.append(Shape({key: hints[name] for name, key in field_keys(option).items()}, None))
    return found


def fits(value: object, hint: Any) -> bool:
    """Whether a value is of a type that the hint allows; what a user's type checker believes."""
    return any(_is(value, option) for option in options(hint))


def _is(value: object, hint: Any) -> bool:
    origin, inside = get_origin(hint), get_args(hint)
    if hint is Any or hint is object or isinstance(hint, (str, ForwardRef, TypeVar)):  # a str: Json inside of Json
        return True
    if hint is None or hint is types.NoneType:
        return value is None
    if origin is Literal:
        return value in inside
    if origin is Annotated:
        return _is(value, inside[0])
    if is_typeddict(hint):
        hints = get_type_hints(hint, include_extras=True)
        return isinstance(value, dict) and all(fits(member, hints.get(key, object)) for key, member in value.items())
    if origin is None:
        allowed = (float, int) if hint is float else hint
        return isinstance(value, allowed) and (hint is bool or not isinstance(value, bool))
    if issubclass(origin, Mapping):
        return isinstance(value, Mapping) and all(fits(member, inside[1]) for member in value.values())
    if issubclass(origin, Sequence):
        return isinstance(value, (list, tuple)) and all(fits(item, inside[0]) for item in value)
    return isinstance(value, origin)


def _inside(hint: Any, kind: type, index: int) -> list[Any]:
    return [
        get_args(option)[index]
        for option in options(hint)
        if isinstance(origin := get_origin(option), type) and issubclass(origin, kind)
    ]
