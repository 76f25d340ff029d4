"""What is specific to the aiohttp transport. test_engine_faults also tests every fault with it."""

from __future__ import annotations

import asyncio
import builtins
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import twilio_client
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    TOKEN,
    answer,
    call,
    create,
    delete,
    faulty,
    fetch,
    hang_up,
    http_client_of,
    silence,
)
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioException
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.http.transport import Timeout

FOUND = answer(200, b'{"status": "sent"}')


def test_aiohttp_is_imported_by_who_asks_for_it_and_nothing_else_is() -> None:
    """An extra that is not installed must not be missed, and whoever chose aiohttp need not load two libraries."""
    [package] = twilio_client.__path__
    program = f"""
import asyncio, sys
sys.path.insert(0, {str(Path(package).parent)!r})
from twilio_client import AsyncClient
async def main(url):
    async with AsyncClient({ACCOUNT!r}, {TOKEN!r}, base_url=url, transport="aiohttp") as client:
        assert "aiohttp" not in sys.modules
        assert (await client.messages("SM" + "0" * 32).fetch()).status == "sent"
asyncio.run(main(sys.argv[1]))
assert "aiohttp" in sys.modules
assert not {{"httpx2", "httpcore2", "anyio"}} & set(sys.modules)
"""
    with faulty(FOUND) as server:
        done = subprocess.run([sys.executable, "-c", program, server.url], capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_kept_connection_that_broke_is_told_and_not_mended_in_secret() -> None:
    """aiohttp by itself would send the DELETE again, and the 404 of the second would look like an error."""

    async def run(url: str) -> Any:
        async with AsyncClient(ACCOUNT, TOKEN, base_url=url, retries=AT_ONCE, transport="aiohttp") as client:
            await fetch(client)
            return await delete(client)

    with faulty(FOUND, hang_up, answer(404, b'{"code": 20404}')) as server:
        assert asyncio.run(run(server.url)) is True
        assert server.methods == ["GET", "DELETE", "DELETE"]


def test_a_call_that_got_no_connection_in_time_has_sent_nothing() -> None:
    """Waiting for a connection is part of the total, and the exception has to say that the message can be sent again."""

    async def run(url: str) -> BaseException:
        http_client = http_client_of("aiohttp", timeout=Timeout(0.3), max_connections=1)
        try:
            async with AsyncClient(ACCOUNT, TOKEN, base_url=url, http_client=http_client, retries=0) as client:
                first = asyncio.ensure_future(create(client.with_options(timeout=5)))
                await asyncio.sleep(0.1)
                with pytest.raises(TwilioConnectionError) as caught:
                    await create(client)
                first.cancel()
                await asyncio.gather(first, return_exceptions=True)
                return caught.value
        finally:
            await http_client.close()

    with faulty(silence) as server:
        error = asyncio.run(run(server.url))
        assert len(server.requests) == 1
    assert isinstance(error, TwilioConnectionError) and not error.sent


def test_what_aiohttp_cannot_do_is_said_before_anything_is_sent() -> None:
    """In place of an answer in another version of HTTP, or an error from the depths of a library."""
    for options, words in (({"http2": True}, "HTTP/2"), ({"proxy": "socks5://127.0.0.1:1"}, "SOCKS")):
        http_client = http_client_of("aiohttp", **options)

        async def run(http_client: AsyncTwilioHttpClient = http_client) -> None:
            try:
                await http_client.request("GET", "http://stub.example/")
            finally:
                await http_client.close()

        with pytest.raises(TwilioException, match=words):
            asyncio.run(run())


def test_a_transport_is_one_that_there_is() -> None:
    """A slip of the pen must not fall back to another library."""
    wrong: Any = "requests"
    for make in (AsyncClient, Client):
        with pytest.raises(TwilioException, match="transport='requests'"):
            make(ACCOUNT, TOKEN, transport=wrong)
    aiohttp: Any = "aiohttp"
    with pytest.raises(TwilioException, match="a Client sends with"):
        Client(ACCOUNT, TOKEN, transport=aiohttp)
    with pytest.raises(TwilioException, match="one of the two"):
        AsyncClient(ACCOUNT, TOKEN, transport="aiohttp", http_client=AsyncTwilioHttpClient())


def test_without_aiohttp_the_exception_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra's name is nothing that anybody guesses."""
    imported = builtins.__import__

    def missing(name: str, *args: Any, **options: Any) -> Any:
        if name.partition(".")[0] == "aiohttp":
            raise ImportError(name)
        return imported(name, *args, **options)

    monkeypatch.delitem(sys.modules, "twilio_client.http.aiohttp_pool", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(TwilioException, match=r"pip install 'twilio-client\[aiohttp\]'"):
        call("aiohttp", "http://127.0.0.1:1", fetch)
