"""Objects and lists inside what Twilio answers, and the readers of them."""

# What is odd is returned as it arrived, whatever the signature promises:
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
    """A nested object: the dict that arrived, with an attribute for each member that Twilio documents.

    An attribute that shares its name with a method of dict has an underscore added.

    Attributes:
        __pii__: The attributes that hold personal data, and how Twilio handles each.
    """

    _shown: ClassVar[tuple[str, ...]] = ()  # the attributes that repr() may show
    __pii__: ClassVar[Mapping[str, Pii]] = personal()

    _read_values: ClassVar[None] = None  # a dict can change: its attributes are read anew each time

    @property
    def _data(self) -> dict[str, Json]:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (dict(self),)

    def __repr__(self) -> str:
        return shown(self)


def record(kind: type[R]) -> Reader[R]:
    """An object, as the record of this kind."""

    def read(value: Any) -> R:
        return kind(value) if _is_object(value) else as_received(value)

    return read


def list_of(reader: Reader[T]) -> Reader[list[T]]:
    """A list, each item as the reader gives it."""

    def read(value: Any) -> list[T]:
        if not _is_array(value):
            return as_received(value)
        return [as_received(item) if item is None else reader(item) for item in value]

    return read


def mapping_of(reader: Reader[T]) -> Reader[dict[str, T]]:
    """An object with keys of any name, each value as the reader gives it."""

    def read(value: Any) -> dict[str, T]:
        if not _is_object(value):
            return as_received(value)
        return {key: as_received(item) if item is None else reader(item) for key, item in value.items()}

    return read


def variant(tag: str, kinds: Mapping[str, Reader[Any]]) -> Reader[Any]:
    """An object of one of several kinds, which its member `tag` tells apart; of any other kind it is given as it is."""

    def read(value: Any) -> Any:
        kind = value.get(tag) if _is_object(value) else None
        reader = kinds.get(kind) if isinstance(kind, str) else None
        return as_received(value) if reader is None else reader(value)

    return read


def closest(*kinds: type[R]) -> Reader[R]:
    """An object of one of several kinds that no member tells apart: the kind that knows most of what it holds.

    Of kinds that know equally much, the first. An object of which no kind knows anything is given as it is.
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
