"""specs/shortcuts.toml: which names of the tree are also reachable from a domain, or from the client itself."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import Pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """One shortcut: `client.messages` for `client.api.v2010.account.messages`."""

    where: Pointer
    domain: str  # the domain's attribute; "" for the client
    name: str
    target: str  # the chain from there: "v2010.account.messages"
    deprecated: bool  # whether using it warns
