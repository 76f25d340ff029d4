"""Finds all OpenAPI objects in a document in one walk, with the kind of each.

Uses the tables in `keywords.py`, so that names are not confused with keywords, nor values with schemas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from ..problems import Json, JsonObject, Pointer
from .keywords import EXTENSIONS, SHAPES, Each, Named, One, Shape
from .load import LoadedDocument

VERBS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Found(NamedTuple):
    """An object and its place in the document."""

    value: JsonObject
    where: Pointer


@dataclass(frozen=True, slots=True)
class Survey:
    """A document and its objects by kind, each in document order."""

    document: LoadedDocument
    objects: Mapping[Shape, tuple[Found, ...]]

    @classmethod
    def of(cls, document: LoadedDocument) -> Survey:
        objects: dict[Shape, list[Found]] = {}
        for shape, found in _walk(document.data, "document", document.where):
            objects.setdefault(shape, []).append(found)
        return cls(document, {shape: tuple(found) for shape, found in objects.items()})

    def all(self, *shapes: Shape) -> Iterator[Found]:
        """Yield all objects of these kinds."""
        return (found for shape in shapes for found in self.objects.get(shape, ()))

    def schemas(self) -> Iterator[Found]:
        """Yield all schemas, including those of JSON request bodies."""
        return self.all("schema", "argument")

    def components(self, section: str) -> JsonObject:
        """Return the components in a section: the targets of `#/components/{section}/{name}`."""
        return members(members(self.document.data, "components"), section)

    def paths(self) -> Iterator[tuple[str, Found]]:
        """Yield each path with its path item."""
        for item in self.all("path item"):
            if item.where.steps[:1] == ("paths",) and len(item.where.steps) == 2:
                yield item.where.steps[1], item

    def operations(self) -> Iterator[tuple[str, str, Found]]:
        """Yield each operation with its path and its lowercase method."""
        for path, item in self.paths():
            for verb in VERBS:
                if verb in item.value:
                    yield path, verb, Found(members(item.value, verb), item.where / verb)

    def followed(self, value: Json, section: str) -> JsonObject:
        """Return an object, or the component that it refers to; empty if there is none."""
        if not isinstance(value, dict):
            return {}
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return value
        return members(self.components(section), reference.removeprefix(f"#/components/{section}/"))


def members(value: JsonObject, key: str) -> JsonObject:
    """Return the object under a key; empty if there is none."""
    inner = value.get(key)
    return inner if isinstance(inner, dict) else {}


def items(value: JsonObject, key: str) -> list[Json]:
    """Return the array under a key; empty if there is none."""
    inner = value.get(key)
    return inner if isinstance(inner, list) else []


def texts(value: JsonObject, key: str) -> tuple[str, ...]:
    """Return the strings in the array under a key, or the one string there."""
    inner = value.get(key)
    found = inner if isinstance(inner, list) else [inner]
    return tuple(item for item in found if isinstance(item, str))


def _walk(value: JsonObject, shape: Shape, where: Pointer) -> Iterator[tuple[Shape, Found]]:
    """Yield an object and all objects inside it, outermost first. The validator reports values of the wrong type."""
    yield shape, Found(value, where)
    rules = SHAPES[shape]
    for keyword, inner in value.items():
        if not isinstance(inner, dict | list):
            continue
        rule = EXTENSIONS.get(keyword) if keyword.startswith("x-") else rules.get(keyword)
        match rule, inner:
            case One(kind), dict():
                yield from _walk(inner, kind, where / keyword)
            case Each(kind), list():
                place = where / keyword
                for index, item in enumerate(inner):
                    if isinstance(item, dict):
                        yield from _walk(item, kind, place / index)
            case Named(), dict():
                yield from _named(inner, rule, where / keyword)
            case _:
                pass


def _named(value: JsonObject, rule: Named, where: Pointer) -> Iterator[tuple[Shape, Found]]:
    for name, item in value.items():
        if isinstance(item, dict) and not (rule.extensible and name.startswith("x-")):
            shape = rule.json_shape if rule.json_shape and "json" in name else rule.shape
            yield from _walk(item, shape, where / name)
