"""Objects inside what Twilio answers."""

from __future__ import annotations

from typing import ClassVar

from .fields import shown
from .values import Json


class Record(dict[str, Json]):
    """A nested object: the dict that arrived, with an attribute for each member that Twilio documents.

    An attribute that shares its name with a method of dict has an underscore added.
    """

    _shown: ClassVar[tuple[str, ...]] = ()  # the attributes that repr() may show

    _read_values: ClassVar[None] = None  # a dict can change: its attributes are read anew each time

    @property
    def _data(self) -> dict[str, Json]:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (dict(self),)

    def __repr__(self) -> str:
        return shown(self)


__all__ = ["Record"]
