"""Where Twilio's documents come from: an npm package, or a folder such as a checkout of twilio-oai."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final, cast

from ..problems import Json, Pointer, Problem, SpecError, UsageError, raise_if_any
from .archive import files_in

# The documents in @twilio/cli-core, inside the "package" folder that every npm archive has.
_NPM_FOLDER: Final = PurePosixPath("package/src/services/twilio-api")
_NPM_SOURCE: Final = re.compile(
    r"npm:(?P<package>(@[a-z0-9][a-z0-9._~-]*/)?[a-z0-9][a-z0-9._~-]*)@(?P<version>\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?)"
)
NPM_SECONDS: Final = 300

_SUBFOLDERS: Final = ("", "spec/json", "spec/yaml", "spec")  # twilio-oai has two of them; JSON is preferred
_DOCUMENT: Final = re.compile(r"twilio_[A-Za-z0-9_-]+\.(json|yaml|yml)")

_FORMS: Final = "name a folder with twilio_*.json or .yaml files, or write npm:PACKAGE@VERSION, with an exact version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Twilio's published documents, and their origin."""

    source: str  # "npm:@twilio/cli-core@9.0.0" or "directory:twilio-oai"; contains no machine or user name
    version: str | None = None  # of the npm package
    integrity: str | None = None  # of its archive, in npm's format: "sha512-" and base64
    commit: str | None = None  # of a git checkout
    files: Mapping[str, bytes]  # by file name, sorted: "twilio_api_v2010.json"


def fetch(source: str) -> Upstream:
    """Return the documents from `source`: "npm:PACKAGE@VERSION" or the path of a folder.

    Packages are downloaded with the npm client, so that its registry, proxy and login settings apply. Raises SpecError.
    """
    if match := _NPM_SOURCE.fullmatch(source):
        return _from_npm(match["package"], match["version"])
    if source.startswith("npm:"):
        raise UsageError([Problem(Pointer(source), "does not name a package and one exact version of it", _FORMS)])
    return _from_folder(Path(source))


def _from_npm(package: str, version: str) -> Upstream:
    where = Pointer(f"npm:{package}@{version}")
    with TemporaryDirectory(prefix="twilio-codegen-") as folder:
        said = _npm_pack(f"{package}@{version}", folder, where)
        archives = list(Path(folder).glob("*.tgz"))
        if len(archives) != 1:
            raise SpecError([Problem(where, "npm pack produced no archive", "run it by hand, and see what it says")])
        archive = archives[0].read_bytes()
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if said != integrity:
        trouble = f"the archive has the integrity {integrity}, but npm reports {said}"
        raise SpecError([Problem(where, trouble, "clean npm's cache, and try again")])
    documents = _documents(files_in(archive, _NPM_FOLDER, where), where)
    return Upstream(source=where.file, version=version, integrity=integrity, files=documents)


def _npm_pack(package: str, folder: str, where: Pointer) -> Json:
    """Download a package into a folder with npm. Return what npm reports about the archive."""
    npm = shutil.which("npm")
    if npm is None:
        raise SpecError([Problem(where, "npm is not installed", "install Node.js, or sync from a folder")])
    command = [npm, "pack", package, "--json", "--ignore-scripts", "--pack-destination", folder]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired as error:
        trouble = f"npm has not answered for {NPM_SECONDS} seconds"
        raise SpecError([Problem(where, trouble, "check the network and npm's settings")]) from error
    match _json(run.stdout):
        case [{"integrity": integrity}] if run.returncode == 0:
            return integrity
        case {"error": {"summary": str(summary)}}:
            trouble = summary.strip()
        case _:
            trouble = (run.stderr.strip().splitlines() or ["npm printed no readable message"])[-1]
    cure = "check the name and the version, the network and npm's settings"
    raise SpecError([Problem(where, f"npm pack failed: {trouble}", cure)])


def _json(text: str) -> Json:
    """Parse JSON; None if it is invalid."""
    try:
        return cast("Json", json.loads(text))
    except ValueError:
        return None


def _from_folder(folder: Path) -> Upstream:
    where = Pointer(str(folder))
    if not folder.is_dir():
        raise SpecError([Problem(where, "there is no such folder", _FORMS)])
    for candidate in (folder / name for name in _SUBFOLDERS):
        if any(_DOCUMENT.fullmatch(file.name) for file in candidate.glob("*")):
            contents = {file.name: file.read_bytes() for file in candidate.iterdir() if _DOCUMENT.fullmatch(file.name)}
            documents = _documents(contents, Pointer(str(candidate)))
            return Upstream(
                source=f"directory:{folder.resolve().name}", commit=_commit(candidate, documents), files=documents
            )
    raise SpecError([Problem(where, "holds no twilio_*.json or .yaml file, nor does a spec folder in it", _FORMS)])


def _documents(files: Mapping[str, bytes], where: Pointer) -> dict[str, bytes]:
    """Return the documents by name, sorted. Raises SpecError if there are none, or two files for the same document."""
    documents = {name: files[name] for name in sorted(files) if _DOCUMENT.fullmatch(name)}
    if not documents:
        raise SpecError([Problem(where, "holds no twilio_*.json or .yaml file where they are looked for", _FORMS)])
    stems: dict[str, str] = {}
    raise_if_any(
        Problem(where / name, f"{first} is the same document in another format", "remove one of them")
        for name in documents
        if (first := stems.setdefault(PurePosixPath(name).stem, name)) != name
    )
    return documents


def _commit(folder: Path, documents: Mapping[str, bytes]) -> str | None:
    """Return the commit that a folder has checked out, if the documents in it are unchanged."""
    changed = _git(folder, "status", "--porcelain", "--ignored", "--", *documents)
    return _git(folder, "rev-parse", "HEAD") if changed == "" else None


def _git(folder: Path, *arguments: str) -> str | None:
    """Return git's output; None if git is not installed, or the folder is not in a repository."""
    # A hook or script that runs this program may have set GIT_DIR etc. for another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(folder), "-c", "core.fsmonitor=false", *arguments]
    try:
        run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")
    except FileNotFoundError:
        return None
    return run.stdout.strip() if run.returncode == 0 else None
