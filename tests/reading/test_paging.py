"""Every list, iterated over two pages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest

from tests.contract_reader.answers import answers, paging, record, records_key
from tests.contract_reader.calls import Call, bare_call, calls
from tests.contract_reader.contracts import CONTRACTS, Node, contract
from tests.contract_reader.reach import reach
from tests.contract_reader.stub import Stub
from tests.contract_reader.tree import Operation, operations
from tests.reading.made import Maker

NEXT = "PA/t+1="  # a token that has to be quoted


@pytest.mark.parametrize("name", CONTRACTS)
def test_every_list_goes_on_where_its_page_says(name: str) -> None:
    """A list that stops after its first page looks complete; one that loses its filters on the second is wrong."""
    lists = [operation for operation in operations(contract(name)) if operation.verb == "list"]
    found = [f"{operation.id}: {trouble}" for operation in lists for trouble in _troubles(operation)]
    assert found == []


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_limit_becomes_a_page_size_that_twilio_accepts(name: str) -> None:
    """Ten records need no page of fifty, and a page beyond Twilio's largest is refused."""
    for operation in (operation for operation in operations(contract(name)) if operation.verb == "list"):
        size, call = _parameter(operation, "size"), bare_call(operation)
        if size:
            method = reach(Stub().client(operation), operation, call.path).list
            largest = size["schema"].get("maximum", 10**6)
            for limit, wanted in ((2, 2), (10**6, largest)):
                assert dict(method.build(**call.given, limit=limit).query)[size["name"]] == str(wanted), operation.id


def _parameter(operation: Operation, kind: str) -> Node:
    """The query parameter for the token or the size of a page; empty if there is none."""
    names = (kind, f"page{kind}")
    return next((each for each in operation.parameters if each["name"].lower() in names and each["in"] == "query"), {})


def _troubles(operation: Operation) -> Iterator[str]:
    pages, link = _pages(operation)
    key = records_key(operation.contract, answers(operation)[0].schema or {})
    wanted = [item for page in pages for item in page[key]]
    for way, walk in {"list": _list, "stream": _stream, "page": _page, "asynchronous": _list_async}.items():
        stub = Stub()
        stub.answers(*((200, page) for page in pages))
        records = walk(stub, operation)
        if (got := [_json(each) for each in records]) != wanted:
            yield f"{way} gives {got}, not {wanted}"
        if len(stub.requests) != len(pages):
            yield f"{way} asks {len(stub.requests)} times, not {len(pages)}"
        elif len(pages) == 2 and not _goes_on(stub.requests, link):
            yield f"{way} goes on with {stub.requests[1].url} after {stub.requests[0].url}"


def _pages(operation: Operation) -> tuple[list[dict[str, Any]], str]:
    """Two pages, one for lists that have no more; and the link from the first, or the query parameter of its token."""
    answer = answers(operation)[0]
    schema = record(operation, answer)
    assert answer.schema and schema
    made, key = Maker(operation.contract).answer(schema).json, records_key(operation.contract, answer.schema)
    first, last = {key: [made, made]}, {key: [made]}
    server = operation.contract.data["servers"][0]["url"]
    path = "/next/page?PageToken=PA%2Ft%2B1%3D&Filter=a%20b"
    match paging(operation):
        case "link":
            return [first | {"meta": {"key": key, "next_page_url": server + path}}, last], server + path
        case "relative link":
            return [first | {"next_page_uri": path}, last | {"next_page_uri": None}], server + path
        case "token":
            meta = operation.contract.schema(operation.contract.schema(answer.schema)["properties"]["meta"])
            (mark,) = meta["properties"].keys() & {"nextToken", "next_token"}
            parameter: str = _parameter(operation, "token")["name"]
            return [first | {"meta": {mark: NEXT}}, last | {"meta": {mark: None}}], parameter
        case "cursor":
            token: str = _parameter(operation, "token")["name"]
            return [first | {"pagination": {"next": NEXT}}, last | {"pagination": {"next": None}}], token
        case "none":
            return [first], ""


def _goes_on(requests: list[httpx2.Request], link: str) -> bool:
    """Whether the second request is for the page that the first answer led to."""
    first, second = requests
    if link.startswith("https:"):
        return str(second.url) == link and first.headers == second.headers
    kept = [pair for pair in parse_qsl(first.url.query.decode()) if pair[0] != link]
    found = parse_qsl(second.url.query.decode())
    return first.url.copy_with(query=None) == second.url.copy_with(query=None) and found == [*kept, (link, NEXT)]


def _call(operation: Operation, method: str) -> Call:
    """The call of `list` or `page` with everything that can be said."""
    return next(call for call in calls(operation) if call.method == method)


def _list(stub: Stub, operation: Operation) -> list[Any]:
    call = _call(operation, "list")
    records: list[Any] = reach(stub.client(operation), operation, call.path).list(**call.given)
    return records


def _stream(stub: Stub, operation: Operation) -> list[Any]:
    call = _call(operation, "list")
    return list(reach(stub.client(operation), operation, call.path).stream(**call.given))


def _page(stub: Stub, operation: Operation) -> list[Any]:
    call = _call(operation, "page")
    page, records = reach(stub.client(operation), operation, call.path).page(**call.given), []
    while page is not None:
        records += page
        page = page.next_page()
    return records


def _list_async(stub: Stub, operation: Operation) -> list[Any]:
    call = _call(operation, "list")

    async def walk() -> list[Any]:
        holder = reach(stub.async_client(operation), operation, call.path)
        records: list[Any] = await holder.list(**call.given)
        return records

    return asyncio.run(walk())


def _json(record: Any) -> Any:
    return record.to_dict() if hasattr(record, "to_dict") else record
