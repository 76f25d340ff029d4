"""Vendoring from settings to result: make a copy, then write or check it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..cache import Cache, default_folder
from ..output.write import WriteReport
from ..problems import Pointer, Problem, SpecError, UsageError, raise_if_any
from ..resources import resources
from . import verdict
from .catalog import Choice, read_catalog
from .place import place, refuse
from .places import places
from .scan import Scan, scan
from .settings import Project, Settings, importable
from .size import Size, read_size, size_of
from .subset import Copy, make_copy
from .upgrade import Upgrade, upgrade


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendored:
    """The result of `vendor`."""

    copy: Copy
    report: WriteReport
    scan: Scan | None
    full: Size | None  # of the full client, for comparison with a part

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user should know apart from the sizes."""
        kept = (
            f"! {path} is no longer in the copy, but was edited by hand: delete it yourself"
            for path in self.report.kept
        )
        lost = (f"! {path} was edited by hand, and is overwritten" for path in self.report.overwritten)
        return (*(self.scan.lines() if self.scan else ()), *kept, *lost)

    def __str__(self) -> str:
        copy = size_of(self.copy.tree)
        lines = [f"{self.copy.chosen} of {self.copy.known} resources, and the parents that lead to them", str(copy)]
        if self.full is not None:
            lines += [f"the full client: {self.full}", f"saved: {copy.saves(self.full)}"]
        return "\n".join(lines)


def vendor(
    project: Project,
    *,
    force: bool = False,
    use_cache: bool = True,
    jobs: int | None = None,
    agreed: Callable[[Upgrade], bool] | None = None,
) -> Vendored | None:
    """Write the copy. Raises SpecError before anything is written.

    Args:
        agreed: Called with the changes for callers of the existing copy. If it returns False, nothing is written and
            the result is None.
    """
    copy, scanned = _made(project, use_cache, jobs)
    target = project.root / project.settings.to
    full = read_size(resources().full_size) if not copy.whole else None
    if agreed is not None:
        refuse(target, project.root, force=force)
        if not agreed(upgrade(copy.tree, target)):
            return None
    report = place(copy.tree, target, project.root, force=force)
    return Vendored(copy=copy, report=report, scan=scanned, full=full)


def check(project: Project, *, use_cache: bool = True, jobs: int | None = None) -> list[verdict.Finding]:
    """Return the problems of the copy. Writes nothing. Raises SpecError."""
    copy, _ = _made(project, use_cache, jobs)
    return verdict.judge(copy.tree, project.root / project.settings.to)


def _made(project: Project, use_cache: bool, jobs: int | None) -> tuple[Copy, Scan | None]:
    """The copy that the settings describe. A problem with an option is told where the option was given."""
    try:
        return _copy(project, use_cache, jobs)
    except SpecError as error:
        if not any(problem.where.file.startswith("--") for problem in error.problems):
            raise
        if project.table is None:
            raise UsageError(error.problems) from None
        raise SpecError(_in_table(problem, project.table) for problem in error.problems) from None


def _in_table(problem: Problem, table: Pointer) -> Problem:
    option = problem.where.file
    return replace(problem, where=table / option[2:]) if option.startswith("--") else problem


def _copy(project: Project, use_cache: bool, jobs: int | None) -> tuple[Copy, Scan | None]:
    found, settings = resources(), project.settings
    raise_if_any(_doubts(settings))
    catalog = read_catalog(found)
    cache = Cache(default_folder(found)) if use_cache else None
    only, runtime, scanned = settings.only, settings.runtime, None
    if settings.scan:
        known = places(found, catalog)
        scanned = scan(settings.scan, project.root, known, settings.to, settings.package_name, strict=settings.strict)
        if not (only or scanned.resources):
            trouble = f"nothing in {', '.join(settings.scan)} uses the client"
            raise SpecError([Problem(Pointer("--scan"), trouble, "name other paths, or name resources with --only")])
        only, runtime = (*only, *scanned.resources), (*runtime, *scanned.runtime)
    choice = Choice(only=only, exclude=settings.exclude, clients=settings.clients)
    return make_copy(found, catalog, choice, runtime, cache=cache, jobs=jobs), scanned


def _doubts(settings: Settings) -> Sequence[Problem]:
    if importable(settings.package_name):
        return ()
    trouble = f"Python cannot import '{settings.package_name}'"
    return [Problem(Pointer("--to"), trouble, "name a folder of letters, digits and '_', or give --package-name")]
