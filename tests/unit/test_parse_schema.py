"""Schemas: inline schemas, references, and combinations of both."""

from __future__ import annotations

from dataclasses import fields

import pytest
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.spec import Pii, Schema

from tests.unit.toy_document import read_schema, schema_problems


def facts(schema: Schema) -> dict[str, object]:
    """What a schema says, without what it does not say and where it stands."""
    silent = Schema(where=schema.where)
    said = {field.name: getattr(schema, field.name) for field in fields(schema)}
    return {name: value for name, value in said.items() if name != "name" and value != getattr(silent, name)}


def test_every_plain_keyword_arrives() -> None:
    """A keyword that went astray here would be missing from signatures, checks and docstrings alike."""
    json: JsonObject = {
        "title": "t",
        "description": "d",
        "type": "string",
        "format": "uri",
        "pattern": "^x$",
        "enum": ["x", "y"],
        "nullable": True,
        "readOnly": True,
        "deprecated": True,
        "default": "x",
        "minLength": 0,
        "maxLength": 9,
        "x-twilio": {
            "pii": {"handling": "sensitive", "deleteSla": 0},
            "overrideType": "string",
            "ignoreFormat": True,
        },
    }
    assert facts(read_schema(json)) == {
        "title": "t",
        "description": "d",
        "kind": "string",
        "format": "uri",
        "pattern": "^x$",
        "enum": ("x", "y"),
        "nullable": True,
        "read_only": True,
        "deprecated": True,
        "default": "x",
        "min_length": 0,
        "max_length": 9,
        "pii": Pii(handling="sensitive", delete_sla=0),
        "override_type": "string",
        "ignore_format": True,
    }


def test_objects_keep_the_order_of_their_properties() -> None:
    """It is the order of arguments, which people pass by position."""
    json: JsonObject = {
        "type": "object",
        "required": ["a", "unheard_of"],
        "properties": {"b": {}, "a": {"type": "integer"}},
        "additionalProperties": {"type": "boolean"},
        "minProperties": 0,
        "maxProperties": 3,
    }
    found = read_schema(json)
    assert [(member.name, member.schema.kind, member.required) for member in found.properties] == [
        ("b", "any", False),
        ("a", "integer", True),
        ("unheard_of", "any", True),
    ]
    assert isinstance(found.additional, Schema) and found.additional.kind == "boolean"
    assert (found.min_properties, found.max_properties) == (0, 3)


@pytest.mark.parametrize("additional", [True, False])
def test_an_object_can_be_open_or_closed(additional: bool) -> None:
    """A closed one refuses a misspelt key; an open one must send it."""
    assert read_schema({"type": "object", "additionalProperties": additional}).additional is additional


def test_arrays_have_items() -> None:
    """The element type of a list, and how many the API takes."""
    found = read_schema({"type": "array", "items": {"type": "string"}, "minItems": 0, "maxItems": 10})
    assert found.items and found.items.kind == "string"
    assert (found.min_items, found.max_items) == (0, 10)
    assert str(found.items.where) == "toy.json#/components/schemas/subject/items"


@pytest.mark.parametrize(
    ("json", "kind"),
    [
        ({}, "any"),
        ({"properties": {"a": {}}}, "object"),
        ({"items": {}}, "array"),
        ({"enum": ["a"]}, "string"),
    ],
)
def test_a_type_that_goes_without_saying(json: Json, kind: str) -> None:
    """Twilio's LastSimSwapInfo lists its properties and forgets to say that it is an object."""
    assert read_schema(json).kind == kind


@pytest.mark.parametrize(
    ("json", "expected"),
    [
        ({"minimum": 0, "maximum": 1}, (0, False, 1, False)),
        ({"minimum": 0, "exclusiveMinimum": True, "maximum": 1, "exclusiveMaximum": False}, (0, True, 1, False)),
        ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, (0, True, 1, True)),
        ({"minimum": 0.5, "exclusiveMinimum": 0, "maximum": 9, "exclusiveMaximum": 9}, (0.5, False, 9, True)),
    ],
)
def test_bounds_of_both_openapi_versions(json: JsonObject, expected: tuple[object, ...]) -> None:
    """OpenAPI 3.0 marks a bound as exclusive; 3.1 has a bound of its own for that."""
    found = read_schema({"type": "number", **json})
    assert (found.minimum, found.exclusive_minimum, found.maximum, found.exclusive_maximum) == expected


@pytest.mark.parametrize(
    "json",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, {"type": "string"}]},
    ],
)
def test_the_ways_to_allow_null(json: Json) -> None:
    """OpenAPI 3.1 has several where 3.0 has one."""
    assert facts(read_schema(json)) == {"kind": "string", "nullable": True}


def test_null_among_the_values_allows_null() -> None:
    """Null is no text, so it does not become an enum member."""
    assert facts(read_schema({"enum": ["a", None]})) == {"kind": "string", "enum": ("a",), "nullable": True}


def test_const_is_an_enum_of_one() -> None:
    """OpenAPI 3.1 writes tags of unions so."""
    assert facts(read_schema({"type": "string", "const": "a"})) == {"kind": "string", "enum": ("a",)}


@pytest.mark.parametrize(
    ("json", "place", "shown"), [({"enum": ["on", True]}, "/enum/1", "true"), ({"const": 1}, "/const", "1")]
)
def test_values_that_are_no_texts_are_refused(json: JsonObject, place: str, shown: str) -> None:
    """YAML reads an unquoted `on` as true: turned into a text, it would be another value than the API expects."""
    trouble = f"the value {shown} is not a string, and an enum may only contain strings"
    assert schema_problems(json) == [(place, trouble)]


def test_values_of_another_type_than_the_schema_says_are_refused() -> None:
    """No value is right then, and one of the two would be dropped."""
    assert schema_problems({"type": "integer", "enum": ["a"]}) == [
        ("", "the enum contains the string \"a\", but the type is 'integer'")
    ]


def test_a_list_of_types_is_a_choice() -> None:
    """Each type takes the limits that are about it; what is about the value as a whole stays outside."""
    types: Json = ["string", "integer", "array", "object", "boolean", "null"]
    found = read_schema(
        {"type": types, "maxLength": 9, "maximum": 5, "maxItems": 2, "items": {}, "properties": {"a": {}}, "default": 1}
    )
    assert (found.kind, found.nullable, found.default) == ("any", True, 1)
    text, number, array, mapping, boolean = found.one_of
    assert facts(text) == {"kind": "string", "max_length": 9}
    assert facts(number) == {"kind": "integer", "maximum": 5}
    assert (array.kind, array.max_items, array.items and array.items.kind) == ("array", 2, "any")
    assert (mapping.kind, [member.name for member in mapping.properties]) == ("object", ["a"])
    assert facts(boolean) == {"kind": "boolean"}


@pytest.mark.parametrize(("format_", "text", "number"), [("date-time", "date-time", None), ("int64", None, "int64")])
def test_a_format_belongs_to_one_type_of_a_list(format_: str, text: str | None, number: str | None) -> None:
    """A number is no date."""
    found = read_schema({"type": ["string", "integer"], "format": format_})
    assert [branch.format for branch in found.one_of] == [text, number]


def test_a_reference_gives_the_component_itself() -> None:
    """Its name is the name of its class, and its place is where an error points to."""
    found = read_schema({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/toy.alias"}}}, **ALIAS)
    (member,) = found.properties
    assert member.schema.name == "toy.alias"
    assert str(member.schema.where) == "toy.json#/components/schemas/toy.alias"


ALIAS: JsonObject = {"toy.alias": {"type": "string", "pattern": "^TY[0-9a-f]{32}$"}}
REFERENCE: JsonObject = {"$ref": "#/components/schemas/toy.alias"}


@pytest.mark.parametrize("wrap", ["$ref", "allOf", "oneOf", "anyOf"])
def test_what_stands_around_a_reference_counts(wrap: str) -> None:
    """Twilio writes `nullable` beside a `$ref`, or wraps it in an allOf to say more: it is the same component still."""
    json: JsonObject = REFERENCE if wrap == "$ref" else {wrap: [REFERENCE]}
    said: JsonObject = {"nullable": True, "type": "string", "description": "d", "default": "x", "maxLength": 9}
    found = read_schema({"type": "object", "properties": {"a": json | said}}, **ALIAS).properties[0].schema
    assert found.name == "toy.alias"
    assert str(found.where) == "toy.json#/components/schemas/toy.alias"
    assert facts(found) == {
        "kind": "string",
        "pattern": "^TY[0-9a-f]{32}$",
        "nullable": True,
        "description": "d",
        "default": "x",
        "max_length": 9,
    }


def test_a_component_that_refers_to_another_has_its_own_name() -> None:
    """Two names in the document are two names for its readers."""
    found = read_schema(REFERENCE, **ALIAS)
    assert (found.name, found.pattern) == ("subject", "^TY[0-9a-f]{32}$")


BASE: JsonObject = {"base": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {}}}}
BASE_REFERENCE: JsonObject = {"$ref": "#/components/schemas/base"}


def test_all_of_adds_members_to_a_component() -> None:
    """A recipient is an address with a delivery status: a shape of its own, so not of the component's name."""
    more: JsonObject = {"type": "object", "required": ["b"], "properties": {"c": {}, "b": {"type": "integer"}}}
    found = read_schema({"type": "array", "items": {"allOf": [BASE_REFERENCE, more]}}, **BASE).items
    assert found and found.name is None
    assert str(found.where) == "toy.json#/components/schemas/subject/items"
    assert [(member.name, member.schema.kind, member.required) for member in found.properties] == [
        ("a", "string", True),
        ("b", "integer", True),
        ("c", "any", False),
    ]


def test_all_of_can_require_members_that_a_component_describes() -> None:
    """An operator is the same schema in answers and in requests, but requests must have its name."""
    found = read_schema({"allOf": [BASE_REFERENCE, {"required": ["b"]}]}, **BASE)
    assert [(member.name, member.required) for member in found.properties] == [("a", True), ("b", True)]


def test_members_beside_all_of_are_merged_as_well() -> None:
    """Twilio narrows the paging members of a shared envelope like this."""
    found = read_schema({"allOf": [BASE_REFERENCE], "properties": {"b": {"enum": ["x"]}}}, **BASE)
    assert [(member.name, member.schema.enum) for member in found.properties] == [("a", ()), ("b", ("x",))]


def test_a_part_that_says_nothing_changes_nothing() -> None:
    """Twilio pairs a schema with one that has only a description, in either order."""
    orders: list[list[Json]] = [[REFERENCE, {}], [{"description": "d"}, REFERENCE]]
    for parts in orders:
        found = read_schema({"type": "object", "properties": {"a": {"allOf": parts}}}, **ALIAS).properties[0].schema
        assert (found.name, found.kind, found.pattern) == ("toy.alias", "string", "^TY[0-9a-f]{32}$")


@pytest.mark.parametrize(
    ("one", "other", "nullable"),
    [
        ({"type": "string", "nullable": True}, {"type": "string"}, False),
        ({"type": "string", "nullable": True}, {"maxLength": 9}, True),
        ({"maxLength": 9}, {"type": "string", "nullable": True}, True),
        ({"maxLength": 9}, {"minLength": 1}, False),
    ],
)
def test_all_of_allows_null_when_every_typed_part_does(one: Json, other: Json, nullable: bool) -> None:
    """A part without a type is often only a description."""
    assert read_schema({"allOf": [one, other]}).nullable is nullable


def test_limits_of_all_of_are_those_of_all_its_parts() -> None:
    """A value must satisfy each."""
    parts: list[Json] = [
        {"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 9, "nullable": True},
        {"type": "integer", "minimum": 0, "maximum": 5, "exclusiveMaximum": True},
    ]
    assert facts(read_schema({"allOf": parts})) == {
        "kind": "integer",
        "minimum": 0,
        "exclusive_minimum": True,
        "maximum": 5,
        "exclusive_maximum": True,
    }
    words: list[Json] = [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]
    assert facts(read_schema({"allOf": words})) == {"kind": "string", "enum": ("b",)}


@pytest.mark.parametrize(
    ("one", "other", "trouble"),
    [
        ({"type": "string"}, {"type": "object"}, "type 'string' and type 'object' cannot both hold"),
        ({"pattern": "^a"}, {"pattern": "^b"}, "pattern '^a' and pattern '^b' cannot both hold"),
        ({"enum": ["a"]}, {"enum": ["b"]}, "no value is in both enums"),
        ({"minLength": 5}, {"maxLength": 3}, "there are no lengths from 5 to 3"),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"oneOf": [{"type": "string"}, {"type": "boolean"}]},
            "two lists of alternatives cannot be combined",
        ),
    ],
)
def test_contradictions_are_refused(one: Json, other: Json, trouble: str) -> None:
    """No value would fit; somebody must say which part is meant."""
    expected = f"{trouble} (in allOf, or next to a $ref)"
    assert schema_problems({"allOf": [one, other]}) == [("/allOf/1", expected)]


CAT: JsonObject = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["CAT"]}}}
DOG: JsonObject = {"type": "object", "properties": {"kind": {"type": "string"}}}
PETS: JsonObject = {"Cat": CAT, "Dog": DOG}
CHOICE: list[Json] = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]


def test_one_of_without_discriminator_keeps_its_branches() -> None:
    """And what stands beside them, null included."""
    found = read_schema({"oneOf": CHOICE, "nullable": True}, **PETS)
    assert ([branch.name for branch in found.one_of], found.discriminator, found.nullable) == (
        ["Cat", "Dog"],
        None,
        True,
    )


@pytest.mark.parametrize(
    ("discriminator", "mapping"),
    [
        ({"mapping": {"C": "#/components/schemas/Cat", "D": "Dog", "D2": "Dog"}}, (("C", 0), ("D", 1), ("D2", 1))),
        ({"mapping": {"C": "#/components/schemas/Cat"}}, (("C", 0), ("Dog", 1))),
        ({}, (("CAT", 0), ("Dog", 1))),
    ],
)
def test_a_discriminator_tells_the_branch_of_each_tag(
    discriminator: JsonObject, mapping: tuple[tuple[str, int], ...]
) -> None:
    """Without a mapping, the branch's own values of the property are the tags, or else its name."""
    found = read_schema({"oneOf": CHOICE, "discriminator": {"propertyName": "kind", **discriminator}}, **PETS)
    assert found.discriminator and found.discriminator.property == "kind"
    assert found.discriminator.mapping == mapping


def test_a_tag_has_one_branch() -> None:
    """Else the second branch would never be read, or sent, as what it is."""
    schemas: JsonObject = {"Cat": CAT, "Lion": CAT}
    choice: list[Json] = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    json: JsonObject = {"oneOf": choice, "discriminator": {"propertyName": "kind"}}
    assert schema_problems(json, **schemas) == [("/discriminator", "'CAT' is mapped to two branches of oneOf")]
    json["discriminator"] = {"propertyName": "kind", "mapping": {"CAT": "Cat", "LION": "Lion"}}
    assert read_schema(json, **schemas).discriminator


@pytest.mark.parametrize(
    "json",
    [
        {"properties": {"kind": {}, "name": {}}, "oneOf": CHOICE},
        {"allOf": [{"properties": {"name": {}}}, {"oneOf": CHOICE}]},
        {"$ref": "#/components/schemas/Pet", "properties": {"name": {}}},
    ],
)
def test_what_stands_beside_a_choice_stands_in_its_branches_too(json: JsonObject) -> None:
    """The types of a choice are made of its branches: a property outside of them would be gone."""
    trouble = "'name' is next to a oneOf but not in each of its branches, and only branches become types"
    assert schema_problems(json, **PETS, Pet={"oneOf": CHOICE}) == [("", trouble)]


def test_a_choice_of_one_stays_open_when_it_has_a_discriminator() -> None:
    """Twilio announces further kinds so; an inline branch that names no value has no tag."""
    found = read_schema({"oneOf": [DOG], "discriminator": {"propertyName": "kind"}})
    assert (len(found.one_of), found.discriminator and found.discriminator.mapping) == (1, ())


def test_a_discriminator_must_choose_between_branches_that_exist() -> None:
    """A tag that leads elsewhere would be read as nothing."""
    mapping: JsonObject = {"C": "#/components/schemas/Cat", "D": "#/components/schemas/Dog"}
    json: JsonObject = {"oneOf": CHOICE[:1], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    trouble = "'#/components/schemas/Dog' is not a branch of oneOf"
    assert schema_problems(json, **PETS) == [("/discriminator/mapping/D", trouble)]
    assert schema_problems({"discriminator": {"propertyName": "kind"}}) == [
        ("/discriminator", "a discriminator needs a oneOf")
    ]


@pytest.mark.parametrize(
    ("json", "place", "trouble"),
    [
        ({"type": "file"}, "/type", "'file' is not a JSON type"),
        ({"not": {}}, "/not", "'not' is a key that this generator does not support in the schema"),
        ({"x-colour": 1}, "/x-colour", "'x-colour' is a key that this generator does not support in the schema"),
        (
            {"x-twilio": {"x": 1}},
            "/x-twilio/x",
            "'x' is a key that this generator does not support in the x-twilio of a value",
        ),
        ({"maxLength": "9"}, "/maxLength", 'a number is expected here, not "9"'),
        ({"maxLength": 1.5}, "/maxLength", "an integer is expected here, not 1.5"),
        ({"nullable": "yes"}, "/nullable", 'true or false is expected here, not "yes"'),
        ({"maximum": True}, "/maximum", "a number is expected here, not true"),
        ({"enum": "a"}, "/enum", 'a list is expected here, not "a"'),
        ({"required": True}, "/required", "a list is expected here, not true"),
        ({"required": ["a", 1]}, "/required/1", "a text is expected here, not 1"),
        ({"properties": {"a": 1}}, "/properties/a", "an object is expected here, not 1"),
        ({"items": []}, "/items", "an object is expected here, not []"),
        ({"oneOf": [1]}, "/oneOf/0", "an object is expected here, not 1"),
        ({"title": None}, "/title", "a text is expected here, not null"),
        ({"oneOf": [{}, {}], "anyOf": [{}, {}]}, "", "a schema with both oneOf and anyOf is ambiguous"),
        (
            {"type": ["string", "integer"], "oneOf": [{}, {}]},
            "",
            "a schema with both a list of types and oneOf is ambiguous",
        ),
    ],
)
def test_what_cannot_be_read_is_reported_where_it_stands(json: Json, place: str, trouble: str) -> None:
    """A key that is passed over in silence is a fact that is lost in silence."""
    assert schema_problems(json) == [(place, trouble)]


def test_names_of_properties_are_never_taken_for_keywords() -> None:
    """Twilio has 139 properties that are named description."""
    names = ["$ref", "description", "example", "x-twilio", "type", "enum"]
    found = read_schema({"type": "object", "properties": {name: {"type": "string"} for name in names}})
    assert [member.name for member in found.properties] == names
