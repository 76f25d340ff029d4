"""Declared limits of arguments are checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from twilio_client import Client, TwilioValidationError

from tests.contract_reader.arguments import arguments
from tests.contract_reader.contracts import CONTRACTS, Contract, Node, contract
from tests.contract_reader.reach import reach
from tests.contract_reader.stub import Stub
from tests.contract_reader.tree import operations
from tests.contract_reader.words import argument
from tests.contract_reader.calls import Call, calls, conditional

WRONG = "☃"  # matches no pattern, and is no placeholder either


@pytest.mark.parametrize("name", CONTRACTS)
def test_what_breaks_a_pattern_or_lacks_what_is_needed_is_refused(name: str) -> None:
    """A mistake in the caller's code is told at once, by the place and without the value, and not by an answer."""
    stub, missed = Stub(), []
    for call in (call for operation in operations(contract(name)) for call in calls(operation)):
        client = stub.client(call.operation)
        missed += [f"{call}: {wrong}" for place, spoiled in _spoiled(call) if (wrong := _wrong(client, place, spoiled))]
    assert missed == []
    assert stub.requests == []


def _wrong(client: Client, place: str, call: Call) -> str | None:
    """What is wrong with how a spoiled call is refused."""
    try:
        getattr(reach(client, call.operation, call.path), call.method).build(**call.given)
    except TwilioValidationError as refusal:
        told = str(refusal)
        return None if told.startswith(f"{place}: ") and WRONG not in told else f"{place} is refused by {told!r}"
    except Exception as error:
        return f"{place} leads to {error!r}"
    return f"{place} may be anything"


def _spoiled(call: Call) -> Iterator[tuple[str, Call]]:
    """The call with one thing wrong, for each value with a pattern and each group: the place of it, and the call."""
    for group in conditional(call.operation):
        yield ", ".join(group), replace(call, given={name: call.given[name] for name in call.given.keys() - group})
    contract = call.operation.contract
    for said in arguments(call.operation):
        if said.place == "path":
            for _, wrong in _wrongs(contract, said.schema, call.path[said.word], ""):
                yield argument(said.word), replace(call, path={**call.path, said.word: wrong})
        elif said.name in call.given:
            for place, wrong in _wrongs(contract, said.schema, call.given[said.name], said.name):
                place = place if said.place == "json" else said.name  # an item of a list is told by the argument
                yield place, replace(call, given={**call.given, said.name: wrong})


def _wrongs(
    contract: Contract, schema: Node, value: Any, place: str, *, of_several: bool = False
) -> Iterator[tuple[str, Any]]:
    """The value with something wrong in it: a value in each place that has a pattern, and each member that is needed.

    Args:
        of_several: Whether the value may be of another schema as well, which could do without the member.
    """
    whole = contract.schema(schema)
    if isinstance(value, str):
        if "pattern" in whole and "enum" not in whole:
            yield place, WRONG
    elif isinstance(value, list) and value:
        for inner, wrong in _wrongs(contract, whole["items"], value[0], f"{place}[0]"):
            yield inner, [wrong, *value[1:]]
    elif isinstance(value, dict):
        for name, member in whole.get("properties", {}).items():
            if name in value and name in whole.get("required", ()) and not of_several and "oneOf" not in whole:
                yield f"{place}.{name}", {other: value[other] for other in value if other != name}
            if name in value:
                for inner, wrong in _wrongs(contract, member, value[name], f"{place}.{name}"):
                    yield inner, {**value, name: wrong}
        for branch in whole.get("oneOf", ()):
            if contract.schema(branch).get("properties", {}).keys() >= value.keys():
                yield from _wrongs(contract, branch, value, place, of_several=True)
                break
