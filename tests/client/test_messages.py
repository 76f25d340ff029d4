"""What can be done with a message after sending: wait, redact, cancel; and rate limits."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from twilio_client import TwilioRateLimitedError
from twilio_client.rest.api.v2010.account.message import MessageInstance

from tests.client.faults import MODES, Kind, answer, call, create, faulty
from tests.client.wire import MESSAGE, Wire

Status = MessageInstance.Status
VALUES = [value for name, value in vars(Status).items() if name.isupper()]
FINAL = ["delivered", "undelivered", "failed", "received", "canceled", "read"]


def test_every_status_is_told_about() -> None:
    """Thirteen values, each with a meaning; what ends it all leads nowhere, but that what arrived may be read."""
    assert len(VALUES) == 13
    assert [value for value in VALUES if Status.is_final(value)] == [value for value in VALUES if value in FINAL]
    assert {value: Status.following(value) for value in FINAL} == {**dict.fromkeys(FINAL, ()), "delivered": ("read",)}
    for name, value in vars(Status).items():
        if name.isupper():
            assert f"{name}: " in (Status.__doc__ or ""), value


def test_every_status_comes_to_an_end() -> None:
    """From each one an end can be reached; so a loop that waits for one does not wait in vain by design."""
    for value in VALUES:
        reached, ahead = set[str](), [value]
        while ahead:
            here = ahead.pop()
            reached.add(here)
            ahead += [following for following in Status.following(here) if following not in reached]
        assert reached & set(FINAL), value
        assert reached <= set(VALUES)


@pytest.mark.parametrize(("status", "final"), [("delivered", True), ("queued", False), ("new", False), (None, False)])
def test_a_message_tells_whether_it_is_over(status: str | None, final: bool) -> None:
    """A status that Twilio adds tomorrow is not taken for an end."""
    message = Wire({"sid": MESSAGE, "status": status}).client().messages(MESSAGE).fetch()
    assert message.is_final is final
    assert Status.following("new") == () == Status.following(None)


def test_a_text_is_removed_with_an_empty_one() -> None:
    """The empty text must be sent, not taken for an argument that was left out."""
    wire = Wire({"sid": MESSAGE, "body": ""})
    message = wire.client().messages(MESSAGE).fetch()
    assert message.update(body="").body == ""
    assert (wire.requests[-1].method, dict(wire.form)) == ("POST", {"Body": ""})


def test_a_scheduled_message_is_taken_back() -> None:
    """By the name that Twilio has for it."""
    wire = Wire({"sid": MESSAGE, "status": "canceled"})
    message = wire.client().messages(MESSAGE).update(status=MessageInstance.UpdateStatus.CANCELED)
    assert (dict(wire.form), message.is_final) == ({"Status": "canceled"}, True)


@pytest.mark.parametrize("kind", MODES)
def test_a_full_queue_is_asked_again(kind: Kind) -> None:
    """A 429 says that the message was not taken, so that sending it again cannot send it twice."""
    full = answer(429, b'{"code": 20429, "message": "Too Many Requests", "status": 429}', Retry_After="0")
    with faulty(full, answer(201, b'{"sid": "SM1"}')) as server:
        assert call(kind, server.url, create).sid == "SM1"
    assert server.methods == ["POST", "POST"]


@pytest.mark.parametrize("kind", MODES)
def test_a_queue_that_stays_full_is_an_error_of_its_own(kind: Kind) -> None:
    """Retry-After tells when to come back, be it in hours, which nobody waits for by surprise."""
    full = answer(429, b'{"code": 20429, "message": "Too Many Requests", "status": 429}', Retry_After="3600")
    with faulty(full) as server:
        with pytest.raises(TwilioRateLimitedError) as refused:
            call(kind, server.url, create)
    told: Any = refused.value
    assert (told.status, told.code, told.headers["Retry-After"]) == (429, 20429, "3600")
    assert server.methods == ["POST"]


def test_the_media_of_a_message_are_listed() -> None:
    """Deleting a message leaves them; so they are deleted one by one, before."""
    page = {"media_list": [{"sid": "ME" + "0" * 32, "content_type": "image/png"}], "next_page_uri": None}
    wire = Wire(page, httpx2.Response(204))
    for one in wire.client().messages(MESSAGE).media.list():
        assert one.delete() is True
    assert wire.lines[-1].startswith("DELETE ") and wire.lines[-1].endswith(f"/Media/ME{'0' * 32}.json")
