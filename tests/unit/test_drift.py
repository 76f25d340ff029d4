"""`check` reports every file that differs, and why."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.drift import Drift, as_json, as_text, compare
from twilio_codegen.output.manifest import MANIFEST, with_manifest
from twilio_codegen.output.tree import FileTree, GeneratedFile
from twilio_codegen.output.write import write

CHAT, FAX, TEMPLATE = (
    "specs/contract/twilio_chat_v2.json",
    "specs/contract/twilio_fax_v1.json",
    "templates/resource.jinja",
)
OLD = {CHAT: "1", FAX: "1", TEMPLATE: "1"}


def tree(sources: dict[str, str], chat: str = "chat = 1\n", fax: str | None = "fax = 1\n") -> FileTree:
    files = {PurePosixPath("chat.py"): GeneratedFile(chat, (CHAT, TEMPLATE), ("chat.fetch",))}
    if fax is not None:
        files[PurePosixPath("fax.py")] = GeneratedFile(fax, (FAX, TEMPLATE), ("fax.create", "fax.fetch"))
    return with_manifest(files, sources)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that was up to date with `tree(OLD)`."""
    write(tree(OLD), tmp_path)
    return tmp_path


def kinds(drifts: list[Drift]) -> dict[str, str]:
    return {str(drift.path): drift.kind for drift in drifts}


def test_what_was_written_is_no_drift(root: Path) -> None:
    """CI runs this on every change: a false alarm would be switched off."""
    (root / "__pycache__").mkdir()
    (root / "__pycache__" / "chat.pyc").touch()
    (root / ".mypy_cache").mkdir()
    assert compare(tree(OLD), root) == []


def test_a_file_no_spec_asks_for_is_drift(tmp_path: Path) -> None:
    """Twilio retires APIs: what is left behind must be seen, not shipped."""
    (tmp_path / "fax.py").write_text("# retired\n")
    assert compare({}, tmp_path) == [Drift(PurePosixPath("fax.py"), "stale")]


def test_comparing_writes_nothing(root: Path) -> None:
    """`check` runs in CI and in other people's checkouts."""
    before = {path: path.stat().st_mtime_ns for path in (root, *root.rglob("*"))}
    compare(tree({**OLD, CHAT: "2"}, chat="chat = 2\n", fax=None), root)
    assert {path: path.stat().st_mtime_ns for path in (root, *root.rglob("*"))} == before


def test_an_edit_by_hand_is_told_from_a_change_of_the_spec(root: Path) -> None:
    """The one has to move into a template, the other is the day's work; both may meet in one folder."""
    (root / "fax.py").write_text("fax = 'mine'\n")
    drifts = compare(tree({**OLD, CHAT: "2"}, chat="chat = 2\n"), root)
    assert kinds(drifts) == {"MANIFEST.json": "spec-changed", "chat.py": "spec-changed", "fax.py": "hand-edited"}
    assert [drift.causes for drift in drifts] == [(CHAT,), (CHAT,), ()]
    assert all(drift.mendable for drift in drifts)


@pytest.mark.parametrize(("sources", "causes"), [(OLD, ()), ({**OLD, TEMPLATE: "2"}, (TEMPLATE,))])
def test_a_change_of_the_generator_is_told_from_one_of_the_spec(
    root: Path, sources: dict[str, str], causes: tuple[str, ...]
) -> None:
    """Other text from the same contract: a template did it, or else the generator's code."""
    drift = compare(tree(sources, chat="chat = 2\n"), root)[1]
    assert (drift.kind, drift.causes) == ("generator-changed", causes)


def test_a_spec_that_changed_without_effect_shows_in_the_manifest_alone(root: Path) -> None:
    """Otherwise the next `generate` would change a file that `check` called fresh."""
    assert kinds(compare(tree({**OLD, CHAT: "2"}), root)) == {"MANIFEST.json": "spec-changed"}


def test_a_missing_file_names_its_operations(root: Path) -> None:
    """The reader knows operations, not modules."""
    (root / "fax.py").unlink()
    assert compare(tree(OLD), root) == [
        Drift(PurePosixPath("fax.py"), "missing", ("fax.create", "fax.fetch"), mendable=True)
    ]


def test_a_stale_file_names_the_operations_that_it_had(root: Path) -> None:
    """They are what its users lose, and no spec can tell any more."""
    drifts = compare(tree({CHAT: "1", TEMPLATE: "1"}, fax=None), root)
    assert drifts[1] == Drift(PurePosixPath("fax.py"), "stale", ("fax.create", "fax.fetch"), (FAX,), mendable=True)


def test_an_operation_that_left_a_file_is_named_too(root: Path) -> None:
    """A spec that drops an operation changes the file for exactly those who use it."""
    files = {PurePosixPath("fax.py"): GeneratedFile("fax = 2\n", (FAX,), ("fax.fetch",))}
    drift = next(drift for drift in compare(with_manifest(files, OLD), root) if drift.path.name == "fax.py")
    assert drift.operations == ("fax.fetch", "fax.create")


def test_a_missing_manifest_and_a_damaged_one_are_drift(root: Path) -> None:
    """Without it the next `generate` cannot know what is ours."""
    (root / MANIFEST).write_text((root / MANIFEST).read_text() + "<<<<<<<\n")
    assert kinds(compare(tree(OLD), root)) == {"MANIFEST.json": "hand-edited"}
    (root / MANIFEST).unlink()
    assert kinds(compare(tree(OLD), root)) == {"MANIFEST.json": "missing"}


def test_a_folder_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    """The first `check` of a checkout may come before the first `generate`."""
    assert set(kinds(compare(tree(OLD), tmp_path / "none")).values()) == {"missing"}


def test_drift_is_empty_exactly_when_writing_would_do_nothing(root: Path) -> None:
    """`make generate && git diff` and `make check` are two ways to ask one question."""
    for wanted in (tree({**OLD, CHAT: "2"}), tree(OLD, chat="chat = 2\n"), tree({CHAT: "1", TEMPLATE: "1"}, fax=None)):
        drifts = compare(wanted, root)
        report = write(wanted, root)
        assert {drift.path for drift in drifts} == {*report.created, *report.changed, *report.removed}
        assert compare(wanted, root) == []


def test_the_report_for_people(root: Path) -> None:
    """It groups by cause, names operations, says which files are up to the reader, and ends with the command."""
    (root / "stray.py").touch()
    (root / "fax.py").write_text("fax = 'mine'\n")
    drifts = compare(tree({**OLD, CHAT: "2"}, chat="chat = 2\n"), root)
    assert as_text(drifts, Path("generated"), "make generate") == (
        "generated does not match the specs and the generator: 4 files\n"
        "\n"
        "edited by hand (generating undoes it: make the change in the templates or the specs)\n"
        "    fax.py\n"
        "        fax.create, fax.fetch\n"
        "\n"
        "the spec has changed: specs/contract/twilio_chat_v2.json\n"
        "    MANIFEST.json\n"
        "    chat.py\n"
        "        chat.fetch\n"
        "\n"
        "stale (nothing asks for it)\n"
        "    stray.py  (move or delete it yourself)\n"
        "\n"
        "run: make generate"
    )
    assert as_text([], Path("generated"), "make generate") == "generated matches the specs and the generator"


def test_a_stray_file_of_any_name_can_be_reported(tmp_path: Path) -> None:
    """A name need not be text; the report of everything else must not fail on it."""
    drift = Drift(PurePosixPath("caf\udce9.py"), "stale")
    assert "caf\\udce9.py" in as_text([drift], tmp_path, "make generate")
    assert json.loads(as_json([drift], "make generate"))["drift"][0]["path"] == "caf\udce9.py"


def test_the_report_for_machines(root: Path) -> None:
    """A bot that comments on a change needs no parser for prose."""
    (root / "fax.py").unlink()
    assert json.loads(as_json(compare(tree(OLD), root), "make generate")) == {
        "drift": [
            {
                "path": "fax.py",
                "kind": "missing",
                "operations": ["fax.create", "fax.fetch"],
                "causes": [],
                "mendable": True,
            }
        ],
        "command": "make generate",
    }
    assert json.loads(as_json([], "make generate")) == {"drift": [], "command": None}


def test_no_command_is_offered_for_what_none_mends(root: Path) -> None:
    """Who runs `generate` and sees the same report again trusts neither."""
    (root / "stray.py").touch()
    drifts = compare(tree(OLD), root)
    assert as_text(drifts, root, "make generate").endswith("move or delete what is marked above: no command does that")
    assert json.loads(as_json(drifts, "make generate"))["command"] is None
    (root / "fax.py").unlink()
    assert as_text(compare(tree(OLD), root), root, "make generate").endswith("\nrun: make generate")


def test_what_stands_in_the_way_comes_before_the_command(root: Path) -> None:
    """Generating is refused as long as something of somebody else's has the name of a file to be written."""
    (root / MANIFEST).write_text("{")
    (root / "fax.py").write_text("mine")
    drifts = compare(tree(OLD), root)
    assert as_text(drifts, root, "make generate").endswith(
        "move or delete what is marked above, then run: make generate"
    )
    assert json.loads(as_json(drifts, "make generate"))["command"] is None
    for name in (MANIFEST, "fax.py"):
        (root / name).unlink()
    write(tree(OLD), root)
    assert compare(tree(OLD), root) == []


def test_a_place_without_a_client_is_told_in_a_line(tmp_path: Path) -> None:
    """A slip in --out must not be answered with the names of all files; machines get them still."""
    drifts = compare(tree(OLD), tmp_path / "nowhere")
    assert (
        as_text(drifts, tmp_path / "nowhere", "make it") == f"there is no client at {tmp_path}/nowhere\n\nrun: make it"
    )
    report = json.loads(as_json(drifts, "make it"))
    assert [row["kind"] for row in report["drift"]] == 3 * ["missing"] and report["command"] == "make it"
