"""The two libraries, and how to make a call with each."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from twilio.base import values as their_values
from twilio_client.base import values as our_values

from tests.parity.calls import Body, Call, Unset
from tests.parity.sdk import built
from tests.parity.wires import Answer, OurWire, SdkWire, Seen, Wire, result_of

EMPTY: Answer = (200, {"meta": {"key": "items"}, "items": []})  # suits a page and a record


class Side(ABC):
    """One of the two, with the wire on which its requests are seen."""

    wire: Wire
    twin = ""  # what the names of methods end with

    @abstractmethod
    def place(self, call: Call) -> Any:
        """What the chain of a call leads to."""

    @abstractmethod
    def value(self, call: Call, value: object) -> object:
        """An argument as this library takes it."""

    def method(self, holder: Any, name: str) -> Any:
        """A method, for the kind of client that this is."""
        return getattr(holder, name + self.twin)

    def given(self, call: Call) -> dict[str, Any]:
        """The arguments of a call."""
        return {name: self.value(call, value) for name, value in call.given.items()}

    async def made(self, call: Call, holder: Any = None) -> Any:
        """What a call gives; `holder` is what it is made on, if not what its chain leads to."""
        given = self.given(call)
        method = self.method(self.place(call) if holder is None else holder, call.method.name)
        return await result_of(method(*given.values()) if call.style == "positional" else method(**given))

    async def sends(self, call: Call, holder: Any = None) -> Seen | Exception:
        """The request that a call leads to, or the error."""
        self.wire.answers(EMPTY)
        try:
            await self.made(call, holder)
        except Exception as error:
            if not self.wire.seen:
                return error
        return self.wire.seen[0]


class Sdk(Side):
    """The official SDK: it has a twin of each method for asynchronous clients."""

    def __init__(self, is_async: bool) -> None:
        self.wire: SdkWire = SdkWire(is_async)
        self.twin = "_async" if is_async else ""

    def place(self, call: Call) -> Any:
        place = call.method.place
        if place.is_adrift:
            return built(self.wire.client, type(place.found), [value for _, values in call.chain for value in values])
        return _end_of(self.wire.client, call)

    def value(self, call: Call, value: object) -> object:
        """A JSON body is in the class that the signature names; what the SDK wants to hear has a to_dict()."""
        match value:
            case Unset():
                return their_values.unset
            case Body(json, kind):
                with suppress(AttributeError, NameError):  # slips in a few classes, which name what is not there
                    return _nested(type(call.method.place.found), kind)(json)
                return _Payload(json)
        return value


class Ours(Side):
    """Our client; lenient: without checks of identifiers, which damaged answers and texts do not pass."""

    def __init__(self, is_async: bool, is_lenient: bool = False) -> None:
        self.wire: OurWire = OurWire(is_async)
        self._is_lenient = is_lenient

    def place(self, call: Call) -> Any:
        is_lenient = self._is_lenient or call.style == "texts"
        return _end_of(self.wire.lenient if is_lenient else self.wire.client, call)

    def value(self, call: Call, value: object) -> object:
        """A JSON body is as it is; in one style, in our class of the same name."""
        match value:
            case Unset():
                return our_values.unset
            case Body(json, kind) if kind and call.style == "positional":
                module, _, name = call.method.operation.home.rpartition(".")
                return _nested(getattr(import_module(module), name), kind)(json)
            case Body(json, kind):
                return json if kind else _Payload(json)
        return value


@dataclass(frozen=True, slots=True)
class _Payload:
    """What a caller of the SDK makes where a body may be anything: the SDK asks it for a dict."""

    json: Any

    def to_dict(self) -> Any:
        return self.json


def _end_of(client: Any, call: Call) -> Any:
    """What a chain leads to: path values go by name or by position, and `get` does what the call of a list does."""
    place = client
    for step, values in call.chain:
        if step.name or call.style == "positional":
            place = getattr(place, step.name or "get")
        if step.arguments is not None:
            by_name = call.style == "keywords"
            place = place(**dict(zip(step.arguments, values))) if by_name else place(*values)
    return place


def _nested(holder: type, kind: str) -> Any:
    """A class for JSON bodies: the SDK nests it in the class of lists, and in some modules in the others as well."""
    if hasattr(holder, kind):
        return getattr(holder, kind)
    name = holder.__name__.removesuffix("Context").removesuffix("List")
    return getattr(getattr(import_module(holder.__module__), f"{name}List"), kind)
