"""Schemas say enough to give a type, and nothing that means nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...problems import JsonObject, Problem
from ..formats import FORMATS
from ..survey import Found, Survey, items, members, texts

_PARTS: Final = ("allOf", "oneOf", "anyOf")
_RANGES: Final = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


def arrays_without_items(survey: Survey) -> Iterator[Problem]:
    """OpenAPI asks for `items`, and an array of nothing in particular is a slip more often than it is meant."""
    for value, where in survey.schemas():
        if "array" in texts(value, "type") and "items" not in value:
            yield Problem(where, "an array that does not say what it holds", "add items; {} stands for any value")


def unknown_formats(survey: Survey) -> Iterator[Problem]:
    """A format decides how a value is read and written, so that one which nobody has met must not pass as text."""
    for value, where in survey.schemas():
        name = value.get("format")
        if not isinstance(name, str):
            continue
        wanted = FORMATS.get(name)
        types = texts(value, "type")
        if wanted is None:
            cure = "decide what it means, and add it to twilio_codegen/read/formats.py; or remove it with an overlay"
            yield Problem(where / "format", f"nobody has met the format {name!r}", cure)
        elif wanted not in types and not ("$ref" in value or "allOf" in value):
            trouble = f"{name!r} is a format of the type {wanted!r}, not of {' or '.join(map(repr, types)) or 'any'}"
            yield Problem(where / "format", trouble, "correct the type or the format with an overlay")


def unusable_patterns(survey: Survey) -> Iterator[Problem]:
    """The client checks arguments against their pattern with Python's `re`."""
    for value, where in survey.schemas():
        pattern = value.get("pattern")
        if isinstance(pattern, str):
            try:
                re.compile(pattern)
            except (re.error, OverflowError, RecursionError) as error:
                trouble = f"Python cannot use the pattern {pattern[:80]!r}: {error}"
                yield Problem(where / "pattern", trouble, "correct it, or remove it with an overlay")


def empty_ranges(survey: Survey) -> Iterator[Problem]:
    """Limits that no value can keep are two limits that changed places."""
    for value, where in survey.schemas():
        for lowest, highest in _RANGES:
            least, most = value.get(lowest), value.get(highest)
            if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
                trouble = f"{lowest} {least} is more than {highest} {most}, so that no value is right"
                yield Problem(where / lowest, trouble, "correct one of the two with an overlay")


def unknown_required(survey: Survey) -> Iterator[Problem]:
    """A required property that no schema describes is a misspelt one, or was left behind when the property went."""
    for found in survey.schemas():
        outer, step = found.where.steps[-2:]
        if not (outer in _PARTS and step.isdigit()):  # else it is judged with the whole that it is a part of
            yield from _unknown_required(found, frozenset(), survey)


def _unknown_required(found: Found, outside: frozenset[str], survey: Survey) -> Iterator[Problem]:
    value, where = found
    parts = [
        Found(part, where / keyword / index)
        for keyword in _PARTS
        for index, part in enumerate(items(value, keyword))
        if isinstance(part, dict)
    ]
    if isinstance(value.get("additionalProperties"), dict) or not (parts or "required" in value):
        return  # an object of free names may require some of them
    known = outside | _described(value, survey)
    for index, name in enumerate(items(value, "required")):
        if isinstance(name, str) and name not in known:
            trouble = f"{name!r} is required here, and described nowhere"
            yield Problem(where / "required" / index, trouble, "describe it, or remove it with an overlay")
    for part in parts:
        yield from _unknown_required(part, known, survey)


def _described(value: JsonObject, survey: Survey) -> frozenset[str]:
    """The names of the properties of a schema, of what it refers to, and of its parts."""
    names: set[str] = set()
    seen: set[int] = set()  # references may go in circles, which is reported elsewhere
    pending = [value]
    while pending:
        schema = pending.pop()
        if id(schema) in seen:
            continue
        seen.add(id(schema))
        names.update(members(schema, "properties"))
        parts = (part for keyword in _PARTS for part in items(schema, keyword))
        pending.extend(part for part in parts if isinstance(part, dict))
        pending.append(survey.followed(schema, "schemas"))
    return frozenset(names)
