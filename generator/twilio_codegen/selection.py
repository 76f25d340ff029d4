"""The part of the client that an output folder contains, as stored in its manifest."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from .output.manifest import MANIFEST, Selection, read_selections
from .problems import Pointer, Problem, UsageError
from .resources import Resources

_CURE = "select the content of the folder with --spec and --only"


def selection_of(specs: Sequence[Path], only: Iterable[str], out: Path, resources: Resources) -> Selection | None:
    """Return the selection to store, or None for the full client.

    The result does not depend on the order of the arguments or on the current folder.
    """
    if not specs and not only:
        return None
    kept = {_kept(path, out.resolve(), resources) for path in specs}
    return Selection(spec=tuple(sorted(kept)), only=tuple(sorted(set(only))))


def remembered(out: Path) -> Selection | None:
    """Return the selection stored in a folder's manifest, or None if there is none.

    Raises UsageError if the selection is ambiguous after a merge or a manual edit. Without this error, a run would
    replace a part by the full client.
    """
    manifest = out / MANIFEST
    text = manifest.read_bytes().decode(errors="replace") if manifest.is_file() else ""
    found = read_selections(text)
    if not found:
        return None
    first, *others = found
    if others or first is None:
        trouble = "does not state clearly which part of the client is in this folder"
        raise UsageError([Problem(Pointer(manifest.as_posix()), trouble, _CURE)])
    return first


def spec_files(selection: Selection, out: Path, resources: Resources) -> tuple[Path, ...]:
    """Return the documents of a selection. Raises UsageError for those that no longer exist."""
    files = {kept: _file(kept, out.resolve(), resources) for kept in selection.spec}
    where = Pointer((out / MANIFEST).as_posix())
    if gone := [kept for kept, path in files.items() if not path.is_file()]:
        raise UsageError(
            Problem(where, f"the client was generated from {kept}, which no longer exists", _CURE) for kept in gone
        )
    return tuple(files.values())


def nearest(path: Path) -> Path:
    """Return the path relative to the current folder if it is inside it, otherwise unchanged."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _kept(path: Path, out: Path, resources: Resources) -> str:
    """Return the name to store for a document.

    Documents in the generator's specs folder are stored relative to it. Other documents are stored relative to the
    output folder, beginning with a dot.
    """
    place, own = path.parent.resolve() / path.name, _own(resources)
    if place.is_relative_to(own):
        return place.relative_to(own.parent).as_posix()
    relative = Path(os.path.relpath(place, out)).as_posix()
    return relative if relative.startswith("../") else f"./{relative}"


def _file(kept: str, out: Path, resources: Resources) -> Path:
    return nearest(Path(os.path.normpath((out if kept.startswith(".") else _own(resources).parent) / kept)))


def _own(resources: Resources) -> Path:
    return resources.contracts.parent.resolve()
