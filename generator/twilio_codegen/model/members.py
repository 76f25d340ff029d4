"""The attribute names of a resource's classes other than response fields. Detects names with two meanings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .. import naming
from ..problems import Pointer, Problem
from .calls import verb_of
from .fluent import Resource, Side
from .reserved import RECORD_NAMES

_OF_A_LIST = ("list", "stream", "page", "get_page")  # the methods of a list operation


def record_members(resource: Resource) -> dict[str, str]:
    """Return the attribute names of an instance other than its fields, each with what it refers to.

    These include the names that it inherits from its context.
    """
    own = dict.fromkeys(RECORD_NAMES, "one of our own")
    if resource.instance is None:
        return own
    return own | {member.name: member.what for member in _members(resource.instance, resource.instance_children)}


def clashes(resource: Resource) -> Iterator[Problem]:
    """Yield a problem for methods, sub-resources and path values of a class that share a name, or have none."""
    if resource.instance is not None:
        yield from _clashes(_members(resource.instance, resource.instance_children))
        yield from _path_values(resource.instance)
    if resource.list is not None:
        yield from _path_values(resource.list)
    opener = [_Member("get", "the way to one of them", resource.instance.item.where)] if resource.instance else []
    yield from _clashes([*opener, *_members(resource.list, resource.list_children)])


class _Member(NamedTuple):
    name: str
    what: str
    where: Pointer


def _members(side: Side | None, children: Sequence[Resource]) -> Iterator[_Member]:
    for operation in side.operations if side else ():
        verb = verb_of(operation)
        for name in _OF_A_LIST if verb == "list" else (verb,):
            yield _Member(name, f"a method, {operation.id}", operation.where)
    for child in children:
        below = child.list or child.instance
        if below is not None:
            yield _Member(child.attribute, "a sub-resource", below.item.where)


def _clashes(members: Iterable[_Member]) -> Iterator[Problem]:
    first = {name: _Member(name, "one of our own", Pointer("")) for name in RECORD_NAMES}
    for member in members:
        known = first.setdefault(member.name, member)
        if known is not member:
            trouble = f"'{member.name}' is {member.what}, and also {known.what}"
            cure = "give the operation another operationId, or the path another mountName, in an overlay"
            yield Problem(member.where, trouble, cure)


def _path_values(side: Side) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for word in side.params:
        name = naming.argument_name(word)
        known = first.setdefault(name, word)
        if known != word or name == "self" or not naming.is_name(name):
            also = f", as '{known}' would" if known != word else ""
            yield Problem(
                side.item.where, f"{{{word}}} would become the argument {name!r}{also}", "rename it in an overlay"
            )
