"""Lists by page: where the next page is, its maximum size, and addresses that are rejected."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from tests.client.wire import ACCOUNT, MESSAGE, Wire
from twilio_client.base.client_base import ClientBase
from twilio_client.base.exceptions import TwilioException
from twilio_client.base.fields import field
from twilio_client.base.instance_resource import InstanceResource
from twilio_client.base.json_body import JsonBody
from twilio_client.base.list_resource import ListResource
from twilio_client.base.mode import M
from twilio_client.base.operation import listing, op, streaming
from twilio_client.base.page import Page
from twilio_client.base.paging import Linked, Single
from twilio_client.base.request import Listing, Request
from twilio_client.base.tokens import Token
from twilio_client.base.uri import Uri

LIST = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


def linked(page: int | None, *sids: str) -> dict[str, object]:
    """A page of the 2010-04-01 API that links to another."""
    link = None if page is None else f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page={page}"
    return {"messages": [{"sid": sid} for sid in sids], "next_page_uri": link}


class ThingInstance(InstanceResource[M]):
    """A thing."""

    id: field[str] = field()


class ThingPage(Page[M, ThingInstance[M]]):
    """Things, paged by tokens."""

    _record = ThingInstance
    _paging = Token("things", parameter="pageToken", max_size=100)


class NamePage(Page[M, str]):
    """Names, which are no objects, all on one page."""

    _record = str
    _paging = Single("names")


class ThingList(ListResource[M]):
    """Things, as a contract might declare them."""

    _uri = Uri("https://things.twilio.com/v1/Things")

    @listing
    def list(
        self, kind: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ThingInstance[M]]:
        """Things."""
        return Listing(self, ThingPage, query={"kind": kind, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_token: str | None = None, page_size: int | None = None) -> Request[ThingPage[M]]:
        """One page."""
        return Request(self, "GET", ThingPage, query={"pageToken": page_token, "pageSize": page_size})

    @op
    def search(self, text: str) -> Request[ThingPage[M]]:
        """A page that is asked for with a body."""
        return Request(self, "POST", ThingPage, query={"pageToken": None}, json=JsonBody({"text": text}))

    @op
    def names(self) -> Request[NamePage[M]]:
        """A page of texts."""
        return Request(self, "GET", NamePage)


def things(client: ClientBase) -> ThingList[Any]:
    """The things of a client."""
    return ThingList(client, {})


class TestLists:
    """`list` and `stream` go through all pages."""

    def test_pages_are_followed_to_the_end(self) -> None:
        """A list is whole."""
        wire = Wire(linked(1, "SM1", "SM2"), linked(2), linked(None, "SM3"))
        assert [message.sid for message in wire.client().messages.list(to="+1")] == ["SM1", "SM2", "SM3"]
        assert wire.lines == [f"GET {LIST}?To=%2B1", f"GET {LIST}?Page=1", f"GET {LIST}?Page=2"]

    def test_no_page_is_asked_for_beyond_the_limit(self) -> None:
        """Each page costs a request."""
        wire = Wire(linked(1, "SM1", "SM2"), linked(2, "SM3", "SM4"))
        assert [message.sid for message in wire.client().messages.list(limit=2)] == ["SM1", "SM2"]
        assert wire.lines == [f"GET {LIST}?PageSize=2"]

    def test_a_limit_of_nothing_asks_for_nothing(self) -> None:
        """twilio-python takes 0 for "all"."""
        wire = Wire({})
        assert wire.client().messages.list(limit=0) == []
        assert wire.requests == []

    @pytest.mark.parametrize(
        ("arguments", "size"),
        [
            ({"limit": 5}, "?PageSize=5"),
            ({"limit": 5000}, "?PageSize=1000"),
            ({"limit": 5000, "page_size": 20}, "?PageSize=20"),
            ({"page_size": 5000}, "?PageSize=1000"),
            ({}, ""),
        ],
    )
    def test_the_page_size_is_one_that_twilio_accepts(self, arguments: dict[str, int], size: str) -> None:
        """A larger one is an error at Twilio; a limit is reached with as few pages as can be."""
        wire = Wire(linked(None))
        messages: Any = wire.client().messages
        messages.list(**arguments)
        assert wire.lines == [f"GET {LIST}{size}"]

    def test_the_size_of_a_single_page_is_held_to_it_too(self) -> None:
        """The same parameter of another method."""
        wire = Wire(linked(None))
        wire.client().messages.page(page_size=5000)
        assert wire.lines == [f"GET {LIST}?PageSize=1000"]

    def test_tokens(self) -> None:
        """The next page is the same question with a token: the filters go along."""
        wire = Wire(
            {"things": [{"id": "1"}], "meta": {"nextToken": "t1", "key": "things"}},
            {"things": [{"id": "2"}], "meta": {"nextToken": "t2"}},
            {"things": [{"id": "3"}], "meta": {"nextToken": ""}},
        )
        assert [thing.id for thing in things(wire.client()).list(kind="a b")] == ["1", "2", "3"]
        assert [line.partition("?")[2] for line in wire.lines] == [
            "kind=a+b",
            "kind=a+b&pageToken=t1",
            "kind=a+b&pageToken=t2",
        ]

    def test_async(self) -> None:
        """The same walk, awaited."""
        wire = Wire(linked(1, "SM1", "SM2"), linked(None, "SM3"))

        async def read() -> list[str | None]:
            return [message.sid for message in await wire.async_client().messages.list(limit=3)]

        assert asyncio.run(read()) == ["SM1", "SM2", "SM3"]


class TestRecords:
    """Where the records of a page are."""

    def test_the_answer_may_name_its_key(self) -> None:
        """`meta.key` is Twilio's own word on it."""
        page = things(Wire({"meta": {"key": "stuff"}, "stuff": [{"id": "1"}], "things": []}).client()).page()
        assert [thing.id for thing in page] == ["1"]

    def test_the_only_list_is_taken(self) -> None:
        """A page must not look empty because a name has changed."""
        page = things(Wire({"renamed": [{"id": "1"}], "meta": {}}).client()).page()
        assert [thing.id for thing in page] == ["1"]

    def test_one_after_another(self) -> None:
        """`next(page)` is in use; a loop over the page is not shortened by it."""
        page = things(Wire({"things": [{"id": "1"}, {"id": "2"}]}).client()).page()
        assert [next(page).id, next(page).id, next(page, None)] == ["1", "2", None]
        assert [thing.id for thing in page] == ["1", "2"]

    @pytest.mark.parametrize("answer", [{}, {"things": None}, {"things": []}, {"a": [1], "b": [2]}])
    def test_without_records_a_page_is_empty(self, answer: object) -> None:
        """Which is no reason to fail, and no reason to be false: `while page:` must reach the next one."""
        page = things(Wire(answer).client()).page()
        assert list(page) == []
        assert page

    def test_a_bare_list_is_a_page(self) -> None:
        """The records have arrived."""
        assert [thing.id for thing in things(Wire([{"id": "1"}]).client()).page()] == ["1"]

    @pytest.mark.parametrize("content", [b"", b"null", b"7", b'{"things": [', b"<html>"])
    def test_what_is_no_page_is_an_error(self, content: bytes) -> None:
        """An empty list would say that there is nothing, which nobody has said."""
        with pytest.raises(TwilioException, match="not a page of records"):
            things(Wire(httpx2.Response(200, content=content)).client()).list()

    def test_odd_records_survive(self) -> None:
        """One odd record must not hide the others."""
        page = things(Wire({"things": [None, 5, {"id": "1"}]}).client()).page()
        assert [thing.id for thing in page] == [None, None, "1"]
        assert [thing.extra for thing in page] == [{}, {"": 5}, {}]

    def test_texts(self) -> None:
        """Some lists hold no objects."""
        assert list(things(Wire({"names": ["a", "b"]}).client()).names()) == ["a", "b"]

    def test_a_record_of_a_page_has_its_place(self) -> None:
        """It is of the account that was listed, whatever it says itself."""
        wire = Wire(linked(None, MESSAGE))
        [message] = wire.client().messages.page()
        message.delete()
        assert wire.lines[1] == f"DELETE https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json"
        assert message.http_response is not None


class TestPages:
    """Pages in the hands of the caller."""

    def test_forward_and_back(self) -> None:
        """For a table with two buttons."""
        second = {**linked(None, "SM2"), "previous_page_uri": f"{LIST[22:]}?Page=0"}
        wire = Wire(linked(1, "SM1"), second, linked(1, "SM1"))
        page = wire.client().messages.page(page_size=1)
        assert page.next_page_url == f"{LIST}?Page=1"
        after = page.next_page()
        assert after is not None
        assert [message.sid for message in after] == ["SM2"]
        assert after.next_page() is None
        before = after.previous_page()
        assert before is not None
        assert [message.sid for message in before] == ["SM1"]
        assert [line.partition("?")[2] for line in wire.lines] == ["PageSize=1", "Page=1", "Page=0"]

    def test_async(self) -> None:
        """The page after is a coroutine, also where there is none."""
        wire = Wire(linked(1, "SM1"), linked(None, "SM2"))

        async def read() -> list[str | None]:
            page = await wire.async_client().messages.page()
            after = await page.next_page()
            assert after is not None
            assert await after.next_page() is None
            return [message.sid for message in after]

        assert asyncio.run(read()) == ["SM2"]

    def test_a_page_can_be_read_again(self) -> None:
        """Unlike an iterator."""
        page = Wire(linked(None, "SM1")).client().messages.page()
        assert list(page) == list(page) != []

    def test_the_page_at_an_address(self) -> None:
        """An address that was kept leads back to where one was, as it is or without its host."""
        wire = Wire(linked(None, "SM1"))
        for address in (f"{LIST}?Page=1&PageToken=PASM1", f"{LIST[22:]}?Page=1&PageToken=PASM1"):
            assert [message.sid for message in wire.client().messages.get_page(address)] == ["SM1"]
        assert wire.lines == [f"GET {LIST}?Page=1&PageToken=PASM1"] * 2

    def test_a_page_that_is_asked_for_with_a_body(self) -> None:
        """The next one is asked for with the same body."""
        wire = Wire({"things": [], "meta": {"nextToken": "t1"}})
        page = things(wire.client()).search("x")
        page.next_page()
        assert [request.content for request in wire.requests] == [b'{"text": "x"}'] * 2
        assert wire.lines[1] == "POST https://things.twilio.com/v1/Things?pageToken=t1"


class TestWhereLinksLead:
    """Credentials follow a link, so it is looked at first."""

    @pytest.mark.parametrize(
        "link",
        [
            "https://evil.example/2010-04-01/Messages.json",
            "http://api.twilio.com/2010-04-01/Messages.json",
            "//evil.example/Messages.json",
            "https://api.twilio.com@evil.example/",
            "https://verify.twilio.com/v2/Services",
            "ftp://api.twilio.com/",
            "Messages.json?Page=2",
        ],
    )
    def test_nowhere_else(self, link: str) -> None:
        """What Twilio answers comes from the network, as everything does."""
        wire = Wire({"messages": [{"sid": "SM1"}], "next_page_uri": link})
        records = wire.client().messages.stream()
        assert next(records).sid == "SM1"
        with pytest.raises(TwilioException):
            next(records)
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("pages", [[1, 1], [1, 2, 1], [1, 2, 3, 2]])
    def test_no_page_comes_twice(self, pages: list[int]) -> None:
        """Otherwise the list would have no end."""
        wire = Wire(*[linked(page, MESSAGE) for page in pages])
        with pytest.raises(TwilioException, match="would never end"):
            wire.client().messages.list()
        assert len(wire.requests) == len(pages)

    def test_no_token_comes_twice(self) -> None:
        """Nor with tokens."""
        wire = Wire({"things": [], "meta": {"nextToken": "t1"}})
        with pytest.raises(TwilioException, match="would never end"):
            things(wire.client()).list()
        assert len(wire.requests) == 2
