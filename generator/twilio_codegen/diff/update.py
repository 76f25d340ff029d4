"""Update contracts, changelog and client to Twilio's published documents: all of them, or nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

from .. import pipeline
from ..cache import Cache, default_folder
from ..output.disk import look
from ..output.replace import refusals_told, replace_files
from ..output.write import WriteReport, plan
from ..problems import Pointer, Problem, SpecError
from ..read.load import read_text
from ..resources import Resources
from ..upstream.sync import SyncReport, sync
from .changelog import entry_of, with_entry
from .compare import Report, compare
from .record import provenance
from .sides import read_side
from .upstream import look_upstream

_CHANGELOG: Final = PurePosixPath("CHANGELOG.md")
_SPECS: Final = PurePosixPath("specs")
_GENERATED: Final = PurePosixPath("generated")


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateReport:
    """The result of an update."""

    source: str  # "npm:@twilio/cli-core@9.1.0"
    sync: SyncReport
    report: Report
    client: WriteReport
    changed: tuple[PurePosixPath, ...]  # all changed files, sorted; empty if everything was up to date

    def __str__(self) -> str:
        """Return one line for each step, for the person who will commit the result."""
        client = self.client
        if not self.changed:
            return f"{self.source}: everything is up to date"
        return "\n".join(
            [
                f"contracts: {self.sync}",
                f"client: {len(client.created)} files added, {len(client.changed)} changed, {len(client.removed)} removed",
                *(
                    f"! {path} is no longer generated, but was edited by hand: delete it yourself"
                    for path in client.kept
                ),
                f"next version: {self.report.advice}; read the diff, run make test, and commit",
            ]
        )


def update(
    resources: Resources, source: str | None = None, report: Callable[[str], object] = lambda line: None
) -> UpdateReport:
    """Fetch documents, write contracts, compare, extend the changelog, and generate. The default is the newest version.

    All work happens in a temporary folder first. Then all files are changed, or none. Raises SpecError before anything
    is changed.
    """
    root = resources.repository
    if root is None:
        trouble, cure = "there is no checkout here to update", "run this command in a clone of the repository"
        raise SpecError([Problem(Pointer("update"), trouble, cure)])
    chosen = source or look_upstream(resources).newest
    with TemporaryDirectory(prefix="twilio-codegen-") as folder:
        staged = _stage(resources, Path(folder))
        synced = sync(chosen, staged.root / _SPECS, report=report)
        report("comparing")
        found = compare(read_side(str(resources.contracts)), read_side(str(staged.contracts)), resources)
        found = replace(found, old=provenance(resources).source or "nothing", new=synced.upstream.source)
        report("generating")
        tree = pipeline.build(pipeline.inputs(staged), Cache(default_folder(resources)))
        changes = dict(_differences(staged.root / _SPECS, root / _SPECS, _SPECS))
    if changes:
        changes[_CHANGELOG] = _changelog(root, found)
    generated = look(root / _GENERATED)
    client = plan(tree, generated, generated.claims())
    changes |= {_GENERATED / path: tree[path].text for path in (*client.created, *client.changed)}
    changes |= {_GENERATED / path: None for path in client.removed}
    _write(root, changes)
    return UpdateReport(source=chosen, sync=synced, report=found, client=client, changed=tuple(sorted(changes)))


def _stage(resources: Resources, folder: Path) -> Resources:
    """Copy the inputs of the generator to a folder."""
    for name in ("specs", "templates"):
        shutil.copytree(resources.root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    staged = replace(resources, root=folder, repository=None)
    shutil.copy(resources.license, staged.license)
    return staged


def _differences(staged: Path, real: Path, name: PurePosixPath) -> Iterable[tuple[PurePosixPath, str | None]]:
    """Yield the files of the staged folder that differ from the real one, and those that only the real one has."""
    wanted, present = _texts(staged), _texts(real)
    for path in sorted({*wanted, *present}):
        if wanted.get(path) != present.get(path):
            yield name / path, wanted.get(path)


def _texts(folder: Path) -> Mapping[PurePosixPath, str]:
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _changelog(root: Path, report: Report) -> str:
    where = Pointer(_CHANGELOG.as_posix())
    return with_entry(read_text(root / _CHANGELOG, where), entry_of(report), where)


def _write(root: Path, changes: Mapping[PurePosixPath, str | None]) -> None:
    """Change all files, or none. Also remove folders that are empty then."""
    if changes:
        with refusals_told(root):
            replace_files(root, changes)
    emptied = {parent for path, text in changes.items() if text is None for parent in path.parents[:-1]}
    for place in sorted(emptied, key=lambda place: len(place.parts), reverse=True):
        with suppress(OSError):  # not empty
            (root / place).rmdir()
