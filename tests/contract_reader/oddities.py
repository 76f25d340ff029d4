"""Rows about contracts that are odd: each is needed, or it fails."""

from __future__ import annotations

import tomllib
from pathlib import Path


def oddities(file: Path, contract: str) -> dict[str, str]:
    """What a table next to the tests says about a contract: what is to be expected, and the reason.

    A row is `expected = "..."` or, where many have the same reason, `expected = ["...", "..."]`.
    """
    rows = tomllib.loads(file.read_text())["odd"]
    return {
        text: row["reason"]
        for row in rows
        if row["contract"] == contract
        for text in ([row["expected"]] if isinstance(row["expected"], str) else row["expected"])
    }
