"""`vendor --upgrade` at a terminal: it shows the changes, and writes only after a clear yes."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from select import select

import pytest

from .projects import SIMS, held

# What a shell does for a command: a session of its own, to which the terminal sends what Ctrl-C means, and ears for that.
START = """
import fcntl, signal, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.default_int_handler)
from twilio_codegen.cli import main
main()
"""
QUESTION = "write this copy? [y/N]:"
UPGRADE = ("vendor", "--upgrade", "--no-cache", "-j", "1")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose settings choose more than its copy holds. Not to be changed."""
    folder = tmp_path_factory.mktemp("written")
    write = ("vendor", "--to", "_twilio", "--only", SIMS, "--remember", "--no-cache", "-j", "1")
    subprocess.run([sys.executable, "-m", "twilio_codegen", *write], cwd=folder, capture_output=True, check=True)
    settings = folder / "pyproject.toml"
    settings.write_text(settings.read_text().replace(SIMS, "wireless.v1.[cs]*s"))
    return folder


@pytest.fixture
def project(written: Path, tmp_path: Path) -> Path:
    """A project of one's own."""
    shutil.copytree(written, tmp_path / "project")
    return tmp_path / "project"


def at_a_terminal(folder: Path, typed: bytes) -> tuple[str, int]:
    """Run the command at a terminal and type once it asks; what it showed, and its exit status."""
    screen, terminal = pty.openpty()
    command = [sys.executable, "-c", START, *UPGRADE]
    with subprocess.Popen(
        command, cwd=folder, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True
    ) as running:
        os.close(terminal)
        shown = ""
        while (part := _read(screen)) is not None:
            asked = QUESTION in shown
            shown += part
            if QUESTION in shown and (not asked or not part):
                os.write(screen, typed)  # and again while nothing happens: Ctrl-C before it listens is lost
        os.close(screen)
    return shown.replace("\r\n", "\n"), running.returncode


def _read(screen: int) -> str | None:
    """What has appeared on a terminal within a second; None when nobody is left to write to it."""
    if not select([screen], [], [], 1)[0]:
        return ""
    try:
        return os.read(screen, 4096).decode() or None
    except OSError:  # how Linux says that it is over
        return None


def test_a_yes_writes_the_copy(project: Path) -> None:
    """What was shown is what is written."""
    shown, status = at_a_terminal(project, b"y\n")
    assert "  rest.wireless\n    Wireless.commands is new\n" in shown.partition(QUESTION)[0]
    assert status == 0
    assert PurePosixPath("rest", "wireless", "v1", "command.py") in held(project / "_twilio")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param(b"n\n", "nothing was written", id="no"),
        pytest.param(b"\n", "nothing was written", id="the return key alone"),
        pytest.param(b"what?\nn\n", "invalid input", id="something else"),
        pytest.param(b"\x04", "Aborted!", id="end of input"),
        pytest.param(b"\x03", "Aborted!", id="Ctrl-C"),
    ],
)
def test_anything_else_writes_nothing(typed: bytes, said: str, project: Path) -> None:
    """Exit status 1, so that a script which goes on to commit stops here."""
    before = held(project)
    shown, status = at_a_terminal(project, typed)
    assert said in shown.partition(QUESTION)[2] and "Traceback" not in shown
    assert (held(project), status) == (before, 1)
