"""The committed client matches the specs and templates, and has black's formatting."""

from __future__ import annotations

import ast
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion
from twilio_codegen.output.manifest import parse_manifest
from twilio_codegen.output import drift
from twilio_codegen.run import Run

STYLE = black.Mode(target_versions={TargetVersion.PY310}, line_length=120)
PARTS = ["a", "c", "f", "i", "m", "n", "p", "s", "t", "v"]  # by first letter, so that two cores share the work


def test_generated_is_what_the_specs_say(repository: Path) -> None:
    """Whoever changes a spec, a template or the generator commits the output with it. Nothing cached takes part."""
    out = repository / "generated"
    drifts = Run.of(out=out, use_cache=False).check()
    assert drifts == [], drift.as_text(drifts, out, "make generate")


def test_the_whole_client_is_small(repository: Path) -> None:
    """Less source than a fifth of the official SDK's: 4.5 MB at most, for all live operations."""
    package = repository / "generated" / "twilio_client"
    assert sum(path.stat().st_size for path in package.rglob("*.py")) <= 4_500_000


def test_the_manifest_lists_every_file(repository: Path) -> None:
    """A file that the manifest does not own would never be removed when its API retires."""
    out = repository / "generated"
    manifest = parse_manifest((out / "MANIFEST.json").read_text("utf-8"))
    assert manifest is not None
    found = {path.relative_to(out) for path in out.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {Path(path) for path in manifest.files} == found


@pytest.mark.parametrize("first", PARTS)
def test_rendered_files_are_in_blacks_style(repository: Path, first: str) -> None:
    """The generator lays code out itself and calls Black only for lines that are too long: Black has the last word."""
    after = PARTS[PARTS.index(first) + 1] if first != PARTS[-1] else "~"
    rest = repository / "generated" / "twilio_client" / "rest"
    folders = [folder for folder in sorted(rest.iterdir()) if first <= folder.name < after and folder.is_dir()]
    assert folders
    for path in (path for folder in folders for path in folder.rglob("*.py")):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=STYLE) == text, path


def test_generated_imports_are_relative(repository: Path) -> None:
    """A copy works under any package name only if no file names the package."""
    for path in (repository / "generated" / "twilio_client").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert not (node.module or "").startswith("twilio_client"), path
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("twilio") for alias in node.names), path
