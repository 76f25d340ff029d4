"""The contracts as JSON. Modules in this folder never use the generator, so that they check it independently."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import jsonpath_rfc9535 as jsonpath
import yaml

Node: TypeAlias = dict[str, Any]  # an object of a contract

METHODS = ("get", "post", "put", "patch", "delete")
_SPECS = Path(__file__).parents[2] / "specs"
_FILES = {file.stem: file for file in (*(_SPECS / "contract").glob("*.json"), *(_SPECS / "authored").glob("*.yaml"))}


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
        node = _in_words_of_3_0(node)
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
    """A live contract, or a document of our own, as our overlays correct it, read once."""
    text = _FILES[name].read_text()
    data: Node = json.loads(text) if _FILES[name].suffix == ".json" else yaml.safe_load(text)
    for file in sorted((_SPECS / "overlays").glob("*.yaml")):
        overlay = yaml.safe_load(file.read_text())
        if Path(overlay["extends"]).stem == name:
            for action in overlay["actions"]:
                _correct(data, action)
    return Contract(name, data)


CONTRACTS = sorted(_FILES)


def _in_words_of_3_0(schema: Node) -> Node:
    """A schema of OpenAPI 3.1, whose types may be a list with null in it; to a client any of some is one of them."""
    said = {"oneOf" if key == "anyOf" else key: value for key, value in schema.items()}
    if isinstance(types := schema.get("type"), list):
        (said["type"],) = set(types) - {"null"}
        said["nullable"] = "null" in types
    return said


def _correct(data: Node, action: Node) -> None:
    """What an action of an OpenAPI Overlay does, to every place that it is about."""
    for place in jsonpath.find(action["target"], data):
        if action.get("remove"):
            assert place.parent is not None and isinstance(place.parent.value, dict)
            del place.parent.value[place.location[-1]]
        else:
            _merge(place.value, action["update"])


def _merge(old: Any, new: Node) -> None:
    for key, value in new.items():
        if isinstance(value, dict) and key in old:
            _merge(old[key], value)
        else:
            old[key] = [*old.get(key, ()), *value] if isinstance(value, list) else value
