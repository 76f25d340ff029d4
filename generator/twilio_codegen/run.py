"""One run of the generator: its inputs, output folder and cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from . import pipeline
from .cache import Cache, default_folder
from .output.drift import Drift, compare
from .output.manifest import parse_manifest
from .output.write import WriteReport, is_current, write
from .pipeline import Inputs, Progress
from .problems import Pointer, Problem, SpecError, UsageError, raise_if_any
from .resources import resources
from .selection import nearest, remembered, selection_of, spec_files

if TYPE_CHECKING:
    from .read.load import LoadedDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The settings of a run."""

    inputs: Inputs
    out: Path
    jobs: int | None
    cache: Cache | None
    remembered: bool = False  # whether `specs` and `only` were read from the manifest in the output folder

    @classmethod
    def of(
        cls,
        *,
        specs: Sequence[Path] = (),
        only: Sequence[str] = (),
        out: Path | None = None,
        jobs: int | None = None,
        use_cache: bool = True,
    ) -> Run:
        """Create a run with the given settings.

        If only `out` is given, reuse the selection of specs and resources stored in that folder's manifest. Raises
        SpecError if there is no folder to write to, if the stored selection is ambiguous, or if there are no documents.
        """
        found = resources()
        if out is None and found.repository is None:
            trouble, cure = "there is no checkout, and so no default folder to write to", "name a folder with --out"
            raise UsageError([Problem(Pointer("--out"), trouble, cure)])
        folder = nearest(out or (found.repository or Path()) / "generated")
        known = remembered(folder) if out and not specs and not only else None
        if known is not None:
            specs, only = spec_files(known, folder, found), known.only
        inputs = pipeline.inputs(found, specs, only, selection_of(specs, only, folder, found))
        if not inputs.specs:
            cure = "restore them from the repository, or name documents of your own with --spec"
            raise SpecError([Problem(Pointer("specs/contract"), "there are no documents", cure)])
        return cls(
            inputs=inputs,
            out=folder,
            jobs=jobs,
            cache=Cache(default_folder(found)) if use_cache else None,
            remembered=known is not None,
        )

    @property
    def choice(self) -> str:
        """The --spec and --only options of this run; empty if it covers the full client."""
        specs = () if len(self.inputs.specs) == len(pipeline.inputs(self.inputs.resources).specs) else self.inputs.specs
        words = [*(f"--spec {quote(str(path))}" for path in specs), *(f"--only '{glob}'" for glob in self.inputs.only)]
        return " ".join(words)

    @property
    def arguments(self) -> str:
        """The arguments of the command that repeats this run."""
        return f"{self.choice} --out {quote(str(self.out))}".lstrip()

    def generate(self, done: Progress | None = None) -> WriteReport:
        """Write the files that differ to the output folder. Raises SpecError before anything is written."""
        key = pipeline.fingerprint(self.inputs)
        manifest = self.cache.get(key) if self.cache else None
        listed = parse_manifest(manifest) if manifest else None
        if manifest is not None and listed is not None and is_current(manifest, self.out):
            return WriteReport(unchanged=tuple(sorted(listed.files)))
        tree = pipeline.build(self.inputs, self.cache, self.jobs, done)
        report = write(tree, self.out)
        if self.cache is not None:
            self.cache.put(key, pipeline.manifest_text(tree))
            self.cache.trim()
        return report

    def check(self, done: Progress | None = None) -> list[Drift]:
        """Return the files in the output folder that differ from what would be generated. Writes nothing there."""
        manifest = self.cache.get(pipeline.fingerprint(self.inputs)) if self.cache else None
        if manifest is not None and is_current(manifest, self.out):
            return []
        return compare(pipeline.build(self.inputs, self.cache, self.jobs, done), self.out)


def lint(paths: Sequence[Path]) -> None:
    """Check documents with all stages that find problems, and check them for clashes with each other.

    Raises SpecError with the problems of all documents. Prints and writes nothing.
    """
    from .read.lint import lint_together
    from .model.outline import Outline, outline
    from .model.roots import version_clashes
    from .stages import corrected, understood

    found = resources()
    problems: list[Problem] = []
    documents: list[LoadedDocument] = []
    outlines: list[Outline] = []
    for path in paths:
        try:
            documents.append(corrected(path, found))
            outlines.append(outline(understood(documents[-1], found.name(path), found), ()))
        except SpecError as error:
            problems.extend(error.problems)
    raise_if_any([*problems, *lint_together(documents), *version_clashes(outlines)])
