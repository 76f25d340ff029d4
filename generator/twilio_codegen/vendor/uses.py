"""What is noted down while code is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """A line of the user's code."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(slots=True)
class Uses:
    """Grows while code is read; reading the same code again adds nothing."""

    resources: dict[str, set[Place]] = field(default_factory=dict[str, set[Place]])  # chain -> where
    whole: set[str] = field(default_factory=set[str])  # chains whose whole tree may be in use
    runtime: set[str] = field(default_factory=set[str])
    doubts: set[tuple[Place, str]] = field(default_factory=set[tuple[Place, str]])
