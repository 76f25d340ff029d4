"""Values that tell how far something has got: which end it, and which can follow which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class States:
    """What is known of each value; of one that this version does not know, nothing is."""

    _following: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    _final: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def is_final(cls, value: str | None) -> bool:
        """Whether there is nothing more to wait for; False for None and for a value that is not known."""
        return value in cls._final

    @classmethod
    def following(cls, value: str | None) -> tuple[str, ...]:
        """The values that can come after this one; none for None and for a value that is not known."""
        return cls._following.get(value, ()) if value is not None else ()


__all__ = ["States"]
