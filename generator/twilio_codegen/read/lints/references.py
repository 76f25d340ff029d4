"""References lead to components of the same document, of the right kind, and never back to where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Final

from ...problems import Pointer, Problem
from ..keywords import Shape
from ..survey import Survey, members

# Which section of `components` an object of each kind may refer to.
_SECTIONS: Final[Mapping[Shape, str]] = {
    "schema": "schemas",
    "argument": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
}
_CURE: Final = "copy what it refers to into the document, under components"


def unresolvable_references(survey: Survey) -> Iterator[Problem]:
    """Only `#/components/...` is read, so that nothing is fetched: no URL, no other file, no place inside a schema."""
    for shape, section in _SECTIONS.items():
        for value, where in survey.all(shape):
            if "$ref" in value:
                yield from _unresolvable(value["$ref"], section, survey, where / "$ref")
    for value, where in survey.all("path item"):
        if "$ref" in value:
            yield Problem(where / "$ref", "a path that refers to another one is not read", "copy the other one here")


def unresolvable_tags(survey: Survey) -> Iterator[Problem]:
    """A tag of a discriminator stands for a schema, by its reference or by its name."""
    schemas = survey.components("schemas")
    for value, where in survey.all("discriminator"):
        for tag, target in members(value, "mapping").items():
            if isinstance(target, str) and "/" not in target:
                if target not in schemas:
                    trouble = f"no schema is called {target!r}"
                    yield Problem(where / "mapping" / tag, trouble, "correct the name, or define the schema")
            else:
                yield from _unresolvable(target, "schemas", survey, where / "mapping" / tag)


def circular_references(survey: Survey) -> Iterator[Problem]:
    """A component that contains itself has no type that the generator could write."""
    edges: dict[tuple[str, ...], dict[tuple[str, ...], Pointer]] = {}
    for shape in _SECTIONS:
        for value, where in survey.all(shape):
            reference = value.get("$ref")
            if isinstance(reference, str) and where.steps[:1] == ("components",):
                target = tuple(reference.removeprefix("#/").split("/"))
                edges.setdefault(where.steps[:3], {}).setdefault(target, where / "$ref")
    while cycle := _cycle(edges):
        first = cycle.index(min(cycle))
        cycle = [*cycle[first:], *cycle[:first]]
        names = " -> ".join(step[-1] for step in (*cycle, cycle[0]))
        where = edges[cycle[-1]].pop(cycle[0])
        yield Problem(
            where,
            f"a component that contains itself ({names}) has no type that can be written",
            "break the circle with an overlay: make one of its schemas {}, any value",
        )


def _unresolvable(reference: object, section: str, survey: Survey, where: Pointer) -> Iterator[Problem]:
    prefix = f"#/components/{section}/"
    if not isinstance(reference, str):
        yield Problem(where, "a reference is a text", f"write {prefix} and a name")
    elif not reference.startswith(prefix):
        yield Problem(where, f"{reference!r} is outside {prefix}, so it is not followed", _CURE)
    elif reference.removeprefix(prefix) not in survey.components(section):
        yield Problem(where, f"{reference!r} leads nowhere", "correct the name, or define the component")


def _cycle(edges: Mapping[tuple[str, ...], Mapping[tuple[str, ...], Pointer]]) -> list[tuple[str, ...]]:
    """The members of a circle, each referring to the next and the last to the first; none when there is no circle."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        circle: list[tuple[str, ...]] = error.args[1]
        return circle[:0:-1]
    return []
