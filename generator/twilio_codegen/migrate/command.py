"""The `migrate` command."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import click

from .files import python_files
from .migrate import carry_out, migration


def run(
    paths: tuple[Path, ...], write: bool, progress: Callable[[int], AbstractContextManager[Callable[[str], None]]]
) -> None:
    """Show the changes to these files or, with `write`, make them. Exit with status 1 if something is left to do."""
    with progress(len(python_files(paths))) as done:
        found = migration(paths, done, written=write)
    if write:
        try:
            carry_out(found.changes)
        except OSError as error:
            click.echo(f"{error.filename}: the system refused: {error.strerror}; nothing was written", err=True)
            sys.exit(1)
        for path, _, _ in found.changes:
            click.echo(f"~ {path}")
    else:
        for part in found.diff():
            click.echo(part, nl=False)
    for note in found.notes:
        click.echo(str(note), err=True)
    click.echo(f"{found}" if not write else f"{found}".replace(" to change", " changed", 1), err=not write)
    if not found.complete:
        sys.exit(1)
