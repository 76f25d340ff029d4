"""Values that must not be printed."""

from __future__ import annotations

import pytest
from twilio_client.base.masking import masked


@pytest.mark.parametrize(
    "private",
    [
        "+15005550010",
        "15005550010",
        "+1 (500) 555-0010",
        "500.555.0010",
        "+49 30 1234567",
        "jane.doe+x@mail.example.com",
    ],
)
def test_numbers_and_addresses_are_masked(private: str) -> None:
    """Twilio's explanations quote the number that they are about."""
    assert masked(f"The number {private} is not valid") == "The number [masked] is not valid"
    assert masked(f"'{private}'") == "'[masked]'"


@pytest.mark.parametrize(
    "harmless",
    [
        "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json",
        "error 21211 in 2026-11-21T04:16:00Z",
        "SM12345678901234567890123456789012 was not found",
        "https://www.twilio.com/docs/errors/20404",
        "Max 1600 characters",
    ],
)
def test_what_helps_stays_readable(harmless: str) -> None:
    """Identifiers, codes, dates and paths are what a reader needs."""
    assert masked(harmless) == harmless


def test_what_the_caller_sent_is_masked_where_it_is_echoed() -> None:
    """A body, a code or a name is private because of where it comes from, whatever it looks like."""
    text = "Invalid parameter: Hello, Jane (code 123456)"
    assert masked(text, ["Hello, Jane", "123456", "a", ""]) == "Invalid parameter: [masked] (code [masked])"
    assert masked("queuedness of queued", ["queued"]) == "queuedness of [masked]"


def test_the_longest_value_is_masked_first() -> None:
    """Otherwise the rest of it would stay behind."""
    assert masked("Hello Jane Doe", ["Hello", "Hello Jane Doe"]) == "[masked]"
