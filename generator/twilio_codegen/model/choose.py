"""Select part of the tree: the resources that globs match, and their parents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ..problems import Pointer, Problem
from .fluent import Domain, Resource, Side


def choose(domain: Domain, only: Sequence[str]) -> Domain:
    """Return the domain with only the resources whose chain or operations match a glob, and their parents.

    A chain is written like an attribute access without calls: `verify.v2.services.verifications`. The account in chains
    of the core API is optional: `api.v2010.messages`. Without globs, everything is selected.
    """
    if not only:
        return domain
    versions = (
        replace(
            version,
            resources=tuple(_chosen(version.resources, f"{domain.attribute}.{version.attribute}", only)),
        )
        for version in domain.versions
    )
    return replace(domain, versions=tuple(version for version in versions if version.resources))


def names(domain: Domain) -> Iterator[str]:
    """Yield everything that a glob can match: chains and operation ids."""
    for version in domain.versions:
        yield from _names(version.resources, f"{domain.attribute}.{version.attribute}")


def own_names(resource: Resource, above: str) -> Iterator[str]:
    """Yield what a glob can match for one resource: its chain, the chain without the account, and its operation ids."""
    chain = f"{above}.{resource.attribute}"
    yield chain
    if chain.startswith("api.v2010.accounts."):
        yield chain.replace("accounts.", "", 1)
    for side in (resource.list, resource.instance):
        if side is not None:
            yield from (operation.id for operation in side.operations)


def unmatched(globs: Sequence[str], known: Sequence[str], option: str = "--only") -> Iterator[Problem]:
    """Yield a problem for each glob that matches nothing, with similar names."""
    instead = "name a chain (api.v2010.messages)" + " or an operation" * (option == "--only")
    for glob in globs:
        if not any(fnmatchcase(name, glob) for name in known):
            near = get_close_matches(glob.rstrip("*").rstrip("."), dict.fromkeys(known), n=3, cutoff=0.5)
            cure = f"did you mean {' or '.join(near)}?" if near else instead
            yield Problem(Pointer(option), f"nothing is called '{glob}'", cure)


def _chosen(resources: Sequence[Resource], above: str, only: Sequence[str]) -> Iterator[Resource]:
    for resource in resources:
        below = replace(
            resource,
            list_children=tuple(_chosen(resource.list_children, f"{above}.{resource.attribute}", only)),
            instance_children=tuple(_chosen(resource.instance_children, f"{above}.{resource.attribute}", only)),
        )
        named = any(fnmatchcase(name, glob) for name in own_names(resource, above) for glob in only)
        if named:
            yield below
        elif below.list_children or below.instance_children:
            yield replace(below, list=_way(below.list), instance=_way(below.instance))


def _way(side: Side | None) -> Side | None:
    """Return a side that only leads to others: its path without operations and mixins."""
    return None if side is None else replace(side, item=replace(side.item, mixins=()), operations=())


def _names(resources: Sequence[Resource], above: str) -> Iterator[str]:
    for resource in resources:
        yield from own_names(resource, above)
        yield from _names(resource.list_children + resource.instance_children, f"{above}.{resource.attribute}")
