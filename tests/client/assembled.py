"""The package under test: the runtime, with a few resources rendered by hand until the generated ones take their place."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = (HERE.parents[1] / "templates" / "runtime", HERE / "exemplar")

_PACKAGES = tempfile.mkdtemp()
for _source in SOURCES:
    shutil.copytree(
        _source, Path(_PACKAGES, "twilio_client"), dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__")
    )
sys.path.insert(0, _PACKAGES)
atexit.register(shutil.rmtree, _PACKAGES, ignore_errors=True)
