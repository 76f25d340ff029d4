"""Imports a copy from memory, including everything that would be loaded later.

The loaded modules are found by Python's import system, independently of the AST analysis that selects them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import resolve_name, spec_from_loader
from pathlib import PurePosixPath
from types import CodeType, ModuleType

from twilio_codegen.output.tree import FileTree

PACKAGE = "copy_in_memory"


class Imported:
    """A package that was imported, with all that it leads to."""

    def __init__(self, tree: FileTree) -> None:
        self.broken: list[str] = []  # every name that leads nowhere, and why
        self._modules = {_dotted(path): path for path in tree if path.suffix == ".py"}
        self._finder = _Finder({name: tree[path].text for name, path in self._modules.items()}, self._modules)
        self._followed: set[str] = set()
        sys.meta_path.insert(0, self._finder)
        try:
            self._follow_all()
        finally:
            sys.meta_path.remove(self._finder)
            for name in _loaded():
                del sys.modules[name]

    @property
    def unreached(self) -> frozenset[PurePosixPath]:
        """The modules that nothing has loaded."""
        return frozenset(path for name, path in self._modules.items() if name not in self._followed)

    def _follow_all(self) -> None:
        self._note(PACKAGE, lambda: import_module(PACKAGE))
        while waiting := [name for name in _loaded() if name not in self._followed]:
            self._followed.update(waiting)
            for name in waiting:
                self._follow(sys.modules[name])

    def _follow(self, module: ModuleType) -> None:
        """What functions and type checkers import from the module, and the classes that its attributes load."""
        name = module.__name__
        package = name if self._finder.is_package(name) else name.rpartition(".")[0]
        for node in _imports(self._finder.texts[name]):
            source = resolve_name("." * node.level + (node.module or ""), package)
            for alias in node.names:
                self._note(f"{name}: from {source} import {alias.name}", partial(self._find, source, alias.name))
        for kind in [kind for kind in vars(module).values() if isinstance(kind, type) and kind.__module__ == name]:
            for attribute, value in vars(kind).items():
                if type(value).__name__ in ("lazy", "alias"):
                    self._note(f"{name}: {kind.__name__}.{attribute}", partial(getattr, kind, attribute))

    def _find(self, source: str, name: str) -> None:
        module = import_module(source)
        if name not in vars(module) and name not in _defined(self._finder.texts[source]):
            import_module(f"{source}.{name}")

    def _note(self, shown: str, act: Callable[[], object]) -> None:
        try:
            act()
        except (ImportError, AttributeError) as error:
            self.broken.append(f"{shown}: {error}")


def _loaded() -> list[str]:
    return [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]


class _Finder(MetaPathFinder, InspectLoader):
    """Finds the modules of a copy."""

    def __init__(self, texts: dict[str, str], paths: dict[str, PurePosixPath]) -> None:
        self.texts = texts
        self._paths = paths

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        return spec_from_loader(fullname, self) if fullname in self.texts else None

    def is_package(self, fullname: str) -> bool:
        return self._paths[fullname].name == "__init__.py"

    def get_source(self, fullname: str) -> str:
        return self.texts[fullname]

    def get_code(self, fullname: str) -> CodeType:
        return _compiled(self.texts[fullname])


def _dotted(path: PurePosixPath) -> str:
    return ".".join((PACKAGE, *path.with_suffix("").parts)).removesuffix(".__init__")


@cache
def _compiled(text: str) -> CodeType:
    """Most copies share most modules."""
    return compile(text, "<copy>", "exec", dont_inherit=True)


@cache
def _imports(text: str) -> tuple[ast.ImportFrom, ...]:
    return tuple(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom) and node.level)


@cache
def _defined(text: str) -> frozenset[str]:
    """The names that a type checker knows in a module, whether or not they exist when it runs."""
    return frozenset(_bound(ast.parse(text).body))


def _bound(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.If(body=inner, orelse=other):
                yield from _bound([*inner, *other])
            case _:
                pass
