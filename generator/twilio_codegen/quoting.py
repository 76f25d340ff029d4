"""Converts text from documents to Python source. All such text goes through this module."""

from __future__ import annotations

import json


def literal(text: str) -> str:
    """Return a Python string literal on one line, in ASCII and in black's style.

    >>> print(literal('say "hi"'), literal("a\\nb"), literal("DateSent<"))
    'say "hi"' "a\\nb" "DateSent<"
    """
    quoted = json.dumps(text)  # JSON's escapes are valid in Python, except those for characters above U+FFFF
    if any(ord(character) > 0xFFFF for character in text):
        quoted = '"' + "".join(_escaped(character) for character in text) + '"'
    single = "'" + quoted[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
    return min(quoted, single, key=lambda form: form.count("\\"))  # double quotes win a tie


def _escaped(character: str) -> str:
    return f"\\U{ord(character):08x}" if ord(character) > 0xFFFF else json.dumps(character)[1:-1]


def prose(text: str) -> str:
    """Return text that is safe inside a docstring or a comment, because it cannot end either.

    >>> prose('ends \"\"\" here"'), prose("back\\\\slash")
    ("ends ''' here'", 'back/slash')
    """
    plain = "".join(character if character.isprintable() else " " for character in text)
    return plain.replace("\\", "/").replace('"', "'").strip()
