"""The arguments of an operation, and how each of them is sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from .. import naming
from ..ir_calls import Argument, Entry
from ..ir_code import Code, call, code
from ..problems import Pointer, Problem
from ..quoting import literal
from ..spec import Body, Operation, Parameter, Property, Schema
from . import docstrings
from .calls import JSON, Words, accept_of, answer_of
from .requests import ANYTHING, argument_type, body_type, is_spread, wire_value
from .scope import Scope, Word

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Value:
    """An argument and its place in the request."""

    where: Pointer
    argument: Argument
    schema: Schema
    deprecated: bool
    group: str  # "form", "query", "headers" or "json"
    key: str
    wire: Code


def values_of(operation: Operation, scope: Scope, words: Words, ours: Collection[str] = ()) -> Iterator[Value]:
    """Yield the arguments outside the path. No override renames the query parameters in `ours`."""
    owner = words.class_name
    for parameter in operation.parameters:
        if parameter.place != "path":
            group = "query" if parameter.place == "query" else "headers"
            named = None if group == "query" and parameter.name in ours else parameter.where
            yield _value(parameter, group, named, scope, owner)
    body = operation.body
    if body is None:
        return
    if body.content_type != _FORM:
        yield _json_value(operation, body, scope, words)
        return
    yield from (_value(member, "form", member.where, scope, owner) for member in body.schema.properties)
    cure = "name its fields in an overlay, or send it as application/json"
    if not body.schema.properties:
        scope.problems.append(Problem(body.where, "a form without fields", cure))
    elif isinstance(body.schema.additional, Schema):
        scope.problems.append(Problem(body.where, "a form with additional fields of any name", cure))


def word_of(value: Value) -> Word:
    return Word(value.where, value.key, value.argument.name)


def body_word(operation: Operation, body: Body) -> str:
    """Return the name of a JSON body argument."""
    schema = body.schema
    return "body" if _is_free(schema) else schema.name or schema.title or f"{operation.id}Request"


def _is_free(schema: Schema) -> bool:
    return not (schema.name or schema.properties or schema.one_of)


def _value(given: Parameter | Property, group: str, named: Pointer | None, scope: Scope, owner: str) -> Value:
    """Return one value. An override for the place `named` can rename its argument."""
    own = given if isinstance(given, Parameter) else None
    rule = naming.argument_name(given.name)
    name = scope.overrides.name(named, rule) if named else rule
    return Value(
        where=given.where,
        argument=Argument(
            name=name,
            type=argument_type(given.schema, scope, owner, given.name),
            required=given.required,
            doc=docstrings.argument_doc(given.schema, own),
        ),
        schema=given.schema,
        deprecated=given.schema.deprecated or (own is not None and own.deprecated),
        group=group,
        key=given.name,
        wire=wire_value(given.schema, name, own is None or own.explode),
    )


def _json_value(operation: Operation, body: Body, scope: Scope, words: Words) -> Value:
    schema, word = body.schema, body_word(operation, body)
    free_form = _is_free(schema)
    name = scope.overrides.name(body.where, naming.argument_name(word))
    type_ = body_type(schema, scope, naming.camel(naming.snake(word)) if not free_form else words.class_name)
    return Value(
        where=body.where,
        argument=Argument(name=name, type=type_, required=body.required, doc=docstrings.argument_doc(schema, body)),
        schema=schema,
        deprecated=schema.deprecated,
        group="json",
        key=word,
        wire=code(name),
    )


def ordered(values: list[Value]) -> list[Value]:
    """Sort required arguments first. Otherwise keep document order, which is the order of positional arguments."""
    return sorted(values, key=lambda value: not value.argument.required)


def groups_of(values: Sequence[Value], *last: Entry) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    groups: dict[str, list[Entry]] = {}
    for value in values:
        if value.group != "json":
            key = "" if is_spread(value.schema) else literal(value.key)
            groups.setdefault(value.group, []).append(Entry(key=key, value=value.wire))
    for entry in last:
        query = groups.setdefault("query", [])
        named = [place for place, other in enumerate(query) if other.key == entry.key]
        if named:  # two names for the same key: this list's own argument, and the argument of all lists
            given = query[named[0]].value
            query[named[0]] = Entry(key=entry.key, value=code(f"{entry.value} if {given} is None else {given}", given))
        else:
            query.append(entry)
    return tuple((name, tuple(entries)) for name, entries in groups.items())


def options_of(operation: Operation, values: Sequence[Value]) -> Iterator[tuple[str, Code]]:
    for value in values:
        if value.group == "json":
            yield "json", _json_body(operation, value)
    if (accept := accept_of(operation)) != JSON:
        yield "accept", code(literal(accept))
    if not operation.security:
        yield "security", code('"none"')
    elif "basic" not in operation.security:
        yield "security", code(literal(operation.security[0]))
    answer = answer_of(operation)
    if answer is not None and answer.status.startswith("3"):
        yield "expects", code(f"({int(answer.status)},)")


def _json_body(operation: Operation, value: Value) -> Code:
    """Return the argument together with how to write it: `JsonBody(order, Order, name="order")`."""
    type_ = value.argument.type
    shape = type_ if value.argument.required else code(f"{type_} | None", type_)
    given = [value.wire, *([shape] if type_.text != ANYTHING.text else [])]
    if value.argument.name != "body":
        given.append(code(f"name={literal(value.argument.name)}"))
    if operation.body is not None and operation.body.content_type != JSON:
        given.append(code(f"content_type={literal(operation.body.content_type)}"))
    return call(".base.json_body.JsonBody", *given)
