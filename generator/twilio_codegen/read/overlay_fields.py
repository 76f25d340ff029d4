"""Fields that an overlay would bring back to life: it was to say more about them, and the document has them no longer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from ..problems import Json
from .merge_json import Location

_MAPS: Final = ("properties", "schemas")  # what holds schemas by name

# A new schema says one of these. All else, be it a description or a limit, says more about a schema that is there.
_SHAPES: Final = frozenset(
    {"$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf", "properties", "additionalProperties", "items"}
)


def missing(data: Json, update: Json, at: Location) -> Iterator[Location]:
    """Where `update`, to be merged into what stands at `at`, speaks of a schema that is not there."""
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
    """Whether the keys of the object at this place are names: a field may be called "properties" as well."""
    return len([*takewhile(lambda step: step in _MAPS, reversed(at))]) % 2 == 1
