"""Two strict type checkers accept the generator and the client. Each finds mistakes that the other misses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKS = {
    "mypy on the generator": ["mypy", "generator", "tools"],
    "mypy on the client, for its oldest Python": ["mypy", "--python-version", "3.10", "generated/twilio_client"],
    "pyright on both": ["basedpyright"],  # pyproject.toml says what, and for which Python
}


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS)
def test_strict_type_checks_find_nothing(command: list[str], repository: Path) -> None:
    """Callers run their own checkers over the client: an error in it would be an error in their build."""
    checker, *arguments = command
    done = subprocess.run(
        [sys.executable, "-m", checker, *arguments], cwd=repository, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
