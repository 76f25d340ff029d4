"""Python values as JSON, by what they are; `json_body` does it by what the contract says they should be."""

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
    """The value as JSON: null for None and NULL, ISO 8601 for dates, the answer it was read from for a record.

    Raises TwilioValidationError, which names the place and never the value, for what JSON cannot hold.
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
    """JSON text in ASCII, so that no text is beyond it. Raises TwilioValidationError for NaN and infinity."""
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        raise TwilioValidationError(f"{place}: JSON has neither NaN nor infinity") from None


def mapping(value: object) -> Mapping[str, object] | None:
    """The members of what is sent as a JSON object: a mapping, a record, or anything else with a to_dict()."""
    if is_mapping(value):
        return value
    to_dict = getattr(value, "to_dict", None)
    members: object = to_dict() if callable(to_dict) else None
    return members if is_mapping(members) else None


def is_array(value: object) -> TypeGuard[Iterable[object]]:
    """Whether the value is sent as several: text is not, although one can iterate over it."""
    return isinstance(value, (list, tuple, set, frozenset))


def utc(moment: datetime) -> datetime:
    """The moment in UTC, without saying so; a naive one is taken to be in UTC."""
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
