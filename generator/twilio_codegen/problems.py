"""What can go wrong, told so that it can be mended: the place, the trouble and the cure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = dict[str, Json]

# How much of a document a problem leaves unread: nobody knows; the type of one value; one key, and nothing else.
Extent: TypeAlias = Literal["document", "value", "unknown key"]


@dataclass(frozen=True, slots=True, order=True)
class Pointer:
    """A place in a file: its name as shown to the user, and the RFC 6901 steps into it.

    >>> print(Pointer("specs/contract/twilio_api_v2010.json") / "paths" / "/v1/Things" / 0)
    specs/contract/twilio_api_v2010.json#/paths/~1v1~1Things/0
    """

    file: str
    steps: tuple[str, ...] = ()

    def __truediv__(self, step: str | int) -> Pointer:
        return Pointer(self.file, (*self.steps, str(step)))

    def below(self, steps: Iterable[str | int]) -> Pointer:
        """The place that lies some steps further in."""
        return Pointer(self.file, (*self.steps, *map(str, steps)))

    def __str__(self) -> str:
        path = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in self.steps)
        shown = f"{self.file}#{path}" if path else self.file
        if shown.isprintable():
            return shown
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend."""

    where: Pointer
    trouble: str  # one sentence, no full stop: "'EndTime' and 'end_time' would both become 'end_time'"
    cure: str  # what to do, in the imperative: "name one of them under [arguments] in overrides.toml"
    extent: Extent = "document"

    def __str__(self) -> str:
        return f"{self.where}\n    {self.trouble}\n    {self.cure}"


class SpecError(Exception):
    """The input cannot be turned into a client; carries every problem found, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n\n".join(map(str, self.problems)))


class Unfinished(SpecError):
    """The system refused when a part was written already: the same command goes on from there."""


class UsageError(SpecError):
    """The command was called in a wrong way: what is to be mended is what was typed."""


def shown(path: Path, root: Path) -> str:
    """How errors name a file: relative to `root`, or as it was given if it lies elsewhere; with forward slashes."""
    resolved, base = path.resolve(), root.resolve()
    return (resolved.relative_to(base) if resolved.is_relative_to(base) else path).as_posix()


def raise_if_any(problems: Iterable[Problem]) -> None:
    """Raise SpecError when there is at least one problem."""
    found = tuple(problems)
    if found:
        raise SpecError(found)
