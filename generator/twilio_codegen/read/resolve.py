"""Follow references such as `#/components/schemas/Message`. Each component is parsed only once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from .reading import Node

T = TypeVar("T")


class Components(Generic[T]):
    """One section of a document's `components`. All references to a component return the same value."""

    def __init__(self, section: str, nodes: Sequence[tuple[str, Node]], read: Callable[[str, Node], T]) -> None:
        """`read` parses a component from its name and JSON. It may follow references itself."""
        self._prefix = f"#/components/{section}/"
        self._unread = dict(nodes)
        self._names = tuple(self._unread)
        self._read = read
        self._values: dict[str, T] = {}
        self._open: list[str] = []  # the components that are being parsed, outermost first

    def all(self) -> tuple[T, ...]:
        """Return all components in document order, whether referenced or not."""
        return tuple(self._value(name) for name in self._names)

    def follow(self, reference: str, node: Node) -> T | None:
        """Return the component that `node` refers to.

        Report a problem and return None if the component does not exist or contains `node`.
        """
        name = self.name(reference)
        if name in self._values or (name in self._unread and name not in self._open):
            return self._value(name)
        if name in self._open:
            circle = " -> ".join((*self._open[self._open.index(name) :], name))
            node.problem(
                f"the value contains itself ({circle}), and the client has no type for that",
                "break the cycle with an overlay: replace one of its schemas with {}, which allows any value",
                extent="value",
            )
        else:
            node.problem(f"{reference!r} cannot be resolved", f"refer to a component in {self._prefix}")
        return None

    def name(self, reference: str) -> str:
        """Return the component's name from a reference; "" if the reference is not to this section."""
        return reference.removeprefix(self._prefix) if reference.startswith(self._prefix) else ""

    def _value(self, name: str) -> T:
        if name not in self._values:
            self._open.append(name)
            self._values[name] = self._read(name, self._unread[name])
            self._open.pop()
        return self._values[name]
