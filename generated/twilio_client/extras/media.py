"""Streaming of media content, without sending credentials to the hosts that store it.

Twilio redirects the authenticated request to a short-lived URL. Redirects are followed only over https, at most a few
times, and only with GET.
"""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from shutil import copymode
from typing import Any, Concatenate, Final, Generic, ParamSpec, TypeVar, overload
from urllib.parse import urljoin

from ..base.described import Described
from ..base.exceptions import TwilioConnectionError, TwilioException, TwilioRestException
from ..base.instance_context import InstanceContext
from ..base.mode import Async, M, Sync
from ..base.operation import Operation
from ..base.request import Request
from ..base.resource import Resource
from ..http.options import PoolOptions
from ..http.response import Headers, Response
from ..http.transport import Send, Timeout

P = ParamSpec("P")
T = TypeVar("T")

_REDIRECTS: Final = (301, 302, 303, 307, 308)
_MOST_REDIRECTS: Final = 5
_HEADERS: Final = {"Accept": "*/*"}
_SECRET: Final = ("authorization", "cookie", "proxy-authorization")
_ELSEWHERE: Final = "(the place of the media)"  # for errors: the URLs are secrets, as they grant access


class _Pieces(Described, Generic[P, T]):
    """An operation that streams its response: a generator on a Client, an async generator on an AsyncClient."""

    def __init__(self, build: Callable[Concatenate[Any, P], Request[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], Iterator[T]]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Operation[P, Iterator[T], Request[T]]: ...
    @overload
    def __get__(self, holder: Resource[Async], owner: type) -> Operation[P, AsyncIterator[T], Request[T]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            request = self._build(holder, *args, **kwargs)
            return (_pieces_async if is_async else _pieces)(holder._attached, request)

        return call

    def _result(self, of: str, is_async: bool) -> Any:
        return AsyncIterator[bytes] if is_async else Iterator[bytes]


class _Saved(Described, Generic[P, T]):
    """An operation that streams its response to a file."""

    def __init__(self, build: Callable[Concatenate[Any, P], Request[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], int]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Callable[P, int]: ...
    @overload
    def __get__(self, holder: Resource[Async], owner: type) -> Callable[P, Coroutine[Any, Any, int]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        if is_async:

            async def call_async(path: str | os.PathLike[str]) -> int:
                with _replacing(Path(path)) as write:
                    async for piece in _pieces_async(holder._attached, self._build(holder, path)):
                        write(piece)
                return Path(path).stat().st_size

            return call_async

        def call(path: str | os.PathLike[str]) -> int:
            with _replacing(Path(path)) as write:
                for piece in _pieces(holder._attached, self._build(holder, path)):
                    write(piece)
            return Path(path).stat().st_size

        return call

    def _result(self, of: str, is_async: bool) -> Any:
        return int


class Content(InstanceContext[M]):
    """The content of a media resource."""

    @_Pieces
    def content(self) -> Request[bytes]:
        """Iterate over the content in chunks: `for chunk in media.content()`, `async for` on an AsyncClient.

        Only one chunk is in memory at a time. The request is sent when iteration starts. Raises TwilioRestException,
        TwilioConnectionError, and TwilioException for a redirect that is not followed.
        """
        return _request(self)

    @_Saved
    def save(self, path: str | os.PathLike[str]) -> Request[int]:
        """Stream the content to a file, and return its size in bytes.

        A complete file replaces an existing one atomically, and keeps its mode. Raises the exceptions of `content`,
        and OSError.
        """
        return _request(self)


class _Reply:
    """The unparsed response to the authenticated request."""

    @classmethod
    def _read(cls, request: Request[Any], reply: Response) -> Response:
        return reply


def _request(media: Resource[Any]) -> Request[Any]:
    url = media._uri.filled(media._path, validate=media._validates).removesuffix(".json")
    return Request(media, "GET", _Reply, url=url, headers=_HEADERS, expects=_REDIRECTS)


def _pieces(client: Any, request: Request[Any]) -> Iterator[bytes]:
    reply: Response = client._run(request)
    target = _target(client, client.get_hostname(request.url), reply.status_code, reply.headers)
    if target is None:
        yield reply.content
        return
    for left in reversed(range(_MOST_REDIRECTS)):
        with _opened(client, request, target) as (status, headers, pieces):
            further = _target(client, target, status, headers)
            if further is None:
                yield from pieces
                return
        target = _within(further, left)


async def _pieces_async(client: Any, request: Request[Any]) -> AsyncIterator[bytes]:
    reply: Response = await client._run(request)
    target = _target(client, client.get_hostname(request.url), reply.status_code, reply.headers)
    if target is None:
        yield reply.content
        return
    for left in reversed(range(_MOST_REDIRECTS)):
        async with _opened_async(client, request, target) as (status, headers, pieces):
            further = _target(client, target, status, headers)
            if further is None:
                async for piece in pieces:
                    yield piece
                return
        target = _within(further, left)


def _target(client: Any, url: str, status: int, headers: Mapping[str, str]) -> str | None:
    """Return the target of a redirect; None if the response is the content."""
    if status in _REDIRECTS:
        target = urljoin(url, headers.get("location", ""))
        base: str | None = client._settings.routes.base_url
        if target.startswith("https://") or (base is not None and target.startswith(f"{base}/")):
            return target
        raise TwilioException("the media were redirected to a URL that is not https; it was not followed")
    if status >= 300:
        raise TwilioRestException(status, _ELSEWHERE, "the media cannot be read there; call again for a fresh URL")
    return None


def _within(target: str, left: int) -> str:
    if left == 0:
        raise TwilioException(
            f"the media were redirected more than {_MOST_REDIRECTS} times; the last one was not followed"
        )
    return target


@contextmanager
def _opened(
    client: Any, request: Request[Any], target: str
) -> Generator[tuple[int, Mapping[str, str], Iterator[bytes]], None, None]:
    """Send a request without credentials, with the user's httpx2 client if any; yield status, headers and chunks."""
    http = client.http_client
    httpx2 = sys.modules.get("httpx2")  # imported already if the user has an httpx2 client
    if httpx2 is not None and isinstance(http, httpx2.Client):
        bare = _without_secrets(http.build_request("GET", target, headers=_HEADERS))
        with _failing(request, httpx2.RequestError):
            response = http.send(bare, stream=True, auth=None, follow_redirects=False)
            try:
                yield response.status_code, response.headers, response.iter_bytes()
            finally:
                response.close()
        return
    from ..http.exchange import FAILED
    from ..http.pool import Pool

    own = Pool(_options(http))
    send = Send("GET", target, dict(_HEADERS), None, None)
    try:
        with _failing(request, *FAILED):
            with own.stream(send, _timeout(client)) as answer:
                yield answer.status, _headers(answer.headers), answer.iter_stream()
    finally:
        own.close()


@asynccontextmanager
async def _opened_async(
    client: Any, request: Request[Any], target: str
) -> AsyncGenerator[tuple[int, Mapping[str, str], AsyncIterator[bytes]], None]:
    """`_opened` for an AsyncClient."""
    http = client.http_client
    httpx2 = sys.modules.get("httpx2")
    if httpx2 is not None and isinstance(http, httpx2.AsyncClient):
        bare = _without_secrets(http.build_request("GET", target, headers=_HEADERS))
        with _failing(request, httpx2.RequestError):
            response = await http.send(bare, stream=True, auth=None, follow_redirects=False)
            try:
                yield response.status_code, response.headers, response.aiter_bytes()
            finally:
                await response.aclose()
        return
    from ..http.async_pool import AsyncPool
    from ..http.exchange import FAILED

    own = AsyncPool(_options(http))
    send = Send("GET", target, dict(_HEADERS), None, None)
    try:
        with _failing(request, *FAILED):
            async with own.stream(send, _timeout(client)) as answer:
                yield answer.status, _headers(answer.headers), answer.aiter_stream()
    finally:
        await own.close()


def _without_secrets(request: Any) -> Any:
    """Remove secret headers that the user's HTTP client adds to every request."""
    for name in _SECRET:
        request.headers.pop(name, None)
    return request


def _options(http_client: object) -> PoolOptions:
    known = getattr(http_client, "_options", None)
    if isinstance(known, PoolOptions):
        return known
    return PoolOptions(connections=1, keep=False, http2=False, proxy=None, trust_env=True, verify=True)


def _timeout(client: Any) -> Timeout:
    timeout = client._settings.timeout or getattr(client.http_client, "timeout", None)
    return timeout if isinstance(timeout, Timeout) else Timeout()


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw])


@contextmanager
def _failing(request: Request[Any], *kinds: type[Exception]) -> Generator[None, None, None]:
    """Convert an HTTP library's errors to this package's, without the URL."""
    try:
        yield
    except kinds as error:
        name = type(error).__name__
        raise TwilioConnectionError(f"{name}: GET", sent=True, method="GET", template=request.template) from error


@contextmanager
def _replacing(path: Path) -> Generator[Callable[[bytes], object], None, None]:
    """Yield a writer to a temporary file, which replaces the path on success."""
    beside = path.with_name(f".{path.name}.{token_hex(4)}")
    with open(beside, "xb") as file:  # default mode; `tempfile` would restrict it to the owner
        try:
            yield file.write
            file.close()
            with suppress(FileNotFoundError):
                copymode(path, beside)
            os.replace(beside, path)
        except BaseException:
            file.close()
            beside.unlink()
            raise


__all__ = ["Content"]
