"""A copy from its settings: made, written or judged. The table of contents of vendoring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..cache import Cache, default_folder
from ..output import WriteReport
from ..problems import Pointer, Problem, raise_if_any
from ..resources import resources
from . import verdict
from .catalog import Choice, read_catalog
from .place import place
from .settings import Project, Settings, importable
from .subset import Copy, make_copy, size


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendored:
    """What `vendor` did."""

    copy: Copy
    report: WriteReport

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user should know of beside the sizes."""
        kept = (
            f"! {path} is no longer in the copy, but was edited by hand: delete it yourself"
            for path in self.report.kept
        )
        return tuple(kept)

    def __str__(self) -> str:
        files, lines, size_in_bytes = size(self.copy.tree)
        return (
            f"{files} files, {lines:,} lines, {size_in_bytes:,} bytes: "
            f"{self.copy.chosen} of {self.copy.known} resources, and the parents that lead to them"
        )


def vendor(project: Project, *, force: bool = False, use_cache: bool = True, jobs: int | None = None) -> Vendored:
    """Write the copy. Raises SpecError, with nothing written."""
    raise_if_any(_doubts(project.settings))
    copy = _copy(project, use_cache, jobs)
    target = project.root / project.settings.to
    return Vendored(copy=copy, report=place(copy.tree, target, project.root, force=force))


def check(project: Project, *, use_cache: bool = True, jobs: int | None = None) -> list[verdict.Finding]:
    """What is wrong with the copy. Writes nothing. Raises SpecError."""
    raise_if_any(_doubts(project.settings))
    return verdict.judge(_copy(project, use_cache, jobs).tree, project.root / project.settings.to)


def _copy(project: Project, use_cache: bool, jobs: int | None) -> Copy:
    found = resources()
    settings = project.settings
    cache = Cache(default_folder(found)) if use_cache else None
    choice = Choice(only=settings.only, exclude=settings.exclude)
    return make_copy(found, read_catalog(found), choice, settings.runtime, cache=cache, jobs=jobs)


def _doubts(settings: Settings) -> Sequence[Problem]:
    if importable(settings.package_name):
        return ()
    trouble = f"Python cannot import '{settings.package_name}'"
    return [Problem(Pointer("--to"), trouble, "name a folder of letters, digits and '_', or give --package-name")]
