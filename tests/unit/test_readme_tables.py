"""The tables in README and CONTRIBUTING list all commands, targets and folders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from twilio_codegen.cli import main

LINK = re.compile(r"\]\((?P<path>[^)#:]+)(?:#[^)]*)?\)")  # one without a colon stays in the repository


def _rows(page: Path, head: str) -> Iterator[list[str]]:
    """The cells of each row below that head, which names the table."""
    _, found, table = page.read_text("utf-8").partition(f"{head}\n")
    assert found, f"{page.name} has no table {head}"
    for line in table.splitlines()[1:]:  # the first one draws a line
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


def _quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def _commands(repository: Path) -> list[tuple[str, str]]:
    """Each command of the README's table, and how it is called."""
    rows = _rows(repository / "README.md", "| make | twilio-codegen | does |")
    return [(usage.split()[0], usage) for _, cell, _ in rows for usage in _quoted(cell)]


def test_the_readme_has_every_command(repository: Path) -> None:
    """A command that stands nowhere is not found; one that is gone sends its reader into an error."""
    assert {name for name, _ in _commands(repository)} == set(main.commands)


def test_the_options_in_the_readme_exist(repository: Path) -> None:
    """What is copied from the table must be accepted."""
    for name, usage in _commands(repository):
        known = {option for parameter in main.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", usage)) <= known, usage


def test_the_readme_names_what_a_command_cannot_do_without(repository: Path) -> None:
    """An option or argument that is required belongs to the shortest way to call the command."""
    for name, usage in _commands(repository):
        for parameter in main.commands[name].params:
            if parameter.required:
                shown = (
                    parameter.opts[0] if isinstance(parameter, click.Option) else parameter.opts[0].upper().rstrip("S")
                )
                assert shown in re.sub(r"\[.*?\]", "", usage), (usage, shown)


def test_the_readme_has_every_target(repository: Path) -> None:
    """Whoever comes from `make help` looks here for more, and the other way round."""
    shown = re.findall(r"^([a-z-]+):.*## ", (repository / "Makefile").read_text("utf-8"), re.MULTILINE)
    rows = _rows(repository / "README.md", "| make | twilio-codegen | does |")
    assert sorted(target for cell, _, _ in rows for target in _quoted(cell)) == sorted(shown)


def test_contributing_has_every_folder_of_tests(repository: Path) -> None:
    """A contributor chooses from the table where a new test goes."""
    folders = {f"tests/{path.name}/" for path in (repository / "tests").iterdir() if path.is_dir()}
    rows = _rows(repository / "CONTRIBUTING.md", "| folder | shows | by |")
    assert sorted(name for cell, _, _ in rows for name in _quoted(cell)) == sorted(folders - {"tests/__pycache__/"})


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_links_lead_to_what_is_there(repository: Path, page: str) -> None:
    """Pages are renamed, and nobody remembers who links to them."""
    paths = {found["path"] for found in LINK.finditer((repository / page).read_text("utf-8"))}
    assert paths
    assert [path for path in sorted(paths) if not (repository / path).exists()] == []
