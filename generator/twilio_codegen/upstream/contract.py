"""Reduce a published document to its contract: only facts, in a form that gives readable diffs.

A contract is a valid OpenAPI document without prose, examples and noise. `properties` and `parameters` keep their
order, because it is the order of positional arguments in Python. `keywords.py` decides about each keyword.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from ..problems import Json, JsonObject, Pointer, Problem, raise_if_any
from ..read.keywords import EXTENSIONS, HOLLOW, SHAPES, SHORTHANDS, Each, Fate, Named, One, Rule, Shape

_WIDTH: Final = 120

# Python renamed these after 3.12. Contracts must not depend on the Python version. Source: RFC 9110, section 15.
_RENAMED_PHRASES: Final = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


def contract(document: JsonObject, where: Pointer, *, keep_prose: bool = False) -> JsonObject:
    """Reduce a document to its facts; `where` names it in errors.

    With `keep_prose`, text and examples are kept, and only noise is dropped. Raises SpecError for each unknown keyword
    or vendor extension, and for each value of the wrong type.
    """
    facts, problems = reduced(document, where, keep_prose=keep_prose)
    raise_if_any(problems)
    return facts


def reduced(
    document: JsonObject, where: Pointer, *, keep_prose: bool = False
) -> tuple[JsonObject, tuple[Problem, ...]]:
    """Return the facts like `contract`, without unknown and wrongly typed parts, and the problems."""
    reduction = _Reduction(keep_prose=keep_prose, phrases=_component_phrases(document), problems=[])
    facts = reduction.members(document, "document", where)
    return facts, tuple(reduction.problems)


def dumps(value: Json) -> str:
    r"""Write JSON in the fixed form of contracts: the same value always has the same bytes.

    The indentation is one space. An object or array that contains no others is on one line if it fits in 120 columns.

    >>> print(dumps({"in": "path", "schema": {"type": "string", "enum": ["a", "b"]}}), end="")
    {
     "in": "path",
     "schema": {
      "type": "string",
      "enum": ["a", "b"]
     }
    }
    """
    return "\n".join(_lines("", value, 0, "")) + "\n"


@dataclass(frozen=True, slots=True)
class _Reduction:
    """One walk through a document, with the problems found on the way."""

    keep_prose: bool
    phrases: Mapping[str, str]  # component response -> its description
    problems: list[Problem]

    def members(self, node: JsonObject, shape: Shape, where: Pointer) -> JsonObject:
        """Return the facts of an OpenAPI object."""
        facts: JsonObject = {}
        for keyword, value in node.items():
            rule = EXTENSIONS.get(keyword) if keyword.startswith("x-") else SHAPES[shape].get(keyword)
            if rule is None:
                self.problems.append(_unknown(keyword, shape, where / keyword))
            elif rule is Fate.KEEP:
                facts[keyword] = value
            elif rule is not Fate.NOISE and (rule is not Fate.PROSE or self.keep_prose):
                fact = self.value(value, rule, where / keyword)
                if fact != {} or isinstance(rule, Fate) or rule.shape not in HOLLOW:
                    facts[keyword] = fact
        return facts

    def value(self, value: Json, rule: Rule, where: Pointer) -> Json:
        """Return the facts in the value of a keyword."""
        match rule, value:
            case One(shape), _:
                return self.one(value, shape, where)
            case Each(shape), list():
                return [self.one(item, shape, where / index) for index, item in enumerate(value)]
            case Named(), dict():
                return self.named(value, rule, where)
            case Fate.SORT, list():
                return sorted(value, key=str)
            case Fate.NAMES, dict():
                return value if self.keep_prose else dict.fromkeys(value, "")
            case Fate.PHRASE, str():
                return value if self.keep_prose else self.phrase(where)
            case Fate.PROSE, _:
                return value
            case _:
                self.problems.append(_misshapen(value, rule, where))
                return value

    def one(self, value: Json, shape: Shape, where: Pointer) -> Json:
        """Return the facts of an OpenAPI object, or of the plain value in its place."""
        if isinstance(value, dict):
            return self.members(value, shape, where)
        if not isinstance(value, SHORTHANDS.get(shape, dict)):
            self.problems.append(_misshapen(value, One(shape), where))
        return value

    def named(self, value: JsonObject, rule: Named, where: Pointer) -> JsonObject:
        """Return the facts of a map. All names are kept, except CORS headers, which only matter to browsers."""
        facts: JsonObject = {}
        for name, item in value.items():
            if rule.extensible and name.startswith("x-"):
                facts |= self.members({name: item}, rule.shape, where)
            elif not (rule.shape == "header" and name.lower().startswith("access-control-")):
                shape = rule.json_shape if rule.json_shape and "json" in name else rule.shape
                facts[name] = self.one(item, shape, where / name)
        return facts

    def phrase(self, where: Pointer) -> str:
        """Return the new description of the response at `where`."""
        *place, name, _ = where.steps
        return self.phrases[name] if place == ["components", "responses"] else _reason_phrase(name)


def _component_phrases(document: JsonObject) -> dict[str, str]:
    """Return a description for each component response: the phrases of its status codes, or else its own name."""
    components = document.get("components")
    responses = components.get("responses") if isinstance(components, dict) else None
    if not isinstance(responses, dict):
        return {}
    statuses: dict[str, set[str]] = {name: set() for name in responses}
    for status, reference in _answers(document):
        statuses.get(reference.removeprefix("#/components/responses/"), set()).add(status)
    return {name: " or ".join(map(_reason_phrase, sorted(found))) or name for name, found in statuses.items()}


def _answers(document: JsonObject) -> Iterator[tuple[str, str]]:
    """Yield each status code whose response is a reference, with the reference."""
    paths = document.get("paths")
    for item in paths.values() if isinstance(paths, dict) else ():
        for operation in item.values() if isinstance(item, dict) else ():
            responses = operation.get("responses") if isinstance(operation, dict) else None
            for status, response in responses.items() if isinstance(responses, dict) else ():
                if isinstance(response, dict) and isinstance(reference := response.get("$ref"), str):
                    yield status, reference


def _reason_phrase(status: str) -> str:
    """Return the standard phrase of an HTTP status code; "default" and "4XX" stay as they are."""
    try:
        known = HTTPStatus(int(status))
    except ValueError:
        return status
    return _RENAMED_PHRASES.get(known, known.phrase)


def _unknown(keyword: str, shape: Shape, where: Pointer) -> Problem:
    table = "EXTENSIONS" if keyword.startswith("x-") else f"SHAPES[{shape!r}]"
    return Problem(
        where,
        f"it is not decided whether {keyword!r} is a fact or prose here",
        f"add it to {table} in twilio_codegen/read/keywords.py, with the reason; or exclude the file in specs/SOURCE.toml",
        "unknown key",
    )


def _misshapen(value: Json, rule: Rule, where: Pointer) -> Problem:
    expected = "a list" if isinstance(rule, Each) or rule is Fate.SORT else "an object"
    return Problem(
        where,
        f"OpenAPI requires {expected} here, not {json.dumps(value)[:40]}",
        "have it corrected at its source, or exclude the file in specs/SOURCE.toml",
    )


def _lines(lead: str, value: Json, depth: int, tail: str) -> Iterator[str]:
    """Yield the lines of a value that follows `lead` (its key) and is followed by `tail` (its comma)."""
    start = " " * depth + lead
    if isinstance(value, dict):
        brackets = "{}"
        members = [(f"{json.dumps(name)}: ", member) for name, member in value.items()]
    else:
        brackets = "[]"
        members = [("", member) for member in value] if isinstance(value, list) else []
    if not any(isinstance(member, dict | list) for _, member in members):
        line = start + json.dumps(value, allow_nan=False)
        # Always leave room for a comma, so that adding a member below does not rewrap this one.
        if not members or len(line) < _WIDTH:
            yield line + tail
            return
    yield start + brackets[0]
    for count, (name, member) in enumerate(members, start=1):
        yield from _lines(name, member, depth + 1, "," if count < len(members) else "")
    yield " " * depth + brackets[1] + tail
