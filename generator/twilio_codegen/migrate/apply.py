"""Apply edits. They are planned on the AST and applied to libcst's concrete tree, which keeps comments and layout."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from .decide import Edits
from .going import OURS, THEIRS
from .imports import Change, Statement

Span: TypeAlias = tuple[str, int, int, int, int]  # the kind of node, and its start and end
Edited: TypeAlias = "cst.CSTNode | cst.FlattenSentinel[cst.BaseSmallStatement]"
Edit: TypeAlias = Callable[[cst.CSTNode], Edited]
_N = TypeVar("_N", bound=cst.CSTNode)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_KINDS: Final = {"ImportFrom": "ImportFrom", "Import": "Import", "Constant": "SimpleString"}


class CannotApply(Exception):
    """The two trees disagree about the place of a node."""


def apply(text: str, tree: cst.Module, edits: Edits, changes: Mapping[Statement, Change]) -> cst.Module:
    """Return the module with all edits. Raises CannotApply if any of them cannot be applied."""
    planned = _by_span(text, edits, changes)
    wrapper = MetadataWrapper(tree, unsafe_skip_copy=True)
    applying = _Apply(planned)
    done = wrapper.visit(applying)
    if planned.keys() != applying.done:
        raise CannotApply(f"line {min(span[1] for span in planned.keys() - applying.done)}")
    return done


class _Apply(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, planned: Mapping[Span, Edit]) -> None:
        super().__init__()
        self._planned = planned
        self.done: set[Span] = set()

    def on_leave(self, original_node: cst.CSTNodeT, updated_node: cst.CSTNodeT) -> object:  # type: ignore[override]
        position = self.get_metadata(PositionProvider, original_node, None)
        result: object = super().on_leave(original_node, updated_node)
        if isinstance(position, CodeRange) and isinstance(result, cst.CSTNode):
            start, end = position.start, position.end
            span = (type(original_node).__name__, start.line, start.column, end.line, end.column)
            edit = self._planned.get(span)
            if edit is not None:
                self.done.add(span)
                return edit(result)
        return result

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        if len(original_node.body) != 1 or len(updated_node.body) == 1:
            return updated_node
        first, *others = updated_node.body  # each part of a split import gets a separate line
        last = cst.TrailingWhitespace(newline=cst.Newline())
        lines = [updated_node.with_changes(body=[_alone(first)], trailing_whitespace=last)]
        lines += [cst.SimpleStatementLine(body=[_alone(other)]) for other in others]
        lines[-1] = lines[-1].with_changes(trailing_whitespace=updated_node.trailing_whitespace)
        return cst.FlattenSentinel(lines)


def _alone(statement: cst.BaseSmallStatement) -> cst.BaseSmallStatement:
    return statement.with_changes(semicolon=cst.MaybeSentinel.DEFAULT)


def _by_span(text: str, edits: Edits, changes: Mapping[Statement, Change]) -> dict[Span, Edit]:
    lines = _LINE_END.split(text)
    planned: dict[Span, Edit] = {}

    def plan(node: ast.AST, edit: Edit) -> None:
        planned[_span(node, lines)] = edit

    for node, name in edits.names.items():
        plan(node, _renamed(name))
    for node in edits.through_response:
        plan(node, _through_response)
    for node in edits.without_attribute:
        plan(node, _without_attribute)
    for node in edits.without_await:
        plan(node, _without_await)
    for node, dotted in edits.texts.items():
        plan(node, _text(dotted))
    for statement, change in changes.items():
        plan(statement, _import(change))
    return planned


def _span(node: ast.AST, lines: list[str]) -> Span:
    """Return the position of a node in characters, as in libcst. ast counts bytes."""
    assert isinstance(node, (ast.expr, ast.stmt))
    assert node.end_lineno is not None and node.end_col_offset is not None
    kind = type(node).__name__
    start = len(lines[node.lineno - 1].encode()[: node.col_offset].decode())
    end = len(lines[node.end_lineno - 1].encode()[: node.end_col_offset].decode())
    return _KINDS.get(kind, kind), node.lineno, start, node.end_lineno, end


def _renamed(name: str) -> Edit:
    def edit(node: cst.CSTNode) -> cst.CSTNode:
        if isinstance(node, cst.Attribute):
            return node.with_changes(attr=node.attr.with_changes(value=name))
        return node.with_changes(value=name)

    return edit


def _through_response(node: cst.CSTNode) -> cst.CSTNode:
    assert isinstance(node, cst.Attribute)
    return node.with_changes(value=cst.Attribute(value=node.value, attr=cst.Name("http_response")))


def _without_attribute(node: cst.CSTNode) -> cst.CSTNode:
    assert isinstance(node, cst.Attribute)
    return _in_parentheses_of(node, node.value)


def _without_await(node: cst.CSTNode) -> cst.CSTNode:
    assert isinstance(node, cst.Await)
    return _in_parentheses_of(node, node.expression)


def _in_parentheses_of(outer: cst.BaseExpression, inner: cst.BaseExpression) -> cst.BaseExpression:
    return inner.with_changes(lpar=[*outer.lpar, *inner.lpar], rpar=[*inner.rpar, *outer.rpar])


def _text(dotted: str) -> Edit:
    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.SimpleString)
        start = len(node.prefix) + len(node.quote)
        return node.with_changes(value=node.value[:start] + dotted + node.quote)

    return edit


def _import(change: Change) -> Edit:
    def edit(node: cst.CSTNode) -> Edited:
        if isinstance(node, cst.Import):
            return _import_plain(node, change)
        assert isinstance(node, cst.ImportFrom)
        return _import_from(node, change)

    return edit


def _import_plain(node: cst.Import, change: Change) -> cst.Import:
    names = [
        alias.with_changes(name=_ours(alias.name)) if number in change.moved else alias
        for number, alias in enumerate(node.names)
    ]
    return node.with_changes(names=_with_commas([*names, *map(_alias, sorted(change.added))]))


def _import_from(node: cst.ImportFrom, change: Change) -> Edited:
    assert not isinstance(node.names, cst.ImportStar) and node.module is not None
    aliases = [
        alias.with_changes(name=cst.Name(change.renamed[number])) if number in change.renamed else alias
        for number, alias in enumerate(node.names)
    ]
    moved = [alias for number, alias in enumerate(aliases) if number in change.moved]
    stays = [alias for number, alias in enumerate(aliases) if number not in change.moved]
    added = [_alias(name) for name in sorted(change.added)]
    if moved and stays:
        parts = (node.with_changes(module=_ours(node.module)), [*added, *moved]), (node, stays)
        if "#" in cst.Module([]).code_for_node(node):  # comments stay next to their names, inside parentheses
            return cst.FlattenSentinel(
                [part.with_changes(names=_with_commas(names, names[-1:])) for part, names in parts]
            )
        return cst.FlattenSentinel(
            [part.with_changes(names=_with_commas(names), lpar=None, rpar=None) for part, names in parts]
        )
    module = _ours(node.module) if moved else node.module
    return node.with_changes(module=module, names=_with_commas([*added, *aliases], aliases[-1:]))


def _alias(name: str) -> cst.ImportAlias:
    name, _, alias = name.partition(" as ")
    return cst.ImportAlias(cst.Name(name), cst.AsName(cst.Name(alias)) if alias else None)


def _with_commas(aliases: Sequence[cst.ImportAlias], last: Sequence[cst.ImportAlias] = ()) -> list[cst.ImportAlias]:
    """Put a comma after each name but the last. If `last` is given, it replaces the last name."""
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    before = [
        alias if isinstance(alias.comma, cst.Comma) else alias.with_changes(comma=comma) for alias in aliases[:-1]
    ]
    return [*before, *(last or [alias.with_changes(comma=cst.MaybeSentinel.DEFAULT) for alias in aliases[-1:]])]


def _ours(name: _N) -> _N:
    """Replace their package by ours in a dotted name."""
    if isinstance(name, cst.Name):
        return name.with_changes(value=OURS) if name.value == THEIRS else name
    assert isinstance(name, cst.Attribute)
    return name.with_changes(value=_ours(name.value))
