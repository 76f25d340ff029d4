"""Names can be carried into code, URLs and file names, and each stands for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...problems import JsonObject, Pointer, Problem
from ..keywords import Shape
from ..survey import Survey, items, members

MAX_LENGTH: Final = 255  # of a name, in characters: file systems take no more in one step of a path

_COMPONENT: Final = re.compile(r"[a-zA-Z0-9._-]+")  # OpenAPI 3, "Components Object"
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, "5.6.2. Tokens"
_VARIABLE: Final = re.compile(r"\{[^{}]*\}")
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[^{}]+\})+")  # RFC 3986, "3.3. Path"


def component_names(survey: Survey) -> Iterator[Problem]:
    """OpenAPI limits the names of components, so that a reference needs no escapes."""
    components = members(survey.document.data, "components")
    for section in components:
        for name in members(components, section):
            if not _COMPONENT.fullmatch(name):
                where = survey.document.where / "components" / section
                trouble = f"the name {name!r} has characters that the name of a component cannot have"
                yield Problem(where, trouble, "use letters, digits, '.', '-' and '_'")


def unsafe_names(survey: Survey) -> Iterator[Problem]:
    """No control characters, no invisible ones, and no line breaks: what a reviewer reads is what is there."""
    for where, name in _names(survey):
        if not name.isprintable():
            yield Problem(where, f"{ascii(name)[:80]} has characters that cannot be seen", "remove them")
        elif len(name) > MAX_LENGTH:
            yield Problem(where, f"a name of {len(name)} characters", f"use {MAX_LENGTH} or less")


def empty_names(survey: Survey) -> Iterator[Problem]:
    """A property or parameter without a name cannot be an argument. (An enum may well have an empty value.)"""
    for value, where in survey.schemas():
        if "" in members(value, "properties"):
            yield Problem(where / "properties", "a property has an empty name", "name it")
    for value, where in survey.all("parameter"):
        if value.get("name") == "":
            yield Problem(where / "name", "a parameter has an empty name", "name it")


def header_names(survey: Survey) -> Iterator[Problem]:
    """HTTP limits the names of headers."""
    for value, where in survey.all("parameter"):
        name = value.get("name")
        if value.get("in") == "header" and isinstance(name, str) and name and not _TOKEN.fullmatch(name):
            yield Problem(where / "name", f"{ascii(name)} cannot be the name of a header", "correct it")


def extensions_among_names(survey: Survey) -> Iterator[Problem]:
    """OpenAPI lets extensions stand among paths and among statuses; we know none, and the validator trips over them."""
    places: tuple[tuple[Shape, str], ...] = (("document", "paths"), ("operation", "responses"))
    for shape, key in places:
        for value, where in survey.all(shape):
            for name in members(value, key):
                if name.startswith("x-"):
                    trouble = f"{name!r} is a key that this generator does not read in {key}"
                    yield Problem(where / key / name, trouble, "remove it with an overlay")


def malformed_paths(survey: Survey) -> Iterator[Problem]:
    """A path is sent as it stands, with its variables filled in."""
    for path, _ in survey.paths():
        first, *segments = path.split("/")
        well_formed = all(_SEGMENT.fullmatch(segment) and segment not in (".", "..") for segment in segments)
        if first or not segments or not well_formed or not path.isprintable():
            trouble = f"{ascii(path)[:80]} is not a path: '/' and a segment, once or more"
            cure = "percent-encode what a URL cannot hold, and leave no segment empty"
            yield Problem(survey.document.where / "paths", trouble, cure)


def same_paths(survey: Survey) -> Iterator[Problem]:
    """Two templates that differ only in the names of their variables match the same URLs (OpenAPI 3, "Paths Object")."""
    first: dict[str, str] = {}
    for path, (_, where) in survey.paths():
        earlier = first.setdefault(anonymous(path), path)
        if earlier != path:
            trouble = f"matches the same URLs as {earlier!r}"
            yield Problem(where, trouble, "merge the two, or remove one with an overlay")


def operation_ids(survey: Survey) -> Iterator[Problem]:
    """An operation has an id, and an id has one operation: methods are named after it."""
    first: dict[str, Pointer] = {}
    for _, _, (value, where) in survey.operations():
        name = value.get("operationId")
        if not isinstance(name, str) or not name:
            yield Problem(where, "the operation has no operationId", "give it one, such as FetchMessage")
        elif first.setdefault(name, where) != where:
            trouble = f"the operationId {name!r} is already that of {'/'.join(first[name].steps[1:])}"
            yield Problem(where / "operationId", trouble, "rename one of them with an overlay")


def anonymous(path: str) -> str:
    """A path without the names of its variables.

    >>> anonymous("/v1/Services/{ServiceSid}/Users/{Sid}")
    '/v1/Services/{}/Users/{}'
    """
    return _VARIABLE.sub("{}", path)


def _names(survey: Survey) -> Iterator[tuple[Pointer, str]]:
    """Every text that becomes a name, or is listed as a value."""
    for value, where in survey.schemas():
        yield from _keys(value, "properties", where)
        yield from _each(value, "enum", where)
        yield from _one(value, "const", where)
        yield from _one(value, "title", where)
    for value, where in survey.all("discriminator"):
        yield from _one(value, "propertyName", where)
        yield from _keys(value, "mapping", where)
    for value, where in survey.all("parameter"):
        yield from _one(value, "name", where)
    for _, _, (value, where) in survey.operations():
        yield from _one(value, "operationId", where)
    for value, where in survey.all("info"):
        yield from _one(value, "title", where)
    for value, where in survey.all("x-twilio"):
        for key in ("className", "mountName", "parent", "overrideType"):
            yield from _one(value, key, where)
    for value, where in survey.all("request body", "response"):
        yield from _keys(value, "content", where)
        yield from _keys(value, "headers", where)


def _keys(value: JsonObject, key: str, where: Pointer) -> Iterator[tuple[Pointer, str]]:
    if found := members(value, key):
        place = where / key  # not the name's own: it would show what cannot be shown
        yield from ((place, name) for name in found)


def _each(value: JsonObject, key: str, where: Pointer) -> Iterator[tuple[Pointer, str]]:
    for index, item in enumerate(items(value, key)):
        if isinstance(item, str):
            yield where / key / index, item


def _one(value: JsonObject, key: str, where: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(text := value.get(key), str):
        yield where / key, text
