"""Drift: how an output folder differs from what would be generated now, and why. Writes nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Literal, Protocol, TypeAlias, get_args

from .disk import Folder, look
from .manifest import MANIFEST, Claims, Entry, parse_manifest
from .tree import FileTree, GeneratedFile

Kind: TypeAlias = Literal["hand-edited", "spec-changed", "generator-changed", "missing", "stale"]


@dataclass(frozen=True, slots=True)
class Drift:
    """One file that differs."""

    path: PurePosixPath
    kind: Kind  # "stale": the file is not generated, or no longer
    operations: tuple[str, ...] = ()  # operations that the file contains or contained
    causes: tuple[str, ...] = ()  # changed sources that explain the difference; empty for a manual edit
    mendable: bool = False  # whether generating fixes it; otherwise someone has to move or delete what is there
    obstacle: str = ""  # what stands where the file should be: "rest is a symbolic link: "


class Marked(Protocol):
    """The attributes that determine the cure: a Drift, or a finding about a vendored copy."""

    @property
    def kind(self) -> str: ...
    @property
    def mendable(self) -> bool: ...


def compare(tree: FileTree, root: Path) -> list[Drift]:
    """Return all differences between a folder and its tree, sorted by path.

    The result is empty exactly if `write` would change nothing and the folder contains no other files. Raises SpecError
    if `root` is not a folder.
    """
    evidence = _gather(tree, root)
    folder = evidence.folder
    differing = [path for path, file in tree.items() if path not in folder.files or folder.sha256(path) != file.sha256]
    wanted = [evidence.wanted(path, tree[path]) for path in differing]
    unwanted = [evidence.unwanted(path) for path in (folder.files | folder.others) - tree.keys()]
    return sorted((*wanted, *unwanted), key=lambda drift: drift.path)


def as_text(drifts: Sequence[Drift], root: Path, command: str) -> str:
    """Format a report: the files grouped by cause, their operations, and the command to run."""
    if not drifts:
        return f"{root.as_posix()} matches the specs and the generator"
    if all(drift.kind == "missing" for drift in drifts) and not look(root).files:
        return f"there is no client at {root.as_posix()}\n\nrun: {command}"
    files = "1 file" if len(drifts) == 1 else f"{len(drifts)} files"
    lines = [f"{root.as_posix()} does not match the specs and the generator: {files}"]
    order = sorted(drifts, key=lambda drift: (get_args(Kind).index(drift.kind), drift.causes, drift.path))
    for (kind, causes), group in groupby(order, key=lambda drift: (drift.kind, drift.causes)):
        lines += ["", ": ".join(filter(None, (_MEANING[kind], ", ".join(causes))))]
        for drift in group:
            lines.append(
                f"    {drift.path}" + ("" if drift.mendable else f"  ({drift.obstacle}move or delete it yourself)")
            )
            lines += [f"        {', '.join(drift.operations)}"] * bool(drift.operations)
    lines += ["", cure(drifts, command)]
    # The name of a stray file may not be valid text.
    return "\n".join(lines).encode(errors="backslashreplace").decode()


def as_json(drifts: Sequence[Drift], command: str) -> str:
    """Format the report as JSON."""
    rows = [
        {
            "path": str(drift.path),
            "kind": drift.kind,
            "operations": drift.operations,
            "causes": drift.causes,
            "mendable": drift.mendable,
        }
        for drift in drifts
    ]
    return json.dumps({"drift": rows, "command": command if is_mended_by_writing(drifts) else None}, indent=1)


def is_mended_by_writing(found: Sequence[Marked]) -> bool:
    """Return whether writing the client would fix anything, and would not be refused."""
    return any(each.mendable for each in found) and not _in_the_way(found)


def cure(found: Sequence[Marked], command: str) -> str:
    """Describe the cure in one line: the command, manual work, or manual work followed by the command."""
    if is_mended_by_writing(found):
        return f"run: {command}"
    by_hand = "move or delete what is marked above"
    return f"{by_hand}, then run: {command}" if _in_the_way(found) else f"{by_hand}: no command does that"


def _in_the_way(found: Sequence[Marked]) -> bool:
    """Return whether something blocks a file that has to be written. Other stray files do not count."""
    return any(not each.mendable and each.kind != "stale" for each in found)


_NO_ENTRY = Entry("", (), ())
_MEANING: dict[Kind, str] = {
    "hand-edited": "edited by hand (generating undoes it: make the change in the templates or the specs)",
    "spec-changed": "the spec has changed",
    "generator-changed": "the generator or its templates have changed",
    "missing": "missing",
    "stale": "stale (nothing asks for it)",
}


@dataclass(frozen=True, slots=True)
class _Evidence:
    """The evidence about differing files, from the folder, its own manifest, and the new manifest."""

    folder: Folder
    claims: Claims
    entries: Mapping[PurePosixPath, Entry]  # of the folder's own manifest
    changed: frozenset[str]  # sources that are new, missing or different

    def wanted(self, path: PurePosixPath, file: GeneratedFile) -> Drift:
        """Explain why a file of the tree differs on disk."""
        entry = self.entries.get(path, _NO_ENTRY)
        operations = tuple(dict.fromkeys((*file.operations, *entry.operations)))
        causes = tuple(sorted(self.changed.intersection((*file.sources, *entry.sources))))
        if path not in self.folder.files:
            obstacle = self.folder.obstacle(path)
            free = obstacle is None or self._untouched(obstacle)  # a stale file that will be removed
            it = "it" if obstacle == path else obstacle
            told = "" if free or obstacle is None else f"{it} is {self.folder.kind(obstacle)}: "
            return Drift(path, "missing", operations, causes, mendable=free, obstacle=told)
        if not self._untouched(path):
            return Drift(path, "hand-edited", operations, mendable=path in self.claims)
        ours = all(cause.startswith(("generator", "templates/")) for cause in causes)
        return Drift(path, "generator-changed" if ours else "spec-changed", operations, causes, mendable=True)

    def unwanted(self, path: PurePosixPath) -> Drift:
        """Describe a file in the folder that is not in the tree."""
        entry = self.entries.get(path, _NO_ENTRY)
        causes = tuple(sorted(self.changed.intersection(entry.sources)))
        return Drift(path, "stale", entry.operations, causes, mendable=self._untouched(path))

    def _untouched(self, path: PurePosixPath) -> bool:
        return path in self.folder.files and self.folder.sha256(path) in self.claims.get(path, ())


def _gather(tree: FileTree, root: Path) -> _Evidence:
    folder = look(root)
    before = parse_manifest(folder.text(MANIFEST))
    now = parse_manifest(tree[MANIFEST].text) if MANIFEST in tree else None
    if before is None or now is None:
        return _Evidence(folder, folder.claims(), before.files if before else {}, frozenset())
    changed = frozenset(name for name, _ in before.sources.items() ^ now.sources.items())
    return _Evidence(folder, folder.claims(), before.files, changed)
