"""Backports for older Pythons. Only type checkers read typing_extensions; it need not be installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Required, Self, TypeVar
else:
    import typing

    def TypeVar(name, *, default=None, **options):
        """Create a type variable; only type checkers use its default (Python 3.13)."""
        return typing.TypeVar(name, **options)

    if sys.version_info >= (3, 11):
        from typing import Required, Self
    else:
        Self = typing.Any

        class Required(typing.Generic[typing.TypeVar("T")]):
            """A key that a TypedDict must have: `get_origin(Required[str])` is this class, as in later versions."""


__all__ = ["Required", "Self", "TypeVar"]
