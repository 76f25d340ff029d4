"""Comparing the two versions of one document, from their files: what a worker process does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from ..overlay import Overlays, read_overlays
from ..problems import SpecError
from ..resources import Resources
from ..spec import Document
from .answers import records_of
from .documents import DocumentDiff, compare_documents
from .facts import Facts, corrected, decisions, judge, parsed, read_facts
from .row import Decision, Finding, Row, row_of
from .sides import File
from .surface import Call, Rulings, calls_of, read_rulings, version_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Two versions of a document; one of them may be missing."""

    name: str  # "twilio_api_v2010"
    old: File | None
    new: File | None
    resources: Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a task."""

    name: str
    place: str = ""  # in Python: "client.verify.v2"
    only: Literal["old", "new"] | None = None  # the version that there is, when the other is missing
    changed: bool = True  # in its facts
    rows: tuple[Row, ...] = ()
    lost: tuple[Call, ...] = ()  # operations that only the old version has
    gained: tuple[Call, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Version:
    """One version, as far as it could be read."""

    facts: Facts | None = None
    document: Document | None = None
    calls: tuple[Call, ...] | None = None  # None when the document cannot become a client
    decisions: tuple[Decision, ...] = ()


def outcome_of(task: Task) -> Outcome:
    """Compare the two versions; whatever cannot be read is a decision, and a row that says so."""
    rulings, overlays = _rulings(task.resources), _overlays(task.resources)
    old, new = _read(task.name, task.old), _read(task.name, task.new)
    if old.facts and new.facts and old.facts.text == new.facts.text:
        return Outcome(name=task.name, changed=False, decisions=_new_ones(old, new))
    old, new = _corrected(old, new, overlays)
    old, new = _parsed(old, rulings), _parsed(new, rulings)
    if new.facts and new.document and new.calls is not None:
        new = _with(new, judge(new.facts, new.document, rulings))
        if new.decisions and old.facts and old.document and old.calls is not None:  # what was wrong before is not news
            old = _with(old, judge(old.facts, old.document, rulings))
    return _outcome(task, old, new, rulings)


def _outcome(task: Task, old: _Version, new: _Version, rulings: Rulings) -> Outcome:
    known = new if new.calls is not None else old
    place = version_of(known.document) if known.document and known.calls is not None else task.name
    made = DocumentDiff(lost=old.calls or (), gained=new.calls or ())
    if task.old and task.new:
        made = DocumentDiff(rows=tuple(_row(task.name, place, finding) for finding in _unread(old, new)))
        if old.document and new.document and old.calls is not None and new.calls is not None:
            made = compare_documents(old.document, new.document, old.calls, new.calls, rulings)
    return Outcome(
        name=task.name,
        place=place,
        only=None if task.old and task.new else "new" if task.new else "old",
        rows=made.rows,
        lost=made.lost,
        gained=made.gained,
        decisions=_new_ones(old, new),
    )


def _unread(old: _Version, new: _Version) -> Iterator[Finding]:
    if new.calls is None:
        yield Finding(rule="document-unreadable", new=_count(new.decisions))
    elif old.calls is None:
        yield Finding(rule="document-not-compared", old=_count(old.decisions))


def _read(name: str, file: File | None) -> _Version:
    if file is None:
        return _Version()
    try:
        facts = read_facts(name, file)
    except SpecError as error:
        return _Version(decisions=tuple(decisions("cannot be read", error.problems)))
    return _Version(facts=facts, decisions=tuple(decisions("an unknown keyword", facts.set_aside)))


def _corrected(old: _Version, new: _Version, overlays: Overlays) -> tuple[_Version, _Version]:
    """Both versions as the overlays change them; or both as they are, when the overlays no longer fit one of them."""
    try:
        changed = [corrected(version.facts, overlays) if version.facts else None for version in (old, new)]
    except SpecError as error:
        fits_old = _fits(old, overlays)
        return old, _with(new, decisions("an overlay no longer matches", error.problems if fits_old else ()))
    return replace(old, facts=changed[0]), replace(new, facts=changed[1])


def _fits(version: _Version, overlays: Overlays) -> bool:
    try:
        return version.facts is None or bool(corrected(version.facts, overlays))
    except SpecError:
        return False


def _parsed(version: _Version, rulings: Rulings) -> _Version:
    if version.facts is None:
        return version
    try:
        document, unknown = parsed(version.facts)
    except SpecError as error:
        return _with(version, decisions("cannot be read", error.problems))
    version = _with(replace(version, document=document), decisions("an unknown keyword", unknown))
    try:
        calls = calls_of(document, rulings)
        for call in calls:
            records_of(call)  # raises when nobody can tell where the records of a list are
    except SpecError as error:
        return _with(version, decisions("generating would fail", error.problems))
    return replace(version, calls=calls)


def _with(version: _Version, found: Iterable[Decision]) -> _Version:
    return replace(version, decisions=(*version.decisions, *found))


def _new_ones(old: _Version, new: _Version) -> tuple[Decision, ...]:
    """The decisions that the old version did not ask for already."""
    return tuple(sorted({*new.decisions} - {*old.decisions}))


def _row(document: str, place: str, finding: Finding) -> Row:
    return row_of(finding, document=document, resource=place, place=place)


def _count(found: Sequence[Decision]) -> str:
    return "1 problem" if len(found) == 1 else f"{len(found)} problems"


# What all documents share is read once in each process.
@lru_cache(maxsize=1)
def _rulings(resources: Resources) -> Rulings:
    return read_rulings(resources)


@lru_cache(maxsize=1)
def _overlays(resources: Resources) -> Overlays:
    return read_overlays(resources.overlays, resources.root)
