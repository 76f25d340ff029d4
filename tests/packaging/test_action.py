"""The GitHub action and the pre-commit hook, run as these tools run them, with what would be published."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
import yaml

from .installing import Built, run

EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")
# Lends the environment that the script makes what pip would fetch from the index.
LENDING_PYTHON = """\
#!/bin/sh
set -e
{python} "$@"
for environment; do :; done
PYTHONPATH={repository} exec {python} -c '
import pathlib, sys
from tests.packaging.dependencies import link_dependencies
(site_packages,) = pathlib.Path(sys.argv[1]).glob("lib/python*/site-packages")
link_dependencies(sys.argv[2:], site_packages)
' "$environment" {requirements}
"""
COPY = Path("src", "_twilio")


@pytest.fixture(scope="module")
def action(repository: Path) -> dict[str, Any]:
    """The action's own description."""
    return yaml.safe_load((repository / "action.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def project(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a copy in one of its folders. Whoever changes it puts it back.

    It holds modules that are called like those that the script runs: no pull request may decide what checks it.
    """
    folder = tmp_path_factory.mktemp("project") / "service"
    folder.mkdir()
    command = [installed / "bin" / "twilio-codegen", "vendor", "--to", COPY, "--only", "wireless.v1.sims", "--remember"]
    run(command, folder)
    for name in ("pip", "venv", "twilio_codegen"):
        (folder / f"{name}.py").write_text("raise SystemExit(0)\n")
    return folder


@pytest.fixture
def edited(project: Path) -> Iterator[Path]:
    """A file of the copy that somebody has changed by hand."""
    path = project / COPY / "base" / "uri.py"
    before = path.read_bytes()
    path.write_bytes(before + b"# mine\n")
    yield path
    path.write_bytes(before)


@pytest.fixture(scope="module")
def python(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python that the first step of the action would have found."""
    path = tmp_path_factory.mktemp("bin") / "python"
    settings = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))
    needed = shlex.join([*(distribution("twilio-codegen").requires or []), *settings["build-system"]["requires"]])
    path.write_text(
        LENDING_PYTHON.format(python=sys.executable, repository=shlex.quote(str(repository)), requirements=needed)
    )
    path.chmod(0o755)
    return path


@pytest.fixture(scope="module")
def checkout(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a runner has put the repository of the action."""
    folder = tmp_path_factory.mktemp("actions")
    with tarfile.open(built.sdist) as archive:
        archive.extractall(folder, filter="data")
    (unpacked,) = folder.iterdir()
    return unpacked


def run_action(
    action: dict[str, Any], project: Path, checkout: Path, python: Path, temporary: Path
) -> subprocess.CompletedProcess[str]:
    """Run the scripts of the action one after the other, as a runner does, until one fails."""
    values = {name: str(given.get("default", "")) for name, given in action["inputs"].items()}
    values |= {"working-directory": project.name}
    known = {f"inputs.{name}": value for name, value in values.items()}
    known["steps.python.outputs.python-path"] = str(python)
    done = None
    for step in [step for step in action["runs"]["steps"] if "run" in step]:
        script = temporary / "script.sh"
        script.write_text(filled(step["run"], known))
        given = {name: filled(value, known) for name, value in step.get("env", {}).items()}
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(temporary),
            "RUNNER_TEMP": str(temporary),
            "GITHUB_ACTION_PATH": str(checkout),
            "PIP_NO_INDEX": "1",
            "PIP_NO_BUILD_ISOLATION": "0",  # which means that it is not isolated: what it needs is lent
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=project.parent / filled(step["working-directory"], known),
            env=environment | given,
            capture_output=True,
            encoding="utf-8",
        )
        if done.returncode:
            break
    assert done is not None
    return done


def filled(text: str, known: dict[str, str]) -> str:
    """A text of the action with its expressions evaluated; each has to be known."""
    return EXPRESSION.sub(lambda found: known[found[1]], text)


def test_the_action_passes_a_copy_that_is_in_order(
    action: dict[str, Any], project: Path, checkout: Path, python: Path, tmp_path: Path
) -> None:
    """And it uses the generator that came with the action, from an environment of its own."""
    done = run_action(action, project, checkout, python, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "src/_twilio matches its settings and twilio-codegen" in done.stdout


def test_the_action_fails_for_a_copy_that_was_edited(
    action: dict[str, Any], project: Path, checkout: Path, python: Path, tmp_path: Path, edited: Path
) -> None:
    """The job fails, and its log says which file it is and what to do."""
    done = run_action(action, project, checkout, python, tmp_path)
    assert done.returncode == 1
    assert "hand-edited: " in done.stdout and f"    base/{edited.name}" in done.stdout


def test_the_action_is_well_formed(action: dict[str, Any]) -> None:
    """What GitHub refuses shows in somebody else's repository first: nobody can run the action here."""
    assert action.keys() == {"name", "description", "inputs", "runs"} and action["runs"].keys() == {"using", "steps"}
    assert action["runs"]["using"] == "composite"
    steps = action["runs"]["steps"]
    assert all(("run" in step) != ("uses" in step) for step in steps)
    assert all(step["shell"] == "bash" for step in steps if "run" in step)
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step["uses"]) for step in steps if "uses" in step)
    for given in action["inputs"].values():
        assert given["description"] and given.keys() <= {"description", "required", "default"}
        assert given.get("required", False) != ("default" in given)


def test_the_action_uses_every_input(action: dict[str, Any]) -> None:
    """An input that nothing reads is a promise that is not kept; one that a script reads is run as code."""
    used = set(EXPRESSION.findall(str(action["runs"])))
    assert used == {f"inputs.{name}" for name in action["inputs"]} | {"steps.python.outputs.python-path"}
    assert {step.get("id") for step in action["runs"]["steps"]} == {"python", None}
    assert not [step for step in action["runs"]["steps"] if EXPRESSION.search(step.get("run", ""))]


def test_the_hook_runs_the_installed_command(repository: Path, installed: Path, project: Path, edited: Path) -> None:
    """pre-commit installs the repository, and looks there for the first word of the entry."""
    (hook,) = yaml.safe_load((repository / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook.keys() == {"id", "name", "description", "entry", "language", "pass_filenames", "always_run"}
    assert (hook["language"], hook["pass_filenames"], hook["always_run"]) == ("python", False, True)
    command = shlex.split(hook["entry"])
    assert command[0] in tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    environment = {"PATH": f"{installed / 'bin'}:{os.environ['PATH']}", "HOME": str(project.parent)}
    failed = subprocess.run(command, cwd=project, env=environment, capture_output=True, encoding="utf-8")
    assert failed.returncode == 1 and "hand-edited: " in failed.stdout
    edited.write_bytes(edited.read_bytes().removesuffix(b"# mine\n"))
    subprocess.run(command, cwd=project, env=environment, check=True)
