"""A fake Twilio that returns prepared responses and records requests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx2
from twilio_client import AsyncClient, Client

ACCOUNT = "AC" + "0" * 32
MESSAGE = "SM" + "0" * 32
TOKEN = "t0ken"


class Wire:
    """Each answer is JSON (status 200), an httpx2.Response, or an exception to raise; the last one is given again."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def client(self, **options: Any) -> Client:
        """A Client on this wire."""
        return Client(ACCOUNT, TOKEN, http_client=httpx2.Client(transport=self._transport()), retries=0, **options)

    def async_client(self, **options: Any) -> AsyncClient:
        """An AsyncClient on this wire."""
        http_client = httpx2.AsyncClient(transport=self._transport())
        return AsyncClient(ACCOUNT, TOKEN, http_client=http_client, retries=0, **options)

    @property
    def lines(self) -> list[str]:
        """Method and URL of each request."""
        return [f"{request.method} {request.url}" for request in self.requests]

    @property
    def form(self) -> Mapping[str, str]:
        """The form of the last request."""
        return dict(parse_qsl(self.requests[-1].content.decode(), keep_blank_values=True, strict_parsing=True))

    @property
    def json(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.requests[-1].content)

    def _transport(self) -> httpx2.MockTransport:
        return httpx2.MockTransport(self._answer)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)
