"""The text of contracts gives readable diffs: one format, short lines, and no unrelated changes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.upstream.contract import dumps

values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda children: st.lists(children, max_size=6) | st.dictionaries(st.text(), children, max_size=6),
    max_leaves=20,
)


@given(values)
def test_it_reads_back_as_the_same_value_in_the_same_order(value: Json) -> None:
    """Whatever the layout does, it is still JSON, and order is part of the surface."""
    assert json.dumps(json.loads(dumps(value))) == json.dumps(value)


@given(values)
def test_it_is_ascii_with_one_newline_at_the_end(value: Json) -> None:
    """No editor, terminal or diff tool can show it in another way."""
    text = dumps(value)
    assert text.isascii() and text.endswith("\n") and not text.endswith("\n\n")


def test_what_has_no_nested_parts_stands_on_one_line() -> None:
    """A property is one line of a diff: the eye finds what changed in it."""
    value: Json = {"properties": {"a": {"type": "string", "nullable": True}, "b": {"type": "array", "items": {}}}}
    assert dumps(value) == (
        "{\n"
        ' "properties": {\n'
        '  "a": {"type": "string", "nullable": true},\n'
        '  "b": {\n'
        '   "type": "array",\n'
        '   "items": {}\n'
        "  }\n"
        " }\n"
        "}\n"
    )


def test_empty_parts_stay_small() -> None:
    """`{}` means any value, `[]` no security: they read best as they are."""
    assert dumps({"security": [], "schema": {}}) == '{\n "security": [],\n "schema": {}\n}\n'


def one_line(length: int) -> Json:
    """A value that takes `length` columns on a line of its own within `{"a": ...}`, its comma counted."""
    frame = len(' "a": [""],')
    return {"a": ["x" * (length - frame)]}


@pytest.mark.parametrize("length, lines", [(120, 3), (121, 5)])
def test_a_line_has_at_most_120_columns(length: int, lines: int) -> None:
    """It fits beside its older self in a review."""
    assert dumps(one_line(length)).count("\n") == lines


@pytest.mark.parametrize("length", [119, 120, 121, 122])
def test_a_member_added_below_changes_no_line_but_for_a_comma(length: int) -> None:
    """A diff shows what Twilio changed, not what our layout made of it."""
    before = one_line(length)
    assert isinstance(before, dict)
    after: JsonObject = {**before, "b": 1}
    *old, _ = dumps(before).splitlines()
    assert dumps(after).splitlines()[: len(old)] == [*old[:-1], old[-1] + ","]
