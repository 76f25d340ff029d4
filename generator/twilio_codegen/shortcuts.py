"""specs/shortcuts.toml: which names of the tree are also reachable from a domain, or from the client itself."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .problems import Pointer, Problem, raise_if_any

_KEYS: Final = {"domain", "into", "names", "silent", "called"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """One shortcut: `client.messages` for `client.api.v2010.account.messages`."""

    where: Pointer
    domain: str  # the domain's attribute; "" for the client
    name: str
    target: str  # the chain from there: "v2010.account.messages"
    deprecated: bool  # whether using it warns
    called: bool  # a method without arguments


def read_shortcuts(path: Path, root: Path) -> tuple[Shortcut, ...]:
    """Read the table, sorted by name. Raises SpecError with everything that is wrong with it."""
    shown = Pointer(path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name)
    try:
        tables: dict[str, object] = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise_if_any([Problem(shown, f"not a TOML file: {error}", "mend the syntax")])
        raise
    problems = [
        Problem(shown / key, f"unknown table '{key}'", "use [[shortcuts]] rows") for key in tables if key != "shortcuts"
    ]
    listed = tables.get("shortcuts", [])
    found: list[Shortcut] = []
    for index, row in enumerate(listed if isinstance(listed, list) else [listed]):
        found.extend(_row(row, shown / "shortcuts" / index, problems))
    taken: dict[tuple[str, str], Pointer] = {}
    for shortcut in found:
        first = taken.setdefault((shortcut.domain, shortcut.name), shortcut.where)
        if first is not shortcut.where:
            problems.append(Problem(shortcut.where, f"'{shortcut.name}' stands in {first} too", "keep one of them"))
    raise_if_any(problems)
    return tuple(sorted(found, key=lambda shortcut: (shortcut.domain, shortcut.name)))


def _row(row: object, where: Pointer, problems: list[Problem]) -> Iterator[Shortcut]:
    match row:
        case {"into": str(into), "names": [*names]} if set(row) <= _KEYS and all(isinstance(n, str) for n in names):
            for name in names:
                yield Shortcut(
                    where=where,
                    domain=str(row.get("domain", "")),
                    name=str(name),
                    target=f"{into}.{name}",
                    deprecated=row.get("silent") is not True,
                    called=row.get("called") is True,
                )
        case _:
            cure = "give 'into' and 'names', and if need be 'domain', 'silent' and 'called'"
            problems.append(Problem(where, "not a row of shortcuts", cure))
