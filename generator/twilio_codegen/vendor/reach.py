"""The modules that a part of the client needs: the transitive closure over imports, read from the AST.

Imports in functions and under TYPE_CHECKING are included, so that a subset both runs and type-checks. The target of
`lazy(".module", "Class")` is included too, because it is imported later.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

Modules = Mapping[PurePosixPath, str]  # path relative to the package -> text


def reached(modules: Modules, roots: Iterable[PurePosixPath]) -> frozenset[PurePosixPath]:
    """Return the modules that the roots need, including themselves and the packages that contain them.

    Raises KeyError if a root is not a module.
    """
    found: set[PurePosixPath] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting.extend(with_packages(path, modules))
            waiting.extend(imported(path, modules))
    return frozenset(found)


def imported(path: PurePosixPath, modules: Modules) -> Iterator[PurePosixPath]:
    """Yield the modules of the same package that a module imports directly."""
    for node in _importing(modules[path]):
        match node:
            case ast.ImportFrom():
                yield from named_by(node, path, modules)
            case ast.Call(args=[ast.Constant(value=str(module)), *_]):
                dots = len(module) - len(module.lstrip("."))
                yield from _existing(_up(path.parent, dots - 1).joinpath(*module[dots:].split(".")), modules)
            case _:
                pass


def named_by(node: ast.ImportFrom, path: PurePosixPath, modules: Modules) -> Iterator[PurePosixPath]:
    """Yield the modules of the same package that an import statement refers to."""
    if node.level:
        base = _up(path.parent, node.level - 1).joinpath(*(node.module or "").split("."))
        yield from _existing(base, modules)
        for alias in node.names:
            yield from _existing(base / alias.name, modules)


def unresolved(modules: Modules) -> Iterator[str]:
    """Yield the dotted names of modules that are imported but do not exist."""
    for path, text in modules.items():
        for node in _importing(text):
            if isinstance(node, ast.ImportFrom) and node.level and node.module:
                base = _up(path.parent, node.level - 1).joinpath(*node.module.split("."))
                if not any(_existing(base, modules)):
                    yield ".".join(base.parts)


def with_packages(path: PurePosixPath, modules: Modules) -> Iterator[PurePosixPath]:
    """Yield a module and the packages that contain it, because Python imports these with it."""
    yield path
    yield from (init for parent in path.parents if (init := parent / "__init__.py") in modules)


def names_from(source: PurePosixPath, path: PurePosixPath, modules: Modules) -> Iterator[str]:
    """Yield the names that one module imports from another, `source`."""
    for node in _importing(modules[path]):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = _up(path.parent, node.level - 1).joinpath(*(node.module or "").split("."))
            if base.with_name(base.name + ".py") == source:
                yield from (alias.name for alias in node.names)


def module_path(name: str, modules: Modules) -> PurePosixPath | None:
    """Return the path of a module, given its dotted name such as "request_validator"; None if it does not exist."""
    return next(_existing(PurePosixPath(*name.split(".")), modules), None)


@lru_cache(maxsize=2048)
def _importing(text: str) -> tuple[ast.ImportFrom | ast.Call, ...]:
    """Return each `from ... import` and each `lazy(...)` of a module. Cached, because parsing is slow."""
    return tuple(
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "lazy")
    )


def _existing(base: PurePosixPath, modules: Modules) -> Iterator[PurePosixPath]:
    module = base.with_name(base.name + ".py") if base.name else base
    yield from (path for path in (base / "__init__.py", module) if path in modules)


def _up(folder: PurePosixPath, levels: int) -> PurePosixPath:
    for _ in range(levels):
        folder = folder.parent
    return folder
