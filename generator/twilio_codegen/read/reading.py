"""Typed access to JSON objects, with detection of unread keys: such a key is a problem unless `ignored.py` lists it."""

from __future__ import annotations

import json
from typing import Final

from ..problems import Extent, Json, JsonObject, Pointer, Problem
from .ignored import IGNORED, Shape

_MEND: Final = "correct the document, or fix it with an overlay"


class Node:
    """A JSON object that is being parsed.

    Each method takes one member out and returns its value with the right type. If the member is missing, or has the
    wrong type (which is reported), the method returns an empty result. `done` reports the members that were not taken.
    """

    __slots__ = ("_left", "problems", "where")

    def __init__(self, members: JsonObject, where: Pointer, problems: list[Problem]) -> None:
        """`members` is the object at `where`. Problems are appended to `problems`."""
        self.where = where
        self.problems = problems
        self._left = dict(members)

    def text(self, key: str) -> str | None:
        if key not in self._left:
            return None
        value = self._left.pop(key)
        if isinstance(value, str):
            return value
        self._unexpected(key, value, "a text")
        return None

    def needed(self, key: str) -> str:
        """Take a required string. Return "" if it is missing."""
        if key not in self._left:
            self.problem(f"{key!r} is missing", _MEND)
        return self.text(key) or ""

    def flag(self, key: str) -> bool | None:
        if key not in self._left:
            return None
        value = self._left.pop(key)
        if isinstance(value, bool):
            return value
        self._unexpected(key, value, "true or false")
        return None

    def whole(self, key: str) -> int | None:
        if key not in self._left:
            return None
        number = self.number(key)
        if number is None or isinstance(number, int):
            return number
        self._unexpected(key, number, "an integer")
        return None

    def number(self, key: str) -> int | float | None:
        if key not in self._left:
            return None
        value = self._left.pop(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        self._unexpected(key, value, "a number")
        return None

    def flag_or_number(self, key: str) -> bool | int | float | None:
        """Take a value that is a flag in OpenAPI 3.0 and a number in 3.1."""
        return self.flag(key) if isinstance(self._left.get(key), bool) else self.number(key)

    def anything(self, key: str) -> Json:
        return self._left.pop(key, None)

    def things(self, key: str) -> list[Json]:
        """Take an array of any values."""
        value = self._left.pop(key, [])
        if isinstance(value, list):
            return value
        self._unexpected(key, value, "a list")
        return []

    def texts(self, key: str) -> tuple[str, ...]:
        return self._texts(self._left.pop(key), self.where / key) if key in self._left else ()

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        """Take a value that is a string in OpenAPI 3.0 and may be a list in 3.1."""
        if isinstance(self._left.get(key), list):
            return self.texts(key)
        text = self.text(key)
        return () if text is None else (text,)

    def groups(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Take a list of lists of strings."""
        where = self.where / key
        return tuple(self._texts(group, where / index) for index, group in enumerate(self.things(key)))

    def node(self, key: str) -> Node | None:
        if key not in self._left:
            return None
        value = self._left.pop(key)
        return self._item(self.where / key, value)

    def node_or_empty(self, key: str) -> Node:
        return self.node(key) or Node({}, self.where / key, self.problems)

    def nodes(self, key: str) -> list[Node]:
        """Take an array of objects."""
        if key not in self._left:
            return []
        where = self.where / key
        found = [self._item(where / index, item) for index, item in enumerate(self.things(key))]
        return [node for node in found if node]

    def named(self, key: str) -> list[tuple[str, Node]]:
        """Take a map from names to objects, in document order."""
        inner = self.node(key)
        return inner.members() if inner else []

    def named_texts(self, key: str) -> list[tuple[str, str]]:
        """Take a map from names to strings, in document order."""
        inner = self.node(key)
        found = [(name, inner.text(name)) for name in inner.keys()] if inner else []
        return [(name, text) for name, text in found if text is not None]

    def members(self) -> list[tuple[str, Node]]:
        """Take all remaining members as a map from names to objects."""
        left, self._left = self._left, {}
        found = [(name, self._item(self.where / name, value)) for name, value in left.items()]
        return [(name, node) for name, node in found if node]

    def keys(self) -> tuple[str, ...]:
        """Return the names of the remaining members."""
        return tuple(self._left)

    def __contains__(self, key: str) -> bool:
        """Return whether this member exists and has not been taken."""
        return key in self._left

    def is_object(self, key: str) -> bool:
        """Return whether this member exists and is an object, without taking it."""
        return isinstance(self._left.get(key), dict)

    def holds(self, key: str, value: str) -> bool:
        """Return whether this member exists and has this value, without taking it."""
        return self._left.get(key) == value

    def says_what(self, other: Node) -> bool:
        """Return whether the remaining members of both objects are equal."""
        return self._left == other._left

    def problem(self, trouble: str, cure: str, *steps: str | int, extent: Extent = "document") -> None:
        """Report a problem with this object, or with the value at `steps` inside it."""
        where = self.where
        for step in steps:
            where = where / step
        self.problems.append(Problem(where, trouble, cure, extent))

    def done(self, shape: Shape) -> None:
        """Report each remaining member, unless `ignored.py` lists it for this kind of object."""
        for key in self._left:
            if key not in IGNORED[shape]:
                self.problem(
                    f"{key!r} is a key that this generator does not support in the {shape}",
                    "remove it with an overlay, support it in twilio_codegen/read/parse.py, or list it in ignored.py",
                    key,
                    extent="unknown key",
                )

    def _item(self, where: Pointer, value: Json) -> Node | None:
        if isinstance(value, dict):
            return Node(value, where, self.problems)
        self.problems.append(_unexpected(where, value, "an object"))
        return None

    def _texts(self, value: Json, where: Pointer) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.problems.append(_unexpected(where, value, "a list"))
            return ()
        for index, item in enumerate(value):
            if not isinstance(item, str):
                self.problems.append(_unexpected(where / index, item, "a text"))
        return tuple(item for item in value if isinstance(item, str))

    def _unexpected(self, key: str, value: Json, wanted: str) -> None:
        self.problems.append(_unexpected(self.where / key, value, wanted))


def _unexpected(where: Pointer, value: Json, wanted: str) -> Problem:
    return Problem(where, f"{wanted} is expected here, not {json.dumps(value)[:60]}", _MEND)
