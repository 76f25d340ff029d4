"""Media content: streamed completely or not at all, and without credentials for other hosts."""

from __future__ import annotations

import asyncio
import inspect
import os
from pathlib import Path
from typing import Any

import httpx2
import pytest
from twilio_client import TwilioConnectionError, TwilioException, TwilioRestException
from twilio_client.http.response import Response

from tests.client.faults import ACCOUNT, MESSAGE, MODES, Kind, answer, call, faulty, reset
from tests.client.wire import Wire

MEDIA = "ME" + "0" * 32
PATH = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media/{MEDIA}"
ELSEWHERE = "https://media.example/picture?signature=secret"


def to(location: str, status: int = 307) -> httpx2.Response:
    """A redirect."""
    return httpx2.Response(status, headers={"Location": location})


def media(client: Any) -> Any:
    """One of a message's media."""
    return client.messages(MESSAGE).media(MEDIA)


def read(wire: Wire, kind: Kind) -> bytes:
    """All the bytes, through one of the clients."""
    if kind == "sync":
        return b"".join(media(wire.client()).content())

    async def run() -> bytes:
        return b"".join([piece async for piece in media(wire.async_client()).content()])

    return asyncio.run(run())


@pytest.mark.parametrize("kind", MODES)
def test_the_redirect_is_followed_without_credentials(kind: Kind) -> None:
    """Twilio keeps media at hosts of others; the auth token is for Twilio alone."""
    wire = Wire(to(ELSEWHERE), to("/moved", 302), httpx2.Response(200, content=b"bytes"))
    assert read(wire, kind) == b"bytes"
    assert wire.lines == [f"GET https://api.twilio.com{PATH}", f"GET {ELSEWHERE}", "GET https://media.example/moved"]
    assert ["authorization" in request.headers for request in wire.requests] == [True, False, False]


def test_what_a_client_of_the_users_own_adds_stays_with_twilio() -> None:
    """Its cookies and its Authorization header are as secret as ours."""
    wire = Wire(to(ELSEWHERE), httpx2.Response(200, content=b"bytes"))
    client = wire.client()
    own: Any = client.http_client
    own.headers["Authorization"] = "Bearer secret"
    own.cookies.set("session", "secret")
    assert b"".join(media(client).content()) == b"bytes"
    assert not {"authorization", "cookie"} & set(wire.requests[-1].headers)


@pytest.mark.parametrize("kind", MODES)
def test_an_http_client_that_was_written_for_the_sdk_may_be_set_in_its_own_way(kind: Kind) -> None:
    """It is asked for the redirect alone: what it calls a timeout, or its options, is its own business."""

    class Own:
        timeout, _options = 5, {"verify": False}

        def request(self, method: str, url: str, **given: object) -> Response:
            return Response(307, "", {"Location": f"{server.url}/picture"})

    class OwnAsync(Own):
        async def request(self, method: str, url: str, **given: object) -> Response:  # type: ignore[override]
            return super().request(method, url, **given)

    async def run(client: Any) -> bytes:
        return b"".join([piece async for piece in media(client).content()])

    def collect(client: Any) -> Any:
        return b"".join(media(client).content()) if kind == "sync" else run(client)

    with faulty(answer(200, b"bytes")) as server:
        http_client = Own() if kind == "sync" else OwnAsync()
        assert call(kind, server.url, collect, http_client=http_client) == b"bytes"


def test_content_that_comes_without_a_redirect_is_taken_too() -> None:
    """Gateways and stubs answer at once."""
    assert read(Wire(httpx2.Response(200, content=b"bytes")), "sync") == b"bytes"


@pytest.mark.parametrize("kind", MODES)
@pytest.mark.parametrize("location", ["http://media.example/x", "ftp://media.example/x", "file:///etc/passwd"])
def test_only_https_is_followed(location: str, kind: Kind) -> None:
    """An address from the network gets neither trust nor a request in the clear."""
    wire = Wire(to(ELSEWHERE), to(location))
    with pytest.raises(TwilioException, match="not https"):
        read(wire, kind)
    assert len(wire.requests) == 2


@pytest.mark.parametrize("kind", MODES)
def test_redirects_come_to_an_end(kind: Kind) -> None:
    """Two hosts that point at one another keep nobody busy."""
    wire = Wire(to(ELSEWHERE))
    with pytest.raises(TwilioException, match="more than 5 times"):
        read(wire, kind)
    assert len(wire.requests) == 6


@pytest.mark.parametrize("kind", MODES)
def test_errors_are_those_of_every_call(kind: Kind) -> None:
    """What is missing at Twilio, what is missing where it led, and a line that breaks; the address is never shown."""
    with pytest.raises(TwilioRestException) as missing:
        read(Wire(httpx2.Response(404, json={"code": 20404, "message": "none", "status": 404})), kind)
    assert missing.value.code == 20404
    with pytest.raises(TwilioRestException) as gone:
        read(Wire(to(ELSEWHERE), httpx2.Response(403)), kind)
    assert gone.value.status == 403
    with pytest.raises(TwilioConnectionError) as broken:
        read(Wire(to(ELSEWHERE), httpx2.ReadError("x")), kind)
    for told in (gone.value, broken.value):
        assert "secret" not in f"{told} {told!r} {vars(told)}"


@pytest.mark.parametrize("kind", ("sync", "async", "aiohttp"))
def test_a_file_is_written_through_the_clients_of_this_package(kind: Kind, tmp_path: Path) -> None:
    """On a real socket, with each way of sending."""
    with faulty(b"") as server:
        bytes_ = bytes(range(256)) * 1024
        server._script[:] = [answer(307, Location=f"{server.url}/there"), answer(200, bytes_, "image/png")]
        target = tmp_path / "picture.png"
        assert call(kind, server.url, lambda client: media(client).save(target)) == len(bytes_)
    assert target.read_bytes() == bytes_
    assert [request.target for request in server.requests] == [PATH, "/there"]
    assert "authorization" not in server.requests[1].headers


@pytest.mark.parametrize("kind", MODES)
def test_a_file_is_whole_or_as_it_was(kind: Kind, tmp_path: Path) -> None:
    """Half a picture under the name of a whole one would be found by users."""
    target = tmp_path / "picture.png"
    target.write_bytes(b"before")
    half = answer(200, b"x" * 100).replace(b"Content-Length: 100", b"Content-Length: 1000")

    def broken(connection: Any) -> None:
        connection.sendall(half)
        reset(connection)

    with faulty(b"") as server:
        server._script[:] = [answer(307, Location=f"{server.url}/there"), broken]
        with pytest.raises(TwilioConnectionError):
            call(kind, server.url, lambda client: media(client).save(target))
    assert [path.name for path in tmp_path.iterdir()] == ["picture.png"]
    assert target.read_bytes() == b"before"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.parametrize(("before", "after"), [(None, 0o640), (0o604, 0o604)])
def test_a_file_may_be_read_by_whom_the_user_says(before: int | None, after: int, tmp_path: Path) -> None:
    """A web server under another name has to read what a worker saved; a file that is replaced keeps its mode."""
    target = tmp_path / "picture.png"
    if before is not None:
        target.touch()
        target.chmod(before)
    umask = os.umask(0o027)
    try:
        media(Wire(httpx2.Response(200, content=b"x")).client()).save(target)
    finally:
        os.umask(umask)
    assert (target.stat().st_mode & 0o777, target.read_bytes()) == (after, b"x")


def test_it_is_held_piece_by_piece() -> None:
    """Memory does not grow with the media: what was not asked for is not read."""
    given: list[int] = []

    class Pieces(httpx2.SyncByteStream):
        def __iter__(self) -> Any:
            for number in range(1000):
                given.append(number)
                yield b"x" * 1024

    wire = Wire(to(ELSEWHERE), httpx2.Response(200, stream=Pieces()))
    pieces = media(wire.client()).content()
    assert next(pieces) == b"x" * 1024
    assert len(given) < 5
    pieces.close()


def test_it_looks_like_every_other_operation() -> None:
    """Nothing is sent before the first piece is asked for; the request can be had alone."""
    wire = Wire({})
    one = media(wire.client())
    one.content()
    assert one.content.build().url == f"https://api.twilio.com{PATH}"
    assert wire.requests == []
    assert inspect.iscoroutinefunction(media(wire.async_client()).save)
