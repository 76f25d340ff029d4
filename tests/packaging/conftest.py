"""The published generator, built and installed once for all packaging tests."""

from __future__ import annotations

import sys
import venv
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from .dependencies import link_dependencies
from .installing import Built, run


@pytest.fixture(scope="session")
def built(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """An sdist of the repository, and a wheel of that sdist: a file that the sdist forgets is missing in both."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, repository], folder)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Built(sdist, wheel)


@pytest.fixture(scope="session")
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
