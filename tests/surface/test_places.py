"""Every place of the official SDK has the same chain here, and every shortcut leads to the same place."""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, get_type_hints

import pytest
import twilio.rest
from twilio.base.client_base import ClientBase
from twilio.base.domain import Domain
from twilio_client import AsyncClient, Client
from twilio_client.base.described import Described
from twilio_client.base.mode import Async, M, Sync

from tests.parity.sdk import ACCOUNT, Place, domains, is_required, parameters, places
from tests.surface.names import names

KINDS = {"sync": Client, "async": AsyncClient}
UNPUBLISHED = "webhooks"  # the domain of which Twilio publishes no document
SDK = twilio.rest.Client(ACCOUNT, "token")


def _client(kind: str) -> Any:
    return KINDS[kind](ACCOUNT, "token", validate=False)


def _class(found: object) -> str:
    """Where the class of an object is, below its package."""
    return f"{type(found).__module__}.{type(found).__qualname__}".partition(".")[2]


def _known(domain: str) -> list[Place]:
    """The places of a domain whose classes no rule covers."""
    elsewhere = _elsewhere()
    return [place for place in places(domain) if _class(place.found) not in elsewhere]


def _followed(client: Any, place: Place) -> Any:
    """What the chain of a place leads to here."""
    found = client
    for step in place.chain:
        found = getattr(found, step.name) if step.name else found
        found = found if step.arguments is None else found(*(f"{name} of {step}" for name in step.arguments))
    return found


def _elsewhere() -> set[str]:
    """The classes of the SDK that a rule of rules.toml covers."""
    return {name.path for name in names() if name.kind == "class" and name.lacks}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("domain", domains())
def test_the_chain_of_every_resource_leads_to_it(domain: str, kind: str) -> None:
    """`client.api.v2010.accounts(sid).messages(sid)` and all the others, with the path values of each step."""
    client, known = _client(kind), _known(domain)
    for place in known:
        assert _class(_followed(client, place)) == _class(place.found), str(place)
    print(f"{domain} ({kind}): {len(known)} of {len(places(domain))} places")
    assert bool(known) is (domain != UNPUBLISHED)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("domain", domains())
def test_every_operation_tells_the_type_of_its_result(domain: str, kind: str) -> None:
    """What inspects types, at run time, finds classes: of a client that blocks, or of one that is awaited."""
    client, other, told = _client(kind), {"sync": Async, "async": Sync}[kind], 0
    for place in _known(domain):
        found = _followed(client, place)
        for name, _ in inspect.getmembers(type(found), inspect.isfunction):
            if isinstance(inspect.getattr_static(found, name), Described):
                result = get_type_hints(getattr(found, name))["return"]
                assert M not in getattr(result, "__parameters__", ()), f"{place}.{name}: {result}"
                assert f"{other.__module__}.{other.__name__}" not in repr(result), f"{place}.{name}: {result}"
                told += 1
    print(f"{domain} ({kind}): {told} operations")


def _further(owner: object, standard: type) -> Iterator[str]:
    """The public members that lead further, but for those that all owners of that standard have."""
    for name, member in inspect.getmembers(type(owner)):
        if not name.startswith("_") and name not in dir(standard):
            if isinstance(member, property) or inspect.isfunction(member):
                yield name


def _reached(owner: Any, name: str, is_method: bool) -> tuple[Any, list[warnings.WarningMessage]]:
    """What a member leads to, and what it warns of; a method is called with what it must be told."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        found = getattr(owner, name)
        if is_method:
            found = found(*("X" for each in parameters(found).values() if is_required(each)))
    return found, told


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("domain", ["", *(domain for domain in domains() if domain != UNPUBLISHED)])
def test_every_shortcut_leads_where_the_sdks_does(domain: str, kind: str) -> None:
    """Those that warn in the SDK warn here, at the line that uses them, and say what to write; the others are silent."""
    theirs, ours = (getattr(client, domain) if domain else client for client in (SDK, _client(kind)))
    deprecated, shortcuts = 0, set(_further(theirs, Domain if domain else ClientBase)) - {UNPUBLISHED}
    for name in shortcuts:
        is_method = inspect.isfunction(inspect.getattr_static(theirs, name))
        (wanted, warned), (found, told) = (_reached(owner, name, is_method) for owner in (theirs, ours))
        assert _class(found) == _class(wanted), name
        assert [each.category for each in told] == [each.category for each in warned], name
        for warning in told:
            deprecated += 1
            cure = re.fullmatch(rf"{domain}\.{name} is deprecated: use {domain}\.([\w.]+)", str(warning.message))
            assert cure, warning.message
            assert attrgetter(cure[1])(ours) is found
            assert warning.filename == __file__, name
    print(f"{domain or 'client'} ({kind}): {len(shortcuts)} attributes, {deprecated} of them deprecated")
