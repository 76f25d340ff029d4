"""Instances: read-only objects that accept any response."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timezone
from typing import Any

import httpx2
import pytest
from tests.client.wire import ACCOUNT, MESSAGE, TOKEN, Wire
from twilio_client.base.exceptions import TwilioException
from twilio_client.rest.api.v2010.account.message import MessageInstance

ANSWER = {
    "sid": MESSAGE,
    "account_sid": ACCOUNT,
    "status": "sent",
    "from": "+15005550006",
    "body": "a secret text",
    "date_sent": "Thu, 24 Aug 2023 05:01:45 +0000",
    "error_code": None,
}


def answered(answer: object) -> MessageInstance[Any]:
    """A message, from an answer with this body."""
    return Wire(answer).client().messages(MESSAGE).fetch()


def test_fields_are_converted_when_read() -> None:
    """A caller wants a datetime, not a text in RFC 2822."""
    message = answered(ANSWER)
    assert message.date_sent == datetime(2023, 8, 24, 5, 1, 45, tzinfo=timezone.utc)
    assert message.date_sent is message.date_sent  # once
    assert (message.from_, message.status, message.error_code) == ("+15005550006", "sent", None)


@pytest.mark.parametrize("odd", [5, [], {"a": 1}, "soon", True])
def test_a_value_of_the_wrong_kind_is_given_as_it_arrived(odd: object) -> None:
    """The message was sent: an odd value in the answer must not look like a failure."""
    message = answered({**ANSWER, "date_sent": odd, "body": odd})
    assert message.date_sent == odd
    assert message.body == odd


def test_a_missing_field_is_none() -> None:
    """Twilio leaves fields out, also those that its documents require."""
    assert answered({}).sid is None


@pytest.mark.parametrize(
    ("content", "kept"),
    [(b"", {}), (b"null", {}), (b"[1]", {"": [1]}), (b'"x"', {"": "x"}), (b"7", {"": 7}), (b"<html>", {"": "<html>"})],
)
def test_any_body_of_a_success_is_a_record(content: bytes, kept: object) -> None:
    """The request took effect; what arrived in place of an object is kept for whoever looks for it."""
    message = answered(httpx2.Response(201, content=content))
    assert message.sid is None
    assert message.to_dict() == message.extra == kept
    assert message.http_response is not None
    assert message.http_response.status_code == 201
    repr(message), hash(message), pickle.dumps(message)


def test_fields_that_this_version_does_not_know_are_kept() -> None:
    """Twilio adds fields at any time."""
    message = answered({**ANSWER, "brand_new": [1, 2]})
    assert message.extra == {"brand_new": [1, 2]}
    assert message.to_dict() == {**ANSWER, "brand_new": [1, 2]}


def test_a_copy_of_the_answer_is_the_callers_own() -> None:
    """Changing it must not change the record."""
    message = answered({**ANSWER, "subresource_uris": {"media": "/media.json"}})
    uris: Any = message.to_dict()["subresource_uris"]
    uris.clear()
    assert message.subresource_uris == {"media": "/media.json"}


def test_fields_cannot_be_set() -> None:
    """Setting one would look as if it changed the message at Twilio."""
    message: Any = answered(ANSWER)
    with pytest.raises(AttributeError, match="body is read-only"):
        message.body = ""


def test_records_are_equal_by_what_was_answered() -> None:
    """Two fetches of an unchanged message are equal, so that a change can be seen by comparing."""
    assert answered(ANSWER) == answered(ANSWER)
    assert hash(answered(ANSWER)) == hash(answered(ANSWER))
    assert answered(ANSWER) != answered({**ANSWER, "status": "delivered"})
    assert answered(ANSWER) != ANSWER
    assert len({answered(ANSWER), answered(ANSWER)}) == 1


def test_printing_shows_no_private_value() -> None:
    """Records end up in logs."""
    assert repr(answered(ANSWER)) == f"MessageInstance(sid='{MESSAGE}', status='sent')"


def test_a_record_has_the_operations_of_its_context() -> None:
    """`message.update(...)`, without naming the message again."""
    wire = Wire(ANSWER)
    client = wire.client()
    message = client.messages.create("+15005550010", from_="+15005550006", body="Hello")
    assert message.update(body="").sid == MESSAGE
    message.media.list()
    message.delete()
    base = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages"
    assert wire.lines[1:] == [
        f"POST {base}/{MESSAGE}.json",
        f"GET {base}/{MESSAGE}/Media.json",
        f"DELETE {base}/{MESSAGE}.json",
    ]


def test_what_named_a_record_goes_on_naming_it() -> None:
    """As in twilio-python: the answer fills in what is missing, and changes nothing of what the caller said."""
    wire = Wire({**ANSWER, "sid": "SM" + "9" * 32, "account_sid": "AC" + "9" * 32})
    wire.client().messages(MESSAGE).fetch().fetch()
    assert wire.lines[0] == wire.lines[1]


def test_an_answer_without_identity_says_so_when_it_is_needed() -> None:
    """Rather than asking for /Messages/None.json."""
    message = Wire({}).client().messages.create("+15005550010", from_="+15005550006", body="Hello")
    with pytest.raises(TwilioException, match="sid: missing"):
        message.fetch()


@pytest.mark.parametrize(
    "body", [b"", b"<html>moved</html>", b'{"redirect_to": null}', b'{"redirect_to": "https://storage.example/1"}']
)
def test_a_redirect_tells_where_it_leads(body: bytes) -> None:
    """A few operations answer with the address of a file that lives for minutes; it must not get the credentials."""
    wire = Wire(httpx2.Response(307, content=body, headers={"Location": "https://storage.example/1"}))
    day = wire.client().bulkexports.v1.exports("Messages").days("2026-01-31").fetch()
    assert day.redirect_to == "https://storage.example/1"
    assert pickle.loads(pickle.dumps(day)).redirect_to == day.redirect_to
    assert len(wire.requests) == 1


class TestCopies:
    """Records travel: through caches, queues and other processes."""

    def test_copies_are_equal_and_still_work(self) -> None:
        """A copy shares the client; a deep one has values of its own."""
        message = answered({**ANSWER, "subresource_uris": {"media": "/media.json"}})
        for other in (copy.copy(message), copy.deepcopy(message)):
            assert other == message
            assert other.fetch() == message
        assert copy.deepcopy(message).subresource_uris is not message.subresource_uris

    def test_a_pickle_holds_neither_client_nor_secret(self) -> None:
        """Pickles are stored where secrets must not be."""
        message = answered(ANSWER)
        pickled = pickle.dumps(message)
        assert TOKEN.encode() not in pickled
        assert b"Client" not in pickled
        other = pickle.loads(pickled)
        assert other == message
        assert (other.body, other.date_sent) == (message.body, message.date_sent)

    def test_what_was_pickled_says_how_to_go_on(self) -> None:
        """It has no client to send with."""
        other = pickle.loads(pickle.dumps(answered(ANSWER)))
        with pytest.raises(TwilioException, match=r"use \.with_options\(client=client\)"):
            other.delete()
        wire = Wire(ANSWER)
        assert other.with_options(client=wire.client()).fetch() == other
        assert wire.lines == [f"GET https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json"]

    def test_places_are_pickled_as_records_are(self) -> None:
        """A context in a task's arguments must not take the client along."""
        context = pickle.loads(pickle.dumps(Wire({}).client().messages(MESSAGE)))
        wire = Wire(ANSWER)
        assert context.with_options(client=wire.client()).fetch().sid == MESSAGE


def test_places_print_their_identifiers_and_nothing_else() -> None:
    """Path values may be telephone numbers; what is of the form of an identifier is safe to show."""
    client = Wire({}).client()
    assert repr(client.messages(MESSAGE)) == f"MessageContext(account_sid='{ACCOUNT}', sid='{MESSAGE}')"
    assert repr(client.messages("+15005550010")) == f"MessageContext(account_sid='{ACCOUNT}')"
    assert repr(client.api) == "Api()"
