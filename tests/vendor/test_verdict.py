"""The causes of drift in a copy are reported separately, because different people have to act."""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.manifest import MANIFEST
from twilio_codegen.resources import Resources
from twilio_codegen.vendor.place import place
from twilio_codegen.vendor.subset import Copy
from twilio_codegen.vendor.verdict import Kind, as_json, as_text, judge, newer_generator

from .projects import SIMS, copy_of, few_documents, put

SIM = PurePosixPath("rest/wireless/v1/sim.py")


@pytest.fixture
def target(sims: Copy, tmp_path: Path) -> Path:
    """A copy as it was written."""
    put(sims, tmp_path / "_twilio")
    return tmp_path / "_twilio"


def kinds(copy: Copy, target: Path) -> dict[str, Kind]:
    """What is said of each file."""
    return {str(finding.path): finding.kind for finding in judge(copy.tree, target)}


def test_a_copy_as_it_was_written_is_in_order(sims: Copy, target: Path) -> None:
    """A check that cries wolf is switched off."""
    assert kinds(sims, target) == {}


def test_a_checkout_with_the_line_ends_of_windows_is_in_order(sims: Copy, target: Path) -> None:
    """Git writes them where core.autocrlf says so: to call seventy files edited by hand would be a false alarm."""
    for path in [path for path in target.rglob("*") if path.is_file()]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert kinds(sims, target) == {}
    uri = target / "base" / "uri.py"
    uri.write_bytes(b"\xef\xbb\xbf" + uri.read_bytes())
    assert kinds(sims, target) == {"base/uri.py": "hand-edited"}


def test_an_edit_by_hand(sims: Copy, target: Path) -> None:
    """The next update would undo it: its author has to find another place for it."""
    (target / "base" / "uri.py").write_text("# edited\n")
    assert kinds(sims, target) == {"base/uri.py": "hand-edited"}
    assert as_text(judge(sims.tree, target), "_twilio", "twilio-codegen vendor").endswith(
        "run: twilio-codegen vendor --force   (it undoes the edits by hand)"
    )


def test_a_file_that_is_gone_and_one_too_many(sims: Copy, target: Path) -> None:
    """A lost file fails at run time only; a stray one is the user's own and stays until a person moves it."""
    (target / "base" / "uri.py").unlink()
    (target / "helpers.py").write_text("")
    assert kinds(sims, target) == {"base/uri.py": "missing", "helpers.py": "stale"}
    assert "helpers.py  (move or delete it yourself)" in as_text(judge(sims.tree, target), "_twilio", "")


def test_settings_that_choose_something_else(installed: Resources, sims: Copy, target: Path) -> None:
    """Nothing was edited and nothing was released: who changed the settings has to write the copy again."""
    more = copy_of(installed, SIMS, "wireless.v1.commands")
    found = kinds(more, target)
    assert {found[name] for name in ("rest/wireless/v1/command.py", "rest/wireless/v1/__init__.py")} == {
        "choice-changed"
    }
    assert set(found.values()) == {"choice-changed"}


def test_the_same_choice_said_otherwise(installed: Resources, target: Path) -> None:
    """A glob that comes to the same resources is no reason for a diff."""
    assert kinds(copy_of(installed, "wireless.v1.sim*", "FetchSim", exclude=(f"{SIMS}.*",)), target) == {}


def test_contracts_that_have_changed(tmp_path: Path, target: Path) -> None:
    """Twilio has changed its API: somebody has to read what is new before taking it."""
    newer = few_documents(tmp_path / "newer")
    contract = newer.contracts / "twilio_wireless_v1.json"
    contract.write_text(contract.read_text("utf-8").replace('"name": "Iccid"', '"name": "Iccids"'), "utf-8")
    copy = copy_of(newer, SIMS)
    assert kinds(copy, target) == {str(SIM): "contracts-newer"}
    assert last_line(copy, target) == ("run: twilio-codegen vendor --upgrade", "twilio-codegen vendor --upgrade")


def test_a_generator_that_has_changed(tmp_path: Path, target: Path) -> None:
    """The API is the same, written differently: a review of another kind."""
    newer = few_documents(tmp_path / "newer")
    module = newer.runtime / "base" / "uri.py"
    module.write_text(module.read_text("utf-8") + "\n# better\n", "utf-8")
    copy = copy_of(newer, SIMS)
    assert kinds(copy, target) == {"base/uri.py": "generator-newer"}
    assert last_line(copy, target) == ("run: twilio-codegen vendor --upgrade", "twilio-codegen vendor --upgrade")
    (target / "sids.py").write_text("# edited\n")
    assert last_line(copy, target)[1] == "twilio-codegen vendor --upgrade --force"
    (target / MANIFEST).unlink()  # there is nothing to compare with
    assert last_line(copy, target)[1] != "twilio-codegen vendor --upgrade --force"


def test_a_copy_of_a_newer_generator(tmp_path: Path, target: Path) -> None:
    """Writing it again with the old one would be a step back: the cure is another one."""
    newer = few_documents(tmp_path / "newer")
    module = newer.runtime / "base" / "uri.py"
    module.write_text(module.read_text("utf-8") + "\n# better\n", "utf-8")
    manifest = target / MANIFEST
    manifest.write_text(manifest.read_text("utf-8").replace('"twilio-codegen ', '"twilio-codegen 99.'), "utf-8")
    copy = copy_of(newer, SIMS)
    assert kinds(copy, target) == {"base/uri.py": "generator-older", "MANIFEST.json": "generator-older"}
    other = "install the twilio-codegen that wrote the copy, or a newer one"
    assert last_line(copy, target) == (other, None)
    assert last_line(copy_of(newer, SIMS, "wireless.v1.commands"), target) == (other, None)
    (target / "sids.py").unlink()
    assert last_line(copy, target) == (other, None)


@pytest.mark.parametrize(("wrote", "is_newer"), [("0.1.1", True), ("0.2", True), ("0.1.0rc1", False), ("0.1", False)])
def test_which_generator_is_newer(wrote: str, is_newer: bool, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers are compared, not texts, and a release comes after its candidates."""
    monkeypatch.setattr("twilio_codegen.vendor.verdict.__version__", "0.1.0")
    manifest = target / MANIFEST
    manifest.write_text(re.sub('"twilio-codegen [^"]*"', f'"twilio-codegen {wrote}"', manifest.read_text("utf-8")))
    assert bool(newer_generator(target)) is is_newer


def test_the_report_for_machines(sims: Copy, target: Path) -> None:
    """CI shows it where the file is."""
    (target / SIM).unlink()
    report = json.loads(as_json(judge(sims.tree, target), "twilio-codegen vendor"))
    (row,) = report["drift"]
    assert (row["path"], row["kind"], row["mendable"]) == (str(SIM), "missing", True)
    assert "FetchSim" in row["operations"]


def last_line(copy: Copy, target: Path) -> tuple[str, str | None]:
    """The cure that people are told, and the command that machines are."""
    findings = judge(copy.tree, target)
    report = json.loads(as_json(findings, "twilio-codegen vendor"))
    return as_text(findings, "_twilio", "twilio-codegen vendor").splitlines()[-1], report["command"]


def test_no_command_is_offered_for_a_stray_file(sims: Copy, target: Path) -> None:
    """`vendor` leaves what it has not written: running it would change nothing."""
    (target / "helpers.py").touch()
    assert last_line(sims, target) == ("move or delete what is marked above: no command does that", None)


@pytest.mark.parametrize("length", [None, 0, 10, 2_000, -100])
def test_the_cure_of_a_damaged_manifest_works(length: int | None, sims: Copy, target: Path) -> None:
    """Torn at any place or deleted: what `check` says is what `vendor` then does."""
    manifest = target / MANIFEST
    manifest.write_bytes(manifest.read_bytes()[:length]) if length is not None else manifest.unlink()
    told, command = last_line(sims, target)
    forced = "twilio-codegen vendor --force"
    if told.startswith("move or delete"):
        assert (told.partition("   ")[0], command) == (f"move or delete what is marked above, then run: {forced}", None)
        for finding in judge(sims.tree, target):
            if not finding.mendable:
                (target / finding.path).unlink()
    else:
        assert (told.partition("   ")[0], command) == (f"run: {forced}", forced)
    place(sims.tree, target, target.parent, force=True)
    assert kinds(sims, target) == {}


def test_where_there_is_no_copy_that_is_all_that_is_said(sims: Copy, tmp_path: Path) -> None:
    """A fresh project with settings and no copy yet: a list of all files helps nobody."""
    findings = judge(sims.tree, tmp_path)
    assert as_text(findings, "_twilio", "vendor") == "there is no copy at _twilio\n\nrun: vendor"
    assert len(findings) == len(sims.tree)


def test_a_link_in_place_of_a_file_is_told(sims: Copy, target: Path, tmp_path: Path) -> None:
    """The file seems to be there: who reads that it is missing has to be told what stands in its place."""
    (target / SIM).unlink()
    (target / SIM).symlink_to(tmp_path)
    told = as_text(judge(sims.tree, target), "_twilio", "twilio-codegen vendor")
    assert f"    {SIM}  (it is a symbolic link: move or delete it yourself)\n" in told
    (target / SIM.parent).rename(tmp_path / "v1")
    (target / SIM.parent).symlink_to(tmp_path / "v1")
    told = as_text(judge(sims.tree, target), "_twilio", "twilio-codegen vendor")
    assert f"    {SIM}  ({SIM.parent} is a symbolic link: move or delete it yourself)\n" in told
