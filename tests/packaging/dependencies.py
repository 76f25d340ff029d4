"""Environments without a network: packages from this environment are linked into another one."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement


def link_dependencies(requirements: list[str], site_packages: Path) -> None:
    """Link the distributions that the requirements lead to, directly or through others, into another environment."""
    for name in sorted(closure(requirements)):
        found = distribution(name)
        for entry in {PurePosixPath(file).parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            link = site_packages / entry
            if not link.exists():
                link.symlink_to(Path(str(found.locate_file(entry))))


def closure(requirements: list[str]) -> set[str]:
    """The names of the distributions that the requirements lead to on this Python and platform."""
    seen: set[tuple[str, str]] = set()  # with one extra, or with "" for the distribution itself
    waiting = list(applicable(requirements, extra=""))
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) not in seen:
            seen.add((name, extra))
            waiting.extend(applicable(distribution(name).requires or [], extra))
    return {name for name, _ in seen}


def applicable(requirements: list[str], extra: str) -> Iterator[tuple[str, str]]:
    for requirement in map(Requirement, requirements):
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            yield from ((requirement.name, wanted) for wanted in ("", *sorted(requirement.extras)))
