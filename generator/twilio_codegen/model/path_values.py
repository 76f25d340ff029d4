"""The values in a path: their types and patterns. Only some operations of a path may declare a pattern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import naming
from ..ir_calls import Argument, Check
from ..ir_code import Code, code
from ..spec import Operation, Parameter
from .fluent import Side
from .requests import argument_type
from .scope import Scope
from .sids import Alias


def path_arguments(side: Side, names: Iterable[str], scope: Scope, owner: str) -> Iterator[Argument]:
    """Yield path values as arguments, typed as in the operation that declares most about them."""
    for name in names:
        declared = [found for operation in side.operations if (found := _declared(operation, name)) is not None]
        called = [scope.overrides.name(each.where, naming.argument_name(name)) for each in declared]
        telling = next((each for each in declared if each.schema.pattern), declared[0] if declared else None)
        type_ = argument_type(telling.schema, scope, owner, name) if telling else code("str")
        argument = called[declared.index(telling)] if telling else naming.argument_name(name)
        yield Argument(name=argument, type=type_, required=True, doc=None)


def shared_patterns(side: Side, scope: Scope) -> Iterator[tuple[str, Code]]:
    """Yield the path values whose pattern all operations of the path declare, with the alias of the pattern."""
    for name in side.params:
        alias = _shared(side, name, scope)
        if alias is not None:
            yield naming.argument_name(name), code(alias.name, f".sids.{alias.name}")


def own_checks(side: Side, operation: Operation, scope: Scope) -> Iterator[Check]:
    """Yield the checks of path values whose pattern this operation declares, but not all others of the path do."""
    for name in side.params:
        alias = _alias(operation, name, scope)
        if alias is not None and _shared(side, name, scope) is None:
            python = naming.argument_name(name)
            head = code(alias.name, f".sids.{alias.name}")
            yield Check(name="matches", head=head, arguments=((python, f'self._path["{python}"]'),))


def _shared(side: Side, name: str, scope: Scope) -> Alias | None:
    aliases = [_alias(operation, name, scope) for operation in side.operations]
    return aliases[0] if aliases and all(alias == aliases[0] for alias in aliases) else None


def _alias(operation: Operation, name: str, scope: Scope) -> Alias | None:
    declared = _declared(operation, name)
    return scope.alias(declared.schema) if declared is not None and not declared.schema.enum else None


def _declared(operation: Operation, name: str) -> Parameter | None:
    for parameter in operation.parameters:
        if parameter.place == "path" and parameter.name == name:
            return parameter
    return None
