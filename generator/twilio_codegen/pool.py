"""Worker processes that end with the process that has asked for them, however that ends.

A pool that is killed, or whose process is, leaves its workers waiting for ever, and whoever waits for their output too.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import parent_process
from threading import Thread


def pool(jobs: int, start: Callable[[], None] | None = None) -> ProcessPoolExecutor:
    """So many worker processes; each calls `start` first."""
    return ProcessPoolExecutor(jobs, initializer=_begin, initargs=(start,))


def _begin(start: Callable[[], None] | None) -> None:
    Thread(target=_follow, daemon=True).start()
    if start is not None:
        start()


def _follow() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
