"""Parse schemas: follow references and merge allOf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from ..problems import Problem
from ..spec import Discriminator, Pii, Property, Schema, State
from .merge import refine
from .parse_limits import read_bound, read_enum, read_kinds, union_of
from .reading import Node
from .resolve import Components


class Schemas:
    """The schemas of one document. Each component is parsed once and shared by all references to it."""

    def __init__(self, components: Sequence[tuple[str, Node]]) -> None:
        """`components` contains the name and the JSON of each component."""
        self._components = Components("schemas", components, self._component)

    def all(self) -> tuple[Schema, ...]:
        """Return all components in document order."""
        return self._components.all()

    def read(self, node: Node) -> Schema:
        """Parse the schema at `node`, or return the component that it refers to.

        Keywords next to a `$ref` count: OpenAPI 3.1 defines this, and Twilio's 3.0 documents rely on it.
        """
        reference = node.text("$ref")
        if reference is None:
            schema = self._written_out(node)
        else:
            target = self._components.follow(reference, node) or Schema(where=node.where)
            if not node.keys():
                return target
            schema = _wrapped(target, self._written_out(node), node.problems)
        for name in _outside_of_branches(schema):
            trouble = f"{name!r} is next to a oneOf but not in each of its branches, and only branches become types"
            node.problem(trouble, "move it into the branches with an overlay", extent="value")
        return schema

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
            if schema.one_of:
                node.problem(
                    "a schema with both a list of types and oneOf is ambiguous",
                    "remove one with an overlay",
                    extent="value",
                )
            schema = replace(schema, one_of=branches, discriminator=discriminator)
        else:
            parts.extend(branches)  # a oneOf with one branch only adds to that schema, like an allOf with one branch
        if not parts:
            return schema
        return _wrapped(reduce(lambda base, more: refine(base, more, node.problems), parts), schema, node.problems)

    def _plain(self, node: Node) -> Schema:
        """Parse the keywords that do not refer to other schemas of the same value."""
        kinds, null_type = read_kinds(node)
        properties = self._properties(node, may_be_object=not kinds or "object" in kinds)
        additional = self._additional(node)
        items = node.node("items")
        enum, null_value = read_enum(node, kinds)
        if not kinds and (properties or additional is not None):
            kinds = ("object",)
        elif not kinds and (items or enum):
            kinds = ("array",) if items else ("string",)
        minimum, exclusive_minimum = read_bound(node, "minimum", "exclusiveMinimum", max)
        maximum, exclusive_maximum = read_bound(node, "maximum", "exclusiveMaximum", min)
        x_twilio = node.node("x-twilio")
        schema = Schema(
            where=node.where,
            title=node.text("title"),
            description=node.text("description"),
            kind=kinds[0] if len(kinds) == 1 else "any",
            format=node.text("format"),
            pattern=node.text("pattern"),
            enum=enum,
            states=tuple(_states(node, enum)),
            nullable=node.flag("nullable") or null_type or null_value,
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
            max_key_length=_longest_key(node),
            checked=node.flag("x-python-check") or False,
            unused_with=node.texts("x-python-unused-with"),
            unverified=node.flag("x-unverified") or False,
            properties=properties,
            additional=additional,
            items=self.read(items) if items else None,
            pii=read_pii(x_twilio) if x_twilio else None,
            override_type=x_twilio.text("overrideType") if x_twilio else None,
            ignore_format=bool(x_twilio and x_twilio.flag("ignoreFormat")),
        )
        if x_twilio:
            x_twilio.done("x-twilio of a value")
        return union_of(schema, kinds) if len(kinds) > 1 else schema

    def _properties(self, node: Node, *, may_be_object: bool) -> tuple[Property, ...]:
        """Parse the properties of an object. A property that is only listed in `required` may have any value.

        Source: JSON Schema, where `required` has no effect on values that are not objects.
        """
        required = dict.fromkeys(node.texts("required"))
        declared = [
            Property(where=child.where, name=name, schema=self.read(child), required=name in required)
            for name, child in node.named("properties")
        ]
        names = {member.name for member in declared}
        if not may_be_object or names.issuperset(required):
            return tuple(declared)
        where = node.where / "required"
        implied = [
            Property(where=where, name=name, schema=Schema(where=where), required=True)
            for name in required
            if name not in names
        ]
        return (*declared, *implied)

    def _additional(self, node: Node) -> Schema | bool | None:
        if not node.is_object("additionalProperties"):
            return node.flag("additionalProperties")
        schema = node.node("additionalProperties")
        return self.read(schema) if schema else None

    def _branches(self, node: Node) -> tuple[tuple[Schema, ...], bool]:
        """Return the alternatives of oneOf or anyOf, and whether null is one of them.

        The client reads a value with the first alternative that fits, so it treats both keywords the same.
        """
        one_of, any_of = node.nodes("oneOf"), node.nodes("anyOf")
        if one_of and any_of:
            node.problem(
                "a schema with both oneOf and anyOf is ambiguous", "remove one of them with an overlay", extent="value"
            )
        found = one_of or any_of
        branches = [branch for branch in found if not branch.holds("type", "null")]
        return tuple(self.read(branch) for branch in branches), len(branches) < len(found)

    def _discriminator(self, node: Node, branches: tuple[Schema, ...]) -> Discriminator | None:
        """Return which values of the discriminator property select which branch.

        Source: OpenAPI 3, "Discriminator Object". If the mapping has no value for a branch, the branch uses the values
        that its schema allows for the property, or else its component name. An inline branch with neither has no value.
        """
        found = node.node("discriminator")
        if found is None:
            return None
        name = found.needed("propertyName")
        if not branches:
            found.problem("a discriminator needs a oneOf", "list the branches in oneOf", extent="value")
        names = [branch.name for branch in branches]
        mapping: dict[str, int] = {}
        for tag, reference in found.named_texts("mapping"):
            target = self._components.name(reference) or reference
            if target in names:
                mapping[tag] = names.index(target)
            else:
                cure = "add it to oneOf, or remove it from the mapping with an overlay"
                found.problem(f"{reference!r} is not a branch of oneOf", cure, "mapping", tag, extent="value")
        found.done("discriminator")
        mapped = set(mapping.values())
        for index, branch in enumerate(branches):
            if index not in mapped:
                for tag in _own_tags(branch, name):
                    if mapping.setdefault(tag, index) != index:
                        trouble = f"{tag!r} is mapped to two branches of oneOf"
                        node.problem(
                            trouble, "give each branch its own values in the mapping", "discriminator", extent="value"
                        )
        return Discriminator(property=name, mapping=tuple(mapping.items()))


def _outside_of_branches(schema: Schema) -> tuple[str, ...]:
    """Return the properties that are declared next to a oneOf, but not in all of its branches."""
    if not schema.one_of:
        return ()
    common = set[str].intersection(*({member.name for member in branch.properties} for branch in schema.one_of))
    return tuple(member.name for member in schema.properties if member.name not in common)


def _states(node: Node, enum: tuple[str, ...]) -> Iterator[State]:
    """Parse x-python-states: the meaning of each enum value, and the values that can follow it.

    Reports a problem unless there is exactly one row for each enum value.
    """
    rows = node.named("x-python-states")
    strangers = {value for value, _ in rows} ^ set(enum) if rows else set[str]()
    for value, row in rows:
        state = State(
            value=value, meaning=row.needed("meaning"), final=row.flag("final") or False, next=row.texts("next")
        )
        strangers |= set(state.next) - set(enum)
        row.done("state")
        yield state
    if strangers:
        trouble = f"x-python-states and the enum do not have the same values: {', '.join(sorted(strangers))}"
        node.problem(trouble, "add exactly one row for each value of the enum", extent="value")


def _longest_key(node: Node) -> int | None:
    """Return the maximum length of keys in a map; other rules about keys are not supported."""
    names = node.node("propertyNames")
    if names is None:
        return None
    longest = names.whole("maxLength")
    names.done("schema")
    return longest


def read_pii(x_twilio: Node) -> Pii | None:
    """Parse the mark of personal data."""
    node = x_twilio.node("pii")
    if node is None:
        return None
    pii = Pii(handling=node.needed("handling"), delete_sla=node.whole("deleteSla"))
    node.done("pii")
    return pii


def _wrapped(target: Schema, own: Schema, problems: list[Problem]) -> Schema:
    """Refine `target`, a component or merged allOf, by the keywords around it.

    If these include `nullable: true`, the result allows null even if the component does not: this is what authors
    intend.
    """
    wrapped = replace(refine(target, own, problems), nullable=target.nullable or own.nullable)
    if wrapped.name is None:
        return replace(wrapped, where=own.where)
    return target if wrapped == target else wrapped


def _own_tags(branch: Schema, name: str) -> tuple[str, ...]:
    for member in branch.properties:
        if member.name == name and member.schema.enum:
            return member.schema.enum
    return (branch.name,) if branch.name else ()
