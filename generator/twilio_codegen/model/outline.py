"""What the shared modules need to know about a document. Small enough for the cache."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from .. import ir
from .modules import DocumentModel

Place = tuple[str, str]  # module relative to the package, class: ("rest.api.v2010.account.message", "MessageList")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A summary of one document."""

    where: str  # the file, as errors name it
    contract: str  # the file, as headers name it
    domain: str
    class_name: str
    host: str
    versions: Mapping[str, str]  # attribute -> class
    places: Mapping[str, Place]  # "v2010.account.messages" -> module and class
    patterns: frozenset[str]  # all patterns that the document declares
    overrides_used: frozenset[str]
    names: tuple[str, ...]  # the names that globs could match in a run for a part of the client
    operations: int


def outline(document: DocumentModel, patterns: Iterable[str]) -> Outline:
    """Return the outline of a document's model."""
    modules = {module_name(module.path): module for module in document.modules}
    places: dict[str, Place] = {}
    for version in document.versions:
        places |= _places(version.attribute, module_name(version.path), version.children, modules)
    return Outline(
        where=document.where.file,
        contract=document.contract,
        domain=document.domain,
        class_name=document.class_name,
        host=document.host,
        versions={version.attribute: version.class_name for version in document.versions},
        places=places,
        patterns=frozenset(patterns),
        overrides_used=document.overrides_used,
        names=document.names,
        operations=document.operations,
    )


def module_name(path: PurePosixPath) -> str:
    """Return the dotted name of a module, relative to the package."""
    parts = path.parent.parts if path.name == "__init__.py" else path.with_suffix("").parts
    return ".".join(parts)


def _places(
    chain: str, package: str, children: Iterable[ir.Child], modules: Mapping[str, ir.Module]
) -> Iterator[tuple[str, Place]]:
    """Yield all chains of attributes below a place.

    A list includes the children of its instances, because calling the list leads to them.
    """
    for child in children:
        here, place = f"{chain}.{child.name}", (f"{package}{child.module}", child.class_name)
        yield here, place
        module = modules[place[0]]
        below = (*(module.context.children if module.context else ()), *module.list.children)
        yield from _places(here, place[0], below, modules)
