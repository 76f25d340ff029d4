"""Fragments of Python code. Each carries the imports that it needs, so that templates do not have to find them out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

# "datetime.datetime" is in the standard library; ".base.operation.op" and ".sids.AccountSid" are relative to the
# package root
Name: TypeAlias = str

_WORD = re.compile(r"""\"(?:\\.|[^"\\])*\"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*(?!\w*=[^=])""")


@dataclass(frozen=True, slots=True)
class Code:
    """Python code, and the names that it needs."""

    text: str
    needs: frozenset[Name] = frozenset()

    def __str__(self) -> str:
        return self.text

    @property
    def words(self) -> frozenset[str]:
        """All names in the text."""
        return frozenset(_WORD.findall(self.text))

    def renamed(self, names: Mapping[str, str]) -> Code:
        """Replace names in the code. String literals stay unchanged."""

        def swap(match: re.Match[str]) -> str:
            return names.get(match[0], match[0])

        return Code(_WORD.sub(swap, self.text), self.needs)


def code(text: str, *needs: Name | Code) -> Code:
    """Create a Code that needs the given names, and everything that the given fragments need."""
    names: set[Name] = set()
    for need in needs:
        names |= {need} if isinstance(need, str) else need.needs
    return Code(text, frozenset(names))


@dataclass(frozen=True, slots=True)
class Call(Code):
    """A function call whose arguments are also available one by one, so that it can be laid out over several lines."""

    head: str = ""  # "JsonBody("
    items: tuple[Code, ...] = ()


def call(function: Name, *items: Code) -> Call:
    """Create a call of a function that has to be imported.

    >>> str(call(".base.serialize.iso_date", code("day")))
    'iso_date(day)'
    """
    head = f"{function.rpartition('.')[2]}("
    return Call(f"{head}{', '.join(map(str, items))})", code("", function, *items).needs, head, items)


def union(pieces: Iterable[Code]) -> Code:
    """Join types into a union without duplicates."""
    unique = {piece.text: piece for piece in pieces}
    return code(" | ".join(unique), *unique.values())
