"""The package under test: the generated client, with the runtime as it stands in templates/ before it is copied."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "generated" / "twilio_client", ROOT / "templates" / "runtime")

_PACKAGES = tempfile.mkdtemp()
for _source in SOURCES:
    shutil.copytree(
        _source, Path(_PACKAGES, "twilio_client"), dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__")
    )
sys.path.insert(0, _PACKAGES)
atexit.register(shutil.rmtree, _PACKAGES, ignore_errors=True)
