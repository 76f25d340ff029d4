"""Parse the keywords that limit values: types, enums and bounds, as written in OpenAPI 3.0 and 3.1."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ..spec import Kind, Schema
from .reading import Node

_KINDS: Final[Mapping[str, Kind]] = {
    "object": "object",
    "array": "array",
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_NUMBER_FORMATS: Final = frozenset({"int32", "int64", "float", "double"})


def read_kinds(node: Node) -> tuple[tuple[Kind, ...], bool]:
    """Return the JSON types that a schema lists, and whether null is one of them (OpenAPI 3.1)."""
    types = node.text_or_texts("type")
    for name in types:
        if name not in _KINDS and name != "null":
            node.problem(f"{name!r} is not a JSON type", f"use one of {', '.join(_KINDS)}", "type", extent="value")
    return tuple(_KINDS[name] for name in types if name in _KINDS), "null" in types


def read_enum(node: Node, kinds: Sequence[Kind]) -> tuple[tuple[str, ...], bool]:
    """Return the enum values of a schema with these types, and whether null is one of them.

    A const is an enum of one value. All enum values in Twilio's documents are strings. Other values are rejected,
    because converting them to strings would change their meaning.
    """
    const = "const" in node
    values = [node.anything("const")] if const else node.things("enum")
    for index, value in enumerate(values):
        if value is not None and not isinstance(value, str):
            node.problem(
                f"the value {json.dumps(value)} is not a string, and an enum may only contain strings",
                "quote it if it is meant as a string; otherwise remove the enum with an overlay",
                *(("const",) if const else ("enum", index)),
                extent="value",
            )
        elif value is not None and kinds and "string" not in kinds:
            trouble = f"the enum contains the string {json.dumps(value)}, but the type is {kinds[0]!r}"
            node.problem(trouble, "correct one of the two with an overlay", extent="value")
    return tuple(value for value in values if isinstance(value, str)), None in values


def read_bound(
    node: Node, key: str, exclusive_key: str, tighter: Callable[[float, float], float]
) -> tuple[int | float | None, bool]:
    """Return a limit, and whether it is exclusive: a flag next to the limit in OpenAPI 3.0, a separate limit in 3.1."""
    if key not in node and exclusive_key not in node:
        return None, False
    bound, exclusive = node.number(key), node.flag_or_number(exclusive_key)
    if exclusive is None or isinstance(exclusive, bool):
        return bound, bool(exclusive) and bound is not None
    if bound is None or tighter(bound, exclusive) == exclusive:
        return exclusive, True
    return bound, False


def union_of(schema: Schema, kinds: tuple[Kind, ...]) -> Schema:
    """Convert a list of types to alternatives. Each type keeps the limits that apply to it; the rest stays outside."""
    return Schema(
        where=schema.where,
        title=schema.title,
        description=schema.description,
        nullable=schema.nullable,
        read_only=schema.read_only,
        deprecated=schema.deprecated,
        default=schema.default,
        one_of=tuple(_limited_to(kind, schema) for kind in kinds),
        checked=schema.checked,
        unused_with=schema.unused_with,
        unverified=schema.unverified,
        pii=schema.pii,
        override_type=schema.override_type,
        ignore_format=schema.ignore_format,
    )


def _limited_to(kind: Kind, schema: Schema) -> Schema:
    about_numbers = schema.format in _NUMBER_FORMATS
    match kind:
        case "string":
            return Schema(
                where=schema.where,
                kind=kind,
                format=None if about_numbers else schema.format,
                pattern=schema.pattern,
                enum=schema.enum,
                min_length=schema.min_length,
                max_length=schema.max_length,
            )
        case "integer" | "number":
            return Schema(
                where=schema.where,
                kind=kind,
                format=schema.format if about_numbers else None,
                minimum=schema.minimum,
                maximum=schema.maximum,
                exclusive_minimum=schema.exclusive_minimum,
                exclusive_maximum=schema.exclusive_maximum,
            )
        case "array":
            return Schema(
                where=schema.where,
                kind=kind,
                items=schema.items,
                min_items=schema.min_items,
                max_items=schema.max_items,
            )
        case "object":
            return Schema(
                where=schema.where,
                kind=kind,
                properties=schema.properties,
                additional=schema.additional,
                min_properties=schema.min_properties,
                max_properties=schema.max_properties,
                max_key_length=schema.max_key_length,
            )
        case _:
            return Schema(where=schema.where, kind=kind)
