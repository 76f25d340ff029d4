"""The public names of a client, read from the AST of its modules. Nothing is executed.

The contracts and the generator that made a copy may no longer be available. The files of the copy are enough, because
they contain everything that callers can notice.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from .reach import Modules, imported

_ENTRIES: Final = (PurePosixPath("__init__.py"), PurePosixPath("rest", "__init__.py"))
_INTERNALS: Final = "base"  # public only if one of the two above imports from it
_CALLED: Final = frozenset({"__init__", "__call__"})
_VALUES: Final = frozenset({"TypeAlias", "Final"})  # annotations of names whose value matters
_DEFINES: Final = frozenset({"TypedDict"})


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method."""

    name: str
    type: str
    required: bool
    by_position: bool


@dataclass(frozen=True, slots=True)
class Method:
    """A method or a function."""

    arguments: tuple[Argument, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class Value:
    """An attribute, a constant or a type alias: its type or its value, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A class."""


Item: TypeAlias = "Method | Value | Kind"
Surface: TypeAlias = Mapping[tuple[str, str], Item]  # module and name in it: ("rest.api.v2010.account.message", "X.y")


def surface(modules: Modules) -> Surface:
    """Return the public names of a client."""
    public = {found for entry in _ENTRIES if entry in modules for found in imported(entry, modules)}
    return {
        (_dotted(path), name): item
        for path, text in modules.items()
        if path.parts[0] != _INTERNALS or path in public
        for name, item in _members(ast.parse(text).body, {}, is_method=False)
    }


def _dotted(path: PurePosixPath) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _members(
    body: Iterable[ast.stmt], around: Mapping[str, ast.ClassDef], *, is_method: bool
) -> Iterator[tuple[str, Item]]:
    """Yield public names and what they refer to. The names of a private class count as names of its subclasses."""
    statements = list(body)
    classes = {**around, **{node.name: node for node in statements if isinstance(node, ast.ClassDef)}}
    for node in statements:
        match node:
            case ast.ClassDef(name=name) if _is_public(name):
                yield name, Kind()
                for inner in (*_private_bases(node, classes), node):
                    for member, item in _members(inner.body, classes, is_method=True):
                        yield f"{name}.{member}", item
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if _is_public(name) or name in _CALLED:
                yield name, _method(node, is_method)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value) if _is_public(name):
                written = ast.unparse(annotation)
                yield name, Value(ast.unparse(value) if value and written in _VALUES else written)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_public(name):
                yield name, Value("")
                yield from ((f"{name}.{key}", item) for key, item in _shape(value))
            case ast.If(body=inner, orelse=other):  # if TYPE_CHECKING
                yield from _members((*other, *inner), classes, is_method=is_method)
            case _:
                pass


def _shape(value: ast.expr) -> Iterator[tuple[str, Item]]:
    """Yield the members of `TypedDict("Order", {"orderId": str})`."""
    match value:
        case ast.Call(func=ast.Name(id=called), args=[_, ast.Dict(keys=keys, values=types)]) if called in _DEFINES:
            for key, type_ in zip(keys, types, strict=True):
                if isinstance(key, ast.Constant):
                    yield str(key.value), Value(ast.unparse(type_))
        case _:
            pass


def _private_bases(node: ast.ClassDef, classes: Mapping[str, ast.ClassDef]) -> Iterator[ast.ClassDef]:
    for base in node.bases:
        name = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(name, ast.Name) and not _is_public(name.id) and name.id in classes:
            yield classes[name.id]


def _method(node: ast.FunctionDef | ast.AsyncFunctionDef, is_method: bool) -> Method:
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    needed = len(positional) - len(given.defaults)
    own = [(each, place < needed, True) for place, each in enumerate(positional)][is_method:]
    named = [(each, default is None, False) for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    arguments = tuple(
        Argument(each.arg, ast.unparse(each.annotation) if each.annotation else "", required, by_position)
        for each, required, by_position in (*own, *named)
    )
    return Method(arguments, ast.unparse(node.returns) if node.returns else "")


def _is_public(name: str) -> bool:
    return not name.startswith("_")
