"""Any change is found, in the right row and with the right effect; equal documents have no changes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.rules import RULES
from twilio_codegen.problems import JsonObject
from twilio_codegen.resources import resources

from tests.diff.mutations import MUTATIONS, Expected, mutated
from tests.diff.toys import side

# Small contracts of different kinds: forms, nested resources, JSON bodies, unions, many answers, enums in place.
DOCUMENTS = (
    "twilio_accounts_v1",
    "twilio_studio_v2",
    "twilio_pricing_v2",
    "twilio_knowledge_v2",
    "twilio_voice_v3",
    "twilio_wireless_v1",
    "twilio_monitor_v2",
)
QUICK = (Phase.generate,)  # a failing example is a document and a number: there is nothing to shrink
FIRST, CHOICE = st.integers(0, len(DOCUMENTS) - 1), st.integers(0, 10_000)
SAME = {"answer-field-left": "answer-field-removed"}  # the same change, where another answer keeps the field


@cache
def contract(name: str) -> JsonObject:
    text = (resources().contracts / f"{name}.json").read_text("utf-8")
    data: JsonObject = json.loads(text)
    return data


def changed(first: int, mutation: int, choice: int) -> tuple[str, JsonObject, Expected]:
    """A document with one change of this kind, and the row of it: the first that has a place for it, from `first` on."""
    for name in (*DOCUMENTS[first:], *DOCUMENTS[:first]):
        if (made := mutated(contract(name), mutation, choice)) is not None:
            return name, *made
    raise AssertionError("no document has a place for such a change")


def report(name: str, old: JsonObject, new: JsonObject) -> Report:
    return compare(side(**{name: old}), side(**{name: new}), resources(), jobs=1)


@pytest.mark.parametrize("mutation", range(len(MUTATIONS)), ids=[change.__name__ for change, *_ in MUTATIONS])
@settings(max_examples=4, phases=QUICK)
@given(first=FIRST, choice=CHOICE)
def test_a_change_is_found_on_its_row(mutation: int, first: int, choice: int) -> None:
    """A comparison that overlooks one change in a hundred is worth nothing: nobody knows which one."""
    name, new, expected = changed(first, mutation, choice)
    found = report(name, contract(name), new)
    rows = [row for row in found.rows if row.subject == expected.subject and expected.operation in row.operations]
    assert expected.rule in {SAME.get(row.rule.name, row.rule.name) for row in rows}
    assert all(row.rule.effect == RULES[row.rule.name].effect for row in rows)


@pytest.mark.parametrize("mutation", range(len(MUTATIONS)), ids=[change.__name__ for change, *_ in MUTATIONS])
@settings(max_examples=2, phases=QUICK)
@given(first=FIRST, choice=CHOICE)
def test_the_way_back_touches_the_same_things(mutation: int, first: int, choice: int) -> None:
    """What is found does not depend on which side is called new; only what it means does.

    Names of types are no part of it: that one is gone has a row, that one came has none.
    """
    name, new, _ = changed(first, mutation, choice)
    there, back = (
        {(row.operations, row.subject) for row in made.rows if row.operations}
        for made in (report(name, contract(name), new), report(name, new, contract(name)))
    )
    assert there == back


def test_every_contract_agrees_with_its_copy(repository: Path) -> None:
    """Equal documents that are not the same bytes go through every stage, and differ in nothing."""
    for name in DOCUMENTS:
        data = contract(name)
        again = dict(reversed(data.items()))
        again["info"] = {**data["info"], "title": "Another title"} if isinstance(data["info"], dict) else {}
        assert not report(name, data, again).rows
