"""The contracts as JSON. Nothing here, or built on it, uses the generator: the client is judged by a second opinion."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]  # an object of a contract

METHODS = ("get", "post", "put", "patch", "delete")
_SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True, eq=False)
class Contract:
    """One document."""

    name: str  # "twilio_api_v2010"
    data: Node

    def follow(self, node: Node) -> Node:
        """What a reference leads to; any other node is given back."""
        while "$ref" in node:
            section, name = node["$ref"].removeprefix("#/components/").split("/")
            node = self.data["components"][section][name]
        return node

    def schema(self, node: Node) -> Node:
        """A schema with all that its reference and its allOf say: members are joined, the last word wins."""
        parts = [self.schema(self.follow({"$ref": node["$ref"]}))] if "$ref" in node else []
        parts += [self.schema(part) for part in node.get("allOf", ())]
        if not parts:
            return node
        whole: Node = {}
        for part in (*parts, node):
            own = part.get("properties", {})
            known = whole.get("properties", {})
            members = known | {
                name: {"allOf": [known[name], member]} if name in known else member for name, member in own.items()
            }
            required = [*whole.get("required", ()), *part.get("required", ())]
            whole = {**whole, **part} | ({"properties": members} if members else {}) | {"required": required}
        return {key: value for key, value in whole.items() if key not in ("$ref", "allOf")}

    def components_in(self, node: object) -> Iterator[str]:
        """The components that a schema refers to, directly or through others."""
        if isinstance(node, list):
            for item in node:
                yield from self.components_in(item)
        elif isinstance(node, dict):
            if isinstance(name := node.get("$ref"), str):
                yield name.rpartition("/")[2]
                yield from self.components_in(self.follow(node))
            for member in node.values():
                yield from self.components_in(member)

    @property
    def is_newer_standard(self) -> bool:
        """Whether the document keeps Twilio's newer API standard: paging by tokens, tokens as plain arguments."""
        standard: str = self.data["info"].get("x-twilio", {}).get("apiStandards", "v0.1")
        return standard == "v1.0"

    def calls(self) -> Iterator[tuple[str, str, Node]]:
        """Path, method and node of every operation."""
        for path, item in self.data["paths"].items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]


@cache
def contract(name: str) -> Contract:
    """A live contract, read once."""
    return Contract(name, json.loads((_SPECS / "contract" / f"{name}.json").read_text()))


CONTRACTS = sorted(file.stem for file in (_SPECS / "contract").glob("*.json"))
