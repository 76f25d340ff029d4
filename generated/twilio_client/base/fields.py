"""Descriptors for the attributes of records."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, overload

if TYPE_CHECKING:
    from .compat import Self

T = TypeVar("T")


class field(Generic[T]):
    """A read-only attribute of a record's JSON, converted when first read.

    Reading never raises: a value that cannot be converted is returned as received, and a missing one is None.
    """

    __slots__ = ("_key", "_name", "_reader")

    def __init__(self, reader: Callable[[Any], T] | None = None, *, key: str = "") -> None:
        """Args:
        reader: Converts the value; if None, it is returned as received.
        key: Name of the JSON member; defaults to the attribute's name.
        """
        self._reader = reader
        self._key = key

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._key = self._key or name

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type) -> T | None: ...
    def __get__(self, record: Any, owner: type) -> Any:
        if record is None:
            return self
        value = record._data.get(self._key)
        if value is None or self._reader is None:
            return value
        read = record._read_values
        if read is None:
            return self._reader(value)
        if self._key not in read:
            read[self._key] = self._reader(value)
        return read[self._key]

    def __set__(self, record: object, value: NoReturn) -> None:
        raise AttributeError(f"{self._name} is read-only: it holds the data from Twilio")


@cache
def keys_of(record: type) -> frozenset[str]:
    """Return the JSON members that have an attribute."""
    return frozenset(item._key for base in record.__mro__ for item in vars(base).values() if isinstance(item, field))


def shown(record: Any) -> str:
    """Return the repr() of a record's public values: `MessageInstance(sid='SM...', status='sent')`."""
    values = ((name, getattr(record, name)) for name in record._shown)
    return f"{type(record).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"


__all__ = ["field", "keys_of", "shown"]
