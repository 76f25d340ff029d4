"""One run at a time in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..problems import Pointer, Problem, SpecError


@contextmanager
def alone(folder: Path, option: str) -> Generator[None, None, None]:
    """While no other run writes into the folder, which is made if need be: it waits.

    The lock ends with the process, however that ends. Raises SpecError, which names the `option` that takes another
    folder, when this one cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        trouble = f"the system refused to make this folder: {error.strerror}"
        cure = f"fix that, or name another folder with {option}"
        raise SpecError([Problem(Pointer(str(error.filename or folder)), trouble, cure)]) from error
    if sys.platform == "win32":  # where a folder cannot be locked
        yield
        return
    import fcntl

    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
