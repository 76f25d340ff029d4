"""Converts the synchronous code of a page for an AsyncClient: `await` before calls, and `async for`.

Everything is awaited, even if it is not a coroutine: that does no harm, so the code need not be understood. The bodies
of functions and classes stay unchanged.
"""

from __future__ import annotations

import ast
from collections.abc import AsyncIterator
from dataclasses import replace
from inspect import isawaitable
from types import ModuleType
from typing import Any

from tests.pages import Section


def run_awaited(section: Section, **names: object) -> ModuleType:
    """Run a section with `await` where it belongs."""
    blocks = tuple(replace(block, code=_awaited(block.code)) for block in section.blocks)
    return replace(section, blocks=blocks).run(**names, settled=settled, each=each)


async def settled(value: Any) -> Any:
    """A value, waited for if that is needed."""
    return await value if isawaitable(value) else value


async def each(values: Any) -> AsyncIterator[Any]:
    """The items of what is iterated with `async for` or with `for`."""
    if hasattr(values, "__aiter__"):
        async for value in values:
            yield value
    else:
        for value in values:
            yield value


def _awaited(code: str) -> str:
    return ast.unparse(ast.fix_missing_locations(_Awaiting().visit(ast.parse(code))))


class _Awaiting(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return ast.Await(ast.Call(ast.Name("settled", ast.Load()), [node], []))

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        return ast.AsyncFor(node.target, _each(node.iter), node.body, node.orelse)

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        return ast.comprehension(node.target, _each(node.iter), node.ifs, is_async=1)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return node


def _each(values: ast.expr) -> ast.expr:
    return ast.Call(ast.Name("each", ast.Load()), [values], [])
