"""Values that the contracts mark as personal never appear in a log or an error."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import twilio_client
from twilio_client.base.exceptions import TwilioRestException

from tests.contract_reader.calls import Call, calls
from tests.contract_reader.contracts import CONTRACTS, Contract, Node, contract
from tests.contract_reader.reach import reach
from tests.contract_reader.stub import Stub
from tests.contract_reader.tree import operations
from tests.contract_reader.words import argument

PLANTED = "Planted-Person"


@pytest.mark.parametrize("name", CONTRACTS)
def test_no_marked_argument_is_logged_or_told(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """The mark `x-twilio.pii` is on some arguments only, and on no form field such as a message's To and Body.

    So that nothing of a value is logged, marked or not; the marks say where a leak would be one beyond doubt.
    """
    stub, told = Stub(), list[str]()
    stub.answers((400, {"code": 21211, "message": f"{PLANTED} is wrong"}))
    with caplog.at_level(logging.DEBUG):
        for call in planted(contract(name)):
            try:
                getattr(reach(stub.client(call.operation), call.operation, call.path), call.method)(**call.given)
            except TwilioRestException as error:
                told += [str(error), repr(error)]
    assert len(told) == 2 * len(stub.requests)
    assert all(PLANTED in str(request.url) for request in stub.requests)
    # The stub is an httpx2 client of the test's own, which logs addresses by itself, as the page of reliability says.
    told += [record.getMessage() for record in caplog.records if not record.name.startswith("httpx2")]
    assert [text for text in told if PLANTED in text] == []


def test_there_are_marks() -> None:
    """The test above would pass without any."""
    assert sum(len(list(planted(contract(name)))) for name in CONTRACTS) >= 60


def test_no_record_shows_what_is_marked() -> None:
    """`repr()` of a record ends up in logs as well."""
    marked = 0
    for file in Path(twilio_client.__path__[0], "rest").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                said = {ast.unparse(part.targets[0]): part.value for part in node.body if isinstance(part, ast.Assign)}
                personal = {word.arg for word in getattr(said.get("__pii__"), "keywords", ())}
                marked += bool(personal)
                assert not personal & set(ast.literal_eval(said.get("_shown", ast.Tuple([])))), node.name
    assert marked > 100


def planted(contract: Contract) -> Iterator[Call]:
    """A call of each operation that has marked parameters, with something to look for in each of them."""
    for operation in operations(contract):
        marked = [parameter for parameter in operation.parameters if is_marked(contract, parameter)]
        call = next(calls(operation))
        path, given = dict(call.path), dict(call.given)
        for parameter in marked:
            several = contract.schema(parameter["schema"]).get("type") == "array"
            if parameter["in"] == "path":
                path[parameter["name"]] = PLANTED
            elif argument(parameter["name"]) in given:
                given[argument(parameter["name"])] = [PLANTED] if several else PLANTED
        if marked:
            yield replace(call, path=path, given=given)


def is_marked(contract: Contract, parameter: Node) -> bool:
    """Whether the contract says that it is personal."""
    return any("pii" in node.get("x-twilio", {}) for node in (parameter, contract.schema(parameter["schema"])))
