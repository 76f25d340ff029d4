"""The state of the evaluation of a module: values of names, and the findings of the last pass."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .scopes import scopes_of
from .values import NONE, Scope, Value, Values


@dataclass(slots=True)
class Seen:
    """The findings of the last pass."""

    imports: bool = False  # whether the module imports the SDK or this client
    # Attribute -> values of the object.
    attributes: dict[ast.Attribute, Values] = field(default_factory=dict[ast.Attribute, Values])
    packages: list[tuple[ast.expr, Value]] = field(default_factory=list[tuple[ast.expr, Value]])
    called: set[ast.AST] = field(default_factory=set[ast.AST])  # functions of calls
    # Awaited expression -> its await.
    awaited: dict[ast.AST, ast.Await] = field(default_factory=dict[ast.AST, ast.Await])
    # Clients, and calls for ApiResponses, that go where the trace cannot follow.
    escaped: set[ast.AST] = field(default_factory=set[ast.AST])
    # Calls of vars(), and their arguments.
    opened: list[tuple[ast.AST, Values]] = field(default_factory=list[tuple[ast.AST, Values]])
    bases: dict[ast.AST, list[ast.expr]] = field(default_factory=dict[ast.AST, list[ast.expr]])  # class -> its bases
    made: dict[ast.AST, Values] = field(default_factory=dict[ast.AST, Values])  # client -> its http_client
    # Annotation -> values assigned there.
    promised: dict[ast.AST, Values] = field(default_factory=dict[ast.AST, Values])
    # Client -> the expressions that name its class.
    classes: dict[ast.AST, list[ast.expr]] = field(default_factory=dict[ast.AST, list[ast.expr]])


class Cells:
    """The possible values of names, class members and function results. Values are only ever added."""

    def __init__(self, module: ast.Module) -> None:
        self.seen = Seen()
        self.scopes = scopes_of(module)  # of each module, class, function and comprehension
        self._members: dict[tuple[ast.AST, str], Values] = {}  # attributes set on objects of a class
        self._results: dict[ast.AST, Values] = {}
        self._grown = False
        self._strict = False  # whether unbound names are unknown instead of not evaluated yet
        self._final = False  # whether this pass records findings

    def _add(self, cells: dict[ast.AST, Values], key: ast.AST, values: Values) -> None:
        if not values <= cells.get(key, NONE):
            cells[key] = cells.get(key, NONE) | values
            self._grown = True

    def _bind_name(self, name: str, values: Values, scope: Scope) -> None:
        home = scope.home(name) or scope
        before = home.values.setdefault(name, NONE)
        if not values <= before:
            home.values[name] = before | values
            self._grown = True

    def _bind_member(self, owner: ast.AST, name: str, values: Values) -> None:
        before = self._members.setdefault((owner, name), NONE)
        if not values <= before:
            self._members[owner, name] = before | values
            self._grown = True

    def _note_package(self, node: ast.expr, values: Values) -> None:
        if self._final:
            self.seen.packages.extend((node, value) for value in values if value.kind == "package")

    def _looked(self, values: Values) -> Values:
        """Use values without passing them on."""
        self._escape(frozenset(value for value in values if value.kind == "info"))
        return values

    def _escape(self, values: Values) -> None:
        """Record that values go where the trace cannot follow."""
        if self._final:
            self.seen.escaped.update(
                value.at for value in values if value.kind in ("client", "held", "info") and value.at is not None
            )
