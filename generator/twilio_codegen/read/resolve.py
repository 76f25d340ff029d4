"""Following references: what `$ref: "#/components/schemas/Message"` stands for, read once however often it is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from .reading import Node

T = TypeVar("T")


class Components(Generic[T]):
    """One section of a document's `components`. The same component is always the same value."""

    def __init__(self, section: str, nodes: Sequence[tuple[str, Node]], read: Callable[[str, Node], T]) -> None:
        """`read` makes the value of a component from its name and its JSON; it may follow references itself."""
        self._prefix = f"#/components/{section}/"
        self._unread = dict(nodes)
        self._names = tuple(self._unread)
        self._read = read
        self._values: dict[str, T] = {}
        self._open: list[str] = []  # the components that are being read, outermost first

    def all(self) -> tuple[T, ...]:
        """Every component, in the order of the document, whether something refers to it or not."""
        return tuple(self._value(name) for name in self._names)

    def follow(self, reference: str, node: Node) -> T | None:
        """The component that `node` refers to; None, and a problem, when there is none or it contains `node`."""
        name = self.name(reference)
        if name in self._values or (name in self._unread and name not in self._open):
            return self._value(name)
        if name in self._open:
            circle = " -> ".join((*self._open[self._open.index(name) :], name))
            node.problem(
                f"a value that contains itself ({circle}) has no type that this generator can write",
                "break the circle with an overlay: make one of its schemas {}, any value",
                extent="value",
            )
        else:
            node.problem(f"{reference!r} leads nowhere", f"refer to something that stands under {self._prefix}")
        return None

    def name(self, reference: str) -> str:
        """The component's name in a reference; the empty text when it refers to something else."""
        return reference.removeprefix(self._prefix) if reference.startswith(self._prefix) else ""

    def _value(self, name: str) -> T:
        if name not in self._values:
            self._open.append(name)
            self._values[name] = self._read(name, self._unread[name])
            self._open.pop()
        return self._values[name]
