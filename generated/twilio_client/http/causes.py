"""Descriptions of an HTTP library's errors, without the caller's URLs, numbers or secrets."""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Iterator
from typing import Final, NamedTuple

_MOST: Final = 20  # chained exceptions; no library has as many
_UNREACHABLE: Final = frozenset({errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ETIMEDOUT})


class Cause(NamedTuple):
    """Why there was no response, and a remedy; "" if unknown."""

    what: str
    cure: str


def cause_of(error: BaseException | None, name: str) -> Cause:
    """Describe an error by the operating system's message; the libraries' messages may contain URLs.

    >>> cause_of(None, "ReadTimeout")
    Cause(what='the time was up', cure='allow more with timeout=, or look for what is slow')

    Args:
        error: The library's error.
        name: The library's name of the error.
    """
    for each in _behind(error):
        found = _of_system(each)
        if found is not None:
            return found
    if "PoolTimeout" in name:
        return Cause("all connections were in use", "allow more with max_connections, or send fewer requests at a time")
    if "Timeout" in name:
        return Cause("the time was up", "allow more with timeout=, or look for what is slow")
    if "Proxy" in name:
        return Cause("the proxy refused", "check the proxy's address and password, in proxy= or the environment")
    return Cause("", "")


def _of_system(error: BaseException) -> Cause | None:
    match error:
        case socket.gaierror():
            cure = "check this machine's network and DNS, and the client's region, edge and base_url"
            return Cause(f"the host's name cannot be resolved ({error.strerror})", cure)
        case ssl.SSLCertVerificationError(verify_message=str(message)):
            cure = "check the clock, what stands between this machine and the host, and the certificates that it trusts"
            return Cause(f"the host's certificate was not accepted ({message})", cure)
        case ssl.SSLError(reason=str(reason)) if not isinstance(error, (ssl.SSLWantReadError, ssl.SSLWantWriteError)):
            return Cause(f"TLS failed ({reason})", "check that the address, or the proxy's, speaks https")
        case ssl.SSLError():  # wraps another error, or the operation that timed out
            return None
        case OSError(errno=int(number)) if number > 0:
            cure = "check that a firewall or proxy lets this machine reach the host" if number in _UNREACHABLE else ""
            return Cause(os.strerror(number), cure)
        case _:
            return None


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and the exceptions that it is chained to."""
    for _ in range(_MOST):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


__all__ = ["Cause", "cause_of"]
