"""The output of a run: a tree of files, each with its text and its sources."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from ..problems import Pointer, Problem, raise_if_any


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file to write: UTF-8, with line feeds as line endings."""

    text: str
    sources: tuple[str, ...] = ()  # names of its sources, relative to the repository: "specs/contract/..."
    operations: tuple[str, ...] = ()  # the operations in it, for drift reports

    def __post_init__(self) -> None:
        if "\r" in self.text:
            raise ValueError("generated text holds a carriage return, which editors and version control change")

    @property
    def data(self) -> bytes:
        """The bytes on disk."""
        return self.text.encode()

    @property
    def sha256(self) -> str:
        """The hash of the bytes on disk."""
        return sha256(self.data)


# Modules are named after classes and mounts, which overrides.toml cannot rename.
_CURE: Final = "give it another className or mountName in an overlay, with the reason"

FileTree: TypeAlias = Mapping[PurePosixPath, GeneratedFile]  # paths are relative to the output folder


def sha256(data: bytes) -> str:
    """Return the hash that manifests use, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def merge(*trees: FileTree) -> FileTree:
    """Merge trees into one, sorted by path.

    Raises SpecError if two trees contain the same path, or if a path is not `safe`.
    """
    makers: dict[PurePosixPath, list[GeneratedFile]] = {}
    for tree in trees:
        for path, file in tree.items():
            makers.setdefault(path, []).append(file)
    merged = {path: files[0] for path, files in sorted(makers.items())}
    twice = [
        Problem(
            _place(path, files[0]),
            f"'{path}' would be generated twice, also from {', '.join(files[1].sources) or 'the same source'}",
            _CURE,
        )
        for path, files in makers.items()
        if len(files) > 1
    ]
    raise_if_any([*twice, *unsafe_paths(merged)])
    return merged


def unsafe_paths(tree: FileTree) -> list[Problem]:
    """Return a problem for each path that cannot be written on every system, or that is outside the output folder."""
    folders = {parent for path in tree for parent in path.parents}
    spellings = Counter(str(name).lower() for name in folders | set(tree))
    return [
        Problem(_place(path, file), f"'{path}' {trouble}", _CURE)
        for path, file in tree.items()
        for trouble in _troubles(path, folders, spellings)
    ]


def ignored(path: PurePosixPath) -> bool:
    """Return whether the name of a file in an output folder is ignored: other tools create such files.

    Ignored files are never generated, reported as drift, or deleted.
    """
    return path.parts[0] in {"build", "dist"} or any(
        part.startswith(".") or part == "__pycache__" or part.endswith(".egg-info") for part in path.parts
    )


# Windows reserves these names for devices, whatever follows the first dot.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_PLAIN = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?")


def _troubles(path: PurePosixPath, folders: Set[PurePosixPath], spellings: Mapping[str, int]) -> Iterable[str]:
    if not path.parts or not all(_PLAIN.fullmatch(part) for part in path.parts):
        yield "is not made of plain names: letters, digits, '_', '-' and '.'"
    elif ignored(path):
        yield "has a name that tools use for files of their own"
    if any(_DEVICE.fullmatch(part) for part in path.parts):
        yield "has a name that Windows reserves for a device"
    if any(spellings[str(name).lower()] > 1 for name in (path, *path.parents)):
        yield "differs from another path by upper and lower case alone"
    if path in folders:
        yield "would be a file and a folder"


def _place(path: PurePosixPath, file: GeneratedFile) -> Pointer:
    return Pointer(file.sources[0] if file.sources else str(path))
