"""Strict YAML: only the part that corresponds to JSON, and that all YAML parsers read the same way.

Works on parser events, which still contain tags, anchors and places, and need no recursion.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite
from typing import Final, Protocol

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any
from .strict_json import MAX_DEPTH, half_character, no_number, no_text, too_deep, twice

# libyaml's parser is about ten times faster, and produces the same events.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# The values of unquoted words. Source: YAML 1.2, "10.3 Core Schema", which OpenAPI recommends.
_WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_NUMBER: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# YAML 1.1, which many parsers still implement, reads these as booleans, octal numbers, grouped digits or base-60
# numbers. (It also has dates, but JSON has none, so a date can only be a string.)
_AMBIGUOUS: Final = re.compile(
    r"(?i:yes|no|on|off)|[-+]?0[0-9_]+(?:\.[0-9_]*)?|[-+]?0[box][0-9a-fA-F_]+"
    r"|[-+]?[0-9][0-9.]*_[0-9_.]*|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?"
)


def read_yaml(text: str, where: Pointer) -> Json:
    """Parse YAML. Raises SpecError with all problems, or with the first syntax error."""
    builder = _Builder(where)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        raise SpecError([_syntax_problem(error, where)]) from None
    raise_if_any(builder.problems)
    return builder.value


@dataclass(slots=True)
class _Collection:
    """A mapping or sequence that has not ended yet."""

    value: JsonObject | list[Json]
    where: Pointer
    key: str | None = None  # in a mapping: the key of the next value

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.value, dict)

    @property
    def place(self) -> Pointer:
        """The place of the next value."""
        return self.where / (len(self.value) if self.key is None else self.key)

    def add(self, value: Json) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is not None:
            self.value[self.key] = value
            self.key = None


class _Builder:
    """Builds the value from events."""

    def __init__(self, where: Pointer) -> None:
        self.value: Json = None
        self.problems: list[Problem] = []
        self._where = where
        self._documents = 0
        self._open: list[_Collection] = []  # outermost first

    def take(self, event: Event) -> None:
        """Process one event. Raises SpecError if the rest of the file cannot be understood."""
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    problem = Problem(
                        self._where, "the file contains a second YAML document", "put it into a separate file"
                    )
                    raise SpecError([_located(problem, event)])
            case CollectionEndEvent():
                self._open.pop()
            case NodeEvent() if self._open and self._open[-1].wants_key:
                self._key(event, self._open[-1])
            case NodeEvent():
                self._value(event, self._open[-1] if self._open else None)
            case _:
                pass

    def _value(self, event: NodeEvent, inside: _Collection | None) -> None:
        where = inside.place if inside else self._where
        self._refuse_extras(event, where)
        value: Json = None
        if isinstance(event, ScalarEvent):
            value = self._scalar(event, where)
        elif isinstance(event, CollectionStartEvent):
            if len(self._open) >= MAX_DEPTH:
                raise SpecError([_located(too_deep(where), event)])
            value = {} if isinstance(event, MappingStartEvent) else []
        if inside is None:
            self.value = value
        else:
            inside.add(value)
        if isinstance(value, dict | list):
            self._open.append(_Collection(value, where))

    def _key(self, event: NodeEvent, inside: _Collection) -> None:
        if isinstance(event, CollectionStartEvent):
            problem = Problem(
                inside.where, "the key is a collection, but keys must be strings", "use a string as the key"
            )
            raise SpecError([_located(problem, event)])
        self._refuse_extras(event, inside.where)
        word: str = event.value if isinstance(event, ScalarEvent) else ""
        where = inside.where / word
        if isinstance(event, ScalarEvent):
            if word == "<<" and _is_plain(event):
                self._flaw(
                    event, Problem(where, "merge keys ('<<') are not supported", "write out the merged keys instead")
                )
            elif not isinstance(self._scalar(event, where), str):
                trouble = f"the unquoted key {word} is not a string, but keys must be strings"
                self._flaw(event, Problem(where, trouble, f'quote it: "{word}":'))
            elif word in inside.value:
                self._flaw(event, twice(where))
        inside.key = word

    def _scalar(self, event: ScalarEvent, where: Pointer) -> Json:
        word: str = event.value
        if half_character(word):
            self._flaw(event, no_text(where))
        if not _is_plain(event):
            return word
        if word in _WORDS:
            return _WORDS[word]
        if _INTEGER.fullmatch(word):
            return int(word)
        if _AMBIGUOUS.fullmatch(word):
            trouble = f"YAML 1.1 and YAML 1.2 read an unquoted {word} differently"
            self._flaw(event, Problem(where, trouble, "quote it, or write true, false or a decimal number"))
        elif _FLOAT.fullmatch(word) and isfinite(number := float(word)):
            return number
        elif _FLOAT.fullmatch(word) or _NO_NUMBER.fullmatch(word):
            self._flaw(event, no_number(where))
        return word

    def _refuse_extras(self, event: NodeEvent, where: Pointer) -> None:
        """Report YAML features that JSON does not have."""
        if isinstance(event, AliasEvent):
            self._flaw(
                event, Problem(where, f"the alias {event.anchor!r} is not supported", "write out the value instead")
            )
        elif event.anchor is not None:
            self._flaw(event, Problem(where, f"the anchor {event.anchor!r} is not supported", "remove it"))
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            self._flaw(
                event,
                Problem(
                    where, f"the tag {event.tag!r} is not supported", "remove it; quote the value if it is a string"
                ),
            )

    def _flaw(self, event: Event, problem: Problem) -> None:
        self.problems.append(_located(problem, event))


class _Mark(Protocol):
    """A position in a text, counted from zero. PyYAML's two parsers have different classes for it."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


def _is_plain(event: ScalarEvent) -> bool:
    """Return whether a scalar is unquoted, so that its spelling determines its type."""
    return event.style in (None, "")


def _located(problem: Problem, event: Event) -> Problem:
    return replace(problem, trouble=f"{_line_and_column(event.start_mark)}{problem.trouble}")


def _syntax_problem(error: yaml.YAMLError, where: Pointer) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError):
        trouble = f"{_line_and_column(error.problem_mark)}not YAML: {error.problem}"
    else:
        trouble = f"not YAML: {str(error).splitlines()[0]}"
    return Problem(where, trouble, "fix the syntax")


def _line_and_column(mark: _Mark | None) -> str:
    return "" if mark is None else f"line {mark.line + 1}, column {mark.column + 1}: "
