"""Write a tree to a folder: update files that differ, and remove generated files that are no longer needed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..problems import Pointer, Problem, Unfinished, raise_if_any
from .alone import alone
from .disk import JOURNAL, TEMPORARY, Folder, look
from .manifest import MANIFEST, Claims, journal, parse_manifest
from .tree import FileTree, unsafe_paths


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteReport:
    """The changes that writing a tree makes to a folder. All tuples are sorted."""

    created: tuple[PurePosixPath, ...] = ()
    changed: tuple[PurePosixPath, ...] = ()
    removed: tuple[PurePosixPath, ...] = ()
    kept: tuple[PurePosixPath, ...] = ()  # generated and no longer needed, but edited by hand: not deleted
    overwritten: tuple[PurePosixPath, ...] = ()  # those of `changed` that were edited by hand
    unchanged: tuple[PurePosixPath, ...] = ()


def write(tree: FileTree, root: Path) -> WriteReport:
    """Write the tree, which includes its manifest (see `with_manifest`).

    Each file is replaced as a whole. If the run is interrupted, a journal next to the manifest still claims all old and
    new files, and the next run continues. Raises SpecError before anything is written if other files are in the way,
    and Unfinished if the system refuses to write a file; the remaining files are not written then.
    """
    look(root)  # report anything that is not a folder before creating one for the lock
    with alone(root, "--out"):
        folder = look(root)
        claims = folder.claims()
        report = plan(tree, folder, claims)
        try:
            _carry_out(report, tree, folder, claims)
        except OSError as error:
            place = Pointer(str(error.filename or root))
            cure = "fix that and generate again: it continues where it stopped"
            raise Unfinished([Problem(place, f"the system refused: {error.strerror}", cure)]) from error
    return report


def plan(tree: FileTree, folder: Folder, claims: Claims) -> WriteReport:
    """Return what `write` will do. Raises SpecError with all files that are in the way and were not generated."""
    stale = (claims.keys() & folder.files) - tree.keys()
    removed = tuple(path for path in sorted(stale) if folder.sha256(path) in claims[path])
    present = {path for path in tree if path in folder.files}
    unchanged = {path for path in present if folder.sha256(path) == tree[path].sha256}
    created = {path: tree[path] for path in sorted(tree.keys() - present)}
    changed = tuple(sorted(present - unchanged))
    foreign = sorted({*changed} - claims.keys())
    problems = [
        Problem(
            Pointer((folder.root / path).as_posix()),
            "is in the way: the manifest does not list it, and it is not what would be written",
            "move or delete it, or name another folder for the output",
        )
        for path in foreign
    ]
    raise_if_any([*problems, *unsafe_paths(created), *_obstacles(created, folder, removed)])
    return WriteReport(
        created=tuple(created),
        changed=changed,
        removed=removed,
        kept=tuple(sorted(stale - {*removed})),
        overwritten=tuple(path for path in changed if folder.sha256(path) not in claims[path]),
        unchanged=tuple(sorted(unchanged)),
    )


def is_current(manifest: str, root: Path) -> bool:
    """Return whether the folder contains exactly the files that a manifest lists, and that manifest.

    With the manifest of a new tree, this tells without the tree whether there is anything to write or report.
    """
    listed = parse_manifest(manifest)
    if listed is None:
        return False
    folder = look(root)
    if folder.others or folder.files != frozenset(listed.files) or folder.text(JOURNAL):
        return False
    return all(folder.sha256(path) == entry.sha256 for path, entry in listed.files.items())


def prune(root: Path, emptied: Iterable[PurePosixPath]) -> None:
    """Remove folders that are empty, apart from the bytecode of removed modules."""
    for place in sorted((root / path for path in emptied), key=lambda place: len(place.parts), reverse=True):
        bytecode = place / "__pycache__"
        if [entry.name for entry in place.iterdir()] == [bytecode.name] and not bytecode.is_symlink():
            for file in bytecode.glob("*.pyc"):
                file.unlink(missing_ok=True)
        for empty in (bytecode, place):
            with suppress(OSError):  # not empty, or missing
                empty.rmdir()


def _obstacles(created: FileTree, folder: Folder, removed: Iterable[PurePosixPath]) -> Iterable[Problem]:
    for obstacle in {folder.obstacle(path) for path in created} - {None, *removed}:
        if obstacle is not None and obstacle in folder.others:
            trouble = f"is {folder.kind(obstacle)}, and nothing is written through one"
        else:
            trouble = "is a folder where a file belongs, or a file where a folder does"
        yield Problem(Pointer(f"{folder.root.as_posix()}/{obstacle}"), trouble, "move or delete it, and run this again")


def _carry_out(report: WriteReport, tree: FileTree, folder: Folder, claims: Claims) -> None:
    """Write the journal first, the manifest after all files that it lists, and remove the journal last.

    Files are removed before others are written, because a new name may differ from an old one only by case.
    """
    if not (report.created or report.changed or report.removed or folder.text(JOURNAL)):
        return
    root = folder.root
    _sweep(folder)
    _replace(root / JOURNAL, journal(claims, tree).encode())
    for path in report.removed:
        (root / path).unlink(missing_ok=True)
    prune(root, {parent for path in report.removed for parent in path.parents[:-1]})
    written = {*report.created, *report.changed}
    for path in sorted(written - {MANIFEST}) + sorted(written & {MANIFEST}):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        _replace(root / path, tree[path].data)
    (root / JOURNAL).unlink(missing_ok=True)


def _replace(path: Path, data: bytes) -> None:
    """Replace a file atomically, so that nobody sees it half written."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}{TEMPORARY}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _sweep(folder: Folder) -> None:
    """Remove the incomplete files of a run that was killed."""
    for below in (PurePosixPath(), *folder.folders):
        for remains in (folder.root / below).glob(f".*{TEMPORARY}"):
            remains.unlink(missing_ok=True)
