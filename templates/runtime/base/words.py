"""Names of Twilio's parameters as Python arguments, for error messages."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Final

_NOT_WORD: Final = re.compile(r"[^0-9A-Za-z]+")
_ACRONYM: Final = re.compile(r"([A-Z]+)([A-Z][a-z])")
_DIGIT_ACRONYM: Final = re.compile(r"\d[A-Z](?=[A-Z])")
_HUMP: Final = re.compile(r"([a-z\d])([A-Z])")
_RANGE: Final = {"<": "_before", ">": "_after"}
_RULED: Final = {"Page": "page_number", "Version": "resource_version"}


def argument_name(word: str) -> str:
    """Convert a parameter's name by the generator's rule; a test keeps the two in sync.

    >>> argument_name("SendAt"), argument_name("From"), argument_name("StartTime<"), argument_name("Config.AppId")
    ('send_at', 'from_', 'start_time_before', 'config_app_id')
    """
    if word in _RULED:
        return _RULED[word]
    plain = _DIGIT_ACRONYM.sub(lambda match: match[0].lower(), word)
    plain = _ACRONYM.sub(r"\1_\2", _NOT_WORD.sub("_", plain).strip("_"))
    name = _HUMP.sub(r"\1_\2", plain).lower() + _RANGE.get(word[-1:], "")
    return f"{name}_" if iskeyword(name) else name


__all__ = ["argument_name"]
