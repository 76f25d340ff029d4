"""The task of generating the files of one document, and its result, which is cached as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypedDict

from .cache import Cache, digest, digest_of
from .model.outline import Outline
from .output.tree import FileTree, GeneratedFile
from .problems import shown
from .resources import Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTask:
    """A task for a worker process."""

    path: Path
    resources: Resources
    generator: str  # digest of the generator
    only: tuple[str, ...]  # globs that select resources; empty for all
    cache: Cache | None

    def key(self) -> str:
        """Return the cache key: the hash of everything that the result depends on."""
        found = self.resources
        tables = (*sorted(found.overlays.glob("*.yaml")), found.overrides, found.sids)
        return digest(
            self.generator,
            str(self.only),
            found.name(self.path),
            shown(self.path, found.root),
            digest_of(self.path),
            *(part for path in tables for part in (path.name, digest_of(path))),
        )

    def cached(self) -> DocumentFiles | None:
        """Return the cached result, if there is one."""
        text = self.cache.get(self.key()) if self.cache else None
        return DocumentFiles.from_json(text) if text else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFiles:
    """The generated files of one document."""

    outline: Outline
    files: Mapping[str, tuple[str, tuple[str, ...]]]  # path below the package -> text, operations
    sources: tuple[str, ...]

    def tree(self, package: PurePosixPath) -> FileTree:
        """Return the files with paths that include the package."""
        return {
            package / path: GeneratedFile(text, sources=self.sources, operations=operations)
            for path, (text, operations) in self.files.items()
        }

    def to_json(self) -> str:
        """Serialize for the cache."""
        seen = self.outline
        stored: _Stored = {
            "where": seen.where,
            "contract": seen.contract,
            "domain": seen.domain,
            "class_name": seen.class_name,
            "host": seen.host,
            "versions": {**seen.versions},
            "places": {chain: [*place] for chain, place in seen.places.items()},
            "patterns": sorted(seen.patterns),
            "overrides_used": sorted(seen.overrides_used),
            "names": [*seen.names],
            "operations": seen.operations,
            "files": {path: {"text": text, "operations": [*ids]} for path, (text, ids) in self.files.items()},
            "sources": [*self.sources],
        }
        return json.dumps(stored)

    @classmethod
    def from_json(cls, text: str) -> DocumentFiles:
        """Deserialize the result of `to_json`."""
        stored: _Stored = json.loads(text)
        return cls(
            outline=Outline(
                where=stored["where"],
                contract=stored["contract"],
                domain=stored["domain"],
                class_name=stored["class_name"],
                host=stored["host"],
                versions=stored["versions"],
                places={chain: (module, name) for chain, (module, name) in stored["places"].items()},
                patterns=frozenset(stored["patterns"]),
                overrides_used=frozenset(stored["overrides_used"]),
                names=tuple(stored["names"]),
                operations=stored["operations"],
            ),
            files={path: (file["text"], tuple(file["operations"])) for path, file in stored["files"].items()},
            sources=tuple(stored["sources"]),
        )


class _StoredFile(TypedDict):
    text: str
    operations: list[str]


class _Stored(TypedDict):
    """The JSON form of an outline and its files."""

    where: str
    contract: str
    domain: str
    class_name: str
    host: str
    versions: dict[str, str]
    places: dict[str, list[str]]
    patterns: list[str]
    overrides_used: list[str]
    names: list[str]
    operations: int
    files: dict[str, _StoredFile]
    sources: list[str]
