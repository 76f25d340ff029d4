"""Follows the client through user code, from where it is created to the resources that are called.

The code is evaluated repeatedly until nothing new is found, so the order of definitions does not matter.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from .expressions import NONE, REST, Expressions, Names
from .imports import Value
from .places import Places
from .uses import Place, Uses

# Python calls these without naming them.
_CALLED_UNSEEN: Final = frozenset(
    "__new__ __call__ __getitem__ __getattr__ __getattribute__ __get__ __iter__ __next__ __await__".split()
)
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


class Trace(Expressions):
    """All files of a scan, evaluated together."""

    def __init__(self, places: Places, package_name: str, uses: Uses) -> None:
        super().__init__(places, package_name, uses)
        self._modules: list[tuple[str, ast.Module]] = []
        self._scopes: dict[ast.AST, Names] = {}

    def add(self, name: str, module: ast.Module) -> None:
        """Add a file."""
        self._modules.append((name, module))
        for node in ast.walk(module):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.parameters.setdefault(node.name, []).append(_parameters(node))
            elif isinstance(node, ast.ClassDef):
                self.parameters.setdefault(node.name, []).extend(_constructors(node))

    def run(self) -> None:
        """Evaluate until nothing new is found."""
        self.grown = True
        while self.grown:
            self.grown = False
            for self._file, module in self._modules:
                names = self._scopes.setdefault(module, Names())
                self._block(module.body, names)
                for name, values in names.own.items():
                    self.share("global", name, values)

    def _block(self, body: Iterable[ast.stmt], names: Names) -> None:
        for statement in body:
            self._statement(statement, names)

    def _statement(self, node: ast.stmt, names: Names) -> None:
        if sys.version_info >= (3, 12) and isinstance(node, ast.TypeAlias):
            self.bind(node.name, self.types(node.value, names), names)
            return
        match node:
            case ast.Import() | ast.ImportFrom():
                self._import(node, names)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node, names)
            case ast.ClassDef():
                self._class(node, names)
            case ast.Assign(targets=targets, value=value):
                values = self.value(value, names)
                for target in targets:
                    self.bind(target, values, names)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                given = self.value(value, names) if value else NONE
                if value and ast.unparse(annotation).endswith("TypeAlias"):
                    given |= self.types(value, names)
                self.bind(target, given | self.annotated(annotation, names), names)
            case ast.AugAssign(target=target, value=value):
                self.bind(target, self.value(value, names), names)
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
                self.bind(target, self.value(value, names), names)
                self._block([*node.body, *node.orelse], names)
            case ast.With(items=items, body=body) | ast.AsyncWith(items=items, body=body):
                for item in items:
                    values = self.value(item.context_expr, names)
                    values |= self.shared("result", "__enter__") | self.shared("result", "__aenter__")
                    if item.optional_vars:
                        self.bind(item.optional_vars, values, names)
                self._block(body, names)
            case ast.Global(names=words):
                names.elsewhere.update(dict.fromkeys(words, names.module))
            case ast.Nonlocal(names=words):
                names.elsewhere.update((word, _owner_of(word, names.around)) for word in words if names.around)
            case ast.Match(subject=subject, cases=cases):
                values = self.value(subject, names)
                for part in (part for case in cases for part in ast.walk(case.pattern)):
                    if isinstance(part, (ast.MatchAs, ast.MatchStar)) and part.name:
                        kind = part.pattern if isinstance(part, ast.MatchAs) else None
                        known = self.annotated(kind.cls, names) if isinstance(kind, ast.MatchClass) else NONE
                        self.name(part.name, values | known, names)
                self._parts(node, names)
            case ast.Return(value=ast.expr() as value):
                values = self.value(value, names)
                self.share("result", names.function, values)
                if names.function in _CALLED_UNSEEN:
                    self.escape(values, value, f"is the result of {names.function}")
            case _:
                self._parts(node, names)

    def _parts(self, node: ast.AST, names: Names) -> None:
        """Evaluate the parts of statements without a special meaning here: `if`, `try`, `match`, an expression."""
        for child in ast.iter_child_nodes(node):
            match child:
                case ast.stmt():
                    self._statement(child, names)
                case ast.expr():
                    self.value(child, names)
                case ast.ExceptHandler() | ast.match_case():
                    self._parts(child, names)
                case _:
                    pass

    def _import(self, node: ast.Import | ast.ImportFrom, names: Names) -> None:
        ours = dict(self.imports.bound(node, Place(self._file, node.lineno)))
        for name, value in ours.items():
            self.name(name, frozenset({value}), names)
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name == "*" and not ours:
                    for name, values in self.shared_by_name("global"):
                        self.name(name, values, names)
                elif (alias.asname or alias.name) not in ours:
                    self.name(alias.asname or alias.name, self.shared("global", alias.name), names)
                    self.share("result", alias.asname or alias.name, self.shared("result", alias.name))

    def _class(self, node: ast.ClassDef, names: Names) -> None:
        for part in (*node.bases, *node.decorator_list):
            self.value(part, names)
        inside = self._scopes.setdefault(node, Names(names))
        kinds = frozenset(kind for base in node.bases for kind in self.value(base, names) if kind.kind == "class")
        self.name(node.name, kinds, names)
        inside.instance = frozenset(Value(kind.chain, "place") for kind in kinds)
        self._block(node.body, inside)
        for field in _fields(node):
            self.name(field, self.shared(f"parameter of {node.name}", field), inside)
        for name, values in inside.own.items():
            self.share("attribute", name, values)

    def _function(self, node: _Function, names: Names) -> None:
        inside = self._scopes.setdefault(node, Names(names, node.name))
        arguments = node.args
        owner = _owner(node, names, self._scopes)
        for rest in filter(None, (arguments.vararg, arguments.kwarg)):
            self.name(rest.arg, self.shared(f"parameter of {owner or node.name}", REST), inside)
        for argument in (*arguments.posonlyargs, *arguments.args)[:1]:
            self.name(argument.arg, names.instance, inside)
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            given = self.shared(f"parameter of {owner or node.name}", argument.arg)
            given |= self.shared("fixture", argument.arg)
            if owner:  # super().__init__(...)
                given |= self.shared("parameter of __init__", argument.arg)
            if argument.annotation:
                given |= self.annotated(argument.annotation, names)
            self.name(argument.arg, given, inside)
        self.defaults(arguments, names, inside)
        for part in node.decorator_list:
            self.value(part, names)
        if node.returns:
            self.share("result", node.name, self.annotated(node.returns, names))
        self._block(node.body, inside)
        for word in _decorators(node):
            if word.endswith("property"):
                self.share("attribute", node.name, self.shared("result", node.name))
            elif word == "fixture":
                self.share("fixture", node.name, self.shared("result", node.name))


def _decorators(node: _Function) -> Iterator[str]:
    """Return the last word of each decorator of a function: "cached_property"."""
    for decorator in node.decorator_list:
        match decorator.func if isinstance(decorator, ast.Call) else decorator:
            case ast.Name(id=word) | ast.Attribute(attr=word):
                yield word
            case _:
                pass


def _owner_of(name: str, names: Names) -> Names:
    """Return the names of the innermost function that binds this name, as far as known yet."""
    while name not in names.own and names.around and names.around.around:
        names = names.around
    return names


def _owner(node: _Function, names: Names, scopes: dict[ast.AST, Names]) -> str:
    """Return the class whose call calls this function; "" unless it is a constructor."""
    if node.name != "__init__":
        return ""
    return next((scope.name for scope, own in scopes.items() if own is names and isinstance(scope, ast.ClassDef)), "")


def _parameters(node: _Function) -> list[str]:
    """Return the parameters in call order, without `self`."""
    found = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return found[1:] if found[:1] in (["self"], ["cls"]) else found


def _constructors(node: ast.ClassDef) -> Iterator[list[str]]:
    """Return the parameters of a class: those of its constructor, or its annotated fields, as in a dataclass."""
    own = [part for part in node.body if isinstance(part, ast.FunctionDef) and part.name == "__init__"]
    if own:
        yield from map(_parameters, own)
    elif fields := _fields(node):
        yield fields


def _fields(node: ast.ClassDef) -> list[str]:
    return [
        part.target.id for part in node.body if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    ]
