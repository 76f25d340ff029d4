"""Count the changes between published versions of Twilio's documents, and write tools/history.md: `make history`.

Needs npm and a network. Tests the rules of the comparison on real updates. The result contains only numbers, no
documents.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.rule import EFFECTS
from twilio_codegen.diff.rules import RULES
from twilio_codegen.diff.sides import read_side
from twilio_codegen.resources import resources

PACKAGE = "@twilio/cli-core"
VERSIONS = ("7.27.2", "8.0.2", "8.3.1", "8.3.2", "9.0.0")
RESULTS = Path(__file__).with_suffix(".md")


def main(versions: Sequence[str] = VERSIONS) -> None:
    """Compare each version with the next one."""
    found = resources()
    sides = [read_side(f"npm:{PACKAGE}@{version}") for version in versions]
    reports = [compare(old, new, found) for old, new in pairwise(sides)]
    RESULTS.write_text(page(reports), "utf-8")
    print(f"{RESULTS.name}: {sum(len(report.rows) for report in reports)} rows in {len(reports)} updates")


def page(reports: Sequence[Report]) -> str:
    """Format the counts as Markdown."""
    return "\n".join([*_head(), *_updates(reports), "", *_rules(reports)]) + "\n"


def _head() -> Iterator[str]:
    yield "# What Twilio's updates changed"
    yield ""
    yield f"Written by `make history` from the documents in `{PACKAGE}`, without those that specs/SOURCE.toml excludes."
    yield "A row is one change as `twilio-codegen diff` tells it; its rule is explained in docs/breaking.md."
    yield ""


def _updates(reports: Sequence[Report]) -> Iterator[str]:
    yield from _table_head("from", "to", "documents", "changed", "rows", *EFFECTS, "decisions", "next version")
    for report in reports:
        counts = [str(report.counts[effect]) for effect in EFFECTS]
        sizes = [report.compared, len(report.changed), len(report.rows)]
        numbers = [*map(str, sizes), *counts, str(len(report.decisions))]
        yield _row(_version(report.old), _version(report.new), *numbers, report.advice)


def _rules(reports: Sequence[Report]) -> Iterator[str]:
    counters = [Counter(row.rule.name for row in report.rows) for report in reports]
    yield from _table_head("rule", "effect", *(_version(report.new) for report in reports))
    used = {name for counter in counters for name in counter}
    for rule in sorted(RULES.values(), key=lambda rule: (EFFECTS.index(rule.effect), rule.name)):
        if rule.name in used:
            yield _row(rule.name, rule.effect, *(str(counter[rule.name] or "") for counter in counters))


def _table_head(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield _row(*("---" for _ in names))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _version(side: str) -> str:
    return side.rpartition("@")[2]


if __name__ == "__main__":
    main(sys.argv[1:] or VERSIONS)
