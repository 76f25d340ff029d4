"""What an import statement of a user's code brings, as far as it concerns the client."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from .places import CLIENT, Places
from .uses import Place, Uses

Kind: TypeAlias = Literal["place", "member", "class", "module"]
_CLIENTS: Final = ("Client", "AsyncClient")
_OUTSIDE: Final = ("twiml", "jwt")  # of twilio-python, and no part of this client
_ALWAYS: Final = ("base", "http", "_version")  # of the runtime, in every copy


class Value(NamedTuple):
    """What an expression may be: a place of the tree, a method or field there, a class, or a module of the client."""

    chain: str
    kind: Kind


class Imports:
    """Reads import statements. `package_name` is what the user's code calls its copy."""

    def __init__(self, places: Places, package_name: str, uses: Uses) -> None:
        self._places = places
        self._tail = package_name.rpartition(".")[2]
        self._names = ("twilio_client", "twilio", package_name)
        self._uses = uses

    def bound(self, node: ast.Import | ast.ImportFrom, where: Place) -> Iterator[tuple[str, Value]]:
        """The names that the statement binds to something of the client."""
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
        """The module of the client that has this dotted name, if one has."""
        below = self._below(name)
        return None if below is None else Value(below, "module")

    def attribute(self, module: str, name: str) -> Value:
        """What a module of the client has under a name."""
        if name in _CLIENTS and module in ("", "rest"):
            return Value(CLIENT, "class")
        chain = self._places.modules.get(module.removeprefix("rest."))
        if chain is not None and name[:1].isupper():
            return Value(chain, "class")
        return Value(f"{module}.{name}".lstrip("."), "module")

    def _below(self, name: str, *, relative: bool = False) -> str | None:
        """The part of a dotted name below the client's package; None when it is another package."""
        for package in (*self._names, *((self._tail,) if relative else ())):
            if name == package or name.startswith(f"{package}."):
                return name[len(package) + 1 :]
        marker = f".{self._tail}."
        return f".{name}.".partition(marker)[2].rstrip(".") if relative and marker in f".{name}." else None

    def _note(self, module: str, where: Place) -> None:
        """An imported module has to be in the copy."""
        top = module.split(".")[0]
        below = module.removeprefix("rest.")
        chain = self._places.modules.get(below) or self._places.modules.get(below.rpartition(".")[0])
        if top in _OUTSIDE:
            self._uses.doubts.add((where, f"imports {module}, which is no part of this client"))
        elif top == "rest" and chain is not None:
            self._uses.resources.setdefault(chain, set()).add(where)
        elif top == "rest" and below != module and not below.rpartition(".")[2][:1].isupper():
            kept = ".".join(below.split(".")[:2])
            kept = kept if kept in self._places.above else below.split(".")[0]
            self._uses.whole.add(kept)
            self._uses.doubts.add((where, f"imports {module}: all of {kept} is kept"))
        elif module in self._places.runtime and top not in _ALWAYS:
            self._uses.runtime.add(module)
