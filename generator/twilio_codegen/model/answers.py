"""Responses: the fields of instances and records, and the function that converts each value."""

from __future__ import annotations

from collections.abc import Sequence

from .. import naming
from ..ir_code import Code, code, union
from ..ir_values import Field, Record
from ..quoting import literal, prose
from ..spec import Property, Schema
from . import docstrings
from .enums import enum_type
from .scope import Scope

JSON = code("Json", ".base.values.Json")
_TEXT = code("str")


def _reader(name: str) -> Code:
    return code(name, f".base.deserialize.{name}")


_READERS = {
    "date-time": (code("datetime", "datetime.datetime"), _reader("iso8601_datetime")),
    "date-time-rfc-2822": (code("datetime", "datetime.datetime"), _reader("rfc2822_datetime")),
    "date": (code("date", "datetime.date"), _reader("iso8601_date")),
}
_INTEGER = (code("int"), _reader("integer"))
_NUMBER = (code("float"), _reader("number"))
_DECIMAL = (code("Decimal", "decimal.Decimal"), _reader("decimal"))
# Methods of dict. Records are dicts, so a field with one of these names gets another name.
_DICT_WORDS = frozenset("clear copy fromkeys get items keys pop popitem setdefault update values".split())

Typed = tuple[Code, Code | None]


def answer_type(schema: Schema, scope: Scope, owner: str, word: str) -> Typed:
    """Return the type of a response value and its reader; no reader if the JSON value is already the Python value."""
    if schema.one_of:
        return _one_of(schema, scope, owner, word)
    match schema.kind:
        case "array" if schema.items is not None:
            item, reader = answer_type(schema.items, scope, owner, word)
            return code(f"list[{item}]", item), _wrapped("list_of", reader)
        case "object" if schema.properties:
            name = define_record(schema, scope, owner, word)
            return code(name), code(f"record({name})", ".base.nested.record")
        case "object" if isinstance(schema.additional, Schema):
            value, reader = answer_type(schema.additional, scope, owner, word)
            return code(f"dict[str, {value}]", value), _wrapped("mapping_of", reader)
        case "object":
            return code("dict[str, Json]", JSON), None
        case "integer":
            return _INTEGER
        case "number":
            return _NUMBER if schema.format else _DECIMAL
        case "boolean":
            return code("bool"), None
        case "string":
            return _string(schema, scope, owner, word)
        case _:
            return JSON, None


def _string(schema: Schema, scope: Scope, owner: str, word: str) -> Typed:
    if schema.enum:
        return enum_type(schema, scope, owner, word), None
    alias = scope.alias(schema)
    if alias is not None:
        return code(alias.name, f".sids.{alias.name}"), None
    return _READERS.get(schema.format or "", (_TEXT, None))


def _wrapped(wrapper: str, reader: Code | None) -> Code | None:
    return code(f"{wrapper}({reader})", reader, f".base.nested.{wrapper}") if reader else None


def _one_of(schema: Schema, scope: Scope, owner: str, word: str) -> Typed:
    """Return a union. Its records are told apart by the discriminator, or else by their keys."""
    branches = [answer_type(branch, scope, owner, f"{word}{index}") for index, branch in enumerate(schema.one_of, 1)]
    if schema.discriminator is None:
        return closest(branches)
    tags = [
        code(f"{literal(tag)}: {reader}", reader)
        for tag, index in schema.discriminator.mapping
        if (reader := branches[index][1]) is not None
    ]
    listed = ", ".join(map(str, tags))
    variant = code(f"variant({literal(schema.discriminator.property)}, {{{listed}}})", ".base.nested.variant", *tags)
    return union([*(type_ for type_, _ in branches), JSON]), variant


def closest(branches: Sequence[Typed]) -> Typed:
    """Return a union without a discriminator: an object becomes the record that has most of its keys.

    Other values stay as they are.
    """
    records = [type_ for type_, reader in branches if reader is not None and reader.text == f"record({type_})"]
    types = union([*(type_ for type_, _ in branches), JSON])
    return types, code(f"closest({', '.join(map(str, records))})", ".base.nested.closest") if records else None


def define_record(schema: Schema, scope: Scope, owner: str, word: str) -> str:
    """Define the record class of an object inside a response, and return its name."""
    suggestion = naming.camel(schema.name) if schema.name else owner + naming.camel(naming.snake(word))
    base = scope.name(schema, suggestion)
    name = base + "Record"
    fields = record_fields(schema.properties, scope, base)
    doc = f"`{prose(schema.name or word)}` in an answer."
    notes = docstrings.notes(schema.description, unverified=schema.unverified)
    return scope.define(schema.where, Record(name=name, doc=doc, notes=notes, fields=fields))


def record_fields(properties: Sequence[Property], scope: Scope, owner: str) -> tuple[Field, ...]:
    """Return the fields of a record. They must not hide methods of dict, because a record is also a dict."""
    words = [scope.word(member.where, member.name, _free_of_dict(member.name)) for member in properties]
    scope.distinct(words, "attribute")
    return tuple(field_of(member, scope, owner, word.name) for member, word in zip(properties, words, strict=True))


def _free_of_dict(word: str) -> str:
    name = naming.attribute_name(word)
    return name + "_" if name in _DICT_WORDS else name


def field_of(member: Property, scope: Scope, owner: str, name: str) -> Field:
    """Return one attribute of a response class."""
    type_, reader = answer_type(member.schema, scope, owner, member.name)
    return Field(
        name=name,
        type=type_,
        reader=reader,
        key=None if member.name == name else literal(member.name),
        doc=docstrings.field_doc(member.schema),
        pii=_pii(member.schema),
    )


def _pii(schema: Schema) -> Code | None:
    """Return the mark of personal data: `Pii(30)`, `Pii(None, "sensitive")`."""
    if schema.pii is None:
        return None
    handling = "" if schema.pii.handling == "standard" else f", {literal(schema.pii.handling)}"
    return code(f"Pii({schema.pii.delete_sla}{handling})", ".base.pii.Pii", ".base.pii.personal")
