"""Authentication: the order in which credentials are found, and how tokens are fetched, shared and renewed."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
import time
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from tests.client.faults import KINDS, MESSAGE, Kind, answer, call, create, faulty, fetch
from twilio_client import AsyncClient, Client
from twilio_client.base.auth import BasicAuth, BearerAuth, credentials
from twilio_client.base.exceptions import TwilioAuthenticationError, TwilioException
from twilio_client.base.oauth import ClientCredentials
from twilio_client.credential.client_credential_provider import ClientCredentialProvider
from twilio_client.credential.orgs_credential_provider import OrgsCredentialProvider
from twilio_client.http.response import Response

SID = "AC" + "1" * 32
OTHER = "AC" + "2" * 32
KEY = "SK" + "3" * 32
FOUND = answer(200, b'{"status": "sent"}')


def found(arguments: tuple[str | None, ...] = (), **environment: str) -> tuple[str, str, str]:
    """User name, password and account SID, from positional arguments and an environment."""
    username, password, account_sid = (*arguments, None, None, None)[:3]
    who: Any = credentials(username, password, account_sid, None, None, environment)
    assert who.auth.authorization() == BasicAuth(who.username, who.password).authorization()
    return who.username, who.password, who.account_sid


def token(number: int, lasts: float = 3600.0) -> bytes:
    """An answer with a token that says itself when it ends."""
    claims = urlsafe_b64encode(json.dumps({"exp": time.time() + lasts}).encode()).rstrip(b"=").decode()
    return answer(200, json.dumps({"access_token": f"head{number}.{claims}.tail", "expires_in": 1}).encode())


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ((SID, "t"), {}, (SID, "t", SID)),
        ((SID, "t", OTHER), {}, (SID, "t", OTHER)),
        ((KEY, "s", OTHER), {}, (KEY, "s", OTHER)),
        ((KEY, "s"), {"TWILIO_ACCOUNT_SID": SID}, (KEY, "s", SID)),
        ((KEY, "s"), {}, (KEY, "s", KEY)),
        ((), {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "t"}, (SID, "t", SID)),
        ((OTHER, "t"), {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "x"}, (OTHER, "t", OTHER)),
        ((OTHER,), {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "t"}, (OTHER, "t", OTHER)),
        ((), {"TWILIO_ACCOUNT_SID": SID, "TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": "s"}, (KEY, "s", SID)),
        (
            (),
            {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "t", "TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": "s"},
            (SID, "t", SID),
        ),
    ],
)
def test_credentials_are_found_in_the_official_order(
    arguments: tuple[str, ...], environment: dict[str, str], expected: tuple[str, str, str]
) -> None:
    """Arguments, then account SID and auth token, then the API key: who migrates keeps their environment."""
    assert found(arguments, **environment) == expected


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        ((), {}),
        ((SID,), {}),
        ((), {"TWILIO_ACCOUNT_SID": SID}),
        ((), {"TWILIO_AUTH_TOKEN": "t"}),
        ((), {"TWILIO_ACCOUNT_SID": SID, "TWILIO_API_KEY": KEY}),
        (("", ""), {"TWILIO_ACCOUNT_SID": "", "TWILIO_AUTH_TOKEN": ""}),
    ],
)
def test_a_client_without_credentials_does_not_start(
    arguments: tuple[str, ...], environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The official SDK starts, and fails with a 401 at the first request."""
    username, password = (*arguments, None, None)[:2]
    with pytest.raises(TwilioException, match="TWILIO_AUTH_TOKEN"):
        Client(username, password, environment=environment)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(TwilioException, match="no credentials"):
        AsyncClient(username, password)


def test_the_environment_of_the_process_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual way to run in production."""
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "t")
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    client = Client()
    assert (client.auth, client.account_sid, client.region, client.edge) == ((SID, "t"), SID, "ie1", "dublin")


@pytest.mark.parametrize(
    ("options", "header"),
    [
        ({"auth": BearerAuth("b1")}, "Bearer b1"),
        ({"auth": (KEY, "s\u00e9cret")}, (KEY, "s\u00e9cret")),
        ({"auth": BasicAuth(KEY, "s")}, (KEY, "s")),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_other_ways_to_sign(kind: Kind, options: dict[str, Any], header: str | tuple[str, str]) -> None:
    """A bearer token, or a name and a secret in one value."""
    with faulty(FOUND) as server:
        call(kind, server.url, fetch, **options)
        scheme, _, value = server.requests[0].headers["authorization"].partition(" ")
    sent = tuple(b64decode(value).decode().split(":")) if scheme == "Basic" else f"{scheme} {value}"
    assert sent == header


@pytest.mark.parametrize("kind", KINDS)
def test_the_official_sdks_credential_provider_is_asked_each_time(kind: Kind) -> None:
    """Users have providers of their own; a token may have been renewed in between."""

    class Provider:
        asked = 0

        def to_auth_strategy(self) -> Provider:
            return self

        def get_auth_string(self) -> str:
            self.asked += 1
            return f"Bearer p{self.asked}"

    provider = Provider()
    with faulty(FOUND) as server:
        call(kind, server.url, fetch, credential_provider=provider)
        call(kind, server.url, fetch, credential_provider=provider)
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer p1", "Bearer p2"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("provider", [ClientCredentials, ClientCredentialProvider, OrgsCredentialProvider])
def test_client_credentials_get_a_token_and_use_it_again(kind: Kind, provider: type[ClientCredentials]) -> None:
    """One request for a token serves many calls, of every client that shares the credentials."""
    granted = provider("OQ1", "s3cret", scope="a b")
    with faulty(token(1), FOUND) as server:
        call(kind, server.url, fetch, credential_provider=granted)
        call(kind, server.url, create, auth=granted)
        first, *others = server.requests
    assert (first.method, first.target) == ("POST", "/v2/token")
    assert "authorization" not in first.headers
    assert dict(parse_qsl(first.body.decode())) == {
        "grant_type": "client_credentials",
        "client_id": "OQ1",
        "client_secret": "s3cret",
        "scope": "a b",
    }
    assert [request.headers["authorization"].startswith("Bearer head1.") for request in others] == [True, True]


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_is_renewed_before_it_ends_and_when_it_is_refused(kind: Kind) -> None:
    """A refused request was not processed, so that even a message may be sent again: once, with a new token."""
    granted = ClientCredentials("OQ1", "s")
    refused = answer(401, b'{"code": 20003}')
    with faulty(token(1, lasts=30), FOUND, token(2), refused, token(3), FOUND) as server:
        call(kind, server.url, fetch, auth=granted)
        assert call(kind, server.url, create, auth=granted).status == "sent"
        used = [request.headers.get("authorization", "")[:12] for request in server.requests]
    assert used == ["", "Bearer head1", "", "Bearer head2", "", "Bearer head3"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_that_is_refused_again_is_an_error(kind: Kind) -> None:
    """Otherwise wrong rights would be a loop."""
    with faulty(token(1), answer(401), token(2), answer(401)) as server:
        with pytest.raises(TwilioAuthenticationError):
            call(kind, server.url, create, auth=ClientCredentials("OQ1", "s"))
        assert len(server.requests) == 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_grant_is_an_error_that_holds_no_secret(kind: Kind) -> None:
    """The answer may repeat what was sent."""
    body = b'{"error": "invalid_client", "error_description": "no client s3cret"}'
    with faulty(answer(401, body)) as server, pytest.raises(TwilioAuthenticationError) as caught:
        call(kind, server.url, create, auth=ClientCredentials("OQ1", "s3cret"))
    assert caught.value.template == "/v2/token"
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "body", [b"", b"[]", b'{"access_token": 7}', b'{"access_token": ""}', b'{"access_token": "a\\nb"}']
)
def test_an_answer_without_a_token_is_an_error(kind: Kind, body: bytes) -> None:
    """Nothing that came from the network becomes a header unseen."""
    with faulty(answer(200, body)) as server:
        with pytest.raises(TwilioException, match="no valid access_token"):
            call(kind, server.url, create, auth=ClientCredentials("OQ1", "s"))


@pytest.mark.parametrize(
    ("given", "lasts"),
    [({"expires_in": 3600}, 3600.0), ({"expires_in": 1438315200000}, None), ({}, None), ({"expires_in": "x"}, None)],
)
def test_an_opaque_token_lasts_as_its_answer_says(
    given: Mapping[str, object], lasts: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a word about it, until Twilio refuses it; the contract's example holds a date in place of seconds."""
    granted = ClientCredentials("OQ1", "s")
    assert granted.request().read(Response(200, json.dumps({"access_token": "opaque", **given}))) == "opaque"
    now = time.time()
    for seconds in (0.0, 3500.0, 3600.0, 1e9):
        monkeypatch.setattr(time, "time", lambda seconds=seconds: now + seconds)
        assert (granted.token() == "opaque") is (lasts is None or seconds < lasts - 60)


def test_many_threads_get_one_token() -> None:
    """A burst of calls at start-up must not become a burst of grants."""
    granted = ClientCredentials("OQ1", "s")
    with faulty(token(1), FOUND) as server, Client(auth=granted, base_url=server.url, account_sid=SID) as client:
        threads = [threading.Thread(target=lambda: client.messages(MESSAGE).fetch()) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [request.target for request in server.requests].count("/v2/token") == 1
        assert len(server.requests) == 17


def test_many_tasks_get_one_token_in_each_event_loop() -> None:
    """The same for asyncio, and the credentials serve the next loop too."""
    granted = ClientCredentials("OQ1", "s")

    async def burst(url: str) -> None:
        async with AsyncClient(auth=granted, base_url=url, account_sid=SID) as client:
            await asyncio.gather(*(client.messages(MESSAGE).fetch() for _ in range(16)))

    with faulty(token(1), FOUND) as server:
        asyncio.run(burst(server.url))
        asyncio.run(burst(server.url))
        assert [request.target for request in server.requests].count("/v2/token") == 1


def test_secrets_are_not_printed_copied_or_pickled() -> None:
    """Reprs end up in logs, and pickles in queues."""
    for auth in (BasicAuth(SID, "s3cret"), BearerAuth("s3cret"), ClientCredentials("OQ1", "s3cret")):
        assert "s3cret" not in repr(auth)
    for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="secret"):
            refuse(ClientCredentials("OQ1", "s3cret"))
    with pytest.raises(TwilioException, match="client_secret"):
        ClientCredentials("OQ1", "")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("token", ["planted\r\nX-Admin: 1", "planted\x00", "pl\u00e4nted"])
def test_a_token_that_is_no_header_is_refused_and_not_shown(kind: Kind, token: str) -> None:
    """A file that ends in a line break is enough to make one; and what it says must not become another header."""
    with faulty(FOUND) as server:
        with pytest.raises(TwilioException, match="header 'Authorization'|^token: ") as caught:
            call(kind, server.url, create, auth=BearerAuth(token))
        assert server.connections == 0
    assert "planted" not in str(caught.value)


def test_an_operation_without_security_sends_no_credentials() -> None:
    """Nine operations, such as the grant of a token, are open; a header that is not needed is a risk for nothing."""
    seen: list[httpx2.Request] = []

    def keep(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={})

    client = Client(SID, "t", http_client=httpx2.Client(transport=httpx2.MockTransport(keep)))
    request = client.messages(MESSAGE).fetch.build()
    request.security = "none"
    client.send(request)
    assert "authorization" not in seen[0].headers
    explicit = client.with_options(headers={"authorization": "Bearer own"})
    explicit.messages(MESSAGE).fetch()
    assert seen[1].headers.get_list("authorization") == ["Bearer own"]
