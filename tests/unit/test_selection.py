"""An output folder keeps its selection, which MANIFEST.json stores, until the user changes it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from twilio_codegen import run as run_module
from twilio_codegen.cli import main
from twilio_codegen.output.manifest import Selection, read_selections, with_manifest
from twilio_codegen.problems import UsageError
from twilio_codegen.resources import Resources, resources
from twilio_codegen.run import Run
from twilio_codegen.selection import nearest, remembered, selection_of, spec_files

from tests.unit.small_tree import contents

PART = "tree.v1.boxes.parts"


@pytest.fixture
def spec(repository: Path, tmp_path: Path) -> Path:
    """A document of a user's own, in a folder of its own."""
    path = tmp_path / "mine" / "tree.yaml"
    path.parent.mkdir()
    shutil.copyfile(repository / "tests" / "snapshots" / "tree.yaml", path)
    return path


@pytest.fixture
def out(spec: Path, tmp_path: Path) -> Path:
    """The folder of a part of that document's client."""
    folder = tmp_path / "out"
    assert run("generate", "--spec", spec, "--only", PART, "--out", folder).exit_code == 0
    return folder


def run(command: str, *arguments: object) -> Result:
    return CliRunner().invoke(main, [command, "--no-cache", "-j", "1", *map(str, arguments)])


def chosen(out: Path) -> object:
    return json.loads((out / "MANIFEST.json").read_text())["selection"]


def test_check_of_a_part_needs_no_more_than_its_folder(out: Path, tmp_path: Path) -> None:
    """A job in CI need not repeat what was typed when the part was made; what it took for granted, it says."""
    found = run("check", "--out", out)
    assert (found.exit_code, found.stdout) == (0, f"{out.as_posix()} matches the specs and the generator\n")
    assert found.stderr == (
        f"{out.as_posix()} holds a part of the client, says its MANIFEST.json: "
        f"--spec {tmp_path.as_posix()}/mine/tree.yaml --only '{PART}'\n"
    )
    (part,) = out.rglob("v1/**/part.py")
    part.write_text(part.read_text() + "# mine\n")
    assert [row["kind"] for row in json.loads(run("check", "--out", out, "--json").stdout)["drift"]] == ["hand-edited"]


def test_generate_makes_the_same_part_again(out: Path) -> None:
    """A folder must not become the whole client because two options were left out."""
    before = contents(out)
    repeated = run("generate", "--out", out)
    assert (repeated.exit_code, contents(out)) == (0, before)
    assert f"--only '{PART}'" in repeated.stderr


def test_another_choice_replaces_the_one_before(spec: Path, out: Path) -> None:
    """As soon as one of the two options is given, nothing of what was remembered counts."""
    assert run("check", "--out", out, "--spec", spec).exit_code == 1
    assert run("generate", "--out", out, "--spec", spec).stderr == ""
    assert chosen(out) == {"spec": ["../mine/tree.yaml"], "only": []}
    assert [*out.rglob("v1/**/color.py")]
    assert run("check", "--out", out).exit_code == 0


def test_a_choice_that_changes_no_file_is_still_another(spec: Path, out: Path) -> None:
    """The manifest differs then, and neither the generator nor an edit is to blame."""
    found = run("check", "--out", out, "--spec", spec, "--only", PART + "*", "--json")
    (drift,) = json.loads(found.stdout)["drift"]
    assert (drift["path"], drift["kind"]) == ("MANIFEST.json", "spec-changed")
    assert drift["causes"] == ["the choice of --spec and --only"]


def test_a_part_moves_together_with_its_document(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository lies elsewhere on each machine, and people run commands from any folder in it."""
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("mine", "out"):
        (tmp_path / name).rename(moved / name)
    monkeypatch.chdir(moved)
    assert run("check", "--out", "out").exit_code == 0
    monkeypatch.chdir(moved / "mine")
    assert run("check", "--out", "../out").exit_code == 0


def test_a_document_that_is_gone_is_told(spec: Path, out: Path, tmp_path: Path) -> None:
    """The part cannot be made again; what else the folder is to hold, its owner has to say."""
    spec.unlink()
    before = contents(out)
    for command in ("check", "generate"):
        failed = run(command, "--out", out)
        assert failed.exit_code == 2
        assert failed.stderr.startswith(
            f"{out.as_posix()}/MANIFEST.json\n"
            "    the client was generated from ../mine/tree.yaml, which no longer exists\n"
            "    select the content of the folder with --spec and --only\n"
        )
    assert contents(out) == before


@pytest.mark.parametrize(
    "torn",
    [
        '<<<<<<< HEAD\n "selection": {"spec": [], "only": ["a"]},\n=======\n "selection": {"spec": [], "only": []},\n',
        ' "selection": {"spec": [], "only": [1]},\n',
        ' "selection": {"spec": []},\n',
        ' "selection": {"spec": [], "only": ["a"],\n',
        ' "selection": ' + "[" * 100_000 + "\n",
    ],
    ids=["two", "number", "half", "unclosed", "deep"],
)
def test_a_manifest_without_one_answer_is_not_taken_for_the_whole_client(torn: str, tmp_path: Path) -> None:
    """A merge can leave two answers, an edit none."""
    (tmp_path / "MANIFEST.json").write_text(f"{{\n{torn}}}\n")
    with pytest.raises(UsageError, match="does not state clearly which part"):
        remembered(tmp_path)


def test_a_torn_manifest_still_says_what_both_sides_say(out: Path) -> None:
    """Two branches that both generate conflict in the hashes; then generating settles it, for a part as for all."""
    manifest = out / "MANIFEST.json"
    manifest.write_text(manifest.read_text() + "<<<<<<< HEAD\n" + manifest.read_text() + ">>>>>>> theirs\n")
    assert run("generate", "--out", out).exit_code == 0
    assert run("check", "--out", out).exit_code == 0


def test_the_whole_client_has_no_selection(repository: Path, tmp_path: Path) -> None:
    """Neither has a folder without a manifest: there the whole client is meant."""
    assert remembered(repository / "generated") is None and remembered(tmp_path / "none") is None
    assert selection_of((), (), tmp_path, resources()) is None
    assert '"selection"' not in "".join(file.text for file in with_manifest({}, {}).values())


def test_where_no_folder_is_named_all_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look at a part in a checkout's own generated/ must not make `make generate` stop there."""

    def part(_: Path) -> Selection:
        return Selection(spec=(), only=("api.*",))

    monkeypatch.setattr(run_module, "remembered", part)
    assert Run.of(use_cache=False).inputs.complete


def test_a_choice_is_kept_without_order_and_without_machine(tmp_path: Path) -> None:
    """The manifest is committed: the generator's own documents by name, others as they lie from the folder."""
    found = Resources(tmp_path / "site", tmp_path / "site", None)
    own, beside, inside = found.contracts / "toys.json", tmp_path / "mine" / "b.yaml", tmp_path / "out" / "c.yaml"
    for path in (own, beside, inside):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    kept = selection_of([inside, own, beside, own], ["z", "a", "z"], tmp_path / "out", found)
    assert kept == Selection(spec=("../mine/b.yaml", "./c.yaml", "specs/contract/toys.json"), only=("a", "z"))
    assert kept is not None and spec_files(kept, tmp_path / "out", found) == (beside, inside, own)
    (manifest,) = with_manifest({}, {}, kept).values()
    assert read_selections(manifest.text) == {kept}


def test_a_path_below_the_current_folder_is_shown_as_one_would_type_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is told can be pasted into a command."""
    monkeypatch.chdir(tmp_path)
    assert nearest(tmp_path / "mine" / "tree.yaml") == Path("mine/tree.yaml")
    assert nearest(tmp_path.parent) == tmp_path.parent
