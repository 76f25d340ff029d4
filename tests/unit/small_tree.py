"""Short trees, and folders as text."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from twilio_codegen.output.manifest import with_manifest
from twilio_codegen.output.tree import FileTree, GeneratedFile


def small_tree(**texts: str) -> FileTree:
    """A tree with its manifest: small_tree(rest__fax="...") has rest/fax.py."""
    files = {PurePosixPath(name.replace("__", "/") + ".py"): GeneratedFile(text) for name, text in texts.items()}
    return with_manifest(files, {})


def contents(root: Path) -> dict[str, str]:
    """Every file below a folder and its text."""
    return {path.relative_to(root).as_posix(): path.read_bytes().decode() for path in root.rglob("*") if path.is_file()}
