"""Records the requests of both libraries, in the same form."""

from __future__ import annotations

import inspect
import json
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

import httpx2
import requests
import twilio.rest
from twilio.http.response import Response
from twilio_client import AsyncClient, Client

from tests.parity.sdk import ACCOUNT

Pairs: TypeAlias = tuple[tuple[str, str], ...]
Answer: TypeAlias = tuple[int, Any]  # the status, and the JSON; None: no body

# What each library says about itself, and what HTTP adds.
_USUAL = frozenset("accept-charset connection content-length host user-agent x-twilio-client".split())
# Compared where something else is said: the SDK does not say each time what both mean.
_MEANT = {"accept": ("*/*", "application/json"), "accept-encoding": ("gzip, deflate", "identity")}


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, as Twilio would understand it."""

    method: str
    url: str  # decoded, without the query
    query: Pairs
    form: Pairs
    json: Any
    headers: Mapping[str, str]  # of what is not usual


class Wire:
    """Keeps requests, and gives the answers one after another; the last one again and again."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._answers: list[Answer] = []
        self._position = 0

    def answers(self, *answers: Answer) -> None:
        """What to answer from now on. Requests that were seen before are forgotten."""
        self._answers = list(answers)
        self._position = 0
        self.seen = []

    def _next(self) -> Answer:
        answer = self._answers[min(self._position, len(self._answers) - 1)]
        self._position += 1
        return answer


class SdkWire(Wire):
    """An HTTP client for the official SDK. The library that would send writes the query and the body."""

    def __init__(self, is_async: bool) -> None:
        super().__init__()
        self.is_async = is_async
        self.client = twilio.rest.Client(ACCOUNT, "token", http_client=self)

    def request(self, *args: Any, **kwargs: Any) -> Any:
        """As the SDK calls it: to be awaited if this is an asynchronous client."""
        answer = self._request(*args, **kwargs)
        return _Later(answer) if self.is_async else answer

    def _request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        auth: Any = None,
        timeout: object = None,
        allow_redirects: object = None,
    ) -> Response:
        is_json = "json" in headers.get("Content-Type", "")
        body = {"json": data} if is_json else {"data": data}
        address, _, query = url.partition("?")
        sent = requests.Request(method, "https://twilio.com/", headers, params=params, auth=auth, **body).prepare()
        assert sent.url
        written = sent.body.decode() if isinstance(sent.body, bytes) else str(sent.body or "")
        self.seen.append(_seen(method, address, f"{query}&{sent.url.partition('?')[2]}", written, dict(sent.headers)))
        status, answer = self._next()
        return Response(status, "" if answer is None else json.dumps(answer), {})


class OurWire(Wire):
    """A transport for both our clients."""

    def __init__(self, is_async: bool) -> None:
        super().__init__()
        self.is_async = is_async
        transport = httpx2.MockTransport(self._answer)
        self._http: Any = (httpx2.AsyncClient if is_async else httpx2.Client)(transport=transport, trust_env=False)
        self.client = self._client(validate=True)
        self.lenient = self._client(validate=False)

    def _client(self, *, validate: bool) -> Client | AsyncClient:
        kind = AsyncClient if self.is_async else Client
        return kind(ACCOUNT, "token", http_client=self._http, retries=0, validate=validate)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        path = unquote(url.raw_path.decode().partition("?")[0])
        address = f"{url.scheme}://{url.host}{path}"
        written = request.content.decode()
        self.seen.append(_seen(request.method, address, url.query.decode(), written, dict(request.headers)))
        status, answer = self._next()
        return httpx2.Response(status, json=answer) if answer is not None else httpx2.Response(status)


async def result_of(made: Any) -> Any:
    """What a call gives, whichever library and whichever kind of client it was made with."""
    return await made if inspect.isawaitable(made) else made


async def records_of(walk: Any) -> list[Any]:
    """The records of a stream."""
    walk = await result_of(walk)
    return [record async for record in walk] if hasattr(walk, "__aiter__") else list(walk)


@dataclass(frozen=True, slots=True)
class _Later:
    """What an asynchronous client gives. No coroutine: the SDK forgets to await some of them, and Python would warn."""

    answer: Response

    def __await__(self) -> Generator[None, None, Response]:
        return self.answer
        yield  # makes this a generator, as awaiting asks for


def _seen(method: str, url: str, query: str, body: str, headers: Mapping[str, str]) -> Seen:
    lower = {name.lower(): value for name, value in headers.items()}
    is_json = "json" in lower.get("content-type", "")
    left_out = _USUAL if body else {*_USUAL, "content-type"}
    return Seen(
        method=method,
        url=url,
        query=tuple(sorted(parse_qsl(query, keep_blank_values=True))),
        form=() if is_json else tuple(sorted(parse_qsl(body, keep_blank_values=True))),
        json=json.loads(body) if is_json and body else None,
        headers={
            name: value for name, value in lower.items() if name not in left_out and value not in _MEANT.get(name, ())
        },
    )
