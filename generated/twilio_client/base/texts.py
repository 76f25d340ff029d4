"""Texts that are settings: a wrong one is refused by its name, and never shown, as it may be a secret."""

from __future__ import annotations

from .exceptions import TwilioValidationError


def must_be_texts(**arguments: object) -> None:
    """Raises TwilioValidationError for the first that is neither None nor a text without control characters.

    A line break at the end of a secret that was read from a file is such a character; no header and no host can hold it.
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


__all__ = ["must_be_texts"]
