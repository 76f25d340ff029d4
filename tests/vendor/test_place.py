"""Vendoring never writes, changes or deletes files that it did not create."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.disk import JOURNAL
from twilio_codegen.output.manifest import journal, with_manifest
from twilio_codegen.output.tree import FileTree, GeneratedFile
from twilio_codegen.problems import SpecError
from twilio_codegen.vendor.place import place

from .projects import held


def tree(**texts: str) -> FileTree:
    """A small copy: tree(rest__fax="...") has rest/fax.py."""
    return with_manifest(
        {PurePosixPath(name.replace("__", "/") + ".py"): GeneratedFile(text) for name, text in texts.items()}, {}
    )


OLD, NEW = tree(rest__fax="old", base="old"), tree(rest__fax="new", sids="new")


def texts_of(files: FileTree) -> dict[PurePosixPath, bytes]:
    return {path: file.data for path, file in files.items()}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A copy in a project."""
    place(OLD, tmp_path / "_twilio", tmp_path)
    return tmp_path / "_twilio"


def test_an_update_leaves_what_the_new_copy_has(target: Path) -> None:
    """Neither a module that was retired, nor a journal, nor an empty folder stays behind."""
    place(NEW, target, target.parent)
    assert held(target) == texts_of(NEW)
    place(tree(sids="new"), target, target.parent)
    assert not (target / "rest").exists()


def test_a_failure_leaves_the_old_copy_whole(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half an update cannot be imported, and nobody knows which half it is."""
    whole, renamed = Path.replace, []

    def replace(origin: Path, destination: Path) -> Path:
        renamed.append(origin)
        if len(renamed) == 3:
            raise OSError(28, "No space left on device")
        return whole(origin, destination)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(SpecError, match="No space left on device; the old copy is unchanged"):
        place(NEW, target, target.parent)
    assert held(target) == texts_of(OLD)


def test_a_run_that_was_killed_is_mended_by_the_next(target: Path) -> None:
    """Then there was no time to put anything back; the journal still says what is ours."""
    (target / JOURNAL).write_text(journal({path: frozenset({file.sha256}) for path, file in OLD.items()}, NEW))
    (target / "sids.py").write_text("new")
    (target / ".replacing-x").mkdir()
    (target / ".replacing-x" / "0.old").write_text("old")
    place(NEW, target, target.parent)
    assert held(target) == texts_of(NEW)


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.vendor.test_place import NEW, place

def replace(origin, destination, whole=Path.replace, count=iter(range(int(sys.argv[2])))):
    if next(count, None) is None:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(origin, destination)

Path.replace = replace
target = Path(sys.argv[1])
place(NEW, target, target.parent)
"""


def test_killed_before_any_of_its_steps_it_is_mended_by_the_next_run(tmp_path: Path, repository: Path) -> None:
    """No handler runs then, so what is on the disk has to be enough, whichever files were already moved."""
    for step in range(20):
        target = tmp_path / str(step) / "_twilio"
        place(OLD, target, target.parent)
        command = [sys.executable, "-c", KILLED, str(target), str(step)]
        done = subprocess.run(command, cwd=repository, capture_output=True, encoding="utf-8")
        if not done.returncode:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        place(NEW, target, target.parent)
        assert held(target) == texts_of(NEW)
    assert step > 4 and held(target) == texts_of(NEW)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """`--to src` instead of `--to src/_twilio` is a slip of the hand."""
    (tmp_path / "main.py").write_text("mine")
    with pytest.raises(SpecError, match="contains other files, and no manifest"):
        place(OLD, tmp_path, tmp_path)
    assert held(tmp_path) == {PurePosixPath("main.py"): b"mine"}
    place(OLD, tmp_path, tmp_path, force=True)
    assert held(tmp_path) == {PurePosixPath("main.py"): b"mine", **texts_of(OLD)}


def test_force_does_not_overwrite_a_file_that_never_was_ours(tmp_path: Path) -> None:
    """Told to write beside other files, not over them."""
    (tmp_path / "base.py").write_text("mine")
    with pytest.raises(SpecError, match=r"base\.py\n    is in the way"):
        place(OLD, tmp_path, tmp_path, force=True)
    assert held(tmp_path) == {PurePosixPath("base.py"): b"mine"}


def test_a_copy_inside_another_is_refused(target: Path) -> None:
    """Every file of it would be a stray one to the check of the copy around it, and no command would mend that."""
    with pytest.raises(SpecError, match=r"_twilio\n    contains a copy of the client"):
        place(OLD, target / "rest" / "inner", target.parent, force=True)
    assert held(target) == texts_of(OLD)


def test_line_ends_of_windows_are_no_edit(target: Path) -> None:
    """Git can be told to write them into a checkout: neither are these files somebody's work, nor do they differ."""
    for path in (path for path in target.rglob("*") if path.is_file()):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    place(OLD, target, target.parent)
    place(NEW, target, target.parent)
    assert held(target) == texts_of(NEW)


def test_an_edit_by_hand_is_refused_unless_told(target: Path) -> None:
    """Somebody has put work into it, perhaps not knowing that the file is generated."""
    (target / "base.py").write_text("mine")
    with pytest.raises(SpecError, match=r"base\.py\n    was edited by hand"):
        place(NEW, target, target.parent)
    place(tree(rest__fax="new", base="new"), target, target.parent, force=True)
    assert (target / "base.py").read_text() == "new"


@pytest.mark.parametrize("link", ["src", "src/_twilio"])
def test_no_link_is_followed(link: str, tmp_path: Path) -> None:
    """A link may lead out of the project, into a place that nobody thought of."""
    project, outside = tmp_path / "project", tmp_path / "outside"
    (project / link).parent.mkdir(parents=True)
    outside.mkdir()
    (project / link).symlink_to(outside)
    with pytest.raises(SpecError, match="is a symbolic link"):
        place(OLD, project / "src" / "_twilio", project)
    assert list(outside.iterdir()) == []


def test_no_link_inside_the_copy_is_followed(target: Path, tmp_path: Path) -> None:
    """Somebody has moved a folder of the copy elsewhere, and put a link in its place."""
    outside = tmp_path / "outside"
    (target / "rest").replace(outside)
    (target / "rest").symlink_to(outside)
    for force in (False, True):
        with pytest.raises(SpecError, match=r"rest\n    is a symbolic link, .*\n    .*, and run this again"):
            place(NEW, target, tmp_path, force=force)
    assert held(outside) == {PurePosixPath("fax.py"): b"old"}
    assert (target / "base.py").read_text() == "old"


@pytest.mark.parametrize("folder", [".git", ".git/hooks", "src/.hg/x"])
def test_nothing_is_written_into_the_repository_itself(folder: str, tmp_path: Path) -> None:
    """Not even if told: no hook or ref of version control is a client."""
    (tmp_path / folder).mkdir(parents=True)
    with pytest.raises(SpecError, match="belongs to version control"):
        place(OLD, tmp_path / folder / "_twilio", tmp_path, force=True)
    assert list((tmp_path / folder).iterdir()) == []


def test_a_folder_that_cannot_be_written_stays_as_it_is(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout that is read-only, or a full disk, shows when the new files are laid beside the old ones."""

    def refused(path: Path, data: bytes) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    before = held(target)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", refused)
        with pytest.raises(SpecError, match="Permission denied; the old copy is unchanged"):
            place(NEW, target, target.parent)
    assert held(target) == before
    place(NEW, target, target.parent)
    assert held(target) == texts_of(NEW)


def test_a_name_in_other_letters_replaces_the_old_one(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `Base.py` and `base.py` are one file, the old one has to make way before the new one comes."""
    whole, moved = Path.replace, []

    def replace(origin: Path, destination: Path) -> Path:
        moved.append(origin.name if origin.parent == target else destination.name)
        return whole(origin, destination)

    monkeypatch.setattr(Path, "replace", replace)
    place(tree(rest__fax="old", Base="new"), target, target.parent)
    assert moved.index("base.py") < moved.index("Base.py")
    assert sorted(map(str, held(target))) == ["Base.py", "MANIFEST.json", "rest/fax.py"]


def test_two_runs_at_a_time_leave_one_whole_copy(target: Path) -> None:
    """An editor's hook and a terminal: whoever comes second waits, and no mixture can be imported."""
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(place, copy, target, target.parent) for copy in (NEW, OLD) * 25]:
            done.result()
    assert held(target) in (texts_of(OLD), texts_of(NEW))
    assert not [path for path in target.rglob("*") if path.name.startswith(".")]


def test_a_place_below_folders_that_are_not_there_is_made(tmp_path: Path) -> None:
    """A project of its own, told by its place alone: `--to ../new/project/_twilio`."""
    target = tmp_path / "nope" / "deep" / "only"
    place(OLD, target, target.parent)
    assert held(target) == texts_of(OLD)


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file stands where a folder is needed: a slip in the path, not a fault of ours."""
    (tmp_path / "file").write_text("mine")
    with pytest.raises(SpecError, match=r"file\n    the system refused to make this folder: .*\n.*--to"):
        place(OLD, tmp_path / "file" / "only", tmp_path / "file")
