"""One walk through a document that finds every OpenAPI object in it, and knows of which kind each is.

Follows the tables of `keywords.py`, so that names are never taken for keywords, nor values for schemas.
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
    """An object, where it stands, and the pointer to it."""

    value: JsonObject
    where: Pointer


@dataclass(frozen=True, slots=True)
class Survey:
    """A document, and its objects by kind, each in the order of the document."""

    document: LoadedDocument
    objects: Mapping[Shape, tuple[Found, ...]]

    @classmethod
    def of(cls, document: LoadedDocument) -> Survey:
        objects: dict[Shape, list[Found]] = {}
        for shape, found in _walk(document.data, "document", document.where):
            objects.setdefault(shape, []).append(found)
        return cls(document, {shape: tuple(found) for shape, found in objects.items()})

    def all(self, *shapes: Shape) -> Iterator[Found]:
        """Every object of these kinds."""
        return (found for shape in shapes for found in self.objects.get(shape, ()))

    def schemas(self) -> Iterator[Found]:
        """Every schema, also those of JSON request bodies."""
        return self.all("schema", "argument")

    def components(self, section: str) -> JsonObject:
        """What may be referred to as `#/components/{section}/{name}`."""
        return members(members(self.document.data, "components"), section)

    def paths(self) -> Iterator[tuple[str, Found]]:
        """Every path with its path item."""
        for item in self.all("path item"):
            if item.where.steps[:1] == ("paths",) and len(item.where.steps) == 2:
                yield item.where.steps[1], item

    def operations(self) -> Iterator[tuple[str, str, Found]]:
        """Every operation: its path, its verb in lower case, itself."""
        for path, item in self.paths():
            for verb in VERBS:
                if verb in item.value:
                    yield path, verb, Found(members(item.value, verb), item.where / verb)

    def followed(self, value: Json, section: str) -> JsonObject:
        """An object, or the component of `section` that it refers to; empty when there is none."""
        if not isinstance(value, dict):
            return {}
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return value
        return members(self.components(section), reference.removeprefix(f"#/components/{section}/"))


def members(value: JsonObject, key: str) -> JsonObject:
    """The object under a key; empty when there is none."""
    inner = value.get(key)
    return inner if isinstance(inner, dict) else {}


def items(value: JsonObject, key: str) -> list[Json]:
    """The array under a key; empty when there is none."""
    inner = value.get(key)
    return inner if isinstance(inner, list) else []


def texts(value: JsonObject, key: str) -> tuple[str, ...]:
    """The texts in the array under a key, or the one text that stands there."""
    inner = value.get(key)
    found = inner if isinstance(inner, list) else [inner]
    return tuple(item for item in found if isinstance(item, str))


def _walk(value: JsonObject, shape: Shape, where: Pointer) -> Iterator[tuple[Shape, Found]]:
    """An object and all those inside it, outermost first. Values of the wrong kind are for the validator to report."""
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
