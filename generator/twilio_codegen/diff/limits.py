"""Patterns and ranges: describe them, and decide whether one allows everything that another allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..spec import Kind, Schema

Bound = int | float | None

_IDENTIFIER: Final = re.compile(r"\^(?P<prefixes>\w+|\([\w|]+\))\[(?P<letters>[^\]]+)\]\{(?P<length>\d+)\}\$")
_SPANS: Final = re.compile(r"(.)-(.)|(.)")


def takes_pattern(wide: str | None, narrow: str | None) -> bool:
    """Return whether every string that fits `narrow` clearly fits `wide`. None means no pattern.

    Only the patterns of identifiers are understood.

    >>> takes_pattern("^(SM|MM)[0-9a-fA-F]{32}$", "^SM[0-9a-f]{32}$"), takes_pattern("^SM[0-9a-f]{32}$", None)
    (True, False)
    >>> takes_pattern("^MM[0-9a-f]{32}$", "^SM[0-9a-f]{32}$"), takes_pattern(None, "^SM[0-9a-f]{32}$")
    (False, True)
    """
    if wide is None or wide == narrow:
        return True
    wider, narrower = _IDENTIFIER.fullmatch(wide), _IDENTIFIER.fullmatch(narrow or "")
    return (
        wider is not None
        and narrower is not None
        and _words(wider["prefixes"]) >= _words(narrower["prefixes"])
        and _letters(wider["letters"]) >= _letters(narrower["letters"])
        and wider["length"] == narrower["length"]
    )


@dataclass(frozen=True, slots=True)
class Range:
    """A lower and an upper bound of a number, length or count."""

    low: Bound
    high: Bound
    unit: str = ""
    open_low: bool = False  # whether the bound itself is excluded
    open_high: bool = False

    def __str__(self) -> str:
        """Describe the range in words.

        >>> print(Range(1, 50), Range(None, 5, "characters"), Range(0, None, open_low=True), Range(None, None), sep="; ")
        1 to 50; at most 5 characters; more than 0; any number
        """
        unit = f" {self.unit}" if self.unit else ""
        if self.low is not None and self.high is not None and not (self.open_low or self.open_high):
            return f"{self.low} to {self.high}{unit}" if self.low != self.high else f"{self.low}{unit}"
        parts = [
            f"{'more than' if self.open_low else 'at least'} {self.low}" if self.low is not None else "",
            f"{'less than' if self.open_high else 'at most'} {self.high}" if self.high is not None else "",
        ]
        told = " and ".join(filter(None, parts))
        return f"{told}{unit}" if told else f"any number{f' of{unit}' if unit else ''}"

    def takes(self, other: Range) -> bool:
        """Return whether this range includes all of the other."""
        lower = self.low is None or (
            other.low is not None and _outside(-self.low, self.open_low, -other.low, other.open_low)
        )
        upper = self.high is None or (
            other.high is not None and _outside(self.high, self.open_high, other.high, other.open_high)
        )
        return lower and upper


def ranges_of(schema: Schema) -> Iterator[Range]:
    """Yield the ranges of a schema: its value, length, items and keys, depending on its type.

    A lower bound of zero for a length or count is no bound.
    """

    def counted(low: Bound, high: Bound, unit: str, *kinds: Kind) -> Range:
        return Range(low or None, high, unit) if schema.kind in ("any", *kinds) else Range(None, None, unit)

    if schema.kind in ("any", "integer", "number"):
        yield Range(schema.minimum, schema.maximum, "", schema.exclusive_minimum, schema.exclusive_maximum)
    else:
        yield Range(None, None)
    yield counted(schema.min_length, schema.max_length, "characters", "string")
    yield counted(schema.min_items, schema.max_items, "items", "array")
    yield counted(schema.min_properties, schema.max_properties, "keys", "object")


def _outside(wide: float, wide_open: bool, narrow: float, narrow_open: bool) -> bool:
    return wide > narrow or (wide == narrow and (narrow_open or not wide_open))


def _words(prefixes: str) -> frozenset[str]:
    return frozenset(prefixes.strip("()").split("|"))


def _letters(spans: str) -> frozenset[str]:
    """Return the characters of a class such as "0-9a-f"."""
    found: set[str] = set()
    for match in _SPANS.finditer(spans):
        first, last = (match[1], match[2]) if match[1] else (match[3], match[3])
        found.update(map(chr, range(ord(first), ord(last) + 1)))
    return frozenset(found)
