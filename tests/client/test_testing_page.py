"""The recipes in docs/testing.md: each section is a test file, which pytest runs as a reader would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.pages import sections

# How the reader's project runs its asynchronous tests; httpx2 brings anyio's plugin along.
ANYIO = """
import inspect
import pytest

def pytest_collection_modifyitems(items):
    for item in items:
        if inspect.iscoroutinefunction(item.function):
            item.add_marker("anyio")
            item.fixturenames.append("anyio_backend")

@pytest.fixture
def anyio_backend():
    return "asyncio"
"""


def test_every_recipe_works(repository: Path, tmp_path: Path) -> None:
    """What is copied from the page must pass, and a page whose recipes are gone must not."""
    module, *recipes = sections(repository / "docs" / "testing.md")
    (tmp_path / "conftest.py").write_text(ANYIO)
    (tmp_path / "reminders.py").write_text(module.code)
    for number, recipe in enumerate(recipes):
        (tmp_path / f"test_{number}.py").write_text(recipe.code)
    environment = {**os.environ, "PYTHONPATH": str(repository / "generated"), "PYTEST_ADDOPTS": ""}
    run = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "--rootdir=.",
        ],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    written = sum(len(re.findall(r"^(?:async )?def test_", recipe.code, re.MULTILINE)) for recipe in recipes)
    assert re.search(rf"^{written} passed in ", run.stdout, re.MULTILINE), run.stdout + run.stderr
