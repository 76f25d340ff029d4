"""Compare two sets of documents: find the changes, and the decisions that are needed."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..pool import pool
from ..problems import Pointer, Problem, shown
from ..read.overlay import Overlays, read_overlays
from ..resources import Resources
from .calls import CallPairs, address_of
from .documents import pair_rows
from .outcome import Outcome, Task, outcome_of, rulings_of
from .record import provenance
from .row import Decision, Finding, Row, row_of
from .rule import EFFECTS, Bump, Effect, advice
from .sides import Side, matched

_SMALL: Final = 2**20  # bytes that one process compares faster than a second process starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of a comparison."""

    old: str
    new: str
    rows: tuple[Row, ...]  # sorted by document, by effect (worst first), and by resource
    decisions: tuple[Decision, ...]
    compared: int  # number of documents
    changed: tuple[str, ...]  # documents whose facts differ

    @property
    def advice(self) -> Bump:
        """The part of the version number to increase because of these changes."""
        return advice(row.rule for row in self.rows)

    @property
    def counts(self) -> Mapping[Effect, int]:
        """The number of rows with each effect."""
        return {effect: sum(row.rule.effect == effect for row in self.rows) for effect in EFFECTS}


def compare(old: Side, new: Side, resources: Resources, jobs: int | None = None) -> Report:
    """Compare two sides. Skip documents that specs/SOURCE.toml excludes, except single files.

    Raises SpecError if the tables of this checkout are invalid. An invalid document results in a row and a decision
    instead.
    """
    exclusions = provenance(resources).exclusions
    asked = [*_asked(old, new, exclusions, resources)]
    if not (old.single or new.single):
        old, new = old.without(exclusions), new.without(exclusions)
    old, new = matched(old, new)
    names = sorted({*old.files, *new.files})
    tasks = [
        Task(name=name, old=old.files.get(name), new=new.files.get(name), resources=resources)
        for name in names
        if old.files.get(name) != new.files.get(name)
    ]
    outcomes = _run(tasks, jobs or os.cpu_count() or 1)
    if not (old.single or new.single):
        read = {outcome.name for outcome in outcomes}
        unread = [file.content for name, file in new.files.items() if name not in read]
        asked += _unneeded(outcomes, [*unread, *_elsewhere(names, resources)], resources)
    rows = [row for outcome in outcomes for row in outcome.rows]
    rows += _across(outcomes, resources)
    return Report(
        old=old.name,
        new=new.name,
        rows=_sorted(_merged(rows)),
        decisions=tuple([*asked, *(decision for outcome in outcomes for decision in outcome.decisions)]),
        compared=len(names),
        changed=tuple(outcome.name for outcome in outcomes if outcome.changed),
    )


def _run(tasks: Sequence[Task], jobs: int) -> list[Outcome]:
    """Return the outcomes in the order of the tasks."""
    sizes = {task.name: sum(len(file.content) for file in (task.old, task.new) if file) for task in tasks}
    if jobs == 1 or len(tasks) < 2 or sum(sizes.values()) < _SMALL:
        return [outcome_of(task) for task in tasks]
    # Workers are short-lived and create no reference cycles; garbage collection would take a fifteenth of their time.
    with pool(min(jobs, len(tasks)), gc.disable) as workers:
        largest_first = sorted(tasks, key=lambda task: -sizes[task.name])
        futures = {task.name: workers.submit(outcome_of, task) for task in largest_first}
        return [futures[task.name].result() for task in tasks]


def _across(outcomes: Sequence[Outcome], resources: Resources) -> Iterator[Row]:
    """Yield operations that moved to another document, then those that were really added or removed."""
    lost = {address_of(call): call for outcome in outcomes for call in outcome.lost}
    gained = {address_of(call): call for outcome in outcomes for call in outcome.gained}
    moved = [address for address in lost if address in gained]
    pairs = CallPairs(tuple((lost[address], gained[address]) for address in moved), (), ())
    if moved:
        yield from pair_rows(pairs, gained.values(), rulings_of(resources))
    for outcome in outcomes:
        for calls, rule in ((outcome.lost, "operation-removed"), (outcome.gained, "operation-added")):
            rest = [call for call in calls if address_of(call) not in moved]
            if rest and outcome.only and len(rest) == len(calls):
                yield _document_row(outcome, len(rest))
                continue
            for call in rest:
                place, operations = f"{call.python}()", (call.address,)
                yield row_of(
                    Finding(rule=rule),
                    document=call.document,
                    resource=call.resource,
                    operations=operations,
                    place=place,
                )


def _document_row(outcome: Outcome, count: int) -> Row:
    size = "1 operation" if count == 1 else f"{count} operations"
    finding = Finding(rule="document-added", new=size)
    if outcome.only == "old":
        finding = Finding(rule="document-removed", old=size)
    return row_of(finding, document=outcome.name, resource=outcome.place, place=outcome.place)


def _merged(rows: Iterable[Row]) -> Iterator[Row]:
    """Merge the rows of operations that changed in the same way."""
    groups: dict[Row, list[Row]] = {}
    for row in rows:
        groups.setdefault(replace(row, operations=()), []).append(row)
    for bare, group in groups.items():
        yield replace(bare, operations=tuple(dict.fromkeys(address for row in group for address in row.operations)))


def _sorted(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Sort by document, by effect (worst first), and by resource. Otherwise keep document order."""
    return tuple(sorted(rows, key=lambda row: (row.document, EFFECTS.index(row.rule.effect), row.resource)))


def _asked(old: Side, new: Side, exclusions: Mapping[str, str], resources: Resources) -> Iterator[Decision]:
    """Yield decisions about whole documents.

    Contracts never include excluded documents, so only raw documents show which exclusions are unused.
    """
    if old.single or new.single:
        return
    record = Pointer(shown(resources.source_record, resources.root))
    if exclusions.keys() & new.files.keys():
        for name in sorted(exclusions.keys() - new.files.keys()):
            problem = Problem(record / "exclusions" / name, f"{new.name} has no such document", "remove the row")
            yield Decision(kind="an exclusion without a document", problem=problem)
    for name in sorted(new.files.keys() - old.files.keys() - exclusions.keys()):
        cure = "generate it with the others, or exclude it in specs/SOURCE.toml, with the reason"
        problem = Problem(Pointer(new.files[name].name), f"{old.name} has no such document", cure)
        yield Decision(kind="a new document", problem=problem)
    gone = old.files.keys() - new.files.keys()
    overlays = read_overlays(resources.overlays, resources.root).all
    for problem in Overlays(tuple(overlay for overlay in overlays if overlay.document in gone)).unused(()):
        yield Decision(kind="an overlay without a document", problem=problem)


def _elsewhere(names: Sequence[str], resources: Resources) -> Iterator[bytes]:
    """Yield the documents of this checkout that are not compared."""
    for path in (*resources.contracts.glob("*.json"), *resources.authored.glob("*.yaml")):
        if path.stem not in names:
            yield path.read_bytes()


def _unneeded(outcomes: Sequence[Outcome], texts: Sequence[bytes], resources: Resources) -> Iterator[Decision]:
    """Yield names whose pattern no document declares any more.

    `texts` are the documents that did not change.
    """
    dropped = {pattern for outcome in outcomes for pattern in outcome.dropped}
    dropped -= {pattern for outcome in outcomes for pattern in outcome.patterns}
    for alias in rulings_of(resources).aliases.rows if dropped else ():
        spellings = {alias.pattern.encode(), json.dumps(alias.pattern)[1:-1].encode()}
        if alias.pattern in dropped and not any(spelling in text for spelling in spellings for text in texts):
            trouble = f"no document declares the pattern of {alias.name} any more"
            yield Decision(kind="a name nobody needs", problem=Problem(alias.where, trouble, "remove the row"))
