"""The stages that each document goes through, in order. Each stage takes a value and returns a new one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

from .document import DocumentFiles
from .model.modules import DocumentModel, model
from .model.outline import outline
from .model.overrides import read_overrides
from .model.sids import Aliases, patterns_in, read_aliases
from .problems import raise_if_any
from .read.load import LoadedDocument, load
from .read.overlay import Overlays, apply, read_overlays
from .read.parse import parse
from .read.validate import check_document
from .render.format import format_python
from .render.templates import Renderer
from .resources import Resources


def run(path: Path, resources: Resources, only: tuple[str, ...] = ()) -> DocumentFiles:
    """Generate the files of one document. Raises SpecError with all problems of the first stage that fails."""
    document = corrected(path, resources)
    modelled = understood(document, resources.name(path), resources, only)
    return DocumentFiles(
        outline=outline(modelled, patterns_in(document.data, document.where)),
        files={
            str(where): (format_python(where, text), operations)
            for where, text, operations in _rendered(modelled, _renderer(resources.templates))
        },
        sources=(resources.name(path), *(overlay.where.file for overlay in _overlays(resources).of(document.name))),
    )


def corrected(path: Path, resources: Resources) -> LoadedDocument:
    """Read a document and apply its overlays. Raises SpecError."""
    return apply(load(path, resources.root), _overlays(resources), all_needed=True)


def understood(
    document: LoadedDocument, contract: str, resources: Resources, only: tuple[str, ...] = ()
) -> DocumentModel:
    """Validate and parse a document, and build its model: everything that rendering needs.

    `contract` is the file name to print in the headers of generated modules. Raises SpecError with all problems of the
    first stage that fails; the stages after this function find no further problems.
    """
    check_document(document)
    aliases = _aliases(resources)
    raise_if_any(aliases.missing(patterns_in(document.data, document.where)))
    overrides = read_overrides(resources.overrides, resources.root)
    return model(parse(document), contract, overrides, aliases, only)


def _rendered(modelled: DocumentModel, renderer: Renderer) -> Iterator[tuple[PurePosixPath, str, tuple[str, ...]]]:
    """Yield path, text and operation ids of each file of a document."""
    for version in modelled.versions:
        yield version.path, renderer.version(version), ()
    for module in modelled.modules:
        yield module.path, renderer.module(module), module.operations


# These inputs are the same for all documents, so each process reads them once.
@lru_cache(maxsize=1)
def _renderer(templates: Path) -> Renderer:
    return Renderer(templates)


@lru_cache(maxsize=1)
def _overlays(resources: Resources) -> Overlays:
    return read_overlays(resources.overlays, resources.root)


@lru_cache(maxsize=1)
def _aliases(resources: Resources) -> Aliases:
    return read_aliases(resources.sids, resources.root)
