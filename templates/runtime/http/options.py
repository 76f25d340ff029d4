"""What can be set on this package's HTTP clients; no HTTP library is imported for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypedDict, cast

from ..base.exceptions import TwilioValidationError
from ..base.jsonable import is_array
from .response import Response
from .transport import Send

if TYPE_CHECKING:
    from ssl import SSLContext


class PoolOptions(NamedTuple):
    """How connections are made and kept."""

    connections: int  # at most, per proxy
    keep: bool  # for the next request
    http2: bool
    proxy: str | Mapping[str, str] | None
    trust_env: bool
    verify: SSLContext | bool


Before: TypeAlias = Callable[[Send], object]
After: TypeAlias = Callable[[Response], object]


class Hooks(TypedDict, total=False):
    """Functions to call for every attempt, retries included; one, or several of a kind."""

    request: Before | Sequence[Before]  # before it goes out; its headers can be changed
    response: After | Sequence[After]  # once the answer is read


def hooks_of(given: Hooks | None, kind: str) -> tuple[Callable[[Any], object], ...]:
    """Those of a kind. Raises TwilioValidationError for anything else: after the answer it would come too late."""
    asked: object = (given or {}).get(kind, ())
    listed: tuple[object, ...] = tuple(asked) if is_array(asked) else (asked,)
    if not all(map(callable, listed)):
        raise TwilioValidationError(f"request_hooks: a function, or a list of functions, for {kind!r}")
    return cast("tuple[Callable[[Any], object], ...]", listed)


__all__ = ["Hooks", "PoolOptions", "hooks_of"]
