"""A part of the tree: the resources that globs name, with the parents that lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ..problems import Pointer, Problem
from .fluent import Domain, Resource, Side


def choose(domain: Domain, only: Sequence[str]) -> Domain:
    """The domain with those resources alone whose chain or operations a glob matches, and their parents.

    A chain is written as users write it, without calls: `verify.v2.services.verifications`; the account that leads to
    the core API may be left out: `api.v2010.messages`. No globs choose everything.
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
    """Everything that a glob may match: chains, and the ids of operations."""
    for version in domain.versions:
        yield from _names(version.resources, f"{domain.attribute}.{version.attribute}")


def own_names(resource: Resource, above: str) -> Iterator[str]:
    """What a glob may match of one resource: its chain, the chain without the account, and the ids of its operations."""
    chain = f"{above}.{resource.attribute}"
    yield chain
    if chain.startswith("api.v2010.accounts."):
        yield chain.replace("accounts.", "", 1)
    for side in (resource.list, resource.instance):
        if side is not None:
            yield from (operation.id for operation in side.operations)


def unmatched(only: Sequence[str], known: Sequence[str]) -> Iterator[Problem]:
    """A problem for each glob that matches nothing, with the names that come near."""
    for glob in only:
        if not any(fnmatchcase(name, glob) for name in known):
            near = get_close_matches(glob.rstrip("*").rstrip("."), known, n=3, cutoff=0.5)
            cure = f"did you mean {' or '.join(near)}?" if near else "name a chain (api.v2010.messages) or an operation"
            yield Problem(Pointer("--only"), f"nothing is called '{glob}'", cure)


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
    """A side that only leads to others: its path, without the operations and behaviour that nobody chose."""
    return None if side is None else replace(side, item=replace(side.item, mixins=()), operations=())


def _names(resources: Sequence[Resource], above: str) -> Iterator[str]:
    for resource in resources:
        yield from own_names(resource, above)
        yield from _names(resource.list_children + resource.instance_children, f"{above}.{resource.attribute}")
