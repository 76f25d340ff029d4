"""Invalid settings are rejected where they are given, by name, and without showing their values.

Settings come from environment variables, configuration files and command lines. An extra number, list or line break is
a common mistake, and one of the values may be the auth token.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.client.faults import ACCOUNT, TOKEN
from tests.client.wire import Wire
from twilio_client import AsyncClient, Client
from twilio_client.base.auth import BasicAuth, BearerAuth
from twilio_client.base.exceptions import TwilioException, TwilioValidationError
from twilio_client.base.oauth import ClientCredentials

CLIENTS = pytest.mark.parametrize("client_type", [Client, AsyncClient])
PLANTED = "planted-secret"
TEXTS: list[object] = [
    1,
    0,
    True,
    False,
    b"planted-secret",
    ["planted-secret"],
    [],
    {"planted-secret": 1},
    object(),
    Client,
]
BROKEN = ["planted-secret\r\n", "\x00planted-secret", "\ud800planted-secret"]


def kind_of(value: object) -> str:
    """The same in every process of pytest-xdist, as a repr is not."""
    return type(value).__name__


@CLIENTS
@pytest.mark.parametrize("value", [*TEXTS, *BROKEN], ids=kind_of)
@pytest.mark.parametrize("name", ["username", "password", "account_sid", "region", "edge", "base_url"])
def test_what_is_no_text_is_refused_by_name(client_type: Callable[..., Any], name: str, value: object) -> None:
    """Also 0, False and [], which would otherwise mean the same as None."""
    with pytest.raises(TwilioValidationError, match=f"^{name}: ") as refused:
        client_type(**{"username": ACCOUNT, "password": TOKEN, name: value})
    assert PLANTED not in str(refused.value)


@CLIENTS
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("timeout", ["planted-secret", True, -1, [1], float("nan")]),
        ("retries", ["planted-secret", True, -1, 1.5, [1]]),
        ("http_client", ["planted-secret", 1, 0, False, [], object(), Client]),
        ("environment", ["planted-secret", "", 0, False, 1, [], ["planted-secret"], object()]),
        ("user_agent_extensions", ["planted-secret", 1, 0, False, [1], [None], {"planted-secret": 1}, object()]),
        (
            "auth",
            ["planted-secret", 1, 0, ["u", "planted-secret"], ("planted-secret",), ("u", ""), ("a", "b", "c"), Client],
        ),
        ("credential_provider", ["planted-secret", 1, 0, [], object(), Client]),
        ("transport", [1, [], object(), "requests"]),
    ],
)
def test_what_is_of_no_use_is_refused_by_name(client_type: Callable[..., Any], name: str, values: list[object]) -> None:
    """The sentence says what is expected in its place."""
    for value in values:
        with pytest.raises(TwilioException, match=name) as refused:
            client_type(**{"username": ACCOUNT, "password": TOKEN, name: value})
        assert PLANTED not in str(refused.value)


@pytest.mark.parametrize("value", ["planted-secret", 1, ["planted-secret"], object(), {"X-A": 1}, {1: "x"}])
def test_headers_of_a_copy_are_names_and_texts(value: Any) -> None:
    """As everywhere else, nothing is sent and nothing is shown."""
    for client in (Wire({}).client(), Wire({}).async_client()):
        with pytest.raises(TwilioValidationError, match="header") as refused:
            client.with_options(headers=value)
        assert PLANTED not in str(refused.value)


def test_region_and_edge_are_looked_at_when_they_are_set() -> None:
    """And what was set before stays."""
    client = Client(ACCOUNT, TOKEN, region="ie1")
    for value in TEXTS:
        for name in ("region", "edge"):
            with pytest.raises(TwilioValidationError, match=f"^{name}: "):
                setattr(client, name, value)
    assert (client.region, client.edge) == ("ie1", None)


@pytest.mark.parametrize("value", [*TEXTS, *BROKEN], ids=kind_of)
def test_credentials_that_are_made_by_hand_are_looked_at_too(value: Any) -> None:
    """Their own argument is named."""
    for name, make in (
        ("password", lambda: BasicAuth(ACCOUNT, value)),
        ("username", lambda: BasicAuth(value, TOKEN)),
        ("token", lambda: BearerAuth(value)),
        ("client_secret", lambda: ClientCredentials("OQ1", value)),
        ("password", lambda: Client(auth=(ACCOUNT, value or 1))),
    ):
        with pytest.raises(TwilioValidationError, match=f"^{name}: ") as refused:
            make()
        assert PLANTED not in str(refused.value)
