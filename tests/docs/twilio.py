"""A fake Twilio that knows the contracts: it responds to each operation with a record made from its schema.

Arguments and path values that are members of the record are returned in it. Other values that a page needs are set
beforehand, by member. A request that is in no contract is an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import parse_qs

import httpx2
from twilio_client import AsyncClient, Client

from tests.contract_reader.answers import answers, records_key
from tests.contract_reader.contracts import contract
from tests.contract_reader.tree import Operation, operations
from tests.contract_reader.words import snake
from tests.reading.made import Maker

ACCOUNT = "AC" + "0" * 32
TOKEN = "t0ken"
_NOTHING_MORE = {"next_page_uri": None, "next_page_url": None}


class Refused(NamedTuple):
    """An error that Twilio answers."""

    status: int
    error: Mapping[str, Any]
    headers: Mapping[str, str] = {}


@dataclass(slots=True)
class Twilio:
    """Answers for some contracts, and keeps what it was asked."""

    contracts: Sequence[str]  # "twilio_api_v2010"
    known: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # operation -> members of its records
    beyond: Callable[[httpx2.Request], httpx2.Response | None] = lambda request: None  # what is in no contract
    refused: Mapping[int, Refused] = field(default_factory=dict)  # the number of a request -> what it is answered
    asked: list[tuple[str, str, str]] = field(default_factory=list)  # operation, URL, form

    def client(self) -> Client:
        """A client that is answered from here."""
        http_client = httpx2.Client(transport=httpx2.MockTransport(self.answer), trust_env=False)
        return Client(ACCOUNT, TOKEN, http_client=http_client)

    def async_client(self) -> AsyncClient:
        """The same, asynchronous."""
        http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(self.answer), trust_env=False)
        return AsyncClient(ACCOUNT, TOKEN, http_client=http_client)

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """What Twilio answers. LookupError for what it does not know."""
        if (other := self.beyond(request)) is not None:
            self.asked.append(("", str(request.url), ""))
            return other
        operation, values = self._operation(request)
        self.asked.append((operation.id, str(request.url), request.content.decode()))
        if len(self.asked) in self.refused:
            status, error, headers = self.refused[len(self.asked)]
            return httpx2.Response(status, json=error, headers=headers)
        form = {name: found[-1] for name, found in parse_qs(request.content.decode(), keep_blank_values=True).items()}
        return _answered(operation, _snaked(values) | _snaked(form) | dict(self.known.get(operation.id, {})))

    def _operation(self, request: httpx2.Request) -> tuple[Operation, dict[str, str]]:
        url = str(request.url.copy_with(query=None))
        for pattern, method, operation in (known for name in self.contracts for known in _known(name)):
            if method == request.method and (found := pattern.fullmatch(url)):
                return operation, found.groupdict()
        raise LookupError(f"no operation is {request.method} {url}")


@cache
def _known(name: str) -> list[tuple[re.Pattern[str], str, Operation]]:
    """The addresses of a contract, those with the fewest path values first: `/Local.json` is no number's name."""
    found = sorted(operations(contract(name)), key=lambda operation: operation.path.count("{"))
    return [(_address(operation.url), operation.method.upper(), operation) for operation in found]


def _address(url: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+?)", re.escape(url)))


def _answered(operation: Operation, said: Mapping[str, Any]) -> httpx2.Response:
    answer = answers(operation)[0]
    if answer.schema is None:
        return httpx2.Response(answer.status)
    body: dict[str, Any] = Maker(operation.contract).answer(answer.schema).json
    if operation.verb == "list":
        key = records_key(operation.contract, answer.schema)
        page = {**body, **_NOTHING_MORE, "meta": {**body.get("meta", {}), **_NOTHING_MORE, "key": key}}
        body = {**page, key: [_with(record, said) for record in body[key]]}
    else:
        body = _with(body, said)
    return httpx2.Response(answer.status, content=json.dumps(body))


def _with(record: dict[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """A record with those of its members that something is said about."""
    return {name: said.get(name, value) for name, value in record.items()}


def _snaked(values: Mapping[str, str]) -> dict[str, Any]:
    return {snake(name): value for name, value in values.items()}
