"""The names of the official SDK that are missing on purpose, with reasons."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tests.surface.names import Name

TABLE = Path(__file__).with_name("rules.toml")


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of rules.toml."""

    names: tuple[str, ...]
    reason: str
    within: tuple[str, ...] = ("*",)
    kind: str | None = None  # None: any

    def covers(self, name: Name) -> bool:
        """Whether the rule is about this name."""
        return self.kind in (None, name.kind) and all(
            any(fnmatchcase(name.path, pattern) for pattern in patterns) for patterns in (self.names, self.within)
        )

    def __str__(self) -> str:
        return " | ".join(self.names) + (f" ({self.kind})" if self.kind else "")


@dataclass(frozen=True, slots=True)
class Report:
    """What became of every name: it is here, a rule covers it, or it is missing."""

    here: Counter[str]  # by part of the SDK
    covered: Counter[tuple[str, Rule]]
    missing: list[Name]
    unused: list[Rule]

    def lines(self) -> list[str]:
        """One line for each rule, one for each part of the SDK, and the totals."""
        by_rule, by_part = Counter[Rule](), Counter[str]()
        for (part, rule), count in self.covered.items():
            by_rule[rule] += count
            by_part[part] += count
        missing = Counter(name.part for name in self.missing)
        parts = sorted({*self.here, *by_part, *missing})
        return [
            *(f"{count} under a rule: {rule.reason}" for rule, count in by_rule.most_common()),
            *(_counted(part, self.here[part], by_part[part], missing[part]) for part in parts),
            _counted(f"{len(by_rule)} rules", self.here.total(), by_part.total(), missing.total()),
        ]


def judged(names: Iterable[Name], rules: Iterable[Rule]) -> Report:
    """Every name is here, under the first rule that covers it, or missing; a rule that covers nothing is unused."""
    here, covered, missing = Counter[str](), Counter[tuple[str, Rule]](), list[Name]()
    rules = tuple(rules)
    for name in names:
        if not name.lacks:
            here[name.part] += 1
        elif rule := next((rule for rule in rules if rule.covers(name)), None):
            covered[name.part, rule] += 1
        else:
            missing.append(name)
    used = {rule for _, rule in covered}
    return Report(here, covered, missing, [rule for rule in rules if rule not in used])


def _counted(of: str, here: int, covered: int, missing: int) -> str:
    return f"{of}: {here + covered + missing} names, {here} here, {covered} under a rule, {missing} missing"


def read_rules(table: Path = TABLE) -> list[Rule]:
    """The rows of the table. Raises TypeError and KeyError for a row that is not as its head says."""
    rows = tomllib.loads(table.read_text("utf-8"))["rule"]
    return [
        Rule(**{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}) for row in rows
    ]
