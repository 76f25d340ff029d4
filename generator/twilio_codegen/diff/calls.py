"""Compare two versions of an operation as a whole, and match operations of two documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ..read.lints.names import anonymous
from ..spec import Operation
from .answers import Answers
from .arguments import Arguments
from .row import Finding, Row, row_of
from .surface import Call, Rulings
from .values import Comparison

_CALLED: Final = re.compile(r"\(([^()]*)\)")
_FIRMNESS: Final = ("Preview", "Beta", "GA", None)  # operations without x-maturity are generally available


@dataclass(frozen=True, slots=True)
class CallPairs:
    """The matching operations of two documents."""

    both: tuple[tuple[Call, Call], ...]
    lost: tuple[Call, ...]
    gained: tuple[Call, ...]


def pair_calls(old: Sequence[Call], new: Sequence[Call]) -> CallPairs:
    """Match the operations of two documents: by address, then by operation id, then by their place in Python."""
    both: list[tuple[Call, Call]] = []
    keys: tuple[Callable[[Call], Hashable], ...] = (
        address_of,
        lambda call: call.operation.id,
        lambda call: _without_names(call.python),
    )
    for key in keys:
        before, after = _unique(old, key), _unique(new, key)
        met = [(before[name], after[name]) for name in before if name in after]
        both += met
        old = _without(old, (call for call, _ in met))
        new = _without(new, (call for _, call in met))
    return CallPairs(tuple(both), tuple(old), tuple(new))


def address_of(call: Call) -> tuple[str, str, str]:
    """Return the identity of an operation, ignoring the names of path variables."""
    return call.server, call.operation.verb, anonymous(call.path)


def call_rows(
    old: Call, new: Call, comparison: Comparison, rulings: Rulings, attributes: frozenset[str]
) -> Iterator[Row]:
    """Yield all changes of an operation; `attributes` are the fields of the response class in the new version.

    Raises SpecError if one of the two versions cannot be converted to a method.
    """
    for finding, place in _own_findings(old, new):
        yield row_of(
            finding,
            document=new.document,
            resource=new.resource,
            operations=(new.address,),
            place=place,
        )
    if _taken(old) != _taken(new):
        yield from Arguments(old, new, comparison, rulings).rows()
    if _answered(old) != _answered(new):
        yield from Answers(old, new, comparison, attributes).rows()


def _taken(call: Call) -> tuple[object, ...]:
    """Return everything that affects arguments."""
    operation = call.operation
    return operation.parameters, operation.body, operation.conditional, call.token_is_argument


def _answered(call: Call) -> tuple[object, ...]:
    """Return everything that affects responses."""
    return call.operation.parameters, call.operation.responses


def _own_findings(old: Call, new: Call) -> Iterator[tuple[Finding, str]]:
    """Yield changes of the operation itself, each with its place in Python."""
    before, after = old.operation, new.operation
    call = f"{new.python}()"
    if address_of(old)[1:] != address_of(new)[1:]:
        yield Finding(rule="operation-address-changed", old=old.address), call
    if _without_names(old.python) != _without_names(new.python):
        same_method = old.method == new.method
        was, now = (old.receiver, new.receiver) if same_method else (f"{old.python}()", f"{new.python}()")
        yield Finding(rule="call-moved", old=was, new=now), now
    if old.class_name != new.class_name:
        yield Finding(rule="class-renamed", old=old.instance, new=new.instance), new.resource
    if before.deprecated != after.deprecated:
        yield Finding(rule=f"operation-{'' if after.deprecated else 'not-'}deprecated"), call
    if before.maturity != after.maturity:
        rule = "maturity-lowered" if _firmness(after) < _firmness(before) else "maturity-raised"
        yield Finding(rule=rule, old=before.maturity or "not given", new=after.maturity or "not given"), call
    yield from ((finding, new.resource) for finding in _credentials(before, after))


def _credentials(old: Operation, new: Operation) -> Iterator[Finding]:
    before, after = set[str](old.security), set[str](new.security)
    was, now = (" or ".join(sorted(kinds)) or "no" for kinds in (before, after))
    if after and (before - after or not before):
        yield Finding(rule="credentials-refused", old=" or ".join(sorted(before - after)) or "no", new=now)
    elif before != after:
        yield Finding(rule="credentials-accepted", old=was, new=" or ".join(sorted(after - before)) or "no")
    if old.token_url and new.token_url and old.token_url != new.token_url:
        yield Finding(rule="token-address-changed", old=old.token_url, new=new.token_url)


def _firmness(operation: Operation) -> int:
    """Return how stable an operation is. An unknown word counts as least stable."""
    return _FIRMNESS.index(operation.maturity) if operation.maturity in _FIRMNESS else -1


def _without_names(python: str) -> str:
    """Return a call with the number of its arguments instead of their names."""
    return _CALLED.sub(lambda match: f"({len(match[1].split(',')) if match[1] else 0})", python)


def _unique(calls: Iterable[Call], key: Callable[[Call], Hashable]) -> dict[Hashable, Call]:
    """Return the calls by keys that are unique among them."""
    groups: dict[Hashable, list[Call]] = {}
    for call in calls:
        groups.setdefault(key(call), []).append(call)
    return {name: group[0] for name, group in groups.items() if len(group) == 1}


def _without(calls: Iterable[Call], taken: Iterable[Call]) -> list[Call]:
    known = {id(call) for call in taken}
    return [call for call in calls if id(call) not in known]
