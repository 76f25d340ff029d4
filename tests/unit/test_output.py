"""Writing a tree: changed files are written, unneeded generated files are removed, all others stay unchanged."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.drift import compare
from twilio_codegen.output.manifest import MANIFEST, with_manifest
from twilio_codegen.output.tree import GeneratedFile
from twilio_codegen.output.write import WriteReport, is_current, write
from twilio_codegen.problems import SpecError

from tests.unit.small_tree import contents, small_tree


def paths(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(map(PurePosixPath, names))


def test_a_new_folder_is_filled(tmp_path: Path) -> None:
    """The first run makes the folder, and says what it made."""
    root = tmp_path / "deep" / "generated"
    report = write(small_tree(a="a = 1\n", rest__b="b = 'é'\n"), root)
    assert report == WriteReport(created=paths("MANIFEST.json", "a.py", "rest/b.py"))
    assert contents(root) == {
        "MANIFEST.json": small_tree(a="a = 1\n", rest__b="b = 'é'\n")[MANIFEST].text,
        "a.py": "a = 1\n",
        "rest/b.py": "b = 'é'\n",
    }


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    """Untouched files keep their times, so that editors, builds and reviewers see the one change."""
    write(small_tree(a="a = 1\n", b="b = 1\n"), tmp_path)
    times = {name: os.stat(tmp_path / name).st_mtime_ns for name in ("a.py", "b.py")}
    assert write(small_tree(a="a = 2\n", b="b = 1\n"), tmp_path) == WriteReport(
        changed=paths("MANIFEST.json", "a.py"), unchanged=paths("b.py")
    )
    assert os.stat(tmp_path / "b.py").st_mtime_ns == times["b.py"]
    assert os.stat(tmp_path / "a.py").st_mtime_ns != times["a.py"]


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    """Not even the manifest: a second run must be invisible, on a read-only disk too."""
    write(small_tree(a="a = 1\n"), tmp_path)
    for path in (tmp_path, *tmp_path.iterdir()):
        os.utime(path, ns=(0, 0))
    assert write(small_tree(a="a = 1\n"), tmp_path) == WriteReport(unchanged=paths("MANIFEST.json", "a.py"))
    assert all(path.stat().st_mtime_ns == 0 for path in (tmp_path, *tmp_path.iterdir()))


def test_what_a_spec_no_longer_asks_for_is_removed_with_its_folder(tmp_path: Path) -> None:
    """Twilio retires APIs. A folder left behind, if only with bytecode, could still be imported."""
    write(small_tree(a="", rest__fax__v1="", rest__chat="chat = 1\n"), tmp_path)
    bytecode = tmp_path / "rest" / "fax" / "__pycache__"
    bytecode.mkdir()
    (bytecode / "v1.cpython-311.pyc").write_bytes(b"")
    assert write(small_tree(a="", rest__chat="chat = 1\n"), tmp_path).removed == paths("rest/fax/v1.py")
    assert sorted(contents(tmp_path)) == ["MANIFEST.json", "a.py", "rest/chat.py"]
    assert not (tmp_path / "rest" / "fax").exists()


def test_a_stale_file_that_was_edited_is_kept_and_reported(tmp_path: Path) -> None:
    """Somebody put work into it; deleting it without a word would lose the only copy."""
    write(small_tree(a="", fax="fax = 1\n"), tmp_path)
    (tmp_path / "fax.py").write_text("fax = 'mine'\n")
    assert write(small_tree(a=""), tmp_path).kept == paths("fax.py")
    assert (tmp_path / "fax.py").read_text() == "fax = 'mine'\n"
    assert [(drift.path.name, drift.mendable) for drift in compare(small_tree(a=""), tmp_path)] == [("fax.py", False)]


def test_an_edited_file_of_ours_is_written_anew(tmp_path: Path) -> None:
    """That is what `check` tells people to do about it."""
    write(small_tree(a="a = 1\n"), tmp_path)
    (tmp_path / "a.py").write_text("a = 'mine'\n")
    assert write(small_tree(a="a = 1\n"), tmp_path).changed == paths("a.py")
    assert compare(small_tree(a="a = 1\n"), tmp_path) == []


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    """Only what the manifest lists may be removed, and a folder that holds anything else stays."""
    write(small_tree(a="", rest__fax=""), tmp_path)
    (tmp_path / "rest" / "notes.txt").write_text("mine")
    write(small_tree(a=""), tmp_path)
    assert sorted(contents(tmp_path)) == ["MANIFEST.json", "a.py", "rest/notes.txt"]


def test_a_foreign_file_in_the_way_is_never_overwritten(tmp_path: Path) -> None:
    """`--out .` in somebody's project must not replace their modules; every such file is named at once."""
    (tmp_path / "a.py").write_text("mine = 1\n")
    (tmp_path / "b.py").write_text("mine = 2\n")
    with pytest.raises(SpecError) as caught:
        write(small_tree(a="a = 1\n", b="b = 1\n", c="c = 1\n"), tmp_path)
    assert [problem.where.file for problem in caught.value.problems] == [f"{tmp_path}/a.py", f"{tmp_path}/b.py"]
    assert contents(tmp_path) == {"a.py": "mine = 1\n", "b.py": "mine = 2\n"}


def test_somebody_elses_manifest_is_in_the_way_too(tmp_path: Path) -> None:
    """A file of that name is no proof that the folder is ours."""
    (tmp_path / "MANIFEST.json").write_text("{}\n")
    with pytest.raises(SpecError, match="MANIFEST.json"):
        write(small_tree(a=""), tmp_path)


def test_a_lost_manifest_is_replaced_when_the_files_are_right(tmp_path: Path) -> None:
    """Whoever loses it gets it back by generating; identical files are nobody's loss."""
    write(small_tree(a="a = 1\n"), tmp_path)
    (tmp_path / "MANIFEST.json").unlink()
    assert write(small_tree(a="a = 1\n"), tmp_path) == WriteReport(
        created=paths("MANIFEST.json"), unchanged=paths("a.py")
    )


def test_a_conflict_of_two_branches_is_settled_by_generating(tmp_path: Path) -> None:
    """After a merge the manifest is torn and the files hold conflict marks: `make generate` is the whole cure."""
    write(small_tree(a="a = 1\n", b="b = 1\n"), tmp_path)
    manifest = tmp_path / "MANIFEST.json"
    manifest.write_text(manifest.read_text().replace(' "files": {', "<<<<<<< HEAD\n=======\n>>>>>>> b\n" ' "files": {'))
    (tmp_path / "a.py").write_text("<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> b\n")
    assert write(small_tree(a="a = 3\n", b="b = 1\n"), tmp_path).changed == paths("MANIFEST.json", "a.py")
    assert compare(small_tree(a="a = 3\n", b="b = 1\n"), tmp_path) == []


def test_a_file_makes_way_for_a_folder(tmp_path: Path) -> None:
    """Old files are removed before new ones are written, since a new name may need the place of an old one."""
    write(with_manifest({PurePosixPath("data"): GeneratedFile("")}, {}), tmp_path)
    wanted = with_manifest({PurePosixPath("data/a.py"): GeneratedFile("")}, {})
    assert all(drift.mendable for drift in compare(wanted, tmp_path))
    write(wanted, tmp_path)
    assert compare(wanted, tmp_path) == []


def test_a_manifest_alone_tells_that_nothing_is_to_be_done(tmp_path: Path) -> None:
    """A run with nothing to do should not have to load the text of the whole client to know it."""
    wanted = small_tree(a="a = 1\n", rest__b="")
    manifest = wanted[MANIFEST].text
    assert not is_current(manifest, tmp_path / "new")
    write(wanted, tmp_path)
    (tmp_path / "__pycache__").mkdir()
    assert is_current(manifest, tmp_path)
    assert not is_current("", tmp_path)
    assert not is_current(small_tree(a="a = 2\n", rest__b="")[MANIFEST].text, tmp_path)

    (tmp_path / "a.py").write_text("a = 2\n")
    assert not is_current(manifest, tmp_path)
    write(wanted, tmp_path)
    (tmp_path / "stray.py").touch()
    assert not is_current(manifest, tmp_path)
