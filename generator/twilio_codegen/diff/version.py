"""One version of a document, as far as it could be read, and what its maintainer has to decide about it."""

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
    """What is known of a version; each member is None where there is no document, or one of the stages refused it."""

    facts: Facts | None = None
    patterns: Mapping[str, Pointer] = field(default_factory=dict[str, Pointer])  # with the first place of each
    document: Document | None = None
    calls: tuple[Call, ...] | None = None
    modules: tuple[ir.Module, ...] | None = None
    decisions: tuple[Decision, ...] = ()

    def asking(self, kind: str, problems: Iterable[Problem]) -> Version:
        """The same, with problems that somebody has to decide."""
        found = (Decision(kind=kind, problem=problem) for problem in problems)
        return replace(self, decisions=(*self.decisions, *found))


def read(name: str, file: File | None) -> Version:
    """The facts of a document."""
    if file is None:
        return Version()
    try:
        facts = read_facts(name, file)
    except SpecError as error:
        return Version().asking("cannot be read", error.problems)
    return Version(facts=facts).asking("an unknown keyword", facts.set_aside)


def both_corrected(old: Version, new: Version, overlays: Overlays) -> tuple[Version, Version]:
    """Both versions as the overlays change them; or both as they are, when the overlays no longer fit one of them.

    Half of a correction would look like a change of Twilio's.
    """
    try:
        changed = [corrected(version.facts, overlays) if version.facts else None for version in (old, new)]
    except SpecError as error:
        fitted = _fits(old, overlays)
        return old, new.asking("an overlay no longer matches", error.problems if fitted else ())
    return replace(old, facts=changed[0]), replace(new, facts=changed[1])


def named(version: Version) -> Version:
    """With the patterns that it declares."""
    if version.facts is None:
        return version
    loaded = version.facts.loaded
    return replace(version, patterns=patterns_in(loaded.data, loaded.where))


def called(version: Version, rulings: Rulings) -> Version:
    """The document and its operations, each where it hangs."""
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
            records_of(call)  # raises when nobody can tell where the records of a list are
    except SpecError as error:
        return version.asking(_GENERATING, error.problems)
    return replace(version, calls=calls)


def judged(version: Version, rulings: Rulings) -> Version:
    """With everything that would stop a client from being generated of it."""
    if version.facts is None or version.calls is None:
        return version
    return version.asking(_GENERATING, [*lint(version.facts.loaded), *rulings.aliases.missing(version.patterns)])


def modelled(version: Version, rulings: Rulings, touched: frozenset[str] | None) -> Version:
    """With the modules of the `touched` operations, or all, and the rulings about it that name nothing."""
    if version.document is None or version.calls is None or touched == frozenset():
        return version
    overrides = Overrides(rulings.overrides.rows)  # with no row used yet
    # Whether a ruling is needed is seen when everything has its name.
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
            yield Problem(row.place, f"nothing is named by this row: {row.where}", "mend or remove the row")


def _fits(version: Version, overlays: Overlays) -> bool:
    try:
        return version.facts is None or bool(corrected(version.facts, overlays))
    except SpecError:
        return False
