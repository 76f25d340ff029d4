"""Options, progress bars and error output that the commands share."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import click

from .problems import Pointer, Problem, SpecError, Unfinished, UsageError

if TYPE_CHECKING:
    from .output.write import WriteReport

Command = TypeVar("Command", bound=Callable[..., None])
_Typed: TypeAlias = "str | os.PathLike[str]"
_Converted: TypeAlias = "str | bytes | os.PathLike[str]"


class _Readable(click.Path):
    """A regular file or a folder. A pipe cannot be read twice, and some devices never end."""

    def convert(self, value: _Typed, param: click.Parameter | None, ctx: click.Context | None) -> _Converted:
        path = super().convert(value, param, ctx)
        if not (os.path.isfile(path) or os.path.isdir(path)):
            self.fail(f"{value!r} is a pipe or a device, not a file", param, ctx)
        return path


class _Folder(click.Path):
    """A folder with a name. An empty name comes from a variable that is not set."""

    def convert(self, value: _Typed, param: click.Parameter | None, ctx: click.Context | None) -> _Converted:
        if not os.fspath(value):
            self.fail("an empty name is no folder; the current one is '.'", param, ctx)
        return super().convert(value, param, ctx)


FILE = _Readable(exists=True, dir_okay=False, path_type=Path)
FILE_OR_FOLDER = _Readable(exists=True, path_type=Path)
FOLDER = _Folder(file_okay=False, path_type=Path)
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
    """Add the options that say what to generate, where to write it, and how."""
    return reduce(lambda made, option: option(made), (NO_CACHE, JOBS, _OUT, ONLY, _SPECS), command)


@contextmanager
def problems_shown(*, writes: bool = True) -> Generator[None, None, None]:
    """Print a SpecError to standard error and exit with status 1, or with status 2 for a UsageError.

    An error of the operating system is printed in the same form. A command that never writes sets `writes` to False;
    otherwise the last line says whether a part was written.
    """
    try:
        yield
    except SpecError as error:
        count = len(error.problems)
        counted, them = ("1 problem", "it") if count == 1 else (f"{count} problems", "them")
        written = "a part was written; " if isinstance(error, Unfinished) else "nothing was written; "
        click.echo(f"{error}\n\n{counted}; {written if writes else ''}fixing {them} may reveal others", err=True)
        sys.exit(2 if isinstance(error, UsageError) else 1)
    except OSError as error:
        if error.errno == errno.EPIPE:  # nobody reads any more, which click knows how to end
            raise
        place = Pointer(str(error.filename or "twilio-codegen"))
        refused = Problem(place, f"the system refused: {error.strerror or error}", "fix that and try again")
        click.echo(str(refused), err=True)
        sys.exit(1)


@contextmanager
def progress(length: int, label: str = "documents") -> Generator[Callable[[str], None], None, None]:
    """Show a progress bar if standard error is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr, item_show_func=_shown) as bar:
        yield lambda name: bar.update(1, name)


def list_changes(report: WriteReport) -> None:
    """Print the files that were created, changed and removed, at most twenty of each."""
    for sign, paths in (("+", report.created), ("~", report.changed), ("-", report.removed)):
        for path in paths[:20]:
            click.echo(f"{sign} {path}")
        if len(paths) > 20:
            click.echo(f"{sign} ... and {len(paths) - 20} more")


def say(text: str) -> None:
    """Print a message that is not part of the result to standard error."""
    click.echo(text, err=True)


def _shown(name: str | None) -> str:
    return name or ""
