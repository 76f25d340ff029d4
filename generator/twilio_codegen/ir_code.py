"""A piece of Python, and what it needs: text brings its own imports along, so that no template ever guesses them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

# "datetime.datetime" of the standard library; ".base.operation.op" and ".sids.AccountSid" from the package's own root
Name: TypeAlias = str

_WORD = re.compile(r"""\"(?:\\.|[^"\\])*\"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*(?!\w*=[^=])""")


@dataclass(frozen=True, slots=True)
class Code:
    """A piece of Python and the names that it needs."""

    text: str
    needs: frozenset[Name] = frozenset()

    def __str__(self) -> str:
        return self.text

    @property
    def words(self) -> frozenset[str]:
        """Every name in the text."""
        return frozenset(_WORD.findall(self.text))

    def renamed(self, names: Mapping[str, str]) -> Code:
        """The same code with other words for some names; string literals stay as they are."""

        def swap(match: re.Match[str]) -> str:
            return names.get(match[0], match[0])

        return Code(_WORD.sub(swap, self.text), self.needs)


def code(text: str, *needs: Name | Code) -> Code:
    """Code from text, needing the given names and all that the given pieces need."""
    names: set[Name] = set()
    for need in needs:
        names |= {need} if isinstance(need, str) else need.needs
    return Code(text, frozenset(names))


@dataclass(frozen=True, slots=True)
class Call(Code):
    """The code of a call, in pieces as well, so that it can be laid out over several lines."""

    head: str = ""  # "JsonBody("
    items: tuple[Code, ...] = ()


def call(function: Name, *items: Code) -> Call:
    """A call of a function that is to be imported.

    >>> str(call(".base.serialize.iso_date", code("day")))
    'iso_date(day)'
    """
    head = f"{function.rpartition('.')[2]}("
    return Call(f"{head}{', '.join(map(str, items))})", code("", function, *items).needs, head, items)


def union(pieces: Iterable[Code]) -> Code:
    """The union of some types, each named once."""
    unique = {piece.text: piece for piece in pieces}
    return code(" | ".join(unique), *unique.values())
