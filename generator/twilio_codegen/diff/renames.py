"""Which of two lists of names belong together: by name, by spelling, and, where that is certain, as a rename."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from .. import naming
from ..spec import Schema

K = TypeVar("K")

# Words that say what kind of value it is, not which one: `friendly_name` and `unique_name` have nothing in common.
_KINDS_OF_VALUES: Final = frozenset(
    "by code count data date for id is name number of sid status the time type uri url".split()
)


@dataclass(frozen=True, slots=True)
class Pairs:
    """How two lists of names belong together."""

    both: tuple[tuple[str, str], ...]  # old name, new name; in the new order
    lost: tuple[str, ...]
    gained: tuple[str, ...]


def pair(old: Mapping[str, Schema], new: Mapping[str, Schema], same: Callable[[str, str], bool]) -> Pairs:
    """Pair the names of two objects or calls, given in order with what they name.

    A name that went and one that came are one when they differ in spelling alone; or when they stand alone between the
    same neighbours, `same` holds for them, and they share a word or a type that has a name, values or a pattern.
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
    """The names that are not settled, by the settled ones before and after them."""
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
    """What stands alone under a key on both sides."""
    return {
        names[0]: after[key][0] for key, names in before.items() if len(names) == 1 and len(after.get(key, ())) == 1
    }


def _words(name: str) -> set[str]:
    return {*naming.snake(name).split("_")} - _KINDS_OF_VALUES


def _telling(schema: Schema) -> bool:
    return bool(schema.name or schema.enum or schema.pattern or schema.properties)
