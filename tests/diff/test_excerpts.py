"""Excerpts of real updates. Each expected row was checked by hand against the documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.sides import read_side
from twilio_codegen.resources import resources

EXCERPTS = Path(__file__).parent / "excerpts"
UPDATES = sorted(path.name for path in EXCERPTS.iterdir() if path.is_dir())


def report(update: str) -> Report:
    old, new = (read_side(str(EXCERPTS / update / name)) for name in ("old", "new"))
    return compare(old, new, resources(), jobs=1)


def text(made: Report) -> str:
    """The rows as rows.txt has them."""
    rows = (f"{row.rule.effect} {row.rule.name}\n    {row.contract}\n    {row.python}\n" for row in made.rows)
    return "\n".join(rows)


@pytest.mark.parametrize("update", UPDATES)
def test_the_rows_are_those_that_were_checked_by_hand(update: str) -> None:
    """Toys show that a rule works; that it fits what Twilio does is shown by what Twilio did."""
    assert text(report(update)) == (EXCERPTS / update / "rows.txt").read_text("utf-8")


@pytest.mark.parametrize("update", UPDATES)
def test_nothing_in_them_has_to_be_decided(update: str) -> None:
    """The excerpts are of documents that the generator knows: a decision would hide rows.

    (Whether nobody needs the name of a pattern any more is not to be seen in a part of a document.)
    """
    assert {decision.kind for decision in report(update).decisions} <= {"a name nobody needs"}


def test_they_are_of_many_kinds() -> None:
    """README.md counts them: 85 rows by 37 rules."""
    rows = [row for update in UPDATES for row in report(update).rows]
    assert (len(rows), len({row.rule.name for row in rows})) == (85, 37)


def test_they_hold_no_sentences() -> None:
    """What Twilio writes for people is not part of this repository."""
    for path in EXCERPTS.rglob("*.json"):
        content = path.read_text("utf-8")
        assert '"summary"' not in content
        assert '"example"' not in content
