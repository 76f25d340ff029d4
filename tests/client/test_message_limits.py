"""The documented limits of messages are checked before anything is sent."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest
from twilio_client import TwilioValidationError, TwilioWarning

from tests.client.wire import Wire

SID = "0" * 32
ENOUGH: dict[str, Any] = {"to": "+15558675310", "from_": "+15017122661", "body": "Hello"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"from_": None}, "from_, messaging_service_sid: at least one of them is needed"),
        ({"body": None}, "body, media_url, content_sid: at least one of them is needed"),
        ({"body": None, "media_url": []}, "body, media_url, content_sid: at least one of them is needed"),
        ({"body": "x" * 1601}, "body: at most 1600 characters allowed, not 1601"),
        ({"body": 10**1600}, "body: at most 1600 characters allowed, not 1601"),
        ({"media_url": ["https://a.example/1.png"] * 11}, "media_url: at most 10 values allowed, not 11"),
        ({"validity_period": 0}, "validity_period: at least 1 needed"),
        ({"validity_period": 36001}, "validity_period: at most 36000 allowed"),
    ],
)
def test_what_twilio_would_refuse_is_refused_here(change: dict[str, Any], told: str) -> None:
    """The error names the argument and what to do, at once and without a fee."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError) as refused:
        wire.client().messages.create(**{**ENOUGH, **change})
    assert str(refused.value) == told
    assert not wire.requests


@pytest.mark.parametrize(
    "change",
    [
        {"body": "x" * 1600},
        {"body": 482913},  # a code: six characters, and not a number above 1600
        {"validity_period": "36000"},
        {"validity_period": ""},
        {"media_url": ["https://a.example/1.png"] * 10},
        {"media_url": "https://a.example/1.png"},
        {"validity_period": 1},
        {"validity_period": 36000},
        {"messaging_service_sid": f"MG{SID}"},
        {"from_": None, "messaging_service_sid": f"MG{SID}"},
        {"body": None, "content_sid": f"HX{SID}"},
    ],
)
def test_what_keeps_the_limits_is_sent(change: dict[str, Any]) -> None:
    """Up to the limit itself; and a sender beside a service is the one of its pool that is meant."""
    wire = Wire({})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wire.client().messages.create(**{**ENOUGH, **change})
    assert wire.requests


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"max_price": 0.01}, "max_price: deprecated; omit it. Without effect since 2024-06-03."),
        (
            {"status_callback": "https://a.example/", "application_sid": f"AP{SID}"},
            "application_sid: Twilio ignores it beside status_callback; omit one of them",
        ),
    ],
)
def test_what_twilio_accepts_and_ignores_is_warned_of(change: dict[str, Any], told: str) -> None:
    """The request goes out as it was asked for; the warning stands at the line of the caller."""
    wire = Wire({})
    client = wire.client()
    with pytest.warns(TwilioWarning) as caught:
        client.messages.create(**ENOUGH, **change)
    assert [str(warning.message) for warning in caught] == [told]
    assert caught[0].filename == __file__
    assert len(wire.requests) == 1


def test_the_warning_of_a_coroutine_stands_where_it_is_awaited() -> None:
    """The same text serves both clients."""

    async def run() -> None:
        await Wire({}).async_client().messages.create(**ENOUGH, max_price=1.0)

    with pytest.warns(TwilioWarning) as caught:
        asyncio.run(run())
    assert caught[0].filename == __file__


def test_a_client_that_does_not_validate_neither_refuses_nor_warns() -> None:
    """When Twilio changes a limit, nobody has to wait for the next version of the client."""
    wire = Wire({})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wire.client(validate=False).messages.create("+15558675310", body="x" * 1700, max_price=1.0, validity_period=0)
    assert wire.requests
