"""Strings, and objects that stand for one."""

from __future__ import annotations

from datetime import date
from enum import Enum

from .exceptions import TwilioValidationError


def own_text(value: object) -> str | None:
    """Return str() of an object whose class defines it, such as a UUID, URL or PhoneNumber; None for other objects.

    Collections give None: str() of a form or a model is a mistake. Enums and dates are serialized elsewhere.
    """
    kind = type(value)
    says = kind.__str__ is not object.__str__
    several = hasattr(kind, "__iter__") or hasattr(kind, "__len__")
    return str(value) if says and not several and not isinstance(value, (Enum, date)) else None


def must_be_texts(**arguments: object) -> None:
    """Raise TwilioValidationError for the first setting that is neither None nor a str without control characters.

    The error names the setting but never shows its value, which may be secret. A newline at the end of a secret read
    from a file is such a character; headers and hosts cannot contain it.
    """
    for name, value in arguments.items():
        if value is None:
            continue
        if not isinstance(value, str):
            raise TwilioValidationError(f"{name}: a text, and not of the type {type(value).__name__}")
        if not value.isprintable():
            raise TwilioValidationError(
                f"{name}: no line breaks, control characters or surrogates: look at both ends of it"
            )


__all__ = ["must_be_texts", "own_text"]
