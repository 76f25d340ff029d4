"""Counting the segments of an SMS, each of which is charged.

Source: 3GPP TS 23.038 (the GSM 7-bit alphabet and its extension table) and TS 23.040 (concatenated messages).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

Encoding: TypeAlias = Literal["GSM-7", "UCS-2"]

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION: Final = frozenset("\f^{}\\[~]|€")  # two units each: an escape and the character
_ALONE: Final[dict[Encoding, int]] = {"GSM-7": 160, "UCS-2": 70}  # units in a single-segment message
_IN_PART: Final[dict[Encoding, int]] = {"GSM-7": 153, "UCS-2": 67}  # units per segment of several, with a header
# GSM-7 look-alikes of characters that word processors and phones insert. Twilio's own list may be longer.
_LOOK_ALIKES: Final = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t", " "),
    **dict.fromkeys("\u200b\u200c\u2060\ufeff", ""),
    "\u2026": "...",
    "\u2022": "*",
    "\u2044": "/",
    "\u2039": "<",
    "\u203a": ">",
}


class Segments(NamedTuple):
    """The encoding and length of a text sent as an SMS.

    Attributes:
        encoding: GSM-7 if every character is in its alphabet, else UCS-2.
        units: Length: septets in GSM-7, UTF-16 code units in UCS-2.
        segments: Number of charged segments; 0 for an empty text.
        forced_by: The distinct characters outside GSM-7, in order of the text.
        replaceable: Those that smart encoding replaces, each with its replacement.
    """

    encoding: Encoding
    units: int
    segments: int
    forced_by: tuple[str, ...]
    replaceable: tuple[tuple[str, str], ...]


def segments(text: str) -> Segments:
    """Count the segments of a text; no segment ends inside a character.

    >>> segments("Hello")
    Segments(encoding='GSM-7', units=5, segments=1, forced_by=(), replaceable=())
    >>> segments("it’s 5 €")
    Segments(encoding='UCS-2', units=8, segments=1, forced_by=('’',), replaceable=(('’', "'"),))
    """
    forced_by = tuple(dict.fromkeys(character for character in text if not _in_gsm(character)))
    encoding: Encoding = "UCS-2" if forced_by else "GSM-7"
    sizes = list(_sizes(text, encoding))
    return Segments(
        encoding=encoding,
        units=sum(sizes),
        segments=_parts(sizes, encoding),
        forced_by=forced_by,
        replaceable=tuple((it, _LOOK_ALIKES[it]) for it in forced_by if it in _LOOK_ALIKES),
    )


def smart_encoded(text: str) -> str:
    """Replace common characters that would force UCS-2 with GSM-7 look-alikes.

    >>> smart_encoded("“Zoë – it’s late…”")
    '"Zoë - it\\'s late..."'
    """
    return "".join(_LOOK_ALIKES.get(character, character) for character in text)


def _in_gsm(character: str) -> bool:
    return character in _BASIC or character in _EXTENSION


def _sizes(text: str, encoding: Encoding) -> Iterator[int]:
    """Yield the units of each character."""
    if encoding == "GSM-7":
        return (2 if character in _EXTENSION else 1 for character in text)
    return (2 if ord(character) > 0xFFFF else 1 for character in text)


def _parts(sizes: Iterable[int], encoding: Encoding) -> int:
    listed = list(sizes)
    if sum(listed) <= _ALONE[encoding]:
        return 1 if listed else 0
    parts, used = 1, 0
    for size in listed:
        if used + size > _IN_PART[encoding]:
            parts, used = parts + 1, 0
        used += size
    return parts


__all__ = ["Encoding", "Segments", "segments", "smart_encoded"]
