"""Decides which clients are certainly asynchronous, and what to do with each use of a twin method."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from .cells import Seen
from .expressions import ASYNC_CLIENTS
from .twins import CARRIES_RESPONSE, TWINS, VERBS, Twin
from .values import ON_CLIENT, Values, only


@dataclass(frozen=True, slots=True)
class World:
    """Facts from outside the module."""

    imported_elsewhere: bool = False  # whether another file may use this module's clients
    all_async: bool = False  # whether all clients in all files are certainly asynchronous
    anything_of_twilio: bool = True  # whether any file imports the SDK


@dataclass(slots=True)
class Edits:
    """The changes to make, by AST node."""

    # New text for names, and for the last part of attributes.
    names: dict[ast.AST, str] = field(default_factory=dict[ast.AST, str])
    without_await: set[ast.AST] = field(default_factory=set[ast.AST])
    without_attribute: set[ast.AST] = field(default_factory=set[ast.AST])  # `x.data` becomes `x`
    through_response: set[ast.AST] = field(default_factory=set[ast.AST])  # `x.headers`: `x.http_response.headers`
    texts: dict[ast.AST, str] = field(default_factory=dict[ast.AST, str])
    notes: list[tuple[ast.AST, str, str]] = field(default_factory=list[tuple[ast.AST, str, str]])


_ASYNC_CURE: Final = "if it is Twilio's, make the client an AsyncClient and call {verb}(...) with await"
_STREAM_CURE: Final = "stream(...) of an AsyncClient is not awaited: `async for record in ...stream(...)`"
_INFO_CURES: Final = {
    "delete": "delete() gives True, or raises: for the status, send client.request('DELETE', ...) yourself",
    "list": "list() gives the records alone: page() has http_response for each page, and so has each record",
    "stream": "stream() gives the records alone: page() has http_response for each page, and so has each record",
}
_INFO_CURE: Final = "call {verb}(...); its result has the data itself, and http_response with status_code and headers"


def asynchronous(seen: Seen, world: World) -> frozenset[ast.AST]:
    """Return the clients, by call or annotation, that certainly send asynchronously."""
    uses, blocking = _uses(seen)
    by_use = {
        site
        for site, http in seen.made.items()
        if all(value.name != "blocking" for value in http)
        and site in uses
        and site not in blocking
        and site not in seen.escaped
        and not world.imported_elsewhere
    }
    promised = {site for site in seen.promised if site not in blocking}
    said = {site for site, http in seen.made.items() if _is_async_class(seen, site) or _is_async_http(http)}
    while True:
        certain = frozenset(said | by_use | promised)
        mixed = {
            value.at for base in uses.values() for values in base if not _all_on(values, certain) for value in values
        }
        unsure = {site for site in promised if not _kept(seen, site, certain, world)}
        if not (mixed & by_use or unsure):
            return certain
        by_use -= mixed
        promised -= unsure


def _is_async_http(http: Values) -> bool:
    return only(http, "http") and {value.name for value in http} == {"async"}


def _kept(seen: Seen, site: ast.AST, certain: Collection[ast.AST], world: World) -> bool:
    """Return whether the client that an annotation promises is asynchronous."""
    behind = seen.promised[site]
    if _is_async_class(seen, site):
        return True
    return _all_on(behind, certain) if behind else world.all_async


def _is_async_class(seen: Seen, site: ast.AST) -> bool:
    named = dict(seen.packages)
    return all(named[part].name in ASYNC_CLIENTS for part in seen.classes[site])


def _all_on(values: Values, sites: Collection[ast.AST]) -> bool:
    return only(values, *ON_CLIENT) and all(value.at in sites for value in values)


def _uses(seen: Seen) -> tuple[dict[ast.AST, list[Values]], dict[ast.AST, ast.Attribute]]:
    """Return the objects on which `_async` methods are used, by client, and a blocking method call on each client."""
    uses: dict[ast.AST, list[Values]] = {}
    blocking: dict[ast.AST, ast.Attribute] = {}
    for node, base in seen.attributes.items():
        twin = TWINS.get(node.attr)
        blocks = twin is not None or node.attr in VERBS
        for value in base:
            if value.kind not in ON_CLIENT or value.at is None:
                continue
            if twin and twin.is_async:
                uses.setdefault(value.at, []).append(base)
            elif blocks and node in seen.called and (value.kind != "client" or node.attr == "request"):
                blocking[value.at] = node
    return uses, blocking


def calls(
    seen: Seen, parents: Mapping[ast.AST, ast.AST], clients: frozenset[ast.AST], world: World, edits: Edits
) -> None:
    """Plan the changes of all twin methods and their results."""
    uses, blocking = _uses(seen)
    informed: dict[ast.AST, tuple[ast.Attribute, Twin]] = {}
    for node, base in seen.attributes.items():
        twin = TWINS.get(node.attr)
        if twin is None:
            continue
        verb, ours = twin.verb, _all_on(base, clients) if twin.is_async else only(base, *ON_CLIENT)
        if not ours:
            if any(value.kind in ON_CLIENT for value in base) or seen.imports or _looks_like(node, world):
                edits.notes.append((node, f"{node.attr}: {_doubt(base, twin, uses, blocking)}", _cure(twin)))
        elif twin.informed:
            if node in seen.called:
                informed[parents[node]] = (node, twin)
            else:
                edits.notes.append((node, f"{node.attr} is passed on, not called", _cure(twin)))
        elif verb == "stream":
            awaited = seen.awaited.get(parents[node]) if node in seen.called else None
            if awaited is None:
                edits.notes.append((node, f"{node.attr} is not awaited here", _STREAM_CURE))
            else:
                edits.names[node] = verb
                edits.without_await.add(awaited)
        else:
            edits.names[node] = verb
    for site, node in blocking.items():
        if site in clients and site in seen.made and not _is_async_class(seen, site):
            told = f"{node.attr} is called without await on a client that sends asynchronously"
            edits.notes.append((node, told, "await it; in twilio, too, it never got an answer"))
    _informed(seen, informed, edits)


def _informed(seen: Seen, calls: Mapping[ast.AST, tuple[ast.Attribute, Twin]], edits: Edits) -> None:
    """Change `x = ...create_with_http_info(...)` to `x = ...create(...)` if all uses of `x` can be changed as well."""
    users = [
        (node, {value.at for value in base if value.kind == "info"}, only(base, "info"))
        for node, base in seen.attributes.items()
    ]
    good = {call for call, (_, twin) in calls.items() if call not in seen.escaped and twin.verb != "stream"}
    while True:
        bad = {call for node, made, certain in users for call in made if not _follows(node, made, certain, good, calls)}
        if not bad & good:
            break
        good -= bad
    for call, (node, twin) in calls.items():
        if call in good:
            edits.names[node] = twin.verb
        else:
            edits.notes.append((node, f"{node.attr}: not every use of its ApiResponse can follow", _cure(twin)))
    for node, made, _ in users:
        if made and made <= good:
            (edits.without_attribute if node.attr == "data" else edits.through_response).add(node)


def _follows(
    node: ast.Attribute,
    made: set[ast.AST | None],
    certain: bool,
    good: set[ast.AST],
    calls: Mapping[ast.AST, tuple[ast.Attribute, Twin]],
) -> bool:
    if not certain or not made <= good or not isinstance(node.ctx, ast.Load):
        return False
    carried = all(call in calls and calls[call][1].verb in CARRIES_RESPONSE for call in made if call)
    return node.attr == "data" or (node.attr in ("status_code", "headers") and carried)


def _looks_like(node: ast.Attribute, world: World) -> bool:
    """Return whether a file without imports of the SDK may still use it, as in `client.messages.create_async`."""
    return world.anything_of_twilio and isinstance(node.value, (ast.Attribute, ast.Call))


def _doubt(base: Values, twin: Twin, uses: Collection[ast.AST], blocking: Mapping[ast.AST, ast.Attribute]) -> str:
    sites = {value.at for value in base if value.kind in ON_CLIENT and value.at is not None}
    if not sites or not only(base, *ON_CLIENT):
        return "cannot tell which client this is"
    if twin.is_async and sites & blocking.keys() & set(uses):
        return "the same client is also used without await"
    return "cannot tell whether this client sends asynchronously everywhere"


def _cure(twin: Twin) -> str:
    cure = _INFO_CURES.get(twin.verb, _INFO_CURE) if twin.informed else _ASYNC_CURE
    return cure.format(verb=twin.verb)


def lines(edits: Edits) -> Iterator[tuple[int, str, str]]:
    """Return the notes by line."""
    for node, trouble, cure in edits.notes:
        yield getattr(node, "end_lineno", 0) or 0, trouble, cure
