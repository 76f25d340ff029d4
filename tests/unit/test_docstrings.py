"""Docstrings consist of facts, and do not repeat what the type says."""

from __future__ import annotations

import pytest
from twilio_codegen.model.docstrings import argument_doc, field_doc
from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_client import TEXT
from tests.unit.toy_document import read_schema


def pii(handling: str, days: int | None) -> JsonObject:
    kept: JsonObject = {} if days is None else {"deleteSla": days}
    return {"x-twilio": {"pii": {"handling": handling, **kept}}}


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (TEXT, None),
        ({"type": "boolean"}, None),
        ({"type": "boolean", "default": True}, "Default true."),
        ({"type": "integer", "minimum": 1, "maximum": 600, "default": 60}, "1 to 600; default 60."),
        ({"type": "integer", "minimum": 0}, "0 or more."),
        ({"type": "integer", "maximum": 9}, "9 or less."),
        ({"type": "string", "minLength": 2, "maxLength": 2}, "2 characters."),
        ({"type": "string", "minLength": 1, "maxLength": 9}, "1 to 9 characters."),
        ({"type": "string", "maxLength": 9}, "At most 9 characters."),
        ({"type": "string", "minLength": 3}, "At least 3 characters."),
        ({"type": "string", "minLength": 34, "maxLength": 34, "pattern": "^AC[0-9a-fA-F]{32}$"}, None),
        ({"type": "array", "items": TEXT, "maxItems": 4}, "At most 4 values."),
        ({"type": "array", "items": {"type": "integer", "minimum": 1}, "minItems": 2}, "1 or more; at least 2 values."),
        (
            {"type": "object", "maxProperties": 3, "additionalProperties": {"type": "string", "maxLength": 9}},
            "At most 3 members, 9 characters in a value.",
        ),
        ({"type": "string", "format": "currency"}, "ISO 4217 currency code."),
        ({"type": "string", "format": "uri"}, None),
        ({"type": "string", "format": "http-method", "enum": ["GET"], "default": "GET"}, "Default GET."),
        ({"type": "string", "default": 'a "b"\nc'}, "Default a 'b' c."),
        (TEXT | pii("standard", 120), "Personal data, kept 120 days."),
        (TEXT | pii("sensitive", 0), "Sensitive personal data, kept 0 days."),
        (TEXT | pii("standard", None), "Personal data."),
        (TEXT | {"description": "Who gets it"}, "Who gets it."),
        (TEXT | {"description": "Who gets it", "format": "phone-number"}, "Who gets it."),
        ({"type": "integer", "minimum": 1, "maximum": 9, "description": "Seconds to wait"}, "Seconds to wait, 1 to 9."),
        ({"type": "integer", "maximum": 9, "description": "Seconds.\nNot more."}, "Seconds. Not more. 9 or less."),
        (TEXT | {"x-unverified": True}, "Unverified: documented by only one weak source."),
    ],
)
def test_an_argument_tells_what_its_type_does_not(schema: Json, told: str | None) -> None:
    """Each fact comes from a keyword of the schema; a pattern's lengths are the alias's to tell."""
    assert argument_doc(read_schema(schema)) == told


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (TEXT, None),
        ({"type": "string", "maxLength": 9, "default": "a"}, None),
        ({"type": "string", "format": "currency"}, "ISO 4217 currency code."),
        (TEXT | pii("sensitive", 30), "Sensitive personal data, kept 30 days."),
        (
            {"type": "string", "description": "What it says"} | pii("standard", 30),
            "What it says; personal data, kept 30 days.",
        ),
    ],
)
def test_a_field_tells_its_unit_and_how_long_it_is_kept(schema: Json, told: str | None) -> None:
    """Limits bind those who send; who reads wants to know what a value means and when it will be gone."""
    assert field_doc(read_schema(schema)) == told
