"""Write a copy into a repository: completely or not at all, and without touching other files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from typing import Final

from .. import __version__
from ..output.alone import alone
from ..output.disk import JOURNAL, Folder, look
from ..output.manifest import MANIFEST, Claims, journal, read_claims
from ..output.replace import replace_files
from ..output.tree import FileTree
from ..output.write import WriteReport, plan, prune
from ..problems import Pointer, Problem, SpecError, raise_if_any
from .verdict import newer_generator

_REPOSITORIES: Final = frozenset({".git", ".hg", ".svn"})


def place(tree: FileTree, target: Path, base: Path, *, force: bool = False) -> WriteReport:
    """Make the target contain exactly the tree, apart from other files. If this fails, the old copy is unchanged.

    Args:
        base: The project; no folder between it and the target may be a symbolic link.
        force: Also into a folder that holds other files, which stay, over edits by hand, which go, and over the copy
            of a newer generator.

    Raises SpecError before anything is written if the target must not be overwritten, or if the system refuses.
    """
    raise_if_any(_misplaced(target, base))  # before a folder is created for the lock
    with alone(base, "--to"):
        refuse(target, base, force=force)
        folder = look(target)
        claims = folder.claims()
        report = plan(tree, folder, claims)
        try:
            _carry_out(report, tree, folder, claims)
        except OSError as error:
            trouble = f"the system refused: {error.strerror}; the old copy is unchanged"
            raise SpecError(
                [Problem(Pointer(str(error.filename or target)), trouble, "fix that and try again")]
            ) from error
        return report


def refuse(target: Path, base: Path, *, force: bool) -> None:
    """Raise SpecError if the target must not be overwritten. Nothing is written."""
    raise_if_any(_misplaced(target, base))
    folder = look(target)
    claims = folder.claims()
    if not force:
        raise_if_any((*_foreign(folder, claims), *_edited(folder, claims), *_newer(target)))


def _carry_out(report: WriteReport, tree: FileTree, folder: Folder, claims: Claims) -> None:
    """Write the copy. A journal claims old and new files meanwhile, so that the next run can repair a killed one."""
    interrupted = bool(folder.text(JOURNAL))
    if not (report.created or report.changed or report.removed or interrupted):
        return
    root = folder.root
    root.mkdir(parents=True, exist_ok=True)
    if interrupted:
        for remains in root.glob(".replacing-*"):
            if not remains.is_symlink():
                rmtree(remains, ignore_errors=True)
    written = sorted({*report.created, *report.changed} - {MANIFEST}) + [MANIFEST]
    texts = {path: tree[path].text for path in written}
    (root / JOURNAL).write_bytes(journal(claims, tree).encode())
    try:
        replace_files(root, {**{path: None for path in report.removed}, **texts})
    finally:
        (root / JOURNAL).unlink(missing_ok=True)
        created = {parent for path in report.created for parent in path.parents[:-1] if (root / parent).is_dir()}
        prune(root, {parent for path in report.removed for parent in path.parents[:-1]} | created)


def _misplaced(target: Path, base: Path) -> Iterator[Problem]:
    yield from _links(target, base)
    yield from _inside_repository(target)
    yield from _inside_copy(target, base)


def _links(target: Path, base: Path) -> Iterator[Problem]:
    inside = target.is_relative_to(base)
    for path in (target, *target.parents):
        if path == base:
            break
        if path.is_symlink() and (inside or path == target):
            yield Problem(Pointer(path.as_posix()), "is a symbolic link", "name a folder that is reached without one")


def _inside_repository(target: Path) -> Iterator[Problem]:
    found = next((part for part in target.parts if part in _REPOSITORIES), None)
    if found is not None:
        trouble = f"is inside {found}, which belongs to version control"
        yield Problem(Pointer(target.as_posix()), trouble, "name a folder among your sources")


def _inside_copy(target: Path, base: Path) -> Iterator[Problem]:
    for folder in (folder for folder in target.parents if folder.is_relative_to(base)):
        manifest = folder / MANIFEST
        if manifest.is_file() and read_claims(manifest.read_bytes().decode(errors="replace")):
            trouble = "contains a copy of the client, and a second copy inside it would count as stray files"
            yield Problem(Pointer(folder.as_posix()), trouble, "name a folder next to it")


def _foreign(folder: Folder, claims: Claims) -> Iterator[Problem]:
    held = folder.files | folder.others
    if held and not claims:
        yield Problem(
            Pointer(folder.root.as_posix()),
            "contains other files, and no manifest of twilio-codegen",
            "name a new or empty folder, or use --force to write next to these files",
        )


def _edited(folder: Folder, claims: Claims) -> Iterator[Problem]:
    for path in sorted(claims.keys() & folder.files):
        if claims[path] and folder.sha256(path) not in claims[path]:
            yield Problem(
                Pointer((folder.root / path).as_posix()),
                "was edited by hand",
                "move the change elsewhere, or use --force to discard it",
            )


def _newer(target: Path) -> Iterator[Problem]:
    if version := newer_generator(target):
        trouble = f"was written by twilio-codegen {version}, and the installed one is the older {__version__}"
        cure = f"install twilio-codegen {version} or newer, or say --force to go back to what {__version__} writes"
        yield Problem(Pointer(target.as_posix()), trouble, cure)
