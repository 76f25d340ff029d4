"""The request flow without I/O: it says what to do next and is told the result. No network, no waiting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from twilio_client.base.auth import BasicAuth
from twilio_client.base.engine import Alone, Settings, Sleep, flow
from twilio_client.base.exceptions import TwilioException, TwilioRestException, TwilioValidationError
from twilio_client.base.hosts import Routes
from twilio_client.base.oauth import ClientCredentials
from twilio_client.base.retry import RetryPolicy
from twilio_client.http.response import Response
from twilio_client.http.transport import NoReply, Send, Timeout

TEMPLATE = "https://api.twilio.com/2010-04-01/Accounts/{sid}.json"
URL = "https://api.twilio.com/2010-04-01/Accounts/AC1.json"


@dataclass
class Call:
    """The least that the engine needs of a request."""

    method: str = "GET"
    url: str = URL
    template: str = TEMPLATE
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    security: str = "basic"
    expects: tuple[int, ...] = ()

    def read(self, reply: Response) -> Response:
        """The answer."""
        return reply


def settings(**changed: Any) -> Settings:
    """Those of a plain client."""
    plain: dict[str, Any] = {
        "auth": BasicAuth("AC1", "t"),
        "authorization": "Basic x",
        "routes": Routes(),
        "headers": {"Accept": "application/json"},
        "extra": {},
        "timeout": None,
        "retries": RetryPolicy(retries=2, base=0.0),
    }
    return Settings(**{**plain, **changed})


def test_a_flow_asks_for_one_request_and_returns_its_answer() -> None:
    """The whole request is in what it asks for: a driver only has to pass it on."""
    steps = flow(
        Call("POST", query=(("DateSent<", "a b"), ("x", "\u00e9")), headers={"If-Match": "e"}, content=b"a=b"),
        settings(timeout=Timeout(3), extra={"x-trace": "t", "accept": "text/plain"}),
    )
    assert next(steps) == Send(
        "POST",
        f"{URL}?DateSent%3C=a+b&x=%C3%A9",
        {"Accept": "text/plain", "X-Trace": "t", "If-Match": "e", "Authorization": "Basic x"},
        b"a=b",
        Timeout(3),
    )
    answer = Response(200)
    with pytest.raises(StopIteration) as end:
        steps.send(answer)
    assert end.value.value is answer
    assert (answer.attempts, answer.elapsed >= 0) == (1, True)


def test_a_flow_asks_for_a_pause_and_tries_again() -> None:
    """Pauses are asked for as well, so that a test, or another kind of event loop, need not wait."""
    steps = flow(Call(), settings(retries=RetryPolicy(retries=2, base=0.0)))
    first = next(steps)
    assert steps.send(NoReply("ReadTimeout", sent=True)) == Sleep(0.0)
    assert steps.send(None) == first
    assert steps.send(Response(503, headers={"Retry-After": "7"})) == Sleep(7.0)
    assert steps.send(None) == first
    with pytest.raises(TwilioRestException) as caught:
        steps.send(Response(503))
    assert caught.value.attempts == 3


def test_a_query_is_added_to_one_that_is_there() -> None:
    """A page's link has a query already."""
    steps = flow(Call(url=f"{URL}?Page=1", query=(("a", "b"),)), settings())
    step = next(steps)
    assert isinstance(step, Send) and step.url == f"{URL}?Page=1&a=b"


def test_an_expected_redirect_is_the_answer_and_is_not_followed() -> None:
    """Six operations answer with the address of a file, which must never see the credentials."""
    steps = flow(Call(expects=(307,)), settings())
    next(steps)
    with pytest.raises(StopIteration) as end:
        steps.send(Response(307, headers={"Location": "/file"}))
    assert end.value.value.headers["location"] == "/file"


def test_what_may_not_be_sent_is_refused_before_anything_is_asked_for() -> None:
    """The exception comes from the first step."""
    with pytest.raises(TwilioException, match="nothing was sent"):
        next(flow(Call(url="https://evil.example/x"), settings()))
    with pytest.raises(TwilioValidationError, match="header 'If-Match'"):
        next(flow(Call(headers={"If-Match": "a\r\nX: y"}), settings()))


def test_a_token_is_asked_for_alone_and_only_once() -> None:
    """While one flow gets the token the others wait, and then find it."""
    granted = ClientCredentials("OQ1", "s")
    first, second = (flow(Call(), settings(auth=granted, authorization=None)) for _ in range(2))
    one, other = next(first), next(second)
    assert isinstance(one, Alone) and isinstance(other, Alone)
    grant = next(one.flow)
    assert isinstance(grant, Send) and grant.url == "https://oauth.twilio.com/v2/token"
    with pytest.raises(StopIteration) as end:
        one.flow.send(Response(200, '{"access_token": "t1"}'))
    with pytest.raises(StopIteration) as end_of_other:
        next(other.flow)
    assert end.value.value == end_of_other.value.value == "t1"
    for steps in (first, second):
        step = steps.send("t1")
        assert isinstance(step, Send) and step.headers["Authorization"] == "Bearer t1"


def test_a_token_may_be_asked_for_again_although_it_is_a_post() -> None:
    """A grant does no work that could be done twice."""
    steps = flow(Call(), settings(auth=ClientCredentials("OQ1", "s"), authorization=None))
    alone = next(steps)
    assert isinstance(alone, Alone)
    next(alone.flow)
    assert alone.flow.send(NoReply("ReadTimeout", sent=True)) == Sleep(0.0)
