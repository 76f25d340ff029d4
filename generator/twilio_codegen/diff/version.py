"""One version of a document, as far as it can be read, and the decisions that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from glob import escape

from .. import ir
from ..model.modules import model
from ..model.overrides import Overrides
from ..model.sids import patterns_in
from ..problems import Pointer, Problem, SpecError
from ..read.lint import lint
from ..read.overlay import Overlays
from ..spec import Document
from .answers import records_of
from .facts import Facts, corrected, parsed, read_facts
from .row import Decision
from .sides import File
from .surface import Call, Rulings, calls_of

_GENERATING = "generating would fail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The stages of one version. A member is None if there is no document, or if a stage failed."""

    facts: Facts | None = None
    patterns: Mapping[str, Pointer] = field(default_factory=dict[str, Pointer])  # pattern -> its first place
    document: Document | None = None
    calls: tuple[Call, ...] | None = None
    modules: tuple[ir.Module, ...] | None = None
    decisions: tuple[Decision, ...] = ()

    def asking(self, kind: str, problems: Iterable[Problem]) -> Version:
        """Add decisions for problems."""
        found = (Decision(kind=kind, problem=problem) for problem in problems)
        return replace(self, decisions=(*self.decisions, *found))


def read(name: str, file: File | None) -> Version:
    """Read the facts of a document."""
    if file is None:
        return Version()
    try:
        facts = read_facts(name, file)
    except SpecError as error:
        return Version().asking("cannot be read", error.problems)
    return Version(facts=facts).asking("an unknown keyword", facts.set_aside)


def both_corrected(old: Version, new: Version, overlays: Overlays) -> tuple[Version, Version]:
    """Apply the overlays to both versions; to neither, if they no longer fit one of them.

    Applying them to only one version would look like a change by Twilio.
    """
    try:
        changed = [corrected(version.facts, overlays) if version.facts else None for version in (old, new)]
    except SpecError as error:
        fitted = _fits(old, overlays)
        return old, new.asking("an overlay no longer matches", error.problems if fitted else ())
    return replace(old, facts=changed[0]), replace(new, facts=changed[1])


def named(version: Version) -> Version:
    """Add the patterns that the version declares."""
    if version.facts is None:
        return version
    loaded = version.facts.loaded
    return replace(version, patterns=patterns_in(loaded.data, loaded.where))


def called(version: Version, rulings: Rulings) -> Version:
    """Add the parsed document and its operations with their places."""
    if version.facts is None:
        return version
    try:
        document, problems = parsed(version.facts)
    except SpecError as error:
        return version.asking("cannot be read", error.problems)
    version = replace(version, document=document)
    version = version.asking("an unknown keyword", (each for each in problems if each.extent == "unknown key"))
    version = version.asking(_GENERATING, (each for each in problems if each.extent == "value"))
    try:
        calls = calls_of(document, rulings)
        for call in calls:
            records_of(call)  # raises if it is unclear where the records of a list are
    except SpecError as error:
        return version.asking(_GENERATING, error.problems)
    return replace(version, calls=calls)


def judged(version: Version, rulings: Rulings) -> Version:
    """Add all problems that would prevent generation."""
    if version.facts is None or version.calls is None:
        return version
    return version.asking(_GENERATING, [*lint(version.facts.loaded), *rulings.aliases.missing(version.patterns)])


def modelled(version: Version, rulings: Rulings, touched: frozenset[str] | None) -> Version:
    """Add the modules of the `touched` operations, or of all, and find unused overrides."""
    if version.document is None or version.calls is None or touched == frozenset():
        return version
    overrides = Overrides(rulings.overrides.rows)  # a copy in which no row is used yet
    # Overrides are known to be unused only after everything is named.
    whole = touched is None or overrides.are_about(version.document.where)
    try:
        only = () if whole else [*map(escape, touched or ())]
        made = model(version.document, version.document.where.file, overrides, rulings.aliases, only)
    except SpecError as error:
        return version.asking(_GENERATING, error.problems)
    return replace(version, modules=made.modules).asking(
        "a ruling names nothing", _unneeded(overrides, version.document.name)
    )


def _unneeded(overrides: Overrides, document: str) -> Iterator[Problem]:
    for row in overrides.rows.values():
        if row.document == document and str(row.place) not in overrides.used:
            yield Problem(row.place, f"nothing is named by this row: {row.where}", "correct or remove the row")


def _fits(version: Version, overlays: Overlays) -> bool:
    try:
        return version.facts is None or bool(corrected(version.facts, overlays))
    except SpecError:
        return False
