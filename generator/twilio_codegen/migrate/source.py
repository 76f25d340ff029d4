"""Migrates one file: takes its bytes, and returns new bytes and notes."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from dataclasses import dataclass
from typing import Final

import libcst as cst

from .apply import CannotApply, apply
from .decide import Edits, World, asynchronous, calls
from .going import Going
from .imports import Imports, parents_of
from .internals import internals
from .notes import Note
from .strings import texts
from .trace import Trace
from .twins import TWINS

_CONCERNS: Final = re.compile(rb"twilio|\b(?:%s)\b" % "|".join(TWINS).encode())


@dataclass(frozen=True, slots=True)
class Unreadable(Exception):
    """A file that cannot be rewritten."""

    line: int
    trouble: str


class Source:
    """A file that was parsed and traced."""

    def __init__(self, name: str, data: bytes) -> None:
        """Raises Unreadable."""
        self.name = name
        self.data = data
        self._text = _decoded(data)
        try:
            self._module = ast.parse(data)
        except (
            SyntaxError,
            ValueError,
            RecursionError,
            MemoryError,
        ) as error:  # the last one is raised for too deep nesting
            line = (getattr(error, "lineno", None) or 1) if isinstance(error, SyntaxError) else 1
            raise Unreadable(
                line, f"is not a valid Python file: {getattr(error, 'msg', None) or str(error) or 'nested too deeply'}"
            ) from error
        self._trace = Trace(self._module)

    @property
    def imports_twilio(self) -> bool:
        """Whether the file imports the SDK or this client."""
        return self._trace.seen.imports

    def clients(self, world: World) -> tuple[bool, ...]:
        """For each client created in the file, whether it certainly sends asynchronously."""
        found = asynchronous(self._trace.seen, world)
        return tuple(site in found for site in self._trace.seen.made)

    def migrated(self, world: World) -> tuple[bytes, list[Note]]:
        """Return the new bytes and the notes. Raises Unreadable."""
        seen, edits = self._trace.seen, Edits()
        clients = asynchronous(seen, world)
        calls(seen, parents_of(self._module), clients, world, edits)
        imports = Imports(self._module, seen, self._trace.scopes, edits)
        imports.plan(clients, world)
        told = [*imports.told, *texts(self._module, edits), *internals(self._module, seen, edits)]
        told += [(node, Going(False, trouble, cure)) for node, trouble, cure in edits.notes]
        notes = sorted({Note(self.name, _line(node), goes.trouble, goes.cure, goes.by_hand) for node, goes in told})
        if not (edits.names or edits.texts or edits.without_await or edits.without_attribute or imports.changes):
            return self.data, notes
        try:
            tree = cst.parse_module(self.data)
            if tree.bytes != self.data:
                raise Unreadable(1, "has line ends or characters that would not survive")
            return apply(self._text, tree, edits, imports.changes).bytes, notes
        except cst.ParserSyntaxError as error:
            raise Unreadable(error.raw_line, f"is a Python file that cannot be rewritten: {error.message}") from error
        except CannotApply as error:
            raise Unreadable(1, f"could not be rewritten: {error}") from error


def concerns(data: bytes) -> bool:
    """Return whether a file may use the SDK at all."""
    return _CONCERNS.search(data) is not None


def _decoded(data: bytes) -> str:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise Unreadable(1, f"cannot be decoded: {error}") from error


def _line(node: ast.AST) -> int:
    if isinstance(node, ast.Attribute):
        return node.end_lineno or node.lineno
    return getattr(node, "lineno", 1)
