"""The intermediate representation of the generated package: clients, domains, versions and resource modules.

The model makes all decisions; templates only lay out these values. Classes are built from the values in `ir_calls.py`
and `ir_values.py`, and all of these use `ir_code.py`.
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
    """A lazily imported sub-resource: `media: lazy[MediaList[M]] = lazy(".media", "MediaList", message_sid="sid")`."""

    name: str
    module: str  # relative to the package of the module that contains the attribute: ".media"
    class_name: str
    renamed: tuple[tuple[str, str], ...]  # name of a path value in the child, name of the same value here

    @property
    def arguments(self) -> list[str]:
        return [literal(self.module), literal(self.class_name), *(f'{there}="{here}"' for there, here in self.renamed)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """A name for making request objects, for compatibility with twilio-python: `ContentList.Types({...})`."""

    name: str
    made: Code  # the TypedDict, or `dict` if several share the name


def _bases(mixins: Iterable[Code], *classes: str) -> str:
    """The base classes of a class that is generic over sync and async; mixins come first."""
    return ", ".join(f"{name}[M]" for name in (*map(str, mixins), *classes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A context class: one object, selected by its identifier, with the operations on it."""

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
    """An instance class: the object in a response."""

    name: str
    doc: str
    context: str | None  # the context class that this class inherits from
    identity: tuple[tuple[str, str], ...]  # path value, quoted key of the response that contains it
    shown: tuple[str, ...]  # attributes that `repr` shows
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
        """The items of a tuple display. A single item keeps its comma."""
        quoted = [literal(name) for name in self.shown]
        return [quoted[0] + ","] if len(quoted) == 1 else quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page class: one page of a list."""

    name: str
    doc: str
    item: Code  # "MessageInstance[M]"
    record: str  # "MessageInstance", "str"
    paging: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """The call that gets a context from a list: `messages("SM...")`."""

    arguments: tuple[Argument, ...]
    context: str
    path: tuple[tuple[str, str], ...]  # path value, argument name
    doc: str

    @property
    def declarations(self) -> list[str]:
        return [argument.declaration for argument in self.arguments]

    @property
    def optional_declarations(self) -> list[str]:
        """The same arguments, each optional."""
        return [f"{argument.name}: {argument.type} | None = None" for argument in self.arguments]

    @property
    def entries(self) -> list[str]:
        return [f"{literal(name)}: {value}" for name, value in self.path]

    @property
    def names(self) -> list[str]:
        return [argument.name for argument in self.arguments]

    @property
    def absent(self) -> str:
        """The condition that is true if an argument is missing."""
        return " or ".join(f"{argument.name} is None" for argument in self.arguments)


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A list class: a collection of objects."""

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
    """The module of one resource."""

    path: PurePosixPath  # relative to the package: rest/api/v2010/account/message/__init__.py
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
    typing_needs: frozenset[Name]  # imports that only type checkers need
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessor:
    """A method that returns a list for given path values, such as `memory.v1.profiles(store_id)`, and its shorthand for
    one object.
    """

    name: str
    module: str
    list_name: str
    arguments: tuple[Argument, ...]
    path: tuple[tuple[str, str], ...]  # path value, argument name
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
    """A version of a domain, such as `client.api.v2010`."""

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
    """A shortcut to another attribute of the tree, such as `client.messages`."""

    name: str
    target: str  # "api.v2010.account.messages"
    class_name: str  # "MessageList"
    deprecated: bool
    called: bool  # whether the shortcut is a method without arguments

    @property
    def arguments(self) -> list[str]:
        return [literal(self.target), *(["deprecated=True"] if self.deprecated else [])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A domain: all versions of the API of one host."""

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
    """A public client class, such as `AsyncClient`."""

    name: str  # "AsyncClient"
    base: Name  # ".base.async_client_base.AsyncClientBase"
    mode: Name  # ".base.mode.Async"
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The root of the fluent tree, and the client classes that share it."""

    path: PurePosixPath
    classes: tuple[ClientClass, ...]
    public: frozenset[Name]  # names that the package's `__init__` exports
    children: tuple[Child, ...]
    aliases: tuple[Alias, ...]
    typing_needs: frozenset[Name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sid:
    """A type alias for a SID pattern."""

    name: str
    pattern: str  # quoted
    prefixes: tuple[str, ...]  # quoted

    @property
    def arguments(self) -> list[str]:
        return [literal(self.name), self.pattern, *self.prefixes]
