"""The findings of a scan."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """A line of user code."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(slots=True)
class Uses:
    """Collects findings. Reading the same code again adds nothing."""

    resources: dict[str, set[Place]] = field(default_factory=dict[str, set[Place]])  # chain -> places of use
    whole: set[str] = field(default_factory=set[str])  # chains whose whole subtree may be used
    runtime: set[str] = field(default_factory=set[str])
    doubts: set[tuple[Place, str]] = field(default_factory=set[tuple[Place, str]])
    notes: set[tuple[Place, str]] = field(default_factory=set[tuple[Place, str]])  # decided, but worth knowing
