"""Pagination by links, which nearly all of Twilio's lists use; tokens.py has pagination by tokens."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .exceptions import TwilioException, TwilioValidationError

if TYPE_CHECKING:
    from .request import Request, Trail
    from .values import Json

Way: TypeAlias = Literal["next", "previous"]


class Paging:
    """The location of a page's records, and the page size.

    Attributes:
        key: The member that holds the records, unless the response's `meta.key` names another.
        size: The query parameter for the page size.
        max_size: The maximum page size in records; None if unknown.
    """

    __slots__ = ("key", "max_size", "size")

    def __init__(self, key: str, *, size: str = "PageSize", max_size: int | None = None) -> None:
        self.key = key
        self.size = size
        self.max_size = max_size

    def sized(self, query: Mapping[str, object], limit: int | None = None) -> Mapping[str, object]:
        """Return the query with a valid page size: the requested one, else one that fits the limit.

        Raises TwilioValidationError for a page size that is not an int.
        """
        if self.size not in query:
            return query
        wanted = query[self.size]
        if wanted is None and limit:
            wanted = limit
        if wanted is None:
            return query
        if not isinstance(wanted, int) or isinstance(wanted, bool):
            raise TwilioValidationError("page_size: must be a number of records, as an int")
        if self.max_size is not None:
            wanted = min(wanted, self.max_size)
        return {**query, self.size: wanted}

    def records(self, answer: Json) -> list[Json]:
        """Return the records of a response. Raises TwilioException if it is not a page.

        The only list under another name is used too, so that a page never looks empty because a name changed.
        """
        if isinstance(answer, list):
            return answer
        if not isinstance(answer, dict):
            raise TwilioException("the response from Twilio is not a page of records")
        for key in (meta(answer).get("key"), self.key):
            if isinstance(key, str) and isinstance(records := answer.get(key), list):
                return records
        lists = [value for value in answer.values() if isinstance(value, list)]
        return lists[0] if len(lists) == 1 else []

    def turned(self, request: Request[Any], answer: Json, way: Way) -> Request[Any] | None:
        """Return the request for the next or previous page; None if there is none."""
        return None

    def link(self, answer: Json, way: Way) -> str | None:
        """Return the link to the next or previous page, as received."""
        return None


class Single(Paging):
    """A list of a single page."""

    __slots__ = ()


class Linked(Paging):
    """Pagination by the links `meta.next_page_url`, or `next_page_uri` in 2010-04-01."""

    __slots__ = ()

    def turned(self, request: Request[Any], answer: Json, way: Way) -> Request[Any] | None:
        link = self.link(answer, way)
        if link is None:
            return None
        return followed(request, request._again(url=absolute(link, request.url), query=()), way)

    def link(self, answer: Json, way: Way) -> str | None:
        if not isinstance(answer, dict):
            return None
        link = meta(answer).get(f"{way}_page_url") or answer.get(f"{way}_page_uri")
        return link if isinstance(link, str) else None


def meta(answer: Json) -> Mapping[str, Json]:
    """Return the `meta` object of a response; {} if there is none."""
    told = answer.get("meta") if isinstance(answer, dict) else None
    return told if isinstance(told, dict) else {}


def absolute(link: str, home: str) -> str:
    """Resolve a link without a host against `home`. The engine decides whether another host is allowed."""
    is_path = link.startswith("/") and not link.startswith("//")
    return home[: home.index("/", len("https://"))] + link if is_path else link


def followed(request: Request[Any], turned: Request[Any], way: Way) -> Request[Any]:
    """Return the request for another page, with the trail of the pages before it.

    Raises TwilioException if the trail already contains its URL.
    """
    if way == "next":
        turned._trail = (request.address, request._trail)
        address = turned.address
        trail: Trail = turned._trail
        while trail is not None:
            seen, trail = trail
            if seen == address:
                raise TwilioException("a page links to an earlier page, so the list would never end")
    return turned


__all__ = ["Linked", "Paging", "Single", "Way", "absolute", "followed", "meta"]
