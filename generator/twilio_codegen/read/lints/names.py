"""Lints for names: each must be unique and usable in code, URLs and file names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...problems import JsonObject, Pointer, Problem
from ..keywords import Shape
from ..survey import Survey, items, members

MAX_LENGTH: Final = 255  # characters; file systems allow no more in one part of a path

_COMPONENT: Final = re.compile(r"[a-zA-Z0-9._-]+")  # OpenAPI 3, "Components Object"
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, "5.6.2. Tokens"
_VARIABLE: Final = re.compile(r"\{[^{}]*\}")
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[^{}]+\})+")  # RFC 3986, "3.3. Path"


def component_names(survey: Survey) -> Iterator[Problem]:
    """OpenAPI restricts component names, so that references need no escapes."""
    components = members(survey.document.data, "components")
    for section in components:
        for name in members(components, section):
            if not _COMPONENT.fullmatch(name):
                where = survey.document.where / "components" / section
                trouble = f"the component name {name!r} contains characters that are not allowed"
                yield Problem(where, trouble, "use letters, digits, '.', '-' and '_'")


def unsafe_names(survey: Survey) -> Iterator[Problem]:
    """Names must not contain control characters, invisible characters or line breaks, which reviewers cannot see."""
    for where, name in _names(survey):
        if not name.isprintable():
            yield Problem(where, f"{ascii(name)[:80]} contains invisible characters", "remove them")
        elif len(name) > MAX_LENGTH:
            yield Problem(where, f"the name has {len(name)} characters", f"use {MAX_LENGTH} or fewer")


def empty_names(survey: Survey) -> Iterator[Problem]:
    """Properties and parameters must have names, because they become arguments. (Enum values may be empty.)"""
    for value, where in survey.schemas():
        if "" in members(value, "properties"):
            yield Problem(where / "properties", "a property has an empty name", "name it")
    for value, where in survey.all("parameter"):
        if value.get("name") == "":
            yield Problem(where / "name", "a parameter has an empty name", "name it")


def header_names(survey: Survey) -> Iterator[Problem]:
    """HTTP restricts header names."""
    for value, where in survey.all("parameter"):
        name = value.get("name")
        if value.get("in") == "header" and isinstance(name, str) and name and not _TOKEN.fullmatch(name):
            yield Problem(where / "name", f"{ascii(name)} is not a valid header name", "correct it")


def extensions_among_names(survey: Survey) -> Iterator[Problem]:
    """Reject extensions among paths and status codes.

    OpenAPI allows them, but none are known and the validator fails on them.
    """
    places: tuple[tuple[Shape, str], ...] = (("document", "paths"), ("operation", "responses"))
    for shape, key in places:
        for value, where in survey.all(shape):
            for name in members(value, key):
                if name.startswith("x-"):
                    trouble = f"{name!r} is a key that this generator does not support in {key}"
                    yield Problem(where / key / name, trouble, "remove it with an overlay")


def malformed_paths(survey: Survey) -> Iterator[Problem]:
    """A path must be valid in a URL, because it is sent as written, with its variables filled in."""
    for path, _ in survey.paths():
        first, *segments = path.split("/")
        well_formed = all(_SEGMENT.fullmatch(segment) and segment not in (".", "..") for segment in segments)
        if first or not segments or not well_formed or not path.isprintable():
            trouble = f"{ascii(path)[:80]} is not a valid path: '/' and a segment, one or more times"
            cure = "percent-encode special characters, and leave no segment empty"
            yield Problem(survey.document.where / "paths", trouble, cure)


def same_paths(survey: Survey) -> Iterator[Problem]:
    """Paths that differ only in variable names match the same URLs (OpenAPI 3, "Paths Object")."""
    first: dict[str, str] = {}
    for path, (_, where) in survey.paths():
        earlier = first.setdefault(anonymous(path), path)
        if earlier != path:
            trouble = f"matches the same URLs as {earlier!r}"
            yield Problem(where, trouble, "merge the two, or remove one with an overlay")


def operation_ids(survey: Survey) -> Iterator[Problem]:
    """Each operation must have a unique id, because methods are named after it."""
    first: dict[str, Pointer] = {}
    for _, _, (value, where) in survey.operations():
        name = value.get("operationId")
        if not isinstance(name, str) or not name:
            yield Problem(where, "the operation has no operationId", "give it one, such as FetchMessage")
        elif first.setdefault(name, where) != where:
            trouble = f"the operationId {name!r} is already used by {'/'.join(first[name].steps[1:])}"
            yield Problem(where / "operationId", trouble, "rename one of them with an overlay")


def anonymous(path: str) -> str:
    """Remove the variable names from a path.

    >>> anonymous("/v1/Services/{ServiceSid}/Users/{Sid}")
    '/v1/Services/{}/Users/{}'
    """
    return _VARIABLE.sub("{}", path)


def _names(survey: Survey) -> Iterator[tuple[Pointer, str]]:
    """Yield every string that becomes a name or is listed as an enum value."""
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
        place = where / key  # not the place of the name itself, which would print characters that cannot be printed
        yield from ((place, name) for name in found)


def _each(value: JsonObject, key: str, where: Pointer) -> Iterator[tuple[Pointer, str]]:
    for index, item in enumerate(items(value, key)):
        if isinstance(item, str):
            yield where / key / index, item


def _one(value: JsonObject, key: str, where: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(text := value.get(key), str):
        yield where / key, text
