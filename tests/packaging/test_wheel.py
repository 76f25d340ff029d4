"""The published generator stands on its own: it brings its templates and specs, and needs no repository."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from .dependencies import link_dependencies

PACKED = ("specs", "templates")  # folders of the repository that the generator reads at run time


@dataclass(frozen=True, slots=True)
class Built:
    """What would be uploaded to a package index."""

    sdist: Path
    wheel: Path


@pytest.fixture(scope="module")
def built(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """An sdist of the repository, and a wheel of that sdist: a file that the sdist forgets is missing in both."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, repository], folder)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Built(sdist, wheel)


@pytest.fixture(scope="module")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel and with what the wheel says it depends on, and nothing else.

    There is no network, so the dependencies are links to what is installed here. The project itself is not linked:
    it can come from the wheel alone.
    """
    environment = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(environment, symlinks=True)
    python = environment / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", f"--python={python}"]
    run([*pip, "install", "--quiet", "--no-index", "--no-deps", built.wheel], environment)
    (site_packages,) = environment.glob("lib/python*/site-packages")
    (information,) = site_packages.glob("twilio_codegen-*.dist-info")
    link_dependencies(PathDistribution(information).requires or [], site_packages)
    return environment


def test_the_sdist_holds_what_the_generator_reads(built: Built, repository: Path, tmp_path: Path) -> None:
    """Who builds from the sdist, a Linux distribution say, must get the same wheel."""
    with tarfile.open(built.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (root,) = tmp_path.iterdir()
    assert packed_files(root) == packed_files(repository)


def test_the_wheel_holds_what_the_generator_reads(built: Built, repository: Path, tmp_path: Path) -> None:
    """A wheel without one template works until the day that somebody needs that template."""
    with zipfile.ZipFile(built.wheel) as archive:
        archive.extractall(tmp_path)
    assert packed_files(tmp_path / "twilio_codegen" / "_data") == packed_files(repository)


def test_an_installed_generator_cannot_see_the_repository(installed: Path, repository: Path, tmp_path: Path) -> None:
    """Without this the next test could pass by reading the very files that the wheel forgot."""
    code = "import sys, twilio_codegen; print(*sys.path, twilio_codegen.__file__, sep='\\n')"
    places = run([installed / "bin" / "python", "-c", code], tmp_path).splitlines()
    assert Path(places[-1]).is_relative_to(installed)
    assert not [place for place in places if Path(place).is_relative_to(repository)]


def test_an_installed_generator_writes_the_committed_client(installed: Path, repository: Path, tmp_path: Path) -> None:
    """What a user generates with the published version is what was reviewed here, byte for byte."""
    run([installed / "bin" / "twilio-codegen", "generate", "--out", tmp_path / "out"], tmp_path)
    assert files_below(tmp_path / "out") == files_below(repository / "generated")


def test_an_installed_generator_vendors_a_part_of_the_client(installed: Path, repository: Path, tmp_path: Path) -> None:
    """This is all that a vendoring team needs: the wheel, and neither a checkout nor a network."""
    command = installed / "bin" / "twilio-codegen"
    told = run([command, "vendor", "--to", "_twilio", "--only", "lookups.v2.*", "--remember"], tmp_path)
    assert "the full client: " in told and "saved: " in told
    run([command, "check"], tmp_path)
    copy = files_below(tmp_path / "_twilio")
    assert copy["base/uri.py"] == (repository / "generated" / "twilio_client" / "base" / "uri.py").read_bytes()
    assert "rest/lookups/v2/phone_number.py" in copy
    assert not [path for path in copy if path.startswith("rest/api/")]


def packed_files(root: Path) -> dict[str, dict[str, bytes]]:
    size = {"generated": {"SIZE.json": (root / "generated" / "SIZE.json").read_bytes()}}
    return {folder: files_below(root / folder) for folder in PACKED} | size


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def run(command: list[str | Path], folder: Path) -> str:
    """Run a command in a folder; what it prints. Fails with what it said.

    It runs without hints about Python and with that folder as home, so that no cache of whoever runs the tests helps.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["HOME"] = str(folder)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
