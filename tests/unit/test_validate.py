"""The OpenAPI validator, which runs after our lints. tests/broken_specs shows its messages too."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError
from twilio_codegen.read.lint import lint
from twilio_codegen.read.load import LoadedDocument, load
from twilio_codegen.read.validate import check_document, validate

VERSIONS = ("3.0.1", "3.1.0")


def toys(schema: Json = None, version: str = "3.0.1", **operation: Json) -> LoadedDocument:
    """A document with one operation, whose answer is the schema "toy"."""
    content: Json = {"application/json": {"schema": {"$ref": "#/components/schemas/toy"}}}
    members: JsonObject = {"operationId": "ListToy", "responses": {"200": {"description": "OK", "content": content}}}
    data: JsonObject = {
        "openapi": version,
        "info": {"title": "Toys", "version": "1"},
        "servers": [{"url": "https://toys.twilio.com"}],
        "paths": {"/v1/Toys": {"get": members | operation}},
        "components": {"schemas": {"toy": schema or {"type": "object"}}},
    }
    return LoadedDocument(where=Pointer("toys.json"), name="toys", data=data)


def found(document: LoadedDocument) -> list[tuple[str, str]]:
    """Where the validator finds what."""
    return [(str(problem.where).removeprefix("toys.json"), problem.trouble) for problem in validate(document)]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_valid_document_has_no_problems(version: str) -> None:
    """Both versions, with their own ways to allow null."""
    nullable: JsonObject = {"type": "string", "nullable": True} if version == "3.0.1" else {"type": ["string", "null"]}
    check_document(toys({"type": "object", "properties": {"color": nullable}}, version))


def test_a_real_contract_passes(repository: Path) -> None:
    """Generating the client, which another test does, validates all of them."""
    check_document(load(repository / "specs" / "contract" / "twilio_accounts_v1.json", repository))


def test_the_validator_is_asked_only_when_the_lints_find_nothing() -> None:
    """It follows references, and would report each mistake a second time in other words."""
    document = toys({"type": "array"}, summary=1)
    with pytest.raises(SpecError) as raised:
        check_document(document)
    assert raised.value.problems == tuple(lint(document))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_problem_behind_a_reference_is_told_where_it_stands(version: str) -> None:
    """The validator comes to the schema through the operation; whoever mends it looks for it under components."""
    inner: JsonObject = {"type": "object", "properties": {"size": {"type": "integer", "default": "large"}}}
    assert found(toys({"type": "array", "items": inner}, version)) == [
        ("#/components/schemas/toy/items/properties/size/default", "'large' is not of type 'integer'")
    ]


@pytest.mark.parametrize(
    ("parameter", "place", "trouble"),
    [
        ({"name": "A", "in": "query", "schema": {"type": "text"}}, "/schema/type", "'text' is not one of"),
        ({"name": "A", "in": "path", "schema": {}}, "", "the key 'required' is missing"),
        ({"in": "query", "schema": {}}, "", "the key 'name' is missing"),
        ({"name": "A", "in": "body", "schema": {}}, "", "this matches none of the forms that OpenAPI allows here"),
        ({"name": "A", "in": "query", "schema": {}, "style": "form", "wide": 1}, "", "OpenAPI has no key 'wide' here"),
    ],
)
def test_of_several_forms_the_one_that_was_meant_is_explained(parameter: Json, place: str, trouble: str) -> None:
    """OpenAPI's schema has a choice in most places: that a value fits none of them helps nobody."""
    ((where, told),) = found(toys(parameters=[parameter]))
    assert where == f"#/paths/~1v1~1Toys/get/parameters/0{place}"
    assert told.startswith(trouble)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("reference", ["https://toys.twilio.com/toy.json", "toy.json", "/etc/hostname", "//a"])
def test_nothing_is_fetched(version: str, reference: str) -> None:
    """A document from elsewhere must not make the generator call hosts or read files (the lints refuse it even before)."""
    ((where, trouble),) = found(toys({"type": "object", "properties": {"a": {"$ref": reference}}}, version))
    assert (where, trouble) == ("", f"the reference {reference!r} cannot be resolved")


@pytest.mark.parametrize("version", VERSIONS)
def test_whatever_the_validator_raises_is_a_problem(version: str) -> None:
    """It takes references that go in circles as they come, until Python's stack is full."""
    ((_, trouble),) = found(toys({"allOf": [{"$ref": "#/components/schemas/toy"}]}, version))
    assert trouble.startswith("the OpenAPI validator gave up: RecursionError")


def test_an_unknown_dialect_is_not_looked_up() -> None:
    """OpenAPI 3.1 lets a schema name the language that it is written in."""
    assert found(toys({"$schema": "https://toys.twilio.com/dialect"}, "3.1.0")) == [
        ("#/components/schemas/toy", "Unknown JSON Schema dialect: 'https://toys.twilio.com/dialect'")
    ]


def test_another_version_is_a_problem() -> None:
    """`validate` is also used on documents that no file was loaded for."""
    assert found(toys(version="2.0")) == [("#/openapi", "OpenAPI '2.0' is not supported")]


@pytest.mark.parametrize(
    ("schema", "trouble"),
    [
        ({"type": "string", "pattern": "("}, "'(' is not a 'regex'"),
        ({"type": "string", "enum": []}, "[] should be non-empty"),
        ({"type": "string", "colour": "red"}, "OpenAPI has no key 'colour' here"),
        ({"type": "object", "required": ["a", "a"]}, "['a', 'a'] has non-unique elements"),
    ],
)
def test_a_schema_is_judged_again_when_it_is_not_good(schema: JsonObject, trouble: str) -> None:
    """Schemas that were found good are remembered; the others must be found bad every time."""
    for _ in range(2):
        ((_, told),) = found(toys(copy.deepcopy(schema)))
        assert told == trouble


def test_messages_stay_readable() -> None:
    """The library quotes the value that is wrong, however large it is."""
    assert all(len(told) < 310 for _, told in found(toys({"type": ["x" * 10_000]})))
