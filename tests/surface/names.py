"""The public names of the official SDK, read from the SDK itself, and which of them this client has."""

from __future__ import annotations

import dis
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from keyword import iskeyword
from types import FunctionType, ModuleType
from typing import Any, Final, Literal, TypeAlias, get_origin, is_typeddict

import twilio

# What kind of name it is; or, of one that both have, in what the two differ.
Kind: TypeAlias = Literal["module", "class", "method", "property", "attribute", "constant", "signature", "value"]

_PLAIN = (str, int, float, tuple, set, frozenset, dict, list)
_ABSENT: Final = object()


@dataclass(frozen=True, slots=True)
class Name:
    """A public name of the SDK."""

    path: str  # without "twilio.": "rest.api.v2010.account.message.MessageList.create"
    kind: Kind
    lacks: str = ""  # how ours differs, or that there is none; "" for a name that is here

    @property
    def part(self) -> str:
        """The domain, or the module outside of the domains, that it belongs to."""
        head, *below = self.path.split(".")
        return below[0] if head == "rest" and below and below[0][0].islower() else head

    def __str__(self) -> str:
        return f"{self.path} ({self.kind}): {self.lacks}"


@cache
def names() -> tuple[Name, ...]:
    """Every public name that a module of the SDK defines, and those inside of its classes."""
    return tuple(_names())


def _names() -> Iterator[Name]:
    for found in pkgutil.walk_packages(twilio.__path__, f"{twilio.__name__}."):
        path = found.name.removeprefix(f"{twilio.__name__}.")
        try:
            theirs = import_module(found.name)
        except ModuleNotFoundError as slip:
            yield Name(path, "module", f"the SDK cannot import it itself: {slip}")
            continue
        ours = _module(f"twilio_client.{path}")
        yield Name(path, "module", "" if isinstance(ours, ModuleType) else "no such module")
        for name, value in _defined(theirs):
            yield from _compared(f"{path}.{name}", value, getattr(ours, name, _ABSENT))


def _module(path: str) -> object:
    try:
        return import_module(path)
    except ModuleNotFoundError:
        return _ABSENT


def _defined(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """The public names that a module does not import from elsewhere."""
    for name, value in vars(module).items():
        if name.startswith("_") or isinstance(value, ModuleType):
            continue
        home = getattr(value, "__module__", None)
        if home == module.__name__ or (isinstance(value, _PLAIN) and not isinstance(value, type)):
            yield name, value


def _compared(path: str, theirs: Any, ours: Any) -> Iterator[Name]:
    """A name, and those inside of it."""
    kind = _kind(theirs)
    if ours is _ABSENT:
        yield Name(path, kind, "no such name")
    elif isinstance(theirs, str) and theirs != ours:
        yield Name(path, "value", f"{theirs!r} in the SDK, {ours!r} here")
    elif kind == "method" and (difference := _difference(_parameters(theirs), _parameters(ours))):
        yield Name(path, "signature", difference)
    else:
        yield Name(path, kind)
    if isinstance(theirs, type):
        yield from _members(path, theirs, ours)


def _members(path: str, theirs: type, ours: Any) -> Iterator[Name]:
    for name, value in vars(theirs).items():
        if not name.startswith("_") or name in ("__init__", "__call__"):
            if isinstance(value, type) and not value.__qualname__.startswith(f"{theirs.__qualname__}."):
                continue
            yield from _compared(f"{path}.{name}", _plain(value), _member(ours, name))
    for name in sorted(_set_by(vars(theirs).get("__init__")) - vars(theirs).keys()):
        yield Name(f"{path}.{name}", "attribute", "" if _has(ours, name) else "no such attribute")


def _plain(member: Any) -> Any:
    """A member of a class as the function that it is to its caller."""
    return member.__func__ if isinstance(member, (staticmethod, classmethod)) else member


def _member(holder: Any, name: str) -> Any:
    if holder is _ABSENT:
        return _ABSENT
    return _plain(inspect.getattr_static(holder, name, _ABSENT))


def _set_by(function: object) -> frozenset[str]:
    """The public attributes that a function sets, as its code says: nothing is called. `_from` is one of them."""
    if not isinstance(function, FunctionType):
        return frozenset()
    stored = {each.argval for each in dis.get_instructions(function) if each.opname == "STORE_ATTR"}
    return frozenset(name for name in stored if not name.startswith("_") or iskeyword(name[1:]))


def _has(ours: Any, name: str) -> bool:
    """Whether objects of a class of ours have an attribute; of a dict, whether there is such a key."""
    if is_typeddict(ours):
        return _folded(name) in _keys(ours)
    return get_origin(ours) is dict or name in _attributes(ours)


@cache
def _attributes(ours: Any) -> frozenset[str]:
    return frozenset().union(
        *({*vars(base), *_set_by(vars(base).get("__init__"))} for base in getattr(ours, "__mro__", ()))
    )


@cache
def _keys(shape: Any) -> frozenset[str]:
    return frozenset(map(_folded, shape.__annotations__))


def _folded(key: str) -> str:
    """A key without what tells timeSlots, time_slots and twilio/text, twilio_text apart."""
    return "".join(filter(str.isalnum, key)).lower()


def _parameters(function: Any) -> Mapping[str, inspect.Parameter]:
    return {name: each for name, each in inspect.signature(function).parameters.items() if name != "self"}


def _difference(theirs: Mapping[str, inspect.Parameter], ours: Mapping[str, inspect.Parameter]) -> str:
    """What hinders a call as the SDK takes it: its arguments come first, in its order, by position and by name, and
    what is there besides may be left out.
    """
    if list(theirs) != list(ours)[: len(theirs)]:
        return f"({', '.join(theirs)}) in the SDK, ({', '.join(ours)}) here"
    for name, parameter in ours.items():
        if parameter.default is parameter.empty and (name not in theirs or theirs[name].default is not parameter.empty):
            if parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                return f"{name} must be said"
        if name in theirs and parameter.kind is not theirs[name].kind:
            return f"{name} is {parameter.kind.description}"
    return ""


def _kind(value: object) -> Kind:
    if isinstance(value, type):
        return "class"
    if isinstance(value, property):
        return "property"
    return "method" if callable(value) else "constant"
