"""Statuses of a resource: which are final, and which can follow which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class States:
    """The known statuses. An unknown status is not final and has no following ones."""

    _following: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    _final: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def is_final(cls, value: str | None) -> bool:
        """Whether the status is final; False for None and for an unknown status."""
        return value in cls._final

    @classmethod
    def following(cls, value: str | None) -> tuple[str, ...]:
        """Return the statuses that can follow this one; () for None and for an unknown status."""
        return cls._following.get(value, ()) if value is not None else ()


__all__ = ["States"]
