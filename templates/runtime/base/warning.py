"""Warnings about arguments that Twilio accepts and does not look at; like all checks, only if the client validates."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from warnings import warn

if TYPE_CHECKING:
    from .request import Check


class TwilioWarning(UserWarning):
    """An argument that Twilio accepts and does not look at. The text names the argument, never its value."""


def superseded(**arguments: object) -> Check:
    """Beside the first argument Twilio does not look at the others."""
    first, *others = arguments

    def check() -> None:
        for name in others if arguments[first] is not None else ():
            if arguments[name] is not None:
                _warn(f"{name}: Twilio does not look at it beside {first}; leave one of them out")

    return check


def obsolete(reason: str, **arguments: object) -> Check:
    """Twilio has deprecated these arguments."""

    def check() -> None:
        for name, value in arguments.items():
            if value is not None:
                _warn(f"{name}: deprecated; leave it out. {reason}".rstrip())

    return check


def _warn(text: str) -> None:
    """Warn at the line outside of this package that led here."""
    package = __name__.rpartition(".base.")[0]
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]  # the only cheap way to the callers
    while frame.f_back is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{package}."):
        level, frame = level + 1, frame.f_back
    warn(text, TwilioWarning, stacklevel=level)


__all__ = ["TwilioWarning", "obsolete", "superseded"]
