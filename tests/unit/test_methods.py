"""From an operation to a method: its name, arguments in order, result, and request."""

from __future__ import annotations

import pytest
from twilio_codegen.ir_calls import Method
from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_client import (
    TEXT,
    in_form,
    in_json,
    in_path,
    in_query,
    lists,
    modelled,
    objects,
    operation,
    place,
    refusals,
)

BOXES = "/v1/Boxes"
ACCOUNT: JsonObject = {"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}
OLDER: JsonObject = {"title": "Toy", "version": "1"}
NEWER: JsonObject = {"title": "Toy", "version": "1", "x-twilio": {"apiStandards": "v1.0"}}


def methods(item: JsonObject, components: Json = None, info: Json = OLDER) -> dict[str, Method]:
    """The methods of a list whose path has these operations."""
    (module,) = modelled({BOXES: item}, components, info=info).modules
    return {method.name: method for method in module.list.methods}


def arguments(method: Method) -> list[str]:
    return [argument.name for argument in method.arguments]


def trouble(item: JsonObject) -> list[str]:
    return [f"{place(problem)}: {problem.trouble}" for problem in refusals({BOXES: item})]


@pytest.mark.parametrize(
    ("verb", "id", "name"),
    [
        ("post", "CreateBox", "create"),
        ("post", "UpdateBox", "update"),
        ("patch", "PatchBox", "patch"),
        ("get", "FetchBox", "fetch"),
        ("post", "ImportBox", "import_"),
    ],
)
def test_a_method_is_called_after_the_verb_of_its_operation(verb: str, id: str, name: str) -> None:
    """Twilio updates by POST as often as not, so HTTP's verb says nothing."""
    assert [*methods({verb: operation(id)})] == [name]


@pytest.mark.parametrize("id", ["createBox", "2Box", "", "create(self): import os"])
def test_an_operation_without_a_verb_is_told(id: str) -> None:
    """There is nothing to call its method."""
    assert (
        trouble({"post": operation(id)})[0]
        == f"#/paths/~1v1~1Boxes/post/operationId: {id!r} does not begin with a verb"
    )


def test_required_arguments_come_first_and_the_rest_in_the_order_of_the_document() -> None:
    """People pass arguments by position, so the order is part of what may not change."""
    body: JsonObject = {**objects(Lid=TEXT, To=TEXT, By=TEXT), "required": ["To"]}
    item: JsonObject = {
        "parameters": [in_query("Shared")],
        "post": operation(
            "CreateBox",
            in_query("Own"),
            {**in_query("Must"), "required": True},
            requestBody={"content": {"application/x-www-form-urlencoded": {"schema": body}}},
        ),
    }
    create = methods(item)["create"]
    assert arguments(create) == ["must", "to", "shared", "own", "lid", "by"]
    assert [str(argument) for argument in create.declarations[:3]] == [
        "must: str",
        "to: str",
        "shared: str | None = None",
    ]


@pytest.mark.parametrize(
    ("item", "returns"),
    [
        ({"post": operation("CreateBox", answer=objects(sid=TEXT))}, "Request[BoxInstance[M]]"),
        ({"post": operation("CreateBox")}, "Request[bool]"),
        ({"delete": operation("DeleteBox", answer=objects(sid=TEXT))}, "Request[bool]"),
        (
            {"post": operation("CreateBox") | {"responses": {"307": {"description": "Elsewhere"}}}},
            "Request[BoxInstance[M]]",
        ),
        (
            {
                "post": operation("CreateBox")
                | {
                    "responses": {
                        "202": {"description": "Accepted"},
                        "200": {"description": "OK", "content": in_json(objects(sid=TEXT))},
                    }
                }
            },
            "Request[BoxInstance[M]]",
        ),
    ],
)
def test_the_answer_of_success_decides_the_result(item: JsonObject, returns: str) -> None:
    """Deleting answers whether it happened; where success says nothing, it answers True."""
    ((method,),) = [methods(item).values()]
    assert str(method.returns) == returns


def answered(status: str, content: JsonObject) -> JsonObject:
    response: JsonObject = {"description": "", "content": content}
    return {"post": operation("CreateBox") | {"responses": {status: response}}}


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (answered("400", in_json(objects(a=TEXT))), ": the operation has no successful response"),
        (answered("default", in_json(objects(a=TEXT))), ": the operation has no successful response"),
        (
            answered("2XX", in_json({"type": "array", "items": objects(a=TEXT)})),
            "/2XX/content/application~1json/schema: an answer must be an object, not of the type 'array'",
        ),
        (
            answered("200", in_json({"oneOf": [objects(a=TEXT), {"type": "integer"}]})),
            "/200/content/application~1json/schema/oneOf/1: an answer must be an object, not of the type 'integer'",
        ),
        (answered("200", {"text/csv": {"schema": {}}}), "/200: this client reads JSON, not 'text/csv'"),
    ],
)
def test_an_answer_that_no_record_can_hold_is_told(item: JsonObject, told: str) -> None:
    """A record without a single field would look like an answer, and a bool would lose it."""
    assert trouble(item) == [f"#/paths/~1v1~1Boxes/post/responses{told}"]


def test_a_list_of_what_no_record_can_hold_is_told() -> None:
    """Texts are themselves, objects are records; a number would become a record without fields."""
    numbers: JsonObject = {"type": "array", "items": {"type": "integer"}}
    item: JsonObject = {"get": operation("ListBox", answer=objects(sizes=numbers))}
    place = "#/paths/~1v1~1Boxes/get/responses/200/content/application~1json/schema/properties/sizes/items"
    assert trouble(item) == [f"{place}: a record of a list must be an object, not of the type 'integer'"]


@pytest.mark.parametrize(
    ("parameters", "info", "of_list", "of_page"),
    [
        (
            ["Color", "PageSize", "Page", "PageToken"],
            OLDER,
            ["color", "limit", "page_size"],
            ["color", "page_token", "page_number", "page_size"],
        ),
        ([], OLDER, ["limit", "page_size"], ["page_token", "page_number", "page_size"]),
        (
            ["color", "pageSize", "pageToken"],
            NEWER,
            ["color", "page_token", "limit", "page_size"],
            ["color", "page_size", "page_token"],
        ),
        ([], NEWER, ["limit"], []),
    ],
)
def test_a_list_can_be_walked_through_or_taken_page_by_page(
    parameters: list[str], info: JsonObject, of_list: list[str], of_page: list[str]
) -> None:
    """Older documents page in one way whatever they declare; the newer ones say what they take."""
    item: JsonObject = {"get": operation("ListBox", *map(in_query, parameters), answer=lists(sid=TEXT))}
    made = methods(item, info=info)
    assert [*made] == ["list", "page", "get_page"]
    assert [arguments(method) for method in made.values()] == [of_list, of_page, ["target_url"]]


def test_a_list_is_got() -> None:
    """Pages are fetched by their links, so a list that is posted for has no next page."""
    item: JsonObject = {"post": operation("ListBox", answer=lists(sid=TEXT))}
    assert trouble(item) == ["#/paths/~1v1~1Boxes/post: the operation is a list, but its method is POST"]


@pytest.mark.parametrize(
    ("schema", "name", "type_"),
    [
        ({"$ref": "#/components/schemas/iam.v1.box"}, "iam_v1_box", "IamV1Box"),
        (objects(a=TEXT) | {"title": "NewBox"}, "new_box", "NewBox"),
        (objects(a=TEXT), "create_box_request", "CreateBoxRequest"),
        ({"type": "object"}, "body", "Mapping[str, object]"),
        ({}, "body", "object"),
        ({"type": "array", "items": objects(a=TEXT)}, "body", "Sequence[Box]"),
    ],
)
def test_a_json_body_is_one_argument_named_after_its_schema(schema: Json, name: str, type_: str) -> None:
    """These are the names that the official SDK gives them."""
    item: JsonObject = {"post": operation("CreateBox", requestBody={"required": True, "content": in_json(schema)})}
    create = methods(item, {"schemas": {"iam.v1.box": objects(a=TEXT)}})["create"]
    assert create.declarations == [f"{name}: {type_}"]
    written = name if type_ == "object" else f"{name}, {type_}"
    written += "" if name == "body" else f', name="{name}"'  # for errors
    assert dict(create.options)["json"].text == f"JsonBody({written})"


def test_a_form_without_fields_is_told() -> None:
    """It could say nothing; the body is declared wrongly."""
    item: JsonObject = {"post": operation("CreateBox", requestBody=in_form())}
    assert trouble(item) == ["#/paths/~1v1~1Boxes/post/requestBody: a form without fields"]


def test_a_form_of_any_fields_is_told() -> None:
    """No argument stands for a field that has no name, so that it could not be sent."""
    form: JsonObject = objects(Lid=TEXT) | {"additionalProperties": TEXT}
    item: JsonObject = {
        "post": operation("CreateBox", requestBody={"content": {"application/x-www-form-urlencoded": {"schema": form}}})
    }
    assert trouble(item) == ["#/paths/~1v1~1Boxes/post/requestBody: a form with additional fields of any name"]


@pytest.mark.parametrize(
    ("security", "option"),
    [
        ([{"basic": []}], None),
        ([{"bearer": []}, {"basic": []}], None),
        ([{"bearer": []}], '"bearer"'),
        ([], '"none"'),
    ],
)
def test_credentials_are_basic_unless_the_operation_says_otherwise(security: Json, option: str | None) -> None:
    """Nothing is sent where none are asked for: such operations hand out tokens."""
    schemes: Json = {scheme: {"type": "http", "scheme": scheme} for scheme in ("basic", "bearer")}
    item: JsonObject = {"post": operation("CreateBox", security=security)}
    options = dict(methods(item, {"securitySchemes": schemes})["create"].options)
    assert (options["security"].text if "security" in options else None) == option


def test_identifiers_are_checked_by_pattern_wherever_they_are_sent() -> None:
    """One check for all arguments of a pattern, those in lists included; the path is the Uri's to check."""
    item: JsonObject = {
        "post": operation(
            "CreateBox",
            in_query("AccountSid", ACCOUNT),
            requestBody=in_form(OwnerSid=ACCOUNT, Others={"type": "array", "items": ACCOUNT}),
        )
    }
    (check,) = methods(item)["create"].checks
    assert check.items == ["AccountSid", "account_sid=account_sid", "owner_sid=owner_sid", "others=others"]


CONDITIONAL: JsonObject = {"x-twilio": {"conditional": [["from", "sender_sid"]]}}


def test_of_a_conditional_group_one_argument_is_asked_for() -> None:
    """By the names that the arguments have in the end, be they from a rule or from a ruling."""
    item: JsonObject = {"post": operation("CreateBox", in_query("From"), in_query("SenderSid"), **CONDITIONAL)}
    (check,) = methods(item)["create"].checks
    assert check.items == ["from_=from_", "sender_sid=sender_sid"]
    rows = {"#/paths/~1v1~1Boxes/post/parameters/0": "sender"}
    (module,) = modelled({BOXES: item}, rows=rows).modules
    assert module.list.methods[0].checks[0].items == ["sender=sender", "sender_sid=sender_sid"]


def test_a_conditional_group_names_arguments_that_exist() -> None:
    """Else the check would ask for what nobody can give."""
    item: JsonObject = {"post": operation("CreateBox", in_query("From"), **CONDITIONAL)}
    assert trouble(item) == ["#/paths/~1v1~1Boxes/post: x-twilio.conditional names no parameter: 'sender_sid'"]


def test_the_docstring_names_the_call_as_it_goes_over_the_wire() -> None:
    """Whoever reads Twilio's documentation finds the same path there."""
    (module,) = modelled({BOXES + "/{Sid}": {"get": operation("FetchBox", in_path("Sid"))}}).modules
    assert module.context is not None
    (fetch,) = module.context.methods
    assert (fetch.summary, fetch.wire) == ("Fetch the Box", "GET /v1/Boxes/{Sid}")
