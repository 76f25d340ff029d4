"""Compares the methods of instances, and the lists that are their attributes."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from twilio.base.list_resource import ListResource

from tests.parity.calls import Call, Method, call, shortest
from tests.parity.differences import Difference
from tests.parity.requests_compared import address_differences, differences
from tests.parity.sdk import TWINS
from tests.parity.sides import Side
from tests.parity.wires import Seen

Known: TypeAlias = Mapping[tuple[str, str, str], Method]  # module, class and name of the methods of contexts


def known_of(methods: tuple[Method, ...]) -> Known:
    """The methods by what the instances call."""
    kinds = [(type(method.place.found), method) for method in methods]
    return {(kind.__module__, kind.__name__, method.name): method for kind, method in kinds}


async def instance_differences(
    where: str, instances: tuple[Any, Any], sides: tuple[Side, Side], known: Known
) -> list[Difference]:
    """Where what an instance of the SDK can do, and what ours can do, differ."""
    found = list[Difference]()
    kind = type(instances[0])
    for name, member in inspect.getmembers(kind):
        if name.startswith("_") or TWINS.search(name):
            continue
        if isinstance(member, property):
            found += _list_differences(f"{where}: .{name}", name, *instances)
            continue
        method = known.get((kind.__module__, kind.__name__.removesuffix("Instance") + "Context", name))
        if method is not None:  # else no contract knows it
            for made in (shortest(method), call(method, "keywords")):
                found += await _method_differences(f"{where}: {made}", made, instances, sides)
    return found


def _list_differences(where: str, name: str, theirs: Any, ours: Any) -> Iterator[Difference]:
    """Whether a list that hangs on an instance is the same list of ours, at the same address."""
    lists = getattr(theirs, name), getattr(ours, name, None)
    assert isinstance(lists[0], ListResource)
    if type(lists[0]).__name__ != type(lists[1]).__name__:
        yield Difference(where, "list", name, *(type(each).__name__ for each in lists))
    elif hasattr(lists[0], "_uri"):
        yield from address_differences(where, *lists)


async def _method_differences(
    where: str, made: Call, instances: tuple[Any, Any], sides: tuple[Side, Side]
) -> list[Difference]:
    theirs, ours = [await side.sends(made, instance) for side, instance in zip(sides, instances)]
    if isinstance(theirs, Seen) and "None" in theirs.url.split("/"):
        url = ours.url if isinstance(ours, Seen) else ours
        return [Difference(where, "lost identifier", made.method.name, theirs.url, url)]
    return list(differences(where, theirs, ours))
