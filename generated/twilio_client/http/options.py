"""What can be set on this package's HTTP clients; no HTTP library is imported for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypedDict

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


class Hooks(TypedDict, total=False):
    """Functions to call for every attempt, retries included."""

    request: Sequence[Callable[[Send], object]]  # before it goes out; its headers can be changed
    response: Sequence[Callable[[Response], object]]  # once the answer is read


__all__ = ["Hooks", "PoolOptions"]
