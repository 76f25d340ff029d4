"""A stand-in for Twilio that answers any request by its contract, in the same way whichever library asks."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import httpx2
from twilio.http.response import Response as SdkResponse
from twilio_client.http.response import Response
from twilio_client.http.transport import Send

from tests.contract_reader.answers import answers, record, records_key
from tests.contract_reader.contracts import CONTRACTS, Contract, contract
from tests.contract_reader.tree import Operation, operations
from tests.parity.wires import Answer, OurWire, SdkWire
from tests.reading.made import Maker

HEADERS = {"X-Sample": "seen"}
NOBODY = "f" * 32  # ends the identifier of what does not exist
_PATH_VALUE = re.compile(r"\\\{\w+\\\}")


class Theirs(SdkWire):
    """What the official SDK talks to."""

    def _next(self) -> Answer:
        return super()._next() if self._answers else answer(self.seen[-1].method, self.seen[-1].url)

    def send(self, *args: Any, **kwargs: Any) -> SdkResponse:
        """In place of TwilioHttpClient.request."""
        found = self._request(*args[1:], **kwargs)
        return SdkResponse(found.status_code, _text(found.text), HEADERS)

    async def send_async(self, *args: Any, **kwargs: Any) -> SdkResponse:
        """In place of AsyncTwilioHttpClient.request."""
        return self.send(*args, **kwargs)


class Ours(OurWire):
    """What our client talks to."""

    def _next(self) -> Answer:
        return super()._next() if self._answers else answer(self.seen[-1].method, self.seen[-1].url)

    def send(self, _: object, send: Send) -> Response:
        """In place of TwilioHttpClient.send."""
        found = self._answer(httpx2.Request(send.method, send.url, headers=send.headers, content=send.content))
        return Response(found.status_code, _text(found.text), HEADERS)

    async def send_async(self, _: object, send: Send) -> Response:
        """In place of AsyncTwilioHttpClient.send."""
        return self.send(_, send)


def _text(body: str) -> str:
    return "" if body == "null" else body  # an answer without a body


@cache
def answer(method: str, url: str) -> Answer:
    """What Twilio could answer: every member has a value of its type, and a list has two records and no next page."""
    if url.removesuffix(".json").endswith(NOBODY):
        return 404, {"code": 20404, "message": "not found", "status": 404}
    operation = next(
        each
        for each, pattern in _patterns(url.split("/")[2].split(".")[0])
        if each.method == method.lower() and pattern.fullmatch(url)
    )
    good = answers(operation)[0]
    schema = record(operation, good)
    if schema is None or good.schema is None:
        return good.status, None
    if operation.verb != "list":
        return good.status, _made(operation.contract, schema)
    records = [_made(operation.contract, schema), _made(operation.contract, schema)]
    key = records_key(operation.contract, good.schema)
    return good.status, {key: records, "meta": {"key": key, "next_page_url": None}}


def _made(document: Contract, schema: dict[str, Any]) -> Any:
    return json.loads(json.dumps(Maker(document).answer(schema).json))


@cache
def _patterns(domain: str) -> list[tuple[Operation, re.Pattern[str]]]:
    """Every operation of a domain, those with fewer path values first: `Local.json` is no identifier."""
    names = [name for name in CONTRACTS if name.startswith(f"twilio_{domain}_v")]
    found = [operation for name in names for operation in operations(contract(name))]
    return sorted(
        ((each, re.compile(_PATH_VALUE.sub("[^/]+", re.escape(each.url)))) for each in found),
        key=lambda pair: pair[0].url.count("{"),
    )
