"""Lints for references: the target must be in the same document, of the right kind, and not contain the reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Final, TypeAlias

from ...problems import Pointer, Problem
from ..keywords import Shape
from ..strict_json import MAX_DEPTH
from ..survey import Survey, members

MAX_WRITTEN_OUT: Final = 10_000  # objects in a component with all references written out; Twilio's largest has 241

_Component: TypeAlias = tuple[str, ...]  # its pointer: ("components", "schemas", "Message")

# The section of `components` that objects of each kind may refer to.
_SECTIONS: Final[Mapping[Shape, str]] = {
    "schema": "schemas",
    "argument": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
}
_CURE: Final = "copy the target into the document, under components"


def unresolvable_references(survey: Survey) -> Iterator[Problem]:
    """References must have the form `#/components/...`, so that nothing is fetched.

    URLs, other files and places inside a schema are not supported.
    """
    for shape, section in _SECTIONS.items():
        for value, where in survey.all(shape):
            if "$ref" in value:
                yield from _unresolvable(value["$ref"], section, survey, where / "$ref")
    for value, where in survey.all("path item"):
        if "$ref" in value:
            yield Problem(where / "$ref", "a path that refers to another one is not supported", "copy its content here")


def unresolvable_tags(survey: Survey) -> Iterator[Problem]:
    """Each discriminator value must map to a schema, by reference or by name."""
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
    """A component must not contain itself, because the generator cannot write such a type."""
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
            f"the component contains itself ({names}), and the client has no type for that",
            "break the cycle with an overlay: replace one of its schemas with {}, which allows any value",
        )


def oversized_components(survey: Survey) -> Iterator[Problem]:
    """Limit the size of components with all references written out. A few lines can expand to an enormous size."""
    inside: dict[_Component, list[tuple[int, _Component]]] = {}  # the depth of each reference, and its target
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
    except CycleError:  # reported by `circular_references`
        return
    for component in order:
        for depth, target in inside.get(component, ()):
            sizes[component] += sizes.get(target, 0)
            depths[component] = max(depths[component], depth + depths.get(target, 0))
        if sizes.get(component, 0) > MAX_WRITTEN_OUT or depths.get(component, 0) > MAX_DEPTH:
            trouble = (
                f"more than {MAX_WRITTEN_OUT} objects, or {MAX_DEPTH} levels, including everything that it refers to"
            )
            yield Problem(Pointer(survey.document.where.file, component), trouble, "flatten it, or split it")
            return  # components that refer to this one would exceed the limit too


def _references(survey: Survey) -> Iterator[tuple[Pointer, _Component | None]]:
    """Yield all objects inside components that may be references, with their targets."""
    for shape in _SECTIONS:
        for value, where in survey.all(shape):
            if where.steps[:1] == ("components",):
                reference = value.get("$ref")
                yield where, tuple(reference.removeprefix("#/").split("/")) if isinstance(reference, str) else None


def _unresolvable(reference: object, section: str, survey: Survey, where: Pointer) -> Iterator[Problem]:
    prefix = f"#/components/{section}/"
    if not isinstance(reference, str):
        yield Problem(where, "a reference must be a string", f"write {prefix} and a name")
    elif not reference.startswith(prefix):
        yield Problem(where, f"{reference!r} is outside {prefix}, so it is not followed", _CURE)
    elif reference.removeprefix(prefix) not in survey.components(section):
        yield Problem(where, f"{reference!r} cannot be resolved", "correct the name, or define the component")


def _cycle(edges: Mapping[_Component, Mapping[_Component, Pointer]]) -> list[_Component]:
    """Return components that form a cycle; empty if there is none.

    Each refers to the next, and the last to the first.
    """
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        circle: list[_Component] = error.args[1]
        return circle[:0:-1]
    return []
