"""Writing a tree when things go wrong: links, interruptions, and errors of the system."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.alone import alone
from twilio_codegen.output.drift import compare
from twilio_codegen.output.manifest import with_manifest
from twilio_codegen.output.tree import FileTree, GeneratedFile
from twilio_codegen.output.write import write
from twilio_codegen.problems import SpecError

from tests.unit.small_tree import contents, small_tree


@pytest.mark.parametrize("link", ["rest/deep/a.py", "rest/deep", "rest", "MANIFEST.json"])
def test_nothing_is_written_through_a_link(tmp_path: Path, link: str) -> None:
    """A link in a checked-out folder could point at anything that its reader may write."""
    outside, root = tmp_path / "outside", tmp_path / "generated"
    (outside / "deep").mkdir(parents=True)
    (outside / "deep" / "a.py").write_text("mine = 1\n")
    place = root / link
    place.parent.mkdir(parents=True)
    place.symlink_to(outside / "deep" / "a.py" if link.endswith("on") else outside / Path(link).relative_to("rest"))
    before = contents(outside)
    with pytest.raises(SpecError, match=f"{root}/{link}\n    is a symbolic link"):
        write(small_tree(rest__deep__a="a = 1\n"), root)
    assert contents(outside) == before
    assert any(not drift.mendable for drift in compare(small_tree(rest__deep__a="a = 1\n"), root))


def test_the_output_folder_itself_is_no_link_and_no_file(tmp_path: Path) -> None:
    """Above it, links are the business of whoever named the folder."""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").touch()
    for name, trouble in (("link", "is a symbolic link"), ("file", "is not a folder")):
        with pytest.raises(SpecError, match=trouble):
            write(small_tree(a=""), tmp_path / name)
    write(small_tree(a=""), tmp_path / "link" / "generated")
    assert (tmp_path / "real" / "generated" / "a.py").exists()


def test_nothing_is_removed_through_a_link(tmp_path: Path) -> None:
    """A manifest could list a file that meanwhile lies in another folder."""
    root = tmp_path / "generated"
    write(small_tree(a="", rest__fax="fax = 1\n"), root)
    (root / "rest").rename(tmp_path / "elsewhere")
    (root / "rest").symlink_to(tmp_path / "elsewhere")
    assert not write(small_tree(a=""), root).removed
    assert (tmp_path / "elsewhere" / "fax.py").exists()


def test_a_manifest_cannot_name_files_outside_the_folder(tmp_path: Path) -> None:
    """It comes with a checkout, perhaps a hostile one."""
    root = tmp_path / "generated"
    (tmp_path / "mine.py").write_text("mine = 1\n")
    hostile: FileTree = {PurePosixPath("../mine.py"): GeneratedFile("mine = 1\n")}
    with pytest.raises(SpecError):
        with_manifest(hostile, {})
    honest = with_manifest({PurePosixPath("mine.py"): GeneratedFile("mine = 1\n")}, {})
    write(honest, root)
    manifest = root / "MANIFEST.json"
    manifest.write_text(manifest.read_text().replace("mine.py", "../mine.py"))
    write(small_tree(a=""), root)
    assert (tmp_path / "mine.py").exists()


def test_a_folder_where_a_file_belongs_is_refused(tmp_path: Path) -> None:
    """And the other way round; both are named, and nothing is written."""
    (tmp_path / "a.py").mkdir()
    (tmp_path / "rest").write_text("mine")
    with pytest.raises(SpecError) as caught:
        write(small_tree(a="", rest__b="", rest__c=""), tmp_path)
    assert [problem.where.file for problem in caught.value.problems] == [f"{tmp_path}/a.py", f"{tmp_path}/rest"]
    assert contents(tmp_path) == {"rest": "mine"}


def test_the_next_run_goes_on_wherever_one_was_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C may come between any two steps. Whatever it leaves is ours, is not mistaken for an edit by hand, and is
    taken over by the next run, though the specs have moved on once more.
    """
    old, new, newer = (
        small_tree(a="a = 1\n", b="b = 1\n", fax="fax = 1\n"),
        small_tree(a="a = 2\n", b="b = 2\n", c="c = 2\n"),
        small_tree(a="a = 3\n", b="b = 1\n", d="d = 3\n"),
    )
    replace = os.replace
    steps = 0
    while True:
        root = tmp_path / str(steps)
        write(old, root)
        left = steps

        def interrupted(source: Path, target: Path) -> None:
            nonlocal left
            if left == 0:
                raise KeyboardInterrupt
            left -= 1
            replace(source, target)

        monkeypatch.setattr(os, "replace", interrupted)
        try:
            write(new, root)
        except KeyboardInterrupt:
            monkeypatch.undo()
        else:
            break
        assert {drift.kind for drift in compare(new, root)} <= {"generator-changed", "missing", "stale"}
        assert all(drift.mendable for drift in compare(newer, root))
        write(newer, root)
        assert contents(root) == {str(path): file.text for path, file in newer.items()}
        steps += 1
    assert steps == 5, "the journal, three modules, the manifest"


def test_two_interruptions_in_a_row_lose_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What only the first of them made is still ours after the second."""
    replace = os.replace

    def until_the_manifest(source: Path, target: Path) -> None:
        if target.name == "MANIFEST.json":
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", until_the_manifest)
    for texts in ({"a": "a = 1\n"}, {"b": "b = 1\n"}):
        with pytest.raises(KeyboardInterrupt):
            write(small_tree(**texts), tmp_path)
    monkeypatch.undo()
    write(small_tree(c="c = 1\n"), tmp_path)
    assert sorted(contents(tmp_path)) == ["MANIFEST.json", "c.py"]


def test_what_a_killed_run_left_half_written_is_swept_away(tmp_path: Path) -> None:
    """A process that is killed cannot clean up; the next one that writes does."""
    write(small_tree(rest__a="a = 1\n"), tmp_path)
    (tmp_path / "rest" / ".a.py.4711.twilio-codegen").write_text("a =")
    write(small_tree(rest__a="a = 2\n"), tmp_path)
    assert sorted(contents(tmp_path)) == ["MANIFEST.json", "rest/a.py"]


def test_two_runs_at_once_do_not_take_each_others_files_away(tmp_path: Path) -> None:
    """The second waits for the first, and finds nothing to do: each sweeps away what it takes for remains."""
    with ThreadPoolExecutor(2) as runs:
        with alone(tmp_path, "--out"):
            waiting = runs.submit(write, small_tree(a="a = 1\n"), tmp_path)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.2)
            assert contents(tmp_path) == {}
        assert [str(path) for path in waiting.result(timeout=60).created] == ["MANIFEST.json", "a.py"]


def test_a_refusal_of_the_system_is_told_without_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is nobody's bug; the file, the reason and what to do are what helps."""

    def full(source: Path, target: Path) -> None:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(SpecError, match=r"\n    the system refused: No space left on device\n    .*generate again"):
        write(small_tree(a=""), tmp_path / "generated")
    assert contents(tmp_path / "generated") == {}
