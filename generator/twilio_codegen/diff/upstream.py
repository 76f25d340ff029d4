"""Finds the newest version of Twilio's documents, and the version of the contracts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import Final

from ..problems import Json, Pointer, Problem, SpecError
from ..resources import Resources
from ..upstream.sources import NPM_SECONDS
from .compare import Report, compare
from .record import provenance
from .sides import read_side

PACKAGE: Final = "@twilio/cli-core"  # the package of Twilio's documents, unless specs/SOURCE.toml names another source
_SOURCE: Final = re.compile(r"npm:(?P<package>.+)@(?P<version>\d+\.\d+\.\d+)")
_VERSION: Final = re.compile(r"\d+\.\d+\.\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """The source of the contracts, and the newest version there."""

    current: str  # "npm:@twilio/cli-core@9.0.0", or "directory:..." for a folder
    newest: str  # "npm:@twilio/cli-core@9.1.0"

    @property
    def is_newer(self) -> bool:
        """Whether a newer version than that of the contracts is published."""
        current, newest = _SOURCE.fullmatch(self.current), _SOURCE.fullmatch(self.newest)
        if current is None or newest is None:
            return self.current != self.newest
        return _counted(newest["version"]) > _counted(current["version"])


def look_upstream(resources: Resources) -> Upstream:
    """Ask npm for the newest version. Raises SpecError if that fails."""
    current = provenance(resources).source or "nothing"
    known = _SOURCE.fullmatch(current)
    package = known["package"] if known else PACKAGE
    return Upstream(current=current, newest=f"npm:{package}@{newest(package)}")


def compare_upstream(upstream: Upstream, resources: Resources) -> Report:
    """Compare the contracts with the newest version. Raises SpecError if it cannot be fetched."""
    return compare(read_side(str(resources.contracts)), read_side(upstream.newest), resources)


def newest(package: str) -> str:
    """Return the version that npm installs by default. Raises SpecError."""
    where = Pointer(f"npm:{package}")
    npm = shutil.which("npm")
    if npm is None:
        raise SpecError([Problem(where, "npm is not installed", "install Node.js, or name a folder")])
    command = [npm, "view", package, "version", "--json"]
    try:
        run = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired:
        trouble = f"npm has not answered for {NPM_SECONDS} seconds"
        raise SpecError([Problem(where, trouble, "check the network and npm's settings")]) from None
    version = _json(run.stdout)
    if run.returncode == 0 and isinstance(version, str) and _VERSION.fullmatch(version):
        return version
    said = (run.stderr.strip().splitlines() or ["npm printed no readable message"])[-1]
    raise SpecError([Problem(where, f"npm view failed: {said}", "check the network and npm's settings")])


def _json(text: str) -> Json:
    try:
        value: Json = json.loads(text)
    except ValueError:
        return None
    return value


def _counted(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
