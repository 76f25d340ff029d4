"""Compares how both libraries iterate over lists of two pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from tests.contract_reader.answers import answers, paging, records_key
from tests.parity.calls import Method, methods, shortest
from tests.parity.differences import Difference
from tests.parity.requests_compared import failures
from tests.parity.sides import Ours, Sdk, Side
from tests.parity.wires import Answer, Seen, records_of, result_of

# What is done with a list: it gives how many records it saw, page by page.
Walk: TypeAlias = Callable[[Any, dict[str, Any], str, str], Awaitable[list[int]]]

_QUERY = "?PageSize=2&Page=1&PageToken=PA1%2B2"


async def paging_differences(domain: str, *, is_async: bool) -> tuple[int, list[Difference]]:
    """How many walks were made with the lists of a domain, and what differed."""
    return await compared(domain, Sdk(is_async), Ours(is_async, is_lenient=True))


async def compared(domain: str, theirs: Side, ours: Side) -> tuple[int, list[Difference]]:
    """The same with sides that may be doctored."""
    made, found = 0, list[Difference]()
    for method in methods(domain)[0]:
        if method.name == "list":
            for name, walk in WALKS.items():
                made += 1
                outcomes = [await _walked(side, method, walk) for side in (theirs, ours)]
                found += _differences(f"{method}: {name}", *outcomes)
    return made, found


async def _list(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    return [len(await result_of(getattr(lists, f"list{twin}")(**given)))]


async def _limited(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    return [len(await result_of(getattr(lists, f"list{twin}")(**given, limit=1)))]


async def _limited_beyond_a_page(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    return [len(await result_of(getattr(lists, f"list{twin}")(**given, limit=3, page_size=2)))]


async def _stream(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    return [len(await records_of(getattr(lists, f"stream{twin}")(**given)))]


async def _pages(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    """To the second page and back."""
    first = await result_of(getattr(lists, f"page{twin}")(**given, page_size=2))
    second = await result_of(getattr(first, f"next_page{twin}")())
    counts = [len(list(first)), len(list(second or ()))]
    back = await result_of(getattr(second, f"previous_page{twin}")()) if second else None
    return [*counts, len(list(back or ()))]


async def _get_page(lists: Any, given: dict[str, Any], twin: str, link: str) -> list[int]:
    return [len(list(await result_of(getattr(lists, f"get_page{twin}")(link))))]


WALKS: dict[str, Walk] = {
    "list": _list,
    "list of one": _limited,
    "list beyond a page": _limited_beyond_a_page,
    "stream": _stream,
    "pages": _pages,
    "get_page": _get_page,
}


async def _walked(side: Side, method: Method, walk: Walk) -> tuple[list[int], list[Seen]] | Exception:
    made = shortest(method)
    link, pages = _answers(method)
    side.wire.answers(*pages)
    try:
        return await walk(side.place(made), side.given(made), side.twin, link), side.wire.seen
    except Exception as error:
        return error


def _answers(method: Method) -> tuple[str, list[Answer]]:
    """The address of the second page, and two pages: of two records and of one."""
    operation = method.operation
    schema = answers(operation)[0].schema
    assert schema
    key = records_key(operation.contract, schema)
    url = operation.url.replace("{AccountSid}", "AC" + "1" * 32)
    link = (url if "{" not in url else url.partition("{")[0] + "there") + _QUERY
    is_text = operation.contract.schema(operation.contract.schema(schema)["properties"][key])["items"]
    record: Any = "one" if operation.contract.schema(is_text).get("type") == "string" else {}
    first: dict[str, Any] = {key: [record, record]}
    second: dict[str, Any] = {key: [record]}
    match paging(operation):
        case "link":
            first["meta"] = {"key": key, "next_page_url": link, "previous_page_url": None}
            second["meta"] = {
                "key": key,
                "next_page_url": None,
                "previous_page_url": url.replace("{", "").replace("}", ""),
            }
        case "relative link":
            parts = urlsplit(link)
            first["next_page_uri"] = f"{parts.path}?{parts.query}"
            second["previous_page_uri"] = parts.path
        case "token":
            first["meta"] = {"key": key, "nextToken": "t+2"}
            second["meta"] = {"key": key, "previousToken": "t 1"}
        case "none":
            first["meta"] = second["meta"] = {"key": key}
    return link, [(200, first), (200, second), (200, first)]


def _differences(where: str, theirs: Any, ours: Any) -> list[Difference]:
    if isinstance(theirs, Exception) or isinstance(ours, Exception):
        return list(failures(where, theirs, ours))
    found = []
    if theirs[0] != ours[0]:
        found.append(Difference(where, "records", "", theirs[0], ours[0]))
    if len(theirs[1]) != len(ours[1]):
        found.append(Difference(where, "pages", "", len(theirs[1]), len(ours[1])))
    for number, (one, other) in enumerate(zip(theirs[1], ours[1]), 1):
        for fact in ("method", "url", "query"):
            if getattr(one, fact) != getattr(other, fact):
                found.append(
                    Difference(where, f"{fact} of page {number}", "", getattr(one, fact), getattr(other, fact))
                )
    return found
