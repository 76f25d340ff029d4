"""Tests the guard that keeps the test suite from using the network."""

from __future__ import annotations

import socket

import pytest


def test_a_test_that_reaches_for_the_network_fails() -> None:
    """Otherwise a forgotten stub would send a real request, or pass on a laptop and fail in a closed CI."""
    with pytest.raises(ConnectionRefusedError, match="wants to reach 'api.twilio.com'"):
        socket.create_connection(("api.twilio.com", 443), timeout=1)
    with socket.socket() as connection, pytest.raises(ConnectionRefusedError, match="wants to reach '192.0.2.1'"):
        connection.connect(("192.0.2.1", 443))


def test_a_test_may_talk_to_this_machine() -> None:
    """The stub of docs/testing.md and the transport tests run against a stub on a port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()
