"""The rules as a whole: each has an explanation, a test, and texts for the contract and for Python."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.diff.rule import Rule, advice
from twilio_codegen.diff.rulebook import page
from twilio_codegen.diff.rules import RULES

HERE = Path(__file__).parent
SHOWN = "".join(path.read_text("utf-8") for path in (HERE / "toys.py", *HERE.glob("test_*_rules.py")))


def test_the_page_says_what_the_table_says(repository: Path) -> None:
    """docs/breaking.md is what maintainers point callers to: `python -m twilio_codegen.diff.rulebook` writes it."""
    assert (repository / "docs" / "breaking.md").read_text("utf-8") == page()


@pytest.mark.parametrize("name", RULES)
def test_each_rule_is_shown_by_a_test(name: str) -> None:
    """A rule that no example shows may be wrong for years."""
    assert f'"{name}"' in SHOWN


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_rule_that_may_break_says_what_to_do(rule: Rule) -> None:
    """The changelog tells callers how to get along; a safe change asks nothing of them."""
    assert bool(rule.hint) == (rule.effect != "safe")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), "none"),
        (("status-changed",), "patch"),
        (("status-changed", "answer-field-added"), "minor"),
        (("operation-deprecated",), "minor"),
        (("argument-inserted",), "minor"),
        (("answer-field-added", "argument-removed"), "major"),
    ],
)
def test_the_worst_change_decides_the_next_version(names: tuple[str, ...], expected: str) -> None:
    """Semantic Versioning: what breaks is a major step, what is new a minor one, anything else a patch."""
    assert advice(RULES[name] for name in names) == expected
