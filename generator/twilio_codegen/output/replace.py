"""Changing several files as one: all of them, or none."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from ..problems import Pointer, Problem, SpecError


def replace_files(root: Path, changes: Mapping[PurePosixPath, str | None]) -> None:
    """Give each file below `root` its new text, or remove it where that is None.

    All new files are written to the disk before the first old one is touched, and what was replaced is put back if
    anything goes wrong, so that a full disk or a locked file leaves `root` as it was. Raises OSError.
    """
    root.mkdir(parents=True, exist_ok=True)
    stage = Path(mkdtemp(prefix=".replacing-", dir=root))
    made: list[Path] = []
    try:
        for number, (path, text) in enumerate(changes.items()):
            if text is not None:
                _make((root / path).parent, made)
                (stage / f"{number}.new").write_bytes(text.encode())
        _swap(root, stage, tuple(changes))
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):  # somebody else has put something there
                folder.rmdir()
        raise
    finally:
        shutil.rmtree(stage)


@contextmanager
def refusals_told(root: Path) -> Generator[None, None, None]:
    """Turn what the system refuses while files below `root` change into a SpecError about it."""
    try:
        yield
    except OSError as error:
        trouble = f"cannot be written: {error}"
        raise SpecError(
            [Problem(Pointer(str(root)), trouble, "free disk space, or grant permission to write")]
        ) from error


def _make(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it that are missing; `made` grows by each."""
    if not folder.is_dir():
        _make(folder.parent, made)
        folder.mkdir()
        made.append(folder)


def _swap(root: Path, stage: Path, paths: tuple[PurePosixPath, ...]) -> None:
    """Move old files out and new ones in, one by one; on trouble, move everything back."""
    moves = [
        move
        for number, path in enumerate(paths)
        for move in ((root / path, stage / f"{number}.old"), (stage / f"{number}.new", root / path))
    ]
    done: list[tuple[Path, Path]] = []
    try:
        for origin, target in moves:
            if origin.is_symlink() or origin.exists():
                origin.replace(target)
                done.append((origin, target))
    except BaseException:
        for origin, target in reversed(done):
            target.replace(origin)
        raise
