"""What the top of the package needs to know of a document: small enough to keep in the cache."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from .. import ir
from .modules import DocumentModel

Place = tuple[str, str]  # module below the package, class: ("rest.api.v2010.account.message", "MessageList")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One document from afar."""

    where: str  # the file, as errors name it
    contract: str  # as headers do
    domain: str
    class_name: str
    host: str
    versions: Mapping[str, str]  # attribute -> class
    places: Mapping[str, Place]  # "v2010.account.messages" -> where its class is
    patterns: frozenset[str]  # every pattern that the document declares
    overrides_used: frozenset[str]
    names: tuple[str, ...]  # what the globs of a partial run could have chosen
    operations: int


def outline(document: DocumentModel, patterns: Iterable[str]) -> Outline:
    """The outline of a document's model."""
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
    """The dotted name of a module below the package."""
    parts = path.parent.parts if path.name == "__init__.py" else path.with_suffix("").parts
    return ".".join(parts)


def _places(
    chain: str, package: str, children: Iterable[ir.Child], modules: Mapping[str, ir.Module]
) -> Iterator[tuple[str, Place]]:
    """Every chain of attributes below a place; a list stands for its things too, as calling it leads to them."""
    for child in children:
        here, place = f"{chain}.{child.name}", (f"{package}{child.module}", child.class_name)
        yield here, place
        module = modules[place[0]]
        below = (*(module.context.children if module.context else ()), *module.list.children)
        yield from _places(here, place[0], below, modules)
