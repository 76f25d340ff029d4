"""Detects overlay updates of fields that the document no longer has. Merging them would recreate the fields."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from ..problems import Json
from .merge_json import Location

_MAPS: Final = ("properties", "schemas")  # keys whose value is a map from names to schemas

# A new schema must contain one of these keys. Other keys, such as a description or a limit, only add to an existing
# schema.
_SHAPES: Final = frozenset(
    {"$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf", "properties", "additionalProperties", "items"}
)


def missing(data: Json, update: Json, at: Location) -> Iterator[Location]:
    """Yield the schemas that `update`, when merged at `at`, refers to and the document does not have."""
    for step in at:
        match data, step:
            case dict(), str():
                data = data[step]
            case list(), int():
                data = data[step]
            case _:
                return
    yield from _missing(data, update, at)


def _missing(old: Json, update: Json, at: Location) -> Iterator[Location]:
    if not (isinstance(old, dict) and isinstance(update, dict)):
        return
    by_name = _holds_schemas(at)
    for key, value in update.items():
        here = (*at, key)
        if key in old:
            yield from _missing(old[key], value, here)
        elif by_name:
            if isinstance(value, dict) and not value.keys() & _SHAPES:
                yield here
        elif _holds_schemas(here):
            yield from _missing({}, value, here)


def _holds_schemas(at: Location) -> bool:
    """Return whether the keys of the object at this place are names. A field may itself be called "properties"."""
    return len([*takewhile(lambda step: step in _MAPS, reversed(at))]) % 2 == 1
