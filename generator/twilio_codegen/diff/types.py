"""The types of values, in terms of the contract and of Python, and whether one type accepts another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from ..model.answers import answer_type
from ..model.requests import argument_type, body_type
from ..spec import Schema
from .surface import Rulings

# A plain value in a request, a value in a JSON body, a value in a response.
Use: TypeAlias = Literal["argument", "body", "answer"]
Form: TypeAlias = Literal["choice", "keys", "array", "value"]

_GENERIC = re.compile(r"(\w+)\[(.*)\]")
_ANYTHING = frozenset({"object", "Json"})
_COVARIANT = frozenset({"Sequence", "Mapping"})  # in their last type argument


def form_of(schema: Schema) -> Form:
    """Return how the value is compared: by alternative, by key, by item, or as a whole."""
    if schema.one_of:
        return "choice"
    if schema.kind == "object" and schema.properties:
        return "keys"
    return "array" if schema.kind == "array" else "value"


def contract_type(schema: Schema) -> str:
    """Return the type in terms of the contract.

    >>> from ..problems import Pointer
    >>> contract_type(Schema(where=Pointer(""), kind="array", items=Schema(where=Pointer(""), kind="string")))
    'array of string'
    """
    match form_of(schema):
        case "choice":
            return "oneOf"
        case "array":
            return f"array of {contract_type(schema.items)}" if schema.items else "array"
        case "keys":
            return "object with properties"
        case _ if isinstance(schema.additional, Schema):
            return f"map of {contract_type(schema.additional)}"
        case _ if schema.kind == "any":
            return "any value"
        case _:
            return f"{schema.kind} ({schema.format})" if schema.format else schema.kind


def python_type(schema: Schema, use: Use, rulings: Rulings) -> str:
    """Return the type in Python, as far as it matters to calls and reads: enums and identifiers are strings."""
    match form_of(schema):
        case "choice":
            return "one of several forms"
        case "keys" if use != "argument":
            return "a dict with known keys" if use == "body" else "a record"
        case _:
            pass
    plain, scope = _plain(schema), rulings.scope()
    match use:
        case "argument":
            return argument_type(plain, scope, "", "").text
        case "body":
            return body_type(plain, scope, "").text
        case "answer":
            return answer_type(plain, scope, "", "")[0].text


def takes(wide: str, narrow: str) -> bool:
    """Return whether every value of the type `narrow` also has the type `wide`, as far as their names tell.

    >>> takes("date | str", "str"), takes("str", "date | str"), takes("object", "int"), takes("float", "int")
    (True, False, True, True)
    >>> takes("Sequence[float]", "Sequence[int]"), takes("list[float]", "list[int]"), takes("Json", "dict[str, Json]")
    (True, False, True)
    """
    alternatives = tuple(_alternatives(wide))
    return all(any(_takes(one, part) for one in alternatives) for part in _alternatives(narrow))


def _takes(wide: str, narrow: str) -> bool:
    if wide == narrow or wide in _ANYTHING or (wide, narrow) == ("float", "int"):
        return True
    wider, narrower = _GENERIC.fullmatch(wide), _GENERIC.fullmatch(narrow)
    if wider is None or narrower is None or wider[1] != narrower[1]:
        return False
    if wider[1] == "dict":  # only reading matters, because nobody writes into a response
        return wider[2].endswith(", Json")
    return wider[1] in _COVARIANT and takes(wider[2].removeprefix("str, "), narrower[2].removeprefix("str, "))


def _alternatives(union: str) -> Iterator[str]:
    """Yield the members of a union. Members inside brackets are not split."""
    depth, start = 0, 0
    for index, character in enumerate(union):
        depth += (character == "[") - (character == "]")
        if character == "|" and depth == 0:
            yield union[start:index].strip()
            start = index + 1
    yield union[start:].strip()


def _plain(schema: Schema) -> Schema:
    """Return the schema without anything that would name its type."""
    return replace(
        schema,
        enum=(),
        pattern=None,
        properties=(),
        one_of=(),
        items=_plain(schema.items) if schema.items else None,
        additional=_plain(schema.additional) if isinstance(schema.additional, Schema) else schema.additional,
    )
