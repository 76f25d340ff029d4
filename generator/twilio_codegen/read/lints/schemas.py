"""Lints for schemas: each must determine a type and must not contradict itself."""

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
    """Arrays must have `items`, as OpenAPI requires. A missing one is more often a mistake than intended."""
    for value, where in survey.schemas():
        if "array" in texts(value, "type") and "items" not in value:
            yield Problem(where, "the array has no items", "add items; {} allows any value")


def unknown_formats(survey: Survey) -> Iterator[Problem]:
    """Formats must be known, because they decide how a value is read and written."""
    for value, where in survey.schemas():
        name = value.get("format")
        if not isinstance(name, str):
            continue
        wanted = FORMATS.get(name)
        types = texts(value, "type")
        if wanted is None:
            cure = "decide what it means, and add it to twilio_codegen/read/formats.py; or remove it with an overlay"
            yield Problem(where / "format", f"unknown format {name!r}", cure)
        elif wanted not in types and not ("$ref" in value or "allOf" in value):
            trouble = f"{name!r} is a format of the type {wanted!r}, not of {' or '.join(map(repr, types)) or 'any'}"
            yield Problem(where / "format", trouble, "correct the type or the format with an overlay")


def unusable_patterns(survey: Survey) -> Iterator[Problem]:
    """Patterns must be valid in Python's `re`, which the client uses to check arguments."""
    for value, where in survey.schemas():
        pattern = value.get("pattern")
        if isinstance(pattern, str):
            try:
                re.compile(pattern)
            except (re.error, OverflowError, RecursionError) as error:
                trouble = f"Python cannot use the pattern {pattern[:80]!r}: {error}"
                yield Problem(where / "pattern", trouble, "correct it, or remove it with an overlay")


def empty_ranges(survey: Survey) -> Iterator[Problem]:
    """Limits must allow some value. If none fits, lower and upper limit are usually swapped."""
    for value, where in survey.schemas():
        for lowest, highest in _RANGES:
            least, most = value.get(lowest), value.get(highest)
            if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
                trouble = f"{lowest} {least} is more than {highest} {most}, so no value is valid"
                yield Problem(where / lowest, trouble, "correct one of the two with an overlay")


def unknown_required(survey: Survey) -> Iterator[Problem]:
    """Required properties must be described in a schema. Otherwise the name is misspelled or the property is gone."""
    for found in survey.schemas():
        outer, step = found.where.steps[-2:]
        if not (outer in _PARTS and step.isdigit()):  # parts are checked together with the schema that contains them
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
        return  # an object with additional properties may require some of them
    known = outside | _described(value, survey)
    for index, name in enumerate(items(value, "required")):
        if isinstance(name, str) and name not in known:
            trouble = f"{name!r} is required here, but not described anywhere"
            yield Problem(where / "required" / index, trouble, "describe it, or remove it with an overlay")
    for part in parts:
        yield from _unknown_required(part, known, survey)


def _described(value: JsonObject, survey: Survey) -> frozenset[str]:
    """Return the property names of a schema, including referenced schemas and parts."""
    names: set[str] = set()
    seen: set[int] = set()  # references may be circular; `circular_references` reports this
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
