"""Values with a meaning of their own: NULL, unset, and the type of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias, final

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


@final
class Null:
    """The type of NULL."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"  # a copy, also an unpickled one, is NULL itself


NULL: Final = Null()  # sends null in a JSON body, where None leaves an argument out

unset: Final = None  # leaves an argument out, as None does; code written for twilio-python passes it by name


def of(values: Mapping[str, object]) -> dict[str, object]:
    """The values that are set.

    >>> of({"Body": "Hello", "MediaUrl": unset})
    {'Body': 'Hello'}
    """
    return {name: value for name, value in values.items() if value is not None}


__all__ = ["NULL", "Json", "Null", "of", "unset"]
