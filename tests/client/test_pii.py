"""Metadata about which attributes contain personal data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from twilio_client.base.nested import Record
from twilio_client.base.pii import Pii
from twilio_client.rest.api.v2010.account.message import MessageInstance, MessageList
from twilio_client.rest.messaging.v1.service import ServiceInstance

CONTRACT = Path(__file__).parents[2] / "specs" / "contract" / "twilio_api_v2010.json"


def test_a_message_tells_what_is_personal_and_for_how_long() -> None:
    """Whoever copies messages into a system of their own has to delete them there as well."""
    assert MessageInstance.__pii__ == {"body": Pii(30), "from_": Pii(120), "to": Pii(120)}


def test_it_is_what_the_contract_marks() -> None:
    """Nothing is added by hand, and nothing left out."""
    schema = json.loads(CONTRACT.read_text())["components"]["schemas"]["api.v2010.account.message"]
    marks = {
        name: it["x-twilio"]["pii"] for name, it in schema["properties"].items() if "pii" in it.get("x-twilio", {})
    }
    told = {
        name.rstrip("_"): {"handling": pii.handling, "deleteSla": pii.days}
        for name, pii in MessageInstance.__pii__.items()
    }
    assert told == marks


def test_where_nothing_is_marked_nothing_is_personal() -> None:
    """Every class of answers can be asked."""
    assert dict(ServiceInstance.__pii__) == {} == dict(Record.__pii__)


def test_it_cannot_be_changed() -> None:
    """One class serves the whole process."""
    marks: object = MessageInstance.__pii__
    with pytest.raises(TypeError):
        marks["body"] = Pii(1)  # type: ignore[index]  # pyright: ignore[reportIndexIssue]


def test_the_docstrings_say_the_same() -> None:
    """They are what an editor shows."""
    assert "body: The text; personal data, kept 30 days." in (MessageInstance.__doc__ or "")
    assert "personal data, kept 120 days." in (MessageList.list.__doc__ or "")
