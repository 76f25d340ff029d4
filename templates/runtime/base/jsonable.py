"""Conversion of Python values to JSON by their run-time type; `json_body` converts by the contract's schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timezone
from enum import Enum
from typing import Final, TypeGuard

from .exceptions import TwilioValidationError
from .values import Json, Null

_PLAIN: Final = frozenset({str, bool, int, float, type(None)})


def jsonable(value: object, place: str) -> Json:
    """Convert a value to JSON: null for None and NULL, ISO 8601 for dates, the original JSON for a record.

    Raises TwilioValidationError, which names the place and never the value, for a value that JSON cannot represent.
    """
    if _is_plain(value):
        return value
    members = mapping(value)
    if members is not None:
        return {str(key): jsonable(member, f"{place}.{key}") for key, member in members.items()}
    if is_array(value):
        return [jsonable(item, f"{place}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, Enum):
        return jsonable(value.value, place)
    if isinstance(value, Null):
        return None
    if isinstance(value, datetime):
        return utc(value).isoformat() + "Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (str, int, float)):  # of a class derived from it
        return value
    return _decimal(value, place)


def dumps(value: Json, place: str) -> str:
    """Encode as ASCII JSON, which can represent any str. Raises TwilioValidationError for NaN and infinity."""
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        raise TwilioValidationError(f"{place}: JSON cannot represent NaN or infinity") from None


def mapping(value: object) -> Mapping[str, object] | None:
    """Return the members of a mapping, or of a record or other object with to_dict(); None for other values."""
    if is_mapping(value):
        return value
    to_dict = getattr(value, "to_dict", None)
    members: object = to_dict() if callable(to_dict) else None
    return members if is_mapping(members) else None


def is_array(value: object) -> TypeGuard[Iterable[object]]:
    """Whether the value is sent as several values; not for a str, although it is iterable."""
    return isinstance(value, (list, tuple, set, frozenset))


def utc(moment: datetime) -> datetime:
    """Return the datetime in UTC, as a naive one; a naive input is taken as UTC."""
    return moment if moment.tzinfo is None else moment.astimezone(timezone.utc).replace(tzinfo=None)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_plain(value: object) -> TypeGuard[str | bool | int | float | None]:
    return type(value) in _PLAIN


def _decimal(value: object, place: str) -> float:
    from decimal import Decimal  # 2 ms to import, and few calls need it

    if isinstance(value, Decimal):
        return float(value)
    raise TwilioValidationError(f"{place}: a value of the type {type(value).__name__} cannot be sent")


__all__ = ["dumps", "is_array", "is_mapping", "jsonable", "mapping", "utc"]
