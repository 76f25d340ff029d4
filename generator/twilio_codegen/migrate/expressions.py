"""The possible values of expressions, as far as they concern the SDK's clients."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from .cells import Cells
from .scopes import parameters
from .twins import TWINS
from .values import NONE, OTHER, Scope, Value, Values, only

CLIENTS: Final = frozenset({"Client", "rest.Client", "AsyncClient", "rest.AsyncClient"})
ASYNC_CLIENTS: Final = frozenset({"AsyncClient", "rest.AsyncClient"})
HTTP_CLIENTS: Final = {
    "http.http_client.TwilioHttpClient": "blocking",
    "http.async_http_client.AsyncTwilioHttpClient": "async",
}
_OF_CLIENT: Final = frozenset(  # attributes of a client that do not lead to resources
    {"account_sid", "auth", "edge", "http_client", "password", "region", "user_agent_extensions", "username"}
)
_INFO: Final = frozenset({"data", "status_code", "headers"})
_PASSES: Final = frozenset({"anext", "aiter", "iter", "list", "next", "reversed", "sorted", "tuple"})
_LOOKS: Final = frozenset({"bool", "id", "isinstance", "len", "print", "repr", "str", "type", "vars"})
_KEEPS_RESULT: Final = frozenset({"cache", "lru_cache", "staticmethod", "classmethod"})
_PROPERTIES: Final = frozenset({"property", "cached_property"})
_HTTP_CLIENT_POSITION: Final = 4


class Expressions(Cells):
    """Evaluates expressions and assignments."""

    def bind(self, target: ast.expr, values: Values | list[Values], scope: Scope) -> None:
        """Assign to a target: one value, or the values of a tuple."""
        if isinstance(values, list):
            if isinstance(target, (ast.Tuple, ast.List)) and len(target.elts) == len(values):
                for each, value in zip(target.elts, values, strict=True):
                    self.bind(each, OTHER if isinstance(each, ast.Starred) else value, scope)
                return
            self._escape(NONE.union(*values))
            values = OTHER
        match target:
            case ast.Name(id=name):
                self._bind_name(name, values, scope)
            case ast.Attribute():
                self._bind_attribute(target, values, scope)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                self._escape(frozenset(value for value in values if value.kind not in ("answer", "held")))
                for each in targets:  # names from unpacking have the values of the items
                    self.bind(each, values if only(values, "answer") else OTHER, scope)
            case ast.Starred(value=inner):
                self.bind(inner, values, scope)
            case _:
                self._escape(values)
                for child in ast.iter_child_nodes(target):
                    if isinstance(child, ast.expr):
                        self._looked(self._value(child, scope))

    def _bind_attribute(self, target: ast.Attribute, values: Values, scope: Scope) -> None:
        held = self._value(target.value, scope)
        if self._final:
            self.seen.attributes[target] = held
        owners = [value.at for value in held if value.kind in ("instance", "class") and value.at is not None]
        for owner in owners:
            self._bind_member(owner, target.attr, values)
        self._looked(values)  # everyone with the object can see it
        if not owners:
            self._escape(values)
        if OTHER <= held:  # it may be an object of any class here
            for node, inside in self.scopes.items():
                if inside.is_class:
                    self._bind_member(node, target.attr, OTHER)

    def _tuple(self, node: ast.expr, scope: Scope) -> list[Values] | None:
        if isinstance(node, (ast.Tuple, ast.List)) and not any(isinstance(part, ast.Starred) for part in node.elts):
            return [self._value(part, scope) for part in node.elts]
        return None

    def _value(self, node: ast.expr, scope: Scope) -> Values:
        match node:
            case ast.Constant(value=None):
                return NONE
            case ast.Constant():
                return OTHER
            case ast.Name(id=name):
                home = scope.home(name)
                found = OTHER if home is None else home.values.get(name, OTHER if self._strict else NONE)
                self._note_package(node, found)
                return found
            case ast.Attribute():
                return self._attribute(node, scope)
            case ast.Call():
                return self._call(node, scope)
            case ast.Await(value=inner):
                if self._final:
                    self.seen.awaited[inner] = node
                return self._value(inner, scope)
            case ast.NamedExpr(target=target, value=inner):
                found = self._value(inner, scope)
                self.bind(target, found, scope)
                return found
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self._looked(self._value(test, scope))
                return self._value(body, scope) | self._value(orelse, scope)
            case ast.BoolOp(values=parts):
                return NONE.union(*(self._value(part, scope) for part in parts))
            case ast.Subscript(value=inner, slice=index):
                self._looked(self._value(index, scope))
                found = self._value(inner, scope)
                self._escape(frozenset(value for value in found if value.kind in ("info", "client")))
                return frozenset(value for value in found if value.kind in ("held", "answer")) or OTHER
            case ast.ListComp(elt=made) | ast.SetComp(elt=made) | ast.GeneratorExp(elt=made) | ast.DictComp(value=made):
                inside = self.scopes[node]
                for part in node.generators:
                    self.bind(part.target, self._looked(self._value(part.iter, inside)), inside)
                    for test in part.ifs:
                        self._looked(self._value(test, inside))
                if isinstance(node, ast.DictComp):
                    self._looked(self._value(node.key, inside))
                return self._value(made, inside)
            case ast.Lambda(args=arguments, body=body):
                for default in (*arguments.defaults, *filter(None, arguments.kw_defaults)):
                    self._escape(self._value(default, scope))
                for parameter in parameters(node):
                    self._bind_name(parameter.arg, OTHER, self.scopes[node])
                self._escape(self._value(body, self.scopes[node]))
                return OTHER
            case ast.Compare() | ast.UnaryOp() | ast.JoinedStr() | ast.FormattedValue():
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self._looked(self._value(child, scope))
                return OTHER
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self._escape(self._value(child, scope))
                    elif isinstance(child, ast.keyword):
                        self._escape(self._value(child.value, scope))
                return OTHER

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Values:
        base = self._value(node.value, scope)
        if self._final:
            self.seen.attributes[node] = base
        found = NONE.union(*(self._member(value, node.attr) for value in base)) if base else NONE
        self._note_package(node, found)
        if node.attr not in _INFO:
            self._escape(frozenset(value for value in base if value.kind == "info"))
        return found

    def _member(self, value: Value, name: str) -> Values:
        match value.kind:
            case "package":
                return frozenset({Value("package", value.at, f"{value.name}.{name}".lstrip("."))})
            case "client" if name in _OF_CLIENT:
                return OTHER
            case "client" | "held" | "answer":
                answered = value.kind == "answer" or (name in TWINS and TWINS[name].is_async)
                return frozenset({Value("answer" if answered else "held", value.at)})
            case "info":
                return frozenset({Value("answer", value.at)}) if name == "data" else OTHER
            case "instance" | "class" if value.at is not None:
                known = [self.scopes[value.at].values.get(name), self._members.get((value.at, name))]
                if known == [None, None]:
                    return OTHER if self._strict else NONE
                return NONE.union(*(self._as_property(each) for found in known for each in found or NONE))
            case _:
                return OTHER

    def _as_property(self, value: Value) -> Values:
        function = value.at
        if value.kind == "function" and isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if decorators(function) & _PROPERTIES:
                return self._results.get(function, NONE)
        return frozenset({value})

    def _call(self, node: ast.Call, scope: Scope) -> Values:
        function = self._value(node.func, scope)
        arguments = [(word, self._value(argument, scope)) for word, argument in _arguments(node)]
        if self._final:
            self.seen.called.add(node.func)
        looks = isinstance(node.func, ast.Name) and scope.home(node.func.id) is None and node.func.id in _LOOKS
        if self._final and looks and ast.unparse(node.func) == "vars":
            self.seen.opened.extend((node, values) for _, values in arguments)
        passes = isinstance(node.func, ast.Name) and scope.home(node.func.id) is None and node.func.id in _PASSES
        if passes:
            for _, values in arguments[1:]:
                self._escape(values)
            return arguments[0][1] if arguments else OTHER
        for word, values in arguments:
            if only(function, "package") and word == "http_client":
                continue
            (self._looked if looks else self._escape)(values)
        return NONE.union(*(self._result(value, node, arguments) for value in function)) if function else NONE

    def _result(self, value: Value, node: ast.Call, arguments: list[tuple[str, Values]]) -> Values:
        match value.kind:
            case "package" if value.name in CLIENTS:
                if self._final:
                    self.seen.made[node] = _http_client(arguments)
                    self.seen.classes[node] = [node.func]
                return frozenset({Value("client", node)})
            case "package" if value.name in HTTP_CLIENTS:
                return frozenset({Value("http", node, HTTP_CLIENTS[value.name])})
            case "held" | "answer":
                twin = TWINS.get(node.func.attr) if isinstance(node.func, ast.Attribute) else None
                return frozenset({Value("info", node)}) if twin and twin.informed else frozenset({value})
            case "function" if isinstance(value.at, (ast.FunctionDef, ast.AsyncFunctionDef)):
                known = decorators(value.at) <= _KEEPS_RESULT and not _is_generator(value.at)
                return self._results.get(value.at, NONE) if known else OTHER
            case "class" if isinstance(value.at, ast.ClassDef):
                return frozenset({Value("instance", value.at)})
            case _:
                return OTHER

    def _promised(self, annotation: ast.expr, at: ast.AST, scope: Scope) -> Values:
        """Return the values that an annotation promises: `Client`, `"Client"`, `Client | None`, `Optional[Client]`."""
        found: set[Value] = set()
        for part in _annotated(annotation):
            for value in self._value(part, scope) or OTHER:
                last = value.name.rpartition(".")[2]
                if value.kind == "package" and value.name in CLIENTS:
                    found.add(Value("client", at))
                    if self._final:
                        self.seen.promised.setdefault(at, NONE)
                        self.seen.classes.setdefault(at, []).append(part)
                elif value.kind == "package" and last.endswith(("Instance", "Context", "List", "Page")):
                    found.add(Value("held", at))
                else:
                    found.add(Value("other"))
        return frozenset(found) if all(value.kind != "other" for value in found) else NONE


def _arguments(node: ast.Call) -> list[tuple[str, ast.expr]]:
    """Return the arguments of a call with their names; "*" for unpacked ones."""
    positional = [
        (("*", argument.value) if isinstance(argument, ast.Starred) else (str(number), argument))
        for number, argument in enumerate(node.args)
    ]
    return [*positional, *((word.arg or "*", word.value) for word in node.keywords)]


def _http_client(arguments: list[tuple[str, Values]]) -> Values:
    """Return the http_client of a client, as far as the call shows it; empty if it is not given."""
    words = ("http_client", str(_HTTP_CLIENT_POSITION), "*")
    return NONE.union(*(values or NONE for word, values in arguments if word in words))


def decorators(node: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """Return the last word of each decorator."""
    return {ast.unparse(part).partition("(")[0].rpartition(".")[2] for part in node.decorator_list}


def _is_generator(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(part, (ast.Yield, ast.YieldFrom)) for part in ast.walk(node))


def _annotated(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the classes in an annotation, without None and Optional."""
    match annotation:
        case ast.Constant(value=None):
            pass
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _annotated(left)
            yield from _annotated(right)
        case ast.Subscript(value=ast.Name(id="Optional") | ast.Attribute(attr="Optional"), slice=inner):
            yield from _annotated(inner)
        case _:
            yield annotation
