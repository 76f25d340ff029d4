"""What holds for any change: it is found, on the right row, with the right effect; and nothing is found in nothing."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.rules import RULES
from twilio_codegen.problems import JsonObject
from twilio_codegen.resources import resources

from tests.diff.mutations import MUTATIONS, mutated
from tests.diff.toys import side

# Small contracts of different kinds: forms, nested resources, JSON bodies, unions, many answers.
DOCUMENTS = ("twilio_accounts_v1", "twilio_studio_v2", "twilio_pricing_v2", "twilio_knowledge_v2", "twilio_voice_v3")
SAME = {"answer-field-left": "answer-field-removed"}  # the same change, where another answer keeps the field


@cache
def contract(name: str) -> JsonObject:
    text = (resources().contracts / f"{name}.json").read_text("utf-8")
    data: JsonObject = json.loads(text)
    return data


def report(name: str, old: JsonObject, new: JsonObject) -> Report:
    return compare(side(**{name: old}), side(**{name: new}), resources(), jobs=1)


@pytest.mark.parametrize("mutation", range(len(MUTATIONS)), ids=[change.__name__ for change, *_ in MUTATIONS])
@settings(max_examples=4)
@given(name=st.sampled_from(DOCUMENTS), choice=st.integers(0, 10_000))
def test_a_change_is_found_on_its_row(mutation: int, name: str, choice: int) -> None:
    """A comparison that overlooks one change in a hundred is worth nothing: nobody knows which one."""
    old = contract(name)
    if (made := mutated(old, mutation, choice)) is None:
        return
    new, expected = made
    found = report(name, old, new)
    rows = [row for row in found.rows if row.subject == expected.subject and expected.operation in row.operations]
    assert expected.rule in {SAME.get(row.rule.name, row.rule.name) for row in rows}
    assert all(row.rule.effect == RULES[row.rule.name].effect for row in rows)


def test_every_contract_agrees_with_its_copy(repository: Path) -> None:
    """Equal documents that are not the same bytes go through every stage, and differ in nothing."""
    for name in DOCUMENTS:
        data = contract(name)
        again = dict(reversed(data.items()))
        again["info"] = {**data["info"], "title": "Another title"} if isinstance(data["info"], dict) else {}
        assert not report(name, data, again).rows
