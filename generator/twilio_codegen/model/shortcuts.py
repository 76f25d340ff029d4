"""specs/shortcuts.toml: names of the tree that are also attributes of a domain or of the client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..naming import is_name
from ..problems import Json, Pointer, Problem, raise_if_any
from ..tables import read_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """One shortcut, such as `client.messages` for `client.api.v2010.account.messages`."""

    where: Pointer
    domain: str  # the domain's attribute; "" for the client
    name: str
    target: str  # the chain relative to the domain or client: "v2010.account.messages"
    deprecated: bool  # whether its use warns
    called: bool  # whether it is a method without arguments


def read_shortcuts(path: Path, root: Path) -> tuple[Shortcut, ...]:
    """Read the table, sorted by name. Raises SpecError with all problems."""
    problems: list[Problem] = []
    found = [shortcut for place, row in read_rows(path, root, "shortcuts") for shortcut in _row(row, place, problems)]
    taken: dict[tuple[str, str], Shortcut] = {}
    for shortcut in found:
        first = taken.setdefault((shortcut.domain, shortcut.name), shortcut)
        if first is not shortcut:
            trouble = f"'{shortcut.name}' is also in {first.where}"
            problems.append(Problem(shortcut.where, trouble, "keep one of them"))
    raise_if_any(problems)
    return tuple(sorted(found, key=lambda shortcut: (shortcut.domain, shortcut.name)))


def _row(row: Json, where: Pointer, problems: list[Problem]) -> Iterator[Shortcut]:
    match {"domain": "", "silent": False, "called": False} | row if isinstance(row, dict) else row:
        case {
            "domain": str(domain),
            "into": str(into),
            "names": [*names],
            "silent": bool(silent),
            "called": bool(called),
            **others,
        } if not others and all(isinstance(name, str) and is_name(name) for name in names):
            for name in names:
                yield Shortcut(
                    where=where,
                    domain=domain,
                    name=str(name),
                    target=f"{into}.{name}",
                    deprecated=not silent,
                    called=called,
                )
        case _:
            cure = "give 'into' and 'names', and if need be 'domain', 'silent' and 'called'"
            problems.append(Problem(where, "not a valid row", cure))
