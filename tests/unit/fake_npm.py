"""A fake npm client that serves packages from a folder and records its arguments."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path

_SCRIPT = """#!{python}
import json, pathlib, shutil, sys

home = pathlib.Path({home!r})
(home / "asked.json").write_text(json.dumps(sys.argv[1:]))
if (home / "package.tgz").exists():
    shutil.copy(home / "package.tgz", sys.argv[sys.argv.index("--pack-destination") + 1])
sys.stdout.write((home / "stdout").read_text())
sys.stderr.write((home / "stderr").read_text())
sys.exit(int((home / "status").read_text()))
"""


class FakeNpm:
    """The client, installed in a folder that a test puts on PATH."""

    def __init__(self, home: Path) -> None:
        self.home = home
        script = home / "npm"
        script.write_text(_SCRIPT.format(python=sys.executable, home=str(home)))
        script.chmod(0o755)

    def packs(self, archive: bytes, integrity: str | None = None) -> None:
        """From now on it downloads this archive, and says this of its integrity; the truth if nothing is given."""
        digest = "sha512-" + base64.b64encode(hashlib.sha512(archive).digest()).decode()
        (self.home / "package.tgz").write_bytes(archive)
        self.says(json.dumps([{"integrity": integrity or digest}]))

    def says(self, stdout: str, *, stderr: str = "", status: int = 0) -> None:
        """From now on it answers this."""
        for name, text in {"stdout": stdout, "stderr": stderr, "status": str(status)}.items():
            (self.home / name).write_text(text)

    @property
    def asked(self) -> list[str]:
        """The arguments of its last run."""
        return [str(argument) for argument in json.loads((self.home / "asked.json").read_text())]
