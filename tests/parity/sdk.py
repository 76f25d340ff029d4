"""Walks the official SDK from its Client, and finds all places and all methods that send requests."""

from __future__ import annotations

import inspect
import pkgutil
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn, TypeAlias

import twilio.rest
from twilio.base.domain import Domain
from twilio.base.instance_context import InstanceContext
from twilio.base.list_resource import ListResource
from twilio.base.version import Version

Parameters: TypeAlias = Mapping[str, inspect.Parameter]

ACCOUNT = "AC" + "0" * 32
MARK = re.compile(r"~\d+~")  # stands for a path value while the tree is walked
TWINS = re.compile(r"_async$|_with_http_info$")  # each method has three, which do the same
_NO_REQUEST = frozenset({"get", "get_page", "stream", "page"})  # the last three send what `list` sends


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain: an attribute, or a call with path values."""

    name: str  # "" for the call of what the step before led to
    arguments: tuple[str, ...] | None = None  # None: an attribute

    def __str__(self) -> str:
        called = "" if self.arguments is None else f"({', '.join(self.arguments)})"
        return (f".{self.name}" if self.name else "") + called


@dataclass(frozen=True, eq=False)
class Place:
    """An object of the SDK, and the way to it; path values are marks, in the order in which the chain asks for them."""

    chain: tuple[Step, ...]
    found: Any
    is_adrift: bool = False  # whether nothing in the SDK leads there: the chain is the way in our client alone

    def __str__(self) -> str:
        return "".join(map(str, self.chain)).removeprefix(".")

    def methods(self) -> list[str]:
        """Those that send a request, each once."""
        return senders(type(self.found))

    def asks(self, name: str) -> tuple[str, str]:
        """The HTTP method and the URL, with marks, that a method asks for."""
        method = getattr(self.found, name)
        try:
            method(**{name: _Anything() for name in parameters(method)})
        except _Asked as asked:
            return asked.method, asked.url
        raise AssertionError(f"{self}.{name} sends nothing")


def domains() -> list[str]:
    """The attributes of the SDK's Client that lead to hosts; the others lead to lists of the core API."""
    hints = {name: member.fget.__annotations__["return"] for name, member in _properties(twilio.rest.Client)}
    return sorted(name for name, hint in hints.items() if not hint.endswith("List"))


@cache
def places(domain: str) -> tuple[Place, ...]:
    """Every list and every context below a domain, once."""
    client = twilio.rest.Client(ACCOUNT, "token", http_client=_NoWire())
    found: dict[type, Place] = {}
    for place in _below(Place((Step(domain),), getattr(client, domain)), found):
        found.setdefault(type(place.found), place)
    return tuple(place for place in found.values() if isinstance(place.found, (ListResource, InstanceContext)))


def senders(kind: type) -> list[str]:
    """The methods of a list or a context that send a request, each once."""
    names = (name for name, _ in inspect.getmembers(kind, inspect.isfunction))
    return [name for name in names if not (name.startswith("_") or name in _NO_REQUEST or TWINS.search(name))]


@cache
def defined(domain: str) -> tuple[type, ...]:
    """Every class of a list or a context that the modules of a domain define, whether or not something leads there."""
    package = import_module(f"{twilio.rest.__name__}.{domain}")
    names = [each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    kinds = [kind for name in (package.__name__, *names) for kind in _classes(import_module(name))]
    return tuple(kind for kind in kinds if issubclass(kind, (ListResource, InstanceContext)))


def built(client: Any, kind: type, values: Iterable[object]) -> Any:
    """A list to which nothing leads, made by hand below its version."""
    module = import_module(".".join(kind.__module__.split(".")[:4]))  # "twilio.rest.insights.v3"
    (version,) = (each for each in _classes(module) if issubclass(each, Version))
    return kind(version(getattr(client, module.__name__.split(".")[2])), *values)


@cache
def adrift(domain: str) -> tuple[Place, ...]:
    """The lists to which nothing leads."""
    client = twilio.rest.Client(ACCOUNT, "token", http_client=_NoWire())
    left = [kind for kind in defined(domain) if kind not in {type(place.found) for place in places(domain)}]
    return tuple(_by_hand(client, kind) for kind in left if issubclass(kind, ListResource) and senders(kind))


def _by_hand(client: Any, kind: type) -> Place:
    names = tuple(parameters(kind))[1:]  # after the version
    step = Step(kind.__qualname__, names)
    return Place((step,), built(client, kind, [f"~{index}~" for index in range(len(names))]), is_adrift=True)


def parameters(method: Any) -> Parameters:
    """The parameters of a method without `self`."""
    return inspect.signature(method).parameters


def is_required(parameter: inspect.Parameter) -> bool:
    """Whether a call must say it."""
    return parameter.default is inspect.Parameter.empty


class _Asked(Exception):
    """A request that was to be sent."""

    def __init__(self, method: str, url: str) -> None:
        self.method = method
        self.url = url


class _NoWire:
    """An HTTP client of the SDK that ends each call with what it asks for."""

    is_async = False

    def request(self, method: str, url: str, **_: object) -> NoReturn:
        raise _Asked(method, url)


class _Anything:
    """Passes for any argument."""

    def to_dict(self) -> dict[str, object]:
        return {}


def _classes(module: ModuleType) -> list[type]:
    """Those that a module defines."""
    return [each for each in vars(module).values() if inspect.isclass(each) and each.__module__ == module.__name__]


def _properties(kind: type) -> list[tuple[str, property]]:
    return inspect.getmembers(kind, lambda member: isinstance(member, property))


def _below(place: Place, known: Mapping[type, Place]) -> Iterator[Place]:
    """A place and those that hang on it. What several ways lead to is taken at the end of the canonical one."""
    yield place
    for step, found in sorted(_children(place), key=lambda child: not isinstance(child[1], Version)):
        if type(found) not in known:
            yield from _below(Place((*place.chain, step), found), known)


def _children(place: Place) -> Iterator[tuple[Step, Any]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of shortcuts
        for name, _ in _properties(type(place.found)):
            child = getattr(place.found, name)
            if isinstance(child, (Version, ListResource, InstanceContext)):
                yield Step(name), child
    if isinstance(place.found, ListResource) and callable(place.found):
        names = tuple(parameters(place.found.__call__))
        yield Step("", names), place.found(*_marks(place, names))
    if isinstance(place.found, (Version, Domain)):
        for name, _ in inspect.getmembers(type(place.found), inspect.isfunction):
            if name not in dir(Version) and name not in dir(Domain):
                names = tuple(
                    name for name, each in parameters(getattr(place.found, name)).items() if is_required(each)
                )
                with suppress(NameError):  # routes.v3.iso_country_code cannot be called: its body has a slip of the pen
                    yield Step(name, names), getattr(place.found, name)(*_marks(place, names))


def _marks(place: Place, names: tuple[str, ...]) -> list[str]:
    taken = sum(len(step.arguments or ()) for step in place.chain)
    return [f"~{taken + index}~" for index in range(len(names))]
