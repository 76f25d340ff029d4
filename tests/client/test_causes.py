"""The text of a TwilioConnectionError: where the request went, what went wrong, and what to do."""

from __future__ import annotations

import logging
import socket
import ssl
import traceback
from typing import Any

import pytest
from tests.client.faults import (
    KINDS,
    Act,
    Kind,
    answer,
    call,
    create,
    faulty,
    refused_url,
    reset,
    silence,
)
from twilio_client.base.exceptions import TwilioConnectionError
from twilio_client.http.causes import cause_of

NUMBER = "15005550010"
NAME = "Planted"
SECRET = "pr0xy-pass"
FOUND = answer(200, b"{}")


def plainly(connection: socket.socket) -> None:
    """Answer a TLS handshake as a server that knows no TLS."""
    connection.recv(1)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")


plainly.unread = True  # type: ignore[attr-defined]  # what FaultyServer asks for


def lookup(client: Any) -> Any:
    """A read whose path and query are private."""
    return client.lookups.v2.phone_numbers(f"+{NUMBER}").fetch(first_name=NAME)


def lost(kind: Kind, url: str, **options: Any) -> TwilioConnectionError:
    """The exception of a message that gets no answer."""
    with pytest.raises(TwilioConnectionError) as caught:
        call(kind, url, create, retries=0, **options)
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_connection_names_the_host_and_the_reason(kind: Kind) -> None:
    """It is the first thing that whoever is called at night wants to know."""
    url = refused_url()
    error = lost(kind, url)
    assert str(error).startswith(f"{error.host}: ")
    assert f"http://{error.host}" == url
    for words in ("Connection refused", "nothing was sent", "a firewall or proxy"):
        assert words in str(error)


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_that_cannot_be_resolved(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """A typo in base_url or region, or a container without DNS."""

    def unknown(*_: object, **__: object) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = lost(kind, "http://api.stub.example:8080")
    assert (error.host, error.sent) == ("api.stub.example:8080", False)
    for words in ("cannot be resolved (Name or service not known)", "DNS", "base_url"):
        assert words in str(error)


@pytest.mark.parametrize("kind", KINDS)
def test_a_host_that_speaks_no_tls(kind: Kind) -> None:
    """Usually a proxy or a gateway on the wrong port."""
    with faulty(plainly) as server:
        error = lost(kind, server.url.replace("http://", "https://"), timeout=5)
    assert not error.sent
    assert "TLS failed (" in str(error) and "https" in str(error)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("act", "words"), [(reset, "Connection reset by peer"), (silence, "the time was up")], ids=["reset", "silence"]
)
def test_a_request_that_may_have_arrived_says_so_and_why(kind: Kind, act: Act, words: str) -> None:
    """The caller has to look before sending again; a longer timeout helps against only one of the two."""
    with faulty(act) as server:
        error = lost(kind, server.url, timeout=0.3)
    assert error.sent and words in str(error) and "before you send it again" in str(error)
    assert ("timeout=" in str(error)) is (act is silence)


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_refuses_is_told_apart_from_the_host(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """And its password, which stands in its address, is told to nobody."""
    with faulty(answer(407)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//user:{SECRET}@"))
        error = lost(kind, "https://stub.example")
    assert (error.host, error.sent) == ("stub.example", False)
    assert "the proxy refused" in str(error)
    assert SECRET not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["refused", "reset", "silence", "garbage"])
def test_no_traceback_tells_a_number(kind: Kind, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    """`logger.exception` writes the errors behind an error, too: aiohttp's texts have the address in them."""
    acts: dict[str, Act] = {"reset": reset, "silence": silence, "garbage": b"garbage\r\n\r\n"}
    with faulty(acts.get(fault, FOUND)) as server:
        try:
            call(kind, refused_url() if fault == "refused" else server.url, lookup, timeout=0.3, retries=0)
        except TwilioConnectionError:
            logging.getLogger("app").exception("lookup failed")
    assert "lookup failed" in caplog.text and "TwilioConnectionError" in caplog.text
    for private in (NUMBER, NAME):
        assert private not in caplog.text


def test_a_certificate_that_was_not_accepted() -> None:
    """Behind a company's proxy, the most frequent of all."""
    refused = ssl.SSLCertVerificationError(1, "certificate verify failed")
    refused.verify_message = "self-signed certificate"
    error = ConnectionError("wrapped")
    error.__cause__ = refused
    cause = cause_of(error, "ConnectError")
    assert cause.what == "the host's certificate was not accepted (self-signed certificate)"
    assert "certificates that it trusts" in cause.cure


def test_errors_that_lead_in_a_circle_come_to_an_end() -> None:
    """Python allows it."""
    one, other = ConnectionError("one"), ConnectionError("other")
    one.__cause__, other.__cause__ = other, one
    assert cause_of(one, "ConnectionError") == ("", "")
    assert "max_connections" in cause_of(None, "PoolTimeout").cure
