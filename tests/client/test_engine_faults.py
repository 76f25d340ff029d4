"""Network faults and errors of Twilio, on a real socket: what the caller gets, and how many requests are sent.

Whatever goes wrong, nothing is done twice that should be done once.
"""

from __future__ import annotations

import gzip
import json
import logging
import re
import socket
import time
import zlib
from collections.abc import Callable
from email.utils import formatdate

import pytest
from tests.client.faults import (
    KINDS,
    MESSAGE,
    TOKEN,
    Act,
    Kind,
    answer,
    call,
    create,
    delete,
    dripping,
    endless,
    faulty,
    fetch,
    hang_up,
    refused_url,
    reset,
    reset_unread,
    silence,
)
from twilio_client.base.exceptions import (
    TwilioConnectionError,
    TwilioNotFoundError,
    TwilioRateLimitedError,
    TwilioRestException,
)
from twilio_client.base.retry import RetryPolicy
from twilio_client.http.body import MAX_ANSWER

SENT = answer(201, json.dumps({"sid": MESSAGE, "status": "queued"}).encode())
FOUND = answer(200, json.dumps({"sid": MESSAGE, "status": "sent"}).encode())
CODE_20429 = b'{"code": 20429, "message": "Too Many Requests", "status": 429}'
CODE_60203 = b'{"code": 60203, "message": "Max send attempts reached", "status": 429}'
TEMPLATE = "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages.json"
LOST: list[Act] = [reset, hang_up, reset_unread]


def bare_deflate(content: bytes) -> bytes:
    """Deflate without zlib's header, as some servers send it."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


pytestmark = pytest.mark.parametrize("kind", KINDS)


def test_a_refused_connection_is_tried_again_for_any_method(kind: Kind) -> None:
    """Nothing was sent, so that even a message can be tried again; the exception says that it can."""
    with pytest.raises(TwilioConnectionError) as caught:
        call(kind, refused_url(), create)
    assert (caught.value.sent, caught.value.attempts, caught.value.method) == (False, 3, "POST")
    assert "nothing was sent" in str(caught.value)


@pytest.mark.parametrize("act", LOST)
def test_a_message_whose_answer_is_lost_is_not_sent_again(kind: Kind, act: Act) -> None:
    """Twilio may have sent the text message: a second request could send it twice."""
    with faulty(act, SENT) as server:
        with pytest.raises(TwilioConnectionError) as caught:
            call(kind, server.url, create)
        assert server.connections == 1
    assert (caught.value.sent, caught.value.attempts) == (True, 1)
    assert "before you send it again" in str(caught.value)
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize("act", LOST)
def test_a_read_whose_answer_is_lost_is_sent_again(kind: Kind, act: Act) -> None:
    """Reading twice does no harm, and callers should not have to write the loop."""
    with faulty(act, act, FOUND) as server:
        message = call(kind, server.url, fetch)
        assert server.connections == 3
    assert (message.status, message.http_response.attempts) == ("sent", 3)


def test_an_idempotency_key_allows_a_post_to_be_sent_again(kind: Kind) -> None:
    """With the key, Twilio itself sees to it that the work is done once."""
    with faulty(reset, answer(503), SENT) as server:
        message = call(kind, server.url, lambda client: create(client.with_options(headers={"idempotency-key": "k1"})))
        assert [request.headers["idempotency-key"] for request in server.requests] == ["k1", "k1", "k1"]
    assert message.sid == MESSAGE


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize(("operation", "requests"), [(fetch, 3), (delete, 3), (create, 1)])
def test_an_error_of_the_server_is_retried_for_what_can_be_repeated(
    kind: Kind, status: int, operation: object, requests: int
) -> None:
    """A 503 may come after the message went out: a POST gets one try, and the caller the exception."""
    with faulty(answer(status, b'{"code": 20500, "message": "Oops"}')) as server:
        with pytest.raises(TwilioRestException) as caught:
            call(kind, server.url, operation)  # type: ignore[arg-type]
        assert len(server.requests) == requests
    error = caught.value
    assert (error.status, error.code, error.attempts, error.sent, error.request_id) == (
        status,
        20500,
        requests,
        True,
        "RQ1",
    )


@pytest.mark.parametrize("body", [CODE_20429, b"", b"<html>slow down</html>", b'{"code": "20429"}'])
def test_too_many_requests_is_retried_for_any_method(kind: Kind, body: bytes) -> None:
    """A 429 of this kind says that the request was not processed."""
    with faulty(answer(429, body, Retry_After="0"), answer(429, body), SENT) as server:
        message = call(kind, server.url, create)
        assert server.methods == ["POST"] * 3
    assert message.http_response.attempts == 3


def test_a_verdict_with_status_429_is_not_retried(kind: Kind) -> None:
    """Verify's "max attempts reached" is final; asking again only prolongs it."""
    with faulty(answer(429, CODE_60203, Retry_After="0"), SENT) as server:
        with pytest.raises(TwilioRateLimitedError) as caught:
            call(kind, server.url, create)
        assert len(server.requests) == 1
    assert caught.value.code == 60203


def test_retry_after_is_waited_for(kind: Kind) -> None:
    """Twilio knows best when it has room again."""
    with faulty(answer(429, CODE_20429, Retry_After="1"), FOUND) as server:
        started = time.monotonic()
        message = call(kind, server.url, fetch)
    assert 1.0 <= message.http_response.elapsed <= time.monotonic() - started


def test_retry_after_can_be_a_date(kind: Kind) -> None:
    """HTTP allows both forms, and gateways use this one."""
    with faulty(answer(503, Retry_After=formatdate(time.time() - 60, usegmt=True)), FOUND) as server:
        assert call(kind, server.url, fetch).status == "sent"


@pytest.mark.parametrize("value", ["86400", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_an_absurd_retry_after_ends_the_retries_at_once(kind: Kind, value: str) -> None:
    """Nobody waits a day inside a call; the header is in the exception for whoever wants to queue the work."""
    with faulty(answer(429, CODE_20429, Retry_After=value)) as server:
        with pytest.raises(TwilioRateLimitedError) as caught:
            call(kind, server.url, create)
        assert len(server.requests) == 1
    assert caught.value.headers["RETRY-AFTER"] == value


@pytest.mark.parametrize("first", [reset, answer(500), answer(504)])
def test_a_404_on_a_repeated_delete_is_success(kind: Kind, first: Act) -> None:
    """The first attempt did the work and its answer was lost: what was to be gone is gone."""
    with faulty(first, answer(404, b'{"code": 20404}')) as server:
        assert call(kind, server.url, delete) is True
        assert server.methods == ["DELETE", "DELETE"]


@pytest.mark.parametrize("script", [[answer(404)], [answer(429, CODE_20429), answer(404)]])
def test_a_404_on_a_delete_that_did_nothing_before_is_an_error(kind: Kind, script: list[Act]) -> None:
    """A 429 was not processed: there never was such a message, and the caller has to know."""
    with faulty(*script) as server, pytest.raises(TwilioNotFoundError):
        call(kind, server.url, delete)


@pytest.mark.parametrize(
    "act",
    [silence, dripping(answer(200, b"")[:20]), dripping(answer(200, Content_Length="200"))],
    ids=["slow headers", "headers that drip", "a body that drips"],
)
def test_a_slow_answer_ends_at_the_timeout(kind: Kind, act: Act) -> None:
    """Without a total, a server that drips keeps a thread for ever."""
    started = time.monotonic()
    with faulty(act, SENT) as server:
        with pytest.raises(TwilioConnectionError) as caught:
            call(kind, server.url, create, timeout=0.5)
        assert len(server.requests) == 1
    assert time.monotonic() - started < 4
    assert caught.value.sent


@pytest.mark.parametrize("retries", [0, RetryPolicy(retries=0), RetryPolicy(base=0.0, budget=0.0)])
def test_retries_can_be_turned_off(kind: Kind, retries: int | RetryPolicy) -> None:
    """Whoever has a queue of their own wants to know at once."""
    with faulty(answer(503)) as server:
        with pytest.raises(TwilioRestException):
            call(kind, server.url, fetch, retries=retries)
        with pytest.raises(TwilioRestException):
            call(kind, server.url, lambda client: fetch(client.with_options(retries=retries)))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "reply",
    [
        answer(201),
        answer(201, b"{"),
        answer(201, b"<html>sent</html>", content_type="text/html"),
        answer(201, b"null"),
        answer(201, b"[1]"),
        answer(201, b"7"),
        answer(201, b'{"sid": 7, "status": [], "date_sent": {}}', content_type="text/plain"),
        answer(201, b"[" * 100_000),
        answer(204),
    ],
    ids=[
        "nothing",
        "half a document",
        "a page",
        "null",
        "a list",
        "a number",
        "wrong types",
        "deep",
        "204",
    ],
)
def test_a_strange_answer_to_a_message_that_was_sent_is_no_error(kind: Kind, reply: bytes) -> None:
    """An exception here would make the caller send the message again."""
    with faulty(reply) as server:
        message = call(kind, server.url, create)
        assert len(server.requests) == 1
    assert message.http_response.status in (201, 204)
    assert message.status in (None, [])


def test_a_204_with_a_body(kind: Kind) -> None:
    """Bytes that must not be there do not turn a success into an error."""
    with faulty(answer(204, b"what should not be here"), SENT) as server:
        assert call(kind, server.url, create).http_response.status == 204
        assert len(server.requests) == 1


@pytest.mark.parametrize("status", [b"000", b"101", b"199"])
def test_a_status_that_is_no_answer_is_a_lost_answer(kind: Kind, status: bytes) -> None:
    """Below 200 there is no success, whatever a library makes of it; and the message may have gone out."""
    switched = b"HTTP/1.1 " + status + b" Odd\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"

    def act(connection: socket.socket) -> None:
        connection.sendall(switched)

    with faulty(act, SENT) as server:
        with pytest.raises(TwilioConnectionError) as caught:
            call(kind, server.url, create, timeout=5)
        assert (caught.value.sent, len(server.requests)) == (True, 1)


def test_an_answer_that_is_cut_off_is_a_lost_answer(kind: Kind) -> None:
    """The length was announced, so that what is missing is known to be missing; a read can be repeated."""
    cut = answer(200, b'{"sid": "SM', Content_Length="99")
    with faulty(lambda connection: connection.sendall(cut), FOUND) as server:
        assert call(kind, server.url, fetch).status == "sent"
    with faulty(lambda connection: connection.sendall(cut), FOUND) as server:
        with pytest.raises(TwilioConnectionError) as caught:
            call(kind, server.url, create)
        assert len(server.requests) == 1
    assert caught.value.sent


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("gzip", lambda content: gzip.compress(content[:5]) + gzip.compress(content[5:])),
        ("gzip", lambda content: gzip.compress(b"") + gzip.compress(content) + bytes(4)),
        ("deflate", zlib.compress),
        ("deflate", bare_deflate),
    ],
)
def test_a_compressed_answer_is_read(kind: Kind, encoding: str, compress: Callable[[bytes], bytes]) -> None:
    """Pages of a thousand records shrink to a tenth."""
    with faulty(answer(200, compress(b'{"status": "sent"}'), Content_Encoding=encoding)) as server:
        assert call(kind, server.url, fetch).status == "sent"
        assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def test_a_small_answer_that_would_become_a_huge_one_is_refused(kind: Kind) -> None:
    """A gateway that was taken over must not be able to exhaust memory; what is refused is not asked for again."""
    bomb = gzip.compress(b"0" * (MAX_ANSWER + 1))
    with faulty(answer(200, bomb, Content_Encoding="gzip")) as server:
        with pytest.raises(TwilioConnectionError, match="more than 67108864 bytes"):
            call(kind, server.url, fetch)
        assert len(server.requests) == 1


def test_an_answer_in_very_many_parts_is_refused(kind: Kind) -> None:
    """Each part of a gzip body is small work, and copying what follows is not: a million of them would take minutes."""
    with faulty(answer(200, gzip.compress(b"") * 2000, Content_Encoding="gzip")) as server:
        with pytest.raises(TwilioConnectionError, match="very many parts"):
            call(kind, server.url, fetch)
        assert len(server.requests) == 1


def test_an_answer_without_end_is_refused(kind: Kind) -> None:
    """The same without compression."""
    head = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    with faulty(endless(head, b"0" * 2**20)) as server, pytest.raises(TwilioConnectionError, match="more than"):
        call(kind, server.url, fetch)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_answer_that_is_broken_is_a_lost_answer(kind: Kind, encoding: str) -> None:
    """Half of a compressed document must not pass for an empty one."""
    whole = gzip.compress(b'{"status": "sent"}' * 100)
    for broken in (whole[:-20], b"no compression at all"):
        with faulty(answer(200, broken, Content_Encoding=encoding), FOUND) as server:
            assert call(kind, server.url, fetch).status == "sent"
            assert len(server.requests) == 2


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_read_follows_a_redirect_to_the_same_origin(kind: Kind, status: int) -> None:
    """memory_v1 answers so for a profile that was merged into another one."""
    with faulty(answer(status, Location="/elsewhere?a=b"), FOUND) as server:
        assert call(kind, server.url, fetch).status == "sent"
        assert server.requests[1].target == "/elsewhere?a=b"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_write_does_not_follow_a_redirect(kind: Kind, status: int) -> None:
    """Whether the first address did the work is not for this package to guess; the caller learns where to go."""
    with faulty(answer(status, Location="/elsewhere"), SENT) as server:
        with pytest.raises(TwilioRestException) as caught:
            call(kind, server.url, create)
        assert len(server.requests) == 1
    assert (caught.value.status, caught.value.headers["Location"]) == (status, "/elsewhere")
    assert "redirect" in str(caught.value)


def test_credentials_do_not_follow_a_redirect_to_another_host(kind: Kind) -> None:
    """The official SDK's next_page_url fault in another shape: a foreign host would get the auth token."""
    with faulty(FOUND) as thief:
        for location in (f"{thief.url}/x", thief.url.replace("http://", "//") + "/x", "", "http://[", "/a b\\c"):
            with faulty(answer(301, Location=location)) as server, pytest.raises(TwilioRestException):
                call(kind, server.url, fetch)
        assert thief.connections == 0


def test_redirects_in_a_circle_come_to_an_end(kind: Kind) -> None:
    """Five in a row are more than any sane server needs."""
    with faulty(answer(302, Location="/round")) as server:
        with pytest.raises(TwilioRestException):
            call(kind, server.url, fetch)
        assert len(server.requests) == 6


def test_a_secret_a_number_or_a_body_is_in_no_log_and_no_traceback_line(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    """Logs are kept for years and read by many; whatever any library logs during a call is searched here."""
    echo = json.dumps({"code": 21211, "message": "The number +15005550010 is bad: planted words"}).encode()
    with caplog.at_level(logging.DEBUG), faulty(answer(503), FOUND, answer(400, echo), reset) as server:
        call(kind, server.url, lambda client: client.messages.list(to="+15005550010", limit=1))
        with pytest.raises(TwilioRestException) as refused:
            call(kind, server.url, create)
        with pytest.raises(TwilioConnectionError) as lost:
            call(kind, server.url, create)
    assert "21211" in str(refused.value)
    told = [caplog.text, *(text for error in (refused.value, lost.value) for text in (str(error), repr(error)))]
    for private in ("15005550010", "15005550006", "planted", TOKEN, "Basic ", "Authorization"):
        assert not [text for text in told if private in text]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("twilio_client")]
    assert [line.split(";")[0] for line in ours[:-1]] == [
        f"GET {TEMPLATE}: 503",
        f"GET {TEMPLATE}: 200",
        f"POST {TEMPLATE}: 400",
    ]
    assert re.match(re.escape(f"POST {TEMPLATE}: ") + r"(RemoteProtocolError|ReadError|ClientOSError); ", ours[-1])
    assert ours[0].endswith("request RQ1")
