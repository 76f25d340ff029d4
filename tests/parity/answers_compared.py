"""The same answers read by both libraries: the attributes, and what can be done with what was read."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from twilio.base.instance_resource import InstanceResource
from twilio.base.list_resource import ListResource

from tests.contract_reader.answers import answers, record, records_key
from tests.contract_reader.samples import choices
from tests.parity.calls import Call, Method, methods, shortest
from tests.parity.differences import Difference
from tests.parity.requests_compared import Outcome, differences, follow, our_value, sdk_value
from tests.parity.sdk import TWINS
from tests.parity.wires import OurWire, SdkWire, Seen, result_of
from tests.reading.made import Damage, Maker

_DAMAGES: tuple[Damage, ...] = ("none", "null", "text", "unknown")
_INSIDE = frozenset(
    {"_version", "_solution", "_context", "_proxy"}
)  # what an instance of the SDK has besides attributes


@dataclass(slots=True)
class Compared:
    """How many answers and attributes were read, and what differed."""

    answers: int
    attributes: int
    found: list[Difference]


@dataclass(frozen=True, slots=True)
class Case:
    """One answer to a call."""

    call: Call
    status: int
    body: Any
    damage: Damage

    def __str__(self) -> str:
        return f"{self.call.method} ({self.damage})"


async def answer_differences(domain: str) -> Compared:
    """Every answer of every method of a domain, whole and damaged."""
    theirs, ours = SdkWire(is_async=False), OurWire(is_async=False)
    known = {(type(each.place.found), each.name): each for each in methods(domain)[0]}
    compared = Compared(0, 0, [])
    for case in (case for method in known.values() if method.name != "page" for case in _cases(method)):
        compared.answers += 1
        read = [await _read(wire, case) for wire in (theirs, ours)]
        if any(isinstance(result, Exception) for result in read):
            compared.found += _failures(str(case), *read)
            continue
        for result, other in zip(*(result if isinstance(result, list) else [result] for result in read), strict=True):
            compared.found += _result_differences(str(case), result, other, compared)
            if case.damage == "none" and isinstance(result, InstanceResource):
                compared.found += await _instance_differences(case, result, other, theirs, ours, known)
    return compared


def _cases(method: Method) -> Iterator[Case]:
    contract = method.operation.contract
    for answer in answers(method.operation):
        schema = record(method.operation, answer)
        if schema is None or answer.status >= 300:
            continue
        for damage in _DAMAGES:
            for branch in range(choices(contract, schema)):
                made = Maker(contract, damage, branch).answer(schema).json
                body = made
                if method.operation.verb == "list" and answer.schema:
                    key = records_key(contract, answer.schema)
                    body = {key: [made, made], "meta": {"key": key}}
                yield Case(shortest(method), answer.status, body, damage)


async def _read(wire: SdkWire | OurWire, case: Case) -> Any:
    """What a library makes of an answer, or the error."""
    wire.answers((case.status, case.body))
    client, passed = (wire.client, sdk_value) if isinstance(wire, SdkWire) else (wire.lenient, our_value)
    try:
        holder = follow(client, case.call.chain)
        given = {name: passed(case.call, value) for name, value in case.call.given.items()}
        return await result_of(getattr(holder, case.call.method.name)(**given))
    except Exception as error:
        return error


def _result_differences(where: str, theirs: Any, ours: Any, compared: Compared) -> Iterator[Difference]:
    if not isinstance(theirs, InstanceResource):
        if theirs != ours:
            yield Difference(where, "result", type(theirs).__name__, theirs, ours)
        return
    if type(ours).__name__ != type(theirs).__name__:
        yield Difference(where, "result", type(theirs).__name__, theirs, ours)
        return
    for name, value in vars(theirs).items():
        if name in _INSIDE:
            continue
        compared.attributes += 1
        if not hasattr(ours, name):
            yield Difference(where, "no attribute", name, value)
        elif not _same(value, ours_value := getattr(ours, name)):
            yield Difference(where, "attribute" if value is not None else "unread attribute", name, value, ours_value)


def _same(theirs: Any, ours: Any) -> bool:
    """Whether two values are equal and of one type; our nested objects are dicts, and more."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return theirs.keys() == ours.keys() and all(_same(value, ours[key]) for key, value in theirs.items())
    if isinstance(theirs, list) and isinstance(ours, list):
        return len(theirs) == len(ours) and all(map(_same, theirs, ours))
    return type(theirs) is type(ours) and bool(theirs == ours)


async def _instance_differences(
    case: Case, theirs: Any, ours: Any, sdk: SdkWire, our: OurWire, known: dict[tuple[type, str], Method]
) -> list[Difference]:
    """Where what an instance can do differs: its methods, and the lists that hang on it."""
    found = []
    for name, member in inspect.getmembers(type(theirs)):
        if name.startswith("_") or TWINS.search(name):
            continue
        where = f"{case.call.method}: .{name}"
        if isinstance(member, property):
            sub = getattr(theirs, name)
            assert isinstance(sub, ListResource)
            if not hasattr(ours, name):
                found.append(Difference(where, "no attribute", name))
            elif hasattr(sub, "_uri"):
                other = getattr(ours, name)
                if other._uri.template:
                    urls = sub._version.absolute_url(sub._uri), unquote(other._uri.filled(other._path, validate=False))
                    found += [Difference(where, "url", name, *urls)] if urls[0] != urls[1] else []
        else:
            method = _context_method(type(theirs), name, known)
            if method is not None:
                made = shortest(method)
                outcomes = [await _acted(sdk, theirs, made, name), await _acted(our, ours, made, name)]
                if isinstance(outcomes[0], Seen) and "None" in outcomes[0].url.split("/"):
                    found.append(
                        Difference(
                            where, "lost identifier", name, outcomes[0].url, getattr(outcomes[1], "url", outcomes[1])
                        )
                    )
                    continue
                found += [
                    Difference(where, each.kind, each.what, each.theirs, each.ours)
                    for each in differences(made, *outcomes)
                ]
    return found


def _context_method(instance: type, name: str, known: dict[tuple[type, str], Method]) -> Method | None:
    """The method of the context that a method of an instance calls; None for one that no contract knows."""
    place = instance.__name__.removesuffix("Instance") + "Context"
    return next(
        (
            each
            for (kind, verb), each in known.items()
            if (kind.__module__, kind.__name__, verb) == (instance.__module__, place, name)
        ),
        None,
    )


async def _acted(wire: SdkWire | OurWire, instance: Any, made: Call, name: str) -> Outcome:
    wire.answers((200, {}))
    passed = sdk_value if isinstance(wire, SdkWire) else our_value
    try:
        await result_of(getattr(instance, name)(**{key: passed(made, value) for key, value in made.given.items()}))
    except Exception as error:
        if not wire.seen:
            return error
    return wire.seen[0]


def _failures(where: str, theirs: Any, ours: Any) -> Iterator[Difference]:
    if isinstance(theirs, Exception) and isinstance(ours, Exception):
        return
    failed, error = ("theirs", theirs) if isinstance(theirs, Exception) else ("ours", ours)
    yield Difference(where, f"only {failed} fails", f"{type(error).__name__}: {error}")
