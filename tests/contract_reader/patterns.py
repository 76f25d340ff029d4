"""Generates a string that matches a pattern."""

from __future__ import annotations

import re
from functools import cache
from itertools import cycle, islice

_PIECE = re.compile(
    r"""(?: \[(?P<set>(?:\\.|[^\]])+)\] | \\(?P<escape>.) | \((?P<group>[^()]*)\) | (?P<plain>[^\[\\()]) )
        (?: \{(?P<least>\d+)[^}]*\} | (?P<some>[+]) | (?P<any>[*]) )?""",
    re.VERBOSE,
)
_RANGE = re.compile(r"\\(.)|(.)-(.)|(.)")


@cache
def matching(pattern: str) -> str:
    """A text that the pattern accepts, with something of each range of characters in it.

    >>> matching("^CA[0-9a-fA-F]{32}$"), matching("^(SM|MM)[0-9]{4}$"), matching("^wss://.+")
    ('CA0aA0aA0aA0aA0aA0aA0aA0aA0aA0aA0a', 'SM0000', 'wss://x')
    """
    text = _sample(pattern.removeprefix("^").removesuffix("$"))
    assert re.search(pattern, text), f"{text!r} is no match of {pattern}: teach this module what is new in it"
    return text


def _sample(pattern: str) -> str:
    text = ""
    for piece in _PIECE.finditer(_first_choice(pattern)):
        alphabet = _alphabet(piece)
        times = int(piece["least"]) if piece["least"] else len(alphabet) if piece["some"] or piece["any"] else 1
        text += "".join(islice(cycle(alphabet), times))
    return text


def _first_choice(pattern: str) -> str:
    """What stands before the first `|` that is in no group."""
    depth = 0
    for index, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            return pattern[:index].removesuffix("$")
    return pattern


def _alphabet(piece: re.Match[str]) -> list[str]:
    """The texts that a piece may stand for, one of each range."""
    if piece["set"]:
        return [escaped or first or plain for escaped, first, _, plain in _RANGE.findall(piece["set"])]
    if piece["escape"]:
        return ["1" if piece["escape"] == "d" else piece["escape"]]
    if piece["group"] is not None:
        return [_sample(piece["group"])]
    return ["x" if piece["plain"] == "." else piece["plain"]]
