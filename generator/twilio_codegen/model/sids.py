"""specs/sids.toml: Python names for the patterns of identifiers and other strings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..problems import Json, Pointer, Problem, raise_if_any, shown
from ..read.keywords import SHAPES, Each, Named, One, Shape
from ..tables import read_rows

_KEYS: Final = ("name", "pattern", "prefixes", "example", "excluded")
_NAME: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_USUAL: Final = re.compile(r"\^([A-Z]{2})\[0-9a-fA-F\]\{32\}\$")  # a pattern that contains its prefix
_SID_LENGTH: Final = 32  # characters after the prefix of a SID, "AC"
_TYPE_ID_LENGTH: Final = 26  # characters after the prefix of a TypeID, such as "mem_store_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A pattern and its name."""

    where: Pointer  # the row
    name: str  # "MessagingServiceSid"
    pattern: str  # as the documents spell it
    prefixes: tuple[str, ...]  # how values begin: "MG"; empty if the pattern has no fixed beginning
    example: str
    excluded: str | None  # an excluded document, if no other document declares the pattern


@dataclass(frozen=True, slots=True)
class Aliases:
    """The table of names."""

    by_pattern: Mapping[str, Alias]

    @property
    def rows(self) -> Collection[Alias]:
        """All aliases, in table order."""
        return self.by_pattern.values()

    def alias_for(self, pattern: str) -> Alias | None:
        """Return the alias of a pattern. Spelling matters, so that each document's exact pattern is checked."""
        return self.by_pattern.get(pattern)

    def missing(self, declared: Mapping[str, Pointer]) -> Iterator[Problem]:
        """Yield a problem for each declared pattern without a row."""
        for pattern, where in declared.items():
            if pattern not in self.by_pattern:
                yield Problem(where, f"no alias has the pattern {pattern}", f"add to specs/sids.toml: {_row(pattern)}")

    def unused(self, declared: Collection[str]) -> Iterator[Problem]:
        """Yield a problem for each row that does not match what all included documents declare."""
        for alias in self.rows:
            used = alias.pattern in declared
            if used and alias.excluded:
                yield Problem(alias.where, f"{alias.name} is not only used by an excluded document", "drop 'excluded'")
            elif not used and not alias.excluded:
                yield Problem(alias.where, f"no document declares the pattern of {alias.name}", "remove the row")


def read_aliases(path: Path, root: Path) -> Aliases:
    """Read the table of names. Raises SpecError with all problems."""
    problems: list[Problem] = []
    listed = read_rows(path, root, "alias")
    if not listed:
        problems.append(Problem(Pointer(shown(path, root)), "there are no [[alias]] rows", "add one for each pattern"))
    aliases = [_alias(entry, place, problems) for place, entry in listed]
    rows = [alias for alias in aliases if alias is not None]
    problems += _repeated(rows)
    raise_if_any(problems)
    return Aliases({alias.pattern: alias for alias in rows})


def patterns_in(document: Json, where: Pointer) -> dict[str, Pointer]:
    """Return all patterns that a document declares, each with its first place.

    Parts that no operation uses are included, so that the table changes only when a pattern does.
    """
    found: dict[str, Pointer] = {}
    for pattern, place in _patterns(document, "document", where):
        found.setdefault(pattern, place)
    return found


def _patterns(value: Json, shape: Shape, where: Pointer) -> Iterator[tuple[str, Pointer]]:
    """Yield the patterns in an OpenAPI object of this kind. The keyword tables tell keywords from names and values."""
    if not isinstance(value, dict):
        return
    if shape in ("schema", "argument") and isinstance(pattern := value.get("pattern"), str):
        yield pattern, where
    for key, member in value.items():
        match SHAPES[shape].get(key), member:
            case One(inner), dict():
                yield from _patterns(member, inner, where / key)
            case Each(inner), list():
                for index, item in enumerate(member):
                    yield from _patterns(item, inner, where / key / index)
            case Named(inner), dict():
                for name, item in member.items():
                    yield from _patterns(item, inner, where / key / name)
            case _:
                pass


def _alias(entry: Json, where: Pointer, problems: list[Problem]) -> Alias | None:
    """Parse one row; None if it is invalid. Problems are appended to `problems`."""
    row = entry if isinstance(entry, dict) else {}
    for key in row.keys() - set(_KEYS):
        problems.append(Problem(where, f"unknown key '{key}'", f"an alias has {', '.join(_KEYS)}"))
    name, pattern, excluded = row.get("name"), row.get("pattern"), row.get("excluded")
    if not isinstance(name, str) or not isinstance(pattern, str) or not isinstance(excluded, str | None):
        problems.append(Problem(where, "not a valid row", "give 'name' and 'pattern', each a string"))
        return None
    usual = _USUAL.fullmatch(pattern)
    prefixes = (usual[1],) if usual else _texts(row.get("prefixes", []))
    example = row.get("example", _placeholder(prefixes[0]) if prefixes else None)
    if prefixes is None or not isinstance(example, str):
        cure = "give 'prefixes' as a list of strings, or 'example' as a string"
        problems.append(Problem(where, f"the row of '{name}' does not say what such a value looks like", cure))
        return None
    alias = Alias(where=where, name=name, pattern=pattern, prefixes=prefixes, example=example, excluded=excluded)
    if not _NAME.fullmatch(name):
        problems.append(Problem(where, f"'{name}' is not a valid type name", "write it like 'MessagingServiceSid'"))
    if not usual:
        problems += _doubts(alias)
    elif "prefixes" in row or "example" in row:
        problems.append(Problem(where, f"{pattern} already contains its prefix", "leave 'prefixes' and 'example' out"))
    return alias


def _texts(value: Json) -> tuple[str, ...] | None:
    """Return the strings of a list; None if it is not a list of strings."""
    if not isinstance(value, list):
        return None
    texts = tuple(item for item in value if isinstance(item, str) and item)
    return texts if len(texts) == len(value) else None


def _doubts(alias: Alias) -> Iterator[Problem]:
    """Yield the problems of a pattern and its example."""
    try:
        fits = re.search(alias.pattern, alias.example) is not None
    except re.error as error:
        yield Problem(alias.where, f"not a regular expression: {error}", "copy the pattern from the document")
        return
    if not fits and alias.example not in map(_placeholder, alias.prefixes):
        yield Problem(
            alias.where,
            f"'{alias.example}' does not match the pattern of {alias.name}",
            "give a value that the pattern accepts",
        )


def _repeated(aliases: Collection[Alias]) -> Iterator[Problem]:
    names: dict[str, Alias] = {}
    patterns: dict[str, Alias] = {}
    for alias in aliases:
        if names.setdefault(alias.name, alias) is not alias:
            yield Problem(alias.where, f"a second alias is called '{alias.name}'", "give one of them another name")
        if patterns.setdefault(alias.pattern, alias) is not alias:
            yield Problem(alias.where, f"a second alias has the pattern {alias.pattern}", "keep one of them")


def _placeholder(prefix: str) -> str:
    """Return a placeholder for an identifier in samples.

    >>> _placeholder("MG")
    'MGXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'
    """
    return prefix + "X" * (_SID_LENGTH if len(prefix) == 2 else _TYPE_ID_LENGTH)


def _row(pattern: str) -> str:
    """Return the row to add for a pattern, with a suggested name.

    >>> print(_row("^MG[0-9a-fA-F]{32}$"))
    { name = "MGSid", pattern = '^MG[0-9a-fA-F]{32}$' }, or the name of the resource that owns the prefix
    """
    usual = _USUAL.fullmatch(pattern)
    if usual:
        return (
            f"{{ name = \"{usual[1]}Sid\", pattern = '{pattern}' }}, or the name of the resource that owns the prefix"
        )
    return f"{{ name = \"...\", pattern = '{pattern}', prefixes = [...] }}, or 'example' where it has no prefix"
