"""What Python prints of the values that are sent and answered: fields, records, request objects and enums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .ir_code import Code
from .naming import is_name
from .quoting import literal, prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An attribute of an answer."""

    name: str
    type: Code
    reader: Code | None
    key: str | None  # quoted; None when it equals the name
    doc: str | None
    pii: Code | None  # "Pii(30)", where the value is personal


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What has attributes that Twilio answers."""

    fields: tuple[Field, ...]

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about attributes."""
        return [f"{field.name}: {field.doc}" for field in self.fields if field.doc]

    @property
    def personal(self) -> list[str]:
        """The fields whose values are personal: `body=Pii(30)`."""
        return [f"{field.name}={field.pii}" for field in self.fields if field.pii]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Answered):
    """An object inside an answer."""

    name: str
    doc: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A key of a request object."""

    key: str  # Twilio's word, not quoted
    type: Code
    required: bool
    doc: str | None

    @property
    def declaration(self) -> str:
        return f"Required[{self.type}]" if self.required else self.type.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An object that a caller sends, as a TypedDict."""

    name: str
    doc: str
    notes: tuple[str, ...]
    closed: bool  # unknown keys are refused
    members: tuple[Member, ...]

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about keys."""
        return [f"{prose(member.key)}: {member.doc}" for member in self.members if member.doc]

    @property
    def is_class(self) -> bool:
        """Whether every key can be written as a class attribute; Python changes one that begins with `__`."""
        return all(is_name(member.key) and not member.key.startswith("__") for member in self.members)

    @property
    def quoted_name(self) -> str:
        return literal(self.name)

    @property
    def entries(self) -> list[str]:
        return [f"{literal(member.key)}: {literal(member.declaration)}" for member in self.members]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a value of an enum means, and what can follow it."""

    value: str  # quoted, as are all values
    meaning: str
    final: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """The known values of a string: a Literal alias, and a namespace of constants where users expect one."""

    name: str  # "MessageStatus"
    values: tuple[str, ...]  # quoted
    namespace: str | None  # "Status", a class inside MessageInstance
    constants: tuple[tuple[str, str], ...]  # QUEUED, "queued" (quoted)
    states: tuple[State, ...] = ()

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring about constants."""
        names = {value: name for name, value in self.constants}
        return [f"{names[state.value]}: {state.meaning}" for state in self.states]

    @property
    def following(self) -> list[str]:
        """The entries of a dict: which values can follow which."""
        return [f"{state.value}: {_tuple(state.next)}" for state in self.states]

    @property
    def final(self) -> list[str]:
        """The items of a set: the values that end it all."""
        return [state.value for state in self.states if state.final]


def _tuple(items: Iterable[str]) -> str:
    """A tuple as it is written; one item keeps its comma."""
    listed = list(items)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"
