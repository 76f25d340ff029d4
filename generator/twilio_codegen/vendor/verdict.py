"""The differences between a copy and its settings and generator, grouped by who has to act."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final, Literal, TypeAlias

from .. import __version__
from ..output.disk import look
from ..output.drift import Drift, compare, cure, is_mended_by_writing
from ..output.manifest import MANIFEST
from ..output.tree import FileTree
from .subset import CHOICE

Kind: TypeAlias = Literal[
    "hand-edited", "missing", "stale", "choice-changed", "contracts-newer", "generator-newer", "generator-older"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One file of a copy that differs."""

    path: PurePosixPath
    kind: Kind
    operations: tuple[str, ...]
    causes: tuple[str, ...]
    mendable: bool  # whether writing the copy again fixes it; otherwise someone has to move or delete the file
    obstacle: str  # what stands where the file should be: "rest is a symbolic link: "


def judge(tree: FileTree, target: Path) -> list[Finding]:
    """Return the differences of a copy, sorted by path. Raises SpecError if the target is not a folder."""
    lost = not (target / MANIFEST).is_file() and bool(look(target).files)
    older = bool(newer_generator(target))
    drifts = compare(tree, target)
    return [
        Finding(
            drift.path, _kind(drift, older, lost=lost), drift.operations, drift.causes, drift.mendable, drift.obstacle
        )
        for drift in drifts
        if drift.path != MANIFEST or older or len(drifts) == 1 or drift.kind in ("hand-edited", "missing")
    ]


def as_text(findings: Sequence[Finding], shown: str, command: str) -> str:
    """Format a report. The last line is the command to run."""
    if not findings:
        return f"{shown} matches its settings and twilio-codegen {__version__}"
    if any(finding.path == MANIFEST and finding.kind == "missing" for finding in findings):
        return f"there is no copy at {shown}\n\nrun: {command}"
    count = "1 file" if len(findings) == 1 else f"{len(findings)} files"
    lines = [f"{shown} does not match its settings and twilio-codegen {__version__}: {count}"]
    for kind, meaning in _MEANING.items():
        group = [finding for finding in findings if finding.kind == kind]
        lines += ["", f"{kind}: {meaning}"] * bool(group)
        for finding in group:
            lines.append(
                f"    {finding.path}"
                + ("" if finding.mendable else f"  ({finding.obstacle}move or delete it yourself)")
            )
            lines += [f"        {', '.join(finding.operations)}"] * bool(finding.operations)
    return "\n".join([*lines, "", _cure(findings, command)]).encode(errors="backslashreplace").decode()


def as_json(findings: Sequence[Finding], command: str) -> str:
    """Format the report as JSON."""
    rows = [
        {
            "path": str(finding.path),
            "kind": finding.kind,
            "operations": finding.operations,
            "causes": finding.causes,
            "mendable": finding.mendable,
        }
        for finding in findings
    ]
    mended = is_mended_by_writing(findings) and not _needs_another_generator(findings)
    return json.dumps({"drift": rows, "command": _told(findings, command) if mended else None}, indent=1)


def written_by(target: Path) -> str:
    """Return the version of the generator that wrote a copy, from its manifest, or else the installed version."""
    found = _GENERATOR.search(look(target).text(MANIFEST))
    return found[1] if found else __version__


def newer_generator(target: Path) -> str:
    """The version of the generator that wrote a copy if it is newer than the installed one, otherwise ""."""
    version = written_by(target)
    return version if _release(version) > _release(__version__) else ""


_GENERATOR: Final[re.Pattern[str]] = re.compile(r'^ "generator": "twilio-codegen ([^"]+)",$', re.MULTILINE)
_MEANING: Final[dict[Kind, str]] = {
    "hand-edited": "changed since it was written",
    "missing": "the copy should have it",
    "stale": "the copy should not have it",
    "choice-changed": "the settings, or the scanned code, now select other resources",
    "contracts-newer": "the installed generator has other contracts",
    "generator-newer": "the installed generator writes it differently",
    "generator-older": "a newer generator than the installed one wrote it",
}


def _kind(drift: Drift, older: bool, *, lost: bool) -> Kind:
    if lost and drift.path == MANIFEST:
        return "hand-edited"  # deleted by hand: without it nothing tells what is ours, so only --force writes there
    choice_changed = CHOICE in drift.causes
    if drift.kind in ("hand-edited", "missing", "stale"):
        return "choice-changed" if choice_changed else drift.kind
    if older:
        return "generator-older"  # even if the choice changed too: writing the copy again would be a step back
    if choice_changed:
        return "choice-changed"
    return "contracts-newer" if drift.kind == "spec-changed" else "generator-newer"


def _cure(findings: Sequence[Finding], command: str) -> str:
    if _needs_another_generator(findings):
        return "install the twilio-codegen that wrote the copy, or a newer one"
    told = _told(findings, command)
    return cure(findings, told) + ("   (it undoes the edits by hand)" if told.endswith(" --force") else "")


def _told(findings: Sequence[Finding], command: str) -> str:
    """The command with the options that it needs; `--upgrade` is refused where the manifest is lost or damaged."""
    kinds = {finding.kind for finding in findings}
    damaged = any(finding.path == MANIFEST and finding.kind in ("hand-edited", "missing") for finding in findings)
    newer = not damaged and not kinds.isdisjoint(("contracts-newer", "generator-newer"))
    return command + " --upgrade" * newer + " --force" * ("hand-edited" in kinds)


def _needs_another_generator(findings: Sequence[Finding]) -> bool:
    return any(finding.kind == "generator-older" for finding in findings)


def _release(version: str) -> tuple[int, ...]:
    """The leading numbers alone: a release candidate is not newer than the release that follows it."""
    found = re.match(r"[\d.]+", version)
    return tuple(int(number) for number in re.findall(r"\d+", found[0])) if found else ()
