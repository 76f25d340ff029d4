"""Convert an operation to a method: its name, arguments, result, and the request that it builds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..ir_calls import Check, Method
from ..ir_code import code
from ..problems import Problem
from ..quoting import literal
from ..spec import Operation
from .calls import Words, answer_of, bool_or_instance, has_verb, notes_of, summary, verb_of, wire
from .checks import checks_of
from .fluent import Side
from .list_methods import PAGE_KEYS, list_methods
from .path_values import own_checks
from .readable import unreadable
from .reserved import IN_METHODS
from .scope import Scope
from .values import Value, groups_of, options_of, ordered, values_of, word_of


def methods_of(side: Side, scope: Scope, words: Words, page_token_is_argument: bool) -> Iterator[Method]:
    """Yield the methods of one class, in document order."""
    for operation in side.operations:
        if not has_verb(operation):
            trouble, cure = (
                f"{operation.id!r} does not begin with a verb",
                "rename it in an overlay, like 'FetchMessage'",
            )
            scope.problems.append(Problem(operation.where / "operationId", trouble, cure))
        scope.problems.extend(unreadable(operation))
        verb = verb_of(operation)
        ours = PAGE_KEYS if verb == "list" and not page_token_is_argument else ()
        values = ordered(list(values_of(operation, scope, words, ours)))
        checks = (*own_checks(side, operation, scope), *checks_of(operation, scope, values))
        if verb == "list":
            yield from list_methods(operation, scope, words, values, checks, page_token_is_argument)
        else:
            yield _plain_method(operation, verb, scope, words, values, checks)


def _plain_method(
    operation: Operation,
    verb: str,
    scope: Scope,
    words: Words,
    values: Sequence[Value],
    checks: tuple[Check, ...],
) -> Method:
    scope.distinct(map(word_of, values), "argument", IN_METHODS)
    answer = answer_of(operation)
    result = bool_or_instance(answer, words) if verb != "delete" else "bool"
    type_ = result if result == "bool" else f"{result}[M]"
    return Method(
        name=verb,
        decorator="op",
        arguments=tuple(value.argument for value in values),
        returns=code(f"Request[{type_}]", ".base.request.Request"),
        summary=summary(verb, words),
        wire=wire(operation),
        notes=notes_of(operation),
        constructor="Request",
        head=(code("self"), code(literal(operation.verb)), code(result)),
        groups=groups_of(values),
        options=tuple(options_of(operation, values)),
        checks=checks,
        operation=operation.id,
    )
