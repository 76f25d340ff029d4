"""Change several files as one: all of them, or none."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from ..problems import Pointer, Problem, SpecError


def replace_files(root: Path, changes: Mapping[PurePosixPath, str | None]) -> None:
    """Write each file below `root`, or remove it if its text is None.

    All new files are written to disk before any old file is touched. If an error occurs, the replaced files are
    restored, so a full disk or a locked file leaves `root` unchanged. Raises OSError.
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
            with suppress(OSError):  # someone else has put a file there
                folder.rmdir()
        raise
    finally:
        shutil.rmtree(stage)


@contextmanager
def refusals_told(root: Path) -> Generator[None, None, None]:
    """Convert an OSError for files below `root` to a SpecError."""
    try:
        yield
    except OSError as error:
        trouble = f"cannot be written: {error}"
        raise SpecError(
            [Problem(Pointer(str(root)), trouble, "free disk space, or grant permission to write")]
        ) from error


def _make(folder: Path, made: list[Path]) -> None:
    """Create a folder and its missing parents, and add them to `made`."""
    if not folder.is_dir():
        _make(folder.parent, made)
        folder.mkdir()
        made.append(folder)


def _swap(root: Path, stage: Path, paths: tuple[PurePosixPath, ...]) -> None:
    """Move old files out and new ones in, one by one. If an error occurs, move everything back."""
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
