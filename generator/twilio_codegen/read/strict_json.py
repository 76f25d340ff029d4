"""JSON, strictly: no key twice, no NaN or Infinity, no half characters, bounded depth; every flaw with its place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Final, TypeAlias

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any

MAX_DEPTH: Final = 100  # the deepest of Twilio's documents has 21 levels


def read_json(text: str, where: Pointer) -> Json:
    """Read JSON text. Raises SpecError with all its flaws, or with the first place where it is no JSON at all."""
    doubled: list[tuple[JsonObject, list[str]]] = []

    def members(pairs: list[tuple[str, Json]]) -> JsonObject:
        made = dict(pairs)
        if len(made) < len(pairs):
            names = [name for name, _ in pairs]
            doubled.append((made, [name for name in made if names.count(name) > 1]))
        return made

    try:
        value: Json = json.loads(text, object_pairs_hook=members)
    except json.JSONDecodeError as error:
        trouble = f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        raise SpecError([Problem(where, trouble, "fix the syntax")]) from None
    except RecursionError:
        raise SpecError([too_deep(where)]) from None
    except ValueError:  # Python limits the digits of an integer
        trouble = "a number has thousands of digits"
        raise SpecError([Problem(where, trouble, "write a number that fits, or quote it")]) from None
    raise_if_any(_flaws(value, where, {id(made): names for made, names in doubled}))
    return value


def too_deep(where: Pointer) -> Problem:
    """What stands at `where` is inside too many others."""
    return Problem(where, f"nested deeper than {MAX_DEPTH} levels", "flatten it")


def twice(where: Pointer) -> Problem:
    """The key at `where` has two values."""
    return Problem(where, f"the key {where.steps[-1]!r} is there twice", "remove one of the two")


def no_number(where: Pointer) -> Problem:
    """The value at `where` is infinite or undefined."""
    return Problem(where, "JSON has no such number", "write a finite number, or quote it")


def no_text(where: Pointer) -> Problem:
    """The text at `where` has a surrogate without its other half."""
    return Problem(where, "the text holds half a character", "write the character itself, or both of its halves")


def half_character(text: str) -> bool:
    r"""Whether a text has a surrogate without its other half, which no file can hold.

    >>> half_character("\ud83d"), half_character("\N{SLIGHTLY SMILING FACE}")
    (True, False)
    """
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


# A place, from the inside out: no Pointer is made for all the values without a flaw.
_Place: TypeAlias = "tuple[_Place, str | int] | None"


def _flaws(value: Json, where: Pointer, doubled: Mapping[int, list[str]]) -> Iterator[Problem]:
    pending: list[tuple[Json, _Place, int]] = [(value, None, 0)]
    while pending:
        node, place, depth = pending.pop()
        match node:
            case dict() | list() if depth >= MAX_DEPTH:
                yield too_deep(_pointer(where, place))
            case dict():
                yield from (twice(_pointer(where, (place, name))) for name in doubled.get(id(node), ()))
                yield from (no_text(_pointer(where, place)) for name in node if half_character(name))
                pending += _below(node.items(), place, depth)
            case list():
                pending += _below(enumerate(node), place, depth)
            case str() if half_character(node):
                yield no_text(_pointer(where, place))
            case float() if not isfinite(node):
                yield no_number(_pointer(where, place))
            case _:
                pass


def _below(children: Iterable[tuple[str | int, Json]], place: _Place, depth: int) -> list[tuple[Json, _Place, int]]:
    """What may have a flaw. Plain words have none, and are so many that a closer look at each would take most time."""
    return [
        (child, (place, step), depth + 1)
        for step, child in children
        if not (isinstance(child, str) and child.isascii())
    ]


def _pointer(where: Pointer, place: _Place) -> Pointer:
    if place is None:
        return where
    outer, step = place
    return _pointer(where, outer) / step
