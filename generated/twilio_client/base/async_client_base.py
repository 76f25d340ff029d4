"""The base class of AsyncClient: sending a request and awaiting the response."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar, cast

from ..http.async_http_client import AsyncTwilioHttpClient
from ..http.async_seam import async_transport_for
from ..http.handle import TransportHandle
from ..http.response import Response
from ..http.transport import AsyncTransport, NoReply, Send
from .call import Call
from .client_core import ClientCore
from .compat import Self
from .engine import Answer, Sleep, Step, flow
from .request import Listing
from .typed_call import TypedCall

if TYPE_CHECKING:
    from ..http.async_seam import AsyncHttp
    from .request import Request

T = TypeVar("T")


class AsyncClientBase(ClientCore["AsyncHttp", AsyncTransport, Literal["httpx2", "aiohttp"]]):
    """A client whose calls are asyncio coroutines. Event loops can share it."""

    _is_async: ClassVar[bool] = True

    async def send(self, request: Request[T]) -> T:
        """Send a request made by `build(...)`, and return the result of its operation."""
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
        """Send a request to any Twilio URL, and return the response, whatever its status; see ClientBase."""
        call = TypedCall.of(method, uri, params, data, headers, auth, allow_redirects)
        client = self if timeout is None else self.with_options(timeout=timeout)
        return await client._send(call)

    async def close(self) -> None:
        """Close the client, and its connections unless it was given an http_client. It cannot send any more."""
        if self._handle.close():
            await self._handle.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def _run(self, call: Call[T]) -> T:
        if getattr(self.request, "__func__", None) is not _REQUEST:
            from .other_request import asked, outcome

            method, url, arguments = asked(call)
            return outcome(call, await self.request(method, url, **arguments))
        return await self._send(call)

    async def _send(self, call: Call[T]) -> T:
        return call.read(await _drive(flow(call, self._settings), self._transport()))

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

    def _new_handle(self, *, owned: bool) -> TransportHandle[AsyncTransport]:
        return TransportHandle(async_transport_for(self.http_client), owned=owned)


_REQUEST: Final = AsyncClientBase.request  # a test may put another in its place


async def _drive(flow: Generator[Step, Answer, T], transport: AsyncTransport) -> T:
    """Run a flow to completion in this task."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result
        if isinstance(step, Send):
            try:
                answer = await transport.send(step)
            except NoReply as lost:
                answer = lost
        elif isinstance(step, Sleep):
            from asyncio import sleep  # imported here so that a Client never imports asyncio

            await sleep(step.seconds)
            answer = None
        else:
            async with step.credentials.async_lock():
                answer = await _drive(step.flow, transport)


__all__ = ["AsyncClientBase"]
