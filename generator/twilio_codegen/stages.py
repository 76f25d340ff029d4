"""The stages that a document goes through, in order; each takes a value and returns a new one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .document import DocumentFiles
from .format import format_python
from .load import load
from .model import DocumentModel, model
from .outline import outline
from .overlay import apply, read_overlays
from .overrides import read_overrides
from .parse import parse
from .render import Renderer
from .resources import Resources
from .sids import read_aliases
from .validate import check_document


def run(path: Path, resources: Resources) -> DocumentFiles:
    """Turn one document into its share of the client. Raises SpecError with every problem of the first bad stage."""
    overlays = read_overlays(resources.overlays, resources.root)
    document = apply(load(path, resources.root), overlays)
    check_document(document)
    modelled = model(
        parse(document),
        read_overrides(resources.overrides, resources.root),
        read_aliases(resources.sids, resources.root),
    )
    texts = {
        path: (format_python(path, text), operations) for path, (text, operations) in _rendered(modelled, resources)
    }
    return DocumentFiles(
        outline=outline(modelled),
        files={str(path): made for path, made in texts.items()},
        sources=(resources.name(path),),
        overlay_actions=(),
    )


def _rendered(modelled: DocumentModel, resources: Resources):
    renderer = _renderer(resources.templates)
    for version in modelled.versions:
        yield version.path, (renderer.version(version), ())
    for module in modelled.modules:
        yield module.path, (renderer.module(module), module.operations)


@lru_cache(maxsize=1)
def _renderer(templates: Path) -> Renderer:
    """The templates, compiled once in each process."""
    return Renderer(templates)
