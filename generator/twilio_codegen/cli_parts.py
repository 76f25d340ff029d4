"""What the commands share: options, and how problems and progress are shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import reduce
from pathlib import Path
from typing import TypeVar

import click

from .problems import SpecError, UsageError

Command = TypeVar("Command", bound=Callable[..., None])

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
_SPECS = click.option(
    "--spec",
    "specs",
    type=FILE,
    multiple=True,
    help="Use only this document; can be repeated. Default: all documents in specs/ that are not excluded.",
)
ONLY = click.option(
    "--only",
    multiple=True,
    metavar="GLOB",
    help="Select only resources by chain (api.v2010.messages*), or operations by id; can be repeated.",
)
JOBS = click.option("-j", "--jobs", type=click.IntRange(1), help="Number of worker processes. Default: one per core.")
_OUT = click.option("--out", type=FOLDER, help="Output folder. Default: generated/ of the checkout.")
NO_CACHE = click.option("--no-cache", is_flag=True, help="Do not read or write cached results of other runs.")


def run_options(command: Command) -> Command:
    """The options of a run: what is generated, where to, and how."""
    return reduce(lambda made, option: option(made), (NO_CACHE, JOBS, _OUT, ONLY, _SPECS), command)


@contextmanager
def problems_shown() -> Generator[None, None, None]:
    """Turn a SpecError into its text on standard error and exit status 1, or 2 when the call itself was wrong."""
    try:
        yield
    except SpecError as error:
        count = len(error.problems)
        counted, them = ("1 problem", "it") if count == 1 else (f"{count} problems", "them")
        click.echo(f"{error}\n\n{counted}; nothing was written; fixing {them} may reveal others", err=True)
        sys.exit(2 if isinstance(error, UsageError) else 1)


@contextmanager
def progress(length: int, label: str = "documents") -> Generator[Callable[[str], None], None, None]:
    """A progress bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr, item_show_func=_shown) as bar:
        yield lambda name: bar.update(1, name)


def say(text: str) -> None:
    """Tell something that is no result."""
    click.echo(text, err=True)


def _shown(name: str | None) -> str:
    return name or ""
