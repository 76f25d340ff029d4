"""Methods that send several requests, written once for Client and AsyncClient.

Each is a generator. It yields a request and receives its result, or yields a Pause; its return value is the result of
the method. The exception of a request is raised at the `yield`.
"""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Generator
from functools import partial
from typing import Any, Concatenate, Generic, NamedTuple, ParamSpec, TypeAlias, TypeVar, overload

from ..base.described import Described
from ..base.exceptions import TwilioException
from ..base.mode import Async, Sync
from ..base.request import Request
from ..base.resource import Resource

P = ParamSpec("P")
T = TypeVar("T")


class Pause(NamedTuple):
    """Wait."""

    seconds: float


Steps: TypeAlias = Generator["Request[Any] | Pause", Any, T]


class steps(Described, Generic[P, T]):
    """A method of several requests: a function on a Client, a coroutine function on an AsyncClient."""

    def __init__(self, build: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, holder: None, owner: type) -> Callable[Concatenate[Any, P], T]: ...
    @overload
    def __get__(self, holder: Resource[Sync], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, holder: Resource[Async], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, holder: Any, owner: type) -> Any:
        return self._get(holder)

    def _bound(self, holder: Any, is_async: bool) -> Any:
        build = self._build
        if is_async:

            async def call_async(*args: Any, **kwargs: Any) -> Any:
                return await _walk_async(holder._client, build(holder, *args, **kwargs))

            return call_async

        def call(*args: Any, **kwargs: Any) -> Any:
            return _walk(holder._attached, build(holder, *args, **kwargs))

        return call


def _walk(client: Any, running: Steps[T]) -> T:
    resume: Callable[[], Request[Any] | Pause] = partial(next, running)
    while True:
        try:
            step = resume()
        except StopIteration as end:
            result: T = end.value
            return result
        try:
            if isinstance(step, Pause):
                time.sleep(step.seconds)
                answer: object = None
            else:
                answer = client._run(step)
        except TwilioException as error:
            resume = _raising(running, error)
        else:
            resume = _answering(running, answer)


async def _walk_async(client: Any, running: Steps[T]) -> T:
    from asyncio import sleep  # imported here so that a Client never imports asyncio

    resume: Callable[[], Request[Any] | Pause] = partial(next, running)
    while True:
        try:
            step = resume()
        except StopIteration as end:
            result: T = end.value
            return result
        try:
            answer = await (sleep(step.seconds) if isinstance(step, Pause) else client._run(step))
        except TwilioException as error:
            resume = _raising(running, error)
        else:
            resume = _answering(running, answer)


def _raising(running: Steps[T], error: TwilioException) -> Callable[[], Request[Any] | Pause]:
    return partial(running.throw, error)


def _answering(running: Steps[T], answer: object) -> Callable[[], Request[Any] | Pause]:
    return partial(running.send, answer)


__all__ = ["Pause", "Steps", "steps"]
