"""Warnings about arguments that Twilio ignores; like all checks, only if the client validates."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from warnings import warn

if TYPE_CHECKING:
    from .request import Check


class TwilioWarning(UserWarning):
    """An argument that Twilio accepts but ignores. The text names the argument, never its value."""


def superseded(**arguments: object) -> Check:
    """Return a check that warns if others are given beside the first argument, which makes Twilio ignore them."""
    first, *others = arguments

    def check() -> None:
        for name in others if arguments[first] is not None else ():
            if arguments[name] is not None:
                _warn(f"{name}: Twilio ignores it beside {first}; omit one of them")

    return check


def obsolete(reason: str, **arguments: object) -> Check:
    """Return a check that warns of these arguments, which Twilio has deprecated."""

    def check() -> None:
        for name, value in arguments.items():
            if value is not None:
                _warn(f"{name}: deprecated; omit it. {reason}".rstrip())

    return check


def _warn(text: str) -> None:
    """Warn at the line outside this package that made the call."""
    package = __name__.rpartition(".base.")[0]
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]  # the only cheap way to the callers
    while frame.f_back is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{package}."):
        level, frame = level + 1, frame.f_back
    warn(text, TwilioWarning, stacklevel=level)


__all__ = ["TwilioWarning", "obsolete", "superseded"]
