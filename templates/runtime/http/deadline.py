"""Timeouts that bound a whole attempt.

An HTTP library's read timeout restarts with every received byte. Here, the timeout that it passes to the network is a
Deadline, from which the network computes the remaining time before each wait.
"""

from __future__ import annotations

import select
import sys
import time
from socket import socket

from .transport import Timeout

_AT_LEAST = 0.001  # seconds; 0 would make a socket non-blocking


class Deadline(float):
    """The maximum length of one wait, in seconds, and the end of all waiting."""

    __slots__ = ("ends",)

    ends: float  # on time.monotonic()'s clock

    @classmethod
    def of(cls, seconds: float, ends: float) -> Deadline:
        """Create a Deadline of `seconds` per wait, and none after `ends`."""
        deadline = cls(seconds)
        deadline.ends = ends
        return deadline

    @property
    def left(self) -> float:
        """Maximum seconds of the next wait."""
        return max(min(self, self.ends - time.monotonic()), _AT_LEAST)


def phases(timeout: Timeout) -> dict[str, float | None]:
    """Convert a Timeout for httpcore2 and httpx2: one timeout per phase of a request, all with the same end."""
    total, connect = timeout
    if total is None:
        return {"pool": None, "connect": connect, "write": None, "read": None}
    ends = time.monotonic() + total
    until = Deadline.of(total, ends)
    first = until if connect is None else Deadline.of(min(connect, total), ends)
    return {"pool": until, "connect": first, "write": until, "read": until}


def is_readable(connection: socket) -> bool:
    """Whether an idle connection is readable, which means that the peer closed it.

    A pool checks every connection for every request, and httpcore2's own check takes five times as long.
    """
    descriptor = connection.fileno()
    if descriptor < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def left_of(timeout: float | None) -> float | None:
    return timeout.left if isinstance(timeout, Deadline) else timeout


__all__ = ["Deadline", "is_readable", "left_of", "phases"]
