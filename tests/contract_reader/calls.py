"""The calls of each operation, and the request that each must send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .arguments import Argument, arguments, signature
from .samples import PLAIN_TEXT, Sample, Sampler, choices, pairs
from .tree import Operation
from .words import argument as argument_name

Pairs = list[tuple[str, str]]
CREDENTIALS = Sample("Basic em9lOnNlY3JldA==", "Basic em9lOnNlY3JldA==")  # where an operation takes them as an argument


@dataclass(slots=True)
class Call:
    """One call, and what is to be seen of it on the wire."""

    operation: Operation
    method: str  # of the client: "create", "page"
    path: dict[str, object] = field(default_factory=dict)  # path values, by Twilio's names
    given: dict[str, object] = field(default_factory=dict)  # arguments, by Python's names
    query: Pairs = field(default_factory=list)
    headers: Pairs = field(default_factory=list)
    form: Pairs = field(default_factory=list)
    json: Any = None  # None: no JSON body

    def __str__(self) -> str:
        return f"{self.operation.id}, {self.method}({', '.join(self.given)})"


def calls(operation: Operation) -> Iterator[Call]:
    """With everything that can be said, once for each alternative in it, and with what must be said alone.

    A list is asked for all its records and for a page of them. Keys of JSON bodies are written once as Twilio does and
    once in snake_case.
    """
    said = arguments(operation)
    widest = max((choices(operation.contract, each.schema) for each in said), default=1)
    everything = [Sampler(operation.contract, branch=branch) for branch in range(widest)]
    if operation.verb == "list":
        yield from (_call(operation, "page", said, sampler) for sampler in everything)
        names = signature(operation)
        said = [each for each in said if each.place == "path" or each.name in names]
    yield from (_call(operation, operation.verb, said, sampler) for sampler in everything)
    yield bare_call(operation)


def bare_call(operation: Operation) -> Call:
    """With no more than must be said."""
    needed = {group[0] for group in conditional(operation)}
    said = [each for each in arguments(operation) if each.required or each.name in needed]
    return _call(operation, operation.verb, said, Sampler(operation.contract, required_only=True, snake_keys=True))


def conditional(operation: Operation) -> list[list[str]]:
    """The groups of arguments of which one at least is needed."""
    groups = operation.node.get("x-twilio", {}).get("conditional", ())
    return [[argument_name(word) for word in group] for group in groups]


def _call(operation: Operation, method: str, said: list[Argument], sampler: Sampler) -> Call:
    call = Call(operation, method)
    for argument in said:
        in_header = replace(sampler, text=PLAIN_TEXT) if argument.place == "header" else sampler
        sample = CREDENTIALS if argument.word == "Authorization" else in_header.sample(argument.schema)
        match argument.place:
            case "path":
                call.path[argument.word] = sample.given
                continue
            case "query":
                call.query += pairs(operation.contract, argument, sample.sent)
            case "form":
                call.form += pairs(operation.contract, argument, sample.sent)
            case "header":
                call.headers += pairs(operation.contract, argument, sample.sent)
            case "json":
                call.json = sample.sent
        call.given[argument.name] = sample.given
    return call
