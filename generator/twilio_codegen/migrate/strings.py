"""Finds dotted names in strings, such as the targets of mock.patch."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from .decide import Edits
from .going import OURS, THEIRS, Going, going
from .trace import below
from .twins import TWINS

_DOTTED: Final = re.compile(rf"(?:{THEIRS}|{OURS})(\.[A-Za-z_]\w*)*")
_THROUGH: Final = re.compile(rf"[A-Za-z_][\w.]*\.{THEIRS}\.(rest|base|http|request_validator)(\.\w+)*")
_TAKES_TARGET: Final = frozenset({"patch", "setattr", "delattr", "multiple", "dict", "import_module", "importorskip"})
_TAKES_TARGET_TOO: Final = frozenset({"find_spec", "__import__", "resolve_name", "spy"})
_LOGGERS: Final = ("twilio", "twilio.http_client", "twilio.async_http_client")


def texts(module: ast.Module, edits: Edits) -> Iterator[tuple[ast.AST, Going]]:
    """Plan changes of strings that refer to the SDK. Yield those that stay unchanged, and why."""
    targets = set(_targets(module))
    for node in ast.walk(module):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if node in targets and _THROUGH.fullmatch(node.value):
            cure = f"write {OURS} in it if the import was rewritten there"
            yield node, Going(False, f"the text names {THEIRS} as another module has imported it", cure)
        if not _DOTTED.fullmatch(node.value):
            continue
        path = below(node.value) or ""
        goes = going(path)
        last = path.rpartition(".")[2]
        if node in targets and goes.moves:
            if node.value.split(".")[0] == THEIRS:
                edits.texts[node] = f"{OURS}{node.value.removeprefix(THEIRS)}"
            if last in TWINS:
                verb = TWINS[last].verb
                cure = f"name {verb}, and let an AsyncMock stand for it where it is awaited"
                yield node, Going(False, f"the text names {last}, for which this client has {verb}", cure)
        elif node.value.split(".")[0] == OURS:
            continue
        elif node in targets:
            yield node, goes
        elif node in _logger_names(module):
            cure = f"this client logs to '{OURS}.base.engine', one line for an attempt at DEBUG"
            yield node, Going(False, "names a logger of twilio", cure)
        elif path and goes.by_hand and path.split(".")[0] in ("rest", "base", "http", "request_validator"):
            cure = f"write '{OURS}.{path}' if it is a module, and run this again"
            yield node, Going(False, f"the text '{node.value}' may name a module of twilio", cure)


def _targets(module: ast.Module) -> Iterator[ast.expr]:
    """Yield the first arguments of calls that take a dotted name, and the names in `patch.dict(sys.modules, {...})`."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _called(node) in _TAKES_TARGET | _TAKES_TARGET_TOO:
            yield from node.args[:1]
            yield from (word.value for word in node.keywords if word.arg in ("target", "name", "in_dict"))
            if _called(node) == "dict":
                yield from (key for part in node.args[1:2] if isinstance(part, ast.Dict) for key in part.keys if key)
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "sys.modules":
            yield node.slice


def _logger_names(module: ast.Module) -> set[ast.expr]:
    found = (node for node in ast.walk(module) if isinstance(node, ast.Call) and _called(node) == "getLogger")
    return {part for node in found for part in node.args[:1]}


def _called(node: ast.Call) -> str:
    """Return the last word of the function that is called."""
    return ast.unparse(node.func).rpartition(".")[2] if isinstance(node.func, (ast.Name, ast.Attribute)) else ""
