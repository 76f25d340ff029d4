"""How large a client is, and how much of it an import of its Client loads."""

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
    """What there is to review, and to load; the manifest aside, as nobody reads or imports that."""

    files: int
    lines: int
    bytes: int
    loaded_files: int  # by `from ... import Client`
    loaded_bytes: int

    def saves(self, full: Size) -> str:
        """What this one has less of than another."""
        return (
            f"{full.files - self.files} files, {full.lines - self.lines:,} lines, {full.bytes - self.bytes:,} bytes, "
            f"and {full.loaded_bytes - self.loaded_bytes:,} bytes of each import"
        )

    def to_json(self) -> str:
        """The text of a file that `read_size` reads."""
        return json.dumps(asdict(self), indent=1) + "\n"

    def __str__(self) -> str:
        return (
            f"{self.files} files, {self.lines:,} lines, {self.bytes:,} bytes; "
            f"importing Client loads {self.loaded_files} of them, {self.loaded_bytes:,} bytes"
        )


def size_of(tree: FileTree) -> Size:
    """The size of a client from its files."""
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
    """The size that a file tells, as `to_json` wrote it; None where there is no such file."""
    if not path.is_file():
        return None
    figures: dict[str, int] = json.loads(path.read_text("utf-8"))
    return Size(**figures)


def loaded_by(modules: Modules, root: PurePosixPath) -> frozenset[PurePosixPath]:
    """The modules that run when one is imported: what functions import, and what type checkers alone see, is not."""
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
