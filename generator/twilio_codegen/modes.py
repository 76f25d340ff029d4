"""The two modes of the client, sync and async. Each has its own client class: `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Mode: TypeAlias = Literal["sync", "async"]

MODES: Final[tuple[Mode, ...]] = ("sync", "async")

Clients: TypeAlias = Literal["both", "sync", "async"]

CLIENTS: Final[Mapping[Clients, tuple[Mode, ...]]] = {"both": MODES, "sync": ("sync",), "async": ("async",)}
