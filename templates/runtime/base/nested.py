"""Nested objects and lists in responses, and their readers."""

# An unexpected value is returned unchanged, whatever the signature says:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeGuard, TypeVar

from .deserialize import Reader, as_received
from .fields import keys_of, shown
from .pii import Pii, personal
from .values import Json

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class Record(dict[str, Json]):
    """A nested object: the received dict, with an attribute for each documented member.

    If a dict method has the name of an attribute, the attribute's name ends with an underscore.

    Attributes:
        __pii__: The attributes that hold personal data, and how Twilio handles each.
    """

    _shown: ClassVar[tuple[str, ...]] = ()  # attributes that repr() may show
    __pii__: ClassVar[Mapping[str, Pii]] = personal()

    _read_values: ClassVar[None] = None  # a dict is mutable, so values are not cached

    @property
    def _data(self) -> dict[str, Json]:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (dict(self),)

    def __repr__(self) -> str:
        return shown(self)


def record(kind: type[R]) -> Reader[R]:
    """Return a reader of objects as records of this class."""

    def read(value: Any) -> R:
        return kind(value) if _is_object(value) else as_received(value)

    return read


def list_of(reader: Reader[T]) -> Reader[list[T]]:
    """Return a reader of lists that applies `reader` to each item."""

    def read(value: Any) -> list[T]:
        if not _is_array(value):
            return as_received(value)
        return [as_received(item) if item is None else reader(item) for item in value]

    return read


def mapping_of(reader: Reader[T]) -> Reader[dict[str, T]]:
    """Return a reader of objects with arbitrary keys that applies `reader` to each value."""

    def read(value: Any) -> dict[str, T]:
        if not _is_object(value):
            return as_received(value)
        return {key: as_received(item) if item is None else reader(item) for key, item in value.items()}

    return read


def variant(tag: str, kinds: Mapping[str, Reader[Any]]) -> Reader[Any]:
    """Return a reader that selects a kind by the member `tag`. An object of another kind is returned unchanged."""

    def read(value: Any) -> Any:
        kind = value.get(tag) if _is_object(value) else None
        reader = kinds.get(kind) if isinstance(kind, str) else None
        return as_received(value) if reader is None else reader(value)

    return read


def closest(*kinds: type[R]) -> Reader[R]:
    """Return a reader that selects the kind with the most members in common, the first of equals.

    An object that has no member in common with any kind is returned unchanged.
    """

    def read(value: Any) -> R:
        if not _is_object(value):
            return as_received(value)
        known, _, kind = max((len(keys_of(kind) & value.keys()), -place, kind) for place, kind in enumerate(kinds))
        return kind(value) if known else as_received(value)

    return read


def _is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


__all__ = ["Record", "closest", "list_of", "mapping_of", "record", "variant"]
