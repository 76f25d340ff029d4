"""Request values: argument types, how each value is sent, and the objects in JSON bodies."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .. import naming
from ..ir_code import Code, code, union
from ..ir_values import Member, Shape
from ..problems import Problem
from ..quoting import literal, prose
from ..spec import Schema
from . import docstrings
from .enums import enum_type
from .limits import limited
from .scope import Scope

_MAP = "prefixed-collapsible-map-"
# datetime is a subclass of date; both are listed, because few readers know that.
_DATETIME = code("datetime | date | str", "datetime.datetime", "datetime.date")
_DATE = code("date | str", "datetime.date")
TEXT = code("str")
ANYTHING = code("object")
_SCALARS = {"boolean": code("bool"), "integer": code("int"), "number": code("float")}


def argument_type(schema: Schema, scope: Scope, owner: str, word: str) -> Code:
    """Return the type of a path, query, header or form argument.

    A list argument also accepts a single value, because the request is the same. A value sent as JSON text is `object`.
    """
    if schema.kind == "array" and schema.items is not None:
        item = argument_type(schema.items, scope, owner, word)
        return code(f"{item} | Sequence[{item}]", item, "collections.abc.Sequence")
    if schema.kind == "object":
        return code("Mapping[str, object]", "collections.abc.Mapping")
    return _scalar(schema, scope, owner, word)


def _scalar(schema: Schema, scope: Scope, owner: str, word: str) -> Code:
    if schema.enum:
        return enum_type(schema, scope, owner, word)
    alias = scope.alias(schema)
    if alias is not None:
        return code(alias.name, f".sids.{alias.name}")
    if schema.kind == "string":
        match schema.format:
            case "date-time" | "date-time-rfc-2822":
                return _DATETIME
            case "date":
                return _DATE
            case _:
                return TEXT
    return _SCALARS.get(schema.kind, ANYTHING)


def wire_value(schema: Schema, name: str, explode: bool = True) -> Code:
    """Return the expression that converts an argument for a form, a query or a header."""
    if schema.format is not None and is_spread(schema):
        return code(
            f"prefixed_map({literal(schema.format.removeprefix(_MAP))}, {name})", ".base.serialize.prefixed_map"
        )
    if schema.kind in ("any", "object"):
        return code(f"json_text({name}, {literal(name)})", ".base.serialize.json_text")
    if schema.format == "date":
        return code(f"iso_date({name})", ".base.serialize.iso8601_date as iso_date")
    if schema.kind == "boolean":
        return code(f"true_or_false({name})", ".base.serialize.true_or_false")
    if schema.kind == "array" and not explode:
        return code(f"comma_list({name}, {literal(name)})", ".base.serialize.comma_list")
    return code(name)


def is_spread(schema: Schema) -> bool:
    """Return whether one argument becomes several keys: `AddOns.a.b=1`."""
    return schema.format is not None and schema.format.startswith(_MAP)


def body_type(schema: Schema, scope: Scope, hint: str) -> Code:
    """Return the type of a JSON value in a request; `hint` names an object that has no name of its own."""
    return limited(_body_type(schema, scope, hint), schema)


def _body_type(schema: Schema, scope: Scope, hint: str) -> Code:
    if schema.one_of:
        scope.one_of(scope.name(schema, shape_name(schema, hint)))
        branches = [body_type(branch, scope, f"{hint}{index}") for index, branch in enumerate(schema.one_of, 1)]
        if len(branches) == 1:  # one known branch of an open union
            branches.append(code("Mapping[str, object]", "collections.abc.Mapping"))
        return union(branches)
    match schema.kind:
        case "array":
            item = body_type(schema.items, scope, hint) if schema.items else ANYTHING
            return code(f"Sequence[{item}]", item, "collections.abc.Sequence")
        case "object" if schema.properties:
            return code(_define_shape(schema, scope, hint))
        case "object" | "any" if isinstance(schema.additional, Schema):
            value = body_type(schema.additional, scope, f"{hint}Value")
            return code(f"Mapping[str, {value}]", value, "collections.abc.Mapping")
        case "object":
            return code("Mapping[str, object]", "collections.abc.Mapping")
        case _:
            return _scalar(schema, scope, hint, "")


def shape_name(schema: Schema, hint: str) -> str:
    """Return the name of a request object: its component name, else its title, else the hint."""
    return naming.camel(schema.name or schema.title or hint)


def _define_shape(schema: Schema, scope: Scope, hint: str) -> str:
    name = scope.name(schema, shape_name(schema, hint))
    members = tuple(
        Member(
            key=member.name,
            type=_nullable(member.schema, body_type(member.schema, scope, name + _word(member.name))),
            required=member.required,
            doc=docstrings.argument_doc(member.schema),
        )
        for member in schema.properties
    )
    scope.problems.extend(_ambiguous_keys(schema))
    made = Shape(
        name=name,
        doc=_about(schema),
        notes=docstrings.notes(schema.description, unverified=schema.unverified),
        closed=schema.additional is False,
        members=members,
    )
    return scope.define(schema.where, made)


def _ambiguous_keys(schema: Schema) -> Iterator[Problem]:
    """Yield a problem for keys with the same snake case spelling, which callers could not tell apart."""
    exact = {member.name for member in schema.properties}
    first: dict[str, str] = {}
    for member in schema.properties:
        spelling = naming.snake(member.name)
        known = first.setdefault(spelling, member.name)
        if known != member.name and spelling not in exact:
            trouble = f"{known!r} and {member.name!r} could both be written '{spelling}'"
            yield Problem(member.where, trouble, "remove one of them with an overlay")


def _nullable(schema: Schema, type_: Code) -> Code:
    return code(f"{type_} | None", type_) if schema.nullable else type_


def _word(name: str) -> str:
    return naming.camel(naming.snake(name))


def _about(schema: Schema) -> str:
    """Describe the object by its name in the contract, or by its place in a request."""
    if schema.name:
        return f"`{prose(schema.name)}` in a request."
    steps = schema.where.steps
    component = steps[2:3] if steps[:2] == ("components", "schemas") else ()
    places = (*component, *(after for before, after in pairwise(steps) if before == "properties"))
    return f"`{prose('.'.join(places))}` in a request." if places else "The body of a request."
