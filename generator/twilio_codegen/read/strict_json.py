"""Strict JSON, without duplicate keys, NaN, Infinity, unpaired surrogates or deep nesting. Errors have their place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Final, TypeAlias

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any

MAX_DEPTH: Final = 100  # Twilio's most deeply nested document has 21 levels


def read_json(text: str, where: Pointer) -> Json:
    """Parse JSON. Raises SpecError with all problems, or with the first syntax error."""
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
    except ValueError:  # Python limits the number of digits of an integer
        trouble = "a number has thousands of digits"
        raise SpecError([Problem(where, trouble, "use a smaller number, or quote it")]) from None
    raise_if_any(_flaws(value, where, {id(made): names for made, names in doubled}))
    return value


def too_deep(where: Pointer) -> Problem:
    """Return the problem of a value that is nested too deeply."""
    return Problem(where, f"nested deeper than {MAX_DEPTH} levels", "flatten it")


def twice(where: Pointer) -> Problem:
    """Return the problem of a duplicate key."""
    return Problem(where, f"the key {where.steps[-1]!r} appears twice", "remove one of the two")


def no_number(where: Pointer) -> Problem:
    """Return the problem of an infinite or undefined number."""
    return Problem(where, "JSON does not allow this number", "write a finite number, or quote it")


def no_text(where: Pointer) -> Problem:
    """Return the problem of a string with an unpaired surrogate."""
    return Problem(where, "the string contains an unpaired surrogate", "write the character itself, or both surrogates")


def half_character(text: str) -> bool:
    r"""Return whether a text contains an unpaired surrogate, which cannot be encoded as UTF-8.

    >>> half_character("\ud83d"), half_character("\N{SLIGHTLY SMILING FACE}")
    (True, False)
    """
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


# A place as a linked list, innermost step first. It avoids creating a Pointer for each valid value.
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
    """Return the children that may have problems. Most values are plain strings, skipped to save time."""
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
