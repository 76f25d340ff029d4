"""The entry that an update adds to CHANGELOG.md: Keep a Changelog, with what callers have to do."""

from __future__ import annotations

import pytest
from twilio_codegen.diff.changelog import entry_of, with_entry
from twilio_codegen.problems import Pointer, SpecError

from tests.diff.toys import report, toys
from tests.unit.toy_client import TEXT, objects

WHERE = Pointer("CHANGELOG.md")
CREATE = "client.toy.v1.toys.create"
EMPTY = "# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n\n### Added\n\n- Everything.\n"
FULL = """\
# Changelog

## [Unreleased]

Some words.

### Added

- A thing that was there.

### Security

- A hole that is closed.

## [1.0.0]
"""
OLD = toys(form={"A": TEXT, "Mode": {**TEXT, "enum": ["fixed", "free"]}}, answer=objects(a=TEXT))
NEW = toys(
    form={"A": {**TEXT, "deprecated": True}, "Mode": {**TEXT, "enum": ["free"]}, "C": TEXT, "D": TEXT},
    answer=objects(a={**TEXT, "nullable": True}),
)
HEADLINE = "Twilio's documents were updated from `old` to `new`: 1 breaking, 1 risky, 3 safe."


def test_each_section_has_what_belongs_there() -> None:
    """Breaking and risky changes tell what to do; what is new is gathered; the rest is only counted."""
    assert entry_of(report(OLD, NEW)) == {
        "Added": [f"`{CREATE}(c=...)`, `{CREATE}(d=...)`: each is new, and can be omitted."],
        "Changed": [HEADLINE, "Risky: `ToyInstance.a`: may be None. Handle None."],
        "Deprecated": [f"`{CREATE}(a=...)`: still works, and is going to be removed."],
        "Removed": [f"**Breaking:** `{CREATE}(mode=...)`: no longer accepts 'fixed'. Pass another value than 'fixed'."],
    }


def test_what_happens_to_several_in_the_same_words_is_told_once() -> None:
    """Five filters that push the limit back are one warning."""
    old, new = toys(form={"Z": TEXT, "Y": TEXT}), toys(form={"A": TEXT, "B": TEXT, "Y": TEXT, "Z": TEXT})
    entry = entry_of(report(old, new))
    assert entry["Changed"][1:] == [
        f"**Breaking:** `{CREATE}()`: has the order y, z, had z, y. " "Pass the arguments by name, not by position."
    ]
    assert entry["Added"] == [
        f"Risky: `{CREATE}(a=...)`, `{CREATE}(b=...)`: each is new, and comes before y= and the arguments after it. "
        "Pass y= and the arguments after it by name."
    ]


def test_an_update_that_nobody_notices_is_recorded() -> None:
    """The changelog tells which documents a version was made of."""
    assert entry_of(report(OLD, OLD)) == {
        "Changed": ["Twilio's documents were updated from `old` to `new`: nothing that callers can notice."]
    }


def test_the_entry_stands_under_the_next_version() -> None:
    """A version that is out does not change any more."""
    assert with_entry(EMPTY, {"Added": ["One."], "Removed": ["Two."]}, WHERE) == (
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n### Removed\n\n- Two.\n\n"
        "## [1.0.0]\n\n### Added\n\n- Everything.\n"
    )


def test_the_entry_comes_after_what_is_there() -> None:
    """People write there as well: their words stay, in their sections, and unknown sections too."""
    assert with_entry(FULL, {"Added": ["One."], "Changed": ["Two."]}, WHERE) == FULL.replace(
        "- A thing that was there.\n", "- A thing that was there.\n- One.\n\n### Changed\n\n- Two.\n"
    )


def test_long_lines_are_wrapped() -> None:
    """The file is read in an editor too; names are not broken."""
    text = with_entry(EMPTY, {"Added": [" ".join(f"`client.toy.v1.word{n}`" for n in range(20))]}, WHERE)
    assert max(map(len, text.splitlines())) <= 120
    assert "\n  `client" in text


def test_a_changelog_without_a_place_for_it_is_refused() -> None:
    """Guessing where the next version is would rewrite an old one."""
    with pytest.raises(SpecError, match="there is no heading"):
        with_entry("# Changelog\n", {"Added": ["One."]}, WHERE)
