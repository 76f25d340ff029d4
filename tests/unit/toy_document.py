"""Minimal documents, so that each test of `parse` shows only what it is about."""

from __future__ import annotations

import pytest
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError
from twilio_codegen.read.load import LoadedDocument
from twilio_codegen.read.parse import parse
from twilio_codegen.spec import Document, Operation, Schema

FILE = Pointer("toy.json")


def document(paths: Json = None, components: Json = None, **members: Json) -> JsonObject:
    """An OpenAPI document; `members` are added at its root, or replace what is there."""
    smallest: JsonObject = {
        "openapi": "3.0.1",
        "info": {"title": "Toy", "version": "1"},
        "servers": [{"url": "https://toy.twilio.com"}],
        "paths": paths or {},
        "components": components or {},
    }
    return smallest | members


def read(data: JsonObject) -> Document:
    """What `parse` makes of a document."""
    return parse(LoadedDocument(where=FILE, name="twilio_toy_v1", data=data))


def read_schema(subject: Json, **others: Json) -> Schema:
    """What `parse` makes of the component "subject", among other component schemas."""
    schemas = read(document(components={"schemas": {**others, "subject": subject}})).schemas
    return next(schema for schema in schemas if schema.name == "subject")


def read_operation(members: JsonObject | None = None, components: Json = None, **root: Json) -> Operation:
    """What `parse` makes of an operation with these members, in a document with these components."""
    operation: JsonObject = {"operationId": "FetchToy", "responses": {}}
    paths: JsonObject = {"/v1/Toys": {"get": operation | (members or {})}}
    return read(document(paths, components, **root)).paths[0].operations[0]


def problems(data: JsonObject) -> list[tuple[str, str]]:
    """The place in the file, and the trouble, of each problem that `parse` finds."""
    with pytest.raises(SpecError) as raised:
        read(data)
    return [(str(problem.where).removeprefix("toy.json"), problem.trouble) for problem in raised.value.problems]


def schema_problems(subject: Json, **others: Json) -> list[tuple[str, str]]:
    """The problems of the component "subject", at places inside it."""
    found = problems(document(components={"schemas": {**others, "subject": subject}}))
    return [(place.removeprefix("#/components/schemas/subject"), trouble) for place, trouble in found]
