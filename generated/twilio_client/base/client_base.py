"""What Client and AsyncClient are made of: how they send, each in its way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, cast

from ..http.async_http_client import AsyncTwilioHttpClient
from ..http.http_client import TwilioHttpClient
from ..http.response import Response
from ..http.seam import Line, async_transport_for, transport_for
from ..http.transport import AsyncTransport, Transport
from .client_core import ClientCore
from .compat import Self
from .drivers import drive, drive_async
from .engine import Call, flow
from .exceptions import TwilioException
from .request import Listing
from .typed_call import TypedCall

if TYPE_CHECKING:
    from ..http.seam import AsyncHttp, SyncHttp
    from .request import Request

T = TypeVar("T")


class ClientBase(ClientCore["SyncHttp", Transport, Literal["httpx2"]]):
    """A client whose calls block until they are answered. Threads can share it."""

    _is_async: ClassVar[bool] = False

    def send(self, request: Request[T]) -> T:
        """Send a request that `build(...)` made, and return what its operation returns."""
        if isinstance(request, Listing):
            listing: Listing[Any] = cast(Any, request)
            return cast(T, list(self._stream(listing)))
        return self._run(request)

    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: object = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Send a request to any address of Twilio, and return the answer, whatever its status.

        Raises TwilioConnectionError, and TwilioException for an address that is not Twilio's.

        Args:
            params: Names and values of the query; a list repeats its name.
            data: Names and values of a form, or the value of a JSON body if the Content-Type says JSON.
            auth: User name and password in place of the client's.
            timeout: Seconds for one attempt.
            allow_redirects: Whether a redirect to the same origin is followed, if this is a GET.
        """
        call = TypedCall.of(method, uri, params, data, headers, auth, allow_redirects)
        client = self if timeout is None else self.with_options(timeout=timeout)
        return client._run(call)

    def close(self) -> None:
        """Close the connections, unless they are those of an http_client that was passed; nothing can be sent then."""
        if self._line.hang_up():
            self._line.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _run(self, call: Call[T]) -> T:
        return call.read(drive(flow(call, self._settings), self._transport()))

    def _stream(self, listing: Listing[T]) -> Iterator[T]:
        walk = listing.walk()
        request = walk.first()
        while request is not None:
            page = self._run(request)
            yield from walk.records(page)
            request = walk.after(page)

    def _new_http_client(self, transport: Literal["httpx2"] | None) -> SyncHttp:
        if transport not in (None, "httpx2"):
            raise TwilioException(f"transport={transport!r}: a Client sends with 'httpx2'")
        return TwilioHttpClient()

    def _lay_line(self, *, owned: bool) -> Line[Transport]:
        return Line(transport_for(self.http_client), owned)


class AsyncClientBase(ClientCore["AsyncHttp", AsyncTransport, Literal["httpx2", "aiohttp"]]):
    """A client whose calls are coroutines of asyncio. Event loops can share it."""

    _is_async: ClassVar[bool] = True

    async def send(self, request: Request[T]) -> T:
        """Send a request that `build(...)` made, and return what its operation returns."""
        if isinstance(request, Listing):
            listing: Listing[Any] = cast(Any, request)
            return cast(T, [record async for record in self._stream(listing)])
        return await self._run(request)

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: object = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Send a request to any address of Twilio, and return the answer, whatever its status: see ClientBase."""
        call = TypedCall.of(method, uri, params, data, headers, auth, allow_redirects)
        client = self if timeout is None else self.with_options(timeout=timeout)
        return await client._run(call)

    async def close(self) -> None:
        """Close the connections, unless they are those of an http_client that was passed; nothing can be sent then."""
        if self._line.hang_up():
            await self._line.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def _run(self, call: Call[T]) -> T:
        return call.read(await drive_async(flow(call, self._settings), self._transport()))

    async def _stream(self, listing: Listing[T]) -> AsyncIterator[T]:
        walk = listing.walk()
        request = walk.first()
        while request is not None:
            page = await self._run(request)
            for record in walk.records(page):
                yield record
            request = walk.after(page)

    def _new_http_client(self, transport: Literal["httpx2", "aiohttp"] | None) -> AsyncHttp:
        return AsyncTwilioHttpClient(transport="httpx2" if transport is None else transport)

    def _lay_line(self, *, owned: bool) -> Line[AsyncTransport]:
        return Line(async_transport_for(self.http_client), owned)


__all__ = ["AsyncClientBase", "ClientBase"]
