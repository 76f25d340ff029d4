"""Response values: the type of each, and the function that converts the JSON."""

from __future__ import annotations

import pytest
from twilio_codegen.model.answers import answer_type, define_record
from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_client import TEXT, objects, scope
from tests.unit.toy_document import read_schema

DATE: JsonObject = {"type": "string", "format": "date"}


@pytest.mark.parametrize(
    ("schema", "type_", "reader"),
    [
        (TEXT, "str", None),
        ({"type": "boolean"}, "bool", None),
        ({"type": "integer"}, "int", "integer"),
        ({"type": "number", "format": "float"}, "float", "number"),
        ({"type": "number"}, "Decimal", "decimal"),
        ({"type": "string", "format": "date-time"}, "datetime", "iso8601_datetime"),
        ({"type": "string", "format": "date-time-rfc-2822"}, "datetime", "rfc2822_datetime"),
        (DATE, "date", "iso8601_date"),
        ({"type": "string", "format": "uri"}, "str", None),
        ({"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}, "AccountSid", None),
        ({"enum": ["a"]}, "BoxLid | str", None),
        ({}, "Json", None),
        ({"type": "object"}, "dict[str, Json]", None),
        ({"type": "object", "additionalProperties": TEXT}, "dict[str, str]", None),
        ({"type": "object", "additionalProperties": DATE}, "dict[str, date]", "mapping_of(iso8601_date)"),
        ({"type": "array", "items": TEXT}, "list[str]", None),
        ({"type": "array", "items": DATE}, "list[date]", "list_of(iso8601_date)"),
        (objects(a=TEXT), "BoxLidRecord", "record(BoxLidRecord)"),
        ({"type": "array", "items": objects(a=TEXT)}, "list[BoxLidRecord]", "list_of(record(BoxLidRecord))"),
        ({"oneOf": [TEXT, DATE]}, "str | date | Json", None),
    ],
)
def test_a_value_has_a_type_and_a_reader_where_json_has_no_such_type(
    schema: Json, type_: str, reader: str | None
) -> None:
    """A price without a format stays exact; what nothing tells apart is given as it came."""
    member = read_schema(objects(lid=schema)).properties[0]
    found, read = answer_type(member.schema, scope(), "Box", "lid")
    assert (str(found), read if read is None else str(read)) == (type_, reader)


def test_a_tag_chooses_the_record() -> None:
    """Each known tag has its reader; one that Twilio adds later leaves the dict as it is."""
    subject = read_schema(
        {
            "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
            "discriminator": {"propertyName": "kind"},
        },
        cat=objects(kind=TEXT, lives=TEXT),
        dog=objects(kind=TEXT),
    )
    type_, reader = answer_type(subject, scope(), "Box", "pet")
    assert str(type_) == "CatRecord | DogRecord | Json"
    assert str(reader) == 'variant("kind", {"cat": record(CatRecord), "dog": record(DogRecord)})'


def test_without_a_tag_the_members_choose_the_record() -> None:
    """The reader gets every record of the union; a text or a list beside them stays as it came."""
    subject = read_schema(objects(pet={"oneOf": [objects(lives=TEXT), objects(tricks=TEXT), TEXT]}))
    type_, reader = answer_type(subject.properties[0].schema, scope(), "Box", "pet")
    assert str(type_) == "BoxPet1Record | BoxPet2Record | str | Json"
    assert str(reader) == "closest(BoxPet1Record, BoxPet2Record)"


def test_a_record_is_named_after_its_component_else_after_its_place() -> None:
    """A request's object of the same name has no suffix, so that both can stand in one module."""
    module = scope()
    assert define_record(read_schema(objects(a=TEXT)), module, "Box", "lid") == "SubjectRecord"
    inline = read_schema(objects(lid=objects(a=TEXT))).properties[0].schema
    assert define_record(inline, module, "Box", "lid") == "BoxLidRecord"


@pytest.mark.parametrize(
    ("word", "name", "key"),
    [
        ("size", "size", None),
        ("dateCreated", "date_created", '"dateCreated"'),
        ("from", "from_", '"from"'),
        ("items", "items_", '"items"'),
        ("copy", "copy_", '"copy"'),
    ],
)
def test_a_record_is_a_dict_and_keeps_the_methods_of_one(word: str, name: str, key: str | None) -> None:
    """`record.items()` must go on working, so a field of that name gets an underscore."""
    module = scope()
    define_record(read_schema(objects(**{word: TEXT})), module, "Box", "lid")
    ((field,),) = (record.fields for record in module.records)
    assert (field.name, field.key) == (name, key)
