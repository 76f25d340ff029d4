"""Settings for all tests: no network, no credentials from the environment, and reproducible examples."""

from __future__ import annotations

import os
import sys
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

# Python files that are read, compared or type-checked by tests, and are no tests themselves.
collect_ignore_glob = ["snapshots/*", "typing/*/*", "broken_specs/*"]

settings.register_profile("reproducible", derandomize=True, database=None, deadline=None)
settings.load_profile("reproducible")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository."""
    return ROOT


def pytest_configure() -> None:
    for name in [name for name in os.environ if name.startswith("TWILIO_") or name.lower().endswith("_proxy")]:
        del os.environ[name]
    sys.addaudithook(_stay_on_this_machine)


def _stay_on_this_machine(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse every connection but those to this machine: a test that needs the network is a mistake.

    An audit hook sees what any library does in this process, and cannot be patched away by a test.
    """
    match event, arguments:
        case "socket.connect", (_, (str(host), int()) | (str(host), int(), int(), int())):  # IPv4, or IPv6
            pass
        case "socket.getaddrinfo", ((str() | bytes()) as host, *_):
            pass
        case _:  # every other event, and sockets that are files
            return
    if not _is_this_machine(host):
        raise ConnectionRefusedError(f"tests use no network, but this one wants to reach {host!r}")


def _is_this_machine(host: str | bytes) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    try:
        return name in ("", "localhost") or ip_address(name).is_loopback
    except ValueError:
        return False  # the name of another machine
