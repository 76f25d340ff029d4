"""Decoration of view functions, shared by the Flask and Django adapters."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import TypeVar, cast

R = TypeVar("R")


def handing_over(view: Callable[..., R], arguments: Callable[..., tuple[object, ...]]) -> Callable[..., R]:
    """Wrap a view so that `arguments` maps its positional arguments; an async view stays async."""
    if iscoroutinefunction(view):
        waiting = cast("Callable[..., Awaitable[object]]", view)

        async def later(*given: object, **named: object) -> object:
            return await waiting(*arguments(*given), **named)

        return cast("Callable[..., R]", wraps(view)(later))

    @wraps(view)
    def now(*given: object, **named: object) -> R:
        return view(*arguments(*given), **named)

    return now


__all__ = ["handing_over"]
