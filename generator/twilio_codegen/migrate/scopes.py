"""Finds the scope of each name in a module, following Python's rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, TypeAlias

from .values import Scope

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def scopes_of(module: ast.Module) -> dict[ast.AST, Scope]:
    """Return the scope of each module, class, function and comprehension."""
    found: dict[ast.AST, Scope] = {module: Scope(module, None)}
    _declare(module.body, found[module], found)
    return found


def parameters(node: Function) -> list[ast.arg]:
    """Return all parameters, in order of definition."""
    a = node.args
    rest = [arg for arg in (a.vararg, *a.kwonlyargs, a.kwarg) if arg]
    return [*a.posonlyargs, *a.args, *rest]


def _declare(
    nodes: Iterator[ast.AST] | list[ast.stmt] | list[ast.AST], scope: Scope, found: dict[ast.AST, Scope]
) -> None:
    for node in nodes:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
                if not isinstance(node, ast.Lambda):
                    scope.bound.add(node.name)
                inside = found[node] = Scope(node, scope)
                inside.bound.update(parameter.arg for parameter in parameters(node))
                body: list[ast.AST] = [node.body] if isinstance(node, ast.Lambda) else [*node.body]
                _declare([child for child in ast.iter_child_nodes(node) if child not in body], scope, found)
                _declare(body, inside, found)
                continue
            case ast.ClassDef():
                scope.bound.add(node.name)
                inside = found[node] = Scope(node, scope)
                _declare([child for child in ast.iter_child_nodes(node) if child not in node.body], scope, found)
                _declare(list(node.body), inside, found)
                continue
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                inside = found[node] = Scope(node, scope)
                _declare(ast.iter_child_nodes(node), inside, found)
                continue
            case ast.Global(names=names):
                top = scope
                while top.around is not None:
                    top = top.around
                top.bound.update(names)
                scope.outside.update(dict.fromkeys(names, top))
            case ast.Nonlocal(names=names):
                scope.outside.update(dict.fromkeys(names, scope.around or scope))
            case ast.NamedExpr(target=ast.Name(id=name)):
                _function_around(scope).bound.add(name)
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                scope.bound.add(name)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                scope.bound.add(name)
            case ast.MatchMapping(rest=str(name)):
                scope.bound.add(name)
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                scope.bound.update(alias.asname or alias.name.split(".")[0] for alias in names)
            case _:
                pass
        _declare(ast.iter_child_nodes(node), scope, found)


def _function_around(scope: Scope) -> Scope:
    while isinstance(scope.node, _COMPREHENSIONS) and scope.around is not None:
        scope = scope.around
    return scope
