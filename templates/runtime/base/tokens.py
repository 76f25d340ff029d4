"""Pagination by page tokens, which a few of Twilio's lists use."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .paging import Paging, Way, followed, meta

if TYPE_CHECKING:
    from .request import Request
    from .values import Json


class Token(Paging):
    """Pagination by a token in `meta.nextToken`.

    Attributes:
        parameter: The query parameter for the token.
    """

    __slots__ = ("parameter",)

    def __init__(self, key: str, *, parameter: str, size: str = "pageSize", max_size: int | None = None) -> None:
        super().__init__(key, size=size, max_size=max_size)
        self.parameter = parameter

    def turned(self, request: Request[Any], answer: Json, way: Way) -> Request[Any] | None:
        token = self.token(answer, way)
        if not isinstance(token, str) or not token:
            return None
        kept = tuple(pair for pair in request.query if pair[0] != self.parameter)
        return followed(request, request._again(query=(*kept, (self.parameter, token))), way)

    def token(self, answer: Json, way: Way) -> Json:
        """Return the token of the next or previous page, as received."""
        told = meta(answer)
        return told.get(f"{way}Token") or told.get(f"{way}_token")


class Cursor(Token):
    """Pagination by a token in `pagination.next`, forwards only."""

    __slots__ = ()

    def token(self, answer: Json, way: Way) -> Json:
        pagination = answer.get("pagination") if isinstance(answer, dict) else None
        return pagination.get(way) if isinstance(pagination, dict) else None


__all__ = ["Cursor", "Token"]
