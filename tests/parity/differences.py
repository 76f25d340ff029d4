"""The differences between the two libraries, and the rows that list the intended ones."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("differences.toml")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs."""

    where: str  # "verify.v2.services(sid).fetch (keywords)", "rest.api.v2010.account.message.MessageList.create"
    kind: str  # what a row names: "query", "attribute", "name"
    what: str  # of that kind, which one: "PageSize", "date_created"
    theirs: object = None
    ours: object = None

    def __str__(self) -> str:
        return f"{self.where}: {self.kind} {self.what}: the SDK {self.theirs!r}, ours {self.ours!r}"


@dataclass(frozen=True, slots=True)
class Row:
    """What a row of differences.toml allows: a Difference that fits one of each; `*` stands for anything."""

    kind: tuple[str, ...]
    where: tuple[str, ...]
    what: tuple[str, ...]
    reason: str
    seen_in: str  # the domain, or part, whose test fails when nothing there needs the row

    def allows(self, difference: Difference) -> bool:
        """Whether the difference is meant."""
        return (
            difference.kind in self.kind
            and any(fnmatchcase(difference.where, pattern) for pattern in self.where)
            and any(fnmatchcase(difference.what, pattern) for pattern in self.what)
        )

    def __str__(self) -> str:
        return f"{', '.join(self.kind)}: {', '.join(self.what)} at {', '.join(self.where)}"


@cache
def rows(*sections: str) -> tuple[Row, ...]:
    """The rows of some sections of the table. ValueError for a row that does not say what it must."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return tuple(_row(row) for section in sections for row in table.get(section, ()))


def _row(row: dict[str, str]) -> Row:
    if unknown := row.keys() - {"kind", "where", "what", "reason", "seen_in"}:
        raise ValueError(f"{TABLE.name}: a row has {', '.join(sorted(unknown))}, which mean nothing: {row}")
    where = tuple(row["where"].split(" | "))
    heads = {pattern.split(".")[0] for pattern in where}
    seen_in = row.get("seen_in", heads.pop() if len(heads) == 1 else "*")
    if "*" in seen_in or not row["reason"]:
        raise ValueError(f"{TABLE.name}: a row needs a reason, and `seen_in` if its place is not of one domain: {row}")
    return Row(tuple(row["kind"].split(" | ")), where, tuple(row.get("what", "*").split(" | ")), row["reason"], seen_in)


def judged(part: str, found: Iterable[Difference], *sections: str, also: str = "") -> tuple[list[str], int]:
    """What no row of the sections allows, with their rows that nothing in this part needs; and how many are allowed.

    The rows of `also` may be needed, and it is for another test to say whether they are.
    """
    others = rows(also) if also else ()
    left, needed, allowed = [], set[Row](), 0
    for difference in found:
        fitting = [row for row in (*rows(*sections), *others) if row.allows(difference)]
        needed.update(fitting[:1])
        allowed += bool(fitting)
        if not fitting:
            left.append(str(difference))
    unused = [row for row in rows(*sections) if row.seen_in == part and row not in needed]
    return [*left, *(f"{TABLE.name} allows what is not there: {row}" for row in unused)], allowed
