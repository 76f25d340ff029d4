"""URL templates of resources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from .exceptions import TwilioValidationError
from .quoting import SEGMENT, quoted
from .sid import SidPattern, pattern_of
from .texts import own_text

_NAMES: Final = re.compile(r"\{(\w+)\}")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")


class Uri:
    """An absolute URL with path parameters: `Uri("https://.../Messages/{sid}.json", sid=MessageSid)`.

    Attributes:
        template: The URL with {names} for path parameters, safe to log.
        patterns: The patterns of path parameters that have one.
    """

    __slots__ = ("_pieces", "patterns", "template")

    def __init__(self, template: str, **aliases: object) -> None:
        self.template = template
        self.patterns: Mapping[str, SidPattern] = {name: pattern_of(alias) for name, alias in aliases.items()}
        self._pieces: list[str] | None = None

    def filled(self, values: Mapping[str, object], *, validate: bool) -> str:
        """Return the URL with each value quoted as one path segment.

        Raises TwilioValidationError, with the name of the parameter, for a value that is missing, empty, `.`, `..`, has
        a control character or, if `validate`, does not match its pattern.
        """
        if self._pieces is None:
            self._pieces = _NAMES.split(self.template)  # text, name, text, name ... text
        pieces = self._pieces.copy()
        for index in range(1, len(pieces), 2):
            name = pieces[index]
            pieces[index] = _segment(name, values.get(name), self.patterns.get(name) if validate else None)
        return "".join(pieces)

    def __repr__(self) -> str:
        return f"Uri({self.template!r})"


def _segment(name: str, value: object, pattern: SidPattern | None) -> str:
    if type(value) is not str:
        value = _as_text(name, value)
    if pattern is not None and not pattern.accepts(value):
        raise TwilioValidationError(_misfit(name, value, pattern))
    if value.isalnum() and value.isascii():
        return value
    if value in ("", ".", "..") or _CONTROLS.search(value):
        raise TwilioValidationError(f"{name}: empty, '.', '..' and control characters cannot stand in a path")
    return quoted(value, SEGMENT, name)


def _misfit(name: str, value: str, pattern: SidPattern) -> str:
    if name == "account_sid" and (not value or value.startswith("SK")):  # the client knows no account
        trouble = "an API key is not an account" if value else "no account is known"
        return f"account_sid: {trouble}: pass account_sid to the client, or set TWILIO_ACCOUNT_SID"
    return f"{name}: not of the form of {pattern.name}, {pattern.pattern}"


def _as_text(name: str, value: object) -> str:
    if value is None:
        raise TwilioValidationError(f"{name}: missing, but the URL of the request requires it")
    if isinstance(value, str):  # of a class derived from it: its characters, not what its str() may say
        return "".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    own = own_text(value)
    if own is None:
        raise TwilioValidationError(
            f"{name}: a value of the type {type(value).__name__} cannot stand in a path; pass a str"
        )
    return own


__all__ = ["Uri"]
