"""The project's own lints. tests/broken_specs shows their messages; these tests show what they must accept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_codegen.problems import Json, JsonObject, Pointer
from twilio_codegen.read.lint import lint, lint_together
from twilio_codegen.read.load import LoadedDocument, load
from twilio_codegen.read.overlay import apply, read_overlays

_SPECS = Path(__file__).resolve().parents[2] / "specs"
CONTRACTS = sorted((*(_SPECS / "contract").glob("*.json"), *(_SPECS / "authored").glob("*.yaml")))


def document(schemas: JsonObject | None = None, paths: JsonObject | None = None, name: str = "toys") -> LoadedDocument:
    """A document with these schemas and paths."""
    data: JsonObject = {
        "openapi": "3.0.1",
        "info": {"title": "Toys", "version": "1"},
        "servers": [{"url": "https://toys.twilio.com"}],
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
    }
    return LoadedDocument(where=Pointer(f"{name}.json"), name=name, data=data)


def troubles(schemas: JsonObject | None = None, paths: JsonObject | None = None) -> list[str]:
    """What the lints find in a document with these schemas and paths."""
    return [problem.trouble for problem in lint(document(schemas, paths))]


def test_all_live_contracts_pass(repository: Path) -> None:
    """The lints are rules that Twilio keeps (but for what overlays correct): a contract that breaks one is news."""
    overlays = read_overlays(repository / "specs" / "overlays", repository)
    documents = [apply(load(path, repository), overlays) for path in CONTRACTS]
    found = [*(problem for each in documents for problem in lint(each)), *lint_together(documents)]
    assert "\n".join(map(str, found)) == ""
    assert list(overlays.unused(each.name for each in documents)) == []


def test_names_are_not_taken_for_keywords() -> None:
    """Twilio has properties called format, required and items; 139 are called description."""
    named: JsonObject = dict.fromkeys(
        ("format", "required", "items", "pattern", "$ref", "type", "enum"), {"type": "string"}
    )
    assert troubles({"toy": {"type": "object", "properties": named, "required": list(named)}}) == []


def test_examples_are_not_taken_for_schemas() -> None:
    """They hold whatever Twilio's servers answer."""
    assert troubles({"toy": {"type": "object", "example": {"$ref": "elsewhere", "type": "array"}}}) == []


DESCRIBED_BY_A_PART: list[JsonObject] = [
    {"type": "object", "required": ["a"], "properties": {"a": {}}},
    {"type": "object", "required": ["a"], "allOf": [{"properties": {"a": {}}}]},
    {"allOf": [{"required": ["a"]}, {"$ref": "#/components/schemas/has_a"}]},
    {"properties": {"a": {}}, "oneOf": [{"required": ["a"]}, {"properties": {"b": {}}, "required": ["b"]}]},
    {"allOf": [{"oneOf": [{"required": ["a"]}]}, {"allOf": [{"properties": {"a": {}}}]}]},
    {"type": "object", "required": ["a"], "additionalProperties": {"type": "string"}},
]


@pytest.mark.parametrize("schema", DESCRIBED_BY_A_PART)
def test_a_required_property_may_be_described_by_another_part(schema: JsonObject) -> None:
    """intelligence_v3 says what is required beside a reference to what is described."""
    assert troubles({"toy": schema, "has_a": {"type": "object", "properties": {"a": {}}}}) == []


NOT_DESCRIBED: list[JsonObject] = [
    {"type": "object", "required": ["a"]},
    {"allOf": [{"required": ["a"]}, {"properties": {"b": {}}}]},
    {"properties": {"b": {}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
    {"type": "array", "items": {"required": ["a"]}, "properties": {"a": {}}},
    {"type": "object", "properties": {"allOf": {"required": ["a"]}}},
]


@pytest.mark.parametrize("schema", NOT_DESCRIBED)
def test_a_required_property_must_be_described_somewhere(schema: JsonObject) -> None:
    """knowledge_v1 requires two properties of an array: what it means is not what it says."""
    assert troubles({"toy": schema}) == ["'a' is required here, but not described anywhere"]


def test_a_format_may_stand_beside_the_reference_that_tells_its_type() -> None:
    """The type is then elsewhere, and the validator looks there."""
    assert troubles({"toy": {"allOf": [{"$ref": "#/components/schemas/text"}], "format": "uri"}, "text": {}}) == []


def test_a_list_of_types_may_hold_the_one_of_the_format() -> None:
    """OpenAPI 3.1 writes nullable values so."""
    assert troubles({"toy": {"type": ["string", "null"], "format": "uri"}}) == []
    assert troubles({"toy": {"type": ["array", "null"]}}) == ["the array has no items"]


def test_circles_are_told_one_by_one() -> None:
    """With the shortest of names for each, and the place where it can be cut."""
    to: dict[str, Json] = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("a", "b", "c")}
    schemas: JsonObject = {
        "a": {"properties": {"b": to["b"]}},
        "b": {"properties": {"a": to["a"]}},
        "c": {"items": to["c"], "type": "array"},
    }
    assert [
        (problem.where.steps[-2:], problem.trouble.split("(")[1].split(")")[0]) for problem in lint(document(schemas))
    ] == [
        (("a", "$ref"), "a -> b -> a"),
        (("items", "$ref"), "c -> c"),
    ]


def references(count: int, of: str, **last: Json) -> JsonObject:
    """Components of which each refers to the next one, twice."""
    made: JsonObject = {
        f"c{index}": {of: [{"$ref": f"#/components/schemas/c{index + 1}"}] * 2} for index in range(count)
    }
    return made | {f"c{count}": {**last}}


@pytest.mark.parametrize("schemas", [references(40, "oneOf"), references(60, "allOf")])
def test_a_few_lines_cannot_stand_for_more_than_anybody_could_print(schemas: JsonObject) -> None:
    """Every stage after this one follows references: each level doubles what the one below it stands for."""
    assert troubles(schemas) == ["more than 10000 objects, or 100 levels, including everything that it refers to"]


def test_references_are_followed_only_so_deep() -> None:
    """What is nested by references is as deep as what is nested in one place."""
    schemas: JsonObject = {
        f"c{index}": {"properties": {"a": {"$ref": f"#/components/schemas/c{index + 1}"}}} for index in range(200)
    }
    (problem,) = lint(document({**schemas, "c200": {}}))
    assert (
        str(problem.where) == "toys.json#/components/schemas/c149"
    )  # fifty references down from the last, two levels each


@pytest.mark.parametrize(
    ("schema", "trouble"),
    [
        ({"minimum": 5, "maximum": 1}, "minimum 5 is more than maximum 1, so no value is valid"),
        ({"minLength": 34, "maxLength": 33}, "minLength 34 is more than maxLength 33, so no value is valid"),
        ({"minItems": 2, "maxItems": 1}, "minItems 2 is more than maxItems 1, so no value is valid"),
    ],
)
def test_limits_that_no_value_keeps_are_told(schema: JsonObject, trouble: str) -> None:
    """A client that checks them would refuse whatever it is given."""
    assert troubles({"toy": schema}) == [trouble]


def test_extensions_among_names_are_told() -> None:
    """They are no paths and no statuses, and the validator would give up at them without a place."""
    get: JsonObject = {"operationId": "FetchToy", "responses": {"200": {"description": "OK"}, "x-note": 1}}
    assert troubles(paths={"x-note": 1, "/v1/Toys": {"get": get}}) == [
        "'x-note' is a key that this generator does not support in paths",
        "'x-note' is a key that this generator does not support in responses",
    ]


def test_a_parameter_of_the_path_may_be_shared_referred_to_and_replaced() -> None:
    """42 paths declare theirs once for all their operations."""
    shared: JsonObject = {"name": "Sid", "in": "path", "required": True, "schema": {"type": "string"}}
    get: JsonObject = {"operationId": "FetchToy", "parameters": [shared], "responses": {"200": {"description": "OK"}}}
    assert troubles(paths={"/v1/Toys/{Sid}": {"parameters": [shared], "get": get}}) == []
    twice = troubles(paths={"/v1/Toys/{Sid}/Parts/{Sid}": {"parameters": [shared], "get": get}})
    assert twice == ["the variable 'Sid' appears twice in the path"]


def test_the_same_call_in_two_documents_is_found() -> None:
    """content_sdk is such a document: both would claim the same place in the client."""
    get: JsonObject = {"get": {"operationId": "FetchToy"}}
    documents = [
        document(paths={"/v1/Toys/{Sid}": get}),
        document(paths={"/v1/Toys/{ToySid}": get, "/v1/Toys": get}, name="games"),
    ]
    assert [(str(problem.where), problem.trouble) for problem in lint_together(documents)] == [
        ("games.json#/paths/~1v1~1Toys~1{ToySid}/get", "GET /v1/Toys/{ToySid} is also in toys.json")
    ]


words = st.sampled_from(
    "openapi paths /v1/{a} get post parameters name in path schema type array items $ref #/components/schemas/a "
    "components schemas a b properties required format pattern ( allOf oneOf discriminator mapping propertyName "
    "security servers url operationId responses 200 content application/json x-twilio enum header".split()
)
anything = st.recursive(
    words | st.none() | st.booleans() | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=4),
    max_leaves=40,
)


@given(st.dictionaries(words, anything))
def test_no_document_makes_a_lint_fail(data: JsonObject) -> None:
    """They run before the validator, on documents that nobody has judged: all they may do is find problems."""
    for problem in lint(LoadedDocument(where=Pointer("toys.json"), name="toys", data=data)):
        assert str(problem)
