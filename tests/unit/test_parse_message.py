"""Parameters, request bodies and responses."""

from __future__ import annotations

import pytest
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.spec import Pii

from tests.unit.toy_document import document, problems, read, read_operation

TEXT: JsonObject = {"type": "string"}
FORM = "application/x-www-form-urlencoded"


def parameter(name: str, place: str = "query", **members: Json) -> JsonObject:
    """A parameter of type text."""
    return {"name": name, "in": place, "schema": TEXT, **members}


def test_everything_about_a_parameter_arrives() -> None:
    """It becomes an argument, a check, a docstring and a rule of what logs may show."""
    members: JsonObject = {
        "required": True,
        "description": "d",
        "deprecated": True,
        "x-twilio": {"pii": {"handling": "standard", "deleteSla": 30}, "normalizeSid": True},
    }
    (found,) = read_operation({"parameters": [parameter("Sid", "path", **members)]}).parameters
    assert (found.name, found.place, found.required, found.schema.kind) == ("Sid", "path", True, "string")
    assert (found.description, found.deprecated, found.normalize_sid) == ("d", True, True)
    assert found.pii == Pii(handling="standard", delete_sla=30)
    assert str(found.where) == "toy.json#/paths/~1v1~1Toys/get/parameters/0"


def test_parameters_of_the_path_come_first_and_may_be_replaced() -> None:
    """Source: OpenAPI, "Path Item Object". A parameter is known by its name and its place together."""
    item: JsonObject = {
        "parameters": [parameter("Sid", "path"), parameter("Order"), parameter("Page")],
        "get": {
            "operationId": "FetchToy",
            "parameters": [parameter("Sid"), parameter("Page", required=True)],
            "responses": {},
        },
    }
    (operation,) = read(document({"/v1/Toys": item})).paths[0].operations
    assert [(found.name, found.place, found.path_level, found.required) for found in operation.parameters] == [
        ("Sid", "path", True, False),
        ("Order", "query", True, False),
        ("Sid", "query", False, False),
        ("Page", "query", False, True),
    ]


@pytest.mark.parametrize(
    ("place", "written", "explode"),
    [
        ("query", {}, True),
        ("header", {}, False),
        ("query", {"explode": False}, False),
        ("path", {"style": "simple"}, False),
    ],
)
def test_how_lists_are_written(place: str, written: JsonObject, explode: bool) -> None:
    """Repeated keys in a query, commas elsewhere, unless the parameter says otherwise."""
    (found,) = read_operation({"parameters": [parameter("Tag", place, **written)]}).parameters
    assert found.explode is explode


def test_parameters_can_be_shared() -> None:
    """A component keeps its place, so that an error points to where it can be mended."""
    shared: JsonObject = {"parameters": {"Key": parameter("Idempotency-Key", "header")}}
    (found,) = read_operation({"parameters": [{"$ref": "#/components/parameters/Key"}]}, shared).parameters
    assert (found.name, str(found.where)) == ("Idempotency-Key", "toy.json#/components/parameters/Key")


def test_parameters_that_cannot_be_sent_are_refused() -> None:
    """Leaving one out of the call would be worse than stopping here."""
    parameters: list[Json] = [
        parameter("a", "cookie"),
        {"name": "b", "in": "query", "content": {}},
        parameter("c", style="deepObject"),
        parameter("d", allowReserved=True),
    ]
    item: JsonObject = {"get": {"operationId": "FetchToy", "parameters": parameters, "responses": {}}}
    unsendable = "a parameter must have a schema, and be in the path, the query or a header"
    start = "#/paths/~1v1~1Toys/get/parameters"
    assert problems(document({"/v1/Toys": item})) == [
        (f"{start}/0", unsendable),
        (f"{start}/1", unsendable),
        (f"{start}/2/style", "this client does not support the style 'deepObject'"),
        (f"{start}/3/allowReserved", "'allowReserved' is a key that this generator does not support in the parameter"),
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": TEXT},
        {"type": "object"},
        {"type": "boolean"},
        {"type": "number"},
        {},
        {"oneOf": [TEXT, {"type": "integer"}]},
        {"type": "string", "format": "date-time"},
    ],
)
def test_a_path_takes_only_what_the_client_writes_there(schema: JsonObject) -> None:
    """It refuses a list, a float or a moment there when it is called: an argument of such a type could never be used."""
    item: JsonObject = {
        "get": {"operationId": "FetchToy", "parameters": [parameter("Sid", "path", schema=schema)], "responses": {}}
    }
    trouble = "a path value must be a string, an integer or a date without a time"
    assert problems(document({"/v1/Toys": item})) == [("#/paths/~1v1~1Toys/get/parameters/0/schema", trouble)]


@pytest.mark.parametrize("shared", [False, True])
def test_a_request_body_is_written_in_place_or_shared(shared: bool) -> None:
    """Forms become arguments; required tells whether the call can do without."""
    body: JsonObject = {"required": True, "description": "d", "content": {FORM: {"schema": TEXT}}}
    components: JsonObject = {"requestBodies": {"Body": body}}
    found = read_operation(
        {"requestBody": {"$ref": "#/components/requestBodies/Body"} if shared else body}, components
    ).body
    assert found and (found.content_type, found.required, found.description) == (FORM, True, "d")
    assert found.schema.kind == "string"


def test_json_is_used_where_it_is_offered() -> None:
    """Twilio's user directory takes JSON and SCIM's own JSON alike; one of them has to be sent."""
    media: JsonObject = {"schema": TEXT}
    both = read_operation(
        {"requestBody": {"content": {"application/scim+json": media, "application/json": media}}}
    ).body
    scim = read_operation({"requestBody": {"content": {"application/scim+json": media}}}).body
    assert both and (both.content_type, both.other_types) == ("application/json", ("application/scim+json",))
    assert scim and (scim.content_type, scim.other_types) == ("application/scim+json", ())


def test_an_answer_can_come_in_several_content_types() -> None:
    """The caller's Accept header may choose; the record is the same."""
    content: JsonObject = {"text/csv": {"schema": TEXT}, "application/json": {"schema": TEXT}}
    (found,) = read_operation({"responses": {"200": {"description": "OK", "content": content}}}).responses
    assert (found.content_type, found.other_types) == ("application/json", ("text/csv",))


def test_content_types_must_agree_on_the_schema() -> None:
    """An argument has one type."""
    content: JsonObject = {FORM: {"schema": {}}, "application/json": {"schema": TEXT}}
    item: JsonObject = {"post": {"operationId": "CreateToy", "requestBody": {"content": content}, "responses": {}}}
    assert problems(document({"/v1/Toys": item})) == [
        (
            "#/paths/~1v1~1Toys/post/requestBody/content/application~1x-www-form-urlencoded",
            f"{FORM!r} has a different schema than 'application/json'",
        )
    ]


def test_a_body_that_the_client_cannot_write_is_refused() -> None:
    """Twilio has no uploads; whoever has one wants to know before the first call fails."""
    content: JsonObject = {"multipart/form-data": {"schema": TEXT}}
    item: JsonObject = {"post": {"operationId": "CreateToy", "requestBody": {"content": content}, "responses": {}}}
    assert problems(document({"/v1/Toys": item})) == [
        (
            "#/paths/~1v1~1Toys/post/requestBody/content/multipart~1form-data",
            "this client cannot send 'multipart/form-data'",
        )
    ]


def test_responses_keep_status_content_and_headers() -> None:
    """Redirects and empty answers are answers too; `default` stands for all statuses that are not listed."""
    shared: JsonObject = {
        "responses": {"Gone": {"description": "d", "headers": {"Location": {"schema": TEXT}}}},
        "headers": {"ETag": {"schema": TEXT}},
    }
    responses: JsonObject = {
        "200": {
            "description": "OK",
            "headers": {"Retry-After": {"schema": {"type": "integer"}}, "ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": TEXT, "examples": {}}},
        },
        "204": {"description": "No Content"},
        "301": {"$ref": "#/components/responses/Gone"},
        "308": {"$ref": "#/components/responses/Gone"},
        "default": {"description": "Error", "content": {"text/plain": {}}},
    }
    found = read_operation({"responses": responses}, shared).responses
    assert [(answer.status, answer.content_type, answer.headers) for answer in found] == [
        ("200", "application/json", ("Retry-After", "ETag")),
        ("204", None, ()),
        ("301", None, ("Location",)),
        ("308", None, ("Location",)),
        ("default", "text/plain", ()),
    ]
    assert [answer.schema and answer.schema.kind for answer in found] == ["string", None, None, None, "any"]
