"""Plans changes of import statements, and of the dotted names that they make available."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .cells import Seen
from .decide import Edits, World
from .expressions import ASYNC_CLIENTS, CLIENTS
from .going import MOVES, OURS, THEIRS, Going, going
from .trace import below
from .values import Scope, Value

Statement: TypeAlias = ast.Import | ast.ImportFrom
Told: TypeAlias = list[tuple[ast.AST, Going]]


@dataclass(slots=True)
class Change:
    """The changes of one import statement, by the positions of its names."""

    moved: set[int] = field(default_factory=set[int])  # names that move from twilio to twilio_client
    renamed: dict[int, str] = field(default_factory=dict[int, str])  # new names; an existing alias is kept
    added: set[str] = field(default_factory=set[str])  # "AsyncClient", "AsyncClient as AsyncTwilioClient"


class Imports:
    """The import statements of one module."""

    def __init__(self, module: ast.Module, seen: Seen, scopes: Mapping[ast.AST, Scope], edits: Edits) -> None:
        self.changes: dict[Statement, Change] = {}
        self.told: Told = []  # names that stay with twilio, and why
        self._seen = seen
        self._scopes = scopes
        self._edits = edits
        self._parents = parents_of(module)
        self._statements = [node for node in ast.walk(module) if isinstance(node, (ast.Import, ast.ImportFrom))]
        self._uses: dict[tuple[ast.AST | None, str], list[ast.Name]] = {}
        for node, value in seen.packages:
            if isinstance(node, ast.Name) and node not in self._uses.setdefault((value.at, node.id), []):
                self._uses[value.at, node.id].append(node)

    def plan(self, clients: frozenset[ast.AST], world: World) -> None:
        """Plan the change of each statement; `clients` are those that certainly send asynchronously."""
        self._dotted()
        for statement in self._statements:
            if isinstance(statement, ast.ImportFrom):
                self._from(statement)
        self._async_clients(clients, world)

    def _change(self, statement: Statement) -> Change:
        return self.changes.setdefault(statement, Change())

    def _from(self, node: ast.ImportFrom) -> None:
        """Plan `from twilio.rest import Client`."""
        module = node.module or ""
        if node.level or not _is_theirs(module):
            return
        for number, alias in enumerate(node.names):
            path = f"{below(module)}.{alias.name}".lstrip(".")
            goes = going(path)
            if alias.name == "*" and goes.by_hand:
                goes = Going(
                    False, f"imports everything of {module}", "import the names that are used, and run this again"
                )
            if goes.moves:
                self._change(node).moved.add(number)
            else:
                self.told.append((node, goes))

    def _dotted(self) -> None:
        """Plan `import twilio.rest`, with or without an alias, and its uses."""
        plain: list[tuple[ast.Import, int, Going]] = []
        uses: list[tuple[ast.Name, Going]] = []
        for statement in self._statements:
            if not isinstance(statement, ast.Import):
                continue
            for number, alias in enumerate(statement.names):
                if not _is_theirs(alias.name):
                    continue
                path = below(alias.name) or ""
                goes = going(path)
                if alias.asname is None:
                    plain.append((statement, number, goes))
                    uses.extend(self._used(statement, THEIRS, ""))
                    continue
                stuck = [(use, why) for use, why in self._used(statement, alias.asname, path) if not why.moves]
                if goes.moves and not stuck:
                    self._change(statement).moved.add(number)
                else:
                    self.told.extend(stuck if goes.moves else [(statement, goes)])
        self._plain(plain, dict(uses))

    def _used(self, statement: ast.Import, name: str, path: str) -> Iterator[tuple[ast.Name, Going]]:
        """Yield each use of an imported module, with what happens to the name that is used."""
        for use in self._uses.get((statement, name), ()):
            words, node = [path] if path else [], self._parents.get(use)
            while isinstance(node, ast.Attribute):
                words.append(node.attr)
                node = self._parents.get(node)
            if len(words) == bool(path):
                alone = Going(False, f"{name} is used as a whole", f"say which of its modules is meant, or use {OURS}")
                yield use, MOVES if path else alone
            else:
                yield use, going(".".join(words))

    def _plain(self, aliases: list[tuple[ast.Import, int, Going]], uses: Mapping[ast.Name, Going]) -> None:
        """Plan imports that bind the same name, which all need the same decision."""
        if not aliases:
            return
        stuck = [(use, goes) for use, goes in uses.items() if not goes.moves]
        if taken := self._taken(OURS):
            cure = f"give it another name than {OURS}, and run this again"
            self.told.extend(
                (node, Going(False, f"line {taken} binds the name {OURS}", cure)) for node, _, _ in aliases
            )
            return
        self.told.extend(stuck)
        self.told.extend((node, goes) for node, _, goes in aliases if not goes.moves)
        moving: dict[ast.AST, str] = {use: OURS for use, goes in uses.items() if goes.moves}
        bare = [node for node, number, _ in aliases if node.names[number].name == THEIRS]
        if not stuck or any(not goes.moves for _, _, goes in aliases):
            for node, number, goes in aliases:
                if goes.moves:
                    self._change(node).moved.add(number)
        elif len(bare) < len(aliases):
            cure = f"import what is used of {THEIRS} and of {OURS} each by itself, and run this again"
            trouble = "moves only in part: some of what is used through it stays"
            self.told.extend((node, Going(False, trouble, cure)) for node, _, _ in aliases)
            return
        elif moving:
            self._change(bare[0]).added.add(OURS)
        self._edits.names.update(moving)

    def _taken(self, name: str) -> int:
        """Return the line that binds a name to something other than the package of that name; 0 if there is none."""
        for scope in self._scopes.values():
            values = scope.values.get(name, frozenset())
            if name in scope.bound and not all(value.kind == "package" for value in values):
                return min(
                    (getattr(node, "lineno", 1) for node in ast.walk(scope.node) if _binds(node, name)), default=1
                )
        return 0

    def _async_clients(self, clients: frozenset[ast.AST], world: World) -> None:
        """Plan the class names of clients that send asynchronously."""
        wanted = {part for client in clients for part in self._seen.classes[client]}
        named: dict[tuple[ast.AST, str], list[ast.Name]] = {}
        for node, value in self._seen.packages:
            if value.name not in CLIENTS - ASYNC_CLIENTS or value.at is None:
                continue
            if isinstance(node, ast.Attribute) and node in wanted:
                self._edits.names[node] = "AsyncClient"
            elif isinstance(node, ast.Name):
                named.setdefault((value.at, node.id), []).append(node)
        for (statement, local), nodes in named.items():
            if isinstance(statement, ast.ImportFrom) and wanted.intersection(nodes):
                whole = set(nodes) <= wanted and not world.imported_elsewhere and not self._in_texts(local)
                self._rename(statement, local, nodes, wanted, everywhere=whole)

    def _rename(
        self,
        statement: ast.ImportFrom,
        local: str,
        nodes: list[ast.Name],
        wanted: set[ast.expr],
        *,
        everywhere: bool,  # otherwise keep both, because others may import the class from here
    ) -> None:
        number = next(n for n, alias in enumerate(statement.names) if (alias.asname or alias.name) == local)
        if everywhere and statement.names[number].asname:
            self._change(statement).renamed[number] = "AsyncClient"
            return
        name = self._free_name(statement)
        if everywhere and name == "AsyncClient":
            self._change(statement).renamed[number] = name
        elif name not in {alias.asname or alias.name for alias in statement.names}:
            self._change(statement).added.add(name if name == "AsyncClient" else f"AsyncClient as {name}")
        self._edits.names.update(dict.fromkeys(wanted.intersection(nodes), name))

    def _free_name(self, statement: ast.ImportFrom) -> str:
        """Return a name for AsyncClient that is still free, as another library may have a class of that name."""
        for name in ("AsyncClient", "AsyncTwilioClient"):
            held = [scope.values.get(name, frozenset()) for scope in self._scopes.values() if name in scope.bound]
            if all(values and all(_is_async_client(value, statement) for value in values) for values in held):
                return name
        return "TwilioAsyncClient"

    def _in_texts(self, word: str) -> bool:
        """Return whether a string may contain the class name, as in annotations and __all__."""
        texts = (text for scope in self._scopes.values() if scope.around is None for text in _texts(scope.node))
        return any(word in text.replace("[", " ").replace("]", " ").replace("|", " ").split() for text in texts)


def parents_of(module: ast.Module) -> dict[ast.AST, ast.AST]:
    """Return the parent of each node."""
    return {child: node for node in ast.walk(module) for child in ast.iter_child_nodes(node)}


def _is_theirs(dotted: str) -> bool:
    return dotted.split(".")[0] == THEIRS


def _is_async_client(value: Value, statement: ast.ImportFrom) -> bool:
    return value.kind == "package" and value.name in ASYNC_CLIENTS and value.at is statement


def _binds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=found, ctx=ast.Store()) | ast.arg(arg=found):
            return found == name
        case ast.FunctionDef(name=found) | ast.AsyncFunctionDef(name=found) | ast.ClassDef(name=found):
            return found == name
        case ast.alias(name=found, asname=alias):
            return (alias or found.split(".")[0]) == name
        case _:
            return False


def _texts(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
