"""Serialization of Python values for forms and query strings.

None is omitted, '' is sent (it clears a field), and a list repeats its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeAlias

from .exceptions import TwilioValidationError
from .jsonable import dumps, is_array, jsonable, mapping, utc
from .quoting import FORM, quoted
from .texts import own_text
from .values import Null

Pairs: TypeAlias = tuple[tuple[str, str], ...]


def iso8601_date(value: date | str | None) -> str | None:
    """Format a date; a str is returned unchanged.

    >>> iso8601_date(datetime(2026, 1, 31, 23, 59))
    '2026-01-31'
    """
    if isinstance(value, datetime):
        return utc(value).date().isoformat()
    return value.isoformat() if isinstance(value, date) else value


def iso8601_datetime(value: date | str | None) -> str | None:
    """Format a datetime in UTC; a naive one is taken as UTC, and a str is returned unchanged.

    >>> iso8601_datetime(datetime(2026, 1, 31, 12, 30)), iso8601_datetime(date(2026, 1, 31))
    ('2026-01-31T12:30:00Z', '2026-01-31T00:00:00Z')
    """
    return _moment(value) if isinstance(value, date) else value


def json_text(value: object, name: str) -> str | None:
    """Encode a value as JSON for a form field; a str is assumed to be JSON already.

    Raises TwilioValidationError, which names the argument, for what JSON cannot hold.

    >>> json_text({"attempts": [1, 2]}, "options")
    '{"attempts": [1, 2]}'
    """
    if value is None or isinstance(value, str):
        return value
    return dumps(jsonable(value, name), name)


def true_or_false(value: object) -> object:
    """Format a boolean; a number is converted by its truth value.

    >>> true_or_false(True), true_or_false(0), true_or_false("True")
    ('true', 'false', 'true')
    """
    if isinstance(value, str):
        return value.lower()
    return ("true" if value else "false") if isinstance(value, int) else value


def comma_list(value: object, name: str) -> str | None:
    """Join several values into one parameter.

    >>> comma_list(["a", "b"], "fields")
    'a,b'
    """
    if is_array(value):
        return ",".join([_text(item, name) for item in value if item is not None])
    return None if value is None else _text(value, name)


def prefixed_map(prefix: str, values: Mapping[str, object] | None) -> dict[str, object]:
    """Flatten a nested mapping to one parameter per value.

    >>> prefixed_map("AddOns", {"whitepages": {"country": "US"}})
    {'AddOns.whitepages.country': 'US'}

    Raises TwilioValidationError if `values` is not a mapping.
    """
    if values is not None and mapping(values) is None:
        raise TwilioValidationError(f"{prefix}: must be a mapping of names to values")
    flat: dict[str, object] = {}
    for key, value in (values or {}).items():
        name = f"{prefix}.{key}"
        members = mapping(value)
        flat.update({name: value} if members is None else prefixed_map(name, members))
    return flat


def pairs(values: Mapping[str, object]) -> Pairs:
    """Convert values to pairs of strings. Raises TwilioValidationError for a value that has no text form."""
    found: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None:
            continue
        if type(value) is str:  # the common case
            found.append((name, value))
        elif is_array(value):
            found.extend([(name, _text(item, name)) for item in value if item is not None])
        else:
            found.append((name, _text(value, name)))
    return tuple(found)


def urlencoded(values: Pairs) -> str:
    """Encode pairs as `application/x-www-form-urlencoded`. Raises TwilioValidationError for a lone surrogate."""
    return "&".join([f"{quoted(name, FORM, name)}={quoted(value, FORM, name)}" for name, value in values])


def _text(value: object, name: str) -> str:
    """One value as text: `true`, `2026-01-31T12:30:00Z`, JSON for a mapping."""
    if isinstance(value, date):
        return _moment(value)
    if isinstance(value, Null):
        raise TwilioValidationError(f"{name}: NULL is for JSON bodies only; here, '' clears a field and None omits it")
    try:
        plain = jsonable(value, name)
    except TwilioValidationError:
        own = own_text(value)
        if own is None:
            raise
        return own
    if isinstance(plain, float) and not isinstance(value, (float, Enum)):
        return format(value, "f")  # a Decimal, without loss
    return plain if isinstance(plain, str) else dumps(plain, name)


def _moment(value: date) -> str:
    if isinstance(value, datetime):
        return utc(value).isoformat(timespec="seconds") + "Z"
    return f"{value.isoformat()}T00:00:00Z"


__all__ = [
    "comma_list",
    "iso8601_date",
    "iso8601_datetime",
    "json_text",
    "pairs",
    "prefixed_map",
    "true_or_false",
    "urlencoded",
]
