"""Percent-encoding: equivalent to urllib's quote, in half the time and without its import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from .exceptions import TwilioValidationError

Table: TypeAlias = Mapping[int, str]  # byte -> its encoding

_UNRESERVED: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


def quoted(text: str, table: Table, name: str) -> str:
    """Percent-encode a text. Raises TwilioValidationError, with `name`, for half of a surrogate pair."""
    if text.isalnum() and text.isascii():
        return text
    try:
        return text.encode().decode("latin-1").translate(table)
    except UnicodeEncodeError:
        raise TwilioValidationError(f"{name}: half of a surrogate pair cannot be sent") from None


def _table(safe: str) -> dict[int, str]:
    return {byte: chr(byte) if chr(byte) in safe else f"%{byte:02X}" for byte in range(256)}


FORM: Final[Table] = {**_table(_UNRESERVED), ord(" "): "+"}  # application/x-www-form-urlencoded
SEGMENT: Final[Table] = _table(_UNRESERVED + "!$&'()*+,;=:@")  # of a path: RFC 3986, section 3.3

__all__ = ["FORM", "SEGMENT", "quoted"]
