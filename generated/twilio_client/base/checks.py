"""Checks of arguments before a request is sent, unless the client has validate=False."""

from __future__ import annotations

from .exceptions import TwilioValidationError
from .jsonable import is_array
from .request import Check
from .sid import SidPattern, pattern_of


def matches(alias: object, **arguments: object) -> Check:
    """Return a check that each argument is an identifier of this type, or a list of such. None and '' pass."""

    def check() -> None:
        for name, value in arguments.items():
            if value is not None and value != "":
                _must_match(pattern_of(alias), name, value)

    return check


def at_least_one(**arguments: object) -> Check:
    """Return a check that at least one argument is given. An empty list does not count, as it sends nothing."""

    def check() -> None:
        for value in arguments.values():
            if value is not None and not (is_array(value) and not any(item is not None for item in value)):
                return
        raise TwilioValidationError(f"{', '.join(arguments)}: at least one of them is needed")

    return check


def _must_match(pattern: SidPattern, name: str, value: object) -> None:
    for item in value if is_array(value) else (value,):
        if item is not None and item != "" and not (isinstance(item, str) and pattern.accepts(item)):
            raise TwilioValidationError(f"{name}: not of the form of {pattern.name}, {pattern.pattern}")


__all__ = ["at_least_one", "matches"]
