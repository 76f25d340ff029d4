"""The size of a client, and of the part that is loaded by importing its Client."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from ..output.manifest import MANIFEST
from ..output.tree import FileTree
from .reach import Modules, named_by, with_packages

_INIT = PurePosixPath("__init__.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """The size of the files to review and to load. The manifest does not count, because nobody reads or imports it."""

    files: int
    lines: int
    bytes: int
    loaded_files: int  # loaded by `from ... import Client`
    loaded_bytes: int

    def saves(self, full: Size) -> str:
        """Describe how much smaller this client is than another."""
        return (
            f"{full.files - self.files} files, {full.lines - self.lines:,} lines, {full.bytes - self.bytes:,} bytes, "
            f"and {full.loaded_bytes - self.loaded_bytes:,} bytes of each import"
        )

    def to_json(self) -> str:
        """Serialize for `read_size`."""
        return json.dumps(asdict(self), indent=1) + "\n"

    def __str__(self) -> str:
        return (
            f"{self.files} files, {self.lines:,} lines, {self.bytes:,} bytes; "
            f"importing Client loads {self.loaded_files} of them, {self.loaded_bytes:,} bytes"
        )


def size_of(tree: FileTree) -> Size:
    """Return the size of a client, given its files."""
    files = {path: file for path, file in tree.items() if path != MANIFEST}
    loaded = loaded_by({path: file.text for path, file in files.items() if path.suffix == ".py"}, _INIT)
    return Size(
        files=len(files),
        lines=sum(file.text.count("\n") for file in files.values()),
        bytes=sum(len(file.data) for file in files.values()),
        loaded_files=len(loaded),
        loaded_bytes=sum(len(files[path].data) for path in loaded),
    )


def read_size(path: Path) -> Size | None:
    """Read a size that `to_json` wrote; None if the file does not exist."""
    if not path.is_file():
        return None
    figures: dict[str, int] = json.loads(path.read_text("utf-8"))
    return Size(**figures)


def loaded_by(modules: Modules, root: PurePosixPath) -> frozenset[PurePosixPath]:
    """Return the modules that run when one is imported, without imports in functions and for type checkers only."""
    found: set[PurePosixPath] = set()
    waiting = [root]
    while waiting:
        path = waiting.pop()
        for each in with_packages(path, modules):
            if each not in found:
                found.add(each)
                waiting.extend(
                    target
                    for node in _run_by_import(ast.parse(modules[each]).body)
                    for target in named_by(node, each, modules)
                )
    return frozenset(found)


def _run_by_import(body: list[ast.stmt]) -> Iterator[ast.ImportFrom]:
    for node in body:
        if isinstance(node, ast.ImportFrom):
            yield node
        elif isinstance(node, (ast.If, ast.Try)) and "TYPE_CHECKING" not in ast.unparse(getattr(node, "test", node)):
            yield from _run_by_import(node.body)
