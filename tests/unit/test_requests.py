"""Request values: one type for each value, and how it is sent."""

from __future__ import annotations

import pytest
from twilio_codegen.ir_values import Shape
from twilio_codegen.model.requests import argument_type, body_type, wire_value
from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_client import TEXT, objects, scope
from tests.unit.toy_document import read_schema

DATE: JsonObject = {"type": "string", "format": "date"}
NUMBER: JsonObject = {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "type_", "wire"),
    [
        (TEXT, "str", "lid"),
        (NUMBER, "int", "lid"),
        ({"type": "number"}, "float", "lid"),
        ({"type": "boolean"}, "bool", "true_or_false(lid)"),
        ({"type": "string", "format": "date-time"}, "datetime | date | str", "lid"),
        ({"type": "string", "format": "date-time-rfc-2822"}, "datetime | date | str", "lid"),
        (DATE, "date | str", "iso_date(lid)"),
        ({"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}, "AccountSid", "lid"),
        ({"type": "array", "items": TEXT}, "str | Sequence[str]", "lid"),
        ({"type": "array", "items": {}}, "object | Sequence[object]", "lid"),
        ({"type": "object"}, "Mapping[str, object]", 'json_text(lid, "lid")'),
        ({}, "object", 'json_text(lid, "lid")'),
    ],
)
def test_a_value_of_a_form_or_query_has_a_type_and_a_way_to_the_wire(schema: Json, type_: str, wire: str) -> None:
    """Dates may be given as text, a list of one without brackets; what the wire cannot hold travels as JSON text."""
    subject = read_schema(schema)
    assert str(argument_type(subject, scope(), "Box", "Lid")) == type_
    assert str(wire_value(subject, "lid")) == wire


def test_a_list_that_does_not_repeat_its_key_is_joined_with_commas() -> None:
    """`explode: false` in a document."""
    assert (
        str(wire_value(read_schema({"type": "array", "items": TEXT}), "lid", explode=False)) == 'comma_list(lid, "lid")'
    )


def test_a_map_with_a_prefix_spreads_over_several_keys() -> None:
    """Lookups take `AddOns.whitepages.id=1` for `{"whitepages": {"id": 1}}`; the prefix comes quoted."""
    spread = read_schema({"type": "object", "format": "prefixed-collapsible-map-AddOns"})
    assert str(wire_value(spread, "lid")).startswith('prefixed_map("AddOns", lid')


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        (TEXT, "str"),
        ({}, "object"),
        ({"type": "object"}, "Mapping[str, object]"),
        ({"type": "object", "additionalProperties": NUMBER}, "Mapping[str, int]"),
        ({"type": "array", "items": DATE}, "Sequence[date | str]"),
        ({"type": "array", "items": objects(a=TEXT)}, "Sequence[Subject]"),
        ({"oneOf": [TEXT, NUMBER]}, "str | int"),
        ({"oneOf": [TEXT, TEXT]}, "str"),
        ({"oneOf": [objects(a=TEXT), {"type": "array", "items": TEXT}]}, "Subject1 | Sequence[str]"),
    ],
)
def test_a_value_of_a_json_body_has_the_type_of_its_schema(schema: Json, type_: str) -> None:
    """JSON tells lists from single values, so a list is a list there."""
    assert str(body_type(read_schema(objects(lid=schema)).properties[0].schema, scope(), "Subject")) == type_


def shapes(subject: Json, **others: Json) -> dict[str, Shape]:
    """The TypedDicts that a body of this schema needs."""
    module = scope()
    body_type(read_schema(subject, **others), module, "Subject")
    assert not module.problems
    return {shape.name: shape for shape in module.shapes}


def test_each_object_in_a_body_becomes_a_typed_dict() -> None:
    """The smallest first, as Python reads a module from its top."""
    made = shapes(
        objects(
            lid=objects(hinges={"type": "array", "items": objects(a=TEXT)}), size={"$ref": "#/components/schemas/size"}
        ),
        size=objects(w=NUMBER),
    )
    assert [*made] == ["SubjectLidHinges", "SubjectLid", "Size", "Subject"]
    assert [(member.key, member.declaration) for member in made["Subject"].members] == [
        ("lid", "SubjectLid"),
        ("size", "Size"),
    ]


def test_a_required_and_a_nullable_member_say_so() -> None:
    """None is sent as null where the document allows it, and refused by type checkers where not."""
    (made,) = shapes({**objects(a=TEXT, b={"type": "string", "nullable": True}), "required": ["a", "b"]}).values()
    assert [member.declaration for member in made.members] == ["Required[str]", "Required[str | None]"]


@pytest.mark.parametrize(("additional", "closed"), [(None, False), (True, False), (False, True)])
def test_only_a_schema_that_says_so_refuses_unknown_keys(additional: Json, closed: bool) -> None:
    """Twilio adds keys, and a caller may know of one before this client does."""
    extra: JsonObject = {} if additional is None else {"additionalProperties": additional}
    (made,) = shapes(objects(a=TEXT) | extra).values()
    assert made.closed is closed


@pytest.mark.parametrize("key", ["twilio/text", "from", "1st", "__lid", "ﬁeld", "a b"])
def test_a_key_that_python_cannot_hold_as_an_attribute_is_written_as_text(key: str) -> None:
    """Python refuses some, and would change others: `__lid` becomes `_Subject__lid`, a ligature two letters."""
    (made,) = shapes(objects(**{key: TEXT, "a": TEXT})).values()
    assert not made.is_class
    assert made.entries == [f'{ascii(key)}: "str"'.replace("'", '"'), '"a": "str"']


def test_two_keys_for_one_word_are_told() -> None:
    """Callers may write `end_time` for `endTime`; if it could be `EndTime` as well, one of them would be lost."""
    module = scope()
    body_type(read_schema(objects(endTime=TEXT, EndTime=TEXT)), module, "Subject")
    (problem,) = module.problems
    assert problem.trouble == "'endTime' and 'EndTime' could both be written 'end_time'"
    exact = scope()
    body_type(read_schema(objects(endTime=TEXT, end_time=TEXT)), exact, "Subject")
    assert not exact.problems
