"""Descriptors for operations. Each operation is one `def` that builds a request.

On a resource of a Client, the attribute is a function that sends the request and returns the result; on a resource of
an AsyncClient, it is a coroutine function. In both cases, its `build` method returns the request without sending it.
"""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, overload

from .described import Described
from .mode import Async, Sync
from .resource import Resource

if TYPE_CHECKING:
    from .request import Listing, Request

P = ParamSpec("P")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
B_co = TypeVar("B_co", covariant=True)


class Operation(Protocol[P, R_co, B_co]):
    """The callable that reading an operation returns."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Send the request and return the result; with an AsyncClient, return a coroutine that does so."""
        ...

    def build(self, *args: P.args, **kwargs: P.kwargs) -> B_co:
        """Return the request without sending it."""
        ...


class op(Described, Generic[P, T]):
    """An operation of one request and one result."""

    def __init__(self, build: Callable[Concatenate[Any, P], Request[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], T]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Operation[P, T, Request[T]]: ...
    @overload
    def __get__(self, holder: Resource[Async], owner: type) -> Operation[P, Coroutine[Any, Any, T], Request[T]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        build = self._build
        if is_async:

            async def call_async(*args: Any, **kwargs: Any) -> Any:
                return await holder._client._run(build(holder, *args, **kwargs))

            return call_async

        def call(*args: Any, **kwargs: Any) -> Any:
            return holder._attached._run(build(holder, *args, **kwargs))

        return call


class listing(Described, Generic[P, T]):
    """An operation that fetches all pages and returns a list of their records."""

    def __init__(self, build: Callable[Concatenate[Any, P], Listing[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], list[T]]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Operation[P, list[T], Listing[T]]: ...
    @overload
    def __get__(
        self, holder: Resource[Async], owner: type
    ) -> Operation[P, Coroutine[Any, Any, list[T]], Listing[T]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        build = self._build
        if is_async:

            async def call_async(*args: Any, **kwargs: Any) -> Any:
                return [record async for record in holder._client._stream(build(holder, *args, **kwargs))]

            return call_async

        def call(*args: Any, **kwargs: Any) -> Any:
            return list(holder._attached._stream(build(holder, *args, **kwargs)))

        return call

    def _result(self, of: Any, is_async: bool) -> Any:
        return list[of]


class streaming(Described, Generic[P, T]):
    """`stream = streaming(list)`: iterates over the records, and fetches each page when the previous one is used up."""

    def __init__(self, source: listing[P, T]) -> None:
        super().__init__(source._build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], Iterator[T]]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Operation[P, Iterator[T], Listing[T]]: ...
    @overload
    def __get__(self, holder: Resource[Async], owner: type) -> Operation[P, AsyncIterator[T], Listing[T]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        build = self._build

        def call(*args: Any, **kwargs: Any) -> Any:
            return holder._attached._stream(build(holder, *args, **kwargs))

        return call

    def _result(self, of: Any, is_async: bool) -> Any:
        return AsyncIterator[of] if is_async else Iterator[of]


__all__ = ["Operation", "listing", "op", "streaming"]
