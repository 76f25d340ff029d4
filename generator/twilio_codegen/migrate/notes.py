"""Notes about lines of user code."""

from __future__ import annotations

from typing import NamedTuple


class Note(NamedTuple):
    """A line that needs manual work, or that stays unchanged for a reason."""

    file: str
    line: int
    trouble: str
    cure: str
    by_hand: bool = True  # False if nothing has to be done

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.trouble}\n    {self.cure}"
