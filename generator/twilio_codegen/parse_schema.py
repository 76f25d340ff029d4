"""Schemas: from JSON to `spec.Schema`, with references followed and allOf merged."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from .merge import refine
from .problems import Problem
from .reading import Node
from .resolve import Components
from .spec import Discriminator, Kind, Pii, Property, Schema

_KINDS: Final[Mapping[str, Kind]] = {
    "object": "object",
    "array": "array",
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_NUMBER_FORMATS: Final = frozenset({"int32", "int64", "float", "double"})


class Schemas:
    """The schemas of one document. A component is one `Schema` object, however many refer to it."""

    def __init__(self, components: Sequence[tuple[str, Node]], problems: list[Problem]) -> None:
        self._problems = problems
        self._components = Components("schemas", components, self._component)

    def all(self) -> tuple[Schema, ...]:
        """Every component, in the order of the document."""
        return self._components.all()

    def read(self, node: Node) -> Schema:
        """The schema written at `node`, or the component that it refers to.

        What stands beside a `$ref` counts: OpenAPI 3.1 says so, and Twilio's 3.0 documents mean it.
        """
        reference = node.text("$ref")
        if reference is None:
            return self._written_out(node)
        target = self._components.follow(reference, node.where, self._problems)
        if target is None:
            return Schema(where=node.where)
        return self._wrapped(target, self._written_out(node)) if node.keys() else target

    def pii(self, node: Node) -> Pii | None:
        """The personal value that an x-twilio object marks."""
        pii = node.node("pii")
        if pii is None:
            return None
        mark = Pii(handling=pii.needed("handling"), delete_sla=pii.whole("deleteSla"))
        pii.done("pii")
        return mark

    def _component(self, name: str, node: Node) -> Schema:
        return replace(self.read(node), name=name, where=node.where)

    def _written_out(self, node: Node) -> Schema:
        schema = self._plain(node)
        branches, null = self._branches(node)
        parts = [self.read(part) for part in node.nodes("allOf")]
        discriminator = self._discriminator(node, branches)
        node.done("schema")
        if null:
            schema = replace(schema, nullable=True)
        if discriminator or len(branches) > 1:
            choice = Schema(where=node.where, one_of=branches, discriminator=discriminator)
            schema = refine(schema, choice, self._problems)
        else:
            parts.extend(branches)  # a choice of one is a wrapper, as an allOf of one is
        if not parts:
            return schema
        return self._wrapped(reduce(lambda base, more: refine(base, more, self._problems), parts), schema)

    def _wrapped(self, target: Schema, own: Schema) -> Schema:
        """The component `target` as refined by what is written around its reference.

        A `nullable: true` there allows null even when the component does not: that is what people write it for.
        """
        wrapped = replace(refine(target, own, self._problems), nullable=target.nullable or own.nullable)
        if wrapped == target:
            return target
        return wrapped if wrapped.name else replace(wrapped, where=own.where)

    def _plain(self, node: Node) -> Schema:
        """What the keywords say that do not refer to other schemas of the same value."""
        types = node.text_or_texts("type")
        properties = self._properties(node)
        additional = self._additional(node)
        items = node.node("items")
        enum, null = _enum(node)
        kinds = _kinds(node, types)
        if not kinds and (properties or additional is not None):
            kinds = ("object",)
        elif not kinds and (items or enum):
            kinds = ("array",) if items else ("string",)
        minimum, exclusive_minimum = _bound(node, "minimum", "exclusiveMinimum", max)
        maximum, exclusive_maximum = _bound(node, "maximum", "exclusiveMaximum", min)
        x_twilio = node.node("x-twilio")
        schema = Schema(
            where=node.where,
            title=node.text("title"),
            description=node.text("description"),
            kind=kinds[0] if len(kinds) == 1 else "any",
            format=node.text("format"),
            pattern=node.text("pattern"),
            enum=enum,
            nullable=node.flag("nullable") or "null" in types or (null and not types),
            read_only=node.flag("readOnly") or False,
            deprecated=node.flag("deprecated") or False,
            default=node.anything("default"),
            minimum=minimum,
            maximum=maximum,
            exclusive_minimum=exclusive_minimum,
            exclusive_maximum=exclusive_maximum,
            min_length=node.whole("minLength"),
            max_length=node.whole("maxLength"),
            min_items=node.whole("minItems"),
            max_items=node.whole("maxItems"),
            min_properties=node.whole("minProperties"),
            max_properties=node.whole("maxProperties"),
            properties=properties,
            additional=additional,
            items=self.read(items) if items else None,
            pii=self.pii(x_twilio) if x_twilio else None,
            override_type=x_twilio.text("overrideType") if x_twilio else None,
            ignore_format=bool(x_twilio and x_twilio.flag("ignoreFormat")),
        )
        if x_twilio:
            x_twilio.done("x-twilio of a value")
        return _union(schema, kinds) if len(kinds) > 1 else schema

    def _properties(self, node: Node) -> tuple[Property, ...]:
        """The members of an object; one that is only required, not described, may have any value."""
        required = dict.fromkeys(node.texts("required"))
        declared = [
            Property(name=name, schema=self.read(child), required=name in required)
            for name, child in node.named("properties")
        ]
        names = {member.name for member in declared}
        where = node.where / "required"
        implied = [Property(name=name, schema=Schema(where=where), required=True) for name in required if name not in names]
        return (*declared, *implied)

    def _additional(self, node: Node) -> Schema | bool | None:
        if not node.is_object("additionalProperties"):
            return node.flag("additionalProperties")
        schema = node.node("additionalProperties")
        return self.read(schema) if schema else None

    def _branches(self, node: Node) -> tuple[tuple[Schema, ...], bool]:
        """The alternatives of oneOf or anyOf, and whether null is among them.

        A client reads a value by the first alternative that fits, so that both mean the same to it.
        """
        one_of, any_of = node.nodes("oneOf"), node.nodes("anyOf")
        if one_of and any_of:
            node.problem("a schema with both oneOf and anyOf has no type", "let an overlay remove one of them")
        found = one_of or any_of
        branches = [branch for branch in found if not branch.holds("type", "null")]
        return tuple(self.read(branch) for branch in branches), len(branches) < len(found)

    def _discriminator(self, node: Node, branches: tuple[Schema, ...]) -> Discriminator | None:
        """Which value of which property stands for which branch.

        Source: OpenAPI 3, "Discriminator Object". A branch without a tag in the mapping has the values that it allows
        for the property, or else its component name; an inline branch that says neither has no tag.
        """
        found = node.node("discriminator")
        if found is None:
            return None
        name = found.needed("propertyName")
        if not branches:
            found.problem("a discriminator without oneOf chooses from nothing", "list the branches in oneOf")
        names = [branch.name for branch in branches]
        mapping: dict[str, int] = {}
        for tag, reference in found.named_texts("mapping"):
            target = self._components.name(reference) or reference
            if target in names:
                mapping[tag] = names.index(target)
            else:
                cure = "add it to oneOf, or remove it from the mapping with an overlay"
                found.problem(f"{reference!r} is none of the branches of oneOf", cure, "mapping", tag)
        found.done("discriminator")
        mapped = set(mapping.values())
        for index, branch in enumerate(branches):
            if index not in mapped:
                mapping.update((tag, index) for tag in _own_tags(branch, name) if tag not in mapping)
        return Discriminator(property=name, mapping=tuple(mapping.items()))


def _own_tags(branch: Schema, name: str) -> tuple[str, ...]:
    for member in branch.properties:
        if member.name == name and member.schema.enum:
            return member.schema.enum
    return (branch.name,) if branch.name else ()


def _kinds(node: Node, types: tuple[str, ...]) -> tuple[Kind, ...]:
    for name in types:
        if name not in _KINDS and name != "null":
            node.problem(f"{name!r} is no type of JSON", f"use one of {', '.join(_KINDS)}", "type")
    return tuple(_KINDS[name] for name in types if name in _KINDS)


def _enum(node: Node) -> tuple[tuple[str, ...], bool]:
    """The values that a schema allows (3.1's const is an enum of one), and whether null is one of them.

    All of Twilio's are texts. Others are refused rather than turned into texts, which are not equal to them.
    """
    values = [node.anything("const")] if "const" in node else node.things("enum")
    for value in values:
        if value is not None and not isinstance(value, str):
            node.problem(
                f"the value {json.dumps(value)} is no text, the only kind that this generator can list",
                "quote it, if it is meant as a text; else remove the list with an overlay",
            )
    return tuple(value for value in values if isinstance(value, str)), None in values


def _bound(
    node: Node, key: str, exclusive_key: str, tighter: Callable[[float, float], float]
) -> tuple[int | float | None, bool]:
    """A limit, and whether it is itself refused: a flag beside the limit in OpenAPI 3.0, a limit of its own in 3.1."""
    bound, exclusive = node.number(key), node.flag_or_number(exclusive_key)
    if exclusive is None or isinstance(exclusive, bool):
        return bound, bool(exclusive) and bound is not None
    if bound is None or tighter(bound, exclusive) == exclusive:
        return exclusive, True
    return bound, False


def _union(schema: Schema, kinds: tuple[Kind, ...]) -> Schema:
    """A list of types is a choice: each type with the limits that are about it, and the rest around them."""
    return Schema(
        where=schema.where,
        title=schema.title,
        description=schema.description,
        nullable=schema.nullable,
        read_only=schema.read_only,
        deprecated=schema.deprecated,
        default=schema.default,
        one_of=tuple(_limited_to(kind, schema) for kind in kinds),
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
            )
        case _:
            return Schema(where=schema.where, kind=kind)
