"""The client as its users install it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path


def test_the_wheel_of_the_client_holds_every_module(repository: Path, tmp_path: Path) -> None:
    """Adapters for frameworks too: nothing of the client imports them, so nothing else would miss them."""
    client = repository / "generated"
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path), str(client)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr + done.stdout
    (wheel,) = tmp_path.glob("twilio_client-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("twilio_client/")}
    expected = {
        path.relative_to(client).as_posix()
        for path in (client / "twilio_client").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packed == expected and "twilio_client/py.typed" in packed
