"""References lead to components of the same document, of the right kind, and never back to where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Final, TypeAlias

from ...problems import Pointer, Problem
from ..keywords import Shape
from ..strict_json import MAX_DEPTH
from ..survey import Survey, members

MAX_WRITTEN_OUT: Final = 10_000  # objects in a component; the largest of Twilio's has 241

_Component: TypeAlias = tuple[str, ...]  # its pointer: ("components", "schemas", "Message")

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
    edges: dict[_Component, dict[_Component, Pointer]] = {}
    for where, target in _references(survey):
        if target is not None:
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


def oversized_components(survey: Survey) -> Iterator[Problem]:
    """What a component refers to counts as if it stood there: a few lines can stand for more than anybody could print."""
    inside: dict[_Component, list[tuple[int, _Component]]] = {}  # how deep each reference stands, and its target
    sizes: dict[_Component, int] = {}
    depths: dict[_Component, int] = {}
    for where, target in _references(survey):
        component, depth = where.steps[:3], len(where.steps) - 3
        found = inside.setdefault(component, [])
        if target is not None:
            found.append((depth, target))
        sizes[component] = sizes.get(component, 0) + 1
        depths[component] = max(depths.get(component, 0), depth)
    try:
        order = [
            *TopologicalSorter({of: [target for _, target in found] for of, found in inside.items()}).static_order()
        ]
    except CycleError:  # told by another lint
        return
    for component in order:
        for depth, target in inside.get(component, ()):
            sizes[component] += sizes.get(target, 0)
            depths[component] = max(depths[component], depth + depths.get(target, 0))
        if sizes.get(component, 0) > MAX_WRITTEN_OUT or depths.get(component, 0) > MAX_DEPTH:
            trouble = f"more than {MAX_WRITTEN_OUT} objects, or {MAX_DEPTH} levels, with all that it refers to"
            yield Problem(Pointer(survey.document.where.file, component), trouble, "flatten it, or split it")
            return  # and so have those that refer to it


def _references(survey: Survey) -> Iterator[tuple[Pointer, _Component | None]]:
    """Every object inside a component that could refer to another one, and the one that it does refer to."""
    for shape in _SECTIONS:
        for value, where in survey.all(shape):
            if where.steps[:1] == ("components",):
                reference = value.get("$ref")
                yield where, tuple(reference.removeprefix("#/").split("/")) if isinstance(reference, str) else None


def _unresolvable(reference: object, section: str, survey: Survey, where: Pointer) -> Iterator[Problem]:
    prefix = f"#/components/{section}/"
    if not isinstance(reference, str):
        yield Problem(where, "a reference is a text", f"write {prefix} and a name")
    elif not reference.startswith(prefix):
        yield Problem(where, f"{reference!r} is outside {prefix}, so it is not followed", _CURE)
    elif reference.removeprefix(prefix) not in survey.components(section):
        yield Problem(where, f"{reference!r} leads nowhere", "correct the name, or define the component")


def _cycle(edges: Mapping[_Component, Mapping[_Component, Pointer]]) -> list[_Component]:
    """The members of a circle, each referring to the next and the last to the first; none when there is no circle."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        circle: list[_Component] = error.args[1]
        return circle[:0:-1]
    return []
