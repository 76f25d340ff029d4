"""Minimal documents in two versions, and the result of comparing them."""

from __future__ import annotations

import json
from typing import Final

from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.sides import File, Side
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.resources import resources

from tests.unit.toy_client import in_form, in_json, in_path, objects, operation
from tests.unit.toy_document import document

NAME: Final = "twilio_toy_v1"
SID: Final[JsonObject] = {"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}


def toys(
    *parameters: Json,
    form: JsonObject | None = None,
    body: Json = None,
    answer: Json = None,
    components: Json = None,
    root: JsonObject | None = None,
    **members: Json,
) -> JsonObject:
    """A document with one operation, `client.toy.v1.toys.create(...)`, and what a test gives it."""
    made = operation("CreateToy", *parameters, answer=answer)
    if form is not None:
        made["requestBody"] = in_form(**form)
    if body is not None:
        made["requestBody"] = {"content": in_json(body)}
    return at({"/v1/Toys": {"post": made | members}}, components, **(root or {}))


def toy(*parameters: Json, sid: Json = SID, path: str = "/v1/Toys/{Sid}", **members: Json) -> JsonObject:
    """A document with one operation, `client.toy.v1.toys(sid).fetch(...)`."""
    word = path.rpartition("{")[2].rstrip("}")
    made = operation("FetchToy", in_path(word, sid), *parameters, answer=objects(sid=SID))
    return at({path: {"get": made | members}})


def listed(*parameters: Json, item: Json = None, by: str = "next_page_url", **members: Json) -> JsonObject:
    """A document with one operation, `client.toy.v1.toys.list(...)`, whose pages follow `by` a member of `meta`."""
    meta = objects(**{"key": {"type": "string"}, by: {"type": "string"}})
    records: JsonObject = {"type": "array", "items": objects(sid=SID) if item is None else item}
    made = operation("ListToy", *parameters, answer=objects(toys=records, meta=meta))
    return at({"/v1/Toys": {"get": made | members}})


def at(paths: Json, components: Json = None, **root: Json) -> JsonObject:
    """A document with these paths. Its operations take basic credentials; bearer ones are known as well."""
    schemes: JsonObject = {
        "basic": {"type": "http", "scheme": "basic"},
        "bearer": {"type": "http", "scheme": "bearer"},
    }
    known: JsonObject = {"securitySchemes": schemes} | (components if isinstance(components, dict) else {})
    members: JsonObject = {"security": [{"basic": []}]} | root
    return document(paths, known, **members)


def side(*documents: JsonObject, name: str = "side", **named: JsonObject) -> Side:
    """A side of a comparison: toy documents, and documents by name."""
    files = {NAME: data for data in documents} | named
    return Side(
        name=name, files={stem: File(f"{stem}.json", json.dumps(data).encode()) for stem, data in files.items()}
    )


def report(old: JsonObject, new: JsonObject) -> Report:
    """What the comparison of two toy documents finds."""
    return compare(side(old, name="old"), side(new, name="new"), resources(), jobs=1)


def rows(old: JsonObject, new: JsonObject) -> list[tuple[str, str, str]]:
    """Each row: its rule, and its two sentences."""
    return [(row.rule.name, row.contract, row.python) for row in report(old, new).rows]


def gone(type_: str) -> tuple[str, str, str]:
    """The row of a type that nothing makes any more."""
    contract = f"{NAME}: no schema makes the type {type_} any more"
    return "type-removed", contract, f"twilio_client.rest.toy.v1.toy.{type_}: is gone"


def renamed(old: str, new: str) -> tuple[str, str, str]:
    """The row of a type that has another name now."""
    contract = f"{NAME}: the schema of type {new} made type {old} before"
    return "type-renamed", contract, f"twilio_client.rest.toy.v1.toy.{old}: is now called {new}"
