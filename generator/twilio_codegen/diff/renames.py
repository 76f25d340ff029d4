"""Match two lists of names: by name, by spelling and, if it is certain, as a rename."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from .. import naming
from ..spec import Schema

K = TypeVar("K")

# Words that describe the type of a value: `friendly_name` and `unique_name` are unrelated although both end in `name`.
_KINDS_OF_VALUES: Final = frozenset(
    "by code count data date for id is name number of sid status the time type uri url".split()
)


@dataclass(frozen=True, slots=True)
class Pairs:
    """How the names of two lists match."""

    both: tuple[tuple[str, str], ...]  # old name, new name; in the new order
    lost: tuple[str, ...]
    gained: tuple[str, ...]


def pair(old: Mapping[str, Schema], new: Mapping[str, Schema], same: Callable[[str, str], bool]) -> Pairs:
    """Match the names of two objects or calls, given in order with their schemas.

    A removed and an added name match if they differ only in spelling. They also match if each is the only one between
    the same neighbours, `same` is true for them, and they share a word or a distinctive type: one with a name, enum
    values or a pattern.
    """
    became = {name: name for name in old if name in new}
    became |= _unique(_by_spelling(old, became), _by_spelling(new, became.values()))
    before, after = _by_gap(tuple(old), became), _by_gap(tuple(new), {name: name for name in became.values()})
    translated = {(became.get(first, ""), became.get(last, "")): names for (first, last), names in before.items()}
    for was, now in _unique(translated, after).items():
        if same(was, now) and (_words(was) & _words(now) or _telling(old[was])):
            became[was] = now
    origin = {now: was for was, now in became.items()}
    return Pairs(
        both=tuple((origin[name], name) for name in new if name in origin),
        lost=tuple(name for name in old if name not in became),
        gained=tuple(name for name in new if name not in origin),
    )


def _by_spelling(names: Iterable[str], settled: Iterable[str]) -> dict[str, list[str]]:
    known = set(settled)
    found: dict[str, list[str]] = {}
    for name in names:
        if name not in known:
            found.setdefault(naming.snake(name), []).append(name)
    return found


def _by_gap(names: Sequence[str], settled: Mapping[str, str]) -> dict[tuple[str, str], list[str]]:
    """Return the unmatched names, by the matched names before and after them."""
    found: dict[tuple[str, str], list[str]] = {}
    first, waiting = "", list[str]()
    for name in (*names, ""):
        if name and name not in settled:
            waiting.append(name)
            continue
        if waiting:
            found[first, name] = waiting
        first, waiting = name, []
    return found


def _unique(before: Mapping[K, list[str]], after: Mapping[K, list[str]]) -> dict[str, str]:
    """Return the names that are the only ones for a key on both sides."""
    return {
        names[0]: after[key][0] for key, names in before.items() if len(names) == 1 and len(after.get(key, ())) == 1
    }


def _words(name: str) -> set[str]:
    return {*naming.snake(name).split("_")} - _KINDS_OF_VALUES


def _telling(schema: Schema) -> bool:
    return bool(schema.name or schema.enum or schema.pattern or schema.properties)
