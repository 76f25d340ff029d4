"""Requests as values: operations and `build(...)` return them, and the engine sends them."""

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
Trail: TypeAlias = "tuple[str, Trail] | None"  # the URLs of earlier pages, newest first

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Body(Protocol):
    """A request body that is not a form. base/json_body.py implements it; few resources import that module."""

    @property
    def value(self) -> object:
        """The argument as passed; None for no body."""
        ...

    @property
    def name(self) -> str:
        """The name of the argument, for error messages."""
        ...

    @property
    def content_type(self) -> str: ...

    def plain(self, *, validate: bool) -> Json:
        """Return the value to send. Raises TwilioValidationError."""
        ...


class Request(Generic[T_co]):
    """An HTTP request to Twilio, ready to send. `client.send(request)` returns a T.

    Immutable. It holds no credentials; the client adds them when it sends the request.

    Attributes:
        method: The HTTP method.
        url: The absolute URL, with quoted path parameters. It has a query only in a page link from Twilio.
        template: The URL with {names} for path parameters, safe to log.
        query: Query parameters, as pairs of strings.
        headers: Headers of the operation, and the Content-Type.
        form: Form fields, as pairs of strings.
        json: The value of a JSON body.
        content: The encoded body; None if there is none.
        security: The authentication scheme of the operation.
        expects: Successful statuses other than 2xx, such as a redirect to the content.
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
            resource: The resource of the operation, which gives the URL.
            result: The class of T, which reads the response. Only the return annotation gives its type parameter.
            url: The URL, if not the resource's own.
            json: The JSON body, with its schema.
            accept: The media type of the response, if not JSON.
            checks: Called unless the client was created with validate=False.
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
        # Omit empty headers: an empty Idempotency-Key would mark the request as safe to retry.
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
        """The URL, including the query."""
        if not self.query:
            return self.url
        return f"{self.url}{'&' if '?' in self.url else '?'}{urlencoded(self.query)}"

    def read(self, reply: Response) -> T_co:
        """Return the operation's result for a successful response. Reading a record never fails, whatever arrived."""
        result = self._result
        answer: Any = True if result is bool else result._read(self, reply)
        read: T_co = answer
        return read

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.template}>"

    def _again(self, *, url: str | None = None, query: Pairs | None = None, trail: Trail = None) -> Request[Any]:
        """Copy this request with another URL or query, for another page of the same list."""
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
    """A request for all pages of a list. `client.send(listing)` returns all records, at most `limit`.

    As a Request, it is the request for the first page. `walk()` gives the pages one at a time.
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
        limit: Maximum number of records, and the page size if none is given. None: all records.
        """
        if limit is not None and (not is_number(limit, whole=True) or limit < 0):
            raise TwilioValidationError("limit: must be a number of records, as an int of at least 0")
        query = page._paging.sized(query, limit)
        super().__init__(
            resource, "GET", page, query=query, accept=accept, headers=headers, checks=checks, security=security
        )
        self.limit = limit

    def read(self, reply: Response) -> list[T]:
        """Return the records of one page."""
        return list(super().read(reply))

    def walk(self) -> Walk[T]:
        """Return an iterator-like object over the pages."""
        return Walk(self)


class Walk(Generic[T]):
    """Pagination state: the next page to request, and how many of its records to keep. Sends nothing itself.

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
        """Return the request for the first page; None if `limit` is 0."""
        return None if self._left == 0 else self._listing._again()

    def records(self, page: Page[Any, T]) -> Iterable[T]:
        """Return the records of this page, up to the limit."""
        if self._left is None:
            return page
        wanted = list(islice(page, self._left))
        self._left -= len(wanted)
        return wanted

    def after(self, page: Page[Any, T]) -> Request[Page[Any, T]] | None:
        """Return the request for the next page; None after the last page or at the limit."""
        return None if self._left == 0 else page._turned("next")


def _pairs(values: Mapping[str, object]) -> Pairs:
    """Convert values to pairs of strings. Raises TwilioValidationError, which names the Python argument."""
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
