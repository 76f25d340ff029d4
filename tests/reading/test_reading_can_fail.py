"""The reading tests find mistakes: each test here makes one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from twilio_client.rest.api.v2010.account.message import MessageInstance

from tests.contract_reader.contracts import Node
from tests.contract_reader.doctored import doctored, schema, unchanged
from tests.reading.proof import cases, read, troubles


def message(data: Node, word: str) -> Node:
    """A property of a message."""
    found: Node = schema(data, "api.v2010.account.message")["properties"][word]
    return found


CHANGES: list[tuple[Callable[[Node], object], str]] = [
    (
        lambda data: message(data, "date_sent").update(format="date"),
        "it.date_sent should be datetime.date(2026, 1, 31)",
    ),
    (lambda data: message(data, "error_code").update(type="number"), "it.error_code should be Decimal('1.5')"),
    (
        lambda data: message(data, "subresource_uris").update(properties={"media": {"type": "string"}}),
        "it.subresource_uris has no attribute media",
    ),
    (
        lambda data: schema(data, "api.v2010.account.message")["properties"].update(tomorrow={"type": "string"}),
        "it has no attribute tomorrow",
    ),
]


def told(edit: Callable[[Node], object]) -> list[str]:
    given = list(cases(doctored(edit), ["none"]))
    return [trouble for case, result in zip(given, read(given), strict=True) for trouble in troubles(case, result)]


@pytest.mark.parametrize(("edit", "found"), CHANGES)
def test_what_is_read_otherwise_than_promised_is_found(edit: Callable[[Node], object], found: str) -> None:
    """A value of another type, an object without its attributes and a member without one are all told."""
    assert any(found in trouble for trouble in told(edit))


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    """The part of the contract that is edited above is itself sound."""
    assert told(unchanged) == []


def test_an_attribute_that_raises_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading never raises: a client that does would be noticed."""

    def boom(instance: object) -> None:
        raise ValueError("boom")

    monkeypatch.setattr(MessageInstance, "body", property(boom))
    assert any("boom" in trouble for trouble in told(unchanged))
