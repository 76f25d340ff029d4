"""Rules: the effect of each kind of change on callers, and the resulting version number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Effect: TypeAlias = Literal["breaking", "risky", "safe"]
Section: TypeAlias = Literal["Added", "Changed", "Deprecated", "Removed"]  # headings of a changelog
Bump: TypeAlias = Literal["major", "minor", "patch", "none"]

EFFECTS: Final[tuple[Effect, ...]] = ("breaking", "risky", "safe")  # worst first
SECTIONS: Final[tuple[Section, ...]] = ("Added", "Changed", "Deprecated", "Removed")
BUMPS: Final[tuple[Bump, ...]] = ("major", "minor", "patch", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of change. `{old}` and `{new}` in its texts are replaced by values from a row."""

    name: str  # "argument-removed"
    effect: Effect
    section: Section
    change: str  # what happened to the subject, in terms of the contract: "enum lost {old}"
    python: str  # what that means in Python: "{old} is no longer one of its values"
    hint: str = ""  # what a caller should do; breaking and risky rules have a hint
    why: str  # the reason for the effect

    @property
    def bump(self) -> Bump:
        """The part of the version number to increase, following Semantic Versioning. Additions are a minor version."""
        if self.effect == "breaking":
            return "major"
        return "minor" if self.effect == "risky" or self.section in ("Added", "Deprecated") else "patch"


def deprecation(subject: str, python: str) -> tuple[Rule, Rule]:
    """Return the rules for a deprecation and for its end. `python` describes the deprecation to a caller."""
    warned = Rule(
        name=f"{subject}-deprecated",
        effect="safe",
        section="Deprecated",
        change="is deprecated",
        python=python,
        why="A warning does not break code.",
    )
    kept = Rule(
        name=f"{subject}-not-deprecated",
        effect="safe",
        section="Changed",
        change="is no longer deprecated",
        python="is no longer going to be removed",
        why="A warning is withdrawn.",
    )
    return warned, kept


def advice(rules: Iterable[Rule]) -> Bump:
    """Return the largest version step among the rules."""
    asked: list[Bump] = ["none", *(rule.bump for rule in rules)]
    return min(asked, key=BUMPS.index)
