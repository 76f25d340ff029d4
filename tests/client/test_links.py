"""Attributes that lead from a client to its resources."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any
from unittest.mock import Mock, create_autospec, patch

import pytest
import twilio_client
from tests.client.wire import ACCOUNT, MESSAGE, Wire
from twilio_client import AsyncClient, Client
from twilio_client.rest.api.v2010.account.message import MessageList


def modules_after(program: str) -> set[str]:
    """The modules that a fresh Python has loaded when the program is done."""
    [package] = twilio_client.__path__
    program = f"import sys; sys.path.insert(0, {str(Path(package).parent)!r})\n{program}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8")
    return set(done.stdout.split())


def test_importing_the_client_loads_no_resource_and_no_http_library() -> None:
    """A command-line tool or a function in the cloud pays for what it uses."""
    loaded = modules_after("from twilio_client import AsyncClient, Client")
    assert {name for name in loaded if name.startswith("twilio_client.rest")} == {"twilio_client.rest"}
    assert not loaded & {"httpx2", "httpcore2", "ssl", "asyncio", "email", "http.client", "decimal"}


def test_a_resource_loads_its_parents_and_nothing_else() -> None:
    """A thousand resources stay on the disk."""
    loaded = modules_after(
        "from twilio_client import Client\n"
        "Client('AC' + '0' * 32, 'secret').messages.create.build('+15005550010', from_='+15005550006', body='Hello')"
    )
    below_rest = {name.removeprefix("twilio_client.rest.") for name in loaded if name.startswith("twilio_client.rest.")}
    assert below_rest == {"api", "api.v2010", "api.v2010.account", "api.v2010.account.message"}


def test_what_was_reached_once_is_reached_again() -> None:
    """Whatever a test or a program sets on it stays set."""
    client = Wire({}).client()
    assert client.messages is client.messages
    assert client.messages is client.api.v2010.account.messages
    assert client.api is client.api


def test_a_name_that_only_twilio_python_has_is_told_with_its_counterpart() -> None:
    """Who moves code by hand meets it first; other names are told as Python tells them."""
    messages: Any = Wire({}).client().messages
    with pytest.raises(AttributeError, match="no attribute 'create_async': on an AsyncClient, create is a coroutine"):
        messages.create_async()
    with pytest.raises(AttributeError, match="'MessageList' object has no attribute 'fetch'$"):
        messages.fetch()
    assert not hasattr(messages, "update_async")


def test_each_object_has_its_own() -> None:
    """Two clients have two accounts."""
    assert Wire({}).client().messages is not Wire({}).client().messages


def test_path_values_are_passed_on_under_the_name_that_the_child_uses() -> None:
    """A message's `sid` is its media's `message_sid`."""
    wire = Wire({"media_list": []})
    wire.client().messages(MESSAGE).media.list()
    assert wire.lines == [f"GET https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media.json"]


def test_another_account_can_be_named() -> None:
    """The account of the client is only the one that is meant when none is named."""
    wire = Wire({"messages": []})
    wire.client().api.v2010.accounts("AC" + "1" * 32).messages.list()
    assert wire.lines == [f"GET https://api.twilio.com/2010-04-01/Accounts/AC{'1' * 32}/Messages.json"]


class TestMocks:
    """Any attribute of a client, host, version or resource can be replaced in a test."""

    def test_on_the_object(self) -> None:
        """Also before it was read for the first time."""
        client: Any = Wire({}).client()
        client.messages = Mock()
        client.messages.create.return_value = "sent"
        assert client.messages.create() == "sent"

    def test_a_replaced_host_is_seen_through_the_shortcuts(self) -> None:
        """`client.messages` is `client.api.v2010.account.messages`, also when a test has put a mock on the way."""
        client: Any = Wire({}).client()
        client.api = Mock()
        assert client.messages is client.api.v2010.account.messages

    @pytest.mark.parametrize("owner", [Client, AsyncClient])
    def test_patched_on_the_class(self, owner: type[Client] | type[AsyncClient]) -> None:
        """Code under test often makes its own client, so that only the class can be reached."""
        client = owner(ACCOUNT, "secret")
        with patch.object(owner, "messages") as messages:
            assert client.messages is messages
        assert isinstance(client.messages, MessageList)

    def test_patched_on_the_class_with_autospec(self) -> None:
        """The mock has the operations of the resource, with their signatures."""
        client: Any = Client(ACCOUNT, "secret")
        with patch.object(Client, "messages", autospec=True):
            client.messages.create("+15005550010", body="Hello")
            with pytest.raises(TypeError, match="'bdoy'"):
                client.messages.create("+15005550010", bdoy="Hello")
            with pytest.raises(AttributeError):
                client.messages.creat("+15005550010")

    async def awaited(self, client: Any) -> object:
        return await client.messages.create("+15005550010")

    def test_a_spec_of_a_client_is_asynchronous_where_the_client_is(self) -> None:
        """`await` on a mock of an AsyncClient works, and on one of a Client it does not."""
        import asyncio

        assert asyncio.run(self.awaited(create_autospec(AsyncClient, instance=True))) is not None
        with pytest.raises(TypeError, match="await"):
            asyncio.run(self.awaited(create_autospec(Client, instance=True)))


def test_a_deprecated_shortcut_says_what_to_use_and_where() -> None:
    """The warning must point at the caller's line, or nobody finds what to change."""
    api = Wire({}).client().api
    with pytest.warns(
        DeprecationWarning, match=r"api\.messages is deprecated: use api\.v2010\.account\.messages"
    ) as seen:
        assert api.messages is api.v2010.account.messages
    assert [warning.filename for warning in seen] == [__file__]


def test_the_long_way_does_not_warn() -> None:
    """Nor does the shortcut on the client, which is there to stay."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Wire({}).client().messages
