"""The files in an output folder. Symbolic links are reported, but never followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..problems import Pointer, Problem, SpecError
from .manifest import MANIFEST, Claims, read_claims
from .tree import ignored, sha256

JOURNAL = ".MANIFEST.journal"  # lists the files of a running or interrupted `generate`
TEMPORARY = ".twilio-codegen"  # suffix of files that are not complete yet


@dataclass(frozen=True, slots=True)
class Folder:
    """The content of an output folder; paths are relative to it."""

    root: Path
    files: frozenset[PurePosixPath]
    folders: frozenset[PurePosixPath]
    others: frozenset[PurePosixPath]  # symbolic links and devices

    def sha256(self, path: PurePosixPath) -> str:
        """Return the hash of a file with normalized line endings, because a checkout on Windows may convert them."""
        return sha256(self.root.joinpath(path).read_bytes().replace(b"\r\n", b"\n"))

    def text(self, name: PurePosixPath | str) -> str:
        """Return the text of a generated file, "" if it does not exist. Bytes that are not UTF-8 are replaced."""
        place = self.root / name
        if place.is_symlink() or not place.is_file():
            return ""
        return place.read_bytes().decode(errors="replace").replace("\r\n", "\n")

    def claims(self) -> Claims:
        """Return which files are generated, and which hashes they may have."""
        return read_claims(self.text(MANIFEST), self.text(JOURNAL))

    def obstacle(self, path: PurePosixPath) -> PurePosixPath | None:
        """Return what blocks `path`: something that is not a file there, or not a folder above it."""
        if path in self.folders:
            return path
        above = [parent for parent in reversed(path.parents) if parent in self.files]
        links = [name for name in (*reversed(path.parents), path) if name in self.others]
        return next(iter((*links, *above)), None)

    def kind(self, path: PurePosixPath) -> str:
        """What is at a path, in words."""
        if path in self.others:
            return "a symbolic link" if (self.root / path).is_symlink() else "a device or a pipe"
        return "a folder" if path in self.folders else "a file"


def look(root: Path) -> Folder:
    """List a folder, which may not exist. Raises SpecError if it is something else, such as a link."""
    if root.is_symlink() or (root.exists() and not root.is_dir()):
        trouble = "is a symbolic link" if root.is_symlink() else "is not a folder"
        raise SpecError([Problem(Pointer(str(root)), trouble, "name a new or an empty folder for the output")])
    kinds: dict[str, set[PurePosixPath]] = {"file": set(), "folder": set(), "other": set()}
    for path, kind in _walk(root, PurePosixPath()) if root.is_dir() else ():
        kinds[kind].add(path)
    return Folder(root, frozenset(kinds["file"]), frozenset(kinds["folder"]), frozenset(kinds["other"]))


def _walk(root: Path, below: PurePosixPath) -> Iterator[tuple[PurePosixPath, str]]:
    with os.scandir(root / below) as entries:
        for entry in entries:
            path = below / entry.name
            if ignored(path):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield path, "folder"
                yield from _walk(root, path)
            else:
                yield path, "file" if entry.is_file(follow_symlinks=False) else "other"
