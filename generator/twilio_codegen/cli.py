"""The command line. Each command imports what it needs when it runs, so that startup stays fast."""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__
from .cli_parts import (
    FILE,
    FILE_OR_FOLDER,
    FOLDER,
    JOBS,
    NO_CACHE,
    ONLY,
    list_changes,
    problems_shown,
    progress,
    run_options,
    say,
)

if TYPE_CHECKING:
    from .diff.report import Format
    from .diff.rule import Effect
    from .modes import Clients
    from .run import Run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="twilio-codegen")
def main() -> None:
    """Generate a typed Python client from Twilio's OpenAPI documents, and keep it up to date."""


@main.command()
@run_options
def generate(
    specs: tuple[Path, ...], only: tuple[str, ...], out: Path | None, jobs: int | None, no_cache: bool
) -> None:
    """Write the client from specs and templates.

    Only files that differ are written. If a spec cannot be turned into a client, nothing is written and the exit code
    is 1. A folder given with --out stores the choice of --spec and --only in MANIFEST.json, and later runs reuse it.
    """
    from .run import Run

    with problems_shown():
        started = time.perf_counter()
        run = Run.of(specs=specs, only=only, out=out, jobs=jobs, use_cache=not no_cache)
        _tell_choice(run)
        with progress(len(run.inputs.specs)) as done:
            report = run.generate(done)
        list_changes(report)
        for path in report.kept:
            click.echo(f"! {path} is no longer generated, but was edited by hand: delete it yourself", err=True)
        changed = len(report.created) + len(report.changed) + len(report.removed)
        total = len(report.created) + len(report.changed) + len(report.unchanged)
        told = f"{changed} of {total} files changed" if changed else f"{total} files, nothing changed"
        click.echo(f"{run.out.as_posix()}: {told} ({time.perf_counter() - started:.1f} s)")


@main.command()
@run_options
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--upstream", is_flag=True, help="Instead, compare the contracts with Twilio's newest documents.")
def check(
    specs: tuple[Path, ...],
    only: tuple[str, ...],
    out: Path | None,
    jobs: int | None,
    no_cache: bool,
    as_json: bool,
    upstream: bool,
) -> None:
    """Compare the client with the specs and templates.

    Writes nothing. The exit code is 0 if generated/ matches. Otherwise it is 1, and every file is listed that is
    missing, edited by hand, older than its spec or than the generator, or stale. In a project with
    [tool.twilio-codegen] settings, the project's vendored copy is checked instead, unless --spec, --only or --out is
    given. A folder given with --out is compared with the choice of --spec and --only that was made when it was
    generated.

    With --upstream, show what Twilio's newest documents would change. The exit code is 3 if there are newer documents.
    """
    from .output import drift
    from .run import Run

    if upstream:
        _check_upstream(as_json=as_json)
        return
    if not (specs or only or out) and _copy_checked(as_json=as_json, use_cache=not no_cache, jobs=jobs):
        return
    with problems_shown(writes=False):
        run = Run.of(specs=specs, only=only, out=out, jobs=jobs, use_cache=not no_cache)
        _tell_choice(run)
        with progress(len(run.inputs.specs)) as done:
            drifts = run.check(done)
        command = "make generate" if run.inputs.complete and out is None else f"twilio-codegen generate {run.arguments}"
        click.echo(drift.as_json(drifts, command) if as_json else drift.as_text(drifts, run.out, command))
        if drifts:
            sys.exit(1)


@main.command()
@click.option("--to", type=FOLDER, help="Folder of the copy. Default: the folder in the settings.")
@click.option("--package-name", metavar="NAME", help="Package name that your code imports. Default: derived from --to.")
@ONLY
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out resources by chain; can be repeated.")
@click.option(
    "--scan",
    multiple=True,
    metavar="PATH",
    help="Also select the resources that the Python code in PATH uses; can be repeated.",
)
@click.option(
    "--strict", is_flag=True, help="Fail if --scan cannot decide which resources are used, instead of keeping more."
)
@click.option(
    "--runtime",
    multiple=True,
    metavar="NAME",
    help="Also keep this runtime module, such as request_validator, for your own code; can be repeated.",
)
@click.option(
    "--clients",
    type=click.Choice(["both", "sync", "async"]),
    default="both",
    show_default=True,
    help="Include Client (sync), AsyncClient (async), or both.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite files that were edited by hand, and write into a folder that contains other files.",
)
@click.option("--remember", is_flag=True, help="Add these settings to pyproject.toml.")
@click.option("--upgrade", is_flag=True, help="Show what the new copy changes for your code, and ask before writing.")
@click.option("--yes", is_flag=True, help="With --upgrade: show the changes, and write without asking.")
@JOBS
@NO_CACHE
def vendor(
    to: Path | None,
    package_name: str | None,
    only: tuple[str, ...],
    exclude: tuple[str, ...],
    scan: tuple[str, ...],
    strict: bool,
    runtime: tuple[str, ...],
    clients: Clients,
    force: bool,
    remember: bool,
    upgrade: bool,
    yes: bool,
    jobs: int | None,
    no_cache: bool,
) -> None:
    """Copy the client into your own repository.

    The copy contains the whole client or the part that you select. Without --to, the settings in pyproject.toml or
    twilio-codegen.toml apply. Either all files are written or none, and only files that this command wrote before are
    replaced or removed.

    With --upgrade and without --yes, nothing is written unless somebody confirms it at a terminal. If nobody does, the
    exit code is 1.
    """
    from .vendor import settings
    from .vendor.upgrade import ask
    from .vendor.vendor import vendor as run_vendor

    with problems_shown():
        chosen = settings.Given(
            package_name=package_name,
            only=only,
            exclude=exclude,
            scan=scan,
            runtime=runtime,
            clients=clients,
            strict=strict,
        )
        project = chosen.project(to, Path.cwd())
        if remember and to is not None:
            settings.remembered(project.settings, project.root)  # refuses before anything is written
        agreed = partial(ask, yes=yes) if upgrade else None
        done = run_vendor(project, force=force, use_cache=not no_cache, jobs=jobs, agreed=agreed)
        if done is None:
            click.echo("nothing was written")
            sys.exit(1)
        for note in done.notes:
            click.echo(note, err=True)
        list_changes(done.report)
        click.echo(f"{project.settings.to}: {done}")
        if to is None:
            return
        if remember:
            name = settings.remember(project.settings, project.root)
            click.echo(f"settings are in {project.root / name}")
        else:
            click.echo(f"\nfor `check`, and to repeat this, keep in pyproject.toml:\n\n{project.settings.to_toml()}")


def _copy_checked(*, as_json: bool, use_cache: bool, jobs: int | None) -> bool:
    """Check the vendored copy if the current folder belongs to a project with settings.

    Return whether it does. Exit with status 1 if the copy has drifted.
    """
    from .problems import Pointer, Problem, UsageError
    from .resources import resources
    from .vendor.settings import find_project

    with problems_shown(writes=False):
        project = find_project(Path.cwd())
        if project is None and resources().repository is None:
            trouble = "there are no settings here, nor in a folder above, so no copy to check"
            cure = "run it where [tool.twilio-codegen] is, or name with --out what `generate` wrote"
            raise UsageError([Problem(Pointer(Path.cwd().as_posix()), trouble, cure)])
        if project is None:
            return False
        from .vendor import vendor, verdict

        findings = vendor.check(project, use_cache=use_cache, jobs=jobs)
        command, shown = "twilio-codegen vendor", str(project.settings.to)
        click.echo(verdict.as_json(findings, command) if as_json else verdict.as_text(findings, shown, command))
        if findings:
            sys.exit(1)
    return True


@main.command()
@click.option(
    "--from",
    "source",
    required=True,
    metavar="SOURCE",
    help="npm:PACKAGE@VERSION, or a folder of twilio_*.json or .yaml.",
)
@click.option("--to", type=FOLDER, help="Specs folder. Default: specs/ of the checkout.")
@click.option("--keep-prose", is_flag=True, help="Keep Twilio's texts, for your own use only; do not commit them.")
def sync(source: str, to: Path | None, keep_prose: bool) -> None:
    """Import Twilio's documents as contracts.

    A contract contains the facts of a document without its prose.
    """
    from .resources import resources
    from .upstream.sync import sync as run_sync

    with problems_shown():
        report = run_sync(source, resources().contracts.parent, to=to, keep_prose=keep_prose, report=say)
        click.echo(str(report))


@main.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky"]),
    help="Exit with code 1 if there is a change with this effect or a worse one.",
)
@JOBS
def diff(old: str, new: str, form: Format, fail_on: Effect | None, jobs: int | None) -> None:
    """Show what changed between two sets of documents.

    The report says which changes break callers of the client, and what to do about them.

    OLD and NEW are each a folder of contracts or of raw documents, a single file, or npm:PACKAGE@VERSION.
    """
    from .diff.compare import compare
    from .diff.report import render
    from .diff.rule import EFFECTS
    from .diff.sides import read_side
    from .resources import resources

    with problems_shown(writes=False):
        report = compare(read_side(old), read_side(new), resources(), jobs)
        click.echo(render(report, form))
        if fail_on and any(report.counts[effect] for effect in EFFECTS[: EFFECTS.index(fail_on) + 1]):
            sys.exit(1)


@main.command()
@click.option(
    "--from", "source", metavar="SOURCE", help="npm:PACKAGE@VERSION, or a folder. Default: the newest version on npm."
)
@click.option(
    "--report",
    "file",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Also write the changes to this file, as Markdown.",
)
def update(source: str | None, file: Path | None) -> None:
    """Update to Twilio's newest documents.

    Contracts, changelog and client are updated together, or not at all.
    """
    from .diff.report import as_markdown, as_text
    from .diff.update import update as run_update
    from .resources import resources

    if file is not None and not file.parent.is_dir():  # checked before anything changes
        raise click.BadParameter(f"there is no folder {file.parent}", param_hint="--report")
    with problems_shown():
        done = run_update(resources(), source, say)
        if file is not None:
            file.write_text(as_markdown(done.report), "utf-8")
        click.echo(f"{as_text(done.report)}\n{done}")


@main.command()
@click.argument("paths", type=FILE_OR_FOLDER, nargs=-1, required=True)
@click.option("--write", is_flag=True, help="Change the files. Default: only show what would change.")
def migrate(paths: tuple[Path, ...], write: bool) -> None:
    """Rewrite code from twilio, the official SDK, to this client.

    PATHS are Python files, or folders to search for them. Code that cannot be rewritten with certainty is left as it
    is, and reported with what to do by hand. The exit code is 1 if anything is left to do, or if a file cannot be read.
    """
    from .migrate.command import run as run_migrate

    run_migrate(paths, write, lambda length: progress(length, "files"))


def _check_upstream(*, as_json: bool) -> None:
    from .diff.report import as_json as as_json_report
    from .diff.report import as_text
    from .diff.upstream import compare_upstream, look_upstream
    from .resources import resources

    with problems_shown(writes=False):
        found = look_upstream(resources())
        if not found.is_newer:
            click.echo(json.dumps(None) if as_json else f"{found.current} is the newest there is")
            return
        report = compare_upstream(found, resources())
        click.echo(as_json_report(report) if as_json else as_text(report))
        sys.exit(3)


@main.command()
@click.argument("specs", type=FILE, nargs=-1, required=True)
def lint(specs: tuple[Path, ...]) -> None:
    """Report every problem in OpenAPI documents.

    Nothing is generated.
    """
    from .run import lint as run_lint

    with problems_shown(writes=False):
        run_lint(specs)
        click.echo(f"no problems in {len(specs)} document{'s' if len(specs) > 1 else ''}")


def _tell_choice(run: Run) -> None:
    if run.remembered:
        say(f"{run.out.as_posix()} holds a part of the client, says its MANIFEST.json: {run.choice}")
