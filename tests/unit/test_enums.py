"""Enums list today's values, and accept values that Twilio adds later."""

from __future__ import annotations

import pytest
from twilio_codegen.ir_values import Enum
from twilio_codegen.model.enums import enum_type
from twilio_codegen.problems import JsonObject, SpecError

from tests.unit.toy_client import objects, scope
from tests.unit.toy_document import document, read, read_schema


def defined(name: str | None, *values: str) -> tuple[str, Enum]:
    """The type of an enum with these values, a component if it has a name, and what it defines for it."""
    schema: JsonObject = {"type": "string", "enum": [*values]}
    components: JsonObject = {"schemas": {name: schema} if name else {"box": objects(kind=schema)}}
    (component,) = read(document(components=components)).schemas
    module = scope()
    type_ = enum_type(component if name else component.properties[0].schema, module, "Box", "kind")
    (made,) = module.enums
    return str(type_), made


@pytest.mark.parametrize(
    ("component", "alias", "namespace"),
    [
        ("message_enum_status", "MessageStatus", "Status"),
        ("call_enum_update_status", "CallUpdateStatus", "UpdateStatus"),
        ("MessageEnumStatus", "MessageStatus", "Status"),
        ("delivery_status", "DeliveryStatus", "DeliveryStatus"),
        ("api.v2010.call_enum_event", "ApiV2010CallEvent", "Event"),
        ("KnowledgeEnum", "Knowledge", "Knowledge"),
    ],
)
def test_a_component_names_its_type_and_the_class_of_its_constants(component: str, alias: str, namespace: str) -> None:
    """Users of the official SDK write `MessageInstance.Status.QUEUED`."""
    type_, made = defined(component, "queued")
    assert (type_, made.name, made.namespace) == (f"{alias} | str", alias, namespace)
    assert made.constants == (("QUEUED", '"queued"'),)


def test_an_inline_enum_is_named_after_its_owner_and_has_no_constants() -> None:
    """Nobody has written code with constants of an enum that has no name."""
    type_, made = defined(None, "a b", "a-b")
    assert (type_, made.namespace, made.constants) == ("BoxKind | str", None, ())
    assert made.values == ('"a b"', '"a-b"')


def test_values_stay_what_they_are() -> None:
    """A constant's name is ours; its value goes to Twilio."""
    _, made = defined("box_enum_kind", "Active (Now)", 'say "hi"', "")
    assert made.constants == (("ACTIVE__NOW", '"Active (Now)"'), ("SAY__HI", "'say \"hi\"'"), ("EMPTY", '""'))


def test_states_tell_what_can_follow_what() -> None:
    """`x-python-states`, which an overlay gives: the docstring, and what can be asked of a status."""
    rows: JsonObject = {"open": {"meaning": "Not yet", "next": ["shut"]}, "shut": {"meaning": "Done.", "final": True}}
    schema: JsonObject = {"type": "string", "enum": ["open", "shut"], "x-python-states": rows}
    module = scope()
    enum_type(read_schema({"$ref": "#/components/schemas/lid_enum_state"}, lid_enum_state=schema), module, "Lid", "")
    (made,) = module.enums
    assert made.facts == ["OPEN: Not yet", "SHUT: Done."]
    assert made.following == ['"open": ("shut",)', '"shut": ()']
    assert made.final == ['"shut"']


@pytest.mark.parametrize(
    "rows",
    [
        {"open": {"meaning": "a"}},
        {"open": {"meaning": "a"}, "shut": {"meaning": "b"}, "ajar": {"meaning": "c"}},
        {"open": {"meaning": "a", "next": ["ajar"]}, "shut": {"meaning": "b"}},
    ],
)
def test_states_and_values_that_differ_are_told(rows: JsonObject) -> None:
    """When Twilio adds a status, somebody has to say what it means."""
    with pytest.raises(SpecError, match="x-python-states and the enum do not have the same values"):
        read_schema({"type": "string", "enum": ["open", "shut"], "x-python-states": rows})
