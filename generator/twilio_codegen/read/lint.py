"""The project's own lints, for problems that openapi-spec-validator misses, crashes on, or would fetch a URL for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from ..problems import Pointer, Problem
from .lints import calls, names, references, schemas
from .load import LoadedDocument
from .survey import Survey, items

LINTS: Final[tuple[Callable[[Survey], Iterator[Problem]], ...]] = (
    references.unresolvable_references,
    references.unresolvable_tags,
    references.circular_references,
    references.oversized_components,
    schemas.arrays_without_items,
    schemas.unknown_required,
    schemas.empty_ranges,
    schemas.unknown_formats,
    schemas.unusable_patterns,
    names.component_names,
    names.unsafe_names,
    names.empty_names,
    names.header_names,
    names.extensions_among_names,
    names.malformed_paths,
    names.same_paths,
    names.operation_ids,
    calls.servers,
    calls.unknown_credentials,
    calls.path_parameters,
)


def lint(document: LoadedDocument) -> Iterator[Problem]:
    """Yield all problems that the lints find. The document can be any JSON object."""
    survey = Survey.of(document)
    for find in LINTS:
        yield from find(survey)


def lint_together(documents: Iterable[LoadedDocument]) -> Iterator[Problem]:
    """Yield a problem for each operation that two documents share.

    Operations are the same if method, server and path are equal, ignoring the names of path variables.
    """
    first: dict[tuple[str, str, str], Pointer] = {}
    for document in documents:
        servers = [server.get("url") for server in items(document.data, "servers") if isinstance(server, dict)]
        for path, verb, operation in Survey.of(document).operations():
            earlier = first.setdefault((str(servers), verb, names.anonymous(path)), operation.where)
            if earlier != operation.where:
                trouble = f"{verb.upper()} {path} is also in {Pointer(earlier.file)}"
                yield Problem(operation.where, trouble, "exclude one of the two documents in specs/SOURCE.toml")
