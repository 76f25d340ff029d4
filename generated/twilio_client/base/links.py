"""Attributes that load what they lead to on first use."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from operator import attrgetter
from typing import Any, Generic, TypeVar
from warnings import warn

from .client_core import AnyClient, ClientCore
from .resource import Resource

T = TypeVar("T")


class lazy(Generic[T]):
    """What hangs on a client, host, version or resource: `media: lazy[MediaList[M]] = lazy(".media", "MediaList")`.

    Its module is imported when the attribute is first read; from then on the object has it, so that
    `client.messages is client.messages`, and whoever tests can put something else in its place.
    """

    __slots__ = ("_kind", "_kind_name", "_module", "_name", "_owner", "_renamed")

    def __init__(self, module: str, kind: str, **renamed: str) -> None:
        """Args:
        module: Where the class is, relative to the package of the owner.
        kind: The name of the class.
        renamed: Path value there -> what it is called here.
        """
        self._module = module
        self._kind_name = kind
        self._kind: Any = None
        self._renamed = renamed

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner.__module__
        self._name = name

    def __get__(self, holder: Any, owner: type | None = None) -> T:
        if holder is None:
            return self._unattached(owner)
        client, path = _place(holder)
        attributes: dict[str, Any] = holder.__dict__
        value: T = attributes.setdefault(self._name, self._load()(client, self._moved(path)))  # one for all threads
        return value

    def _load(self) -> Any:
        if self._kind is None:
            self._kind = getattr(import_module(self._module, sys.modules[self._owner].__package__), self._kind_name)
        return self._kind

    def _moved(self, path: Mapping[str, object]) -> dict[str, object]:
        """The path values as the child calls them."""
        taken = self._renamed.values()
        moved = {name: value for name, value in path.items() if name not in taken}
        moved.update({there: path[here] for there, here in self._renamed.items()})
        return moved

    def _unattached(self, owner: Any) -> T:
        """`Client.messages`, on the class: what a mock with autospec takes its signatures from."""
        value: T = self._load()(_unopened(owner), {})
        return value


class alias(Generic[T]):
    """A second way to what hangs elsewhere: `messages: alias[MessageList[M]] = alias("api.v2010.account.messages")`.

    It always leads to the very object that the long way leads to, also when a test has replaced that one.
    """

    __slots__ = ("_deprecated", "_follow", "_name", "_target")

    def __init__(self, target: str, *, deprecated: bool = False) -> None:
        """Args:
        target: Attributes to follow, from the owner.
        deprecated: Whether to warn, each time, that the long way is to be used.
        """
        self._target = target
        self._follow = attrgetter(target)
        self._deprecated = deprecated

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, holder: object, owner: type | None = None) -> T:
        if holder is not None and self._deprecated:
            place = type(holder).__module__.rpartition(".")[2]
            old, new = (f"{place}.{name}" for name in (self._name, self._target))
            warn(f"{old} is deprecated: use {new}", DeprecationWarning, stacklevel=2)
        value: T = self._follow(owner if holder is None else holder)
        return value


def _place(holder: Any) -> tuple[Any, Mapping[str, object]]:
    """The client of what an attribute is read on, and the path values that lead there."""
    return (holder._client, holder._path) if isinstance(holder, Resource) else (holder, {})


def _unopened(owner: Any) -> AnyClient | None:
    """A client that was never opened, which tells that its calls block or are coroutines, and no more."""
    client: Any = ClientCore
    return owner.__new__(owner) if issubclass(owner, client) else None


__all__ = ["alias", "lazy"]
