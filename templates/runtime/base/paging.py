"""How Twilio's lists say where their next page is."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .exceptions import TwilioException

if TYPE_CHECKING:
    from .request import Request, Trail
    from .values import Json

Way: TypeAlias = Literal["next", "previous"]


class Paging:
    """Where the records of a page are, and how large a page may be.

    Attributes:
        key: The member that holds the records, unless the answer's `meta.key` names another.
        size: The query parameter for the page size.
        max_size: The largest page that Twilio gives, in records; None where it does not say.
    """

    __slots__ = ("key", "max_size", "size")

    def __init__(self, key: str, *, size: str = "PageSize", max_size: int | None = None) -> None:
        self.key = key
        self.size = size
        self.max_size = max_size

    def sized(self, query: Mapping[str, object], limit: int | None = None) -> Mapping[str, object]:
        """The query with a page size that Twilio accepts: the one asked for, else what the limit needs."""
        if self.size not in query:
            return query
        wanted = query[self.size]
        if wanted is None and limit:
            wanted = limit
        if isinstance(wanted, int) and self.max_size is not None:
            wanted = min(wanted, self.max_size)
        return {**query, self.size: wanted}

    def records(self, answer: Json) -> list[Json]:
        """The records in an answer. Raises TwilioException for an answer that is no page at all.

        A list under another name is taken when it is the only one: a page must not look empty because a name changed.
        """
        if isinstance(answer, list):
            return answer
        if not isinstance(answer, dict):
            raise TwilioException("Twilio answered with something that is not a page of records")
        for key in (_meta(answer).get("key"), self.key):
            if isinstance(key, str) and isinstance(records := answer.get(key), list):
                return records
        lists = [value for value in answer.values() if isinstance(value, list)]
        return lists[0] if len(lists) == 1 else []

    def turned(self, request: Request[Any], answer: Json, way: Way) -> Request[Any] | None:
        """The request for the page after or before the one that this request got; None at the end."""
        return None

    def link(self, answer: Json, way: Way) -> str | None:
        """The link that leads there, as Twilio gave it."""
        return None


class Single(Paging):
    """A list that comes as one page."""

    __slots__ = ()


class Linked(Paging):
    """A list whose pages link to each other: `meta.next_page_url`, or `next_page_uri` in 2010-04-01."""

    __slots__ = ()

    def turned(self, request: Request[Any], answer: Json, way: Way) -> Request[Any] | None:
        link = self.link(answer, way)
        if link is None:
            return None
        return _follow(request, request._again(url=absolute(link, request.url), query=()), way)

    def link(self, answer: Json, way: Way) -> str | None:
        if not isinstance(answer, dict):
            return None
        link = _meta(answer).get(f"{way}_page_url") or answer.get(f"{way}_page_uri")
        return link if isinstance(link, str) else None


class Token(Paging):
    """A list whose pages name the next one by a token: `meta.nextToken`.

    Attributes:
        parameter: The query parameter that takes the token.
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
        return _follow(request, request._again(query=(*kept, (self.parameter, token))), way)

    def token(self, answer: Json, way: Way) -> Json:
        """The token of that page, as Twilio gave it."""
        meta = _meta(answer)
        return meta.get(f"{way}Token") or meta.get(f"{way}_token")


class Cursor(Token):
    """A list whose pages name the next one by a token in another place: `pagination.next`. There is no way back."""

    __slots__ = ()

    def token(self, answer: Json, way: Way) -> Json:
        pagination = answer.get("pagination") if isinstance(answer, dict) else None
        return pagination.get(way) if isinstance(pagination, dict) else None


def _meta(answer: Json) -> Mapping[str, Json]:
    meta = answer.get("meta") if isinstance(answer, dict) else None
    return meta if isinstance(meta, dict) else {}


def absolute(link: str, home: str) -> str:
    """A link, on the host of `home` if it names none; whether another host may be asked is for the engine to decide."""
    is_path = link.startswith("/") and not link.startswith("//")
    return home[: home.index("/", len("https://"))] + link if is_path else link


def _follow(request: Request[Any], turned: Request[Any], way: Way) -> Request[Any]:
    """The request for another page, which forwards keeps a trail.

    Raises TwilioException when the trail has been there already.
    """
    if way == "next":
        turned._trail = (request.address, request._trail)
        address = turned.address
        trail: Trail = turned._trail
        while trail is not None:
            seen, trail = trail
            if seen == address:
                raise TwilioException("a page links to an earlier page: the list would have no end")
    return turned


__all__ = ["Cursor", "Linked", "Paging", "Single", "Token", "Way", "absolute"]
