"""The successful responses in the contracts, and the parts that become attributes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .contracts import Contract, Node
from .tree import Operation

Paging: TypeAlias = Literal["link", "relative link", "token", "cursor", "none"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One successful answer of an operation."""

    status: int
    schema: Node | None  # None: no body


def answers(operation: Operation) -> list[Answer]:
    """The successful answers: 2xx, else the redirect that an operation is there for."""
    found = [
        Answer(int(status), _schema(operation.contract, response))
        for status, response in operation.node["responses"].items()
        if status[0] in "23"
    ]
    return [each for each in found if each.status < 300] or found


def branches(contract: Contract, schema: Node) -> Iterator[Node]:
    """The schema itself, and each that it leaves the choice between."""
    whole = contract.schema(schema)
    yield whole
    for branch in whole.get("oneOf", ()):
        yield from branches(contract, branch)


def records_key(contract: Contract, schema: Node) -> str:
    """The member of a list's answer that holds its records: the only array, or the only one of objects."""
    properties: dict[str, Node] = contract.schema(schema)["properties"]
    arrays = {
        name: contract.schema(whole["items"])
        for name, member in properties.items()
        if (whole := contract.schema(member)).get("type") == "array"
    }
    if len(arrays) > 1:
        arrays = {name: item for name, item in arrays.items() if item.get("type") != "string"}
    (name,) = arrays
    return name


def record(operation: Operation, answer: Answer) -> Node | None:
    """The schema of what becomes an instance: the answer, or of a list's answer one of its records.

    None where the answer says no more than that it was done: a delete gives a bool, as in the official SDK.
    """
    if answer.schema is None or operation.verb == "delete":
        return None
    if operation.verb != "list":
        return answer.schema
    contract = operation.contract
    whole = contract.schema(answer.schema)
    items: Node = contract.schema(whole["properties"][records_key(contract, answer.schema)])["items"]
    return items


def paging(operation: Operation) -> Paging:
    """How a list's answer tells its next page."""
    schema = answers(operation)[0].schema
    assert schema
    top = operation.contract.schema(schema)["properties"]
    meta = operation.contract.schema(top.get("meta", {})).get("properties", {})
    pagination = operation.contract.schema(top.get("pagination", {})).get("properties", {})
    if "next_page_url" in meta:
        return "link"
    if "next_page_uri" in top:
        return "relative link"
    if "next" in pagination:
        return "cursor"
    return "token" if meta.keys() & {"nextToken", "next_token"} else "none"


def _schema(contract: Contract, response: Node) -> Node | None:
    content = contract.follow(response).get("content", {})
    return next((body["schema"] for body in content.values()), None)
