"""A fake Twilio: sync and async clients that record requests and return prepared responses."""

from __future__ import annotations

import json
from typing import Any

import httpx2
from twilio_client import AsyncClient, Client
from twilio_client.base.auth import BasicAuth, BearerAuth

from .contracts import Node
from .tree import Operation

ACCOUNT = "AC" + "0" * 32
REDIRECT = "https://example.com/file"  # where every answer leads that is a redirect


class Stub:
    """Keeps every request, and gives the answers one after another; the last one again and again."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers: list[tuple[int, Any]] = [(204, None)]
        transport = httpx2.MockTransport(self._answer)
        self._http = httpx2.Client(transport=transport, trust_env=False)
        self._async_http = httpx2.AsyncClient(transport=transport, trust_env=False)

    def answers(self, *answers: tuple[int, Any]) -> None:
        """What to answer from now on: status and JSON, None for no body."""
        self._answers = list(answers)

    def client(self, operation: Operation) -> Client:
        """A client with the kind of credentials that the operation takes."""
        return Client(ACCOUNT, "token", http_client=self._http, retries=0, auth=_auth(operation))

    def async_client(self, operation: Operation) -> AsyncClient:
        """The same, asynchronous."""
        return AsyncClient(ACCOUNT, "token", http_client=self._async_http, retries=0, auth=_auth(operation))

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        status, body = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        content = b"" if body is None else json.dumps(body).encode()
        return httpx2.Response(status, content=content, headers={"Location": REDIRECT})


def _auth(operation: Operation) -> BasicAuth | BearerAuth:
    return BearerAuth("token") if security(operation) == "oauth2" else BasicAuth(ACCOUNT, "token")


def security(operation: Operation) -> str:
    """How the operation is authenticated: "basic", "oauth2", or "none"; the first that the contract offers."""
    data = operation.contract.data
    alternatives: list[Node] = operation.node["security"] if "security" in operation.node else data["security"]
    for name in (name for alternative in alternatives for name in alternative):
        scheme = data["components"]["securitySchemes"][name]
        kind: str = scheme.get("scheme", scheme["type"])
        return kind
    return "none"
