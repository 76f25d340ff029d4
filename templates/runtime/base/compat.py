"""What older Pythons lack. Type checkers read typing_extensions, which need not be installed to run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Required, Self, TypeVar
else:
    import typing

    def TypeVar(name, *, default=None, **options):
        """A type variable; its default (Python 3.13) matters to type checkers alone."""
        return typing.TypeVar(name, **options)

    if sys.version_info >= (3, 11):
        from typing import Required, Self
    else:
        Self = typing.Any

        class Required(typing.Generic[typing.TypeVar("T")]):
            """A key that a TypedDict must have: `get_origin(Required[str])` is this class, as in later versions."""


__all__ = ["Required", "Self", "TypeVar"]
