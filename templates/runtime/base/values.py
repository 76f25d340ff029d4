"""The special values NULL and unset, and the type of JSON."""

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
        return "NULL"  # copy and pickle return NULL itself


NULL: Final = Null()  # sends null in a JSON body, whereas None omits an argument

unset: Final = None  # omits an argument; for code written for twilio-python


def of(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values that are not None.

    >>> of({"Body": "Hello", "MediaUrl": unset})
    {'Body': 'Hello'}
    """
    return {name: value for name, value in values.items() if value is not None}


__all__ = ["NULL", "Json", "Null", "of", "unset"]
