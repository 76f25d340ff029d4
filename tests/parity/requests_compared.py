"""The same calls on both libraries, and where the requests differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeAlias

from twilio.base import values as their_values
from twilio_client.base import values as our_values

from tests.parity.calls import Body, Call, Unset, calls, methods
from tests.parity.differences import Difference
from tests.parity.sdk import Step
from tests.parity.wires import OurWire, SdkWire, Seen, result_of

Chain: TypeAlias = tuple[tuple[Step, tuple[object, ...]], ...]
Outcome: TypeAlias = "Seen | Exception"

EMPTY = (200, {"meta": {"key": "items"}, "items": []})  # suits a page and a record


@dataclass(frozen=True, slots=True)
class Compared:
    """How many calls were made on both, and what came of it."""

    calls: int
    found: list[Difference]


async def request_differences(domain: str, *, is_async: bool) -> Compared:
    """Every method of a domain, called in every style."""
    theirs, ours = SdkWire(is_async), OurWire(is_async)
    found: list[Difference] = []
    made = [call for method in methods(domain)[0] for call in calls(method)]
    for call in made:
        found += differences(call, await sdk_sends(theirs, call), await we_send(ours, call))
    return Compared(len(made), found)


async def sdk_sends(wire: SdkWire, call: Call) -> Outcome:
    """The request that a call on the SDK leads to, or the error."""
    name = call.method.name + ("_async" if wire.is_async else "")
    return await _sent(wire, wire.client, call, name, sdk_value)


async def we_send(wire: OurWire, call: Call) -> Outcome:
    """The request that the same call on our client leads to, or the error."""
    client = wire.lenient if call.style == "texts" else wire.client
    return await _sent(wire, client, call, call.method.name, our_value)


async def _sent(
    wire: SdkWire | OurWire, client: Any, call: Call, name: str, passed: Callable[[Call, object], Any]
) -> Outcome:
    wire.answers(EMPTY)
    try:
        given = {name: passed(call, value) for name, value in call.given.items()}
        method = getattr(follow(client, call.chain), name)
        await result_of(method(*given.values()) if call.style == "positional" else method(**given))
    except Exception as error:
        if not wire.seen:
            return error
    return wire.seen[0]


def follow(client: Any, chain: Chain) -> Any:
    """What a chain leads to."""
    place = client
    for step, values in chain:
        place = getattr(place, step.name) if step.name else place
        place = place if step.arguments is None else place(*values)
    return place


def sdk_value(call: Call, value: object) -> object:
    """A value as the SDK takes it: a JSON body in the class that its signature names."""
    match value:
        case Unset():
            return their_values.unset
        case Body(json, kind):
            return _nested(type(call.method.place.found), kind)(json) if kind else _Payload(json)
    return value


def our_value(call: Call, value: object) -> object:
    """A value as we take it: a JSON body as it is; in one style, in our class of the same name."""
    match value:
        case Unset():
            return our_values.unset
        case Body(json, kind) if kind and call.style == "positional":
            theirs = type(call.method.place.found)
            return _nested(our_class(theirs), kind)(json)
        case Body(json, kind):
            return json if kind else _Payload(json)
    return value


@dataclass(frozen=True, slots=True)
class _Payload:
    """What a caller of the SDK makes where a body may be anything: the SDK asks it for a dict."""

    json: Any

    def to_dict(self) -> Any:
        return self.json


def our_class(theirs: type) -> Any:
    """Our class of the same name, in our module of the same name."""
    module = import_module(theirs.__module__.replace("twilio.", "twilio_client.", 1))
    return getattr(module, theirs.__qualname__)


def _nested(holder: type, kind: str) -> Any:
    """A class for JSON bodies: the SDK nests it in the class of lists, and in some modules in the others as well."""
    if hasattr(holder, kind):
        return getattr(holder, kind)
    return getattr(_sibling(holder, "List"), kind)


def _sibling(kind: type, suffix: str) -> Any:
    return getattr(import_module(kind.__module__), kind.__name__.removesuffix("Context").removesuffix("List") + suffix)


def differences(call: Call, theirs: Outcome, ours: Outcome) -> Iterator[Difference]:
    """Where two outcomes of one call differ."""
    if isinstance(theirs, Exception) or isinstance(ours, Exception):
        if not (isinstance(theirs, Exception) and isinstance(ours, Exception)):
            failed, error = ("theirs", theirs) if isinstance(theirs, Exception) else ("ours", ours)
            yield Difference(str(call), f"only {failed} fails", f"{type(error).__name__}: {error}")
        return
    for kind in ("method", "url", "json"):
        if getattr(theirs, kind) != getattr(ours, kind):
            yield Difference(str(call), kind, "", getattr(theirs, kind), getattr(ours, kind))
    for kind in ("query", "form"):
        yield from _pairs(call, kind, getattr(theirs, kind), getattr(ours, kind))
    for name in sorted(theirs.headers.keys() | ours.headers.keys()):
        if theirs.headers.get(name) != ours.headers.get(name):
            yield Difference(str(call), "header", name, theirs.headers.get(name), ours.headers.get(name))


def _pairs(call: Call, kind: str, theirs: Any, ours: Any) -> Iterator[Difference]:
    for name in sorted({name for name, _ in (*theirs, *ours)}):
        said = [[value for key, value in pairs if key == name] for pairs in (theirs, ours)]
        if said[0] != said[1]:
            yield Difference(str(call), kind, name, *said)
