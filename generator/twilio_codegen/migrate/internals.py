"""Uses of the SDK's internals: how it stores records, and that it sends requests with the requests library."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from .cells import Seen
from .decide import Edits
from .expressions import HTTP_CLIENTS
from .going import OURS, Going
from .values import ON_CLIENT, Values, only

_RECORD: Final = frozenset({"__dict__", "_context", "_payload", "_properties", "_proxy", "_solution", "_version"})
_RECORD_CURE: Final = "call to_dict(): it has what Twilio answered, by Twilio's names"
_SENDER: Final = {
    "last_request": "http_response of a result has the answer, and docs/testing.md shows how to record requests",
    "log_request": f"this client logs by itself, to '{OURS}.base.engine' at DEBUG",
    "request_hooks": "keep what you pass as request_hooks=",
    "session": "pass proxy=, timeout=, verify= and max_retries= to TwilioHttpClient, or an httpx2.Client as http_client=",
}
_SAME: Final = {
    "_test_only_last_request": "last_request",
    "_test_only_last_response": "last_request",
    "last_response": "last_request",
    "log_response": "log_request",
}
_LOST_CURE: Final = "catch TwilioConnectionError of twilio_client.base.exceptions, or TwilioException, as well"
_INTERCEPT: Final = frozenset({"responses", "requests_mock", "vcr"})
_INTERCEPT_CURE: Final = (
    "let an httpx2.MockTransport answer, as docs/testing.md shows: until then the requests are sent"
)


def internals(module: ast.Module, seen: Seen, edits: Edits) -> Iterator[tuple[ast.AST, Going]]:
    """Yield uses of the SDK's internals, each with the equivalent in this client.

    `sender.session.proxies = x`, the most common one with a TwilioHttpClient, becomes `sender.proxy = x`.
    """
    for opened, values in seen.opened:
        if only(values, "held", "answer"):
            yield opened, Going(False, "vars(...): a record has no attributes of its own", _RECORD_CURE)
    sets = {(value.at, node.attr) for node, base in seen.attributes.items() if _is_set(node) for value in base}
    senders = _senders(seen)
    for node, base in seen.attributes.items():
        name = _SAME.get(node.attr, node.attr)
        if node.attr in _RECORD and only(base, "held", "answer"):
            yield node, Going(False, f"{node.attr} is how twilio keeps a record, and is not there", _RECORD_CURE)
        elif name in _SENDER and _is_sender(node.value, base, seen, senders):
            if not any((value.at, node.attr) in sets for value in base if value.kind == "instance"):
                proxies = _set_through(node, "proxies", seen) if name == "session" else None
                if proxies is not None and all(value.name != "async" for value in base):
                    edits.without_attribute.add(node)
                    edits.names[proxies] = "proxy"
                    continue
                yield node, Going(False, f"{node.attr} is not there: no requests.Session sends here", _SENDER[name])
    if seen.imports:
        yield from _requests(module, seen)


def _requests(module: ast.Module, seen: Seen) -> Iterator[tuple[ast.AST, Going]]:
    """Yield places that rely on the requests library."""
    names = {
        alias.asname or alias.name.partition(".")[0]
        for statement in ast.walk(module)
        if "requests" in _tops(statement) and isinstance(statement, (ast.Import, ast.ImportFrom))
        for alias in statement.names
    }
    for node in ast.walk(module):
        for intercepts in sorted(_INTERCEPT & _tops(node)):
            told = f"{intercepts} stands in for requests, which this client does not send with"
            yield node, Going(False, told, _INTERCEPT_CURE)
        if isinstance(node, ast.Try) and any(_calls_twilio(statement, seen) for statement in node.body):
            for handler in node.handlers:
                if handler.type and names & {part.id for part in ast.walk(handler.type) if isinstance(part, ast.Name)}:
                    told = "a lost connection is no error of requests here, but a TwilioConnectionError"
                    yield handler, Going(False, told, _LOST_CURE)


def _calls_twilio(statement: ast.stmt, seen: Seen) -> bool:
    """Return whether a statement certainly uses a client."""
    return any(
        isinstance(part, ast.Attribute) and only(seen.attributes.get(part, frozenset()), *ON_CLIENT)
        for part in ast.walk(statement)
    )


def _set_through(node: ast.Attribute, name: str, seen: Seen) -> ast.Attribute | None:
    """Return the attribute with this name that is set on the result of a node."""
    return next((each for each in seen.attributes if each.value is node and each.attr == name and _is_set(each)), None)


def _is_set(node: ast.Attribute) -> bool:
    return isinstance(node.ctx, ast.Store)


def _senders(seen: Seen) -> set[ast.AST]:
    """Return the classes that inherit from an HTTP client of the SDK."""
    named = dict(seen.packages)
    return {
        node
        for node, bases in seen.bases.items()
        if any(base in named and named[base].name in HTTP_CLIENTS for base in bases)
    }


def _is_sender(node: ast.expr, values: Values, seen: Seen, senders: set[ast.AST]) -> bool:
    """Return whether this is certainly an HTTP client that a client uses."""
    if isinstance(node, ast.Attribute) and node.attr == "http_client":
        return only(seen.attributes.get(node, frozenset()), "client")
    return bool(values) and all(
        value.kind == "http" or (value.kind == "instance" and value.at in senders) for value in values
    )


def _tops(statement: ast.AST) -> set[str]:
    """Return the top-level packages that a statement imports."""
    match statement:
        case ast.Import(names=names):
            return {alias.name.partition(".")[0] for alias in names}
        case ast.ImportFrom(module=str(module), level=0):
            return {module.partition(".")[0]}
        case _:
            return set()
