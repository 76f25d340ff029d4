"""What a small document becomes: each document here stands beside a folder with the modules that are made from it.

The comment above a document says what it shows. To renew the modules, and then read what has changed in them:
make test ARGS='tests/snapshots --snapshot-update --numprocesses 0'
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.pipeline import build, inputs
from twilio_codegen.resources import resources
from twilio_codegen.stages import run

HERE = Path(__file__).parent
DOCUMENTS = sorted(HERE.glob("*.yaml"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_small_document_becomes_the_modules_beside_it(document: Path, pytestconfig: pytest.Config) -> None:
    """Whoever changes a template or a rule sees here, at a size that can be read, what that does to users' code."""
    folder = document.with_suffix("")
    shown = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.py")}
    generated = {path: text for path, text in modules(document).items() if path != "__init__.py" or path in shown}
    if pytestconfig.getoption("--snapshot-update"):
        renew(folder, generated)
        return
    assert sorted(generated) == sorted(shown)
    for path, text in generated.items():
        assert text == shown[path], path


def modules(document: Path) -> dict[str, str]:
    """The text of each module, by its path below its version; "__init__.py" is the version itself.

    A folder shows that one only where there is something to see in it.
    """
    files = run(document, resources()).files
    return {PurePosixPath(*PurePosixPath(path).parts[3:]).as_posix(): text for path, (text, _) in files.items()}


def renew(folder: Path, generated: dict[str, str]) -> None:
    for path in folder.rglob("*.py"):
        if path.relative_to(folder).as_posix() not in generated:
            path.unlink()
    for name, text in generated.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def test_together_they_are_one_client_that_type_checks(tmp_path: Path) -> None:
    """Each document has a host of its own, so that the smallest examples of everything are checked as users' code is."""
    for path, file in build(inputs(resources(), DOCUMENTS), jobs=1).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(file.data)
    command = [sys.executable, "-m", "mypy", "--strict", "--package", "twilio_client.rest", "--no-error-summary"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.stdout + done.stderr == ""
