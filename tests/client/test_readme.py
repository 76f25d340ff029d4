"""The README's first example, as it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path


def _block(text: str, name: str) -> str:
    """The fenced block between the README's marks of that name."""
    found = re.search(rf"<!-- {name}: begin -->\n```\w+\n(.*?)```\n<!-- {name}: end -->", text, re.DOTALL)
    assert found, f"the README has no {name}"
    return found[1]


def test_the_first_example_prints_what_the_readme_says(repository: Path, tmp_path: Path) -> None:
    """The first thing that a newcomer runs must work, word for word."""
    readme = (repository / "README.md").read_text("utf-8")
    script = tmp_path / "first.py"
    script.write_text(_block(readme, "example"))
    environment = {**os.environ, "PYTHONPATH": str(repository / "generated")}
    run = subprocess.run(
        [sys.executable, "-W", "error", str(script)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == _block(readme, "output")
