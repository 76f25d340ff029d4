"""Finds mistakes in how the client reads responses."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from twilio_client.base.instance_resource import InstanceResource
from twilio_client.base.nested import Record

from tests.contract_reader.answers import Answer, answers, record, records_key
from tests.contract_reader.calls import bare_call
from tests.contract_reader.contracts import Contract
from tests.contract_reader.hints import field_hints, fits
from tests.contract_reader.reach import reach
from tests.contract_reader.samples import choices
from tests.contract_reader.stub import REDIRECT, Stub
from tests.contract_reader.tree import Operation, operations
from tests.reading.made import TOMORROW, Damage, Made, Maker, differences


@dataclass(frozen=True, slots=True)
class Case:
    """One answer to one operation."""

    operation: Operation
    status: int
    made: Made | None  # None: an answer that is not read, such as an empty one
    body: Any
    damage: Damage

    def __str__(self) -> str:
        return f"{self.operation.id}, {self.status}, damage {self.damage}"


def cases(contract: Contract, damages: Iterable[Damage]) -> Iterator[Case]:
    """Every answer of every operation, once for each alternative in it, with each kind of damage.

    Records that several operations of a resource give are damaged once.
    """
    damaged: set[tuple[str, str]] = set()
    for operation in operations(contract):
        for answer in answers(operation):
            schema = record(operation, answer)
            if schema is None or answer.status >= 300:  # a redirect is read off its header
                yield Case(operation, answer.status, None, None, "none")
                continue
            kind = (operation.module, schema.get("$ref", operation.id))
            for damage in damages:
                if damage != "none" and kind in damaged:
                    continue
                for branch in range(choices(contract, schema)):
                    made = Maker(contract, damage, branch).answer(schema)
                    yield Case(operation, answer.status, made, _body(operation, answer, made), damage)
            damaged.add(kind)


def _body(operation: Operation, answer: Answer, made: Made) -> Any:
    """The answer on the wire: the record, or a page with two of them."""
    if operation.verb != "list" or answer.schema is None:
        return made.json
    return {records_key(operation.contract, answer.schema): [made.json, made.json]}


def read(given: list[Case]) -> list[object]:
    """What a Client gives for each case, or the exception."""
    stub, results = Stub(), []
    for case in given:
        stub.answers((case.status, case.body))
        call = bare_call(case.operation)
        try:
            results.append(
                getattr(reach(stub.client(case.operation), case.operation, call.path), call.method)(**call.given)
            )
        except Exception as error:
            results.append(error)
    return results


def read_async(given: list[Case]) -> list[object]:
    """What an AsyncClient gives."""

    async def read_all() -> list[object]:
        stub, results = Stub(), []
        for case in given:
            stub.answers((case.status, case.body))
            call = bare_call(case.operation)
            holder = reach(stub.async_client(case.operation), case.operation, call.path)
            try:
                results.append(await getattr(holder, call.method)(**call.given))
            except Exception as error:
                results.append(error)
        return results

    return asyncio.run(read_all())


def troubles(case: Case, result: object) -> Iterator[str]:
    """What is wrong with a result."""
    try:
        for trouble in _troubles(case, result):
            yield f"{case}: {trouble}"
    except Exception as error:
        yield f"{case}: raises {error!r} when it is read"


def _troubles(case: Case, result: object) -> Iterator[str]:
    if isinstance(result, Exception):
        yield f"raises {result!r}"
    elif case.status >= 300 and getattr(result, "redirect_to", None) != REDIRECT:
        yield "does not tell where the redirect leads"
    elif case.made is None:
        if result is not True and case.status < 300:
            yield f"gives {result!r}, not True"
    elif case.operation.verb == "list":
        if not isinstance(result, list) or len(result) != 2:
            yield f"gives {result!r}, not two records"
            return
        yield from _record(case, case.made, result[0])
        yield from differences(result[1], case.made.read, "the second")
    else:
        yield from _record(case, case.made, result)


def _record(case: Case, made: Made, found: Any) -> Iterator[str]:
    yield from differences(found, made.read, "it")
    if isinstance(found, InstanceResource):
        if found.to_dict() != made.json:
            yield "to_dict() is not what arrived"
        if found.extra != (TOMORROW if case.damage == "extra" else {}):
            yield f"extra is {found.extra}"
        if case.damage in ("none", "text", "extra"):
            yield from _untrue(found, "it")


def _untrue(found: Any, place: str) -> Iterator[str]:
    """The attributes whose type hints are not true of what they give."""
    owner: type = type(found)
    for name, hint in field_hints(owner).items():
        value = getattr(found, name)
        if value is not None and not fits(value, hint):
            yield f"{place}.{name} is {value!r}, which is no {hint}"
        for inner in value if isinstance(value, list) else (value,):
            if isinstance(inner, Record):
                yield from _untrue(inner, f"{place}.{name}")
