"""Every fact of every contract is parsed, as checked by a second walk that shares no code with `parse`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from twilio_codegen.problems import Pointer
from twilio_codegen.read.load import LoadedDocument
from twilio_codegen.read.parse import parse
from twilio_codegen.spec import Body, Operation, Parameter, Pii, Response, Schema

from tests.unit.raw_document import raw_document

CONTRACTS = sorted((Path(__file__).parents[2] / "specs" / "contract").glob("*.json"))
JSON_FIRST = ("application/json", "application/scim+json", "application/x-www-form-urlencoded")


@pytest.mark.parametrize("file", CONTRACTS, ids=lambda file: file.stem)
def test_every_fact_of_a_contract_arrives(file: Path) -> None:
    """What is lost here is missing from the client, and no later stage can notice."""
    check(json.loads(file.read_text()))


def test_every_fact_of_a_document_as_twilio_publishes_it_arrives() -> None:
    """Documents with all their prose are read as well: people generate from their own copy of them."""
    data: dict[str, Any] = raw_document()
    operation = data["paths"]["/v1/Things/{description}"]["post"]
    del operation["requestBody"]["content"]["application/x-www-form-urlencoded"]  # two different bodies are refused
    check(data)


def check(data: dict[str, Any]) -> None:
    """Compare a document with what `parse` makes of it."""
    document = parse(LoadedDocument(where=Pointer("contract.json"), name="contract", data=data))
    walk = Walk(data)
    assert [path.path for path in document.paths] == list(data["paths"])
    for path in document.paths:
        item = data["paths"][path.path]
        x_twilio = item.get("x-twilio", {})
        assert path.fluent.path_type == x_twilio.get("pathType")
        assert path.fluent.parent == x_twilio.get("parent")
        assert path.fluent.class_name == x_twilio.get("className")
        assert path.fluent.mount_name == x_twilio.get("mountName")
        assert path.description == item.get("description")
        verbs = [key for key in item if key in ("get", "post", "put", "patch", "delete")]
        assert [operation.verb.lower() for operation in path.operations] == verbs
        for operation, verb in zip(path.operations, verbs, strict=True):
            walk.operation(operation, item[verb], item.get("parameters", []))
    schemas = data.get("components", {}).get("schemas", {})
    assert [schema.name for schema in document.schemas] == list(schemas)
    for schema, node in zip(document.schemas, schemas.values(), strict=True):
        walk.schema(schema, node)


class Walk:
    """The JSON of one document, side by side with what was read from it."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.seen: set[tuple[int, int]] = set()  # pairs that are compared already

    def target(self, node: dict[str, Any]) -> dict[str, Any]:
        """The component that a node refers to, or the node."""
        if "$ref" not in node:
            return node
        section, name = node["$ref"].split("/")[2:]
        return self.target(self.data["components"][section][name])

    def operation(self, operation: Operation, node: dict[str, Any], shared: list[Any]) -> None:
        x_twilio = node.get("x-twilio", {})
        assert operation.id == node["operationId"]
        assert operation.fluent.mount_name == x_twilio.get("mountName")
        assert [list(group) for group in operation.conditional] == x_twilio.get("conditional", [])
        assert operation.maturity == next(iter(node.get("x-maturity", [])), None)
        assert operation.deprecated == node.get("deprecated", False)
        assert (operation.summary, operation.description) == (node.get("summary"), node.get("description"))
        self.security(operation, node.get("security", self.data.get("security", [])))
        parameters = [*shared, *node.get("parameters", [])]
        levels = [True] * len(shared) + [False] * len(node.get("parameters", []))
        assert [parameter.path_level for parameter in operation.parameters] == levels
        for parameter, written in zip(operation.parameters, parameters, strict=True):
            self.parameter(parameter, self.target(written))
        assert (operation.body is not None) == ("requestBody" in node)
        if operation.body:
            body = self.target(node["requestBody"])
            assert operation.body.required == body.get("required", False)
            assert operation.body.description == body.get("description")
            self.content(operation.body, body["content"])
        assert [answer.status for answer in operation.responses] == list(node["responses"])
        for answer in operation.responses:
            written = self.target(node["responses"][answer.status])
            assert list(answer.headers) == list(written.get("headers", {}))
            assert (answer.schema is not None) == bool(written.get("content"))
            self.content(answer, written.get("content", {}))

    def security(self, operation: Operation, alternatives: list[dict[str, Any]]) -> None:
        schemes = [self.data["components"]["securitySchemes"][name] for choice in alternatives for name in choice]
        assert list(operation.security) == [scheme.get("scheme", scheme["type"]) for scheme in schemes]
        urls = [scheme["flows"]["clientCredentials"]["tokenUrl"] for scheme in schemes if "flows" in scheme]
        assert operation.token_url == next(iter(urls), None)

    def parameter(self, parameter: Parameter, node: dict[str, Any]) -> None:
        assert (parameter.name, parameter.place) == (node["name"], node["in"])
        assert parameter.required == node.get("required", False)
        assert parameter.explode == node.get("explode", node["in"] == "query")
        assert parameter.pii == pii(node)
        assert parameter.normalize_sid == node.get("x-twilio", {}).get("normalizeSid", False)
        assert parameter.deprecated == node.get("deprecated", False)
        assert parameter.description == node.get("description")
        self.schema(parameter.schema, node["schema"])

    def content(self, found: Body | Response, content: dict[str, Any]) -> None:
        used = [kind for kind in JSON_FIRST if kind in content]
        assert (found.content_type, *found.other_types) == (tuple(used) or (None,))
        for kind in used:
            assert found.schema
            self.schema(found.schema, content[kind]["schema"])

    def schema(self, schema: Schema, node: dict[str, Any]) -> None:
        if (id(schema), id(node)) in self.seen:
            return
        self.seen.add((id(schema), id(node)))
        flat = self.flat(node)
        kind = flat.get("type", "object" if "properties" in flat else "string" if "enum" in flat else "any")
        assert schema.kind == kind, schema.where
        for fact, keyword in FACTS.items():
            assert getattr(schema, fact) == flat.get(keyword), (schema.where, keyword)
        for fact, keyword in FLAGS.items():
            assert getattr(schema, fact) == flat.get(keyword, False), (schema.where, keyword)
        assert list(schema.enum) == flat.get("enum", [])
        assert schema.pii == pii(flat)
        assert schema.override_type == flat.get("x-twilio", {}).get("overrideType")
        assert schema.ignore_format == flat.get("x-twilio", {}).get("ignoreFormat", False)
        properties = flat.get("properties", {})
        assert [member.name for member in schema.properties] == list(properties)
        required = {name for name in flat.get("required", []) if kind == "object"}
        assert {member.name for member in schema.properties if member.required} == required
        assert isinstance(schema.additional, Schema) == isinstance(flat.get("additionalProperties"), dict)
        if not isinstance(schema.additional, Schema):
            assert schema.additional == flat.get("additionalProperties")
        assert (schema.items is None) == ("items" not in flat)
        assert len(schema.one_of) == len(flat.get("oneOf", []))
        for inner, written in self.inner(schema, flat):
            self.schema(inner, written)
        if "$ref" in node and "allOf" not in self.target(node):
            assert schema.name == node["$ref"].split("/")[-1]
        discriminator = flat.get("discriminator")
        assert (schema.discriminator is None) == (discriminator is None)
        if schema.discriminator and discriminator:
            assert schema.discriminator.property == discriminator["propertyName"]
            chosen = {tag: schema.one_of[index].name for tag, index in schema.discriminator.mapping}
            mapping = discriminator.get("mapping", {})
            assert chosen == {tag: reference.split("/")[-1] for tag, reference in mapping.items()}

    def inner(self, schema: Schema, flat: dict[str, Any]) -> Iterator[tuple[Schema, dict[str, Any]]]:
        for member in schema.properties:
            yield member.schema, flat["properties"][member.name]
        if schema.items:
            yield schema.items, flat["items"]
        if isinstance(schema.additional, Schema):
            yield schema.additional, flat["additionalProperties"]
        yield from zip(schema.one_of, flat.get("oneOf", []), strict=True)

    def flat(self, node: dict[str, Any]) -> dict[str, Any]:
        """A schema with everything that its reference and its allOf contribute; the last word wins."""
        own = {key: value for key, value in node.items() if key not in ("$ref", "allOf")}
        parts = [self.flat(self.target(node))] if "$ref" in node else []
        parts += [self.flat(part) for part in node.get("allOf", [])]
        if not parts:
            return own
        flat: dict[str, Any] = {}
        for part in (*parts, own):
            members = flat.get("properties", {})
            more = {
                name: {"allOf": [members[name], member]} if name in members else member
                for name, member in part.get("properties", {}).items()
            }
            merged = {
                "properties": {**members, **more},
                "required": [*flat.get("required", []), *part.get("required", [])],
            }
            flat = {**flat, **part, **{key: value for key, value in merged.items() if value}}
        return flat


def pii(node: dict[str, Any]) -> Pii | None:
    """The mark of a personal value."""
    mark = node.get("x-twilio", {}).get("pii")
    return mark and Pii(handling=mark["handling"], delete_sla=mark["deleteSla"])


FACTS = {
    "title": "title",
    "description": "description",
    "format": "format",
    "pattern": "pattern",
    "default": "default",
    "minimum": "minimum",
    "maximum": "maximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
}
FLAGS = {
    "nullable": "nullable",
    "read_only": "readOnly",
    "deprecated": "deprecated",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
}
