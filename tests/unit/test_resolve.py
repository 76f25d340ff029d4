"""References: each component is read once, and every broken reference is reported."""

from __future__ import annotations

from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_document import document, problems, read, schema_problems


def reference(section: str, name: str) -> JsonObject:
    """A reference to a component."""
    return {"$ref": f"#/components/{section}/{name}"}


def test_one_component_is_one_value() -> None:
    """Later stages may know a schema by identity, and 61 documents fit into memory."""
    thing: JsonObject = {"type": "object", "properties": {"a": {"type": "string"}}}
    pair: JsonObject = {"type": "array", "items": reference("schemas", "Thing")}
    found = read(document(components={"schemas": {"Some": pair, "Others": pair, "Thing": thing}})).schemas
    assert [schema.name for schema in found] == ["Some", "Others", "Thing"]
    assert found[0].items is found[1].items is found[2]


def test_words_beside_a_reference_that_change_nothing_make_no_copy() -> None:
    """Twilio repeats the type beside a reference, and examples."""
    item: JsonObject = reference("schemas", "Thing") | {"type": "string", "example": "x"}
    listed, thing = read(
        document(components={"schemas": {"List": {"type": "array", "items": item}, "Thing": {"type": "string"}}})
    ).schemas
    assert listed.items is thing


def test_a_schema_that_contains_itself_is_refused() -> None:
    """No document of Twilio's has one; the error shows the circle instead of following it."""
    circle: JsonObject = {
        "subject": {"properties": {"b": reference("schemas", "B")}},
        "B": {"type": "array", "items": reference("schemas", "subject")},
    }
    assert problems(document(components={"schemas": circle})) == [
        (
            "#/components/schemas/B/items",
            "the value contains itself (subject -> B -> subject), and the client has no type for that",
        )
    ]


def test_a_reference_that_is_only_itself_is_refused() -> None:
    """The shortest circle."""
    trouble = "the value contains itself (subject -> subject), and the client has no type for that"
    assert schema_problems(reference("schemas", "subject")) == [("", trouble)]


def test_references_must_lead_to_a_component_of_their_kind() -> None:
    """A document is read alone: other files, other places and other kinds of component are not looked into."""
    targets = [
        "#/components/schemas/Lost",
        "other.json#/components/schemas/A",
        "#/paths/~1v1",
        "#/components/responses/R",
    ]
    subject: JsonObject = {"properties": {str(index): {"$ref": target} for index, target in enumerate(targets)}}
    assert schema_problems(subject) == [
        (f"/properties/{index}", f"{target!r} cannot be resolved") for index, target in enumerate(targets)
    ]


def test_components_that_nothing_refers_to_are_read_as_well() -> None:
    """A problem in them is one of the document; and a schema may be used by hand-written code."""
    unread: Json = {"colour": "red"}
    components: JsonObject = {
        "schemas": {"S": unread},
        "parameters": {"P": {"name": "P", "in": "query", "schema": unread}},
        "responses": {"R": unread},
        "requestBodies": {"B": {"content": {"application/json": unread}}},
        "headers": {"H": unread},
        "links": {},
    }
    assert [place for place, _ in problems(document(components=components))] == [
        "#/components/headers/H/colour",
        "#/components/links",
        "#/components/parameters/P/schema/colour",
        "#/components/requestBodies/B/content/application~1json/colour",
        "#/components/responses/R/colour",
        "#/components/schemas/S/colour",
    ]
