"""The possible values of expressions in user code, as far as they lead to the client.

Names, attributes, parameters and results have all values that any line of the code may assign to them, in any order. A
container has the values of its items.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Final, TypeAlias

from .imports import Imports, Value
from .places import CLIENT, Places
from .uses import Place, Uses

Values: TypeAlias = frozenset[Value]
NONE: Final[Values] = frozenset()
_LOOKS: Final = frozenset({"print", "repr", "str", "len", "type", "id", "isinstance", "bool", "hash", "super"})
# Calls of these with a client class create no client, or the annotation next to them says that they do.
_TAKES_CLASSES: Final = frozenset(
    "isinstance issubclass field Depends TypeVar Mock MagicMock AsyncMock create_autospec patch object".split()
)
_IMPORTS: Final = frozenset({"import_module", "__import__"})
_CLIENT_CLASS: Final = Value(CLIENT, "class")
REST: Final = "*"  # stands for the parameters `*args` and `**kwargs`
UNPACKED: Final = "**"  # stands for the name of an argument `**given`
_PASSES: Final = frozenset({"list", "tuple", "set", "sorted", "iter", "next", "reversed", "enumerate", "zip"})
_MOCKS: Final = frozenset({"Mock", "MagicMock", "AsyncMock", "create_autospec"})
_TYPES: Final = frozenset({"partial", "TypeVar", "NewType"})  # create another name for the class that they are given
# Attributes of a container, an enum or a context variable, but never of the client. They lead to its content.
_HOLDS: Final = frozenset({"get", "pop", "popleft", "values", "items", "copy", "value"})
_VERBS: Final = frozenset({"create", "fetch", "update", "list", "stream", "page", "get_page"})


class Names:
    """The names of a module, a class or a function, and those of the scope around it."""

    def __init__(self, around: Names | None = None, function: str = "") -> None:
        self.around = around
        self.function: str = function or (around.function if around else "")  # the function that a `return` belongs to
        self.own: dict[str, Values] = {}
        self.elsewhere: dict[str, Names] = {}  # names declared with `global` or `nonlocal`
        self.instance: Values = NONE  # of a class: the value of its instances, if it is a kind of client

    def get(self, name: str) -> Values:
        """Return the values of a name."""
        if name in self.elsewhere:
            return self.elsewhere[name].get(name)
        return self.own.get(name, NONE) or (self.around.get(name) if self.around else NONE)

    @property
    def module(self) -> Names:
        """Return the names of the surrounding module."""
        return self.around.module if self.around else self


class Expressions:
    """Evaluates expressions, and records what they use."""

    def __init__(self, places: Places, package_name: str, uses: Uses) -> None:
        self._places = places
        self._uses = uses
        self._file = ""
        self._shared: dict[tuple[str, str], Values] = {}  # values of attributes, results and parameters from all files
        self.imports = Imports(places, package_name, uses)
        # Function or class -> the parameters of each one with that name.
        self.parameters: dict[str, list[list[str]]] = {}
        self.grown = False  # whether anything was added since this was reset

    def shared(self, kind: str, name: str) -> Values:
        """Return the values of something, from all files."""
        return self._shared.get((kind, name), NONE)

    def shared_by_name(self, kind: str) -> list[tuple[str, Values]]:
        """Return the values of everything of one kind, from all files."""
        return [(name, values) for (of, name), values in self._shared.items() if of == kind]

    def share(self, kind: str, name: str, values: Values) -> None:
        """Add values to something that all files share."""
        before = self.shared(kind, name)
        if not values <= before:
            self._shared[kind, name] = before | values
            self.grown = True

    def name(self, name: str, values: Values, names: Names) -> None:
        """Add values to a name."""
        names = names.elsewhere.get(name, names)
        before = names.own.get(name, NONE)
        if not values <= before:
            names.own[name] = before | values
            self.grown = True

    def bind(self, target: ast.expr, values: Values, names: Names) -> None:
        """Assign values to the target of an assignment."""
        match target:
            case ast.Name(id=name):
                self.name(name, values, names)
            case ast.Attribute(attr=attribute):
                self.share("attribute", attribute, values)
            case ast.Subscript(value=container) | ast.Starred(value=container):
                self.bind(container, values, names)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                for each in targets:
                    self.bind(each, values, names)
            case _:
                self.escape(values, target, "is assigned where the scan cannot follow")

    def value(self, node: ast.expr, names: Names) -> Values:
        """Return everything that an expression may be."""
        match node:
            case ast.Name(id=name):
                return names.get(name)
            case ast.Attribute():
                return self._attribute(node, names)
            case ast.Call():
                return self._call(node, names)
            case ast.Await(value=inner) | ast.Starred(value=inner):
                return self.value(inner, names)
            case ast.Subscript(value=inner, slice=ast.Constant(value=str(key))):  # may be a TypedDict
                return self.value(inner, names) or self.shared("attribute", key)
            case ast.Subscript(value=inner, slice=index):
                self.value(index, names)
                return self.value(inner, names)
            case ast.BinOp(left=left, right=right):
                return self.value(left, names) | self.value(right, names)
            case ast.NamedExpr(target=target, value=inner):
                found = self.value(inner, names)
                self.bind(target, found, names)
                return found
            case ast.Yield(value=ast.expr() as inner) | ast.YieldFrom(value=inner):
                self.share("result", names.function, self.value(inner, names))
                return NONE
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.value(test, names)
                return self.value(body, names) | self.value(orelse, names)
            case ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                return NONE.union(*(self.value(part, names) for part in parts))
            case ast.Dict(keys=keys, values=parts):
                return NONE.union(*(self.value(part, names) for part in (*keys, *parts) if part))
            case ast.ListComp(elt=made) | ast.SetComp(elt=made) | ast.GeneratorExp(elt=made) | ast.DictComp(value=made):
                for part in node.generators:
                    self.bind(part.target, self.value(part.iter, names), names)
                    self._each(part.ifs, names)
                return self.value(made, names)
            case ast.Lambda(args=arguments, body=body):
                self.defaults(arguments, names, names)
                self.escape(self.value(body, names), body, "is the result of a lambda")
                return NONE
            case _:
                self._each((child for child in ast.walk(node) if child is not node), names)
                return NONE

    def annotated(self, annotation: ast.expr, names: Names) -> Values:
        """Return the values of a parameter with this annotation.

        Examples are `Client`, `"Client"`, `Client | None` and `MessageInstance[Sync]`.
        """
        return frozenset(Value(value.chain, "place") for value in self.types(annotation, names))

    def types(self, annotation: ast.expr, names: Names) -> Values:
        """Return the classes in an annotation, or in a string that contains one."""
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            try:
                annotation = ast.parse(annotation.value, mode="eval").body
            except SyntaxError:
                return NONE
        parts = (part for part in ast.walk(annotation) if isinstance(part, (ast.Name, ast.Attribute)))
        found = NONE.union(*(self.value(part, names) for part in parts))
        return frozenset(value for value in found if value.kind == "class")

    def defaults(self, arguments: ast.arguments, around: Names, inside: Names) -> None:
        """Give parameters the values of their defaults."""
        positional = [*arguments.posonlyargs, *arguments.args]
        given = zip(reversed(positional), reversed(arguments.defaults), strict=False)
        for argument, value in (*given, *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)):
            if value is not None:
                self.name(argument.arg, self.value(value, around), inside)

    def escape(self, values: Values, node: ast.expr, how: str) -> None:
        """Record that values go where the scan cannot follow, so everything below them may be used."""
        for value in values:
            method = value.kind == "member" and isinstance(node, ast.Attribute) and node.attr in _VERBS
            given_as_class = value == _CLIENT_CLASS and isinstance(node, (ast.Name, ast.Attribute))
            if value.kind != "place" and not method and not given_as_class:
                continue
            self._uses.whole.add(value.chain)
            where = Place(self._file, node.lineno)
            if value.chain in self._places.above:
                shown = value.chain or "the whole client"
                self._uses.doubts.add((where, f"{ast.unparse(node)} {how}: {shown} is kept"))
            else:
                self._uses.resources.setdefault(value.chain, set()).add(where)

    def _each(self, nodes: Iterable[ast.AST], names: Names) -> None:
        for node in nodes:
            if isinstance(node, ast.expr):
                self.value(node, names)

    def _attribute(self, node: ast.Attribute, names: Names) -> Values:
        base = self.value(node.value, names)
        if not base:
            return self.shared("attribute", node.attr) | self.shared("global", node.attr)
        return NONE.union(*(self._stepped(value, node) for value in base))

    def _stepped(self, value: Value, node: ast.Attribute) -> Values:
        if value.kind == "module":
            return frozenset({self.imports.attribute(value.chain, node.attr)})
        if value.kind == "place" and (step := self._places.step(value.chain, node.attr)) is not None:
            return frozenset({Value(step, "place")})
        if value.chain in self._places.above:
            if node.attr == "with_options":
                return frozenset({Value(value.chain, "member")})
            if node.attr in _HOLDS:
                return frozenset({value})
            return self.shared(
                "attribute", node.attr
            )  # of the client itself, such as `close`, or of the user's own kind
        self._uses.resources.setdefault(value.chain, set()).add(Place(self._file, node.lineno))
        return frozenset({Value(value.chain, "member")})

    def _call(self, node: ast.Call, names: Names) -> Values:
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        called = node.func.attr if isinstance(node.func, ast.Attribute) else called
        if called == "getattr" and (named := _constant(node, 1)):
            return self._attribute(ast.copy_location(ast.Attribute(node.args[0], named), node), names)
        if called in _IMPORTS and (module := self.imports.module(_constant(node, 0))):
            return frozenset({module})
        function = self.value(node.func, names)
        given = [(word, argument, self.value(argument, names)) for word, argument in _arguments(node)]
        everything = NONE.union(*(values for _, _, values in given))
        ours = frozenset(Value(value.chain, "place") for value in function if value.kind != "module")
        if ours:
            return ours
        if called in _PASSES and isinstance(node.func, ast.Name):
            return everything
        if called in _TYPES and everything <= {_CLIENT_CLASS}:
            return everything
        if called in _MOCKS:
            return frozenset(Value(value.chain, "place") for value in everything if value.kind == "class")
        if called == "isinstance" and len(node.args) == 2 and isinstance(node.args[0], (ast.Name, ast.Attribute)):
            self.bind(node.args[0], self.annotated(node.args[1], names), names)
        if called == "cast" and node.args:
            return self.annotated(node.args[0], names)
        if called in _LOOKS and isinstance(node.func, ast.Name):
            return NONE
        known = self.parameters.get(called, [])
        for parameters in known:
            for position, (word, argument, values) in enumerate(given):
                unpacked = word == UNPACKED or isinstance(argument, ast.Starred)
                places = [word] if word else parameters[position : position + 1]
                for taken in (*(parameters if unpacked else places), REST):
                    self.share(f"parameter of {called}", taken, values)
        if not known:
            for _, argument, values in given:
                seen = values - {_CLIENT_CLASS} if called in _TAKES_CLASSES else values
                self.escape(seen, argument, f"goes to {ast.unparse(node.func)}(...)")
        return self.shared("result", called)


def _arguments(node: ast.Call) -> list[tuple[str, ast.expr]]:
    words = [(keyword.arg or UNPACKED, keyword.value) for keyword in node.keywords]
    return [*(("", argument) for argument in node.args), *words]


def _constant(node: ast.Call, position: int) -> str:
    """Return an argument that is a string literal; "" if it is not."""
    match node.args[position : position + 1]:
        case [ast.Constant(value=str(text))]:
            return text
        case _:
            return ""
