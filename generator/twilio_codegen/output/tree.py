"""What a run makes: a tree of files, each with its text and with where it came from."""

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
    """A file as it is to be written: UTF-8, lines ended by a line feed alone."""

    text: str
    sources: tuple[str, ...] = ()  # what it was made from, named from the repository: "specs/contract/..."
    operations: tuple[str, ...] = ()  # the operations in it, as a drift report names them

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


# Modules are called after classes and places, which no ruling of overrides.toml renames.
_CURE: Final = "give it another className or mountName in an overlay, with the reason"

FileTree: TypeAlias = Mapping[PurePosixPath, GeneratedFile]  # paths are relative to the output folder


def sha256(data: bytes) -> str:
    """The hash by which manifests know a file, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def merge(*trees: FileTree) -> FileTree:
    """One tree of several, sorted by path.

    Raises SpecError when two of them hold the same path, or when a path is not `safe`.
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
    """A problem for each path that could not be written on every system, or that would leave the output folder."""
    folders = {parent for path in tree for parent in path.parents}
    spellings = Counter(str(name).lower() for name in folders | set(tree))
    return [
        Problem(_place(path, file), f"'{path}' {trouble}", _CURE)
        for path, file in tree.items()
        for trouble in _troubles(path, folders, spellings)
    ]


def ignored(path: PurePosixPath) -> bool:
    """Whether a name in an output folder is none of our business: what tools leave beside the code that they handle.

    Nothing is generated under such a name, none is reported as drift, and none is deleted.
    """
    return path.parts[0] in {"build", "dist"} or any(
        part.startswith(".") or part == "__pycache__" or part.endswith(".egg-info") for part in path.parts
    )


# Windows takes these for devices, whatever follows the first dot.
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
