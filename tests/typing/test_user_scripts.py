"""Type checkers find no error in correct programs that use the client, and each mistake in wrong ones."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import twilio_client

SCRIPTS = Path(__file__).with_name("scripts")
[_package] = twilio_client.__path__
PACKAGES = Path(_package).parent

Found = set[tuple[str, int]]  # script, line


def marked() -> Found:
    """The lines that say of themselves that they are wrong."""
    return {
        (script.name, number)
        for script in SCRIPTS.glob("*.py")
        for number, line in enumerate(script.read_text(encoding="utf-8").splitlines(), 1)
        if "# wrong: " in line
    }


def run(*command: str, cwd: Path) -> str:
    """What a checker prints."""
    return subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, encoding="utf-8").stdout


def mypy(work: Path) -> Found:
    """The lines that `mypy --strict` finds."""
    (work / "mypy.ini").write_text(f"[mypy]\nstrict = true\npython_version = 3.10\nmypy_path = {PACKAGES}\n")
    printed = run("mypy", "--no-error-summary", "--hide-error-context", str(SCRIPTS), cwd=work)
    return {(Path(name).name, int(line)) for name, line in re.findall(r"^(.+?):(\d+): error: ", printed, re.MULTILINE)}


def pyright(work: Path) -> Found:
    """The lines that pyright finds in its strict mode."""
    settings = {
        "include": [str(SCRIPTS)],
        "extraPaths": [str(PACKAGES)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
    }
    (work / "pyrightconfig.json").write_text(json.dumps(settings))
    report = json.loads(run("basedpyright", "--outputjson", "--pythonpath", sys.executable, cwd=work))
    assert report["summary"]["filesAnalyzed"] == len(list(SCRIPTS.glob("*.py")))
    return {
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1)
        for found in report["generalDiagnostics"]
        if found["severity"] == "error" and not found["rule"].startswith("reportUnknown")  # what follows from a mistake
    }


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_mistakes_are_found_and_nothing_else(checker: Callable[[Path], Found], tmp_path: Path) -> None:
    """Types that find no mistakes are decoration, and types that find false ones get switched off."""
    assert sorted(checker(tmp_path)) == sorted(marked())
