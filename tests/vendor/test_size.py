"""The savings of a copy are reported at once, because the size of the full client is stored."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from twilio_codegen import pipeline
from twilio_codegen.cache import Cache
from twilio_codegen.inputs import Inputs
from twilio_codegen.output.tree import FileTree
from twilio_codegen.resources import resources
from twilio_codegen.vendor import vendor as vendoring
from twilio_codegen.vendor.settings import Given
from twilio_codegen.vendor.size import read_size

LOADED = (
    "import sys, twilio_client; twilio_client.Client; print(*(m.__file__ for n, m in sys.modules.items() if {ours}))"
)


def test_the_full_client_is_as_large_as_is_told(repository: Path) -> None:
    """Counted on disk, and by an interpreter that imports it: not by the code that wrote the figures."""
    package = repository / "generated" / "twilio_client"
    files = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    ours = "n.partition('.')[0] == 'twilio_client'"
    command = [sys.executable, "-c", LOADED.format(ours=ours)]
    done = subprocess.run(command, cwd=package.parent, capture_output=True, encoding="utf-8", check=True)
    loaded = [Path(name) for name in done.stdout.split()]
    told = read_size(resources().full_size)
    assert told is not None
    assert (told.files, told.bytes) == (len(files), sum(path.stat().st_size for path in files))
    assert told.lines == sum(path.read_bytes().count(b"\n") for path in files)
    assert (told.loaded_files, told.loaded_bytes) == (len(loaded), sum(path.stat().st_size for path in loaded))


def test_a_part_is_made_of_its_own_documents_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a fresh machine all the others take most of a minute, for a line of figures."""
    built, whole = list[str](), pipeline.build

    def build(given: Inputs, cache: Cache | None = None, jobs: int | None = None) -> FileTree:
        built.extend(path.name for path in given.specs)
        return whole(given, cache, jobs)

    monkeypatch.setattr(pipeline, "build", build)
    project = Given(only=("wireless.v1.sims",)).project(Path("_twilio"), tmp_path)
    done = vendoring.vendor(project, jobs=1)
    assert built == ["twilio_wireless_v1.json"]
    assert done is not None and f"the full client: {read_size(resources().full_size)}\nsaved: " in str(done)


def test_what_belongs_to_media_comes_with_media_only(tmp_path: Path) -> None:
    """The download of media is longer than many a resource; who only sends messages need not review it."""
    project = Given(only=("api.v2010.messages",)).project(Path("_twilio"), tmp_path)
    vendoring.vendor(project, jobs=1)
    assert sorted(path.name for path in (tmp_path / "_twilio" / "extras").iterdir()) == ["__init__.py", "messages.py"]
