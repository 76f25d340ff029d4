"""The client as its users install it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
import twilio_client
import twilio_codegen

from .dependencies import link_dependencies

SEND = """
import sys, httpx2, twilio_client
transport = httpx2.MockTransport(lambda request: httpx2.Response(201, json={"sid": request.url.host}))
client = twilio_client.Client("AC" + "0" * 32, "token", http_client=httpx2.Client(transport=transport))
message = client.messages.create(to="+15017122661", from_="+15558675310", body="Hello")
print(message.sid, twilio_client.__version__, twilio_client.__file__)
"""


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What would be uploaded to a package index."""
    folder = tmp_path_factory.mktemp("dist")
    run(
        [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, repository / "generated"],
        folder,
    )
    (built,) = folder.glob("twilio_client-*.whl")
    return built


def test_the_wheel_of_the_client_holds_every_module(wheel: Path, repository: Path) -> None:
    """Adapters for frameworks too: nothing of the client imports them, so nothing else would miss them."""
    client = repository / "generated"
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("twilio_client/")}
    expected = {
        path.relative_to(client).as_posix()
        for path in (client / "twilio_client").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packed == expected and "twilio_client/py.typed" in packed


def test_it_says_what_it_needs_and_what_it_was_made_of(wheel: Path, repository: Path) -> None:
    """Who pins the client pins the generator's version and the contracts with it, and one library beside it."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(archive.read(name))
    needed = [text for text in metadata.get_all("Requires-Dist", []) if "extra ==" not in text]
    assert [text.partition("<")[0].partition(">")[0] for text in needed] == ["httpx2"]
    assert metadata["Version"] == twilio_codegen.__version__ == twilio_client.__version__
    source = tomllib.loads((repository / "specs" / "SOURCE.toml").read_text("utf-8"))["upstream"]["source"]
    assert metadata["Summary"].endswith(f"from the documents of {source}")


def test_the_license_is_in_the_wheel_and_named_by_its_metadata(wheel: Path, repository: Path) -> None:
    """The license asks that its text goes along with every copy, and tools look for it in the metadata."""
    with zipfile.ZipFile(wheel) as archive:
        (info,) = {name.split("/")[0] for name in archive.namelist() if ".dist-info/" in name}
        named = message_from_bytes(archive.read(f"{info}/METADATA")).get_all("License-File", [])
        texts = [archive.read(f"{info}/licenses/{name}") for name in named]
    assert texts == [(repository / "LICENSE").read_bytes()]


def test_it_sends_from_an_environment_of_its_own(wheel: Path, tmp_path: Path) -> None:
    """Nothing of the generator or of the repository is there, and no index is asked."""
    environment = tmp_path / "venv"
    venv.create(environment, symlinks=True)
    python = environment / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", f"--python={python}"]
    run([*pip, "install", "--quiet", "--no-index", "--no-deps", wheel], tmp_path)
    (site_packages,) = environment.glob("lib/python*/site-packages")
    link_dependencies(["httpx2"], site_packages)
    sid, version, place = run([python, "-W", "error", "-c", SEND], tmp_path).split()
    assert (sid, version) == ("api.twilio.com", twilio_codegen.__version__)
    assert Path(place).is_relative_to(environment)


def run(command: list[str | Path], folder: Path) -> str:
    """Run a command in a folder; what it prints. Fails with what it said."""
    done = subprocess.run(command, cwd=folder, env={"HOME": str(folder)}, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
