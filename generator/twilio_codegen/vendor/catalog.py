"""The resources of all included documents, with the names that select them. Much faster than generating."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from .. import pipeline
from ..model.choose import own_names, unmatched
from ..model.fluent import Domain, Resource, domain_of
from ..modes import CLIENTS, Clients
from ..problems import Pointer, Problem, SpecError, raise_if_any
from ..read.load import load
from ..read.overlay import apply, read_overlays
from ..read.parse import parse
from ..resources import Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One resource."""

    chain: str  # "api.v2010.accounts.messages"
    names: tuple[str, ...]  # what a glob can match: the chain, its short form, and operation ids
    module: str  # relative to rest/: "api.v2010.account.message"
    spec: Path

    @property
    def chains(self) -> tuple[str, ...]:
        """The names that are chains."""
        return tuple(name for name in self.names if "." in name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The content of a copy: the resources that match `only` but not `exclude`, and the clients."""

    only: tuple[str, ...] = ()  # globs over chains and operation ids; empty for everything
    exclude: tuple[str, ...] = ()  # globs over chains
    clients: Clients = "both"


def read_catalog(resources: Resources) -> tuple[Entry, ...]:
    """Return the resources of all included documents, in document order. Raises SpecError."""
    overlays = read_overlays(resources.overlays, resources.root)
    entries: list[Entry] = []
    for path in pipeline.inputs(resources).specs:
        domain = domain_of(parse(apply(load(path, resources.root), overlays)))
        entries.extend(_entries(domain, path))
    return tuple(entries)


def select(catalog: Sequence[Entry], choice: Choice) -> tuple[Entry, ...]:
    """Return the selected resources. Parents are only included if they are selected themselves.

    Raises SpecError for each glob that matches nothing, with similar names, and if no resource is left.
    """
    chains = [chain for entry in catalog for chain in entry.chains]
    raise_if_any(
        (
            *unmatched(choice.only, [name for entry in catalog for name in entry.names]),
            *unmatched(choice.exclude, chains, "--exclude"),
        )
    )
    chosen = tuple(
        entry
        for entry in catalog
        if (not choice.only or _any_matches(entry.names, choice.only))
        and not _any_matches(entry.chains, choice.exclude)
    )
    if not chosen:
        raise SpecError([Problem(Pointer("--exclude"), "all selected resources are excluded", "exclude less")])
    return chosen


def inputs_for(
    resources: Resources, catalog: Sequence[Entry], chosen: Sequence[Entry], clients: Clients = "both"
) -> pipeline.Inputs:
    """Return the inputs that generate exactly the selected resources, their parents, and the selected clients."""
    if len(chosen) == len(catalog):
        given = pipeline.inputs(resources)
    else:
        specs = sorted({entry.spec for entry in chosen})
        given = pipeline.inputs(resources, specs, tuple(dict.fromkeys(entry.chain for entry in chosen)))
    return replace(given, modes=CLIENTS[clients])


def _any_matches(names: Sequence[str], globs: Sequence[str]) -> bool:
    return any(fnmatchcase(name, glob) for name in names for glob in globs)


def _entries(domain: Domain, spec: Path) -> Iterator[Entry]:
    for version in domain.versions:
        place = f"{domain.attribute}.{version.attribute}"
        yield from _below(version.resources, place, place, spec)


def _below(resources: Sequence[Resource], chain: str, package: str, spec: Path) -> Iterator[Entry]:
    for resource in resources:
        here, module = f"{chain}.{resource.attribute}", f"{package}.{resource.module}"
        yield Entry(chain=here, names=tuple(own_names(resource, chain)), module=module, spec=spec)
        yield from _below(resource.list_children + resource.instance_children, here, module, spec)
