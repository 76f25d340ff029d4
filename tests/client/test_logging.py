"""Secrets, phone numbers and message texts never appear in any log, wherever they are used."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from tests.client.faults import KINDS, Act, Kind, answer, call, faulty, reset
from twilio_client.base.exceptions import TwilioException
from twilio_client.base.oauth import ClientCredentials

NUMBER = "15005550010"
NAME = "Planted-Surname"
TEXT = "planted words"
SECRET = "planted-secret"
PRIVATE = (NUMBER, NAME, TEXT, "planted+words", "planted%20words", SECRET, "Basic ", "Bearer ")

# What an error would repeat of each operation.
ECHOES: Mapping[str, str] = {
    "path and query": f"+{NUMBER} {NAME}",
    "query of a list": f"+{NUMBER}",
    "form": f"+{NUMBER} {TEXT}",
    "JSON": f"+{NUMBER}",
    "header": f"+{NUMBER} {TEXT}",
}
# An operation for each place: the path, the query, a form, a JSON body, a header.
OPERATIONS: Mapping[str, Callable[[Any], Any]] = {
    "path and query": lambda client: client.lookups.v2.phone_numbers(f"+{NUMBER}").fetch(last_name=NAME),
    "query of a list": lambda client: client.messages.list(to=f"+{NUMBER}", limit=1),
    "form": lambda client: client.messages.create(f"+{NUMBER}", from_=f"+{NUMBER}", body=TEXT),
    "JSON": lambda client: client.memory.v1.lookup("mem_store_x").create({"id_type": "phone", "value": f"+{NUMBER}"}),
    "header": lambda client: client.with_options(headers={"Idempotency-Key": SECRET}).messages.create(
        f"+{NUMBER}", messaging_service_sid="MGXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", body=TEXT
    ),
}
ENDS: Mapping[str, Sequence[Act]] = {
    "success": [answer(503), answer(200, json.dumps({"sid": "SM1", "to": f"+{NUMBER}", "body": TEXT}).encode())],
    "an error that repeats what was sent": [],
    "no answer": [reset],
    "a redirect": [answer(307, Location=f"https://elsewhere.example/{NUMBER}?q={SECRET}")],
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("place", OPERATIONS)
def test_nothing_private_is_in_any_log_or_message(
    kind: Kind, end: str, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Logs are kept for years and read by many; whatever any library logs at any level is searched."""
    told: list[str] = []
    repeating = answer(400, json.dumps({"code": 21211, "message": f"{ECHOES[place]} is wrong"}).encode())
    with caplog.at_level(logging.DEBUG), faulty(*(ENDS[end] or [repeating])) as server:
        try:
            told.append(repr(call(kind, server.url, OPERATIONS[place], validate=False)))
        except TwilioException as error:
            told += [str(error), repr(error), str(pickle.loads(pickle.dumps(error)))]
            told += traceback.format_exception_only(error)
        assert server.requests
    # httpcore2 itself logs the headers of an answer, a redirect's address among them, as the page says.
    foreign = "httpcore2." if end == "a redirect" else "nobody"
    told += [record.getMessage() for record in caplog.records if not record.name.startswith(foreign)]
    assert "twilio_client.base.engine" in caplog.text
    for private in PRIVATE:
        assert not [text for text in told if private in text], private


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_secret_and_its_tokens_are_in_no_log(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    """Nor while a token is got, used, refused and renewed."""
    granted = ClientCredentials("OQ1", SECRET)
    token = answer(200, json.dumps({"access_token": f"{SECRET}-token", "expires_in": 3600}).encode())
    refused = answer(401, json.dumps({"code": 20003, "message": f"{SECRET}-token is no token"}).encode())
    with caplog.at_level(logging.DEBUG), faulty(token, refused, token, refused) as server:
        with pytest.raises(TwilioException) as caught:
            call(kind, server.url, lambda client: client.messages("SM" + "0" * 32).fetch(), auth=granted)
        assert len(server.requests) == 4
    assert "attempt" in caplog.text
    for text in (caplog.text, repr(granted)):
        assert not [private for private in PRIVATE if private in text]
    assert "twilio_client" in repr(type(caught.value))
