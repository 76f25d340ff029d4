"""Compare two versions of one document, from their files. This is the work of a worker process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..read.overlay import Overlays, read_overlays
from ..resources import Resources
from .definitions import definition_rows
from .documents import DocumentDiff, compare_documents
from .row import Decision, Finding, Row, row_of
from .sides import File
from .surface import Call, Rulings, read_rulings, version_of
from .version import Version, both_corrected, called, judged, modelled, named, read


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Two versions of a document. One of them may be missing."""

    name: str  # "twilio_api_v2010"
    old: File | None
    new: File | None
    resources: Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The result of a task."""

    name: str
    place: str = ""  # in Python: "client.verify.v2"
    only: Literal["old", "new"] | None = None  # the version that exists if the other is missing
    changed: bool = True  # whether its facts changed
    rows: tuple[Row, ...] = ()
    lost: tuple[Call, ...] = ()  # operations that only the old version has
    gained: tuple[Call, ...] = ()
    patterns: frozenset[str] = frozenset()  # patterns that the new version declares
    dropped: frozenset[str] = frozenset()  # patterns that only the old version declares
    decisions: tuple[Decision, ...] = ()


def outcome_of(task: Task) -> Outcome:
    """Compare the two versions. Anything that cannot be read results in a decision and a row."""
    rulings, overlays = rulings_of(task.resources), _overlays(task.resources)
    old, new = read(task.name, task.old), read(task.name, task.new)
    if old.facts and new.facts and old.facts.text == new.facts.text:
        same = frozenset(named(new).patterns)
        return Outcome(name=task.name, changed=False, patterns=same, decisions=_new_ones(old, new))
    old, new = both_corrected(old, new, overlays)
    old, new = named(old), named(new)
    old, new = called(old, rulings), called(new, rulings)
    known = new if new.calls is not None else old
    place = version_of(known.document) if known.document and known.calls is not None else task.name
    made = _compared(task, place, old, new, rulings)
    new = judged(new, rulings)
    old, new = modelled(old, rulings, made.touched), modelled(new, rulings, made.touched)
    if new.decisions:  # old problems are not news
        old = judged(old, rulings)
    return Outcome(
        name=task.name,
        place=place,
        only=None if task.old and task.new else "new" if task.new else "old",
        rows=(*made.rows, *definition_rows(old, new)),
        lost=made.lost,
        gained=made.gained,
        patterns=frozenset(new.patterns),
        dropped=frozenset(old.patterns) - frozenset(new.patterns),
        decisions=_new_ones(old, new),
    )


def _compared(task: Task, place: str, old: Version, new: Version, rulings: Rulings) -> DocumentDiff:
    if not (task.old and task.new):
        return DocumentDiff(lost=old.calls or (), gained=new.calls or ())
    if old.document and new.document and old.calls is not None and new.calls is not None:
        return compare_documents(old.document, new.document, old.calls, new.calls, rulings)
    rows = (row_of(finding, document=task.name, resource=place, place=place) for finding in _unread(old, new))
    return DocumentDiff(rows=tuple(rows))


def _unread(old: Version, new: Version) -> Iterator[Finding]:
    if new.calls is None:
        yield Finding(rule="document-unreadable", new=_count(new.decisions))
    else:
        yield Finding(rule="document-not-compared", old=_count(old.decisions))


def _new_ones(old: Version, new: Version) -> tuple[Decision, ...]:
    """Return the decisions that the old version did not need already."""
    return tuple(sorted({*new.decisions} - {*old.decisions}))


def _count(found: Sequence[Decision]) -> str:
    return "1 problem" if len(found) == 1 else f"{len(found)} problems"


# These inputs are the same for all documents, so each process reads them once.
@lru_cache(maxsize=1)
def rulings_of(resources: Resources) -> Rulings:
    """Return the naming decisions of a checkout. Raises SpecError."""
    return read_rulings(resources)


@lru_cache(maxsize=1)
def _overlays(resources: Resources) -> Overlays:
    return read_overlays(resources.overlays, resources.root)
