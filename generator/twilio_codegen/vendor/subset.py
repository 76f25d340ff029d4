"""Select the files of a copy. The package is at the top level, with its manifest next to `__init__.py`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from .. import pipeline
from ..cache import Cache
from ..modes import Clients
from ..output.manifest import parse_manifest, with_manifest
from ..output.tree import FileTree, sha256
from ..package import SIDS, sids_of
from ..problems import Pointer, Problem, SpecError, raise_if_any
from ..resources import Resources
from .catalog import Choice, Entry, inputs_for, select
from .reach import module_path, names_from, reached, unresolved

# A source of every file, because another selection may change each of them.
CHOICE: Final = "the choice of resources and clients"
_INIT: Final = PurePosixPath("__init__.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The content of a copy."""

    tree: FileTree
    chosen: int  # number of selected resources
    known: int  # number of resources in the full client
    whole: bool  # whether it contains all resources and both clients


def make_copy(
    resources: Resources,
    catalog: Sequence[Entry],
    choice: Choice,
    runtime: Sequence[str] = (),
    *,
    cache: Cache | None = None,
    jobs: int | None = None,
) -> Copy:
    """Return the files of a copy. Those that are complete are byte for byte the files of the full client.

    Args:
        runtime: Dotted names of runtime modules that only user code needs, and nothing in the client.

    Raises SpecError for globs and names that match nothing.
    """
    chosen = select(catalog, choice)
    given = inputs_for(resources, catalog, chosen, choice.clients)
    built = pipeline.build(given, cache, jobs)
    package = pipeline.below_package(built)
    asked = _asked_for(package, runtime)
    if not given.whole:
        package = _with_fewer_sids(trimmed(package, asked), resources)
        named = set(unresolved({path: file.text for path, file in package.items() if path.suffix == ".py"}))
        more = tuple(entry.chain for entry in catalog if f"rest.{entry.module}" in named)
        if more:  # hand-written code of one resource may use others
            wider = replace(choice, only=(*choice.only, *more))
            if len(select(catalog, wider)) == len(chosen):
                trouble = f"excludes {', '.join(more)}, which other selected resources use"
                raise SpecError([Problem(Pointer("--exclude"), trouble, "exclude less, or exclude those too")])
            return make_copy(resources, catalog, wider, runtime, cache=cache, jobs=jobs)
    recorded = parse_manifest(pipeline.manifest_text(built))
    hashes = {**(recorded.sources if recorded else {}), CHOICE: _digest(chosen, choice.clients, runtime)}
    files = {path: replace(file, sources=(CHOICE, *file.sources)) for path, file in package.items()}
    used = {name for file in files.values() for name in file.sources}
    tree = with_manifest(files, {name: digest for name, digest in hashes.items() if name in used})
    return Copy(tree=tree, chosen=len(chosen), known=len(catalog), whole=given.whole)


def trimmed(package: FileTree, more: Iterable[PurePosixPath] = ()) -> FileTree:
    """Return the package without the modules that neither its `__init__.py` nor one of `more` needs."""
    modules = {path: file.text for path, file in package.items() if path.suffix == ".py"}
    needed = reached(modules, (_INIT, *more))
    return {path: file for path, file in package.items() if path in needed or path not in modules}


def _asked_for(package: FileTree, runtime: Sequence[str]) -> tuple[PurePosixPath, ...]:
    """Return the paths of runtime modules. Raises SpecError for names that do not exist."""
    modules = {path: file.text for path, file in package.items() if path.suffix == ".py"}
    wanted = {name: module_path(name, modules) for name in runtime}
    raise_if_any(
        Problem(
            Pointer("--runtime"), f"the runtime has no module '{name}'", f"name one of {', '.join(_names(package))}"
        )
        for name, path in wanted.items()
        if path is None
    )
    return tuple(path for path in wanted.values() if path is not None)


def _with_fewer_sids(package: FileTree, resources: Resources) -> FileTree:
    """Return the package with only the SID types that its own modules use."""
    if SIDS not in package:
        return package
    modules = {path: file.text for path, file in package.items() if path.suffix == ".py"}
    names = {name for path in modules for name in names_from(SIDS, path, modules)}
    return {**package, SIDS: replace(package[SIDS], text=sids_of(resources, names))}


def _names(package: FileTree) -> list[str]:
    """Return the runtime modules that are optional."""
    modules = {path: file.text for path, file in package.items() if path.suffix == ".py"}
    free = modules.keys() - reached(modules, [_INIT])
    return sorted(".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in free)


def _digest(chosen: Sequence[Entry], clients: Clients, runtime: Sequence[str]) -> str:
    """Return a hash that is equal for equivalent selections: `--only` in another order, or the result of `--scan`."""
    return sha256(json.dumps([sorted({entry.chain for entry in chosen}), clients, sorted(set(runtime))]).encode())
