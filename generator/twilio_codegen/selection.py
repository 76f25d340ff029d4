"""Which part of the client an output folder holds: kept in its manifest, so that nobody has to say it twice."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from .output.manifest import MANIFEST, Selection, read_selections
from .problems import Pointer, Problem, UsageError
from .resources import Resources

_CURE = "say what the folder is to hold with --spec and --only"


def selection_of(specs: Sequence[Path], only: Iterable[str], out: Path, resources: Resources) -> Selection | None:
    """What to keep of a choice: the same in whatever order and from whatever folder it was made. None for all."""
    if not specs and not only:
        return None
    kept = {_kept(path, out.resolve(), resources) for path in specs}
    return Selection(spec=tuple(sorted(kept)), only=tuple(sorted(set(only))))


def remembered(out: Path) -> Selection | None:
    """What the manifest of a folder says that it holds; None where it holds all, or there is no manifest.

    Raises UsageError where a merge, or an edit by hand, has left no single answer: to take it for all would turn a
    part into the whole client.
    """
    manifest = out / MANIFEST
    text = manifest.read_bytes().decode(errors="replace") if manifest.is_file() else ""
    found = read_selections(text)
    if not found:
        return None
    first, *others = found
    if others or first is None:
        trouble = "does not tell which part of the client this folder holds"
        raise UsageError([Problem(Pointer(manifest.as_posix()), trouble, _CURE)])
    return first


def spec_files(selection: Selection, out: Path, resources: Resources) -> tuple[Path, ...]:
    """The documents of a selection. Raises UsageError for those that are gone."""
    files = {kept: _file(kept, out.resolve(), resources) for kept in selection.spec}
    where = Pointer((out / MANIFEST).as_posix())
    if gone := [kept for kept, path in files.items() if not path.is_file()]:
        raise UsageError(Problem(where, f"the client was made from {kept}, which is not there", _CURE) for kept in gone)
    return tuple(files.values())


def nearest(path: Path) -> Path:
    """The path as one would type it here: relative, if it leads below the current folder."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _kept(path: Path, out: Path, resources: Resources) -> str:
    """One of the generator's own documents by its name there; others from the output folder, beginning with a dot."""
    place, own = path.parent.resolve() / path.name, _own(resources)
    if place.is_relative_to(own):
        return place.relative_to(own.parent).as_posix()
    relative = Path(os.path.relpath(place, out)).as_posix()
    return relative if relative.startswith("../") else f"./{relative}"


def _file(kept: str, out: Path, resources: Resources) -> Path:
    return nearest(Path(os.path.normpath((out if kept.startswith(".") else _own(resources).parent) / kept)))


def _own(resources: Resources) -> Path:
    return resources.contracts.parent.resolve()
