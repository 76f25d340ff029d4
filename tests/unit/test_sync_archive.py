"""Package archives come from the network, so reading one must be safe."""

from __future__ import annotations

import gzip
import tarfile
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.problems import Pointer, SpecError
from twilio_codegen.upstream.archive import files_in

from tests.unit.package_archive import FOLDER, archive_of, package_of

WHERE = Pointer("npm:things@1.0.0")


def read(archive: bytes, *, max_files: int = 100, max_bytes: int = 100_000) -> dict[str, bytes]:
    return files_in(archive, PurePosixPath(FOLDER), WHERE, max_files=max_files, max_bytes=max_bytes)


def refusal(archive: bytes, *, max_files: int = 100, max_bytes: int = 100_000) -> str:
    """What is said about an archive that is refused."""
    with pytest.raises(SpecError) as caught:
        read(archive, max_files=max_files, max_bytes=max_bytes)
    return str(caught.value)


def member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_only_files_of_the_folder_itself_are_read() -> None:
    """The package holds the command line's own code as well, which is no business of ours."""
    archive = archive_of(
        [
            (member("package/index.js"), "code"),
            (member(FOLDER, tarfile.DIRTYPE), ""),
            (member(f"{FOLDER}/twilio_a_v1.json"), "{}"),
            (member(f"{FOLDER}/deeper/twilio_b_v1.json"), "{}"),
        ]
    )
    assert read(archive) == {"twilio_a_v1.json": b"{}"}


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../outside.json",
        f"{FOLDER}/../../../../outside.json",
        "C:\\outside.json",
        f"{FOLDER}\\..\\outside.json",
        f"{FOLDER}/a\nb.json",
    ],
)
def test_a_path_that_leads_out_is_refused(name: str) -> None:
    """Even an unwanted member of this kind tells that somebody tampered with the archive."""
    assert "can lead out of the archive" in refusal(archive_of([(member(name), "{}")]))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_are_refused(kind: bytes) -> None:
    """A link is a path that leads out by another way; a device never ends."""
    archive = archive_of([(member(f"{FOLDER}/twilio_a_v1.json", kind, "/etc/passwd"), "")])
    assert "is a link or a device" in refusal(archive)


def test_a_sparse_file_is_refused() -> None:
    """A few bytes of archive could claim terabytes of zeros."""
    info = member(f"{FOLDER}/twilio_a_v1.json")
    info.pax_headers = {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.map": "0,1"}
    info.pax_headers |= {"GNU.sparse.size": "1000000000000", "GNU.sparse.name": info.name}
    assert "is a sparse file" in refusal(archive_of([(info, "x")]))


def test_a_file_that_stands_twice_is_refused() -> None:
    """Which of the two is meant depends on the reader: that is how checks are deceived."""
    twice = [(member(f"{FOLDER}/twilio_a_v1.json"), text) for text in ("{}", "[]")]
    assert "appears twice in the archive" in refusal(archive_of(twice))


def test_every_bad_member_is_told() -> None:
    """Whoever looks into it wants the whole picture."""
    said = refusal(archive_of([(member("/a"), ""), (member("../b"), "")]))
    assert "npm:things@1.0.0#/~1a" in said and "npm:things@1.0.0#/..~1b" in said


def test_the_number_of_files_is_bounded() -> None:
    """Millions of empty files take time and memory too."""
    archive = archive_of([(member(f"package/{number}"), "") for number in range(4)])
    assert read(archive, max_files=4) == {}
    assert "holds more than 3 files" in refusal(archive, max_files=3)


def test_the_unpacked_size_is_bounded_before_anything_is_unpacked() -> None:
    """A thousandfold compressed archive must not fill the memory first, and be refused then."""
    bomb = gzip.compress(b"\0" * 10_000_000)
    assert len(bomb) < 20_000
    assert "unpacks to more than 100,000 bytes" in refusal(bomb)


@pytest.mark.parametrize("cut", [5, 40, 200])
def test_a_download_that_broke_off_is_refused(cut: int) -> None:
    """Half of a package must not become half of the contracts."""
    archive = package_of({"twilio_a_v1.json": "".join(map(str, range(1000)))})
    assert "not a readable" in refusal(archive[:cut])


def test_a_member_longer_than_its_archive_is_refused() -> None:
    """The header may claim any size."""
    plain = gzip.decompress(package_of({"twilio_a_v1.json": "x" * 5_000}))
    assert "not a readable tar archive" in refusal(gzip.compress(plain[:4_000]))


def test_what_is_no_archive_is_refused() -> None:
    """A proxy's login page, for instance."""
    assert "not a readable gzip file" in refusal(b"<html>")
    assert "not a readable tar archive" in refusal(gzip.compress(b"<html>" * 200))


def test_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever an archive names, it stays in memory."""
    monkeypatch.chdir(tmp_path)
    read(package_of({"twilio_a_v1.json": "{}"}))
    assert list(tmp_path.iterdir()) == []
