"""The census: checks that everything in a contract is in the client."""

from __future__ import annotations

import inspect
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from twilio_client import AsyncClient, Client
from twilio_client.base.instance_resource import InstanceResource

from tests.contract_reader import words
from tests.contract_reader.answers import answers, branches, record
from tests.contract_reader.arguments import Argument, arguments, body, page_signature, signature
from tests.contract_reader.contracts import Contract, Node
from tests.contract_reader.hints import (
    Shape,
    argument_hints,
    enum_values,
    field_hints,
    field_keys,
    fits,
    items,
    map_values,
    patterns,
    result_hint,
    shapes,
)
from tests.contract_reader.reach import path_hints, reach
from tests.contract_reader.samples import Sampler
from tests.contract_reader.tree import Operation, operations

_ACCOUNT = "AC" + "0" * 32


@dataclass(frozen=True, slots=True)
class Census:
    """What was looked for, by kind, and what is not there."""

    counts: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)


def take(contract: Contract) -> Census:
    """Look for everything that a contract says. Nothing is sent."""
    census = Census()
    client, async_client = Client(_ACCOUNT, "token", validate=False), AsyncClient(_ACCOUNT, "token", validate=False)
    for operation in operations(contract):
        look = _Look(operation, client, async_client, census.counts)
        census.missing.extend(dict.fromkeys(f"{operation.id}: {trouble}" for trouble in look.troubles()))
    return census


@dataclass(frozen=True, slots=True)
class _Look:
    """The search for one operation; what is looked for is counted."""

    operation: Operation
    client: Client
    async_client: AsyncClient
    counts: Counter[str]

    def troubles(self) -> Iterator[str]:
        self.counts["operations"] += 1
        operation = self.operation
        path = {argument.word: "X" for argument in arguments(operation) if argument.place == "path"}
        try:
            holder, async_holder = reach(self.client, operation, path), reach(self.async_client, operation, path)
            method, coroutine = getattr(holder, operation.verb), getattr(async_holder, operation.verb)
        except (AttributeError, TypeError) as broken:
            yield f"is not reached by {operation.chain_text}: {broken}"
            return
        if inspect.iscoroutinefunction(method) or not inspect.iscoroutinefunction(coroutine):
            yield "blocks on an AsyncClient, or is a coroutine on a Client"
        if inspect.signature(method).parameters != inspect.signature(coroutine).parameters:
            yield "has other arguments on an AsyncClient"
        if (home := f"{type(holder).__module__}.{type(holder).__name__}") != operation.home:
            yield f"is in {home}, not in {operation.home}"
        yield from self._arguments(holder, method)
        yield from self._result(method)
        yield from self._instance(holder)

    def _arguments(self, holder: Any, method: Any) -> Iterator[str]:
        operation = self.operation
        said = arguments(operation)
        wanted = {argument.name: argument for argument in said if argument.place != "path"}
        yield from _signature(method, signature(operation), wanted)
        hints = argument_hints(method)
        if operation.verb == "list":
            yield from _signature(holder.page, page_signature(operation), wanted)
            if inspect.signature(holder.stream).parameters != inspect.signature(method).parameters:
                yield "stream has other arguments than list"
            hints |= argument_hints(holder.page)
        asked, sampler = path_hints(self.client, operation), Sampler(operation.contract)
        for argument in said:
            self.counts["arguments"] += 1
            if argument.place == "path" and argument.word not in asked:
                yield f"the chain does not ask for {argument.word}"
            hint = asked.get(argument.word) if argument.place == "path" else hints.get(argument.name)
            troubles = list(self._differences(argument.schema, hint))
            if hint is None:  # that was told already, or the type is not this operation's to say
                continue
            yield from (f"argument '{argument.name}'{trouble}" for trouble in troubles)
            if not fits(value := sampler.sample(argument.schema).given, hint):
                yield f"argument '{argument.name}' does not take {value!r}"

    def _result(self, method: Any) -> Iterator[str]:
        result = result_hint(method)
        kind = get_args(result)[0] if get_origin(result) is list else result
        owner = get_origin(kind) or kind
        for answer in answers(self.operation):
            schema = record(self.operation, answer)
            if schema is None:
                continue
            if self.operation.contract.schema(schema).get("type") == "string":
                if not fits("X", kind):
                    yield f"gives {kind}, not str"
                yield from (f"what it gives{trouble}" for trouble in self._differences(schema, kind))
            elif (
                not (isinstance(owner, type) and issubclass(owner, InstanceResource))
                or owner.__name__ != f"{self.operation.resource}Instance"
            ):
                yield f"gives {owner.__name__}, not {self.operation.resource}Instance"
            else:
                yield from self._attributes(schema, owner)

    def _attributes(self, schema: Node, owner: type) -> Iterator[str]:
        hints, keys = field_hints(owner), field_keys(owner)
        for branch in branches(self.operation.contract, schema):
            for word, member in branch.get("properties", {}).items():
                self.counts["properties"] += 1
                name = words.attribute(word)
                if keys.get(name) != word:
                    yield f"has no attribute '{name}' for '{word}'"
                    continue
                for trouble in self._differences(member, hints[name]):
                    yield f"attribute '{name}'{trouble}"

    def _instance(self, holder: object) -> Iterator[str]:
        """What a record has beside its attributes: the operations of its context, and the constants of enums."""
        operation = self.operation
        instance = vars(sys.modules[type(holder).__module__]).get(f"{operation.resource}Instance")
        if instance is None:
            return
        if operation.holder.endswith("Context") and not hasattr(instance, operation.verb):
            yield f"{instance.__name__} has no {operation.verb}"
        for name, values in _component_enums(operation):
            constants = {words.constant(value): value for value in values}
            found = vars(vars(instance).get(name, object))
            for constant, value in constants.items():
                if found.get(constant) != value:
                    yield f"{instance.__name__}.{name} has no {constant}"

    def _differences(self, schema: Node, hint: Any) -> Iterator[str]:
        """What a schema says and a hint does not."""
        whole = self.operation.contract.schema(schema)
        if "enum" in whole:
            self.counts["enum values"] += len(whole["enum"])
            known = enum_values(hint)
            yield from (f" does not know the value '{value}'" for value in whole["enum"] if value not in known)
        elif "pattern" in whole:
            self.counts["patterns"] += 1
            if whole["pattern"] not in patterns(hint):
                yield f" has no alias for {whole['pattern']}"
        if "items" in whole:
            yield from self._inside(whole["items"], items(hint), "[]")
        if whole.get("properties"):
            yield from self._members(whole, shapes(hint))
        elif isinstance(whole.get("additionalProperties"), dict):
            yield from self._inside(whole["additionalProperties"], map_values(hint), "{}")
        for branch in whole.get("oneOf", ()):
            yield from self._differences(branch, hint)

    def _inside(self, schema: Node, hints: list[Any], place: str) -> Iterator[str]:
        """What a list or a map holds."""
        if not hints:
            yield f" does not say what is in {place}"
        for trouble in self._differences(schema, hints[0] if hints else None):
            if hints:
                yield f"{place}{trouble}"

    def _members(self, schema: Node, candidates: list[Shape]) -> Iterator[str]:
        """What an object holds; of several shapes in a union, the one that fits best is meant."""
        outcomes = [_Look(self.operation, self.client, self.async_client, Counter()) for _ in candidates]
        troubles = [list(look._shape(schema, shape)) for look, shape in zip(outcomes, candidates, strict=True)]
        if not troubles:
            yield f" is no object with {', '.join(schema['properties'])}"
            return
        best = min(range(len(troubles)), key=lambda index: len(troubles[index]))
        self.counts.update(outcomes[best].counts)
        yield from troubles[best]

    def _shape(self, schema: Node, shape: Shape) -> Iterator[str]:
        for word, member in schema["properties"].items():
            self.counts["properties"] += 1
            if word not in shape.members:
                yield f" has no member '{word}'"
                continue
            if shape.required is not None and (word in shape.required) != (word in schema.get("required", ())):
                yield f".{word} is required where it is optional, or optional where it is required"
            for trouble in self._differences(member, shape.members[word]):
                yield f".{word}{trouble}"


def _signature(method: Any, names: list[str], wanted: dict[str, Argument]) -> Iterator[str]:
    found = inspect.signature(method).parameters
    for name in names:
        if name not in found:
            yield f"{method.__name__} has no argument '{name}'"
        elif (found[name].default is inspect.Parameter.empty) != (name in wanted and wanted[name].required):
            yield f"{method.__name__} has '{name}' required where it is optional, or optional where it is required"
    for name in found:
        if name not in names:
            yield f"{method.__name__} has an argument '{name}' that the contract does not know"
    if sorted(found) == sorted(names) and list(found) != names:
        yield f"{method.__name__} has its arguments in the order {list(found)}, not {names}"


def _component_enums(operation: Operation) -> Iterator[tuple[str, list[str]]]:
    """The enums with a name of their own that an operation uses anywhere: the name of the constants, and the values."""
    content = body(operation)
    used = [parameter["schema"] for parameter in operation.parameters]
    used += [content[1]] if content else []
    used += [answer.schema for answer in answers(operation) if answer.schema]
    for name in sorted({name for node in used for name in operation.contract.components_in(node)}):
        schema = operation.contract.data["components"]["schemas"][name]
        if "enum" in schema:
            yield words.enum_class(name), schema["enum"]
