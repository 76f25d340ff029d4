"""The one door through which text from a spec enters generated code."""

from __future__ import annotations

import json


def literal(text: str) -> str:
    """A Python string literal, in black's style, on one line, in ASCII.

    >>> print(literal('say "hi"'), literal("a\\nb"), literal("DateSent<"))
    'say "hi"' "a\\nb" "DateSent<"
    """
    quoted = json.dumps(text)  # JSON's escapes are Python's too, but for characters beyond the basic plane
    if any(ord(character) > 0xFFFF for character in text):
        quoted = '"' + "".join(_escaped(character) for character in text) + '"'
    single = "'" + quoted[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
    return min(quoted, single, key=lambda form: form.count("\\"))  # the first, where both need as many


def _escaped(character: str) -> str:
    return f"\\U{ord(character):08x}" if ord(character) > 0xFFFF else json.dumps(character)[1:-1]


def prose(text: str) -> str:
    """Text for the inside of a docstring or a comment: nothing in it can end either.

    >>> prose('ends \"\"\" here"'), prose("back\\\\slash")
    ("ends ''' here'", 'back/slash')
    """
    plain = "".join(character if character.isprintable() else " " for character in text)
    return plain.replace("\\", "/").replace('"', "'").strip()
