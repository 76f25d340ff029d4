"""Changes of responses: one small change for each rule, in terms of the contract and of Python."""

from __future__ import annotations

import pytest
from twilio_codegen.problems import Json, JsonObject

from tests.diff.toys import SID, at, gone, renamed, rows, toys
from tests.unit.toy_client import TEXT, in_json, objects, operation

INTEGER: JsonObject = {"type": "integer"}
DATE_TIME: JsonObject = {"type": "string", "format": "date-time"}
RFC_2822: JsonObject = {"type": "string", "format": "date-time-rfc-2822"}
FREE: JsonObject = {"type": "object"}


def pii(handling: str, days: int) -> JsonObject:
    return {**TEXT, "x-twilio": {"pii": {"handling": handling, "deleteSla": days}}}


def mode(schema: Json) -> JsonObject:
    """A document whose operation answers with the field mode."""
    return toys(answer=objects(mode=schema))


def status(*values: str, name: str = "toy_enum_status") -> JsonObject:
    """A document whose operation answers with a field that has a component enum, and so constants."""
    schemas: JsonObject = {name: {"type": "string", "enum": [*values]}}
    return toys(answer=objects(mode={"$ref": f"#/components/schemas/{name}"}), components={"schemas": schemas})


def answers(**by_status: JsonObject) -> JsonObject:
    """A document whose operation has these answers; `_200` is the one with the status 200."""
    responses: JsonObject = {code.strip("_"): {"description": "", **answer} for code, answer in by_status.items()}
    return at({"/v1/Toys": {"post": {"operationId": "CreateToy", "responses": responses}}})


def choice(*names: str, tag: str = "kind") -> JsonObject:
    """A document whose operation answers with a field that has one of some forms."""
    schemas: JsonObject = {name: objects(**{tag: TEXT}) for name in names}
    mapping: JsonObject = {name: f"#/components/schemas/{name}" for name in names}
    branches: list[Json] = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    schema: JsonObject = {"oneOf": branches, "discriminator": {"propertyName": tag, "mapping": mapping}}
    return toys(answer=objects(mode=schema), components={"schemas": schemas})


def told(rule: str, change: str, effect: str) -> list[tuple[str, str, str]]:
    """The row of the field mode."""
    return [(rule, f"POST /v1/Toys: response field mode {change}", f"ToyInstance.mode: {effect}")]


def told_of_call(rule: str, change: str, effect: str) -> list[tuple[str, str, str]]:
    """The row of the answer as a whole."""
    return [(rule, f"POST /v1/Toys: {change}", f"client.toy.v1.toys: {effect}")]


BODY: JsonObject = {"content": in_json(objects(a=TEXT))}
SCIM: JsonObject = {"content": {"application/scim+json": {"schema": objects(a=TEXT)}}}
LIMITED: JsonObject = {"headers": {"Retry-After": {"schema": TEXT}}}

CASES: dict[str, tuple[JsonObject, JsonObject, list[tuple[str, str, str]]]] = {
    "a new field": (
        toys(answer=objects(a=TEXT)),
        toys(answer=objects(mode=TEXT, a=TEXT)),
        told("answer-field-added", "added", "is new"),
    ),
    "a field that is gone": (
        toys(answer=objects(a=TEXT, mode=TEXT)),
        toys(answer=objects(a=TEXT)),
        told("answer-field-removed", "removed", "is gone"),
    ),
    "another name in the same place": (
        toys(answer=objects(start_time=DATE_TIME)),
        toys(answer=objects(start_datetime=DATE_TIME)),
        [
            (
                "answer-field-renamed",
                "POST /v1/Toys: response field start_datetime was start_time",
                "ToyInstance.start_datetime: was start_time",
            )
        ],
    ),
    "names that have nothing in common are two fields": (
        toys(answer=objects(start=TEXT)),
        toys(answer=objects(owner=TEXT)),
        [
            ("answer-field-removed", "POST /v1/Toys: response field start removed", "ToyInstance.start: is gone"),
            ("answer-field-added", "POST /v1/Toys: response field owner added", "ToyInstance.owner: is new"),
        ],
    ),
    "another spelling": (
        toys(answer=objects(sendMode=TEXT)),
        toys(answer=objects(send_mode=TEXT)),
        [
            (
                "answer-field-respelled",
                "POST /v1/Toys: response field send_mode was spelt sendMode",
                "ToyInstance.send_mode: is read as before; its key in to_dict() was 'sendMode'",
            )
        ],
    ),
    "not always there": (
        toys(answer={**objects(mode=TEXT), "required": ["mode"]}),
        mode(TEXT),
        told("answer-field-now-optional", "is no longer always there", "may be None more often"),
    ),
    "always there": (
        mode(TEXT),
        toys(answer={**objects(mode=TEXT), "required": ["mode"]}),
        told("answer-field-now-required", "is always there", "is always there"),
    ),
    "null may come": (
        mode(TEXT),
        mode({**TEXT, "nullable": True}),
        told("answer-null-possible", "is now nullable", "may be None"),
    ),
    "null no longer comes": (
        mode({**TEXT, "nullable": True}),
        mode(TEXT),
        told("answer-null-gone", "is no longer nullable", "is never null"),
    ),
    "another type": (
        mode(INTEGER),
        mode(TEXT),
        told("answer-type-changed", "type was integer, is now string", "is str, was int"),
    ),
    "a time instead of a text": (
        mode(TEXT),
        mode(DATE_TIME),
        told("answer-type-changed", "type was string, is now string (date-time)", "is datetime, was str"),
    ),
    "any value instead of an object": (
        mode(FREE),
        mode({}),
        told("answer-type-changed", "type was object, is now any value", "is Json, was dict[str, Json]"),
    ),
    "an object instead of any value": (
        mode({}),
        mode(FREE),
        told("answer-type-narrowed", "type was any value, is now object", "is dict[str, Json], was Json"),
    ),
    "an object gets fields": (
        mode(FREE),
        mode(objects(a=TEXT)),
        [("answer-field-added", "POST /v1/Toys: response field mode.a added", "ToyInstance.mode.a: is new")],
    ),
    "the items of a list": (
        mode({"type": "array", "items": objects(a=INTEGER)}),
        mode({"type": "array", "items": objects(a=TEXT)}),
        [
            (
                "answer-type-changed",
                "POST /v1/Toys: response field mode[].a type was integer, is now string",
                "ToyInstance.mode[...].a: is str, was int",
            )
        ],
    ),
    "another format of the same type": (
        mode(DATE_TIME),
        mode(RFC_2822),
        told("answer-format-changed", "format was date-time, is now date-time-rfc-2822", "has the same type"),
    ),
    "an enum gains a value": (
        status("on"),
        status("on", "off"),
        told("answer-enum-value-added", "enum gained 'off'", "may be 'off'"),
    ),
    "an enum without constants loses a value": (
        mode({**TEXT, "enum": ["on", "off"]}),
        mode({**TEXT, "enum": ["on"]}),
        told("answer-enum-value-removed", "enum lost 'off'", "is never 'off'"),
    ),
    "an enum with constants loses a value": (
        status("on", "off"),
        status("on"),
        [
            (
                "constant-removed",
                "twilio_toy_v1: no longer listed: ToyStatus 'off'",
                "ToyInstance.Status: no longer has OFF",
            ),
            *told("answer-enum-value-removed", "enum lost 'off'", "is never 'off'"),
        ],
    ),
    "a value is spelt otherwise, and its constant stays": (
        status("in_use"),
        status("in-use"),
        [
            *told("answer-enum-value-added", "enum gained 'in-use'", "may be 'in-use'"),
            *told("answer-enum-value-removed", "enum lost 'in_use'", "is never 'in_use'"),
        ],
    ),
    "constants in another class": (
        status("on"),
        status("on", name="toy_enum_mode"),
        [
            renamed("ToyStatus", "ToyMode"),
            (
                "constants-moved",
                "twilio_toy_v1: enum was ToyStatus, is now ToyMode",
                "ToyInstance.Status: its constants are now in ToyInstance.Mode",
            ),
        ],
    ),
    "an alias of another name": (
        status("on"),
        status("on", name="box_enum_status"),
        [renamed("ToyStatus", "BoxStatus")],
    ),
    "a text gets an enum": (
        mode(TEXT),
        mode({**TEXT, "enum": ["on"]}),
        told("answer-enum-declared", "lists its values now: 'on'", "has the values 'on'"),
    ),
    "an enum goes": (
        mode({**TEXT, "enum": ["on"]}),
        mode(TEXT),
        [gone("ToyMode"), *told("answer-enum-dropped", "no longer lists its values: 'on'", "may be any string")],
    ),
    "another identifier": (
        mode(SID),
        mode(TEXT),
        told(
            "answer-pattern-changed",
            "pattern was ^AC[0-9a-fA-F]{32}$, is now none",
            "is the same text; responses are not checked",
        ),
    ),
    "another range": (
        mode({**INTEGER, "maximum": 5}),
        mode(INTEGER),
        told("answer-range-changed", "at most 5, now any number", "has the same type; responses are not checked"),
    ),
    "a deprecated field": (
        mode(TEXT),
        mode({**TEXT, "deprecated": True}),
        told("answer-deprecated", "is deprecated", "is still there, and is going to be removed"),
    ),
    "a field that is no longer deprecated": (
        mode({**TEXT, "deprecated": True}),
        mode(TEXT),
        told("answer-not-deprecated", "is no longer deprecated", "is no longer going to be removed"),
    ),
    "a new form": (
        choice("cat"),
        choice("cat", "dog"),
        told("answer-choice-added", "oneOf gained 'dog'", "may be the variant 'dog'"),
    ),
    "a form that no longer comes": (
        choice("cat", "dog"),
        choice("cat"),
        [gone("DogRecord"), *told("answer-choice-removed", "oneOf lost 'dog'", "is never the variant 'dog'")],
    ),
    "another status of success": (
        answers(_201=BODY),
        answers(_200=BODY),
        told_of_call("status-changed", "responds 200, responded 201", "returns the same as before"),
    ),
    "a new error": (
        answers(_200=BODY),
        answers(_200=BODY, _429={}),
        told_of_call("error-declared", "declares the response 429", "raises the same exceptions as before"),
    ),
    "an error that is no longer declared": (
        answers(_200=BODY, _429={}),
        answers(_200=BODY),
        told_of_call("error-withdrawn", "no longer declares the response 429", "raises the same exceptions as before"),
    ),
    "a new header": (
        answers(_200=BODY),
        answers(_200=BODY | LIMITED),
        told_of_call(
            "header-declared",
            "header Retry-After is declared in the response 200",
            "http_response.headers has Retry-After",
        ),
    ),
    "a header that is no longer declared": (
        answers(_200=BODY | LIMITED),
        answers(_200=BODY),
        told_of_call(
            "header-withdrawn",
            "header Retry-After is no longer declared in the response 200",
            "http_response.headers may lack Retry-After",
        ),
    ),
    "another kind of JSON": (
        answers(_200=BODY),
        answers(_200=SCIM),
        told_of_call(
            "answer-body-type-changed",
            "comes as application/scim+json, came as application/json",
            "is read as before",
        ),
    ),
    "numbers that arrive as texts": (
        mode({"type": "number"}),
        mode({"type": "number", "x-twilio": {"overrideType": "string"}}),
        told("answer-wire-changed", "arrives as string, arrived as number", "has the same type"),
    ),
    "personal now": (
        mode(TEXT),
        mode(pii("standard", 30)),
        told("pii-marked", "is now marked as personal: standard, 30 days", "is masked in logs from now on"),
    ),
    "no longer personal": (
        mode(pii("standard", 30)),
        mode(TEXT),
        told("pii-unmarked", "is no longer marked as personal: standard, 30 days", "is no longer masked in logs"),
    ),
    "personal in another way": (
        mode(pii("standard", 30)),
        mode(pii("sensitive", 0)),
        told(
            "pii-changed",
            "x-twilio.pii was standard, 30 days, is now sensitive, 0 days",
            "is masked as before; how long Twilio keeps it has changed",
        ),
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=CASES)
def test_a_change_of_an_answer_is_told(old: JsonObject, new: JsonObject, expected: list[tuple[str, str, str]]) -> None:
    """A caller finds the attribute to look for by its Python words, and the reason by those of the contract."""
    assert rows(old, new) == expected


def test_a_field_that_other_answers_keep_stays_an_attribute() -> None:
    """One class has the fields of all answers of a resource: only what none of them has is gone."""
    fetch: JsonObject = {"get": operation("FetchToy", answer=objects(mode=TEXT))}
    full, less = (
        operation("CreateToy", answer=objects(**fields)) for fields in ({"a": TEXT, "mode": TEXT}, {"a": TEXT})
    )
    assert rows(at({"/v1/Toys": fetch | {"post": full}}), at({"/v1/Toys": fetch | {"post": less}})) == told(
        "answer-field-left", "removed, but other responses still have it", "is None in these responses"
    )


def test_another_discriminator_tells_the_forms_apart() -> None:
    """Code that looks at the old key to tell the forms apart finds nothing there."""
    found = rows(choice("cat", "dog"), choice("cat", "dog", tag="sort"))
    expected = told(
        "answer-discriminator-changed",
        "discriminator was 'kind', is now 'sort'",
        "'sort' identifies the variant, was 'kind'",
    )
    assert set(expected) <= set(found)
