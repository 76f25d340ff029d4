"""The instance class of a resource, with the fields of all its responses, and the page class of its list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from keyword import iskeyword
from typing import NamedTuple

from .. import ir, naming
from ..ir_code import Code, code
from ..ir_values import Enum, Field
from ..quoting import literal
from ..spec import Property, Schema
from . import fluent
from .answers import Typed, answer_type, closest, field_of
from .calls import Words, answer_of, bool_or_instance, verb_of
from .list_methods import item_type
from .mixins import mixins_for
from .pages import paging_of
from .scope import Scope, Word


def instance_of(
    resource: fluent.Resource, sides: Sequence[fluent.Side], scope: Scope, words: Words, taken: Mapping[str, str]
) -> ir.Instance | None:
    """Return the instance class of a resource. It has the fields of all successful responses.

    `taken` maps the other attribute names of the class to what they refer to.
    """
    properties: dict[str, list[_Member]] = {}
    exists = False
    for owner, schema in _answers(sides, words):
        exists = True
        for member in schema.properties if schema else ():
            properties.setdefault(member.name, []).append(_Member(owner, member))
    if not exists:
        return None
    named = [_word(members[0].property, scope) for members in properties.values()]
    scope.distinct(named, "attribute", taken)
    fields = tuple(_field(members, scope, word.name) for members, word in zip(properties.values(), named, strict=True))
    own = resource.instance.own_params if resource.instance else ()
    identity = tuple(
        (naming.argument_name(name), key) for name in own if (key := _identity_key(name, properties)) is not None
    )
    return ir.Instance(
        name=words.instance,
        doc=f"A{naming.with_article(words.owner)[1:]} as returned by Twilio.",
        context=f"{words.class_name}Context" if resource.instance else None,
        identity=identity,
        shown=_shown(fields, dict(identity), scope),
        fields=tuple(_with_aliases(fields)),
        reached=(),
        enums=_namespaces(scope.enums, {f.name for f in fields}),
        mixins=mixins_for(sides, "instance"),
    )


class _Member(NamedTuple):
    """A property of some response, and the word that names types defined inside it."""

    owner: str
    property: Property


def _answers(sides: Sequence[fluent.Side], words: Words) -> Iterator[tuple[str, Schema | None]]:
    """Yield the schema of each record that an operation returns; None for a response without a body."""
    for side in reversed(sides):
        for operation in side.operations:
            if verb_of(operation) == "list":
                item = paging_of(operation).item
                if item.kind != "string":
                    yield from _alternatives(item, words.class_name)
                continue
            answer = answer_of(operation)
            if verb_of(operation) == "delete" or bool_or_instance(answer, words) == "bool":
                continue
            for response in operation.responses:
                if response.status.startswith("2") and response.schema is not None:
                    yield from _alternatives(response.schema, words.class_name)
            if answer is not None and answer.status.startswith("3"):
                yield words.class_name, answer.schema


def _alternatives(schema: Schema, owner: str) -> Iterator[tuple[str, Schema]]:
    """Yield a schema, or each branch of a union. The branch names the types inside it."""
    if not schema.one_of:
        yield owner, schema
    for branch in schema.one_of:
        yield (naming.camel(branch.name) if branch.name else owner), branch


def _word(member: Property, scope: Scope) -> Word:
    return scope.word(member.where, member.name, naming.attribute_name(member.name))


def _field(members: Sequence[_Member], scope: Scope, name: str) -> Field:
    """Merge one field from all responses that have it. If their types differ, the result is a union."""
    owner, first = members[0]
    made = field_of(first, scope, owner, name)
    types: dict[str, Typed] = {made.type.text: (made.type, made.reader)}
    for other_owner, member in members[1:]:
        if member.schema is not first.schema and member.schema != first.schema:
            typed = answer_type(member.schema, scope, other_owner, member.name)
            types.setdefault(typed[0].text, typed)
    if len(types) == 1:
        return made
    plain = all(member.schema.kind == "string" for _, member in members) and not any(
        reader for _, reader in types.values()
    )
    type_, reader = (_text(type_ for type_, _ in types.values()), None) if plain else closest(list(types.values()))
    return replace(made, type=type_, reader=reader)


def _with_aliases(fields: Sequence[Field]) -> Iterator[Field]:
    """Yield the fields, with `_from` after `from_`: twilio-python puts the underscore first for keywords."""
    for made in fields:
        yield made
        word = made.name.removesuffix("_")
        if word != made.name and iskeyword(word):
            doc = f"Alias of {made.name}, as in twilio-python."
            yield replace(made, name=f"_{word}", doc=doc, pii=None)


def _text(types: Iterable[Code]) -> Code:
    """Merge string types that differ in precision, such as `str` and an alias: the result names all of them."""
    found = tuple(types)
    words = dict.fromkeys(word for type_ in found for word in type_.text.split(" | "))
    return code(" | ".join(sorted(words, key=lambda word: word == "str")), *found)


def _identity_key(name: str, properties: Mapping[str, object]) -> str | None:
    """Return the response key that contains a path value: the same name, else `sid` or `id` for an identifier."""
    word = naming.snake(name)
    for key in properties:
        if naming.snake(key) == word:
            return literal(key)
    for short in ("sid", "id"):
        if word.endswith(short) and short in properties:
            return literal(short)
    return None


def _shown(fields: Sequence[Field], identity: Mapping[str, str], scope: Scope) -> tuple[str, ...]:
    """Return the attributes that repr shows: identifiers, enums and codes, but no personal data."""
    enums = {enum.name for enum in scope.enums}
    keys = set(identity.values())
    named = [f.name for f in fields if (f.key or literal(f.name)) in keys and f.pii is None]
    states = [f.name for f in fields if f.type.text.removesuffix(" | str") in enums and f.pii is None]
    codes = [f.name for f in fields if f.name.endswith("_code") and f.type.text == "int"]
    return tuple(dict.fromkeys([*named, *states, *codes]))[:6]


def _namespaces(enums: Sequence[Enum], members: set[str]) -> tuple[Enum, ...]:
    """Return the enums whose constants are inside the instance class. If two have the same name, the first one wins."""
    taken: set[str] = set(members)
    kept: list[Enum] = []
    for enum in enums:
        name = enum.namespace if enum.namespace not in taken else enum.name
        if name is not None and name not in taken:
            taken.add(name)
            kept.append(replace(enum, namespace=name))
    return tuple(kept)


def page_of(sides: Sequence[fluent.Side], scope: Scope, words: Words) -> ir.Page | None:
    for side in sides:
        for operation in side.operations:
            if verb_of(operation) == "list":
                paging = paging_of(operation)
                plain = paging.item.kind == "string"
                return ir.Page(
                    name=words.page,
                    doc=f"One page of {words.owner} records.",
                    item=item_type(paging, scope, words),
                    record="str" if plain else words.instance,
                    paging=paging.expression,
                )
    return None
