"""The published generator works on its own: it includes its templates and specs, and needs no repository."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

from .installing import Built, run

PACKED = ("specs", "templates")  # folders of the repository that the generator reads at run time


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
    assert copy["LICENSE"] == (repository / "LICENSE").read_bytes()
    assert not [path for path in copy if path.startswith("rest/api/")]


def packed_files(root: Path) -> dict[str, dict[str, bytes]]:
    single = {"": {name: (root / name).read_bytes() for name in ("LICENSE", "generated/SIZE.json")}}
    return {folder: files_below(root / folder) for folder in PACKED} | single


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
