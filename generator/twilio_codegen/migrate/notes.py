"""What a migration has to tell about a line of the user's code."""

from __future__ import annotations

from typing import NamedTuple


class Note(NamedTuple):
    """One line that was left to a person, or that stays as it is for a reason."""

    file: str
    line: int
    trouble: str
    cure: str
    by_hand: bool = True  # False: nothing has to be done

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.trouble}\n    {self.cure}"
