"""Lazy attributes and aliases."""

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
    """A lazy child of a client, host, version or resource: `media: lazy[MediaList[M]] = lazy(".media", "MediaList")`.

    The first read imports the module and stores the child on the object, so that `client.messages is client.messages`,
    and a test can replace it.
    """

    __slots__ = ("_kind", "_kind_name", "_module", "_name", "_owner", "_renamed")

    def __init__(self, module: str, kind: str, **renamed: str) -> None:
        """Args:
        module: Module of the class, relative to the owner's package.
        kind: Name of the class.
        renamed: Name of a path parameter in the child -> its name in the owner.
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
        value: T = attributes.setdefault(self._name, self._load()(client, self._moved(path)))  # atomic
        return value

    def _load(self) -> Any:
        if self._kind is None:
            self._kind = getattr(import_module(self._module, sys.modules[self._owner].__package__), self._kind_name)
        return self._kind

    def _moved(self, path: Mapping[str, object]) -> dict[str, object]:
        """Return the path parameters under the child's names."""
        taken = self._renamed.values()
        moved = {name: value for name, value in path.items() if name not in taken}
        moved.update({there: path[here] for there, here in self._renamed.items()})
        return moved

    def _unattached(self, owner: Any) -> T:
        """Return the child for a read on the class, `Client.messages`, from which autospec takes its signatures."""
        value: T = self._load()(_unopened(owner), {})
        return value


class alias(Generic[T]):
    """A shortcut to another attribute: `messages: alias[MessageList[M]] = alias("api.v2010.account.messages")`.

    It always returns the same object as the target, even if a test has replaced that.
    """

    __slots__ = ("_deprecated", "_follow", "_name", "_target")

    def __init__(self, target: str, *, deprecated: bool = False) -> None:
        """Args:
        target: Dotted path of attributes, from the owner.
        deprecated: Whether each read warns to use the target instead.
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
    """Return the client and the path parameters of an attribute's holder."""
    return (holder._client, holder._path) if isinstance(holder, Resource) else (holder, {})


def _unopened(owner: Any) -> AnyClient | None:
    """Return an uninitialized client, which only tells whether its calls are synchronous or asynchronous."""
    client: Any = ClientCore
    return owner.__new__(owner) if issubclass(owner, client) else None


__all__ = ["alias", "lazy"]
