"""What counts as a text."""

from __future__ import annotations

from datetime import date
from enum import Enum

from .exceptions import TwilioValidationError


def own_text(value: object) -> str | None:
    """The text of an object whose class says what it is, as those of UUIDs, URLs and PhoneNumbers do; None for others.

    Collections have none: str() of a form or of a model is a mistake. Enums and dates are written in their own way.
    """
    kind = type(value)
    says = kind.__str__ is not object.__str__
    several = hasattr(kind, "__iter__") or hasattr(kind, "__len__")
    return str(value) if says and not several and not isinstance(value, (Enum, date)) else None


def must_be_texts(**arguments: object) -> None:
    """Raises TwilioValidationError for the first setting that is neither None nor a text without control characters.

    It is refused by its name, and never shown, as it may be a secret. A line break at the end of a secret that was read
    from a file is such a character; no header and no host can hold it.
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
