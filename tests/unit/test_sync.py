"""`sync` updates all contracts in one step, or nothing."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest
from twilio_codegen.problems import JsonObject, SpecError
from twilio_codegen.upstream.sync import sync

from tests.unit.fake_npm import FakeNpm
from tests.unit.package_archive import package_of
from tests.unit.raw_document import raw_document


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    """A folder with two documents."""
    folder = tmp_path / "upstream"
    folder.mkdir()
    for name in ("twilio_a_v1", "twilio_b_v1"):
        write(folder, name, raw_document())
    return folder


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder for specs with nothing in it."""
    folder = tmp_path / "specs"
    folder.mkdir()
    return folder


def write(folder: Path, name: str, document: JsonObject) -> None:
    (folder / f"{name}.json").write_text(json.dumps(document))


def tree(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def refusal(upstream: Path | str, specs: Path) -> str:
    """What is said when a sync is refused; it must not have written anything."""
    before = tree(specs)
    with pytest.raises(SpecError) as caught:
        sync(str(upstream), specs)
    assert tree(specs) == before
    return str(caught.value)


def test_each_document_becomes_a_contract_and_is_recorded(upstream: Path, specs: Path) -> None:
    """The two things that a sync is for."""
    report = sync(str(upstream), specs)
    assert report.added == ("twilio_a_v1.json", "twilio_b_v1.json")
    assert set(tree(specs)) == {"SOURCE.toml", "contract/twilio_a_v1.json", "contract/twilio_b_v1.json"}
    assert "PROSE" not in (specs / "contract" / "twilio_a_v1.json").read_text()
    record = tomllib.loads((specs / "SOURCE.toml").read_text())
    assert record["upstream"] == {"source": "directory:upstream"}
    assert list(record["sha256"]["contract"]) == ["twilio_a_v1.json", "twilio_b_v1.json"]


def test_a_second_sync_changes_nothing(upstream: Path, specs: Path) -> None:
    """No byte and no time stamp: whatever depends on the files is not made anew."""
    sync(str(upstream), specs)
    before, times = tree(specs), {file: file.stat().st_mtime_ns for file in specs.rglob("*")}
    report = sync(str(upstream), specs)
    assert report.unchanged == ("twilio_a_v1.json", "twilio_b_v1.json") and not report.added + report.changed
    assert tree(specs) == before
    assert {file: file.stat().st_mtime_ns for file in specs.rglob("*")} == times


def test_json_and_yaml_give_the_same_contract(upstream: Path, specs: Path) -> None:
    """Twilio publishes both; a change of source must not show as a change of the API."""
    sync(str(upstream), specs)
    for file in tuple(upstream.iterdir()):
        file.rename(file.with_suffix(".yaml"))  # JSON is YAML too
    assert sync(str(upstream), specs).unchanged == ("twilio_a_v1.json", "twilio_b_v1.json")


def test_a_contract_whose_document_is_gone_is_removed(upstream: Path, specs: Path) -> None:
    """Twilio retires APIs; other files of ours stay."""
    sync(str(upstream), specs)
    (specs / "overrides.toml").write_text("ours")
    (upstream / "twilio_b_v1.json").unlink()
    assert sync(str(upstream), specs).removed == ("twilio_b_v1.json",)
    assert set(tree(specs)) == {"SOURCE.toml", "contract/twilio_a_v1.json", "overrides.toml"}


def test_a_contract_that_was_edited_by_hand_is_written_anew(upstream: Path, specs: Path) -> None:
    """The report says so: a correction belongs in an overlay."""
    sync(str(upstream), specs)
    (specs / "contract" / "twilio_a_v1.json").write_text("{}\n")
    assert sync(str(upstream), specs).changed == ("twilio_a_v1.json",)


def test_the_report_fits_on_a_line(upstream: Path, specs: Path) -> None:
    """It is what a maintainer sees at the end."""
    (specs / "SOURCE.toml").write_text('[exclusions]\ntwilio_b_v1 = "retired"\n')
    assert str(sync(str(upstream), specs)) == "directory:upstream: 1 added, 1 excluded"


def test_an_excluded_document_is_not_even_read(upstream: Path, specs: Path) -> None:
    """Often the reason is that it cannot be; it is recorded nevertheless, to see when it changes."""
    (upstream / "twilio_b_v1.json").write_text("{broken")
    (specs / "SOURCE.toml").write_text('[exclusions]\ntwilio_b_v1 = "cannot be read" # until they mend it\n')
    report = sync(str(upstream), specs)
    assert report.added == ("twilio_a_v1.json",) and report.excluded == {"twilio_b_v1": "cannot be read"}
    text = (specs / "SOURCE.toml").read_text()
    assert text.startswith('[exclusions]\ntwilio_b_v1 = "cannot be read" # until they mend it\n')
    assert list(tomllib.loads(text)["sha256"]["upstream"]) == ["twilio_a_v1.json", "twilio_b_v1.json"]


def test_an_exclusion_whose_document_has_vanished_is_an_error(upstream: Path, specs: Path) -> None:
    """A ruling that rules nothing is a ruling about something else: a new name, perhaps, that is now let in."""
    (specs / "SOURCE.toml").write_text('[exclusions]\ntwilio_fax_v1 = "retired"\n')
    assert refusal(upstream, specs) == (
        f"{specs.name}/SOURCE.toml#/exclusions/twilio_fax_v1\n"
        "    directory:upstream has no document of this name\n"
        "    remove the row, or correct the name"
    )


def test_the_problems_of_all_documents_are_told_together(upstream: Path, specs: Path) -> None:
    """An update is looked at once."""
    for name in ("twilio_a_v1", "twilio_b_v1"):
        write(upstream, name, {**raw_document(), "x-new": True})
    said = refusal(upstream, specs)
    assert "directory:upstream/twilio_a_v1.json#/x-new" in said
    assert "directory:upstream/twilio_b_v1.json#/x-new" in said


def test_a_document_that_is_not_text_is_an_error(upstream: Path, specs: Path) -> None:
    """A broken download, for instance."""
    (upstream / "twilio_a_v1.json").write_bytes(b'{"a": "\xff"}')
    assert "twilio_a_v1.json\n    is not UTF-8: invalid start byte at byte 7" in refusal(upstream, specs)


def test_a_document_that_cannot_be_read_is_an_error(upstream: Path, specs: Path) -> None:
    """Nothing is left out because it is broken."""
    (upstream / "twilio_a_v1.json").write_text('{"a": 1, "a": 2}')
    assert "directory:upstream/twilio_a_v1.json" in refusal(upstream, specs)


def test_an_invalid_document_is_an_error(upstream: Path, specs: Path) -> None:
    """It is found where it enters, not when somebody generates."""
    write(upstream, "twilio_a_v1", {**raw_document(), "paths": {"/v1/Things": {"get": {}}}})
    assert "directory:upstream/twilio_a_v1.json" in refusal(upstream, specs)


def test_no_reference_is_followed_out_of_the_document(
    upstream: Path, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can change a document must not be able to make us read files, or ask servers."""
    secret = upstream / "secret.json"
    secret.write_text("{}")
    asked: list[object] = []
    monkeypatch.setattr("urllib.request.OpenerDirector.open", lambda *arguments: asked.append(arguments))
    for reference in (secret.as_uri(), "http://localhost/secret.json"):
        document = raw_document()
        document["paths"] = {"/v1/Things": {"parameters": [{"$ref": reference}]}}
        write(upstream, "twilio_a_v1", document)
        assert f"the reference '{reference}' cannot be resolved" in refusal(upstream, specs)
    assert asked == []


def test_a_folder_that_cannot_be_written_is_told(upstream: Path, tmp_path: Path) -> None:
    """Without a traceback."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SpecError, match="cannot be written"):
        sync(str(upstream), tmp_path / "file" / "specs")


def test_prose_goes_to_another_folder_with_the_same_exclusions(upstream: Path, specs: Path, tmp_path: Path) -> None:
    """Twilio's sentences are for a user's own docstrings: the committed contracts stay as they are."""
    (specs / "SOURCE.toml").write_text('[exclusions]\ntwilio_b_v1 = "retired"\n')
    before = tree(specs)
    sync(str(upstream), specs, to=tmp_path / "prose", keep_prose=True)
    assert tree(specs) == before
    assert "PROSE" in (tmp_path / "prose" / "contract" / "twilio_a_v1.json").read_text()
    assert not (tmp_path / "prose" / "contract" / "twilio_b_v1.json").exists()


def test_the_steps_are_reported_as_they_begin(upstream: Path, specs: Path) -> None:
    """A download and a validation take their seconds."""
    lines: list[str] = []
    sync(str(upstream), specs, report=lines.append)
    assert lines == [f"fetching {upstream}", "reducing 2 documents to their facts"]


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeNpm:
    home = tmp_path / "npm"
    home.mkdir()
    monkeypatch.setenv("PATH", str(home))
    return FakeNpm(home)


def test_a_package_is_synced_and_its_integrity_kept(npm: FakeNpm, specs: Path) -> None:
    """Version and integrity together say exactly what the contracts were made of."""
    npm.packs(package_of({"twilio_a_v1.json": json.dumps(raw_document())}))
    sync("npm:@twilio/things@1.2.3", specs)
    upstream = tomllib.loads((specs / "SOURCE.toml").read_text())["upstream"]
    assert (upstream["source"], upstream["version"]) == ("npm:@twilio/things@1.2.3", "1.2.3")
    assert upstream["integrity"].startswith("sha512-")


def test_a_published_version_that_changed_is_an_error(npm: FakeNpm, specs: Path) -> None:
    """A version is published once: another content under its name is a mistake, or an attack."""
    npm.packs(package_of({"twilio_a_v1.json": json.dumps(raw_document())}))
    sync("npm:@twilio/things@1.2.3", specs)
    npm.packs(package_of({"twilio_a_v1.json": json.dumps({**raw_document(), "security": []})}))
    said = refusal("npm:@twilio/things@1.2.3", specs)
    assert f"{specs.name}/SOURCE.toml#/upstream/integrity\n" in said
    assert sync("npm:@twilio/things@1.2.4", specs).changed == ("twilio_a_v1.json",)


def test_a_document_that_moved_to_another_source_needs_no_cleaning_up(upstream: Path, specs: Path) -> None:
    """From a package to a checkout and back: what does not apply any more is not kept."""
    sync(str(upstream), specs)
    shutil.move(upstream, upstream.with_name("elsewhere"))
    sync(str(upstream.with_name("elsewhere")), specs)
    assert tomllib.loads((specs / "SOURCE.toml").read_text())["upstream"] == {"source": "directory:elsewhere"}
