"""The place of each path in the fluent tree: `client.api.v2010.accounts(sid).messages(sid).fetch()`.

Source of the rules: Twilio's x-twilio extensions and the structure of the official SDK, which agree for every operation
that both have. A *resource* is a list path and an instance path that belong together. Either may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from .. import naming
from ..problems import Problem, raise_if_any
from ..spec import Document, Fluent, Operation, PathItem
from .reserved import CLIENT_NAMES, ROOT_NAMES

_PARAM = re.compile(r"\{([^}]*)\}")
_VERSION_FILE = re.compile(r"_(v\d+)$")
_VERSION_SEGMENT = re.compile(r"v\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One path of a resource, with its operations."""

    item: PathItem
    operations: tuple[Operation, ...]
    params: tuple[str, ...]  # all path parameters, in URL order
    own_params: tuple[str, ...]  # those that the parent does not have, in declared order


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A node of the fluent tree."""

    attribute: str  # "messages"
    class_name: str  # "Message"
    module: str  # "message"
    list: Side | None
    instance: Side | None
    list_children: tuple[Resource, ...]  # children of the list object, which need no identifier
    instance_children: tuple[Resource, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a domain: `client.api.v2010`."""

    attribute: str  # "v2010"
    class_name: str  # "V2010"
    prefix: str  # "/2010-04-01"
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """The part of a domain that one document defines: `client.api`."""

    attribute: str  # "api"
    class_name: str  # "Api"
    host: str  # "api.twilio.com"
    versions: tuple[Version, ...]


def domain_of(document: Document) -> Domain:
    """Arrange the paths of a document as a tree.

    A path whose parent is not in the document is at the top. Raises SpecError if two resources would have the same
    place or module, or if a resource would have no name.
    """
    host = urlsplit(document.server).netloc
    attribute = naming.snake(host.split(".")[0])
    groups: dict[tuple[str, str], list[PathItem]] = {}
    for item in document.paths:
        groups.setdefault(_version_of(document, item.path), []).append(item)
    raise_if_any(_nameless(document, attribute, groups))
    versions = tuple(
        Version(
            attribute=name, class_name=naming.camel(name), prefix=prefix, resources=_Tree(prefix, items).resources()
        )
        for (name, prefix), items in groups.items()
    )
    merged = _merge_versions(versions)
    return Domain(attribute=attribute, class_name=naming.camel(attribute), host=host, versions=merged)


def _version_of(document: Document, path: str) -> tuple[str, str]:
    """Return the attribute of the version that a path belongs to, and the URL prefix that names leave out."""
    first = path.split("/")[1]
    by_file = _VERSION_FILE.search(document.name)
    if document.name.endswith("_v2010"):
        return "v2010", "/" + first
    if by_file:
        return by_file[1], "/" + first
    if _VERSION_SEGMENT.fullmatch(first):
        return first, "/" + first
    if first == "Organizations":
        return "versionless", "/" + first
    return naming.snake(first), "/" + first


def _nameless(
    document: Document, domain: str, versions: Mapping[tuple[str, str], Sequence[PathItem]]
) -> Iterator[Problem]:
    """Yield a problem for each domain or version whose name is not a valid module and class name."""
    if not _is_module_and_class(domain) or domain in CLIENT_NAMES:
        where = document.where / "servers" / 0 / "url"
        yield Problem(where, f"the host would give the API the name {domain!r}", "name another host in an overlay")
    for (version, _), items in versions.items():
        if not _is_module_and_class(version):
            cure = "call the file after its version, as in 'toys_v1.json', or fix the path in an overlay"
            yield Problem(items[0].where, f"the path would give its version the name {version!r}", cure)


def _is_module_and_class(name: str) -> bool:
    class_name = naming.camel(name)
    return naming.is_name(name) and naming.is_name(class_name) and class_name not in ROOT_NAMES


def _merge_versions(versions: Sequence[Version]) -> tuple[Version, ...]:
    """Merge versions by attribute. Another prefix (`/.well-known/...` in oauth_v2) joins the version of its file."""
    merged: dict[str, Version] = {}
    for version in versions:
        known = merged.get(version.attribute)
        merged[version.attribute] = (
            replace(known, resources=known.resources + version.resources) if known is not None else version
        )
    return tuple(merged.values())


@dataclass(slots=True)
class _Draft:
    """A resource while its paths and children are collected."""

    attribute: str
    class_name: str
    parent: tuple[_Draft, bool] | None  # the parent, and whether this is a child of its instance
    list: Side | None = None
    instance: Side | None = None

    def freeze(self, drafts: Sequence[_Draft]) -> Resource:
        instance = self.instance
        if instance is not None and self.list is not None:  # the list already has some of its values
            known = set(instance.params[: len(self.list.params)])
            instance = replace(instance, own_params=tuple(p for p in instance.own_params if p not in known))

        def children(of_instance: bool) -> tuple[Resource, ...]:
            return tuple(draft.freeze(drafts) for draft in drafts if draft.parent == (self, of_instance))

        return Resource(
            attribute=self.attribute,
            class_name=self.class_name,
            module=naming.safe(naming.snake(self.class_name)),
            list=self.list,
            instance=instance,
            list_children=children(False),
            instance_children=children(True),
        )

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


class _Tree:
    """Builds the resources of one version."""

    def __init__(self, prefix: str, items: Sequence[PathItem]) -> None:
        self._prefix = prefix
        self._drafts: dict[tuple[int, bool, str], _Draft] = {}
        self._problems: list[Problem] = []
        self._items: dict[str, PathItem] = {}
        self._open: list[PathItem] = []  # the paths whose parent is being searched for, innermost last
        for item in items:
            known = self._items.setdefault(_anonymous(_relative(prefix, item.path)), item)
            if known is not item:
                trouble = f"has the same place in the tree as {known.path}"
                self._problems.append(Problem(item.where, trouble, "merge the two, or remove one with an overlay"))

    def resources(self) -> tuple[Resource, ...]:
        for item in self._items.values():
            # A path without operations gets its place from the paths below it.
            for fluent, operations in _mounts(item) if item.operations else ():
                self._place(item, fluent, operations)
        drafts = list(self._drafts.values())
        self._check_modules(drafts)
        raise_if_any(self._problems)
        return tuple(draft.freeze(drafts) for draft in drafts if draft.parent is None)

    def _place(self, item: PathItem, fluent: Fluent, operations: tuple[Operation, ...]) -> _Draft:
        relative = _relative(self._prefix, item.path)
        parent, taken = self._parent(item, relative)
        mount, class_word = _names(fluent, relative)
        attribute, class_name = naming.safe(naming.snake(naming.camel(mount))), naming.camel(class_word)
        key = (id(parent[0]) if parent else 0, parent[1] if parent else False, attribute)
        draft = self._drafts.get(key)
        if draft is None:
            draft = self._drafts[key] = _Draft(attribute, class_name, parent)
        if draft.class_name != class_name:
            self._problem(item, f"'{attribute}' is a '{draft.class_name}' on one path and a '{class_name}' on another")
        for name in (attribute, class_name):
            if not naming.is_name(name):
                self._problem(item, f"its mountName, className or path would give it the name {name!r}")
        self._add_side(draft, item, operations, taken, is_instance(item))
        return draft

    def _add_side(
        self, draft: _Draft, item: PathItem, operations: tuple[Operation, ...], taken: int, instance: bool
    ) -> None:
        known = draft.instance if instance else draft.list
        if known is not None:
            if known.item is not item:
                self._problem(item, f"'{draft.attribute}' is already used for {known.item.path}")
            elif not {operation.id for operation in operations} <= {operation.id for operation in known.operations}:
                self._problem(item, f"operations are mounted on '{draft.attribute}', and others stay there unmounted")
            return
        params = tuple(_PARAM.findall(item.path))
        own = set(params[taken:])
        side = Side(
            item=item,
            operations=operations,
            params=params,
            own_params=tuple(name for name in _declared(item) if name in own) or params[taken:],
        )
        if instance:
            draft.instance = side
        else:
            draft.list = side

    def _parent(self, item: PathItem, relative: str) -> tuple[tuple[_Draft, bool] | None, int]:
        """Return the parent and its side, and the number of path parameters that it already has."""
        if item.fluent.parent is None:
            return None, 0
        own, parent = _anonymous(relative), _anonymous(_relative("", item.fluent.parent))
        if not own.startswith(parent + "/"):
            parent = parent.removesuffix("/{}")
        found = self._items.get(parent)
        if found is None or found is item:
            return None, 0
        if any(item is one for one in self._open):
            trouble = f"its x-twilio.parent leads back to it through {found.path}"
            self._problems.append(Problem(item.where, trouble, "correct one of the parents with an overlay"))
            return None, 0
        fluent, operations = next(iter(_mounts(found)))
        self._open.append(item)
        draft = self._place(found, fluent, operations)
        self._open.pop()
        # An instance without path values of its own is not called.
        asks = draft.instance is not None and bool(draft.instance.own_params)
        return (draft, is_instance(found) and asks), parent.count("{}")

    def _check_modules(self, drafts: Sequence[_Draft]) -> None:
        """Report resources in the same folder that have the same class name, because each needs its own module."""
        first: dict[tuple[int, str], _Draft] = {}
        for draft in drafts:
            key = (id(draft.parent[0]) if draft.parent else 0, draft.class_name)
            known = first.setdefault(key, draft)
            side = draft.list or draft.instance
            if known is not draft and side is not None:
                self._problem(
                    side.item, f"'{draft.attribute}' and '{known.attribute}' both have the class '{draft.class_name}'"
                )

    def _problem(self, item: PathItem, trouble: str) -> None:
        cure = "give one of them another mountName or className in an overlay, with the reason"
        self._problems.append(Problem(item.where, trouble, cure))


def is_instance(item: PathItem) -> bool:
    """Return whether a path is an instance: x-twilio.pathType decides, else a path parameter at the end.

    A path without operations only contains others. It needs no identifier unless its own path has one.
    """
    if item.fluent.path_type is None or not item.operations:
        return item.path.removesuffix(".json").endswith("}")
    return item.fluent.path_type == "instance"


def _mounts(item: PathItem) -> Iterator[tuple[Fluent, tuple[Operation, ...]]]:
    """Group the operations of a path by the place that their x-twilio defines. The path's own place comes first."""
    groups: dict[tuple[str | None, str | None], tuple[Fluent, list[Operation]]] = {}
    moved = [op for op in item.operations if op.fluent.class_name or op.fluent.mount_name]
    if len(moved) < len(item.operations) or not item.operations:
        groups[item.fluent.class_name, item.fluent.mount_name] = (item.fluent, [])
    for operation in item.operations:
        fluent = operation.fluent if operation in moved else item.fluent
        groups.setdefault((fluent.class_name, fluent.mount_name), (fluent, []))[1].append(operation)
    for fluent, operations in groups.values():
        yield fluent, tuple(operations)


def _names(fluent: Fluent, relative: str) -> tuple[str, str]:
    """Return the words for the attribute and for the class."""
    words = [segment for segment in relative.split("/") if segment]
    if words and words[-1].startswith("{"):
        words.pop()
    last = words[-1].strip("{}") if words else ""
    mount = fluent.mount_name or last
    return mount, naming.snake(fluent.class_name) if fluent.class_name else naming.singular(naming.snake(mount))


def _declared(item: PathItem) -> tuple[str, ...]:
    """Return the path parameters in the order in which the operations declare them."""
    for operation in item.operations:
        return tuple(parameter.name for parameter in operation.parameters if parameter.place == "path")
    return ()


def _relative(prefix: str, path: str) -> str:
    return path.removeprefix(prefix).removesuffix(".json")


def _anonymous(path: str) -> str:
    return _PARAM.sub("{}", path)
