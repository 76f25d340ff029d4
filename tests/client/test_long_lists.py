"""Lists over a real socket: long lists in little memory, and links to wrong places, with three transports."""

from __future__ import annotations

import json
import socket
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from tests.client.faults import ACCOUNT, KINDS, Kind, answer, call, faulty
from twilio_client import AsyncClient
from twilio_client.base.exceptions import TwilioException

PATH = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
SIZE = 1000

pytestmark = pytest.mark.parametrize("kind", KINDS)


def page(number: int, link: str | None, size: int = 1) -> bytes:
    """One page of messages, as Twilio answers it."""
    messages = [{"sid": f"{number}-{n}", "status": "sent", "body": "b" * 60} for n in range(size)]
    return answer(200, json.dumps({"messages": messages, "next_page_uri": link}).encode())


def pages(count: int) -> Callable[[socket.socket], None]:
    """That many pages of a thousand records, each made when it is asked for: the test's own memory must not grow."""
    served = 0

    def serve(connection: socket.socket) -> None:
        nonlocal served
        served += 1
        content = page(served, f"{PATH}?Page={served}" if served < count else None, SIZE)
        connection.sendall(content.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))

    return serve


def counted(client: Any) -> Any:
    """How many records a stream gives, each dropped as soon as it was seen."""

    async def run() -> int:
        return sum([1 async for _ in client.messages.stream(page_size=SIZE)])

    return run() if isinstance(client, AsyncClient) else sum(1 for _ in client.messages.stream(page_size=SIZE))


def peak(kind: Kind, count: int) -> int:
    """Bytes of memory at the highest, while that many pages are streamed."""
    with faulty(pages(count)) as server:
        tracemalloc.start()
        try:
            assert call(kind, server.url, counted) == count * SIZE
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            assert len(server.requests) == count


def test_fifty_thousand_records_take_the_memory_of_a_few(kind: Kind) -> None:
    """A nightly export must not grow with the account: what has been handed out is let go."""
    peak(kind, 1)  # what is imported and opened once
    assert peak(kind, 50) < 1.5 * peak(kind, 2)


@pytest.mark.parametrize("link", [f"{PATH}?Page=1", f"https://api.twilio.com{PATH}?Page=1"])
def test_a_link_to_the_next_page_is_relative_or_absolute(kind: Kind, link: str) -> None:
    """Twilio's core API writes the one, its other APIs the other; both go to where the client sends."""
    with faulty(page(0, link), page(1, None)) as server:
        messages = call(kind, server.url, lambda client: client.messages.list())
        assert [message.sid for message in messages] == ["0-0", "1-0"]
        assert [request.target for request in server.requests][1:] == [f"{PATH}?Page=1"]


@pytest.mark.parametrize(
    "links", [["?Page=1", "?Page=1"], ["?Page=1", "?Page=2", "?Page=1"]], ids=["itself", "a cycle"]
)
def test_links_in_a_circle_come_to_an_end(kind: Kind, links: list[str]) -> None:
    """The official SDK goes round until its process is killed."""
    with faulty(*(page(number, PATH + link) for number, link in enumerate(links))) as server:
        with pytest.raises(TwilioException, match="would never end"):
            call(kind, server.url, lambda client: client.messages.list())
        assert len(server.requests) == len(links)


@pytest.mark.parametrize("link", ["https://evil.example/x", f"http://api.twilio.com{PATH}", "//evil.example/x"])
def test_a_link_that_leads_elsewhere_is_not_followed(kind: Kind, link: str) -> None:
    """Another host, or the same one without encryption, would get the credentials."""
    with faulty(page(0, link)) as server:
        with pytest.raises(TwilioException, match="nothing was sent"):
            call(kind, server.url, lambda client: client.messages.list())
        assert len(server.requests) == 1
