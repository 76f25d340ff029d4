"""The two sides of a comparison: the documents of a folder, a file or an npm package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from ..problems import Pointer
from ..read.load import read_text
from ..upstream.sources import fetch


class File(NamedTuple):
    """A document file."""

    name: str  # "twilio_api_v2010.json": the extension determines the format
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a comparison."""

    name: str  # as given by the caller: "npm:@twilio/cli-core@9.0.0"
    files: Mapping[str, File]  # document name -> file: "twilio_api_v2010"
    single: bool = False  # a single file, which is only compared with the document of the same name

    def without(self, names: Iterable[str]) -> Side:
        """Return this side without some documents."""
        left_out = set(names)
        return replace(self, files={name: file for name, file in self.files.items() if name not in left_out})


def read_side(source: str) -> Side:
    """Read a side: a folder of contracts or raw documents, one file, or "npm:PACKAGE@VERSION". Raises SpecError."""
    path = Path(source)
    if path.is_file():
        content = read_text(path, Pointer(source)).encode()
        return Side(name=source, files={path.stem: File(path.name, content)}, single=True)
    found = fetch(source).files
    return Side(name=source, files={PurePosixPath(name).stem: File(name, found[name]) for name in found})


def matched(old: Side, new: Side) -> tuple[Side, Side]:
    """Return the two sides with matching document names.

    Two single files count as versions of the same document, whatever their names.
    """
    if old.single and new.single:
        (name,) = new.files
        return replace(old, files={name: file for file in old.files.values()}), new
    if old.single or new.single:
        names = (old if old.single else new).files.keys()
        return _only(old, names), _only(new, names)
    return old, new


def _only(side: Side, names: Iterable[str]) -> Side:
    return side.without(side.files.keys() - set(names))
