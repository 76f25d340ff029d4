"""docs/reliability.md: every cell of its table of faults is tested, with three transports.

The page is the expectation. A row without a fault here, or a fault without a row there, is an error.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.client.faults import (
    ACCOUNT,
    AT_ONCE,
    KINDS,
    MESSAGE,
    TOKEN,
    Act,
    FaultyServer,
    Kind,
    answer,
    call,
    create,
    delete,
    dripping,
    faulty,
    fetch,
    hang_up,
    refused_url,
    reset,
    reset_unread,
    silence,
)
from tests.pages import sections
from twilio_client import Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioRestException
from twilio_client.http.body import MAX_ANSWER

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
FOUND = answer(200, json.dumps({"sid": MESSAGE, "status": "sent"}).encode())
CUT = answer(200, b'{"sid": "SM', Content_Length="99")
HTML = b"<html>Bad Gateway</html>"


def with_key(client: Any) -> Any:
    """A POST with an Idempotency-Key."""
    return create(client.with_options(headers={"Idempotency-Key": "k1"}))


OPERATIONS: Mapping[str, Callable[[Any], Any]] = {
    "GET": fetch,
    "DELETE": delete,
    "POST": create,
    "POST with `Idempotency-Key`": with_key,
}


def cut(connection: Any) -> None:
    """Announce more than is sent."""
    connection.sendall(CUT)


def code(status: int, number: int, **headers: str) -> bytes:
    """An error as Twilio writes it."""
    return answer(status, json.dumps({"code": number, "message": "Oops", "status": status}).encode(), **headers)


# The fault lasts, unless there are several acts.
FAULTS: Mapping[str, Sequence[Act]] = {
    "connection refused": (),
    "reset before the request was read": (reset_unread,),
    "reset after the request was read": (reset,),
    "connection closed without a response": (hang_up,),
    "no response before the timeout": (silence,),
    "headers that trickle in past the timeout": (dripping(b"HTTP/1.1 200 OK\r\nX-"),),
    "a body that trickles in past the timeout": (dripping(answer(200, Content_Length="200")),),
    "a body shorter than its `Content-Length`": (cut,),
    "a lost response, then 404": (reset, code(404, 20404)),
    "429": (answer(429),),
    "429 with code 20429 and `Retry-After: 0`": (code(429, 20429, Retry_After="0"),),
    "429 with `Retry-After` of a day": (code(429, 20429, Retry_After="86400"),),
    "429 with another error code, such as Verify's 60203": (code(429, 60203, Retry_After="0"),),
    "500": (code(500, 20500),),
    "502 with an HTML page": (answer(502, HTML, content_type="text/html"),),
    "503": (answer(503),),
    "503, then success": (answer(503), FOUND),
    "504": (answer(504),),
    "400": (code(400, 21211),),
    "401": (code(401, 20003),),
    "404": (code(404, 20404),),
    "an empty body": (answer(200),),
    "a truncated JSON body": (answer(200, b'{"sid": "SM'),),
    "an HTML page with status 200": (answer(200, HTML, content_type="text/html"),),
    "`null` as the whole body": (answer(200, b"null"),),
    "a list as the whole body": (answer(200, b"[1]"),),
    "a number as the whole body": (answer(200, b"7"),),
    "fields of the wrong types": (answer(200, b'{"sid": 7, "status": [], "date_sent": {}}'),),
    "an unknown enum value": (answer(200, b'{"status": "teleported"}'),),
    "a wrong Content-Type": (answer(200, b'{"status": "sent"}', content_type="image/png"),),
    "a gzip body": (answer(200, gzip.compress(b'{"status": "sent"}'), Content_Encoding="gzip"),),
    "an invalid gzip body": (answer(200, b"no gzip", Content_Encoding="gzip"),),
    "a gzip bomb": (answer(200, gzip.compress(bytes(MAX_ANSWER + 1)), Content_Encoding="gzip"),),
    "301 to the same host": (answer(301, Location="/x"), FOUND),
    "307 to the same host": (answer(307, Location="/x"), FOUND),
    "308 to the same host": (answer(308, Location="/x"), FOUND),
    "307 to another host": (answer(307, Location="https://elsewhere.example/"), FOUND),
    "308 to another host": (answer(308, Location="https://elsewhere.example/"), FOUND),
}


def promised() -> dict[str, dict[str, str]]:
    """The table of the page: what it says for each fault and operation."""
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("|")]
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return {fault: dict(zip(head[1:], cells, strict=True)) for fault, *cells in rows}


def outcome(kind: Kind, url: str, operation: Callable[[Any], Any], server: FaultyServer | None, timeout: float) -> str:
    """What an operation comes to, in the words of the page."""
    try:
        result = call(kind, url, operation, timeout=timeout)
    except TwilioConnectionError as error:
        told, attempts = f"`TwilioConnectionError`, `sent={error.sent}`", error.attempts
    except TwilioRestException as error:
        assert error.sent
        told, attempts = f"`{type(error).__name__}`", error.attempts
    else:
        told, attempts = "result", getattr(getattr(result, "http_response", None), "attempts", 0)
    went_out = attempts if server is None else max(len(server.requests), server.connections)
    assert attempts in (0, went_out)  # a bool has no attempts
    return f"{told}, {went_out} request{'s' * (went_out != 1)}"


def test_the_example_prints_what_the_page_says() -> None:
    """What a caller does about a lost message is copied from here."""
    (example,) = sections(PAGE)
    client = Client(ACCOUNT, TOKEN, base_url=refused_url(), retries=AT_ONCE)
    example.run(client=client)


def test_the_page_and_the_tests_have_the_same_faults() -> None:
    """A promise that nothing plays is no promise."""
    table = promised()
    assert list(table) == list(FAULTS)
    assert all(list(row) == list(OPERATIONS) for row in table.values())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_ends_as_the_page_says(kind: Kind, fault: str) -> None:
    """The result or the exception, and how many requests went out: nothing that may have arrived is sent twice."""
    timeout = 0.5 if "timeout" in fault else 30  # seconds; what is quick must not end because the machine is busy
    found: dict[str, str] = {}
    for name, operation in OPERATIONS.items():
        if not FAULTS[fault]:
            found[name] = outcome(kind, refused_url(), operation, None, timeout)
            continue
        with faulty(*FAULTS[fault]) as server:
            found[name] = outcome(kind, server.url, operation, server, timeout)
    assert found == promised()[fault]
