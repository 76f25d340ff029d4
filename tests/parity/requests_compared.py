"""Compares the requests that both libraries send for the same calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote

from tests.parity.calls import calls, methods
from tests.parity.differences import Difference
from tests.parity.sides import Ours, Sdk, Side
from tests.parity.wires import Pairs, Seen

Outcome: TypeAlias = "Seen | Exception"


@dataclass(frozen=True, slots=True)
class Compared:
    """How many calls were made on both, and what came of it."""

    calls: int
    found: list[Difference]


async def request_differences(domain: str, *, is_async: bool) -> Compared:
    """Every method of a domain, called in every style."""
    return await compared(domain, Sdk(is_async), Ours(is_async))


async def compared(domain: str, theirs: Side, ours: Side) -> Compared:
    """The same with sides that may be doctored."""
    found, made = list[Difference](), 0
    for method in methods(domain)[0]:
        is_compared = False
        for call in calls(method):
            made += 1
            outcomes = await theirs.sends(call), await ours.sends(call)
            is_compared |= all(isinstance(outcome, Seen) for outcome in outcomes)
            found += differences(str(call), *outcomes)
        if not is_compared:
            found.append(Difference(str(method), "nothing compared", ""))
    return Compared(made, found)


def differences(where: str, theirs: Outcome, ours: Outcome) -> Iterator[Difference]:
    """Where two outcomes of one call differ."""
    if isinstance(theirs, Exception) or isinstance(ours, Exception):
        yield from failures(where, theirs, ours)
        return
    for kind in ("method", "url", "json"):
        if getattr(theirs, kind) != getattr(ours, kind):
            yield Difference(where, kind, "", getattr(theirs, kind), getattr(ours, kind))
    yield from _pairs(where, "query", theirs.query, ours.query)
    yield from _pairs(where, "form", theirs.form, ours.form)
    for name in sorted(theirs.headers.keys() | ours.headers.keys()):
        if theirs.headers.get(name) != ours.headers.get(name):
            yield Difference(where, "header", name, theirs.headers.get(name), ours.headers.get(name))


def address_differences(where: str, theirs: Any, ours: Any) -> Iterator[Difference]:
    """Whether two places have the same address; a place that has no operations has none."""
    if ours._uri.template:
        url = unquote(ours._uri.filled(ours._path, validate=False))
        if theirs._version.absolute_url(theirs._uri) != url:
            yield Difference(where, "url", "", theirs._version.absolute_url(theirs._uri), url)


def failures(where: str, theirs: object, ours: object) -> Iterator[Difference]:
    """That only one of them failed."""
    match theirs, ours:
        case (Exception(), Exception()):
            return
        case (Exception() as error, _):
            yield Difference(where, "only theirs fails", f"{type(error).__name__}: {error}")
        case (_, Exception() as error):
            yield Difference(where, "only ours fails", f"{type(error).__name__}: {error}")


def _pairs(where: str, kind: str, theirs: Pairs, ours: Pairs) -> Iterator[Difference]:
    for name in sorted({name for name, _ in (*theirs, *ours)}):
        said = [[value for key, value in pairs if key == name] for pairs in (theirs, ours)]
        if said[0] != said[1]:
            yield Difference(where, kind, name, *said)
