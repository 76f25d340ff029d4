"""The wire tests find mistakes: each test here makes one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.contract_reader.contracts import Node
from tests.contract_reader.doctored import MESSAGES, doctored, form, unchanged
from tests.wire.proof import troubles


def another_address(data: Node) -> None:
    item = data["paths"].pop(MESSAGES)
    item["x-twilio"]["mountName"] = "messages"  # hangs where it did
    data["paths"][MESSAGES.replace("Messages", "Letters")] = item


CHANGES: list[tuple[Callable[[Node], object], list[str]]] = [
    (unchanged, []),
    (another_address, ["is taken for ", "address should be"]),
    (
        lambda data: form(data)["properties"]["SendAt"].update(format="date"),
        ["form should be"],
    ),
    (
        lambda data: form(data)["properties"]["Attempt"].update(multipleOf=5),
        ["7 is not a multiple of 5"],
    ),
    (
        lambda data: form(data)["properties"].update(Tomorrow={"type": "string"}),
        ["got an unexpected keyword argument 'tomorrow'"],
    ),
    (
        lambda data: data["paths"][MESSAGES]["post"].update(security=[]),
        ["authorization should be "],
    ),
]


@pytest.mark.parametrize(("edit", "found"), CHANGES)
def test_what_a_request_should_be_and_is_not_is_found(edit: Callable[[Node], object], found: list[str]) -> None:
    """A request that the contract does not want, and one that is not what was asked for, are both told."""
    told = troubles(doctored(edit))
    assert all(any(text in trouble for trouble in told) for text in found)
    assert bool(told) == bool(found)
