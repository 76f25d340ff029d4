"""The base class of Client: sending a request and waiting for the response."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar, cast

from ..http.http_client import TwilioHttpClient
from ..http.handle import TransportHandle
from ..http.response import Response
from ..http.seam import transport_for
from ..http.transport import NoReply, Send, Transport
from .call import Call
from .client_core import ClientCore
from .compat import Self
from .engine import Answer, Sleep, Step, flow
from .exceptions import TwilioException
from .request import Listing
from .typed_call import TypedCall

if TYPE_CHECKING:
    from ..http.seam import SyncHttp
    from .request import Request

T = TypeVar("T")


class ClientBase(ClientCore["SyncHttp", Transport, Literal["httpx2"]]):
    """A client whose calls block until the response arrives. Threads can share it."""

    _is_async: ClassVar[bool] = False

    def send(self, request: Request[T]) -> T:
        """Send a request made by `build(...)`, and return the result of its operation."""
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
        """Send a request to any Twilio URL, and return the response, whatever its status.

        Raises TwilioConnectionError, and TwilioException for a URL that is not Twilio's.

        Args:
            params: Query parameters; a list repeats its name.
            data: Form fields, or the value of a JSON body if the Content-Type says JSON.
            auth: Username and password to use instead of the client's.
            timeout: Seconds for one attempt.
            allow_redirects: Whether a GET follows a redirect to the same origin.
        """
        call = TypedCall.of(method, uri, params, data, headers, auth, allow_redirects)
        client = self if timeout is None else self.with_options(timeout=timeout)
        return client._send(call)

    def close(self) -> None:
        """Close the client, and its connections unless it was given an http_client. It cannot send any more."""
        if self._handle.close():
            self._handle.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _run(self, call: Call[T]) -> T:
        if getattr(self.request, "__func__", None) is not _REQUEST:
            from .other_request import asked, outcome

            method, url, arguments = asked(call)
            return outcome(call, self.request(method, url, **arguments))
        return self._send(call)

    def _send(self, call: Call[T]) -> T:
        return call.read(_drive(flow(call, self._settings), self._transport()))

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

    def _new_handle(self, *, owned: bool) -> TransportHandle[Transport]:
        return TransportHandle(transport_for(self.http_client), owned=owned)


_REQUEST: Final = ClientBase.request  # a test may put another in its place


def _drive(flow: Generator[Step, Answer, T], transport: Transport) -> T:
    """Run a flow to completion in this thread."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result
        if isinstance(step, Send):
            try:
                answer = transport.send(step)
            except NoReply as lost:
                answer = lost
        elif isinstance(step, Sleep):
            time.sleep(step.seconds)
            answer = None
        else:
            with step.credentials.lock:
                answer = _drive(step.flow, transport)


__all__ = ["ClientBase"]
