"""Merge schemas: allOf, and keywords next to a `$ref`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ..problems import Problem
from ..spec import Kind, Property, Schema

T = TypeVar("T")


def refine(base: Schema, more: Schema, problems: list[Problem]) -> Schema:
    """Return the intersection of two schemas. For descriptions and defaults, `more` takes precedence.

    The result keeps the component name of `base` (or of `more`, if `base` allows any value), unless the other schema
    changes its properties or its enum or alternatives; then the result has no name. The result is nullable if both
    schemas are; a schema that allows any value does not count here. Contradictions are reported at the place of `more`.

    Source: JSON Schema (allOf is an intersection) and its use in Twilio's documents.
    """
    minimum, exclusive_minimum = max(_floors(base, more), default=(None, False))
    maximum, inclusive_maximum = min(_ceilings(base, more), default=(None, True))
    merged = replace(
        base,
        title=more.title or base.title,
        description=more.description or base.description,
        kind=_kind(base, more, problems),
        format=_same("format", base.format, more.format, more, problems),
        pattern=_same("pattern", base.pattern, more.pattern, more, problems),
        enum=_enum(base, more, problems),
        states=more.states or base.states,
        nullable=_nullable(base, more),
        read_only=base.read_only or more.read_only,
        deprecated=base.deprecated or more.deprecated,
        default=base.default if more.default is None else more.default,
        minimum=minimum,
        maximum=maximum,
        exclusive_minimum=exclusive_minimum,
        exclusive_maximum=not inclusive_maximum,
        min_length=_tighter(max, base.min_length, more.min_length),
        max_length=_tighter(min, base.max_length, more.max_length),
        min_items=_tighter(max, base.min_items, more.min_items),
        max_items=_tighter(min, base.max_items, more.max_items),
        min_properties=_tighter(max, base.min_properties, more.min_properties),
        max_properties=_tighter(min, base.max_properties, more.max_properties),
        max_key_length=_tighter(min, base.max_key_length, more.max_key_length),
        checked=base.checked or more.checked,
        unused_with=more.unused_with or base.unused_with,
        unverified=base.unverified or more.unverified,
        properties=_properties(base, more, problems),
        additional=_additional(base.additional, more.additional, problems),
        items=refine(base.items, more.items, problems) if base.items and more.items else base.items or more.items,
        one_of=_one_of(base, more, problems),
        discriminator=_same("discriminator", base.discriminator, more.discriminator, more, problems),
        pii=more.pii or base.pii,
        override_type=more.override_type or base.override_type,
        ignore_format=base.ignore_format or more.ignore_format,
    )
    new = _empty_ranges(merged) - _empty_ranges(base) - _empty_ranges(more)
    problems.extend(_contradiction(more, trouble) for trouble in sorted(new))
    told = more if _is_open(base) and not _is_open(more) else base  # the schema that determines the name and shape
    same = _shape(merged) == _shape(told)
    return replace(merged, name=told.name if same else None, where=told.where if same else more.where)


def _is_open(schema: Schema) -> bool:
    """Return whether the schema allows any kind of value. Such a schema does not decide about null either."""
    return schema.kind == "any" and not schema.one_of


def _shape(schema: Schema) -> tuple[object, ...]:
    return schema.enum, schema.properties, schema.additional, schema.items, schema.one_of


def _kind(base: Schema, more: Schema, problems: list[Problem]) -> Kind:
    match base.kind, more.kind:
        case "any", kind:
            return kind
        case kind, "any":
            return kind
        case ("integer", "number") | ("number", "integer"):
            return "integer"
        case _:
            return _same("type", base.kind, more.kind, more, problems)


def _nullable(base: Schema, more: Schema) -> bool:
    votes = [schema.nullable for schema in (base, more) if not _is_open(schema)]
    return all(votes) if votes else base.nullable or more.nullable


def _enum(base: Schema, more: Schema, problems: list[Problem]) -> tuple[str, ...]:
    if not base.enum or not more.enum:
        return base.enum or more.enum
    both = tuple(value for value in base.enum if value in more.enum)
    if not both:
        problems.append(_contradiction(more, "no value is in both enums"))
    return both


def _one_of(base: Schema, more: Schema, problems: list[Problem]) -> tuple[Schema, ...]:
    if base.one_of and more.one_of and base.one_of != more.one_of:
        problems.append(_contradiction(more, "two lists of alternatives cannot be combined"))
    return base.one_of or more.one_of


def _properties(base: Schema, more: Schema, problems: list[Problem]) -> tuple[Property, ...]:
    """Merge properties. Those of `base` come first, because their order is the order of arguments."""
    if not more.properties:
        return base.properties
    merged = {member.name: member for member in base.properties}
    for member in more.properties:
        known = merged.get(member.name)
        merged[member.name] = member if known is None else _property(known, member, problems)
    return tuple(merged.values())


def _property(base: Property, more: Property, problems: list[Problem]) -> Property:
    schema = refine(base.schema, more.schema, problems)
    where = base.where if schema.where == base.schema.where else more.where
    return Property(where=where, name=base.name, schema=schema, required=base.required or more.required)


def _additional(
    base: Schema | bool | None, more: Schema | bool | None, problems: list[Problem]
) -> Schema | bool | None:
    if isinstance(base, Schema) and isinstance(more, Schema):
        return refine(base, more, problems)
    if base is False or more is False:
        return False
    return base if isinstance(base, Schema) or more is None else more


def _same(what: str, base: T, more: T, place: Schema, problems: list[Problem]) -> T:
    """Return the value that one or both schemas specify. Report a problem if they differ."""
    if base is None or more is None or base == more:
        return more if base is None else base
    problems.append(_contradiction(place, f"{what} {base!r} and {what} {more!r} cannot both hold"))
    return base


def _floors(*schemas: Schema) -> list[tuple[int | float, bool]]:
    return [(schema.minimum, schema.exclusive_minimum) for schema in schemas if schema.minimum is not None]


def _ceilings(*schemas: Schema) -> list[tuple[int | float, bool]]:
    return [(schema.maximum, not schema.exclusive_maximum) for schema in schemas if schema.maximum is not None]


def _tighter(choose: Callable[[int, int], int], base: int | None, more: int | None) -> int | None:
    return choose(base, more) if base is not None and more is not None else more if base is None else base


def _empty_ranges(schema: Schema) -> set[str]:
    """Describe the limits that no value can satisfy."""
    ranges = {
        "numbers": (schema.minimum, schema.maximum),
        "lengths": (schema.min_length, schema.max_length),
        "numbers of items": (schema.min_items, schema.max_items),
        "numbers of properties": (schema.min_properties, schema.max_properties),
    }
    return {
        f"there are no {what} from {lowest} to {highest}"
        for what, (lowest, highest) in ranges.items()
        if lowest is not None and highest is not None and lowest > highest
    }


def _contradiction(place: Schema, trouble: str) -> Problem:
    return Problem(
        place.where,
        f"{trouble} (in allOf, or next to a $ref)",
        "resolve the contradiction with an overlay",
        "value",
    )
