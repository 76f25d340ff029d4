"""Patterns of Twilio's identifiers (SIDs)."""

from __future__ import annotations

import re
from typing import Final

_PLACEHOLDER: Final = frozenset("Xx")


class SidPattern:
    """The pattern of an identifier, carried by its alias: `Annotated[str, SidPattern("CallSid", "^CA...$", "CA")]`.

    Attributes:
        name: Name of the alias, for error messages.
        pattern: The regular expression from the contract.
        prefixes: Prefixes of such identifiers. A prefix followed by X's is accepted too, as in code samples.
    """

    __slots__ = ("_compiled", "name", "pattern", "prefixes")

    def __init__(self, name: str, pattern: str, *prefixes: str) -> None:
        self.name = name
        self.pattern = pattern
        self.prefixes = prefixes
        self._compiled: re.Pattern[str] | None = None

    def accepts(self, value: str) -> bool:
        """Whether the value is such an identifier, or a placeholder for one."""
        compiled = self._compiled
        if compiled is None:
            compiled = self._compiled = re.compile(_as_declared(self.pattern), re.ASCII)
        return compiled.search(value) is not None or self._is_placeholder(value)

    def _is_placeholder(self, value: str) -> bool:
        return any(
            value.startswith(prefix) and len(value) > len(prefix) and _PLACEHOLDER.issuperset(value[len(prefix) :])
            for prefix in self.prefixes
        )

    def __repr__(self) -> str:
        return self.name


def pattern_of(alias: object) -> SidPattern:
    """Return the pattern of an alias in `sids`. Raises TypeError for anything else."""
    for note in getattr(alias, "__metadata__", ()):
        if isinstance(note, SidPattern):
            return note
    raise TypeError(f"{alias!r} is not an alias of an identifier")


def _as_declared(pattern: str) -> str:
    """Replace `$` as in JSON Schema: it matches only at the end, whereas Python's also matches before a newline."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") and not pattern.endswith(r"\$") else pattern


__all__ = ["SidPattern", "pattern_of"]
