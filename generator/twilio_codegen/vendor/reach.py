"""Which modules of a client something needs: the closure over imports, as the syntax tree shows them.

Imports inside functions and under TYPE_CHECKING count, so that a subset runs and type-checks; so does what
`lazy(".module", "Class")` names, as this is an import that happens later.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

Modules = Mapping[PurePosixPath, str]  # path below the package -> text


def reached(modules: Modules, roots: Iterable[PurePosixPath]) -> frozenset[PurePosixPath]:
    """The modules that the roots lead to, themselves included, with the packages around each.

    Raises KeyError when a root is no module.
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
    """The modules of the same package that one module names itself."""
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
    """The modules of the same package that an import statement of one of them names."""
    if node.level:
        base = _up(path.parent, node.level - 1).joinpath(*(node.module or "").split("."))
        yield from _existing(base, modules)
        for alias in node.names:
            yield from _existing(base / alias.name, modules)


def unresolved(modules: Modules) -> Iterator[str]:
    """The modules, by their dotted names, that some module imports and that are not there."""
    for path, text in modules.items():
        for node in _importing(text):
            if isinstance(node, ast.ImportFrom) and node.level and node.module:
                base = _up(path.parent, node.level - 1).joinpath(*node.module.split("."))
                if not any(_existing(base, modules)):
                    yield ".".join(base.parts)


def with_packages(path: PurePosixPath, modules: Modules) -> Iterator[PurePosixPath]:
    """A module and the packages around it, which are imported with it."""
    yield path
    yield from (init for parent in path.parents if (init := parent / "__init__.py") in modules)


def names_from(source: PurePosixPath, path: PurePosixPath, modules: Modules) -> Iterator[str]:
    """The names that one module imports from another, `source`."""
    for node in _importing(modules[path]):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = _up(path.parent, node.level - 1).joinpath(*(node.module or "").split("."))
            if base.with_name(base.name + ".py") == source:
                yield from (alias.name for alias in node.names)


def module_path(name: str, modules: Modules) -> PurePosixPath | None:
    """Where a dotted name below the package is: "request_validator"; None when there is no such module."""
    return next(_existing(PurePosixPath(*name.split(".")), modules), None)


@lru_cache(maxsize=2048)
def _importing(text: str) -> tuple[ast.ImportFrom | ast.Call, ...]:
    """Each `from ... import` and each `lazy(...)` of a module: asked for several times, and to parse is what takes time."""
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
