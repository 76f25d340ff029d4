"""Update specs/contract/ and specs/SOURCE.toml to Twilio's published documents.

Everything is fetched, reduced and validated in memory first. Then all files are changed, or none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from ..output.replace import refusals_told, replace_files
from ..problems import Pointer, Problem, SpecError, raise_if_any
from ..read.load import LoadedDocument, load_text
from ..read.validate import validate
from .contract import contract, dumps
from .provenance import Provenance, read_provenance, render_provenance
from .sources import Upstream, fetch

_CONTRACTS: Final = PurePosixPath("contract")
_SOURCE: Final = PurePosixPath("SOURCE.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """The result of a sync. Contracts are listed by file name, sorted."""

    upstream: Upstream
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    excluded: Mapping[str, str]  # name of an excluded document -> reason

    def __str__(self) -> str:
        """Return one line: "npm:@twilio/cli-core@9.0.0: 2 added, 59 unchanged, 10 excluded"."""
        groups = {
            "added": self.added,
            "changed": self.changed,
            "removed": self.removed,
            "unchanged": self.unchanged,
            "excluded": self.excluded,
        }
        return f"{self.upstream.source}: " + ", ".join(f"{len(names)} {how}" for how, names in groups.items() if names)


def sync(
    source: str,
    specs: Path,
    *,
    to: Path | None = None,
    keep_prose: bool = False,
    report: Callable[[str], object] = lambda line: None,
) -> SyncReport:
    """Write the contracts of `source`, which is "npm:PACKAGE@VERSION" or the path of a folder.

    `specs` is the folder with SOURCE.toml, whose [exclusions] apply. `to` is another folder to write to, for contracts
    that keep Twilio's prose and must not be committed. `report` is called with a line when a step begins. Contracts
    that the source no longer has are removed. Raises SpecError before anything is written.
    """
    settings = _read(specs)
    report(f"fetching {source}")
    upstream = fetch(source)
    raise_if_any(_disagreements(settings, upstream, specs))
    report(f"reducing {len(upstream.files) - len(settings.exclusions)} documents to their facts")
    contracts = make_contracts(upstream, settings.exclusions, keep_prose=keep_prose)
    folder = to or specs
    old = {file.name: _text_of(file) for file in sorted((folder / _CONTRACTS).glob("*.json"))}
    _write(
        folder,
        {
            **{_CONTRACTS / name: contracts.get(name) for name in {**old, **contracts}},
            _SOURCE: render_provenance(settings.by_hand, upstream, contracts),
        },
    )
    return SyncReport(
        upstream=upstream,
        added=tuple(name for name in contracts if name not in old),
        changed=tuple(name for name in contracts if name in old and old[name] != contracts[name]),
        removed=tuple(name for name in old if name not in contracts),
        unchanged=tuple(name for name in contracts if old.get(name) == contracts[name]),
        excluded=settings.exclusions,
    )


def make_contracts(upstream: Upstream, exclusions: Mapping[str, str], *, keep_prose: bool = False) -> dict[str, str]:
    """Return the text of each contract by file name, sorted. Raises SpecError with the problems of all documents."""
    contracts: dict[str, str] = {}
    problems: list[Problem] = []
    for name, content in upstream.files.items():
        stem = PurePosixPath(name).stem
        if stem in exclusions:
            continue
        where = Pointer(f"{upstream.source}/{name}")
        try:
            contracts[f"{stem}.json"] = _make_contract(content, where, keep_prose=keep_prose)
        except SpecError as error:
            problems.extend(error.problems)
    raise_if_any(problems)
    return contracts


def _make_contract(content: bytes, where: Pointer, *, keep_prose: bool) -> str:
    facts = contract(load_text(_decode(content, where), str(where)), where, keep_prose=keep_prose)
    # `generate` runs the lints. Overlays can fix what they find, but do not affect contracts.
    raise_if_any(validate(LoadedDocument(where=where, name=PurePosixPath(where.file).stem, data=facts)))
    return dumps(facts)


def _read(specs: Path) -> Provenance:
    file = specs / _SOURCE
    where = _shown(specs)
    text = _decode(file.read_bytes(), where) if file.exists() else ""
    return read_provenance(text.replace("\r\n", "\n"), where)  # git may have converted the line endings on Windows


def _decode(content: bytes, where: Pointer) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        trouble = f"is not UTF-8: {error.reason} at byte {error.start:,}"
        raise SpecError([Problem(where, trouble, "save it as UTF-8")]) from error


def _disagreements(settings: Provenance, upstream: Upstream, specs: Path) -> Iterator[Problem]:
    """Yield contradictions between SOURCE.toml and what was fetched."""
    where = _shown(specs)
    stems = {PurePosixPath(name).stem for name in upstream.files}
    for name in settings.exclusions:
        if name not in stems:
            trouble = f"{upstream.source} has no document of this name"
            yield Problem(where / "exclusions" / name, trouble, "remove the row, or correct the name")
    if settings.source == upstream.source and settings.integrity not in (None, upstream.integrity):
        trouble = f"{upstream.source} once had this integrity, and now has {upstream.integrity}"
        cure = "find out why a published version changed; remove this line only if you trust the new one"
        yield Problem(where / "upstream" / "integrity", trouble, cure)


def _shown(specs: Path) -> Pointer:
    """Return the name of SOURCE.toml in errors: "specs/SOURCE.toml", wherever the folder is."""
    return Pointer(f"{specs.resolve().name}/{_SOURCE}")


def _write(folder: Path, files: Mapping[PurePosixPath, str | None]) -> None:
    """Write the files that differ."""
    changes = {path: text for path, text in files.items() if text != _text_of(folder / path)}
    if changes:
        with refusals_told(folder):
            replace_files(folder, changes)


def _text_of(file: Path) -> str | None:
    """Return the text of a contract; None if it does not exist.

    A file that is not UTF-8 was not written by a sync, and counts as different.
    """
    return file.read_bytes().decode("utf-8", "replace") if file.exists() else None
