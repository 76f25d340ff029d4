"""How Twilio's lists say where their next page is: by links, which is how nearly all do; tokens.py has the rest."""

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
        """The query with a page size that Twilio accepts: the one asked for, else what the limit needs.

        Raises TwilioValidationError for one that is no number.
        """
        if self.size not in query:
            return query
        wanted = query[self.size]
        if wanted is None and limit:
            wanted = limit
        if wanted is None:
            return query
        if not isinstance(wanted, int) or isinstance(wanted, bool):
            raise TwilioValidationError("page_size: a number of records, as an int")
        if self.max_size is not None:
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
        for key in (meta(answer).get("key"), self.key):
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
        return followed(request, request._again(url=absolute(link, request.url), query=()), way)

    def link(self, answer: Json, way: Way) -> str | None:
        if not isinstance(answer, dict):
            return None
        link = meta(answer).get(f"{way}_page_url") or answer.get(f"{way}_page_uri")
        return link if isinstance(link, str) else None


def meta(answer: Json) -> Mapping[str, Json]:
    """What an answer says about its page."""
    told = answer.get("meta") if isinstance(answer, dict) else None
    return told if isinstance(told, dict) else {}


def absolute(link: str, home: str) -> str:
    """A link, on the host of `home` if it names none; whether another host may be asked is for the engine to decide."""
    is_path = link.startswith("/") and not link.startswith("//")
    return home[: home.index("/", len("https://"))] + link if is_path else link


def followed(request: Request[Any], turned: Request[Any], way: Way) -> Request[Any]:
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


__all__ = ["Linked", "Paging", "Single", "Way", "absolute", "followed", "meta"]
