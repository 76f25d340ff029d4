"""specs/overrides.toml: rulings on names that no rule settles, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..naming import is_name
from ..problems import Pointer, Problem, raise_if_any
from ..tables import read_rows


@dataclass(frozen=True, slots=True)
class Row:
    """The ruling that the thing at `where` is called `name`."""

    where: str
    name: str
    reason: str
    place: Pointer  # of the row itself

    @property
    def document(self) -> str:
        """The document that it is about: "twilio_api_v2010", wherever its file lies, as for overlays."""
        return _document(self.where.partition("#")[0])

    @property
    def key(self) -> tuple[str, bool]:
        """What the row is about: a place, and whether the type that is defined there or the value that stands there."""
        return _place(self.where), self.name[0].isupper()


@dataclass(slots=True)
class Overrides:
    """The rulings, and which of them were needed."""

    rows: Mapping[tuple[str, bool], Row]
    used: set[str] = field(default_factory=set[str])  # places of rows
    _documents: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._documents = frozenset(row.document for row in self.rows.values())

    def are_about(self, where: Pointer) -> bool:
        """Whether there is a ruling about the document of this place; most have none."""
        return _document(where.file) in self._documents

    def name(self, where: Pointer, otherwise: str) -> str:
        """The name of the argument or attribute at a place: as ruled, or as the rule gives it."""
        return self._ruled(where, otherwise, is_type=False)

    def type_name(self, where: Pointer, otherwise: str) -> str:
        """The name of the type, or the constant, that is defined at a place; a ruled one begins with a capital."""
        return self._ruled(where, otherwise, is_type=True)

    def _ruled(self, where: Pointer, otherwise: str, *, is_type: bool) -> str:
        row = (
            self.rows.get((_document(where.file) + str(Pointer("", where.steps)), is_type))
            if self.are_about(where)
            else None
        )
        if row is None or row.name == otherwise:  # a row that says what the rule says is not needed
            return otherwise
        self.used.add(str(row.place))
        return row.name

    def unused(self, used: Iterable[str]) -> Iterator[Problem]:
        """A problem for each row that no document used."""
        seen = set(used)
        for row in self.rows.values():
            if str(row.place) not in seen:
                trouble = f"this row renames nothing: {row.where}"
                yield Problem(row.place, trouble, "remove the row, or correct its 'where'")


def _document(file: str) -> str:
    """The stem of a file's name."""
    return file.rpartition("/")[2].rpartition(".")[0]


def _place(where: str) -> str:
    """A place without the folder and the form of its file, so that a copy of a document is ruled as the document is."""
    file, _, steps = where.partition("#")
    return f"{_document(file)}#{steps}"


def read_overrides(path: Path, root: Path) -> Overrides:
    """Read the table of rulings. Raises SpecError with everything that is wrong with it."""
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
