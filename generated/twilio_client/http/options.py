"""Options of this package's HTTP clients. This module imports no HTTP library."""

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
    """Options of connection pools."""

    connections: int  # maximum, per proxy
    keep: bool  # keep idle connections for reuse
    http2: bool
    proxy: str | Mapping[str, str] | None
    trust_env: bool
    verify: SSLContext | bool


Before: TypeAlias = Callable[[Send], object]
After: TypeAlias = Callable[[Response], object]


class Hooks(TypedDict, total=False):
    """Functions to call for every attempt, including retries: one or several of each kind."""

    request: Before | Sequence[Before]  # before sending; may modify the headers
    response: After | Sequence[After]  # after reading the response


def hooks_of(given: Hooks | None, kind: str) -> tuple[Callable[[Any], object], ...]:
    """Return the hooks of a kind. Raises TwilioValidationError now: after the response, it would be too late."""
    asked: object = (given or {}).get(kind, ())
    listed: tuple[object, ...] = tuple(asked) if is_array(asked) else (asked,)
    if not all(map(callable, listed)):
        raise TwilioValidationError(f"request_hooks: must be a function, or a list of functions, for {kind!r}")
    return cast("tuple[Callable[[Any], object], ...]", listed)


__all__ = ["Hooks", "PoolOptions", "hooks_of"]
