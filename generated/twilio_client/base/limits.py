"""Size limits of values, checked before a request is sent."""

from __future__ import annotations

from collections.abc import Sized
from typing import TYPE_CHECKING, TypeGuard

from .exceptions import TwilioValidationError
from .jsonable import is_array, mapping

if TYPE_CHECKING:
    from .request import Check


class Limits:
    """The limits of a value: `Annotated[Mapping[str, str], Limits(most=10, longest_key=128)]`.

    Attributes:
        least: Minimum of a number, or of the members of an object; None: no limit.
        most: The maximum of the same.
        longest_key: Maximum characters in a key of an object; None: no limit.
    """

    __slots__ = ("least", "longest_key", "most")

    def __init__(
        self, *, least: float | None = None, most: float | None = None, longest_key: int | None = None
    ) -> None:
        self.least = least
        self.most = most
        self.longest_key = longest_key

    def check(self, value: object, place: str) -> None:
        """Raise TwilioValidationError, which names the place and never the value, if the value exceeds a limit.

        None passes, as it is omitted. A value without a size passes too; Twilio validates it.
        """
        size, unit = self._size(value)
        if size is not None and self.least is not None and size < self.least:
            raise TwilioValidationError(f"{place}: at least {_told(self.least, unit)} needed{_but(size, unit)}")
        if size is not None and self.most is not None and size > self.most:
            raise TwilioValidationError(f"{place}: at most {_told(self.most, unit)} allowed{_but(size, unit)}")
        if self.longest_key is not None:
            if any(len(key) > self.longest_key for key in mapping(value) or ()):
                raise TwilioValidationError(f"{place}: a key may have at most {self.longest_key} characters")

    def _size(self, value: object) -> tuple[float | None, str]:
        """Return the size of a value and its unit; (None, "") if it has none."""
        if _is_number(value):
            return value, ""
        members = mapping(value)
        return (None, "") if members is None else (len(members), "member")

    def __repr__(self) -> str:
        shown = ((name, getattr(self, name)) for name in ("least", "most", "longest_key"))
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in shown if value is not None)})"


class Lengths(Limits):
    """Limits of the characters in a string; a number counts as its decimal text."""

    __slots__ = ()

    def _size(self, value: object) -> tuple[float | None, str]:
        return (len(str(value)), "character") if isinstance(value, str) or _is_number(value) else (None, "")


class Counts(Limits):
    """Limits of the number of values in a list; a single value counts as one."""

    __slots__ = ()

    def _size(self, value: object) -> tuple[float | None, str]:
        if is_array(value) and isinstance(value, Sized):
            return len(value), "value"
        return (None, "") if value is None else (1, "value")


def within(limits: Limits, **arguments: object) -> Check:
    """Return a check that each argument is within the limits. None passes, as it is omitted."""

    def check() -> None:
        for name, value in arguments.items():
            limits.check(value, name)

    return check


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _told(number: float, unit: str) -> str:
    """Format a number with its unit, if it counts something."""
    return f"{number} {unit}{'' if number == 1 else 's'}" if unit else f"{number}"


def _but(size: float, unit: str) -> str:
    """Format the actual count. A number is a value itself, which errors never show."""
    return f", not {size}" if unit else ""


__all__ = ["Counts", "Lengths", "Limits", "within"]
