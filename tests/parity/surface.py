"""The public names of the official SDK's modules, and which of them we lack."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import twilio

from tests.parity.differences import Difference


def modules(package: str) -> list[str]:
    """A package or module of the SDK, and every module below it."""
    path = getattr(import_module(package), "__path__", None)
    below = pkgutil.walk_packages(path, f"{package}.") if path else ()
    return [package, *(module.name for module in below)]


def missing(module: str) -> Iterator[Difference]:
    """The names that a module of the SDK defines, and our module of the same path has not."""
    theirs = import_module(module)
    place = module.removeprefix(f"{twilio.__name__}.")
    try:
        ours = import_module(f"twilio_client.{place}")
    except ModuleNotFoundError:
        if any(True for _ in defined(theirs)):
            yield Difference(place, "module", "")
        return
    for name, value in defined(theirs):
        if not hasattr(ours, name):
            yield Difference(f"{place}.{name}", _kind(value), name)
        elif isinstance(value, type):
            yield from _missing_members(value, getattr(ours, name), f"{place}.{name}")


def defined(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """The public names that a module does not import from elsewhere: classes, functions, and values."""
    for name, value in vars(module).items():
        if not name.startswith("_") and not inspect.ismodule(value):
            home = getattr(value, "__module__", None) if isinstance(value, type) or callable(value) else None
            if home == module.__name__ or (home is None and isinstance(value, (str, int, float, tuple, frozenset))):
                yield name, value


def _missing_members(theirs: type, ours: Any, place: str) -> Iterator[Difference]:
    for name, value in vars(theirs).items():
        if name.startswith("_"):
            continue
        if not hasattr(ours, name):
            yield Difference(f"{place}.{name}", _kind(value), name)
        elif isinstance(value, type) and value.__qualname__.startswith(f"{theirs.__qualname__}."):
            yield from _missing_members(value, getattr(ours, name), f"{place}.{name}")
        elif isinstance(value, str) and getattr(ours, name) != value:
            yield Difference(f"{place}.{name}", "constant", name, value, getattr(ours, name))


def _kind(value: object) -> str:
    if isinstance(value, type):
        return "class"
    if isinstance(value, property):
        return "property"
    return "method" if callable(value) or isinstance(value, (classmethod, staticmethod)) else "constant"
