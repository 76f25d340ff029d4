"""Rows that explain known oddities of contracts and judges. A row that explains nothing is an error."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path


def unexplained(troubles: Iterable[str], table: Path, contract: str) -> list[str]:
    """The troubles of a contract that no row of a table explains, and its rows that explain none.

    A row explains the troubles that contain its `text` and begin with one of its `operations`, if it names any.
    """
    rows = [row for row in tomllib.loads(table.read_text())["odd"] if row["contract"] == contract]
    needed, left = set(), []
    for trouble in troubles:
        row = next((index for index, row in enumerate(rows) if _explains(row, trouble)), None)
        if row is None:
            left.append(trouble)
        else:
            needed.add(row)
    left += [f"{table.name} explains what nobody asks: {row}" for index, row in enumerate(rows) if index not in needed]
    return left


def _explains(row: dict[str, str], trouble: str) -> bool:
    return row["text"] in trouble and trouble.startswith(tuple(row.get("operations", "").split()) or "")
