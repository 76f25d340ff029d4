"""Enums of strings. Their types accept other strings too, because Twilio adds values later."""

from __future__ import annotations

import re

from .. import naming, spec
from ..ir_code import Code, code
from ..ir_values import Enum, State
from ..quoting import literal
from ..spec import Schema
from .docstrings import sentence
from .scope import Scope, Word

_COMPONENT = re.compile(r"(?P<owner>.*?)_?[eE]num_?(?P<word>[A-Z].*|(?<=_)[a-z].*)")


def enum_type(schema: Schema, scope: Scope, owner: str, word: str) -> Code:
    """Return the open type of an enum: `MessageStatus | str`.

    The component `message_enum_status` determines its own name, and its constants are `MessageInstance.Status`. An
    inline enum is named after its class and property, and has no constants.
    """
    name, namespace = _names(schema, owner, word)
    name = scope.name(schema, name)
    values = tuple(literal(value) for value in schema.enum)
    constants = _constants(schema, scope) if namespace else ()
    states = tuple(map(_state, schema.states)) if namespace else ()
    made = Enum(name=name, values=values, namespace=namespace, constants=constants, states=states)
    return code(f"{scope.define(schema.where, made)} | str", "typing.Literal", "typing.TypeAlias")


def _state(state: spec.State) -> State:
    return State(
        value=literal(state.value),
        meaning=sentence(state.meaning),
        final=state.final,
        next=tuple(map(literal, state.next)),
    )


def _constants(schema: Schema, scope: Scope) -> tuple[tuple[str, str], ...]:
    places = [(schema.where / "enum" / index, value) for index, value in enumerate(schema.enum)]
    words = [
        Word(where, value, scope.overrides.type_name(where, naming.constant_name(value))) for where, value in places
    ]
    scope.distinct(words, "constant")
    return tuple((word.name, literal(word.text)) for word in words)


def _names(schema: Schema, owner: str, word: str) -> tuple[str, str | None]:
    """Return the name of the alias, and of the class with the constants."""
    if schema.name is None:
        return owner + naming.camel(naming.snake(word)), None
    match = _COMPONENT.fullmatch(schema.name)
    if match:
        word = naming.camel(match["word"])
        return naming.camel(match["owner"]) + word, word
    name = naming.camel(schema.name).removesuffix("Enum")
    return name, name
