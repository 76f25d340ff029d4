"""The names of one module while it is built. Each name is assigned once, and a clash is a problem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from .. import naming
from ..ir_code import Name
from ..ir_values import Enum, Record, Shape
from ..problems import Pointer, Problem
from ..spec import Schema
from .overrides import Overrides
from .sids import Alias, Aliases

Named = Enum | Record | Shape
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class Word(NamedTuple):
    """A Twilio word, and its Python name."""

    where: Pointer  # the place that a row in overrides.toml can rename
    text: str
    name: str


class Scope:
    """Collects the definitions of a module other than its resource classes, and its problems."""

    def __init__(self, reserved: Iterable[str], overrides: Overrides, aliases: Aliases) -> None:
        self._reserved = frozenset(reserved)
        self._aliases = aliases
        self._named: dict[str, Named] = {}
        self._places: dict[str, Pointer] = {}
        self._unions: dict[str, None] = {}
        self.overrides = overrides
        self.problems: list[Problem] = []

    def alias(self, schema: Schema) -> Alias | None:
        """Return the named alias of the schema's pattern."""
        if schema.pattern is None:
            return None
        return self._aliases.alias_for(schema.pattern)

    def name(self, schema: Schema, suggestion: str) -> str:
        """Return the name of a definition: from overrides.toml, or else the suggestion."""
        return self.overrides.type_name(schema.where, suggestion)

    def word(self, where: Pointer, text: str, suggestion: str) -> Word:
        """Return a word with its name: from overrides.toml, or else the suggestion."""
        return Word(where, text, self.overrides.name(where, suggestion))

    def define(self, where: Pointer, made: Named) -> str:
        """Add a definition and return its name. The same definition may be added again, but not a different one."""
        self._places.setdefault(made.name, where)
        known = self._named.setdefault(made.name, made)
        if known != made:
            self.clash(where, f"two different definitions would both be named '{made.name}' in this module")
        if not naming.is_name(made.name):
            self.clash(where, f"a definition would be named {made.name!r}, which is not a valid Python name")
        if made.name in self._reserved:
            self.clash(where, f"'{made.name}' is a name that this module already uses")
        return made.name

    def one_of(self, name: str) -> None:
        """Add the name of a union. Its objects have their own names, but twilio-python has a class for it."""
        self._unions.setdefault(name)

    def imports(self, names: Iterable[Name]) -> None:
        """Report definitions that would hide names that this module imports in addition to the reserved ones."""
        for name in sorted({name.rpartition(".")[2] for name in names} & self._named.keys() - self._reserved):
            self.clash(self._places[name], f"'{name}' is a name that this module already uses")

    def clash(self, where: Pointer, trouble: str) -> None:
        self.problems.append(
            Problem(where, trouble, "name it in a [[name]] row of overrides.toml (where, name, reason)")
        )

    def distinct(self, words: Iterable[Word], kind: str, taken: Mapping[str, str] = _NOTHING) -> None:
        """Report words without a name, or with the same name as another word or as one in `taken`."""
        first: dict[str, Word] = {}
        for word in words:
            known = first.setdefault(word.name, word)
            become = f"{word.text!r} would become the {kind} {word.name!r}"
            if not naming.is_name(word.name):
                self.clash(word.where, f"{become}, which is not a valid Python name")
            elif word.name in taken:
                self.clash(word.where, f"{become}, which is also {taken[word.name]}")
            elif known is not word:
                self.clash(word.where, f"{known.text!r} and {word.text!r} would both become the {kind} {word.name!r}")

    @property
    def enums(self) -> tuple[Enum, ...]:
        return tuple(made for made in self._named.values() if isinstance(made, Enum))

    @property
    def records(self) -> tuple[Record, ...]:
        return tuple(made for made in self._named.values() if isinstance(made, Record))

    @property
    def shapes(self) -> tuple[Shape, ...]:
        return tuple(made for made in self._named.values() if isinstance(made, Shape))

    @property
    def unions(self) -> tuple[str, ...]:
        """The names of unions that are not the names of other definitions."""
        return tuple(name for name in self._unions if name not in self._named and name not in self._reserved)
