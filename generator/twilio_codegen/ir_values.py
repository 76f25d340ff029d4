"""The intermediate representation of values in requests and responses: fields, records, request objects and enums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .ir_code import Code
from .naming import is_name
from .quoting import literal, prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An attribute of a response object."""

    name: str
    type: Code
    reader: Code | None
    key: str | None  # quoted key in the response; None if it equals the name
    doc: str | None
    pii: Code | None  # "Pii(30)" if the value is personal data


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A class whose attributes are read from a response."""

    fields: tuple[Field, ...]

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about attributes."""
        return [f"{field.name}: {field.doc}" for field in self.fields if field.doc]

    @property
    def personal(self) -> list[str]:
        """The fields that contain personal data: `body=Pii(30)`."""
        return [f"{field.name}={field.pii}" for field in self.fields if field.pii]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Answered):
    """An object inside a response."""

    name: str
    doc: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A key of a request object."""

    key: str  # Twilio's name, not quoted
    type: Code
    required: bool
    doc: str | None

    @property
    def declaration(self) -> str:
        return f"Required[{self.type}]" if self.required else self.type.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A request object, printed as a TypedDict."""

    name: str
    doc: str
    notes: tuple[str, ...]
    closed: bool  # whether unknown keys are rejected
    members: tuple[Member, ...]

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about keys."""
        return [f"{prose(member.key)}: {member.doc}" for member in self.members if member.doc]

    @property
    def is_class(self) -> bool:
        """Whether every key can be a class attribute. Python mangles names that begin with `__`."""
        return all(is_name(member.key) and not member.key.startswith("__") for member in self.members)

    @property
    def quoted_name(self) -> str:
        return literal(self.name)

    @property
    def entries(self) -> list[str]:
        return [f"{literal(member.key)}: {literal(member.declaration)}" for member in self.members]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The meaning of an enum value, and the values that can follow it."""

    value: str  # quoted, like all values here
    meaning: str
    final: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """An enum of strings: a Literal alias, and a class of constants if twilio-python has one."""

    name: str  # "MessageStatus"
    values: tuple[str, ...]  # quoted
    namespace: str | None  # "Status", a class inside MessageInstance
    constants: tuple[tuple[str, str], ...]  # QUEUED, "queued" (quoted)
    states: tuple[State, ...] = ()

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring about the constants."""
        names = {value: name for name, value in self.constants}
        return [f"{names[state.value]}: {state.meaning}" for state in self.states]

    @property
    def following(self) -> list[str]:
        """The entries of a dict from each value to the values that can follow it."""
        return [f"{state.value}: {_tuple(state.next)}" for state in self.states]

    @property
    def final(self) -> list[str]:
        """The items of the set of final values."""
        return [state.value for state in self.states if state.final]


def _tuple(items: Iterable[str]) -> str:
    """Write a tuple display. A single item keeps its comma."""
    listed = list(items)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"
