"""Changes to JSON values that return a modified copy. Source: the Overlay Specification, "Action Object"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeAlias

from ..problems import Json

Location: TypeAlias = tuple[str | int, ...]


class Incompatible(Exception):
    """A change that does not fit the value it applies to."""

    def __init__(self, location: Location, trouble: str) -> None:
        super().__init__(trouble)
        self.location = location
        self.trouble = trouble


def updated(value: Json, locations: Iterable[Location], update: Json) -> Json:
    """Return `value` with `update` merged into the objects, and appended to the arrays, at these places.

    Objects are merged recursively and arrays are appended to arrays. Any other value replaces a value that is neither
    an object nor an array. Raises Incompatible.
    """
    for location in dict.fromkeys(locations):
        value = _changed(value, location, partial(_updated, location, update))
    return value


def removed(value: Json, locations: Iterable[Location]) -> Json:
    """Return `value` without the values at these places. Raises Incompatible if one of them is the whole document."""
    # Remove inner values before the values that contain them, and later array items before earlier ones.
    order = sorted(set(locations), key=lambda location: (len(location), _index(location)), reverse=True)
    for location in order:
        if not location:
            raise Incompatible(location, "the whole document cannot be removed")
        value = _changed(value, location[:-1], partial(_without, location[-1]))
    return value


def _changed(value: Json, location: Location, change: Callable[[Json], Json]) -> Json:
    """Return a copy of `value` changed at one place. Unchanged parts are shared with the original."""
    if not location:
        return change(value)
    step, *inner = location
    match value, step:
        case dict(), str():
            return {**value, step: _changed(value[step], tuple(inner), change)}
        case list(), int():
            return [*value[:step], _changed(value[step], tuple(inner), change), *value[step + 1 :]]
        case _:
            raise Incompatible(location, "an earlier change of the same action removed this place")


def _updated(at: Location, update: Json, old: Json) -> Json:
    match old, update:
        case list(), _:
            return [*old, update]
        case dict(), dict():
            return _merged(at, update, old)
        case dict(), _:
            raise Incompatible(at, "only an object can be merged into an object")
        case _:
            raise Incompatible(at, "only objects and arrays can be updated: select the one that contains the value")


def _merged(at: Location, update: Json, old: Json) -> Json:
    match old, update:
        case dict(), dict():
            merged = {
                key: _merged((*at, key), update[key], inner) if key in update else inner for key, inner in old.items()
            }
            return {**merged, **{key: value for key, value in update.items() if key not in old}}
        case list(), list():
            return [*old, *update]
        case (dict() | list(), _) | (_, dict() | list()):
            raise Incompatible(
                at, "objects, arrays and plain values cannot replace each other: remove the old one first"
            )
        case _:
            return update


def _without(step: str | int, old: Json) -> Json:
    match old:
        case dict():
            return {key: value for key, value in old.items() if key != step}
        case list():
            return [item for index, item in enumerate(old) if index != step]
        case _:
            return old


def _index(location: Location) -> int:
    step = location[-1] if location else 0
    return step if isinstance(step, int) else 0
