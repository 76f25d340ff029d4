"""HTTP responses, independent of the HTTP library; `http_response` of every result is a Response."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping


class Headers(Mapping[str, str]):
    """Response headers with case-insensitive names; repeated headers are joined with ", "."""

    __slots__ = ("_values",)

    def __init__(self, headers: Mapping[str, str] | list[tuple[str, str]] | None = None) -> None:
        values: dict[str, str] = {}
        for name, value in headers if isinstance(headers, list) else (headers or {}).items():
            name = name.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


class Response:
    """A complete HTTP response.

    Attributes:
        status_code: The HTTP status; `status` is an alias.
        headers: The headers, with case-insensitive names.
        content: The decompressed body.
        attempts: Number of attempts made for it.
        elapsed: Seconds from the first attempt to this response, including delays between attempts.
    """

    __slots__ = ("attempts", "content", "elapsed", "headers", "status_code")

    def __init__(
        self,
        status_code: int,
        text: str | bytes = b"",
        headers: Mapping[str, str] | list[tuple[str, str]] | None = None,
    ) -> None:
        self.status_code = status_code
        self.content = text.encode() if isinstance(text, str) else text
        self.headers = Headers(headers)
        self.attempts = 1
        self.elapsed = 0.0

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.status_code

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400

    @property
    def text(self) -> str:
        """The body as a str, in the declared charset, else UTF-8; undecodable bytes are replaced."""
        return self.content.decode(_charset(self.headers.get("content-type", "")), errors="replace")

    @property
    def request_id(self) -> str | None:
        """Twilio's ID of the request (RQ...), for Twilio support."""
        return self.headers.get("twilio-request-id")

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, {len(self.content)} bytes>"


def _charset(content_type: str) -> str:
    """Return the charset of a Content-Type if Python supports it, else utf-8.

    >>> _charset('text/html; charset="ISO-8859-1"'), _charset("text/html; charset=klingon")
    ('iso8859-1', 'utf-8')
    """
    _, _, declared = content_type.lower().partition("charset=")
    try:
        return codecs.lookup(declared.partition(";")[0].strip(" \"'") or "utf-8").name
    except LookupError:
        return "utf-8"


__all__ = ["Headers", "Response"]
