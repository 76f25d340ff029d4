"""Compares how both libraries read the same responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from twilio.base.instance_resource import InstanceResource

from tests.contract_reader.answers import answers, record, records_key
from tests.contract_reader.samples import choices
from tests.parity.calls import Call, Method, methods, shortest
from tests.parity.differences import Difference
from tests.parity.instances_compared import instance_differences, known_of
from tests.parity.requests_compared import failures
from tests.parity.sides import Ours, Sdk, Side
from tests.reading.made import Damage, Maker

_DAMAGES: tuple[Damage, ...] = ("none", "null", "missing", "extra", "text", "unknown")
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


async def answer_differences(domain: str, *, is_async: bool) -> Compared:
    """Every answer of every method of a domain, whole and damaged."""
    return await compared(domain, Sdk(is_async), Ours(is_async, is_lenient=True))


async def compared(domain: str, theirs: Side, ours: Side) -> Compared:
    """The same with sides that may be doctored."""
    sides = theirs, ours
    known = known_of(methods(domain)[0])
    tally = Compared(0, 0, [])
    for method in (each for each in methods(domain)[0] if each.name != "page"):
        is_compared = False
        for case in _cases(method):
            tally.answers += 1
            read = [await _read(side, case) for side in sides]
            if any(isinstance(result, Exception) for result in read):
                tally.found += failures(str(case), *read)
                continue
            is_compared = True
            for pair in zip(*(result if isinstance(result, list) else [result] for result in read), strict=True):
                tally.found += _result_differences(str(case), *pair, tally)
                if case.damage == "none" and isinstance(pair[0], InstanceResource):
                    tally.found += await instance_differences(str(method), pair, sides, known)
        if not is_compared:
            tally.found.append(Difference(str(method), "nothing compared", ""))
    return tally


def _cases(method: Method) -> Iterator[Case]:
    contract = method.operation.contract
    for answer in answers(method.operation):
        schema = record(method.operation, answer)
        if schema is None:
            yield Case(shortest(method), answer.status, None, "none")
            continue
        for damage in _DAMAGES:
            for branch in range(choices(contract, schema)):
                made = Maker(contract, damage, branch).answer(schema).json
                body = made
                if method.operation.verb == "list" and answer.schema:
                    key = records_key(contract, answer.schema)
                    body = {key: [made, made], "meta": {"key": key}}
                yield Case(shortest(method), answer.status, body, damage)


async def _read(side: Side, case: Case) -> Any:
    """What a library makes of an answer, or the error."""
    side.wire.answers((case.status, case.body))
    try:
        return await side.made(case.call)
    except Exception as error:
        return error


def _result_differences(where: str, theirs: Any, ours: Any, tally: Compared) -> Iterator[Difference]:
    if type(ours).__name__ != type(theirs).__name__ or not isinstance(theirs, InstanceResource):
        if theirs != ours:
            yield Difference(where, "result", type(theirs).__name__, theirs, ours)
        return
    for name, value in vars(theirs).items():
        if name in _INSIDE:
            continue
        tally.attributes += 1
        if not hasattr(ours, name):
            yield Difference(where, "no attribute", name, value)
        elif not same(value, ours_value := getattr(ours, name)):
            yield Difference(where, "attribute" if value is not None else "unread attribute", name, value, ours_value)


def same(theirs: Any, ours: Any) -> bool:
    """Whether two values are equal and of one type; our nested objects are dicts, and more."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return theirs.keys() == ours.keys() and all(same(value, ours[key]) for key, value in theirs.items())
    if isinstance(theirs, list) and isinstance(ours, list):
        return len(theirs) == len(ours) and all(map(same, theirs, ours))
    return type(theirs) is type(ours) and bool(theirs == ours)
