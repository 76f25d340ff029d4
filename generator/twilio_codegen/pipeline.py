"""The pipeline, from specs to a tree of files.

Each document goes through load -> overlay -> validate -> parse -> model -> render -> format on its own, so documents
are processed in parallel. The shared files, the runtime, the size of the client and the manifest are added at the end.
This module never writes to the output folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath

from .cache import Cache, digest, digest_of, generator_digest
from .document import DocumentFiles, DocumentTask
from .inputs import Inputs as Inputs
from .inputs import inputs as inputs
from .model.choose import unmatched
from .output.manifest import MANIFEST, with_manifest
from .output.tree import FileTree, GeneratedFile, merge, sha256
from .pool import pool
from .problems import Problem, SpecError, UsageError, raise_if_any
from .vendor.size import size_of
from .worker import document_files

PACKAGE = PurePosixPath("twilio_client")
SIZE = PurePosixPath("SIZE.json")  # lets `vendor` report what a copy saves without building the full client
_EXTRAS = "extras"
_FOR_ALL_EXTRAS = ("__init__", "steps")
Progress = Callable[[str], None]


def fingerprint(given: Inputs) -> str:
    """Return the hash of everything that determines the result of `build`."""
    files = [*given.specs, *given.tables]
    parts = [part for path in files for part in (given.resources.name(path), digest_of(path))]
    return digest(
        generator_digest(given.resources),
        str(given.complete),
        str(given.only),
        str(given.selection),
        str(given.modes),
        *parts,
    )


def build(given: Inputs, cache: Cache | None = None, jobs: int | None = None, done: Progress | None = None) -> FileTree:
    """Build the full client, including the manifest, as a mapping from path to file.

    Reads and writes only the cache, so `generate` and `check` share this function. The result does not depend on the
    number of jobs. Calls `done` with the name of each finished document. Raises SpecError with the problems of all
    documents.
    """
    documents = _documents(given, cache, jobs or os.cpu_count() or 1, done)
    tree = merge(
        *(document.tree(PACKAGE) for document in documents),
        _package(given, documents),
        _runtime(given, documents),
    )
    contents: dict[str, bytes] = {}
    for path in (*given.specs, *given.tables, *given.runtime):  # documents from other folders may share a name
        name = given.resources.name(path)
        contents[name] = contents.get(name, b"") + path.read_bytes()
    hashes = {name: sha256(content) for name, content in contents.items()}
    used = {name for file in tree.values() for name in file.sources}
    if given.whole:
        size = size_of(below_package(tree))
        tree = merge(tree, {SIZE: GeneratedFile(size.to_json(), sources=tuple(sorted(used)))})
    return with_manifest(tree, {name: hashes[name] for name in sorted(used)}, given.selection)


def below_package(tree: FileTree) -> FileTree:
    """Return the files inside the package, with paths relative to it."""
    return {path.relative_to(PACKAGE): file for path, file in tree.items() if path.is_relative_to(PACKAGE)}


def manifest_text(tree: FileTree) -> str:
    """Return the manifest of a tree."""
    return tree[MANIFEST].text


def _documents(given: Inputs, cache: Cache | None, jobs: int, done: Progress | None) -> list[DocumentFiles]:
    """Return the files of each document in input order. Raises SpecError with the problems of all documents."""
    root = given.resources
    generator = generator_digest(root)
    tasks = [
        DocumentTask(path=path, resources=root, generator=generator, only=given.only, cache=cache)
        for path in given.specs
    ]
    results: list[DocumentFiles] = []
    problems: list[Problem] = []
    for task, result in zip(tasks, _run(tasks, jobs), strict=True):
        if isinstance(result, SpecError):
            problems.extend(result.problems)
        else:
            results.append(result)
        if done is not None:
            done(task.path.stem)
    known = [name for result in results for name in result.outline.names]
    raise_if_any(problems)
    if strange := [*unmatched(given.only, known)]:
        raise UsageError(strange)
    return [result for result in results if result.files]


def _run(tasks: Sequence[DocumentTask], jobs: int) -> Iterator[DocumentFiles | SpecError]:
    """Yield the results in the order of the tasks. Worker processes are only used for results that are not cached."""
    known = [task.cached() for task in tasks]
    missing = [task for task, result in zip(tasks, known, strict=True) if result is None]
    if jobs == 1 or len(missing) < 2:
        yield from (result or document_files(task) for task, result in zip(tasks, known, strict=True))
        return
    with pool(min(jobs, len(missing))) as workers:
        largest_first = sorted(missing, key=lambda task: -task.path.stat().st_size)
        futures = {task.path: workers.submit(document_files, task) for task in largest_first}
        for task, result in zip(tasks, known, strict=True):
            yield result or futures[task.path].result()


def _package(given: Inputs, documents: Sequence[DocumentFiles]) -> FileTree:
    """Return the files that all documents share: domains, clients, SID types and package metadata."""
    from .package import package_files  # imports the templates, which a run without changes does not need

    return package_files(given, [document.outline for document in documents], PACKAGE)


def _runtime(given: Inputs, documents: Sequence[DocumentFiles]) -> FileTree:
    """Return the runtime files, copied byte for byte.

    A module in `extras/` that only some resources use is included only if one of them imports it (see mixins.py).
    """
    folder = given.resources.runtime
    texts = [text for document in documents for text, _ in document.files.values()]
    return {
        PACKAGE
        / path.relative_to(folder).as_posix(): GeneratedFile(
            path.read_text("utf-8"), sources=(given.resources.name(path),)
        )
        for path in given.runtime
        if path.parent != folder / _EXTRAS
        or path.stem in _FOR_ALL_EXTRAS
        or any(f".{_EXTRAS}.{path.stem} import " in text for text in texts)
    }
