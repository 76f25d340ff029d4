"""The arguments of each operation: one per path, query, header and form parameter, and one for a JSON body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .contracts import Contract, Node
from .tree import Operation
from .words import argument

Place: TypeAlias = Literal["path", "query", "header", "form", "json"]

_PAGING = ("page_token", "page_number", "page_size")

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument."""

    name: str  # "date_sent_before"
    word: str  # "DateSent<"; of a JSON body, its name
    place: Place
    schema: Node
    required: bool
    explode: bool = True  # whether each item of a list is sent under the name, not all of them between commas


def arguments(operation: Operation) -> list[Argument]:
    """Everything that the contract lets a caller say, in the order of positional use: what is required comes first."""
    found = [
        Argument(
            name="page_number" if _walks(operation) and parameter["name"] == "Page" else argument(parameter["name"]),
            word=parameter["name"],
            place=parameter["in"],
            schema=parameter["schema"],
            required=parameter.get("required", False),
            explode=parameter.get("explode", True),
        )
        for parameter in operation.parameters
    ]
    return sorted([*found, *_body(operation)], key=lambda each: not each.required)


def signature(operation: Operation) -> list[str]:
    """The names of the method's arguments: all but the path's, which the chain asks for."""
    names = [each.name for each in arguments(operation) if each.place != "path"]
    if operation.verb != "list":
        return names
    sized = "page_size" in names or _walks(operation)
    paging = _PAGING if _walks(operation) else ("page_size",)
    return [*(name for name in names if name not in paging), *(("limit", "page_size") if sized else ("limit",))]


def page_signature(operation: Operation) -> list[str]:
    """The names of the arguments of a list's `page`."""
    names = [each.name for each in arguments(operation) if each.place != "path"]
    return [*(name for name in names if name not in _PAGING), *_PAGING] if _walks(operation) else names


def _walks(operation: Operation) -> bool:
    """Whether it is a list of the older standard: there, paging is the client's business.

    In the newer one the token of a page is an argument like all others.
    """
    return operation.verb == "list" and not operation.contract.is_newer_standard


def body(operation: Operation) -> tuple[str, Node] | None:
    """The media type and the schema of the request's body."""
    content = operation.contract.follow(operation.node.get("requestBody", {})).get("content", {})
    for media_type in ("application/json", *content):  # where there are several they describe the same
        if media_type in content:
            return media_type, content[media_type]["schema"]
    return None


def _body(operation: Operation) -> Sequence[Argument]:
    found = body(operation)
    if found is None:
        return ()
    media_type, schema = found
    if media_type == FORM:
        whole = operation.contract.schema(schema)
        required = whole.get("required", ())
        return [
            Argument(argument(word), word, "form", member, word in required)
            for word, member in whole["properties"].items()
        ]
    word = _json_name(operation, schema)
    required = operation.contract.follow(operation.node["requestBody"]).get("required", False)
    return [Argument(argument(word), word, "json", schema, required)]


def _json_name(operation: Operation, schema: Node) -> str:
    """The name of a JSON body: that of its component, else its title, else that of the operation."""
    named = _component(operation.contract, schema)
    whole = operation.contract.schema(schema)
    if named:
        return named
    if not whole.get("properties") and "oneOf" not in whole:
        return "body"
    title: str = whole.get("title", f"{operation.id}Request")
    return title


def _component(contract: Contract, schema: Node) -> str | None:
    """The component that a schema is, also where an allOf adds no member to it."""
    if "$ref" in schema:
        name: str = schema["$ref"].split("/")[-1]
        return name
    parts = [part for part in schema.get("allOf", ()) if contract.schema(part).keys() & {"properties", "oneOf"}]
    return _component(contract, parts[0]) if len(parts) == 1 and "properties" not in schema else None
