"""Compare two versions of one document, using the same stages that generate the client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..spec import Document
from .answers import fields_of, records_of
from .calls import CallPairs, call_rows, pair_calls
from .row import Finding, Row, row_of
from .surface import Call, Rulings, version_of
from .values import Comparison


@dataclass(frozen=True, slots=True)
class DocumentDiff:
    """The changes of a document. Operations that only one version has may still be found in another document."""

    rows: tuple[Row, ...] = ()
    touched: frozenset[str] | None = None  # ids of operations whose modules may change; None for all
    lost: tuple[Call, ...] = ()
    gained: tuple[Call, ...] = ()


def compare_documents(
    old: Document, new: Document, before: Sequence[Call], after: Sequence[Call], rulings: Rulings
) -> DocumentDiff:
    """Yield all changes between the versions; `before` and `after` are their operations."""
    pairs = pair_calls(before, after)
    rows = [*_server(old, new), *pair_rows(pairs, after, rulings)]
    return DocumentDiff(tuple(rows), _touched(pairs, (*before, *after)), pairs.lost, pairs.gained)


def pair_rows(pairs: CallPairs, after: Iterable[Call], rulings: Rulings) -> Iterator[Row]:
    """Yield the changes of operations in both versions; `after` are all operations of the new one."""
    comparison = Comparison(rulings)
    attributes = _attributes(after)
    for was, now in pairs.both:
        yield from call_rows(was, now, comparison, rulings, attributes.get(now.resource, frozenset()))


def _server(old: Document, new: Document) -> Iterator[Row]:
    if old.server != new.server:
        finding = Finding(rule="server-changed", old=old.server, new=new.server)
        yield row_of(finding, document=new.name, resource=version_of(new), place=version_of(new))


def _touched(pairs: CallPairs, calls: Iterable[Call]) -> frozenset[str]:
    """Return the operations of each resource in which any operation was added, removed or changed.

    This includes changes that callers cannot notice.
    """
    changed = {call.resource for pair in pairs.both if _made_of(pair[0]) != _made_of(pair[1]) for call in pair}
    changed |= {call.resource for call in (*pairs.lost, *pairs.gained)}
    return frozenset(call.operation.id for call in calls if call.resource in changed)


def _made_of(call: Call) -> tuple[object, ...]:
    """Return everything that affects the names and types of a call, except for names that callers never use."""
    operation = call.operation
    values = operation.parameters, operation.body, operation.responses, operation.conditional
    return call.receiver, call.method, call.class_name, call.token_is_argument, *values


def _attributes(calls: Iterable[Call]) -> dict[str, frozenset[str]]:
    """Return the fields of each resource's class, which are those of all its responses."""
    found: dict[str, set[str]] = {}
    for call in calls:
        names = (member.name for schema in records_of(call).values() for member in fields_of(schema))
        found.setdefault(call.resource, set()).update(names)
    return {resource: frozenset(names) for resource, names in found.items()}
