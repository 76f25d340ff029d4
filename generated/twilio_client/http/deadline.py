"""Timeouts that bound a whole attempt.

An HTTP library's read timeout starts anew with every byte that drips in. Here the timeout that it hands down to the
network is a Deadline, and the network works out what is left of it each time it waits.
"""

from __future__ import annotations

import select
import sys
import time
from socket import socket

from .transport import Timeout

_AT_LEAST = 0.001  # seconds; to a socket, 0 is no timeout but "do not wait at all"


class Deadline(float):
    """How long one wait may be, in seconds, and when all waiting ends."""

    __slots__ = ("ends",)

    ends: float  # on time.monotonic()'s clock

    @classmethod
    def of(cls, seconds: float, ends: float) -> Deadline:
        """At most these seconds for each wait, and none beyond that moment."""
        deadline = cls(seconds)
        deadline.ends = ends
        return deadline

    @property
    def left(self) -> float:
        """The seconds that the next wait may take."""
        return max(min(self, self.ends - time.monotonic()), _AT_LEAST)


def phases(timeout: Timeout) -> dict[str, float | None]:
    """A Timeout as httpcore2 and httpx2 take it: a timeout for each phase of a request, all with the same end."""
    total, connect = timeout
    if total is None:
        return {"pool": None, "connect": connect, "write": None, "read": None}
    ends = time.monotonic() + total
    until = Deadline.of(total, ends)
    first = until if connect is None else Deadline.of(min(connect, total), ends)
    return {"pool": until, "connect": first, "write": until, "read": until}


def is_readable(connection: socket) -> bool:
    """Whether an idle connection has something to say, which is that it was closed.

    A pool asks this of every connection for every request, and httpcore2's own way takes five times as long.
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
