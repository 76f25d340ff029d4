"""The files that all documents share."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from .diff.record import provenance
from .inputs import Inputs
from .model import roots
from .model.outline import Outline
from .model.overrides import read_overrides
from .model.shortcuts import read_shortcuts
from .model.sids import read_aliases
from .output.tree import FileTree, GeneratedFile
from .problems import Problem, raise_if_any
from .read.overlay import read_overlays
from .render.format import format_python
from .render.templates import Renderer
from .resources import Resources

INIT: Final = PurePosixPath("__init__.py")
SIDS: Final = PurePosixPath("sids.py")
LICENSE: Final = PurePosixPath("LICENSE")  # inside the package, so that a vendored copy contains it too
_VERSION: Final = PurePosixPath("_version.py")


def package_files(given: Inputs, outlines: Sequence[Outline], package: PurePosixPath) -> FileTree:
    """Return the package's `__init__`, the domains, the clients, the SID types, LICENSE and pyproject.toml.

    Raises SpecError if documents clash, or if a table has an unused row.
    """
    found = given.resources
    aliases = read_aliases(found.sids, found.root)
    shortcuts = read_shortcuts(found.shortcuts, found.root)
    patterns = {pattern for outline in outlines for pattern in outline.patterns}
    if given.complete:
        overlays = read_overlays(found.overlays, found.root)
        unused = (
            *_unused_rulings(given, outlines),
            *aliases.unused(patterns),
            *overlays.unused(path.stem for path in given.specs),
        )
        raise_if_any(unused)
    domains = roots.domains(outlines, shortcuts, given.complete)
    client = roots.client(domains, outlines, shortcuts, given.complete, given.modes)
    renderer = Renderer(found.templates)
    contracts = tuple(found.name(path) for path in given.specs)
    shortcut_table, sid_table = found.name(found.shortcuts), found.name(found.sids)
    files: FileTree = {
        INIT: GeneratedFile(renderer.package(client), sources=()),
        _VERSION: GeneratedFile(renderer.version_number(), sources=()),
        client.path: GeneratedFile(renderer.client(client), sources=(*contracts, shortcut_table)),
        SIDS: GeneratedFile(
            renderer.sids(roots.sids(alias for alias in aliases.rows if alias.pattern in patterns)),
            sources=(sid_table, *contracts),
        ),
    } | {
        domain.path: GeneratedFile(renderer.domain(domain), sources=(*domain.contracts, shortcut_table))
        for domain in domains
    }
    formatted = {
        package / path: GeneratedFile(format_python(path, file.text), sources=file.sources)
        for path, file in files.items()
    }
    origin = provenance(found).source if given.complete else None
    metadata = GeneratedFile(renderer.metadata(origin or ""), sources=())
    terms = GeneratedFile(found.license.read_text("utf-8"), sources=())
    return {**formatted, package / LICENSE: terms, PurePosixPath("pyproject.toml"): metadata}


def sids_of(found: Resources, names: Container[str]) -> str:
    """Return the `sids` module with only these names, for a client that uses no others."""
    aliases = read_aliases(found.sids, found.root)
    text = Renderer(found.templates).sids(roots.sids(alias for alias in aliases.rows if alias.name in names))
    return format_python(SIDS, text)


def _unused_rulings(given: Inputs, outlines: Sequence[Outline]) -> Iterator[Problem]:
    used = {where for outline in outlines for where in outline.overrides_used}
    overrides = read_overrides(given.resources.overrides, given.resources.root)
    return overrides.unused(used)
