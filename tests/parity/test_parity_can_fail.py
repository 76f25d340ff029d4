"""The comparison finds differences: each test here modifies one side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.parity import answers_compared, differences, paging_compared, requests_compared
from tests.parity.calls import Call, methods
from tests.parity.coverage import coverage
from tests.parity.differences import judged
from tests.parity.sdk import domains
from tests.parity.sides import Ours, Sdk
from tests.parity.wires import Answer, Seen

DOMAIN = "sync"  # small, and it has forms, queries, JSON in forms, headers, and two ways of paging


class Doctored(Ours):
    """Our client, whose requests are changed before anybody sees them."""

    def __init__(self, change: Callable[[Seen], Seen]) -> None:
        super().__init__(is_async=False)
        self._change = change

    async def sends(self, call: Call, holder: Any = None) -> Seen | Exception:
        outcome = await super().sends(call, holder)
        return self._change(outcome) if isinstance(outcome, Seen) else outcome


REQUESTS: dict[str, Callable[[Seen], Seen]] = {
    "method": lambda seen: replace(seen, method="PATCH"),
    "url": lambda seen: replace(seen, url=seen.url.replace("/v1/", "/v2/")),
    "query": lambda seen: replace(seen, query=seen.query[1:]),
    "form": lambda seen: replace(seen, form=tuple((name, value.lower()) for name, value in seen.form)),
    "json": lambda seen: replace(seen, json={}),
    "header": lambda seen: replace(seen, headers={}),
}


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_request_that_differs_is_found(kind: str) -> None:
    """Whatever part of a request another release would spoil."""
    found = asyncio.run(requests_compared.compared(DOMAIN, Sdk(is_async=False), Doctored(REQUESTS[kind]))).found
    left, _ = judged(DOMAIN, found, "request")
    assert any(f": {kind} " in each for each in left)


def test_a_call_that_only_we_refuse_is_found() -> None:
    """A call that works with the SDK must work."""

    class Refusing(Ours):
        async def sends(self, call: Call, holder: Any = None) -> Seen | Exception:
            return TypeError("unexpected keyword argument")

    found = asyncio.run(requests_compared.compared(DOMAIN, Sdk(is_async=False), Refusing(is_async=False))).found
    kinds = {each.kind for each in found}
    assert kinds == {"only ours fails", "nothing compared"}


def changed(body: Any, name: str, value: object) -> Any:
    """An answer, or a page of them, in which one member is another."""
    if isinstance(body, list):
        return [changed(each, name, value) for each in body]
    if not isinstance(body, dict):
        return body
    return {key: value if key == name else changed(member, name, value) for key, member in body.items()}


@pytest.mark.parametrize(
    ("name", "value"), [("sid", "other"), ("date_created", "2026-02-01T00:00:00Z"), ("revision", None), ("data", {})]
)
def test_an_attribute_that_differs_is_found(name: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our side is told something else, as a reader that is wrong would make of it."""
    ours = Ours(is_async=False, is_lenient=True)
    answers = ours.wire.answers

    def other_answers(*given: Answer) -> None:
        answers(*((status, changed(body, name, value)) for status, body in given))

    monkeypatch.setattr(ours.wire, "answers", other_answers)
    found = asyncio.run(answers_compared.compared(DOMAIN, Sdk(is_async=False), ours)).found
    left, _ = judged(DOMAIN, found, "answer", also="request")
    assert any(f"attribute {name}:" in each for each in left)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [(Decimal("1.5"), 1.5), (1, True), (date(2026, 1, 31), datetime(2026, 1, 31)), ({"a": 1}, {"a": 1.0})],
)
def test_an_equal_value_of_another_type_is_another_value(theirs: object, ours: object) -> None:
    """`1 == True`: what code does with a value depends on its type."""
    assert answers_compared.same(theirs, theirs)
    assert not answers_compared.same(theirs, ours)


def test_a_page_that_is_not_asked_for_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that ends too early loses records, and nobody sees it."""
    ours = Ours(is_async=False, is_lenient=True)
    answers = ours.wire.answers
    monkeypatch.setattr(
        ours.wire, "answers", lambda *pages: answers(*((200, changed(page, "meta", {})) for _, page in pages))
    )
    _, found = asyncio.run(paging_compared.compared(DOMAIN, Sdk(is_async=False), ours))
    assert {"records", "pages"} <= {each.kind for each in found}


def test_an_operation_that_is_left_out_is_found() -> None:
    """Both counts tell it: the SDK has a method, and a contract an operation, that nobody compares."""
    known = [method for domain in domains() for method in methods(domain)[0]]
    unknown = [each for domain in domains() for each in methods(domain)[1]]
    lost = [method for method in known if str(method) != "sync.v1.services.create"]
    left, _ = judged("all", coverage(lost, unknown).found, "coverage")
    assert sorted(each.partition(" :")[0] for each in left) == [
        "sync.v1.services.create: only ours",
        "twilio.rest.sync.v1.service.ServiceList.create: not met",
    ]


def test_a_row_that_explains_nothing_is_found() -> None:
    """Rows would pile up, and hide what breaks later."""
    (unused, *_), allowed = judged("oauth", [], "request")
    assert unused.startswith("differences.toml allows what is not there: header: authorization")
    assert allowed == 0


@pytest.mark.parametrize(
    "row",
    [
        'kind = "form"\nwhere = "sync.*"\nreason = ""',
        'kind = "form"\nwhere = "*"\nreason = "why"',
        'kind = "form"\nplace = ""\nwhere = "a"\nreason = "b"',
    ],
)
def test_a_row_needs_a_reason_and_a_place(row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row without them could hide anything."""
    table = tmp_path / "differences.toml"
    table.write_text(f"[[request]]\n{row}\n", encoding="utf-8")
    monkeypatch.setattr(differences, "TABLE", table)
    with pytest.raises(ValueError, match="a row"):
        differences.rows.__wrapped__("request")
