"""Changes that callers cannot notice are not reported, so that reports stay useful."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.diff.compare import compare
from twilio_codegen.diff.sides import read_side
from twilio_codegen.problems import Json, JsonObject, Pointer
from twilio_codegen.resources import resources
from twilio_codegen.upstream.contract import contract

from tests.diff.toys import SID, at, listed, report, side, toys
from tests.unit.raw_document import raw_document
from tests.unit.toy_client import TEXT, in_path, in_query, objects, operation

ENUM: JsonObject = {**TEXT, "enum": ["a", "b"]}
SAME_ENUM: JsonObject = {**TEXT, "enum": ["b", "a"]}


def required(*names: str) -> JsonObject:
    return toys(answer={**objects(a=TEXT, b=TEXT), "required": [*names]})


def prose(schema: JsonObject, text: str) -> JsonObject:
    """The same schema with sentences wherever it may have some."""
    return {**schema, "description": text, "example": text, "externalDocs": {"url": text}}


def envelope(**more: Json) -> JsonObject:
    """The page of a list, with more around its records."""
    records: JsonObject = {"type": "array", "items": objects(sid=SID)}
    meta = objects(key=TEXT, next_page_url=TEXT, **more)
    return at({"/v1/Toys": {"get": operation("ListToy", answer=objects(toys=records, meta=meta))}})


def error(schema: Json) -> JsonObject:
    bad: JsonObject = {"description": "", "content": {"application/json": {"schema": schema}}}
    return at(
        {"/v1/Toys": {"post": {"operationId": "CreateToy", "responses": {"200": {"description": ""}, "400": bad}}}}
    )


def parent(word: str) -> JsonObject:
    """A resource below another one, whose path value has this name."""
    path = f"/v1/Boxes/{{{word}}}/Toys"
    boxes: JsonObject = {"get": operation("FetchBox", in_path("Sid"))}
    child: JsonObject = {
        "get": operation("FetchToy", in_path(word)),
        "x-twilio": {"parent": "/Boxes/{Sid}", "pathType": "list"},
    }
    return at({"/v1/Boxes/{Sid}": boxes, path: child})


CASES: dict[str, tuple[JsonObject, JsonObject]] = {
    "sentences": (
        toys(answer=prose(objects(a=prose(TEXT, "one")), "one")),
        toys(answer=prose(objects(a=prose(TEXT, "two")), "two")),
    ),
    "the revision of the document": (
        at({}, info={"title": "Toy", "version": "1"}),
        at({}, info={"title": "Toy", "version": "2"}),
    ),
    "the order of fields of an answer": (toys(answer=objects(a=TEXT, b=ENUM)), toys(answer=objects(b=ENUM, a=TEXT))),
    "the order of values": (toys(answer=objects(a=ENUM)), toys(answer=objects(a=SAME_ENUM))),
    "the order of keys of a body": (
        toys(body={**objects(a=TEXT, b=ENUM), "title": "Toy"}),
        toys(body={**objects(b=ENUM, a=TEXT), "title": "Toy"}),
    ),
    "the order of required": (required("a", "b"), required("b", "a")),
    "the order of operations": (
        at({"/v1/A": {"get": operation("FetchA")}, "/v1/B": {"get": operation("FetchB")}}),
        at({"/v1/B": {"get": operation("FetchB")}, "/v1/A": {"get": operation("FetchA")}}),
    ),
    "a component that nothing uses": (
        toys(components={"schemas": {"unused": TEXT}}),
        toys(components={"schemas": {"unused": objects(a=TEXT)}}),
    ),
    "a component instead of the same written out": (
        toys(answer=objects(a=SID)),
        toys(answer=objects(a={"$ref": "#/components/schemas/a"}), components={"schemas": {"a": SID}}),
    ),
    "an allOf of one instead of the same written out": (
        toys(answer=objects(a=ENUM)),
        toys(answer={"allOf": [objects(a=ENUM)]}),
    ),
    "the default of an answer": (toys(answer=objects(a={**TEXT, "default": "x"})), toys(answer=objects(a=TEXT))),
    "null in a form": (toys(form={"A": TEXT}), toys(form={"A": {**TEXT, "nullable": True}})),
    "the envelope of a page": (envelope(), envelope(count={"type": "integer"})),
    "the parameters that paging fills in": (
        listed(in_query("PageToken"), in_query("Page")),
        listed(in_query("Page"), in_query("PageToken")),
    ),
    "the body of an error": (error(objects(code=TEXT)), error(objects(message=TEXT))),
    "the name of a parent's path value": (parent("BoxSid"), parent("ParentSid")),
}


@pytest.mark.parametrize(("old", "new"), CASES.values(), ids=CASES)
def test_what_nobody_can_notice_gives_no_row(old: JsonObject, new: JsonObject) -> None:
    """Prose and order make up a quarter of Twilio's updates, and most of what makes their diffs unreadable."""
    made = report(old, new)
    assert not made.rows
    assert made.advice == "none"


def test_a_document_and_its_contract_are_the_same() -> None:
    """A contract is compared with what Twilio publishes: all that it left out must not count."""
    raw = raw_document()
    made = compare(side(raw), side(contract(raw, Pointer("raw.json"))), resources(), jobs=1)
    assert not made.changed


def test_the_contracts_are_as_they_are(repository: Path) -> None:
    """The whole corpus, compared with itself, is the quickest proof that nothing depends on luck."""
    contracts = read_side(str(repository / "specs" / "contract"))
    made = compare(contracts, contracts, resources(), jobs=1)
    assert (made.rows, made.decisions, made.changed) == ((), (), ())
    assert made.compared == len(contracts.files)
