"""Changes of arguments: one small change for each rule, in terms of the contract and of Python."""

from __future__ import annotations

import pytest
from twilio_codegen.problems import Json, JsonObject

from tests.diff.toys import SID, at, gone, listed, renamed, rows, toy, toys
from tests.unit.toy_client import TEXT, in_path, in_query, objects, operation

INTEGER: JsonObject = {"type": "integer"}
DATE_TIME: JsonObject = {"type": "string", "format": "date-time"}
URI: JsonObject = {"type": "string", "format": "uri"}
FREE: JsonObject = {"type": "object"}
CREATE = "client.toy.v1.toys.create"
FORM = "application/x-www-form-urlencoded"


def enum(*values: str) -> JsonObject:
    return {"type": "string", "enum": [*values]}


def form(schema: Json) -> JsonObject:
    """A document whose operation takes the form field Mode."""
    return toys(form={"Mode": schema})


def body(schema: Json) -> JsonObject:
    """A document whose operation takes a JSON object with the key mode."""
    return toys(body={**objects(mode=schema), "title": "ToyData"})


def needs(*names: str, **fields: Json) -> JsonObject:
    """A document whose operation takes a form, in which some fields are required."""
    schema: JsonObject = {**objects(**fields), "required": [*names]}
    return at({"/v1/Toys": {"post": operation("CreateToy", requestBody={"content": {FORM: {"schema": schema}}})}})


def choice(*names: str, tag: str = "kind") -> JsonObject:
    """A document whose operation takes one of some objects, told apart by a tag."""
    schemas: JsonObject = {name: objects(**{tag: TEXT}) for name in names}
    mapping: JsonObject = {name: f"#/components/schemas/{name}" for name in names}
    branches: list[Json] = [{"$ref": reference} for reference in mapping.values() if isinstance(reference, str)]
    schema: JsonObject = {"oneOf": branches, "discriminator": {"propertyName": tag, "mapping": mapping}}
    return toys(body={**schema, "title": "ToyData"}, components={"schemas": schemas})


def told(rule: str, change: str, effect: str) -> list[tuple[str, str, str]]:
    """The row of the form field Mode."""
    return [(rule, f"POST /v1/Toys: request field Mode {change}", f"{CREATE}(mode=...): {effect}")]


def told_inside(rule: str, change: str, effect: str) -> list[tuple[str, str, str]]:
    """The row of the key mode."""
    return [(rule, f"POST /v1/Toys: request field mode {change}", f"{CREATE}(toy_data={{'mode': ...}}): {effect}")]


def told_of_body(rule: str, change: str, effect: str) -> list[tuple[str, str, str]]:
    """The row of the whole JSON body."""
    return [(rule, f"POST /v1/Toys: request body {change}", f"{CREATE}(toy_data=...): {effect}")]


CASES: dict[str, tuple[JsonObject, JsonObject, list[tuple[str, str, str]]]] = {
    "a new field at the end": (
        toys(form={"A": TEXT}),
        toys(form={"A": TEXT, "Mode": TEXT}),
        told("argument-added", "added, optional", "is new, and can be omitted"),
    ),
    "a new key of a body": (
        body(objects(a=TEXT)),
        body(objects(b=TEXT, a=TEXT)),
        [
            (
                "argument-added",
                "POST /v1/Toys: request field mode.b added, optional",
                f"{CREATE}(toy_data={{'mode': {{'b': ...}}}}): is new, and can be omitted",
            )
        ],
    ),
    "a new field before another": (
        toys(form={"A": TEXT, "B": TEXT}),
        toys(form={"A": TEXT, "Mode": TEXT, "B": TEXT}),
        told(
            "argument-inserted", "added, optional, before B", "is new, and comes before b= and the arguments after it"
        ),
    ),
    "a new filter stands before the limit": (
        listed(),
        listed(in_query("Mode")),
        [
            (
                "argument-inserted",
                "GET /v1/Toys: query parameter Mode added, optional, before limit",
                "client.toy.v1.toys.list(mode=...): is new, and comes before limit= and the arguments after it",
            )
        ],
    ),
    "a new required field": (
        needs(A=TEXT),
        needs("Mode", A=TEXT, Mode=TEXT),
        told("argument-required-added", "added, required", "is new, and must be given"),
    ),
    "a new required key": (
        toys(body={**objects(a=TEXT), "title": "ToyData"}),
        toys(body={**objects(a=TEXT, mode=TEXT), "title": "ToyData", "required": ["mode"]}),
        told_inside("argument-required-added", "added, required", "is new, and must be given"),
    ),
    "a field that is gone": (
        toys(form={"A": TEXT, "Mode": TEXT}),
        toys(form={"A": TEXT}),
        told("argument-removed", "removed", "is gone"),
    ),
    "another name in the same place": (
        toys(form={"A": TEXT, "SendMode": TEXT, "B": TEXT}),
        toys(form={"A": TEXT, "Mode": TEXT, "B": TEXT}),
        told("argument-renamed", "was SendMode", "was send_mode="),
    ),
    "another name of a key": (
        toys(body={**objects(send_mode=TEXT), "title": "ToyData"}),
        toys(body={**objects(mode=TEXT), "title": "ToyData"}),
        told_inside("argument-renamed", "was send_mode", "was 'send_mode'"),
    ),
    "another name of a body": (
        toys(body={**objects(a=TEXT), "title": "ToyInput"}),
        toys(body={**objects(a=TEXT), "title": "ToyData"}),
        [*told_of_body("argument-renamed", "was ToyInput", "was toy_input="), renamed("ToyInput", "ToyData")],
    ),
    "another spelling": (
        toys(form={"mode": TEXT}),
        toys(form={"Mode": TEXT}),
        told("argument-respelled", "was spelt mode", "is called as before"),
    ),
    "another place on the wire": (
        toys(in_query("Mode"), form={"A": TEXT}),
        toys(form={"Mode": TEXT, "A": TEXT}),
        told(
            "argument-place-changed",
            "goes into the form, went into the query",
            "is passed as before, and sent elsewhere in the request",
        ),
    ),
    "required now": (
        needs(Mode=TEXT),
        needs("Mode", Mode=TEXT),
        told("argument-now-required", "is now required", "must be given"),
    ),
    "optional now": (
        needs("Mode", Mode=TEXT),
        needs(Mode=TEXT),
        told("argument-now-optional", "is now optional", "can be omitted"),
    ),
    "another order": (
        toys(form={"A": TEXT, "B": TEXT, "C": TEXT}),
        toys(form={"A": TEXT, "C": TEXT, "B": TEXT}),
        [
            (
                "arguments-reordered",
                "POST /v1/Toys: order of the arguments was b, c, is now c, b",
                f"{CREATE}(): has the order c, b, had b, c",
            )
        ],
    ),
    "required ones come first": (
        needs("B", A=TEXT, B=TEXT),
        needs("A", "B", A=TEXT, B=TEXT),
        [
            (
                "argument-now-required",
                "POST /v1/Toys: request field A is now required",
                f"{CREATE}(a=...): must be given",
            ),
            (
                "arguments-reordered",
                "POST /v1/Toys: order of the arguments was b, a, is now a, b",
                f"{CREATE}(): has the order a, b, had b, a",
            ),
        ],
    ),
    "another type": (
        form(TEXT),
        form(INTEGER),
        told("argument-type-changed", "type was string, is now integer", "accepts int, accepted str"),
    ),
    "a format that gave the type": (
        form(DATE_TIME),
        form(TEXT),
        told(
            "argument-type-changed",
            "type was string (date-time), is now string",
            "accepts str, accepted datetime | date | str",
        ),
    ),
    "any value instead of one type": (
        form(INTEGER),
        form({}),
        told("argument-type-widened", "type was integer, is now any value", "accepts object, accepted int"),
    ),
    "a list of what was one value": (
        form(TEXT),
        form({"type": "array", "items": TEXT}),
        told(
            "argument-type-widened",
            "type was string, is now array of string",
            "accepts str | Sequence[str], accepted str",
        ),
    ),
    "a free body gets keys": (
        body(FREE),
        body(objects(a=TEXT)),
        told_inside(
            "argument-type-changed",
            "type was object, is now object with properties",
            "accepts a dict with known keys, accepted Mapping[str, object]",
        ),
    ),
    "a body loses its keys": (
        body(objects(a=TEXT)),
        body(FREE),
        [
            gone("ToyDataMode"),
            *told_inside(
                "argument-type-widened",
                "type was object with properties, is now object",
                "accepts Mapping[str, object], accepted a dict with known keys",
            ),
        ],
    ),
    "another format": (
        form(TEXT),
        form(URI),
        told("argument-format-changed", "format was free, is now uri", "has the same type; Twilio expects uri"),
    ),
    "a format that no longer holds": (
        form(URI),
        form({**URI, "x-twilio": {"ignoreFormat": True}}),
        told("argument-format-widened", "format was uri, is now free", "has the same type, and accepts more values"),
    ),
    "an enum loses a value": (
        form(enum("fixed", "free")),
        form(enum("free")),
        told("argument-enum-value-removed", "enum lost 'fixed'", "no longer accepts 'fixed'"),
    ),
    "an enum gains a value": (
        form(enum("free")),
        form(enum("fixed", "free")),
        told("argument-enum-value-added", "enum gained 'fixed'", "also accepts 'fixed'"),
    ),
    "a text gets an enum": (
        form(TEXT),
        form(enum("a", "b")),
        told(
            "argument-enum-declared",
            "lists its values now: 'a', 'b'",
            "has the values 'a', 'b'; other strings still type-check",
        ),
    ),
    "an enum goes": (
        form(enum("a", "b")),
        form(TEXT),
        [gone("ToyMode"), *told("argument-enum-dropped", "no longer lists its values: 'a', 'b'", "accepts any string")],
    ),
    "another identifier": (
        form(SID),
        form({**SID, "pattern": "^CA[0-9a-fA-F]{32}$"}),
        told(
            "argument-pattern-narrowed",
            "pattern was ^AC[0-9a-fA-F]{32}$, is now ^CA[0-9a-fA-F]{32}$",
            "accepts only CallSid",
        ),
    ),
    "an identifier in the path": (
        toy(),
        toy(sid={**SID, "pattern": "^CA[0-9a-fA-F]{32}$"}),
        [
            (
                "argument-pattern-narrowed",
                "GET /v1/Toys/{Sid}: path parameter Sid pattern was ^AC[0-9a-fA-F]{32}$, is now ^CA[0-9a-fA-F]{32}$",
                "client.toy.v1.toys(sid=...): accepts only CallSid",
            )
        ],
    ),
    "a pattern goes": (
        form(SID),
        form(TEXT),
        told(
            "argument-pattern-widened", "pattern was ^AC[0-9a-fA-F]{32}$, is now none", "accepts more than AccountSid"
        ),
    ),
    "a smaller range": (
        form({**INTEGER, "minimum": 1, "maximum": 50}),
        form({**INTEGER, "minimum": 1, "maximum": 20}),
        told("argument-range-narrowed", "1 to 50, now 1 to 20", "can be 1 to 20, was 1 to 50"),
    ),
    "a bound that is itself out now": (
        form({**INTEGER, "minimum": 0}),
        form({**INTEGER, "minimum": 0, "exclusiveMinimum": True}),
        told("argument-range-narrowed", "at least 0, now more than 0", "can be more than 0, was at least 0"),
    ),
    "longer texts": (
        form({**TEXT, "maxLength": 5}),
        form({**TEXT, "maxLength": 9}),
        told(
            "argument-range-widened",
            "at most 5 characters, now at most 9 characters",
            "can be at most 9 characters, was at most 5 characters",
        ),
    ),
    "null is refused": (
        body({**TEXT, "nullable": True}),
        body(TEXT),
        told_inside("argument-null-refused", "is no longer nullable", "can no longer be null"),
    ),
    "null is accepted": (
        body(TEXT),
        body({**TEXT, "nullable": True}),
        told_inside("argument-null-accepted", "is now nullable", "can be null"),
    ),
    "another default": (
        form({**INTEGER, "default": 5}),
        form({**INTEGER, "default": 9}),
        told("argument-default-changed", "default was 5, is now 9", "if omitted, it now means 9"),
    ),
    "a deprecated field": (
        form(TEXT),
        form({**TEXT, "deprecated": True}),
        told("argument-deprecated", "is deprecated", "still works, and is going to be removed"),
    ),
    "a parameter that is no longer deprecated": (
        toys({**in_query("Mode"), "deprecated": True}),
        toys(in_query("Mode")),
        [
            (
                "argument-not-deprecated",
                "POST /v1/Toys: query parameter Mode is no longer deprecated",
                f"{CREATE}(mode=...): is no longer going to be removed",
            )
        ],
    ),
    "read-only now": (
        body(TEXT),
        body({**TEXT, "readOnly": True}),
        told_inside("argument-read-only", "is now read-only", "can no longer be set by callers"),
    ),
    "writable now": (
        body({**TEXT, "readOnly": True}),
        body(TEXT),
        told_inside("argument-writable", "is no longer read-only", "may be set"),
    ),
    "closed now": (
        body(objects(a=TEXT)),
        body({**objects(a=TEXT), "additionalProperties": False}),
        told_inside("argument-closed", "no longer accepts unlisted keys", "rejects unlisted keys"),
    ),
    "open now": (
        body({**objects(a=TEXT), "additionalProperties": False}),
        body(objects(a=TEXT)),
        told_inside("argument-opened", "accepts unlisted keys", "accepts other keys"),
    ),
    "a form of a body goes": (
        choice("cat", "dog", "fish"),
        choice("cat", "dog"),
        [
            *told_of_body("argument-choice-removed", "oneOf lost 'fish'", "no longer accepts the variant 'fish'"),
            gone("Fish"),
        ],
    ),
    "a form of a body comes": (
        choice("cat", "dog"),
        choice("cat", "dog", "fish"),
        told_of_body("argument-choice-added", "oneOf gained 'fish'", "also accepts the variant 'fish'"),
    ),
    "lists are written otherwise": (
        toys({**in_query("Mode", {"type": "array", "items": TEXT}), "explode": True}),
        toys({**in_query("Mode", {"type": "array", "items": TEXT}), "explode": False}),
        [
            (
                "argument-wire-changed",
                "POST /v1/Toys: query parameter Mode is written as one text with commas, was written as repeated keys",
                f"{CREATE}(mode=...): is passed as before",
            )
        ],
    ),
    "an identifier in the path that stands for several": (
        toy(),
        at(
            {
                "/v1/Toys/{Sid}": {
                    "get": operation(
                        "FetchToy", {**in_path("Sid", SID), "x-twilio": {"normalizeSid": True}}, answer=objects(sid=SID)
                    )
                }
            }
        ),
        [
            (
                "argument-wire-changed",
                "GET /v1/Toys/{Sid}: path parameter Sid is written as the identifier alone, was written as it is",
                "client.toy.v1.toys(sid=...): is passed as before",
            )
        ],
    ),
    "a body of another kind": (
        at(
            {
                "/v1/Toys": {
                    "post": operation("CreateToy", requestBody={"content": {"application/json": {"schema": FREE}}})
                }
            }
        ),
        at(
            {
                "/v1/Toys": {
                    "post": operation("CreateToy", requestBody={"content": {"application/scim+json": {"schema": FREE}}})
                }
            }
        ),
        [
            (
                "body-type-changed",
                "POST /v1/Toys: request body is application/scim+json, was application/json",
                f"{CREATE}(): is sent as application/scim+json",
            )
        ],
    ),
    "a map of other values": (
        body({"type": "object", "additionalProperties": TEXT}),
        body({"type": "object", "additionalProperties": enum("a")}),
        [
            (
                "argument-enum-declared",
                "POST /v1/Toys: request field mode{} lists its values now: 'a'",
                f"{CREATE}(toy_data={{'mode': {{...: ...}}}}): has the values 'a'; other strings still type-check",
            )
        ],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=CASES)
def test_a_change_of_an_argument_is_told(
    old: JsonObject, new: JsonObject, expected: list[tuple[str, str, str]]
) -> None:
    """A caller finds the line to change by its Python words, and the reason by those of the contract."""
    assert rows(old, new) == expected


def test_constants_go_with_their_enum() -> None:
    """Any text is taken now, but code that names the type or a constant of the enum fails all the same."""
    schemas: JsonObject = {"toy_enum_status": enum("on")}
    old = toys(
        form={"Mode": {"$ref": "#/components/schemas/toy_enum_status"}},
        answer=objects(),
        components={"schemas": schemas},
    )
    assert rows(old, toys(form={"Mode": TEXT}, answer=objects())) == [
        gone("ToyStatus"),
        (
            "constant-removed",
            "twilio_toy_v1: no longer listed: ToyStatus 'on'",
            "ToyInstance.Status: no longer has ON",
        ),
        *told("argument-enum-dropped", "no longer lists its values: 'on'", "accepts any string"),
    ]


def test_another_discriminator_tells_the_forms_apart() -> None:
    """A body that says its form under the old key is not understood any more."""
    found = rows(choice("cat", "dog"), choice("cat", "dog", tag="sort"))
    assert (
        "argument-discriminator-changed",
        "POST /v1/Toys: request body discriminator was 'kind', is now 'sort'",
        f"{CREATE}(toy_data=...): 'sort' identifies the variant, was 'kind'",
    ) in found


def test_one_of_several_forms_takes_what_was_the_only_one() -> None:
    """Adding a second form to a body breaks nobody who sends the first."""
    one = {**objects(a=TEXT), "title": "ToyData"}
    several: JsonObject = {"oneOf": [objects(a=TEXT), objects(b=TEXT)], "title": "ToyData"}
    found = [name for name, *_ in rows(toys(body=one), toys(body=several))]
    assert found == ["type-renamed", "argument-type-widened"]  # the only form is now the first of two
