"""Finds mistakes in the requests that a contract's operations send."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

import httpx2

from tests.contract_reader.answers import answers, records_key
from tests.contract_reader.contracts import Contract
from tests.contract_reader.reach import reach
from tests.contract_reader.stub import Stub, security
from tests.contract_reader.tree import Operation, operations
from tests.contract_reader.calls import Call, calls
from tests.wire.judge import Judge

Sent: TypeAlias = httpx2.Request | Exception

# What the client and the HTTP library add to every request.
USUAL_HEADERS = frozenset(
    "accept accept-encoding authorization connection content-length content-type host user-agent".split()
)


def troubles(contract: Contract) -> list[str]:
    """Call every operation in every way, with both clients, and judge what they send."""
    judge = Judge(contract)
    made = [call for operation in operations(contract) for call in calls(operation)]
    requests = zip(made, _sent(made), asyncio.run(_sent_async(made)), strict=True)
    return [
        f"{call}: {trouble}"
        for call, sent, async_sent in requests
        for trouble in _troubles(call, sent, async_sent, judge)
    ]


def _sent(made: list[Call]) -> list[Sent]:
    """What a Client sends for each call."""
    stub = Stub()
    sent: list[Sent] = []
    for call in made:
        stub.answers(_success(call.operation))
        try:
            getattr(reach(stub.client(call.operation), call.operation, call.path), call.method)(**call.given)
            sent.append(stub.requests.pop())
        except Exception as error:
            sent.append(error)
    return sent


async def _sent_async(made: list[Call]) -> list[Sent]:
    """What an AsyncClient sends for each call."""
    stub = Stub()
    sent: list[Sent] = []
    for call in made:
        stub.answers(_success(call.operation))
        try:
            await getattr(reach(stub.async_client(call.operation), call.operation, call.path), call.method)(
                **call.given
            )
            sent.append(stub.requests.pop())
        except Exception as error:
            sent.append(error)
    return sent


def _success(operation: Operation) -> tuple[int, Any]:
    """The emptiest answer that is a success."""
    first = answers(operation)[0]
    if first.schema is None:
        return first.status, None
    return first.status, {records_key(operation.contract, first.schema): []} if operation.verb == "list" else {}


def _troubles(call: Call, sent: Sent, async_sent: Sent, judge: Judge) -> Iterator[str]:
    if isinstance(sent, Exception) or isinstance(async_sent, Exception):
        yield f"raised {sent!r}, {async_sent!r}"
        return
    for fact in ("method", "url", "headers", "content"):
        if getattr(sent, fact) != getattr(async_sent, fact):
            yield f"the asynchronous client sends another {fact}"
    yield from _judged(call, sent, judge)
    yield from _compared(call, sent)


def _judged(call: Call, request: httpx2.Request, judge: Judge) -> Iterator[str]:
    """By the contract."""
    operation, errors = judge.verdict(request)
    if operation != call.operation.id:
        yield f"is taken for {operation}"
    yield from errors


def _compared(call: Call, request: httpx2.Request) -> Iterator[str]:
    """With what was passed."""
    path = unquote(request.url.raw_path.decode().partition("?")[0])
    values = {word: str(value) for word, value in call.path.items()}
    wanted = {
        "address": call.operation.url.replace("{", "{0[").replace("}", "]}").format(values),
        "query": sorted(call.query),
        "headers": sorted((name.lower(), value) for name, value in call.headers),
        "form": sorted(call.form),
        "json": call.json,
        "authorization": {"basic": "Basic", "oauth2": "Bearer", "none": ""}[security(call.operation)],
    }
    is_json = call.json is not None
    unusual = {name.lower() for name, _ in call.headers} | (request.headers.keys() - USUAL_HEADERS)
    found = {
        "address": f"{request.url.scheme}://{request.url.host}{path}",
        "query": sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True)),
        "headers": sorted((name, value) for name, value in request.headers.items() if name in unusual),
        "form": [] if is_json else sorted(parse_qsl(request.content.decode(), keep_blank_values=True)),
        "json": json.loads(request.content) if is_json else None,
        "authorization": request.headers.get("Authorization", "").partition(" ")[0],
    }
    for part, value in wanted.items():
        if found[part] != value:
            yield f"{part} should be {value}, and is {found[part]}"
