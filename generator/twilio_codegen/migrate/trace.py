"""Follows the SDK's clients through one module, from where they are created to the methods that are called.

Only certain facts count: a name has all values that any line of the module may assign to it, in any order, and the
value "other" if one of these cannot be followed. The module is evaluated repeatedly until nothing new is found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from .expressions import Expressions, decorators
from .going import OURS, THEIRS
from .scopes import parameters
from .values import NONE, OTHER, Scope, Value, Values, only


class Trace(Expressions):
    """One module."""

    def __init__(self, module: ast.Module) -> None:
        super().__init__(module)
        self._read(module)
        self._strict = True
        self._read(module)
        self._final = True
        self._block(module.body, self.scopes[module])

    def _read(self, module: ast.Module) -> None:
        self._grown = True
        while self._grown:
            self._grown = False
            self._block(module.body, self.scopes[module])

    def _block(self, body: Iterable[ast.stmt], scope: Scope) -> None:
        for statement in body:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                for name, values in imported(node):
                    self._bind_name(name, values, scope)
                    self.seen.imports |= only(values, "package")
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._bind_name(node.name, frozenset({Value("function", node)}), scope)
                self._function(node, scope)
            case ast.ClassDef():
                for part in (*node.decorator_list, *node.bases, *(word.value for word in node.keywords)):
                    self._value(part, scope)
                self.seen.bases[node] = node.bases
                self._bind_name(node.name, frozenset({Value("class", node)}), scope)
                self._block(node.body, self.scopes[node])
            case ast.Assign(targets=targets, value=value):
                parts = self._tuple(value, scope)
                given = self._value(value, scope) if parts is None else parts
                for target in targets:
                    self.bind(target, given, scope)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                known = self._value(value, scope) if value else NONE
                promised = self._promised(annotation, node, scope)
                if self._final and promised:
                    self.seen.promised[node] = known
                self.bind(target, (known - OTHER) | promised if promised else known, scope)
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
                self.bind(target, self._looked(self._value(value, scope)), scope)
                self._block([*node.body, *node.orelse], scope)
            case ast.With(items=items, body=body) | ast.AsyncWith(items=items, body=body):
                for item in items:
                    values = self._looked(self._value(item.context_expr, scope))
                    if item.optional_vars:
                        self.bind(item.optional_vars, values, scope)
                self._block(body, scope)
            case ast.Return(value=ast.expr() as value):
                self._return(self._value(value, scope), scope)
            case ast.Expr(value=value):
                self._value(value, scope)
            case ast.AugAssign(target=target, value=value):
                self._escape(self._value(value, scope))
                self.bind(target, OTHER, scope)
            case ast.Delete(targets=targets):
                for target in targets:
                    self.bind(target, OTHER, scope)
            case _:
                self._parts(node, scope)

    def _parts(self, node: ast.AST, scope: Scope) -> None:
        """Evaluate the parts of statements without a special meaning here: `if`, `try`, `match`, `raise`."""
        for child in ast.iter_child_nodes(node):
            match child:
                case ast.stmt():
                    self._statement(child, scope)
                case ast.expr():
                    self._looked(self._value(child, scope))
                case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                    self._bind_name(name, OTHER, scope)
                    self._parts(child, scope)
                case ast.MatchMapping(rest=str(name)):
                    self._bind_name(name, OTHER, scope)
                    self._parts(child, scope)
                case _:
                    self._parts(child, scope)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
        inside = self.scopes[node]
        for part in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
            self._escape(self._value(part, scope))
        if node.returns:
            self._promised(node.returns, node, scope)
        is_method = scope.is_class and "staticmethod" not in decorators(node)
        for number, parameter in enumerate(parameters(node)):
            if is_method and number == 0:
                kind: Values = frozenset({Value("instance", scope.node)})
            else:
                kind = self._promised(parameter.annotation, parameter, scope) if parameter.annotation else NONE
            starred = parameter in (node.args.vararg, node.args.kwarg)
            self._bind_name(parameter.arg, OTHER if starred else kind or OTHER, inside)
        self._block(node.body, inside)
        if self._final and node in self.seen.promised:
            self.seen.promised[node] = self._results.get(node, NONE)

    def _return(self, values: Values, scope: Scope) -> None:
        inside: Scope | None = scope
        while inside is not None and not isinstance(inside.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            inside = inside.around
        if inside is not None:
            self._add(self._results, inside.node, values)
        self._escape(frozenset(value for value in values if value.kind == "info"))


def imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, Values]]:
    """Yield the names that an import binds, and their values."""
    for alias in node.names:
        name = alias.asname or alias.name.split(".")[0]
        if isinstance(node, ast.Import):
            path = below(alias.name if alias.asname else name)
        else:
            package = None if node.level else below(node.module or "")
            path = None if package is None else f"{package}.{alias.name}".lstrip(".")
        yield name, OTHER if path is None else frozenset({Value("package", node, path)})


def below(dotted: str) -> str | None:
    """Return the part of a dotted name below the SDK's package or ours; None if it is another package."""
    top, _, rest = dotted.partition(".")
    return rest if top in (THEIRS, OURS) else None
