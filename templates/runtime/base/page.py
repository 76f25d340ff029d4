"""A page of records."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, cast, overload

from .answers import decoded
from .compat import Self, TypeVar
from .described import Described
from .instance_resource import InstanceResource
from .mode import Async, M, Sync
from .paging import Paging, Way, absolute

if TYPE_CHECKING:
    from ..http.response import Response
    from .request import Request
    from .values import Json

T_co = TypeVar("T_co", covariant=True, default=object)  # the type of a record
SyncPage = TypeVar("SyncPage", bound="Page[Sync, Any]")
AsyncPage = TypeVar("AsyncPage", bound="Page[Async, Any]")


class _turning(Described):
    """A method that fetches another page of the list, or returns None at its end, without a request."""

    def __get__(self, page: Any, owner: type) -> Any:
        return self._get(page)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        build = self._build
        if is_async:

            async def call_async() -> Any:
                request = build(holder)
                return None if request is None else await holder._client._run(request)

            return call_async

        def call() -> Any:
            request = build(holder)
            return None if request is None else holder._client._run(request)

        return call


class Page(Generic[M, T_co]):
    """The records of one page, in order. It can be iterated repeatedly.

    Attributes:
        http_response: The HTTP response.
    """

    _record: ClassVar[type[Any]]  # class of a record: an instance, or plain JSON such as str
    _paging: ClassVar[Paging]
    _has_instances: ClassVar[bool]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._has_instances = issubclass(cls._record, InstanceResource)

    def __init__(self, request: Request[Any], answer: Json, reply: Response | None = None) -> None:
        """Raises TwilioException if the response is not a page of records, so that it never passes for an empty one."""
        self._client = request._resource._client
        self._request = request
        self._answer = answer
        self._items = self._paging.records(answer)
        self._rest: Iterator[T_co] | None = None
        self.http_response = reply

    @classmethod
    def _read(cls, request: Request[Any], reply: Response) -> Self:
        return cls(request, decoded(reply.content), reply)

    def __iter__(self) -> Iterator[T_co]:
        return map(self.get_instance, self._items)

    def __next__(self) -> T_co:
        """Return the next record, as in the official SDK. `for record in page` always starts at the first record."""
        self._rest = iter(self) if self._rest is None else self._rest
        return next(self._rest)

    def get_instance(self, payload: Json) -> T_co:
        """Return the record for this JSON. Sends no request."""
        if not self._has_instances:
            return cast(T_co, payload)
        record: T_co = self._record(self._client, self._request._resource._path, payload, self.http_response)
        return record

    @property
    def next_page_url(self) -> str | None:
        """URL of the next page; None on the last page, and for lists with page tokens."""
        return self._url("next")

    @property
    def previous_page_url(self) -> str | None:
        """URL of the previous page; None on the first page, and for lists with page tokens."""
        return self._url("previous")

    if TYPE_CHECKING:

        @overload
        def next_page(self: SyncPage) -> SyncPage | None: ...
        @overload
        def next_page(self: AsyncPage) -> Coroutine[Any, Any, AsyncPage | None]: ...
        def next_page(self) -> Any:
            """Fetch the next page; None after the last one."""

        @overload
        def previous_page(self: SyncPage) -> SyncPage | None: ...
        @overload
        def previous_page(self: AsyncPage) -> Coroutine[Any, Any, AsyncPage | None]: ...
        def previous_page(self) -> Any:
            """Fetch the previous page; None before the first one."""

    else:

        @_turning
        def next_page(self) -> Request[Self | None]:
            """Fetch the next page; None after the last one."""
            return self._turned("next")

        @_turning
        def previous_page(self) -> Request[Self | None]:
            """Fetch the previous page; None before the first one."""
            return self._turned("previous")

    def _url(self, way: Way) -> str | None:
        link = self._paging.link(self._answer, way)
        return None if link is None else absolute(link, self._request.url)

    def _turned(self, way: Way) -> Request[Any] | None:
        return self._paging.turned(self._request, self._answer, way)

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a page cannot be pickled: pickle its records")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self._items)}>"


__all__ = ["Page"]
