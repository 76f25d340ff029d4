"""MANIFEST.json: the files in an output folder and their sources.

It lists the files that may be replaced and removed, and lets `check` tell a manual edit from a changed spec. It
contains no time, no machine, and no hash of the generator: a changed generator shows up as files that differ although
their sources do not, and a change that affects no file should not change the manifest. The manifest of a part of the
client states which part it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from .. import __version__
from ..problems import Json
from .tree import FileTree, GeneratedFile, merge, sha256

MANIFEST = PurePosixPath("MANIFEST.json")


@dataclass(frozen=True, slots=True)
class Entry:
    """The manifest entry of one file."""

    sha256: str
    sources: tuple[str, ...]
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of the client in a folder, as selected by options of `generate`."""

    spec: tuple[str, ...]  # "specs/contract/twilio_chat_v2.json", or relative to the manifest: "../toys.yaml"
    only: tuple[str, ...]  # globs


@dataclass(frozen=True, slots=True)
class Manifest:
    """A parsed manifest. Parsing adds the entry of the manifest itself, because no file can contain its own hash."""

    sources: Mapping[str, str]  # name -> hash; the selection is one of the sources
    files: Mapping[PurePosixPath, Entry]


# The hashes that a generated file may have on disk. A file without an entry is not a generated file.
Claims: TypeAlias = Mapping[PurePosixPath, frozenset[str]]


def with_manifest(tree: FileTree, sources: Mapping[str, str], selection: Selection | None = None) -> FileTree:
    """Return the tree with the manifest that describes it. `sources` maps the name of each source to its hash.

    Raises ValueError if a file names a source without a hash, because the results of `check` depend on them.
    """
    unknown = {name for file in tree.values() for name in file.sources} - sources.keys()
    if unknown:
        raise ValueError(f"no hash is given for {', '.join(sorted(unknown))}")
    recorded = dict(sorted(sources.items()))
    entries = {path: Entry(file.sha256, file.sources, file.operations) for path, file in sorted(tree.items())}
    text = "".join(
        (
            "{\n",
            f' "generator": {json.dumps(_GENERATOR + __version__)},\n',
            f' "selection": {json.dumps(asdict(selection))},\n' if selection else "",
            ' "sources": {',
            ",".join(f"\n  {json.dumps(name)}: {json.dumps(digest)}" for name, digest in recorded.items()),
            "\n },\n",
            ' "files": {',
            ",".join(f"\n  {_line(path, entry)}" for path, entry in entries.items()),
            "\n }\n",
            "}\n",
        )
    )
    return merge(tree, {MANIFEST: GeneratedFile(text, sources=tuple(recorded))})


def parse_manifest(text: str) -> Manifest | None:
    """Parse a manifest; None if it is invalid or damaged, for example by a merge."""
    try:
        document: Json = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match document:
        case {"generator": str(generator), "sources": dict(sources), "files": dict(files)} if _is_ours(generator):
            entries = {PurePosixPath(path): _entry(entry) for path, entry in files.items()}
        case _:
            return None
    digests = {name: digest for name, digest in sources.items() if isinstance(digest, str)}
    known = {path: entry for path, entry in entries.items() if entry is not None}
    if len(digests) < len(sources) or len(known) < len(files):
        return None
    digests |= {_CHOICE: line for line in _SELECTION.findall(text)}
    return Manifest(digests, {**known, MANIFEST: Entry(sha256(text.encode()), tuple(digests), ())})


def read_selections(text: str) -> frozenset[Selection | None]:
    """Return the selections in a manifest; empty for the full client, None for an unreadable one.

    Lines are read one by one, like those of files, so that a manifest damaged by a merge still yields one or more
    selections.
    """
    return frozenset(map(_selection, _SELECTION.findall(text)))


def read_claims(*texts: str) -> Claims:
    """Return the combined claims of manifests and journals.

    Each entry is on a separate line and read independently. So a manifest damaged by a merge still says which files are
    generated, and generating again resolves the conflict.
    """
    claims: dict[PurePosixPath, frozenset[str]] = {}
    for text in texts:
        for path, digest in _LINE.findall(text):
            claims[PurePosixPath(path)] = claims.get(PurePosixPath(path), frozenset()) | {digest}
        if _MARK in text:  # a manifest: generated, and unchanged if it can be parsed
            whole = {sha256(text.encode())} if parse_manifest(text) else frozenset[str]()
            claims[MANIFEST] = claims.get(MANIFEST, frozenset()) | whole
    return claims


def journal(claims: Claims, tree: FileTree) -> str:
    """Return the journal. It claims the files that exist and those about to be written, in case of an interruption."""
    states = {(path, digest) for path, digests in claims.items() for digest in digests}
    states |= {(path, file.sha256) for path, file in tree.items()}
    return "".join(_line(path, Entry(digest, (), ())) + "\n" for path, digest in sorted(states))


_GENERATOR = "twilio-codegen "
_MARK = f'\n "generator": "{_GENERATOR}'
# Counts as a source for `check`, because a different selection may change only the manifest.
_CHOICE = "the choice of --spec and --only"
_SELECTION: re.Pattern[str] = re.compile(r'^ *"selection": (.*?),?$', re.MULTILINE)
_LINE: re.Pattern[str] = re.compile(r'^ *"([^"\\]+)": \{"sha256": "([0-9a-f]{64})"', re.MULTILINE)


def _line(path: PurePosixPath, entry: Entry) -> str:
    facts = {"sha256": entry.sha256, "sources": sorted(entry.sources), "operations": sorted(entry.operations)}
    return f"{json.dumps(str(path))}: {json.dumps(facts)}"


def _is_ours(generator: str) -> bool:
    return generator.startswith(_GENERATOR)


def _selection(line: str) -> Selection | None:
    try:
        value: Json = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match value:
        case {"spec": list(spec), "only": list(only)} if all(isinstance(item, str) for item in (*spec, *only)):
            return Selection(_texts(spec), _texts(only))
        case _:
            return None


def _entry(value: Json) -> Entry | None:
    match value:
        case {"sha256": str(digest), "sources": list(sources), "operations": list(operations)}:
            return Entry(digest, _texts(sources), _texts(operations))
        case _:
            return None


def _texts(values: Iterable[Json]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))
