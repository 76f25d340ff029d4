"""YAML, strictly: the part of it that is JSON in another spelling, so that every reader reads the same.

Works on the parser's events, where tags, anchors and places are still there, and where nothing recurses.
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

# libyaml's parser is some ten times as fast; both give the same events.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What an unquoted word means. Source: YAML 1.2, "10.3 Core Schema", which OpenAPI asks for.
_WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_NUMBER: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# YAML 1.1, which many readers still follow, takes these for truths, octal numbers, digits in groups and minutes.
# (It also has dates; JSON has none, so that a date can only be a text.)
_AMBIGUOUS: Final = re.compile(
    r"(?i:yes|no|on|off)|[-+]?0[0-9_]+(?:\.[0-9_]*)?|[-+]?0[box][0-9a-fA-F_]+"
    r"|[-+]?[0-9][0-9.]*_[0-9_.]*|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?"
)


def read_yaml(text: str, where: Pointer) -> Json:
    """Read YAML text. Raises SpecError with all its flaws, or with the first place where it is no YAML at all."""
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
    """A mapping or sequence whose end has not come yet."""

    value: JsonObject | list[Json]
    where: Pointer
    key: str | None = None  # in a mapping: the key whose value comes next

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.value, dict)

    @property
    def place(self) -> Pointer:
        """Where the next value goes."""
        return self.where / (len(self.value) if self.key is None else self.key)

    def add(self, value: Json) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is not None:
            self.value[self.key] = value
            self.key = None


class _Builder:
    """What the events so far amount to."""

    def __init__(self, where: Pointer) -> None:
        self.value: Json = None
        self.problems: list[Problem] = []
        self._where = where
        self._documents = 0
        self._open: list[_Collection] = []  # outermost first

    def take(self, event: Event) -> None:
        """Go on by one event. Raises SpecError when nothing after it could be understood."""
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    problem = Problem(self._where, "a second document begins", "put it into a file of its own")
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
            problem = Problem(inside.where, "a key is a collection, and a key is a text", "write a text as the key")
            raise SpecError([_located(problem, event)])
        self._refuse_extras(event, inside.where)
        word: str = event.value if isinstance(event, ScalarEvent) else ""
        where = inside.where / word
        if isinstance(event, ScalarEvent):
            if word == "<<" and _is_plain(event):
                self._flaw(event, Problem(where, "merge keys ('<<') are not read", "write out what they merge"))
            elif not isinstance(self._scalar(event, where), str):
                trouble = f"the unquoted key {word} is not a text, and a key is a text"
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
            trouble = f"YAML 1.1 and YAML 1.2 do not mean the same by an unquoted {word}"
            self._flaw(event, Problem(where, trouble, "quote it, or write true, false or a decimal number"))
        elif _FLOAT.fullmatch(word) and isfinite(number := float(word)):
            return number
        elif _FLOAT.fullmatch(word) or _NO_NUMBER.fullmatch(word):
            self._flaw(event, no_number(where))
        return word

    def _refuse_extras(self, event: NodeEvent, where: Pointer) -> None:
        """Report what YAML has and JSON has not."""
        if isinstance(event, AliasEvent):
            self._flaw(event, Problem(where, f"the alias {event.anchor!r} is not read", "write out what it stands for"))
        elif event.anchor is not None:
            self._flaw(event, Problem(where, f"the anchor {event.anchor!r} is not read", "remove it"))
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            self._flaw(event, Problem(where, f"the tag {event.tag!r} is not read", "remove it; quote what is a text"))

    def _flaw(self, event: Event, problem: Problem) -> None:
        self.problems.append(_located(problem, event))


class _Mark(Protocol):
    """A place in a text, counted from zero; PyYAML's two parsers have a class of their own for it."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


def _is_plain(event: ScalarEvent) -> bool:
    """Whether a scalar is unquoted, so that its spelling decides what it is."""
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
