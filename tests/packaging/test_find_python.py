"""The first step on a new machine: make looks for a suitable Python."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


class Machine:
    """A machine with the given Pythons on its PATH: shell scripts that fit, or do not."""

    def __init__(self, folder: Path, script: Path) -> None:
        self._folder = folder
        self._script = script

    def add(self, name: str, *, fits: bool) -> Path:
        python = self._folder / name
        python.write_text(f"#!/bin/sh\nexit {0 if fits else 1}\n")
        python.chmod(0o755)
        return python

    def find(self, python: str = "") -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self._folder), "PYTHON": python}
        return subprocess.run(["/bin/sh", self._script], env=environment, capture_output=True, encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path, repository: Path) -> Machine:
    return Machine(tmp_path, repository / "tools" / "find_python.sh")


def test_the_python_that_is_in_use_comes_first(machine: Machine) -> None:
    """Who has set up python3 in CI or in an environment wants the tests to run on it, not on a newer one."""
    machine.add("python3", fits=True)
    machine.add("python3.13", fits=True)
    assert machine.find().stdout == "python3\n"


def test_an_old_python3_is_passed_over(machine: Machine) -> None:
    """Systems that ship an old python3 often have a newer one beside it."""
    machine.add("python3", fits=False)
    machine.add("python3.12", fits=True)
    assert machine.find().stdout == "python3.12\n"


def test_a_named_python_is_taken_or_refused_but_not_replaced(machine: Machine) -> None:
    """A choice that is silently overruled is worse than an error."""
    machine.add("python3", fits=True)
    chosen = machine.add("my python", fits=True)
    assert machine.find(str(chosen)).stdout == f"{chosen}\n"
    machine.add("my python", fits=False)
    assert machine.find(str(chosen)).returncode == 1


def test_a_machine_without_a_fitting_python_is_told_what_to_do(machine: Machine) -> None:
    """This is the first message that some users see of the project."""
    machine.add("python3", fits=False)
    found = machine.find()
    assert (found.returncode, found.stdout) == (1, "")
    assert "needs Python 3.11 or newer" in found.stderr
    assert "make PYTHON=/path/to/python3.11 setup" in found.stderr
