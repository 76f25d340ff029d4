"""The intermediate representation of methods: arguments, checks, and the requests built from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .ir_code import Code, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A method argument."""

    name: str
    type: Code
    required: bool
    doc: str | None  # text for the docstring that adds to the type

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | None = None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value to send, with its name in the request: `"To": to`."""

    key: str  # quoted; empty if the value is a mapping with several keys
    value: Code

    def __str__(self) -> str:
        return f"{self.key}: {self.value}" if self.key else f"**{self.value}"


_MODULE_OF_CHECK = {"within": "limits", "superseded": "warning", "obsolete": "warning"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check that runs before a request is sent: `matches(MessageSid, sid=sid)`."""

    name: Literal["matches", "within", "at_least_one", "superseded", "obsolete"]
    arguments: tuple[tuple[str, str], ...]  # name, expression
    head: Code | None = None  # "MessageSid", "Limits(least=1, most=1000)"

    @property
    def items(self) -> list[str]:
        given = [self.head.text] if self.head else []
        return [*given, *(f"{name}={value}" for name, value in self.arguments)]

    @property
    def needs(self) -> frozenset[Name]:
        module = _MODULE_OF_CHECK.get(self.name, "checks")
        return frozenset({f".base.{module}.{self.name}", *(self.head.needs if self.head else ())})


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method that performs one operation."""

    name: str
    decorator: Literal["op", "listing"]
    arguments: tuple[Argument, ...]
    returns: Code  # "Request[MessageInstance[M]]"
    summary: str  # "Create a Message"
    wire: str | None  # "POST /2010-04-01/Accounts/{AccountSid}/Messages.json"
    notes: tuple[str, ...]  # paragraphs below the first line
    constructor: Literal["Request", "Listing"]
    head: tuple[Code, ...]  # positional arguments of the constructor: self, "POST", MessageInstance
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]  # form={...}, query={...}, headers={...}
    options: tuple[tuple[str, Code], ...]  # json=JsonBody(profile_patch, ProfilePatch), security="none"
    checks: tuple[Check, ...]
    operation: str  # Twilio's id: "CreateMessage"

    @property
    def declarations(self) -> list[str]:
        return [argument.declaration for argument in self.arguments]

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's Args section."""
        return [f"{argument.name}: {argument.doc}" for argument in self.arguments if argument.doc]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uri:
    """The URL path that the operations of a class share, and the pattern of each path value."""

    template: str  # quoted
    patterns: tuple[tuple[str, Code], ...]

    @property
    def arguments(self) -> list[str]:
        return [self.template, *(f"{name}={pattern}" for name, pattern in self.patterns)]
