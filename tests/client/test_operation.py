"""One `def` per operation: a method of Client, a coroutine method of AsyncClient, and a request on its own."""

from __future__ import annotations

import asyncio
import inspect
import pydoc
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, get_type_hints
from unittest.mock import AsyncMock, Mock, create_autospec, patch

import pytest
from tests.client.wire import ACCOUNT, MESSAGE, Wire
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.mode import Async, Sync
from twilio_client.rest.api.v2010.account.message import MessageInstance, MessageList, MessagePage

URL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


def test_a_client_returns_the_result() -> None:
    """The first thing that anybody does with this package."""
    wire = Wire({"sid": MESSAGE, "status": "queued"})
    message = wire.client().messages.create("+15005550010", from_="+15005550006", body="Hello")
    assert (message.sid, message.status) == (MESSAGE, "queued")
    assert wire.lines == [f"POST {URL}"]
    assert wire.form == {"To": "+15005550010", "From": "+15005550006", "Body": "Hello"}


def test_an_async_client_returns_a_coroutine_of_the_same_result() -> None:
    """The same `def` serves both, so what holds for one holds for the other."""
    wire = Wire({"sid": MESSAGE})

    async def send() -> MessageInstance[Any]:
        async with wire.async_client() as client:
            return await client.messages.create("+15005550010", from_="+15005550006", body="Hello")

    assert asyncio.run(send()).sid == MESSAGE
    assert wire.lines == [f"POST {URL}"]


def test_frameworks_can_tell_which_is_which() -> None:
    """Schedulers and mocks ask inspect whether to await."""
    client, async_client = Wire({}).client(), Wire({}).async_client()
    assert not inspect.iscoroutinefunction(client.messages.create)
    for operation in (async_client.messages.create, async_client.messages.list, async_client.messages(MESSAGE).fetch):
        assert inspect.iscoroutinefunction(operation)


def test_build_gives_the_request_and_sends_nothing() -> None:
    """A request can be looked at, logged or queued before it is sent."""
    wire = Wire({"sid": MESSAGE})
    client = wire.client()
    request = client.messages.create.build("+15005550010", from_="+15005550006", body="")
    assert (request.method, request.url) == ("POST", URL)
    assert request.template == "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages.json"
    assert request.form == (("To", "+15005550010"), ("From", "+15005550006"), ("Body", ""))
    assert request.content == b"To=%2B15005550010&From=%2B15005550006&Body="
    assert request.headers == {"Content-Type": "application/x-www-form-urlencoded"}
    assert "+1500" not in repr(request)
    assert wire.requests == []
    assert client.send(request).sid == MESSAGE


def test_sending_what_build_gave_is_the_call_itself() -> None:
    """Whoever splits a call in two must not get something else; a list gives its records, not its first page."""
    wire = Wire({"messages": [{"sid": MESSAGE}], "next_page_uri": None})
    client = wire.client()
    assert client.send(client.messages.list.build()) == client.messages.list()
    async_client = wire.async_client()
    assert asyncio.run(async_client.send(async_client.messages.list.build()))[0].sid == MESSAGE


def test_wrong_arguments_are_refused_as_by_any_function() -> None:
    """A misspelt argument must not be dropped."""
    wire = Wire({})
    create: Any = wire.client().messages.create
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'to'"):
        create()
    with pytest.raises(TypeError, match="unexpected keyword argument 'bdoy'"):
        create("+15005550010", bdoy="Hello")
    assert wire.requests == []


def test_the_signature_is_that_of_the_operation() -> None:
    """Editors and documentation tools show what inspect says: no self, no wrapper, and the result, not the request."""
    messages = Wire({}).client().messages
    update = inspect.signature(messages(MESSAGE).update)
    assert str(update.replace(return_annotation=update.empty)) == (
        "(body: 'str | None' = None, status: 'MessageUpdateStatus | str | None' = None)"
    )
    assert update.return_annotation == MessageInstance[Sync]
    assert list(inspect.signature(MessageList.create).parameters)[:2] == ["self", "to"]
    assert inspect.signature(messages.create.build).return_annotation == "Request[MessageInstance[M]]"


def test_type_hints_are_those_of_the_result() -> None:
    """Frameworks that inject or document by type read them with get_type_hints: sync or async, as the client is."""
    messages, async_messages = Wire({}).client().messages, Wire({}).async_client().messages
    results = {
        messages.create: MessageInstance[Sync],
        MessageList.create: MessageInstance[Sync],
        messages(MESSAGE).delete: bool,
        messages.page: MessagePage[Sync],
        messages.list: list[MessageInstance[Sync]],
        messages.stream: Iterator[MessageInstance[Sync]],
        async_messages.create: MessageInstance[Async],
        async_messages(MESSAGE).delete: bool,
        async_messages.list: list[MessageInstance[Async]],
        async_messages.stream: AsyncIterator[MessageInstance[Async]],
    }
    assert {operation: get_type_hints(operation)["return"] for operation in results} == results


def test_help_tells_about_the_operation() -> None:
    """help() is the documentation at hand."""
    assert "create( to: 'str'" in documented(Wire({}).client().messages.create)
    assert "Create a Message" in documented(Wire({}).client().messages.create)
    assert "MessageInstance[twilio_client.base.mode.Sync]" in documented(Wire({}).client().messages.create)
    assert "create( self, to: 'str'" in documented(MessageList)


def documented(thing: object) -> str:
    """What help() prints, however this Python breaks its lines."""
    text = pydoc.render_doc(thing, renderer=vars(pydoc)["plaintext"]).replace("(", "( ")
    return re.sub(r"[\s|]+", " ", text)


def test_the_class_gives_a_plain_function() -> None:
    """Code that passes methods around calls them with the object first."""
    wire = Wire({"sid": MESSAGE})
    assert MessageList.create(wire.client().messages, "+15005550010", from_="+15005550006", body="Hi").sid == MESSAGE


class TestMocks:
    """Tests of users replace operations; what worked with twilio-python works here."""

    def test_on_the_object(self) -> None:
        """The most common way: no patching at all."""
        client: Any = Wire({}).client()
        client.messages.create = Mock(return_value="sent")
        assert client.messages.create(anything=1) == "sent"

    def test_patched_on_the_object(self) -> None:
        """The operation is itself again afterwards."""
        client = Wire({"sid": MESSAGE}).client()
        with patch.object(client.messages, "create", autospec=True) as create:
            client.messages.create("+15005550010", body="Hello")
            with pytest.raises(TypeError, match="missing a required argument: 'to'"):
                client.messages.create(body="Hello")  # type: ignore[call-arg]
        create.assert_called_once_with("+15005550010", body="Hello")
        assert client.messages.create("+15005550010", from_="+15005550006", body="Hi").sid == MESSAGE

    @pytest.mark.parametrize("autospec", [None, True])
    def test_patched_on_the_class(self, autospec: bool | None) -> None:
        """Code under test often makes its own client, so that only the class can be reached."""
        client = Wire({}).client()
        with patch.object(MessageList, "create", autospec=autospec) as create:
            client.messages.create("+15005550010", body="Hello")
        assert create.call_args.kwargs == {"body": "Hello"}
        assert create.call_args.args[-1] == "+15005550010"

    def test_a_class_patched_with_autospec_keeps_the_signature(self) -> None:
        """That is what autospec is for: a test that passes a misspelt argument fails."""
        client = Wire({}).client()
        with patch.object(MessageList, "create", autospec=True), pytest.raises(TypeError, match="'bdoy'"):
            client.messages.create("+15005550010", bdoy="Hello")  # type: ignore[call-arg]

    def test_a_spec_of_an_object_knows_what_is_to_be_awaited(self) -> None:
        """With autospec, operations of an AsyncClient are AsyncMocks by themselves."""
        messages = create_autospec(Wire({}).async_client().messages, spec_set=True)
        assert isinstance(messages.create, AsyncMock) or inspect.iscoroutinefunction(messages.create)
        asyncio.run(messages.create("+15005550010"))
        with pytest.raises(TypeError, match="'bdoy'"):
            messages.create("+15005550010", bdoy="Hello")

    def test_a_spec_of_the_class(self) -> None:
        """A Mock with the class as its spec has the operations and no others."""
        messages = create_autospec(MessageList, instance=True)
        messages.create("+15005550010")
        with pytest.raises(TypeError, match="'bdoy'"):
            messages.create("+15005550010", bdoy="Hello")
        with pytest.raises(AttributeError, match="creat"):
            messages.creat("+15005550010")


def test_stream_asks_for_a_page_when_it_needs_one() -> None:
    """A million records do not fit in memory, and the caller may stop after the first."""
    page = {"messages": [{"sid": MESSAGE}] * 2, "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1"}
    wire = Wire(page, {"messages": [{"sid": MESSAGE}]})
    records = wire.client().messages.stream()
    assert wire.requests == []
    next(records), next(records)
    assert len(wire.requests) == 1
    assert len(list(records)) == 1
    assert len(wire.requests) == 2


def test_stream_of_an_async_client_is_for_async_for() -> None:
    """No await before it: it is an iterator, not a coroutine."""
    wire = Wire({"messages": [{"sid": MESSAGE}] * 3})

    async def read() -> list[str | None]:
        return [message.sid async for message in wire.async_client().messages.stream(limit=2)]

    assert asyncio.run(read()) == [MESSAGE, MESSAGE]


def test_an_argument_that_cannot_be_sent_is_found_when_stream_is_called() -> None:
    """Not at the first record, somewhere else in the program."""
    with pytest.raises(ValueError, match="limit: must be a number of records, as an int of at least 0"):
        Wire({}).client().messages.stream(limit=-1)


def test_a_limit_that_is_no_number_is_refused_by_name() -> None:
    """It often comes from a query or an environment as a text, and a bare TypeError would not say which argument."""
    number: Any
    for number in ("3", 3.0, True, [3]):
        with pytest.raises(TwilioValidationError, match="^limit: .* as an int"):
            Wire({}).client().messages.stream(limit=number)
        with pytest.raises(TwilioValidationError, match="^page_size: .* as an int"):
            Wire({}).client().messages.page(page_size=number)
