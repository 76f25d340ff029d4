"""Requests to a URL of the user's: `client.request("GET", "https://api.twilio.com/...")`."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final, NamedTuple

from ..http.response import Response
from ..http.arguments import encoded
from .serialize import Pairs

_EVERY_STATUS: Final = range(300, 600)
_NO_REDIRECT: Final = range(400, 600)


class TypedCall(NamedTuple):
    """A request made from the arguments of `request(...)`. It treats every response as a success."""

    method: str
    url: str
    query: Pairs
    headers: Mapping[str, str]
    content: bytes | None
    expects: Container[int]
    template: str = ""
    security: str = "basic"

    @classmethod
    def of(
        cls,
        method: str,
        url: str,
        params: Mapping[str, object] | None,
        data: object,
        headers: Mapping[str, str] | None,
        auth: tuple[str, str] | None,
        allow_redirects: bool,
    ) -> TypedCall:
        """Create one from the arguments of `request(...)`. Raises TwilioValidationError."""
        query, sent, content = encoded(params, data, headers, auth)
        expects = _NO_REDIRECT if allow_redirects else _EVERY_STATUS
        return cls(method=method.upper(), url=url, query=query, headers=sent, content=content, expects=expects)

    def read(self, reply: Response) -> Response:
        """Return the response unchanged."""
        return reply


__all__ = ["TypedCall"]
