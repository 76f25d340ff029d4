"""Comparing two sets of documents: what changed, and what has to be decided."""

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

_SMALL: Final = 2**20  # bytes that one process compares sooner than a second one has started


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a comparison found."""

    old: str
    new: str
    rows: tuple[Row, ...]  # by document, then by effect, the worst first, then by resource
    decisions: tuple[Decision, ...]
    compared: int  # documents
    changed: tuple[str, ...]  # documents whose facts differ

    @property
    def advice(self) -> Bump:
        """The part of the version that these changes make count up."""
        return advice(row.rule for row in self.rows)

    @property
    def counts(self) -> Mapping[Effect, int]:
        """How many rows there are of each effect."""
        return {effect: sum(row.rule.effect == effect for row in self.rows) for effect in EFFECTS}


def compare(old: Side, new: Side, resources: Resources, jobs: int | None = None) -> Report:
    """Compare two sides. Documents that specs/SOURCE.toml excludes take no part, but as single files.

    Raises SpecError when the tables of this checkout cannot be read. A document that cannot is a row, and a decision.
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
    """The outcomes in the order of the tasks."""
    sizes = {task.name: sum(len(file.content) for file in (task.old, task.new) if file) for task in tasks}
    if jobs == 1 or len(tasks) < 2 or sum(sizes.values()) < _SMALL:
        return [outcome_of(task) for task in tasks]
    # A worker ends soon, and nothing that it makes has circles: looking for garbage is a fifteenth of its time.
    with pool(min(jobs, len(tasks)), gc.disable) as workers:
        largest_first = sorted(tasks, key=lambda task: -sizes[task.name])
        futures = {task.name: workers.submit(outcome_of, task) for task in largest_first}
        return [futures[task.name].result() for task in tasks]


def _across(outcomes: Sequence[Outcome], resources: Resources) -> Iterator[Row]:
    """Operations that moved to another document, and then all that really came and went."""
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
    """One row for what happened to several operations in the same words."""
    groups: dict[Row, list[Row]] = {}
    for row in rows:
        groups.setdefault(replace(row, operations=()), []).append(row)
    for bare, group in groups.items():
        yield replace(bare, operations=tuple(dict.fromkeys(address for row in group for address in row.operations)))


def _sorted(rows: Iterable[Row]) -> tuple[Row, ...]:
    """By document, then by effect, the worst first, then by resource; else in the order of the document."""
    return tuple(sorted(rows, key=lambda row: (row.document, EFFECTS.index(row.rule.effect), row.resource)))


def _asked(old: Side, new: Side, exclusions: Mapping[str, str], resources: Resources) -> Iterator[Decision]:
    """Decisions about whole documents. Contracts have no excluded ones, so that raw documents alone tell of those."""
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
    """The documents of this checkout that take no part in the comparison."""
    for path in (*resources.contracts.glob("*.json"), *resources.authored.glob("*.yaml")):
        if path.stem not in names:
            yield path.read_bytes()


def _unneeded(outcomes: Sequence[Outcome], texts: Sequence[bytes], resources: Resources) -> Iterator[Decision]:
    """Names of patterns that no document declares any more: neither those that changed nor, as `texts`, the others."""
    dropped = {pattern for outcome in outcomes for pattern in outcome.dropped}
    dropped -= {pattern for outcome in outcomes for pattern in outcome.patterns}
    for alias in rulings_of(resources).aliases.rows if dropped else ():
        spellings = {alias.pattern.encode(), json.dumps(alias.pattern)[1:-1].encode()}
        if alias.pattern in dropped and not any(spelling in text for spelling in spellings for text in texts):
            trouble = f"no document declares the pattern of {alias.name} any more"
            yield Decision(kind="a name nobody needs", problem=Problem(alias.where, trouble, "remove the row"))
