"""What Python prints: the vocabulary of the generated package.

Every decision is already taken here; templates only lay these values out. A piece of code brings its own imports along
(`Code.needs`), so that no template ever guesses what a module must import.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal, TypeAlias

from .naming import is_name
from .quoting import literal, prose

# "datetime.datetime" of the standard library; ".base.operation.op" and ".sids.AccountSid" from the package's own root
Name: TypeAlias = str

_WORD = re.compile(r"""\"(?:\\.|[^"\\])*\"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*(?!\w*=[^=])""")


@dataclass(frozen=True, slots=True)
class Code:
    """A piece of Python and the names that it needs."""

    text: str
    needs: frozenset[Name] = frozenset()

    def __str__(self) -> str:
        return self.text

    @property
    def words(self) -> frozenset[str]:
        """Every name in the text."""
        return frozenset(_WORD.findall(self.text))

    def renamed(self, names: Mapping[str, str]) -> Code:
        """The same code with other words for some names; string literals stay as they are."""

        def swap(match: re.Match[str]) -> str:
            return names.get(match[0], match[0])

        return Code(_WORD.sub(swap, self.text), self.needs)


def code(text: str, *needs: Name | Code) -> Code:
    """Code from text, needing the given names and all that the given pieces need."""
    names: set[Name] = set()
    for need in needs:
        names |= {need} if isinstance(need, str) else need.needs
    return Code(text, frozenset(names))


def union(pieces: Iterable[Code]) -> Code:
    """The union of some types, each named once."""
    unique = {piece.text: piece for piece in pieces}
    return code(" | ".join(unique), *unique.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method."""

    name: str
    type: Code
    required: bool
    doc: str | None  # facts that the type does not tell

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | None = None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value on its way to the wire: `"To": to`."""

    key: str  # quoted; the empty text where the value is a mapping of several keys
    value: Code

    def __str__(self) -> str:
        return f"{self.key}: {self.value}" if self.key else f"**{self.value}"


_MODULE_OF_CHECK = {"within": "limits", "superseded": "warning", "obsolete": "warning"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check of arguments before anything is sent: `matches(MessageSid, sid=sid)`."""

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
    """An operation as a method."""

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
class Child:
    """A sub-resource: `media: lazy[MediaList[M]] = lazy(".media", "MediaList", message_sid="sid")`."""

    name: str
    module: str  # relative to the package of the module that it stands in: ".media"
    class_name: str
    renamed: tuple[tuple[str, str], ...]  # path value of the child <- path value here

    @property
    def arguments(self) -> list[str]:
        return [literal(self.module), literal(self.class_name), *(f'{there}="{here}"' for there, here in self.renamed)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uri:
    """The address of a class of calls, with the pattern of each value in it."""

    template: str  # quoted
    patterns: tuple[tuple[str, Code], ...]

    @property
    def arguments(self) -> list[str]:
        return [self.template, *(f"{name}={pattern}" for name, pattern in self.patterns)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An attribute of an answer."""

    name: str
    type: Code
    reader: Code | None
    key: str | None  # quoted; None when it equals the name
    doc: str | None
    pii: Code | None  # "Pii(30)", where the value is personal


def _facts(fields: Iterable[Field]) -> list[str]:
    return [f"{field.name}: {field.doc}" for field in fields if field.doc]


def _personal(fields: Iterable[Field]) -> list[str]:
    return [f"{field.name}={field.pii}" for field in fields if field.pii]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object inside an answer."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    notes: tuple[str, ...] = ()

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about attributes."""
        return _facts(self.fields)

    @property
    def personal(self) -> list[str]:
        """The fields whose values are personal: `body=Pii(30)`."""
        return _personal(self.fields)


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


def _tuple(items: Iterable[str]) -> str:
    """A tuple as it is written; one item keeps its comma."""
    listed = list(items)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What users of twilio-python make request objects with: `ContentList.Types({...})`."""

    name: str
    made: Code  # the TypedDict of that name; a plain dict for a union of several


def _bases(mixins: Iterable[Code], *classes: str) -> str:
    """The bases of a class that is sync or async; what is written by hand comes first."""
    return ", ".join(f"{name}[M]" for name in (*map(str, mixins), *classes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One thing that can be fetched, changed and removed, by its identifier."""

    name: str
    doc: str
    uri: Uri | None
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    reached: tuple[Reached, ...]
    mixins: tuple[Code, ...]

    @property
    def bases(self) -> str:
        return _bases(self.mixins, "InstanceContext")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A thing as Twilio answered it."""

    name: str
    doc: str
    context: str | None  # the class that it extends
    identity: tuple[tuple[str, str], ...]  # path value <- key of the answer (quoted)
    shown: tuple[str, ...]  # attributes that repr may show
    fields: tuple[Field, ...]
    enums: tuple[Enum, ...]
    reached: tuple[Reached, ...]
    mixins: tuple[Code, ...]
    notes: tuple[str, ...] = ()

    @property
    def facts(self) -> list[str]:
        """The lines of the docstring's section about attributes."""
        return _facts(self.fields)

    @property
    def personal(self) -> list[str]:
        """The fields whose values are personal: `body=Pii(30)`."""
        return _personal(self.fields)

    @property
    def bases(self) -> str:
        return _bases(self.mixins, *([self.context] if self.context else []), "InstanceResource")

    @property
    def identity_entries(self) -> list[str]:
        return [f"{literal(name)}: {key}" for name, key in self.identity]

    @property
    def shown_entries(self) -> list[str]:
        """The items of a tuple; one alone keeps its comma."""
        quoted = [literal(name) for name in self.shown]
        return [quoted[0] + ","] if len(quoted) == 1 else quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list."""

    name: str
    doc: str
    item: Code  # "MessageInstance[M]"
    record: str  # "MessageInstance", "str"
    paging: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """The call that turns a list into a context: `messages("SM...")`."""

    arguments: tuple[Argument, ...]
    context: str
    path: tuple[tuple[str, str], ...]  # path value, argument
    doc: str

    @property
    def declarations(self) -> list[str]:
        return [argument.declaration for argument in self.arguments]

    @property
    def optional_declarations(self) -> list[str]:
        """The same arguments where they may be left out."""
        return [f"{argument.name}: {argument.type} | None = None" for argument in self.arguments]

    @property
    def entries(self) -> list[str]:
        return [f"{literal(name)}: {value}" for name, value in self.path]

    @property
    def names(self) -> list[str]:
        return [argument.name for argument in self.arguments]

    @property
    def absent(self) -> str:
        """The condition under which the arguments were left out."""
        return " or ".join(f"{argument.name} is None" for argument in self.arguments)


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A collection."""

    name: str
    doc: str
    uri: Uri | None
    opener: Opener | None
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    reached: tuple[Reached, ...]
    mixins: tuple[Code, ...]

    @property
    def bases(self) -> str:
        return _bases(self.mixins, "ListResource")


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A module with one resource."""

    path: PurePosixPath  # below the package: rest/api/v2010/account/message/__init__.py
    contract: str  # "specs/contract/twilio_api_v2010.json"
    title: str
    enums: tuple[Enum, ...]
    shapes: tuple[Shape, ...]
    records: tuple[Record, ...]
    context: Context | None
    instance: Instance | None
    page: Page | None
    list: List
    needs: frozenset[Name]
    typing_needs: frozenset[Name]  # only for type checkers
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessor:
    """A list that takes path values: `memory.v1.profiles(store_id)`, and its shorthand for one thing."""

    name: str
    module: str
    list_name: str
    arguments: tuple[Argument, ...]
    path: tuple[tuple[str, str], ...]  # path value, argument
    context: Opener | None
    doc: str

    @property
    def declarations(self) -> list[str]:
        return [argument.declaration for argument in self.arguments]

    @property
    def entries(self) -> list[str]:
        return [f"{literal(name)}: {value}" for name, value in self.path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a domain."""

    path: PurePosixPath
    contract: str
    attribute: str
    class_name: str
    doc: str
    children: tuple[Child, ...]
    accessors: tuple[Accessor, ...]
    needs: frozenset[Name]
    typing_needs: frozenset[Name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A shortcut to another place of the tree: `client.messages`."""

    name: str
    target: str  # "api.v2010.account.messages"
    class_name: str  # "MessageList"
    deprecated: bool
    called: bool  # a method without arguments

    @property
    def arguments(self) -> list[str]:
        return [literal(self.target), *(["deprecated=True"] if self.deprecated else [])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """An API host."""

    path: PurePosixPath
    contracts: tuple[str, ...]
    attribute: str
    class_name: str
    host: str
    children: tuple[Child, ...]
    aliases: tuple[Alias, ...]
    typing_needs: frozenset[Name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The root of the tree."""

    path: PurePosixPath
    children: tuple[Child, ...]
    aliases: tuple[Alias, ...]
    typing_needs: frozenset[Name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sid:
    """A named alias of an identifier's pattern."""

    name: str
    pattern: str  # quoted
    prefixes: tuple[str, ...]  # quoted

    @property
    def arguments(self) -> list[str]:
        return [literal(self.name), self.pattern, *self.prefixes]
