"""Builds packages, and runs commands outside the repository."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Built:
    """What would be uploaded to a package index."""

    sdist: Path
    wheel: Path


def run(command: list[str | Path], folder: Path) -> str:
    """Run a command in a folder; what it prints. Fails with what it said.

    It runs without hints about Python and with that folder as home, so that no cache of whoever runs the tests helps.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["HOME"] = str(folder)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
