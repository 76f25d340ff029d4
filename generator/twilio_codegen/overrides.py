"""specs/overrides.toml: rulings on names that no rule settles, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .problems import Pointer, Problem, raise_if_any
from .tables import read_rows


@dataclass(frozen=True, slots=True)
class Row:
    """The ruling that the thing at `where` is called `name`."""

    where: str
    name: str
    reason: str
    place: Pointer  # of the row itself


@dataclass(slots=True)
class Overrides:
    """The rulings, and which of them were needed."""

    rows: Mapping[str, Row]
    used: set[str] = field(default_factory=set[str])

    def name(self, where: Pointer) -> str | None:
        """The name ruled for a place, if any."""
        key = str(where)
        row = self.rows.get(key)
        if row is None:
            return None
        self.used.add(key)
        return row.name

    def unused(self, used: Iterable[str], files: Iterable[str]) -> Iterator[Problem]:
        """A problem for each row about one of these files that no run used."""
        seen, present = set(used), set(files)
        for where, row in self.rows.items():
            if where not in seen and where.partition("#")[0] in present:
                yield Problem(row.place, f"nothing is named by this row: {where}", "remove the row, or mend its 'where'")


def read_overrides(path: Path, root: Path) -> Overrides:
    """Read the table of rulings. Raises SpecError with everything that is wrong with it."""
    problems: list[Problem] = []
    rows: dict[str, Row] = {}
    for place, entry in read_rows(path, root, "name"):
        match entry:
            case {"where": str(where), "name": str(name), "reason": str(reason), **others} if reason and not others:
                if where in rows:
                    problems.append(Problem(place, f"a second row for {where}", "keep one of them"))
                rows[where] = Row(where, name, reason, place)
            case _:
                problems.append(Problem(place, "not a ruling", "give 'where', 'name' and 'reason', each a text"))
    raise_if_any(problems)
    return Overrides(rows)
