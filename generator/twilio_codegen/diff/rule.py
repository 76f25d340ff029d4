"""What a kind of change means to callers, and which version comes next because of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Effect: TypeAlias = Literal["breaking", "risky", "safe"]
Section: TypeAlias = Literal["Added", "Changed", "Deprecated", "Removed"]  # of a changelog
Bump: TypeAlias = Literal["major", "minor", "patch", "none"]

EFFECTS: Final[tuple[Effect, ...]] = ("breaking", "risky", "safe")  # the worst first
SECTIONS: Final[tuple[Section, ...]] = ("Added", "Changed", "Deprecated", "Removed")
BUMPS: Final[tuple[Bump, ...]] = ("major", "minor", "patch", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of change. `{old}` and `{new}` in its words stand for what a row knows of both sides."""

    name: str  # "argument-removed"
    effect: Effect
    section: Section
    change: str  # what happened to the subject, in the contract: "enum lost {old}"
    python: str  # what that is to a caller: "{old} is no longer one of its values"
    hint: str = ""  # what a caller does about it; breaking and risky rules have one
    why: str  # why the effect is what it is

    @property
    def bump(self) -> Bump:
        """The part of the version that counts up, by Semantic Versioning: new things are a minor step."""
        if self.effect == "breaking":
            return "major"
        return "minor" if self.effect == "risky" or self.section in ("Added", "Deprecated") else "patch"


def deprecation(subject: str, python: str) -> tuple[Rule, Rule]:
    """The rules about a warning that something goes away, and about its end. `python`: what the warning is to a caller."""
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
    """The largest step that some rules ask for."""
    asked: list[Bump] = ["none", *(rule.bump for rule in rules)]
    return min(asked, key=BUMPS.index)
