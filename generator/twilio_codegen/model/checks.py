"""Checks that run before a request is sent: identifiers, limits, and arguments that require or exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import naming
from ..ir_calls import Check
from ..ir_code import code
from ..problems import Problem
from ..quoting import literal
from ..spec import Operation
from .calls import verb_of
from .docstrings import sentence
from .limits import limits_of, without_most
from .pages import paging_of
from .scope import Scope
from .values import Value


def checks_of(operation: Operation, scope: Scope, values: Sequence[Value]) -> Iterator[Check]:
    """Yield the checks of an operation's arguments, in the order in which they run."""
    yield from _identifiers(scope, values)
    yield from _limits(operation, values)
    known = {naming.argument_name(value.key): value.argument.name for value in values}
    for group in operation.conditional:
        words = {naming.argument_name(word): word for word in group}
        for strange in words.keys() - known.keys():
            trouble = f"x-twilio.conditional names no parameter: {words[strange]!r}"
            cure = "name a parameter of this operation in x-twilio.conditional"
            scope.problems.append(Problem(operation.where, trouble, cure))
        yield Check(name="at_least_one", arguments=_themselves(known[word] for word in words if word in known))
    yield from _superseded(scope, values, known)
    for value in values:
        if value.deprecated:
            reason = code(literal(sentence(value.schema.description)))
            yield Check(name="obsolete", head=reason, arguments=_themselves([value.argument.name]))


def _identifiers(scope: Scope, values: Sequence[Value]) -> Iterator[Check]:
    by_alias: dict[str, list[str]] = {}
    for value in values:
        item = value.schema.items if value.schema.kind == "array" and value.schema.items else value.schema
        alias = scope.alias(item) if item.kind == "string" and not item.enum else None
        if alias is not None and value.group != "json":
            by_alias.setdefault(alias.name, []).append(value.argument.name)
    for alias_name, names in by_alias.items():
        yield Check(name="matches", head=code(alias_name, f".sids.{alias_name}"), arguments=_themselves(names))


def _limits(operation: Operation, values: Sequence[Value]) -> Iterator[Check]:
    size = paging_of(operation).size if verb_of(operation) == "list" else None
    for value in values:
        limits = limits_of(without_most(value.schema) if value.key == size else value.schema)
        if limits is not None and value.group != "json":
            yield Check(name="within", head=limits, arguments=_themselves([value.argument.name]))


def _superseded(scope: Scope, values: Sequence[Value], known: Mapping[str, str]) -> Iterator[Check]:
    """Group the arguments that Twilio ignores by the argument that makes it ignore them."""
    groups: dict[str, list[str]] = {}
    for value in values:
        for word in value.schema.unused_with:
            other = known.get(naming.argument_name(word))
            if other is None:
                cure = "name a parameter of this operation"
                trouble = f"x-python-unused-with names no parameter: {word!r}"
                scope.problems.append(Problem(value.where, trouble, cure))
            else:
                groups.setdefault(other, []).append(value.argument.name)
    for other, names in groups.items():
        yield Check(name="superseded", arguments=_themselves([other, *names]))


def _themselves(names: Iterator[str] | Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in names)
