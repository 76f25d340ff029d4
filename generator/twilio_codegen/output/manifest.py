"""MANIFEST.json: what an output folder holds and what it was made from, written beside the files themselves.

It says which files are ours to replace and to remove, and lets `check` tell an edit by hand from a change of the specs.
It holds no time, no machine, and no hash of the generator's code: a change of the generator shows as files that differ
though their sources do not, and one that alters no file should alter no manifest either. That of a part of the client
says which part.
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
    """What a manifest says of one file."""

    sha256: str
    sources: tuple[str, ...]
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of the client that a folder holds, as the options of `generate` chose it."""

    spec: tuple[str, ...]  # "specs/contract/twilio_chat_v2.json"; "../toys.yaml" from the folder of the manifest
    only: tuple[str, ...]  # globs


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest as read. Its own entry is added in reading, as no file can hold its own hash."""

    sources: Mapping[str, str]  # name -> hash; the choice of a part is one of them
    files: Mapping[PurePosixPath, Entry]


# The hashes that a file of ours may have on disk. A file without an entry is somebody else's.
Claims: TypeAlias = Mapping[PurePosixPath, frozenset[str]]


def with_manifest(tree: FileTree, sources: Mapping[str, str], selection: Selection | None = None) -> FileTree:
    """The tree and the manifest that describes it. `sources` gives the hash of each source, by name.

    Raises ValueError when a file names a source without a hash: the verdicts of `check` rest on these.
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
    """Read a manifest; None when it is none, or was damaged (by a merge, for instance)."""
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
    """What a manifest says of the part that it describes: nothing where that is all, None for what cannot be read.

    Read by itself, as the files are: one that a merge has torn says it still, or says two things.
    """
    return frozenset(map(_selection, _SELECTION.findall(text)))


def read_claims(*texts: str) -> Claims:
    """What the given manifests and journals claim, taken together.

    Every entry stands on a line of its own and is read by itself, so that a manifest which a merge has torn still says
    which files are ours, and generating again is all that it takes to settle the conflict.
    """
    claims: dict[PurePosixPath, frozenset[str]] = {}
    for text in texts:
        for path, digest in _LINE.findall(text):
            claims[PurePosixPath(path)] = claims.get(PurePosixPath(path), frozenset()) | {digest}
        if _MARK in text:  # a manifest: ours to replace, and as we left it if it can be read
            whole = {sha256(text.encode())} if parse_manifest(text) else frozenset[str]()
            claims[MANIFEST] = claims.get(MANIFEST, frozenset()) | whole
    return claims


def journal(claims: Claims, tree: FileTree) -> str:
    """The text that claims what is there and what is about to be, in case the writing is interrupted."""
    states = {(path, digest) for path, digests in claims.items() for digest in digests}
    states |= {(path, file.sha256) for path, file in tree.items()}
    return "".join(_line(path, Entry(digest, (), ())) + "\n" for path, digest in sorted(states))


_GENERATOR = "twilio-codegen "
_MARK = f'\n "generator": "{_GENERATOR}'
_CHOICE = "the choice of --spec and --only"  # a source, to `check`: another choice may change the manifest alone
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
