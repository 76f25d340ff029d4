"""Import statements in user code, as far as they concern the client."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from .places import CLIENT, Places
from .uses import Place, Uses

Kind: TypeAlias = Literal["place", "member", "class", "module"]
_CLIENTS: Final = ("Client", "AsyncClient")
_OUTSIDE: Final = ("twiml", "jwt")  # parts of twilio-python that this client does not have
_ALWAYS: Final = ("base", "http", "_version")  # parts of the runtime that are in every copy


class Value(NamedTuple):
    """A possible value: a place in the tree, a method or field there, a class, or a module of the client."""

    chain: str
    kind: Kind


class Imports:
    """Reads import statements. `package_name` is the import name of the copy in user code."""

    def __init__(self, places: Places, package_name: str, uses: Uses) -> None:
        self._places = places
        self._tail = package_name.rpartition(".")[2]
        self._names = ("twilio_client", "twilio", package_name)
        self._uses = uses

    def bound(self, node: ast.Import | ast.ImportFrom, where: Place) -> Iterator[tuple[str, Value]]:
        """Yield the names that the statement binds to something of the client."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                if (below := self._below(alias.name)) is not None:
                    self._note(below, where)
                    value = Value(below if alias.asname else CLIENT, "module")
                    yield alias.asname or alias.name.split(".")[0], value
            return
        below = self._below(node.module or "", relative=bool(node.level))
        for alias in node.names:
            if below in ("", "rest") and alias.name == "*":
                yield from ((name, self.attribute(below, name)) for name in _CLIENTS)
            elif below is not None:
                value = self.attribute(below, alias.name)
                self._note(below, where)
                self._note(f"{below}.{alias.name}".lstrip("."), where)
                yield alias.asname or alias.name, value
            elif node.level and alias.name == self._tail:  # from . import _twilio
                yield alias.asname or alias.name, Value(CLIENT, "module")

    def module(self, name: str) -> Value | None:
        """Return the module of the client with this dotted name, if there is one."""
        below = self._below(name)
        return None if below is None else Value(below, "module")

    def attribute(self, module: str, name: str) -> Value:
        """Return what a name in a module of the client refers to."""
        if name in _CLIENTS and module in ("", "rest"):
            return Value(CLIENT, "class")
        chain = self._places.modules.get(module.removeprefix("rest."))
        if chain is not None and name[:1].isupper():
            return Value(chain, "class")
        return Value(f"{module}.{name}".lstrip("."), "module")

    def _below(self, name: str, *, relative: bool = False) -> str | None:
        """Return the part of a dotted name below the client's package; None if it is another package."""
        for package in (*self._names, *((self._tail,) if relative else ())):
            if name == package or name.startswith(f"{package}."):
                return name[len(package) + 1 :]
        marker = f".{self._tail}."
        return f".{name}.".partition(marker)[2].rstrip(".") if relative and marker in f".{name}." else None

    def _note(self, module: str, where: Place) -> None:
        """Record that an imported module must be in the copy."""
        top = module.split(".")[0]
        below = module.removeprefix("rest.")
        chain = self._places.modules.get(below) or self._places.modules.get(below.rpartition(".")[0])
        if top in _OUTSIDE:
            self._uses.notes.add(
                (where, f"needs twilio.{top}, which is not part of this client: keep twilio installed")
            )
        elif top == "rest" and chain is not None:
            self._uses.resources.setdefault(chain, set()).add(where)
        elif top == "rest" and below != module and not below.rpartition(".")[2][:1].isupper():
            kept = ".".join(below.split(".")[:2])
            kept = kept if kept in self._places.above else below.split(".")[0]
            self._uses.whole.add(kept)
            self._uses.doubts.add((where, f"imports {module}: all of {kept} is kept"))
        elif module in self._places.runtime and top not in _ALWAYS:
            self._uses.runtime.add(module)
