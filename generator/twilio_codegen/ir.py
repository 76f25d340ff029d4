"""What Python prints: the vocabulary of the generated package, from the client down to the classes of a resource.

Every decision is already taken here; templates only lay these values out. What the classes are made of is in
`ir_calls.py` and `ir_values.py`; all of it rests on `ir_code.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from .ir_calls import Argument, Method, Uri
from .ir_code import Code, Name
from .ir_values import Answered, Enum, Record, Shape
from .quoting import literal


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
class Instance(Answered):
    """A thing as Twilio answered it."""

    name: str
    doc: str
    context: str | None  # the class that it extends
    identity: tuple[tuple[str, str], ...]  # path value <- key of the answer (quoted)
    shown: tuple[str, ...]  # attributes that repr may show
    enums: tuple[Enum, ...]
    reached: tuple[Reached, ...]
    mixins: tuple[Code, ...]
    notes: tuple[str, ...] = ()

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
class ClientClass:
    """A class of clients: what a user makes an object of."""

    name: str  # "AsyncClient"
    base: Name  # ".base.async_client_base.AsyncClientBase"
    mode: Name  # ".base.mode.Async"
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The root of the tree, and the classes of clients that have it."""

    path: PurePosixPath
    classes: tuple[ClientClass, ...]
    public: frozenset[Name]  # what the package itself hands on
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
