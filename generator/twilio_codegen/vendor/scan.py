"""Finds the resources that user code uses, from its AST. The code is never executed."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..output.disk import look
from ..output.manifest import MANIFEST
from ..problems import Pointer, Problem, raise_if_any
from .places import Places
from .trace import Trace
from .uses import Place, Uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """The result of a scan."""

    resources: tuple[str, ...]  # all chains to keep
    runtime: tuple[str, ...]  # runtime modules that the code imports
    found: tuple[tuple[str, tuple[Place, ...]], ...]  # chain -> places of use
    doubts: tuple[tuple[Place, str], ...]  # places where more was kept than may be needed, and why
    notes: tuple[tuple[Place, str], ...]  # what else the user should know

    def lines(self) -> Iterator[str]:
        """Format a report."""
        for chain, where in self.found:
            more = f" and {len(where) - 3} more" if len(where) > 3 else ""
            yield f"{chain}: {', '.join(map(str, where[:3]))}{more}"
        for place, doubt in self.doubts:
            yield f"? {place}: {doubt}"
        for place, note in self.notes:
            yield f"{place}: {note}"


def scan(
    paths: Sequence[str], root: Path, places: Places, copy: PurePath, package_name: str, *, strict: bool = False
) -> Scan:
    """Read all Python files below the paths, which are relative to the root.

    The copy itself, other copies and virtual environments are skipped, because they refer to resources that the code
    does not use. Where the scan cannot follow a client, domain or version, everything below it is kept. Raises
    SpecError for a missing path or an invalid Python file, and with `strict` for everything that could not be decided.
    """
    files = sorted({file for path in paths for file in _files(root / path) if not file.is_relative_to(root / copy)})
    missing = [path for path in paths if not (root / path).exists()]
    raise_if_any(Problem(Pointer("--scan"), f"there is no '{path}'", "name a file or a folder") for path in missing)
    uses = Uses()
    trace = Trace(places, package_name, uses)
    problems: list[Problem] = []
    for file in files:
        name = file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()
        try:
            trace.add(name, ast.parse(file.read_bytes()))
        except (SyntaxError, ValueError) as error:
            problems.append(
                Problem(Pointer(name), f"is not a valid Python file: {error}", "fix it, or scan other paths")
            )
        except OSError as error:
            problems.append(Problem(Pointer(name), f"cannot be read: {error.strerror}", "scan other paths"))
    raise_if_any(problems)
    trace.run()
    if strict:
        cure = "annotate what is called with the client, name resources with --only instead, or leave out --strict"
        raise_if_any(Problem(Pointer(str(place)), doubt, cure) for place, doubt in uses.doubts)
    kept = {below for chain in uses.whole for below in places.below(chain)}
    return Scan(
        resources=tuple(sorted(kept | uses.resources.keys())),
        runtime=tuple(sorted(uses.runtime)),
        found=tuple((chain, tuple(sorted(where))) for chain, where in sorted(uses.resources.items())),
        doubts=tuple(sorted(uses.doubts)),
        notes=tuple(sorted(uses.notes)),
    )


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    foreign = {marker.parent for name in (MANIFEST.name, "pyvenv.cfg") for marker in path.rglob(name) if _marks(marker)}
    for file in path.rglob("*.py"):
        hidden = any(part.startswith(".") or part == "node_modules" for part in file.relative_to(path).parts)
        if not (hidden or file.is_dir() or foreign.intersection(file.parents)):
            yield file


def _marks(file: Path) -> bool:
    return file.name != MANIFEST.name or bool(look(file.parent).claims())
