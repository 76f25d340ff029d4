"""A request as a value: what an operation's `def` returns, what `build(...)` shows, what the engine sends."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from ..http.transport import is_number
from .exceptions import TwilioValidationError
from .jsonable import dumps
from .paging import absolute
from .serialize import Pairs, pairs, urlencoded
from .words import argument_name

if TYPE_CHECKING:
    from ..http.response import Response
    from .page import Page
    from .paging import Paging
    from .resource import Resource
    from .values import Json

Check: TypeAlias = Callable[[], None]  # raises TwilioValidationError
Security: TypeAlias = Literal["basic", "bearer", "oauth2", "none"]
Trail: TypeAlias = "tuple[str, Trail] | None"  # the addresses of the pages before, newest first

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Body(Protocol):
    """A body that is no form: base/json_body.py has it, and few resources need that."""

    @property
    def value(self) -> object:
        """As it was given; None is no body."""
        ...

    @property
    def name(self) -> str:
        """What the caller calls it, for errors."""
        ...

    @property
    def content_type(self) -> str: ...

    def plain(self, *, validate: bool) -> Json:
        """As it is sent. Raises TwilioValidationError."""
        ...


class Request(Generic[T_co]):
    """One call to Twilio, ready to be sent: `client.send(request)` answers a T.

    A value: nothing changes it after it was built. It holds no credentials; the client adds them as it sends.

    Attributes:
        method: The HTTP method.
        url: The absolute URL, path values quoted. It has a query only where Twilio gave one, in the link of a page.
        template: The URL with its path values as {names}, fit for logs.
        query: Names and texts, to be appended to the URL.
        headers: The operation's own, and the Content-Type.
        form: Names and texts of a form body.
        json: The value of a JSON body.
        content: The body as sent; None without one.
        security: How the operation is authenticated.
        expects: Statuses beside 2xx that are success, such as a redirect to the content.
    """

    __slots__ = (
        "_resource",
        "_result",
        "_trail",
        "content",
        "expects",
        "form",
        "headers",
        "json",
        "method",
        "query",
        "security",
        "template",
        "url",
    )

    def __init__(
        self,
        resource: Resource[Any],
        method: str,
        result: type[object],
        *,
        url: str | None = None,
        query: Mapping[str, object] | None = None,
        form: Mapping[str, object] | None = None,
        json: Body | None = None,
        accept: str | None = None,
        headers: Mapping[str, object] | None = None,
        checks: Iterable[Check] = (),
        security: Security = "basic",
        expects: tuple[int, ...] = (),
    ) -> None:
        """Raises TwilioValidationError for an argument that cannot be sent or fails a check.

        Args:
            resource: What the operation belongs to; it gives the URL.
            result: The class of T: what an answer becomes. Its type parameter comes from the return annotation alone.
            url: Where to send it, when not to the resource's own URL.
            json: The body, with what says how it is written.
            accept: The media type of the answer, when it is not the client's: JSON.
            checks: Run unless the client was told not to validate.
        """
        validate = resource._validates
        if validate:
            for check in checks:
                check()
        self.method = method
        self.template = resource._uri.template
        self.url = (
            resource._uri.filled(resource._path, validate=validate) if url is None else absolute(url, self.template)
        )
        paging: Paging | None = getattr(result, "_paging", None)  # of a page's class
        if query and paging is not None:
            query = paging.sized(query)
        self.query: Pairs = _pairs(query) if query else ()
        told = _pairs(headers) if headers else ()
        # '' is left out: an empty Idempotency-Key would promise that the request may be sent twice.
        self.headers: dict[str, str] = {name: text for name, text in told if text}
        if accept is not None:
            self.headers["Accept"] = accept
        self.form: Pairs | None = None
        self.json: Json = None
        self.content: bytes | None = None
        if form is not None:
            self.form = _pairs(form)
            self.content = urlencoded(self.form).encode("ascii")
            self.headers["Content-Type"] = "application/x-www-form-urlencoded"
        elif json is not None:
            self.json = json.plain(validate=validate)
            if json.value is not None:
                self.content = dumps(self.json, json.name).encode("ascii")
                self.headers["Content-Type"] = json.content_type
        self.security: Security = security
        self.expects = expects
        self._resource = resource
        self._result: Any = result
        self._trail: Trail = None

    @property
    def address(self) -> str:
        """The URL with the query."""
        if not self.query:
            return self.url
        return f"{self.url}{'&' if '?' in self.url else '?'}{urlencoded(self.query)}"

    def read(self, reply: Response) -> T_co:
        """What the operation returns for a successful answer. A record never fails to be read, whatever arrived."""
        result = self._result
        answer: Any = True if result is bool else result._read(self, reply)
        read: T_co = answer
        return read

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.template}>"

    def _again(self, *, url: str | None = None, query: Pairs | None = None, trail: Trail = None) -> Request[Any]:
        """This request to another address, for another page of the same list."""
        plain: type[Request[Any]] = Request
        other = plain.__new__(plain)
        for name in Request.__slots__:
            setattr(other, name, getattr(self, name))
        if url is not None:
            other.url = url
        if query is not None:
            other.query = query
        other._trail = trail
        return other


class Listing(Request[list[T]]):
    """The records of a list, page after page: `client.send(listing)` answers all of them, at most `limit`.

    As a request it is the one for the first page. `walk()` is for whoever sends one page after another.
    """

    __slots__ = ("limit",)

    def __init__(
        self,
        resource: Resource[Any],
        page: type[Page[Any, Any]],
        *,
        query: Mapping[str, object],
        limit: int | None = None,
        accept: str | None = None,
        headers: Mapping[str, object] | None = None,
        checks: Iterable[Check] = (),
        security: Security = "basic",
    ) -> None:
        """Args:
        limit: How many records at most; it becomes the page size where none is asked for. None: all there are.
        """
        if limit is not None and (not is_number(limit, whole=True) or limit < 0):
            raise TwilioValidationError("limit: a number of records, as an int from 0 on")
        query = page._paging.sized(query, limit)
        super().__init__(
            resource, "GET", page, query=query, accept=accept, headers=headers, checks=checks, security=security
        )
        self.limit = limit

    def read(self, reply: Response) -> list[T]:
        """The records of one page."""
        return list(super().read(reply))

    def walk(self) -> Walk[T]:
        """The pages one after another."""
        return Walk(self)


class Walk(Generic[T]):
    """Which page to ask for next, and how many of its records are wanted. It sends nothing itself:

    request = walk.first()
    while request is not None:
        page = client.send(request)
        yield from walk.records(page)
        request = walk.after(page)
    """

    __slots__ = ("_left", "_listing")

    def __init__(self, listing: Listing[T]) -> None:
        self._listing = listing
        self._left = listing.limit

    def first(self) -> Request[Page[Any, T]] | None:
        """The request for the first page; None when no record is wanted."""
        return None if self._left == 0 else self._listing._again()

    def records(self, page: Page[Any, T]) -> Iterable[T]:
        """The records of this page that are wanted."""
        if self._left is None:
            return page
        wanted = list(islice(page, self._left))
        self._left -= len(wanted)
        return wanted

    def after(self, page: Page[Any, T]) -> Request[Page[Any, T]] | None:
        """The request for the next page; None when there is none or no more is wanted."""
        return None if self._left == 0 else page._turned("next")


def _pairs(values: Mapping[str, object]) -> Pairs:
    """The names and texts to send. Raises TwilioValidationError, which names the argument as its caller knows it."""
    try:
        found = pairs(values)
        for _, text in found:
            if not text.isascii():
                text.encode()
    except (TwilioValidationError, UnicodeEncodeError):
        for name, value in values.items():
            urlencoded(pairs({argument_name(name): value}))
        raise
    return found


__all__ = ["Body", "Check", "Listing", "Request", "Security", "Walk"]
