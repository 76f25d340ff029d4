"""Readers: functions that convert JSON values of responses; nested.py has those for lists and objects.

A reader never raises. It returns a value that it cannot convert unchanged, so that one unexpected value never makes a
response unreadable.
"""

# An unexpected value is returned unchanged, whatever the signature says:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from decimal import Decimal

T = TypeVar("T")
Reader: TypeAlias = Callable[[Any], T]

_MONTHS: Final = {
    name: f"{index:02}" for index, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)
}
_FRACTION: Final = re.compile(r"(?<=:\d\d)[.,](\d+)")


def iso8601_datetime(value: Any) -> datetime:
    """Parse a datetime such as `2026-01-31T12:30:00Z`; UTC if it has no offset."""
    try:
        if value[10] not in "Tt ":
            return as_received(value)
        moment = datetime.fromisoformat(value[:-1] + "+00:00" if value[-1] in "Zz" else value)
    except (TypeError, LookupError):
        return as_received(value)
    except ValueError:
        whole = _FRACTION.sub(_microseconds, value)  # Python 3.10 accepts only fractions of 3 or 6 digits
        return as_received(value) if whole == value else iso8601_datetime(whole)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def iso8601_date(value: Any) -> date:
    """Parse a date such as `2026-01-31`."""
    try:
        return date.fromisoformat(value) if len(value) == 10 else as_received(value)
    except (TypeError, ValueError):
        return as_received(value)


def rfc2822_datetime(value: Any) -> datetime:
    """Parse a datetime such as `Sat, 31 Jan 2026 12:30:00 +0000`; the result is in UTC."""
    try:
        if value[25:] == " +0000":  # Twilio's usual format; slicing is ten times faster
            return datetime.fromisoformat(f"{value[12:16]}-{_MONTHS[value[8:11]]}-{value[5:7]}T{value[17:25]}+00:00")
    except (TypeError, ValueError, LookupError):
        pass
    return _any_rfc2822(value)


def integer(value: Any) -> int:
    """Convert a whole number, or text that contains one, to an int."""
    if type(value) is int:
        return value
    try:
        whole = int(value)
    except (TypeError, ValueError, OverflowError):
        return as_received(value)
    return whole if isinstance(value, str) or (whole == value and type(value) is float) else as_received(value)


def number(value: Any) -> float:
    """Convert a number, or text that contains one."""
    if type(value) is float or type(value) is int:
        return value
    try:
        return float(value) if isinstance(value, str) else as_received(value)
    except ValueError:
        return as_received(value)


def decimal(value: Any) -> Decimal:
    """Convert a number, or text that contains one, to an exact Decimal, such as a price."""
    from decimal import Decimal, InvalidOperation  # 2 ms to import, and few fields need it

    try:
        exact = Decimal(str(value)) if isinstance(value, (str, int, float)) else None
    except InvalidOperation:
        exact = None
    return exact if exact is not None and exact.is_finite() and not isinstance(value, bool) else as_received(value)


def as_received(value: Any) -> Any:
    """Return the value unchanged; marks where a reader's result does not have its declared type."""
    return value


def _any_rfc2822(value: Any) -> datetime:
    from email.utils import parsedate_to_datetime  # 20 ms to import, and Twilio rarely needs it

    try:
        moment = parsedate_to_datetime(value)
        return moment.astimezone(timezone.utc) if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
        return as_received(value)


def _microseconds(fraction: re.Match[str]) -> str:
    return f".{fraction[1][:6]:0<6}"


__all__ = [
    "Reader",
    "as_received",
    "decimal",
    "integer",
    "iso8601_date",
    "iso8601_datetime",
    "number",
    "rfc2822_datetime",
]
