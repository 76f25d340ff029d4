"""Masking of private values in error messages: phone numbers, e-mail addresses and values that the caller sent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MASK: Final = "[masked]"

_EMAIL: Final = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# Seven or more digits with common separators, but neither a date such as 2010-04-01 nor a SID.
_NUMBER: Final = r"(?<!\w)(?!\d{4}-\d\d-\d\d(?!\d))\+?\d(?:[\s().-]{0,2}\d){6,}(?!\w)"
_PRIVATE: Final = re.compile(f"{_EMAIL}|{_NUMBER}", re.ASCII)
_SHORTEST: Final = 4  # masking every sent "a" or "1" would make messages unreadable


def masked(text: str, sent: Iterable[str] = ()) -> str:
    """Mask phone numbers, e-mail addresses and the values that were sent.

    >>> masked("The number +1 (500) 555-0006 is not valid")
    'The number [masked] is not valid'
    >>> masked("Invalid value 'a secret' for Body", sent=["a secret"])
    "Invalid value '[masked]' for Body"
    """
    for value in sorted(set(sent), key=len, reverse=True):
        if len(value) >= _SHORTEST:
            text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", MASK, text)
    return _PRIVATE.sub(MASK, text)
