"""Input that tries to inject syntax, on a real socket: it is quoted, or rejected before anything is sent."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.client.faults import ACCOUNT, KINDS, MESSAGE, Kind, answer, call, faulty, fetch
from twilio_client import Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioRestException, TwilioValidationError
from twilio_client.http.body import MAX_ANSWER

FOUND = answer(200, b'{"status": "sent"}')
PATH = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/"
PROFILE = "mem_profile_" + "0" * 26
STORE = "mem_store_" + "0" * 26


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value", ["../Calls/CA1", "a/b", "a?b=c", "a#b", "100%", "%2e%2e", "a b", "h\u00e9", "\U0001f600", "a;b"]
)
def test_a_path_value_stays_one_segment(kind: Kind, value: str) -> None:
    """With the official SDK, messages("../Calls/CA1").delete() deletes a call."""
    with faulty(FOUND) as server:
        call(kind, server.url, lambda client: client.messages(value).delete(), validate=False)
        [request] = server.requests
    assert request.target.startswith(PATH) and request.target.endswith(".json")
    segment = request.target.removeprefix(PATH).removesuffix(".json")
    assert not set(segment) & set("/?#") and unquote(segment) == value


@given(
    value=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(
        lambda text: text not in (".", "..")
    )
)
@settings(max_examples=300)
def test_no_text_changes_the_number_of_segments(value: str) -> None:
    """The same for any text, as far as the request that would be sent."""
    url = Client(ACCOUNT, "x", validate=False).messages(value).fetch.build().url
    segment = url.removeprefix(f"https://api.twilio.com{PATH}").removesuffix(".json")
    assert not set(segment) & set("/?#") and unquote(segment) == value


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "operation",
    [
        lambda client: client.messages("").fetch(),
        lambda client: client.messages(None).fetch(),
        lambda client: client.messages("..").fetch(),
        lambda client: client.messages(".").fetch(),
        lambda client: client.messages("SM\r\nX: y").fetch(),
        lambda client: client.messages("CA" + "0" * 32).fetch(),
        lambda client: client.messages(MESSAGE + "0").fetch(),
        lambda client: client.messages(7).fetch(),
        lambda client: client.messages.create("+1", messaging_service_sid="SM" + "0" * 32, body="x"),
        lambda client: client.messages.create("+1", from_="+2", body="planted \ud800"),
        lambda client: client.messages.create("+1", from_="+2"),
        lambda client: client.taskrouter.v1.workspaces("WS" + "0" * 32)
        .tasks("WT" + "0" * 32)
        .update(if_match="1\r\nX: y"),
        lambda client: client.with_options(headers={"X-A": "1\nX-B: 2"}).messages(MESSAGE).fetch(),
        lambda client: client.with_options(headers={"X-A\r\nX-B": "2"}).messages(MESSAGE).fetch(),
        lambda client: client.with_options(headers={"X-A": 7}).messages(MESSAGE).fetch(),
        lambda client: client.with_options(timeout="3").messages(MESSAGE).fetch(),
        lambda client: client.with_options(timeout=float("nan")).messages(MESSAGE).fetch(),
        lambda client: client.with_options(retries="3").messages(MESSAGE).fetch(),
    ],
)
def test_what_must_not_be_sent_is_refused_and_not_shown(kind: Kind, operation: Callable[[Any], Any]) -> None:
    """Before anything is sent; and the exception, which ends up in logs, names the argument and not the value."""
    with faulty(FOUND) as server:
        with pytest.raises(TwilioValidationError) as caught:
            call(kind, server.url, operation)
        assert server.connections == 0
    for value in ("X: y", "X-B: 2", "planted", "0" * 32):
        assert value not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_merged_profile_is_read_where_it_is_now_and_written_nowhere_else(kind: Kind) -> None:
    """memory_v1 answers 301 to a read and 308 to a write; the caller decides whether to write to the other profile."""
    merged = {"Location": f"/v1/Stores/{STORE}/Profiles/other", "Canonical_Profile_Id": "other"}
    with faulty(answer(301, **merged), answer(200, b'{"id": "other"}'), answer(308, **merged)) as server:

        def profile(client: Any) -> Any:
            return client.memory.v1.profiles(STORE, PROFILE)

        found = call(kind, server.url, lambda client: profile(client).fetch(), validate=False)
        assert found.to_dict() == {"id": "other"}
        with pytest.raises(TwilioRestException) as caught:
            call(kind, server.url, lambda client: profile(client).delete(), validate=False)
        assert server.methods == ["GET", "GET", "DELETE"]
    assert (caught.value.status, caught.value.headers["Canonical-Profile-Id"]) == (308, "other")


@pytest.mark.parametrize("kind", KINDS)
def test_a_gzip_bomb_takes_no_more_memory_than_the_largest_answer(kind: Kind) -> None:
    """Half a gigabyte out of half a megabyte: inflated as far as the limit, and no further."""
    bomb = gzip.compress(bytes(8 * MAX_ANSWER), 1)
    with faulty(answer(200, bomb, Content_Encoding="gzip")) as server:
        tracemalloc.start()
        try:
            with pytest.raises(TwilioConnectionError, match="more than"):
                call(kind, server.url, fetch)
            assert tracemalloc.get_traced_memory()[1] < 3 * MAX_ANSWER
        finally:
            tracemalloc.stop()
        assert len(server.requests) == 1
