"""The Communications API: send a message, wait for it, find it, and reject invalid arguments before sending."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from typing import Any

import httpx2
import pytest
from twilio_client.base.exceptions import TwilioException, TwilioRateLimitedError, TwilioValidationError
from twilio_client.extras import comms
from twilio_client.rest.comms.v1 import email, message
from twilio_client.extras.comms import OperationTimeout

from tests.client.wire import Wire

ID = "01h455vb4pex5vsknk084sn02q"
OPERATION, MESSAGE = f"comms_operation_{ID}", f"comms_message_{ID}"
BASE = "https://comms.twilio.com/v1"
HELLO: Any = {"to": [{"address": "+14153902337", "channel": "PHONE"}], "content": {"text": "Hello"}}


def operation(status: str) -> dict[str, object]:
    """An operation as Twilio answers it."""
    return {"id": OPERATION, "status": status, "stats": {"total": 1, "delivered": 1}}


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were made, without making them; the clock goes on by them."""
    made: list[float] = []

    async def nap(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("twilio_client.extras.steps.time.sleep", made.append)
    monkeypatch.setattr(asyncio, "sleep", nap)
    monkeypatch.setattr(comms.time, "monotonic", lambda: sum(made))
    return made


def test_what_is_sent_is_the_documented_body() -> None:
    """The example of the documentation, and the operation that it starts."""
    wire = Wire(httpx2.Response(202, json={"operationId": OPERATION, "operationLocation": f"{BASE}/x"}))
    assert wire.client().comms.messages.send(HELLO).operation_id == OPERATION
    assert wire.lines == [f"POST {BASE}/Messages"]
    assert wire.json == HELLO


def test_an_email_is_sent_and_deleted() -> None:
    """E-mails follow the same rules."""
    wire = Wire(httpx2.Response(202, json={"operationId": OPERATION}), httpx2.Response(204))
    emails = wire.client().comms.v1.emails
    emails.send({"from": {"address": "a@b.c"}, "to": [{"address": "d@e.f"}], "content": {"subject": "s", "html": "h"}})
    assert emails(f"comms_email_{ID}").delete() is True
    assert wire.lines == [f"POST {BASE}/Emails", f"DELETE {BASE}/Emails/comms_email_{ID}"]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"tags": {str(n): "v" for n in range(11)}}, "send_messages_request.tags: at most 10 members"),
        ({"tags": {"k" * 129: "v"}}, "send_messages_request.tags: a key may have at most 128 characters"),
        ({"tags": {"k": "v" * 257}}, "send_messages_request.tags.k: at most 256 characters"),
        ({"to": []}, "send_messages_request.to: at least 1 value needed, not 0"),
        ({"to": [{"of_another_kind": 1}] * 10001}, "send_messages_request.to: at most 10000 values"),
        ({"to": [{"addresses": []}]}, "send_messages_request.to[0].addresses: at least 1 value needed, not 0"),
        ({"content": {}}, "send_messages_request.content: at least 1 member needed, not 0"),
        (
            {"content": {"text": "a", "contentId": "HX"}},
            "send_messages_request.content.contentId: there is no such key",
        ),
        ({"content": {"media": [{"url": "u"}] * 11}}, "send_messages_request.content.media: at most 10 values"),
        ({"from": {"senderId": "nobody"}}, "send_messages_request.from.senderId: not of the form"),
        ({"to": [{"profileId": "nobody"}]}, "send_messages_request.to[0].profileId: not of the form"),
    ],
)
def test_a_limit_is_checked_before_anything_is_sent(change: Any, place: str) -> None:
    """Whoever breaks a limit is told the field at once, and never sees a value in the text."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError) as refused:
        wire.client().comms.messages.send({**HELLO, **change})
    assert str(refused.value).startswith(place)
    assert not wire.requests


@pytest.mark.parametrize(
    "change",
    [
        {"tags": {"k" * 128: "v" * 256} | {str(n): "v" for n in range(9)}},
        {"to": [{"audienceId": "x"}]},
        {"to": [{"addresses": [{"address": "+1", "channel": "PHONE"}]}]},
        {"to": [{"memory_store_id": f"mem_store_{ID}", "profile_id": f"mem_profile_{ID}"}]},
        {"content": {"modules": [{"sms": {"text": "a"}}]}, "schedule": {"send_at": ["2026-01-01"]}},
        {"content": {"contentId": "HX0"}, "from": {"senderPoolId": f"comms_senderpool_{ID}", "channels": {"a": 1}}},
    ],
)
def test_what_keeps_the_limits_is_sent(change: Any) -> None:
    """All kinds of recipient, content and sender, up to the very limits; and kinds that nobody has described yet."""
    wire = Wire({"operationId": OPERATION})
    wire.client().comms.messages.send({**HELLO, **change})
    assert wire.requests


def test_validation_can_be_turned_off() -> None:
    """When Twilio raises a limit, nobody has to wait for the next version of the client."""
    wire = Wire({"operationId": OPERATION})
    wire.client(validate=False).comms.messages.send({**HELLO, "tags": {"k": "v" * 300}})
    assert wire.requests


def test_a_page_has_at_least_one_record_and_no_more_than_a_thousand() -> None:
    """Too few is a mistake; too many are as many as there may be."""
    messages = Wire({}).client().comms.messages
    with pytest.raises(TwilioValidationError, match="page_size: at least 1"):
        messages.list(page_size=0)
    assert ("pageSize", "1000") in messages.list.build(page_size=5000).query


def test_a_list_goes_on_with_the_next_of_its_pagination() -> None:
    """The same question with the token of the next page, until there is none: null, absent or empty."""
    for last in ({"next": None}, {}, {"next": ""}):
        wire = Wire(
            {"messages": [{"id": "a"}], "pagination": {"next": "t 2", "self": "t1"}},
            {"messages": [{"id": "b"}], "pagination": last},
        )
        assert [message.id for message in wire.client().comms.messages.list(status="SENT")] == ["a", "b"]
        assert wire.lines == [f"GET {BASE}/Messages?status=SENT", f"GET {BASE}/Messages?status=SENT&pageToken=t+2"]


def test_operations_hang_below_messages_and_emails() -> None:
    """The way to them is the way of their addresses."""
    wire = Wire({"operations": [operation("COMPLETED")]}, operation("COMPLETED"))
    messages = wire.client().comms.messages
    (listed,) = messages.operations.list(status="COMPLETED")
    assert listed.stats is not None and listed.stats.delivered == 1
    messages.operations(OPERATION).fetch()
    assert wire.lines == [
        f"GET {BASE}/Messages/Operations?status=COMPLETED",
        f"GET {BASE}/Messages/Operations/{OPERATION}",
    ]


def test_waiting_ends_with_the_operation(naps: list[float]) -> None:
    """The pauses grow; when Twilio says how long to wait, that is the pause."""
    asked = httpx2.Response(200, json=operation("PROCESSING"), headers={"Retry-After": "7"})
    busy = httpx2.Response(429, json={}, headers={"Retry-After": "9"})
    wire = Wire(operation("SCHEDULED"), operation("PROCESSING"), asked, busy, operation("COMPLETED"))
    done = wire.client().comms.messages.wait(OPERATION)
    assert done.status == "COMPLETED"
    assert naps == [1.0, 1.5, 7.0, 9.0]


def test_waiting_ends_when_the_time_is_over(naps: list[float]) -> None:
    """The exception tells which operation, and how it stood; its text and its pickle hold no more."""
    wire = Wire(operation("PROCESSING"))
    with pytest.raises(OperationTimeout) as over:
        wire.client().comms.emails.wait(OPERATION, timeout=4)
    assert naps == [1.0, 1.5, 1.5]
    assert isinstance(over.value, TimeoutError) and OPERATION in str(over.value)
    assert pickle.loads(pickle.dumps(over.value)).operation.status == "PROCESSING"


def test_nobody_waits_for_a_pause_that_is_longer_than_the_time_left(naps: list[float]) -> None:
    """To sleep first and give up then would help nobody."""
    wire = Wire(httpx2.Response(429, json={}, headers={"Retry-After": "60"}))
    with pytest.raises(OperationTimeout) as over:
        wire.client().comms.messages.wait(OPERATION, timeout=30)
    assert naps == [] and over.value.operation is None


def test_waiting_on_an_async_client(naps: list[float]) -> None:
    """The same text serves both clients."""
    client = Wire(operation("PROCESSING"), operation("CANCELED")).async_client()
    assert inspect.iscoroutinefunction(client.comms.messages.wait)
    done = asyncio.run(client.comms.messages.wait(OPERATION))
    assert (done.status, naps) == ("CANCELED", [1.0])


def test_what_was_sent_can_be_waited_for(naps: list[float]) -> None:
    """From sending to the counts without an identifier in between; the result has a type of its own."""

    def started() -> httpx2.Response:
        return httpx2.Response(202, json={"operationId": OPERATION})

    wire = Wire(started(), operation("PROCESSING"), operation("COMPLETED"))
    done = wire.client().comms.messages.send(HELLO).wait(timeout=60)
    assert done.stats is not None and done.stats.delivered == 1
    assert wire.lines[1:] == [f"GET {BASE}/Messages/Operations/{OPERATION}"] * 2

    async def run() -> str | None:
        client = Wire(started(), operation("CANCELED")).async_client()
        letter: Any = {
            "from": {"address": "a@b.c"},
            "to": [{"address": "d@e.f"}],
            "content": {"subject": "", "html": ""},
        }
        return (await (await client.comms.emails.send(letter)).wait()).status

    assert asyncio.run(run()) == "CANCELED"


def test_what_was_fetched_cannot() -> None:
    """It may have been sent long ago, and by several attempts."""
    fetched = Wire({"id": MESSAGE}).client().comms.messages(MESSAGE).fetch()
    with pytest.raises(TwilioException, match="not returned by send"):
        fetched.wait()


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({"Location": f"{BASE}/Messages/Operations/{OPERATION}"}, OPERATION),
        ({"Operation-Id": OPERATION}, OPERATION),
        ({"operationId": OPERATION}, OPERATION),
        ({"Location": "https://evil.example/", "operation-location": f"{BASE}/x/{OPERATION}"}, OPERATION),
        ({"Location": f"{BASE}/Messages/Operations/{OPERATION}/Errors"}, None),
        ({}, None),
    ],
)
def test_the_operation_is_found_in_a_header_when_the_body_has_none(headers: dict[str, str], found: str | None) -> None:
    """Twilio's pages name several; none of them is needed where the body tells."""
    sent = Wire(httpx2.Response(202, headers=headers)).client().comms.messages.send(HELLO)
    assert sent.operation_id == found
    told = Wire(httpx2.Response(202, json={"operationId": "told"}, headers=headers)).client().comms.messages.send(HELLO)
    assert told.operation_id == "told"


def test_what_one_weak_source_says_is_marked() -> None:
    """Nobody should build on it unawares."""
    for told in (message.SenderPoolReference.__doc__, message.ChannelModule.__doc__, email.EmailContext.delete.__doc__):
        assert "Unverified: documented by only one weak source." in (told or "")


def test_another_error_ends_the_waiting() -> None:
    """Only being too fast passes by itself; and all that Twilio lists reaches the caller."""
    errors = [{"code": 20404, "message": "none", "infoUrl": "https://x/20404", "context": "null"}]
    wire = Wire(httpx2.Response(404, json={"errors": errors}))
    with pytest.raises(TwilioException) as raised:
        wire.client().comms.messages.wait(OPERATION)
    told: Any = raised.value
    assert (told.code, told.more_info, told.details) == (20404, "https://x/20404", errors)
    assert not isinstance(told, TwilioRateLimitedError)


def test_seeking_fetches_the_message_behind_the_redirect() -> None:
    """The redirect is not followed: the identifier in it is used, and the message fetched from where it belongs."""
    for location in (f"/v1/Messages/{MESSAGE}", f"{BASE}/Messages/{MESSAGE}"):
        wire = Wire(httpx2.Response(301, headers={"Location": location}), {"id": MESSAGE})
        assert wire.client().comms.messages.seek("SM0").id == MESSAGE
        assert wire.lines == [f"GET {BASE}/Messages/Seek/SM0", f"GET {BASE}/Messages/{MESSAGE}"]


@pytest.mark.parametrize(
    "location",
    [
        f"https://evil.example/v1/Messages/{MESSAGE}",
        f"http://comms.twilio.com/v1/Messages/{MESSAGE}",
        f"//evil.example/v1/Messages/{MESSAGE}",
        f"/v1/Messages/{MESSAGE}/Receipts",
        "/v1/Messages/",
        "/v2/other",
    ],
)
def test_seeking_believes_no_other_address(location: str) -> None:
    """An address from the network gets neither credentials nor trust."""
    wire = Wire(httpx2.Response(301, headers={"Location": location}), {"id": MESSAGE})
    with pytest.raises(TwilioException, match="not a message's"):
        wire.client().comms.messages.seek("SM0")
    assert len(wire.requests) == 1


def test_a_sparse_answer_is_read() -> None:
    """Items with no more than an id occur, whatever the pages call required."""
    wire = Wire({"messages": [{"id": MESSAGE}]})
    (message,) = wire.client().comms.messages.list()
    assert (message.id, message.status, message.to, message.created_at) == (MESSAGE, None, None, None)
