"""A lock that allows only one run at a time in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..problems import Pointer, Problem, SpecError


@contextmanager
def alone(folder: Path, option: str) -> Generator[None, None, None]:
    """Hold the lock of a folder, and wait for it if another run holds it. Creates the folder if it does not exist.

    The lock is released when the process ends, in any case. Raises SpecError if the folder cannot be created; the error
    mentions `option`, which selects another folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        trouble = f"the system refused to make this folder: {error.strerror}"
        cure = f"fix that, or name another folder with {option}"
        raise SpecError([Problem(Pointer(str(error.filename or folder)), trouble, cure)]) from error
    if sys.platform == "win32":  # folders cannot be locked there
        yield
        return
    import fcntl

    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
