"""What is known about the names of a module while it is read, and what the last reading notes down."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .scopes import scopes_of
from .values import NONE, Scope, Value, Values


@dataclass(slots=True)
class Seen:
    """What the last reading noted down."""

    imports: bool = False  # whether anything of the SDK, or of this client, is imported
    attributes: dict[ast.Attribute, Values] = field(default_factory=dict[ast.Attribute, Values])  # what stands before
    packages: list[tuple[ast.expr, Value]] = field(default_factory=list[tuple[ast.expr, Value]])
    called: set[ast.AST] = field(default_factory=set[ast.AST])  # what stands before the parentheses of a call
    awaited: dict[ast.AST, ast.Await] = field(default_factory=dict[ast.AST, ast.Await])  # what is awaited, and where
    escaped: set[ast.AST] = field(
        default_factory=set[ast.AST]
    )  # clients, and calls for ApiResponses, that go elsewhere
    opened: list[tuple[ast.AST, Values]] = field(
        default_factory=list[tuple[ast.AST, Values]]
    )  # calls of vars(), and of what
    bases: dict[ast.AST, list[ast.expr]] = field(default_factory=dict[ast.AST, list[ast.expr]])  # of classes
    made: dict[ast.AST, Values] = field(default_factory=dict[ast.AST, Values])  # clients -> their http_client
    promised: dict[ast.AST, Values] = field(
        default_factory=dict[ast.AST, Values]
    )  # annotations -> what was given there
    classes: dict[ast.AST, list[ast.expr]] = field(default_factory=dict[ast.AST, list[ast.expr]])  # how both name it


class Cells:
    """What names, members of classes and results of functions may hold; it only ever grows."""

    def __init__(self, module: ast.Module) -> None:
        self.seen = Seen()
        self.scopes = scopes_of(module)  # of each module, class, function and comprehension
        self._members: dict[tuple[ast.AST, str], Values] = {}  # what is set on objects of a class
        self._results: dict[ast.AST, Values] = {}
        self._grown = False
        self._strict = False  # whether a name that nothing was seen to bind is "other", and no more awaited
        self._final = False  # whether this reading notes down what it sees

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
        """Values are looked at, and go nowhere."""
        self._escape(frozenset(value for value in values if value.kind == "info"))
        return values

    def _escape(self, values: Values) -> None:
        """Values go where nobody follows them."""
        if self._final:
            self.seen.escaped.update(
                value.at for value in values if value.kind in ("client", "held", "info") and value.at is not None
            )
