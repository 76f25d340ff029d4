"""Collection of a response body, with limits on its size and time."""

from __future__ import annotations

import time
import zlib
from collections.abc import Sequence
from typing import Final

from .transport import NoReply, Timeout

MAX_ANSWER: Final = 64 * 2**20  # bytes, compressed or not; Twilio's largest pages have about five million

_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_GZIP: Final = b"\x1f\x8b"  # starts each member; a gzip body may be several members in a row
_MOST_PARTS: Final = 1000  # decompressing each member copies the rest of the body
_BARE_DEFLATE: Final = -zlib.MAX_WBITS  # some servers send this as deflate


class Body:
    """Collects the chunks of a response body.

    Attributes:
        headers: Response headers as strings; names in lower case.
    """

    __slots__ = ("_ends", "_parts", "_size", "headers")

    def __init__(self, headers: Sequence[tuple[bytes, bytes]], timeout: Timeout | None = None) -> None:
        """Args:
        timeout: Its total is enforced here, starting now, because httpx2 has no total timeout.
        """
        self._ends = time.monotonic() + timeout.total if timeout and timeout.total else None
        self.headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers]
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        """Append a chunk. Raises NoReply if the body exceeds the size limit or the timeout."""
        self._parts.append(part)
        self._size += len(part)
        if self._size > MAX_ANSWER:
            raise _too_large()
        if self._ends is not None and time.monotonic() > self._ends:
            raise NoReply("an answer that does not end", sent=True)

    def joined(self) -> bytes:
        """Return the whole body as received."""
        return b"".join(self._parts)

    def decoded(self) -> bytes:
        """Return the whole body, decompressed if it is gzip or deflate, the encodings that this package requests.

        Raises NoReply if the body is truncated or invalid, or would exceed the size limit when decompressed.
        """
        content = self.joined()
        encoding = dict(self.headers).get("content-encoding", "").lower()
        if not content or encoding not in ("gzip", "x-gzip", "deflate"):
            return content
        try:
            return _inflated(content, _GZIP_OR_ZLIB)
        except zlib.error as error:
            if encoding != "deflate":
                raise NoReply("an answer that cannot be decompressed", sent=True) from error
        try:
            return _inflated(content, _BARE_DEFLATE)
        except zlib.error as error:
            raise NoReply("an answer that cannot be decompressed", sent=True) from error


def _inflated(content: bytes, form: int) -> bytes:
    plain = b""
    for _ in range(_MOST_PARTS):
        inflater = zlib.decompressobj(form)
        plain += inflater.decompress(content, MAX_ANSWER - len(plain) or 1)
        if inflater.unconsumed_tail or len(plain) > MAX_ANSWER:
            raise _too_large()
        if not inflater.eof:
            raise NoReply("an answer that was broken off", sent=True)
        content = inflater.unused_data
        if not content.startswith(_GZIP):
            return plain
    raise NoReply("an answer in very many parts", sent=True, passing=False)


def _too_large() -> NoReply:
    return NoReply(f"an answer of more than {MAX_ANSWER} bytes", sent=True, passing=False)


__all__ = ["MAX_ANSWER", "Body"]
