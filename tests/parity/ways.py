"""Other ways from a client to its places: shortcuts, and methods of versions that take identifiers."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from typing import Any, TypeAlias

import twilio.rest
import twilio_client
from twilio.base.domain import Domain
from twilio.base.version import Version

from tests.parity.differences import Difference
from tests.parity.requests_compared import address_differences, failures
from tests.parity.sdk import ACCOUNT, domains, parameters

Way: TypeAlias = tuple[tuple[str, tuple[str, ...] | None], ...]  # attributes, and what those that are called are told


def way_differences(domain: str) -> tuple[int, list[Difference]]:
    """How many ways lead on from a domain, or, for "", from the client itself; and where they lead elsewhere."""
    theirs, ours = twilio.rest.Client(ACCOUNT, "token"), twilio_client.Client(ACCOUNT, "token", validate=False)
    ways = list(_ways(theirs, domain))
    return len(ways), [each for way in ways for each in _differences(way, theirs, ours)]


def _ways(client: Any, domain: str) -> Iterator[Way]:
    start = getattr(client, domain) if domain else client
    above: Way = ((domain, None),) if domain else ()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name, _ in inspect.getmembers(type(start), lambda member: isinstance(member, property)):
            if name not in domains():
                yield (*above, (name, None))
            if isinstance(found := getattr(start, name), Version):
                yield from _accessors(found, Version, (*above, (name, None)))
        if domain:
            yield from _accessors(start, Domain, above)


def _accessors(holder: Any, base: type, above: Way) -> Iterator[Way]:
    """The methods of a version or a domain, told as little and as much as they take."""
    for name, method in inspect.getmembers(type(holder), inspect.isfunction):
        if name not in dir(base) and not name.startswith("_"):
            every = tuple(parameters(method))[1:]
            least = tuple(each for each in every if parameters(method)[each].default is inspect.Parameter.empty)
            for told in sorted({least, every}):
                yield (*above, (name, tuple(f"X{index}" for index in range(len(told)))))


def _differences(way: Way, theirs: Any, ours: Any) -> Iterator[Difference]:
    where = ".".join(name + ("" if told is None else f"({', '.join(told)})") for name, told in way)
    ends = []
    for client in (theirs, ours):
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                ends.append((_end(client, way), [each.category for each in warned]))
            except Exception as error:
                ends.append((error, []))
    (one, one_warns), (other, other_warns) = ends
    if isinstance(one, Exception) or isinstance(other, Exception):
        yield from failures(where, one, other)
        return
    if type(one).__name__ != type(other).__name__:
        yield Difference(where, "place", "", type(one).__name__, type(other).__name__)
    elif hasattr(one, "_uri"):
        yield from address_differences(where, one, other)
    if one_warns != other_warns:
        yield Difference(where, "warning", "", one_warns, other_warns)


def _end(client: Any, way: Way) -> Any:
    place = client
    for name, told in way:
        place = getattr(place, name)
        place = place if told is None else place(*told)
    return place
