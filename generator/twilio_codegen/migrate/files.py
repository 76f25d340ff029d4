"""Finds the files to migrate."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_JUNK: Final = frozenset({"__pycache__", "node_modules", "site-packages"})


def python_files(paths: Sequence[Path]) -> list[Path]:
    """Return each Python file that is given or inside a given folder, without duplicates and in order.

    Symbolic links inside folders are not followed. Hidden folders, node_modules and virtual environments are skipped,
    unless they are given directly.
    """
    found = {path.resolve(): path for given in paths for path in ([given] if given.is_file() else _below(given))}
    return sorted(found.values())


def _below(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = folder / entry.name
            if entry.name.startswith(".") or entry.name in _JUNK:
                continue
            if entry.is_dir(follow_symlinks=False):
                if not (path / "pyvenv.cfg").is_file():
                    yield from _below(path)
            elif entry.is_file(follow_symlinks=False) and path.suffix in (".py", ".pyi"):
                yield path
