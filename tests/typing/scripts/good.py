"""A correct, strictly typed program. Type checkers must find no error, and infer the given types."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime, timezone

from twilio_client import AsyncClient, Client
from twilio_client.base.mode import Async, Sync
from twilio_client.base.request import Listing, Request
from twilio_client.base.values import NULL, unset
from twilio_client.rest.api.v2010.account.message import MessageInstance, MessageList, MessagePage
from twilio_client.rest.api.v2010.account.message.media import MediaInstance
from twilio_client.rest.comms.v1.message.operation import OperationInstance
from typing_extensions import assert_type

SID = "SM" + "0" * 32


def sends(client: Client) -> None:
    """Positional and named, text where an enum or a date is meant, one value where a list is."""
    message = client.messages.create("+15005550010", from_="+15005550006", body="Hello")
    assert_type(message, MessageInstance[Sync])
    client.messages.create(
        to="+15005550010",
        messaging_service_sid="MGXXXXXXXX",
        media_url=["https://example.com/a.png", "https://example.com/b.png"],
        send_at=datetime(2026, 1, 31, tzinfo=timezone.utc),
        body=None,
    )
    client.messages.create("+15005550010", media_url="https://example.com/a.png", send_at="2026-01-31T00:00:00Z")
    client.messages.create("+15005550010", body=unset)


def reads(client: Client) -> None:
    """What comes back is typed, and may be missing."""
    message = client.messages(SID).fetch()
    assert_type(message.date_sent, "datetime | None")
    assert_type(message.error_code, "int | None")
    assert_type(message.media.list(), list[MediaInstance[Sync]])
    assert_type(message.update(body=""), MessageInstance[Sync])
    assert_type(message.delete(), bool)
    assert_type(client.messages.get(SID).delete(), bool)
    if message.http_response is not None:
        assert_type(message.http_response.status_code, int)


def lists(client: Client) -> None:
    """All at once, one by one, and page by page."""
    assert_type(client.messages, MessageList[Sync])
    assert_type(client.messages.list(to="+15005550010", limit=20), list[MessageInstance[Sync]])
    assert_type(client.messages.list(date_sent=date(2026, 1, 31)), list[MessageInstance[Sync]])
    assert_type(client.messages.stream(), Iterator[MessageInstance[Sync]])
    page = client.messages.page(page_size=50)
    assert_type(page, MessagePage[Sync])
    for message in page:
        assert_type(message, MessageInstance[Sync])
    assert_type(page.next_page(), "MessagePage[Sync] | None")
    assert_type(client.messages.get_page("https://api.twilio.com/"), MessagePage[Sync])


def builds(client: Client) -> None:
    """A request by itself has the type of its result."""
    request = client.messages.create.build("+15005550010", body="Hello")
    assert_type(request, Request[MessageInstance[Sync]])
    assert_type(client.send(request), MessageInstance[Sync])
    listing = client.messages.list.build(limit=5)
    assert_type(listing, Listing[MessageInstance[Sync]])
    assert_type(client.send(listing), list[MessageInstance[Sync]])


def has_options(client: Client) -> None:
    """Nothing is lost by them."""
    with client.with_options(timeout=5.0, retries=0) as patient:
        assert_type(patient, Client)
    messages = client.messages.with_options(headers={"Idempotency-Key": "1"})
    assert_type(messages.create("+15005550010"), MessageInstance[Sync])


async def awaits(client: AsyncClient) -> None:
    """The same, awaited."""
    message = await client.messages.create("+15005550010", body="Hello")
    assert_type(message, MessageInstance[Async])
    assert_type(await message.update(body=""), MessageInstance[Async])
    assert_type((await client.messages(SID).fetch()).sid, "str | None")
    assert_type(await client.messages.list(), list[MessageInstance[Async]])
    assert_type(client.messages.stream(), AsyncIterator[MessageInstance[Async]])
    async for one in client.messages.stream(limit=5):
        assert_type(one, MessageInstance[Async])
    page = await client.messages.page()
    assert_type(await page.next_page(), "MessagePage[Async] | None")
    assert_type(await client.send(client.messages.create.build("+15005550010")), MessageInstance[Async])


def streams_media_and_waits(client: Client) -> None:
    """What is written by hand is as typed as what is generated."""
    media = client.messages(SID).media("ME00000000000000000000000000000000")
    assert_type(media.content(), Iterator[bytes])
    assert_type(media.save("picture.png"), int)
    assert_type(client.messages(SID).fetch().is_final, bool)
    sent = client.comms.messages.send({"to": [], "content": {"text": "Hello"}})
    assert_type(sent.wait(timeout=60), OperationInstance[Sync])


async def streams_media_and_waits_without_blocking(client: AsyncClient) -> None:
    """The same, for asyncio."""
    media = client.messages(SID).media("ME00000000000000000000000000000000")
    assert_type(media.content(), AsyncIterator[bytes])
    assert_type(await media.save("picture.png"), int)
    sent = await client.comms.messages.send({"to": [], "content": {"text": "Hello"}})
    assert_type(await sent.wait(), OperationInstance[Async])


def clears() -> None:
    """NULL is no None."""
    assert_type(bool(NULL), bool)


def takes_the_default(message: MessageInstance, messages: MessageList) -> str | None:
    """Without a type argument, Sync is meant: most programs never mention it."""
    return messages(message.sid or SID).fetch().body
