"""specs/overrides.toml: decisions about names that no rule covers, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..naming import is_name
from ..problems import Pointer, Problem, raise_if_any
from ..tables import read_rows


@dataclass(frozen=True, slots=True)
class Row:
    """The decision that the thing at `where` is called `name`."""

    where: str
    name: str
    reason: str
    place: Pointer  # of the row itself

    @property
    def document(self) -> str:
        """The document that the row applies to, such as "twilio_api_v2010".

        As for overlays, the folder of its file does not matter.
        """
        return _document(self.where.partition("#")[0])

    @property
    def key(self) -> tuple[str, bool]:
        """What the row applies to: a place, and whether it names the type defined there or the value there."""
        return _place(self.where), self.name[0].isupper()


@dataclass(slots=True)
class Overrides:
    """The decisions, and which of them were used."""

    rows: Mapping[tuple[str, bool], Row]
    used: set[str] = field(default_factory=set[str])  # places of the used rows
    _documents: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._documents = frozenset(row.document for row in self.rows.values())

    def are_about(self, where: Pointer) -> bool:
        """Return whether there is a decision about the document of this place. Most documents have none."""
        return _document(where.file) in self._documents

    def name(self, where: Pointer, otherwise: str) -> str:
        """Return the name of the argument or attribute at a place: from a row, or else `otherwise`."""
        return self._ruled(where, otherwise, is_type=False)

    def type_name(self, where: Pointer, otherwise: str) -> str:
        """Return the name of the type or constant that is defined at a place. Rows for types have capitalized names."""
        return self._ruled(where, otherwise, is_type=True)

    def _ruled(self, where: Pointer, otherwise: str, *, is_type: bool) -> str:
        row = (
            self.rows.get((_document(where.file) + str(Pointer("", where.steps)), is_type))
            if self.are_about(where)
            else None
        )
        if row is None or row.name == otherwise:  # a row that repeats the rule is unused
            return otherwise
        self.used.add(str(row.place))
        return row.name

    def unused(self, used: Iterable[str]) -> Iterator[Problem]:
        """Yield a problem for each row that no document used."""
        seen = set(used)
        for row in self.rows.values():
            if str(row.place) not in seen:
                trouble = f"this row renames nothing: {row.where}"
                yield Problem(row.place, trouble, "remove the row, or correct its 'where'")


def _document(file: str) -> str:
    """Return the stem of a file name."""
    return file.rpartition("/")[2].rpartition(".")[0]


def _place(where: str) -> str:
    """Return a place without the folder and extension of its file, so that rows also apply to copies of a document."""
    file, _, steps = where.partition("#")
    return f"{_document(file)}#{steps}"


def read_overrides(path: Path, root: Path) -> Overrides:
    """Read the table of decisions. Raises SpecError with all problems."""
    problems: list[Problem] = []
    rows: dict[tuple[str, bool], Row] = {}
    for place, entry in read_rows(path, root, "name"):
        match entry:
            case {"where": str(where), "name": str(name), "reason": str(reason), **others} if reason and not others:
                if not is_name(name):
                    problems.append(
                        Problem(place, f"{name!r} is not a valid Python name", "use letters, digits and '_'")
                    )
                    continue
                row = Row(where, name, reason, place)
                if rows.setdefault(row.key, row) is not row:
                    problems.append(Problem(place, f"a second row for {where}", "keep one of them"))
            case _:
                problems.append(Problem(place, "not a valid row", "give 'where', 'name' and 'reason', each a string"))
    raise_if_any(problems)
    return Overrides(rows)
