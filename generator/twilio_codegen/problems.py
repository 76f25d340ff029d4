"""Problems in the input. Each one states the place, the trouble and the cure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = dict[str, Json]

# How much of the document could not be read because of a problem: an unknown amount, the type of one value, or only one
# key.
Extent: TypeAlias = Literal["document", "value", "unknown key"]


@dataclass(frozen=True, slots=True, order=True)
class Pointer:
    """A place in a file: the file's name as shown to the user, and the steps of an RFC 6901 JSON pointer.

    >>> print(Pointer("specs/contract/twilio_api_v2010.json") / "paths" / "/v1/Things" / 0)
    specs/contract/twilio_api_v2010.json#/paths/~1v1~1Things/0
    """

    file: str
    steps: tuple[str, ...] = ()

    def __truediv__(self, step: str | int) -> Pointer:
        return Pointer(self.file, (*self.steps, str(step)))

    def below(self, steps: Iterable[str | int]) -> Pointer:
        """Return the pointer extended by the given steps."""
        return Pointer(self.file, (*self.steps, *map(str, steps)))

    def __str__(self) -> str:
        path = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in self.steps)
        shown = f"{self.file}#{path}" if path else self.file
        if shown.isprintable():
            return shown
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that the user has to fix."""

    where: Pointer
    trouble: str  # one sentence without a full stop: "'EndTime' and 'end_time' would both become 'end_time'"
    cure: str  # what to do, in the imperative: "name one of them under [arguments] in overrides.toml"
    extent: Extent = "document"

    def __str__(self) -> str:
        return f"{self.where}\n    {self.trouble}\n    {self.cure}"


class SpecError(Exception):
    """The input cannot be turned into a client. Contains all problems found, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n\n".join(map(str, self.problems)))


class Unfinished(SpecError):
    """The system refused after a part was written. The same command continues from there."""


class UsageError(SpecError):
    """The command was called incorrectly. The problems are in the arguments, not in the documents."""


def shown(path: Path, root: Path) -> str:
    """Return the name of a file for error messages, with forward slashes.

    The name is relative to `root`. A path outside `root` stays as it was given.
    """
    resolved, base = path.resolve(), root.resolve()
    return (resolved.relative_to(base) if resolved.is_relative_to(base) else path).as_posix()


def raise_if_any(problems: Iterable[Problem]) -> None:
    """Raise SpecError if there is at least one problem."""
    found = tuple(problems)
    if found:
        raise SpecError(found)
