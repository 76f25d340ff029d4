"""`diff`, `update` and `check --upstream` on the command line: their output and exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from twilio_codegen import resources as places
from twilio_codegen.cli import main
from twilio_codegen.problems import JsonObject
from twilio_codegen.resources import Resources

from tests.diff.toys import toys
from tests.unit.fake_npm import FakeNpm
from tests.unit.package_archive import package_of
from tests.unit.small_repository import repository, write_contract
from tests.unit.toy_client import TEXT


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def written(path: Path, data: JsonObject) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data))
    return path


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Versions of a document, by what happens from `old` to them."""
    plain, more = {"A": TEXT}, {"A": TEXT, "B": TEXT}
    return {
        "old": written(tmp_path / "old.json", toys(form={**plain})),
        "safe": written(tmp_path / "safe.json", toys(form={**more})),
        "risky": written(tmp_path / "risky.json", toys(form={"B": TEXT, "A": TEXT})),
        "breaking": written(tmp_path / "breaking.json", toys(form={"C": TEXT})),
    }


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Resources:
    """A small checkout that the commands take for theirs, with an npm client that knows one newer version."""
    found = repository(tmp_path / "repository", "toys")
    (found.root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
    monkeypatch.setattr(places, "resources", lambda: found)
    home = tmp_path / "npm"
    home.mkdir()
    monkeypatch.setenv("PATH", str(home))
    newer = repository(tmp_path / "newer")
    write_contract(newer, "toys", "colour")
    npm = FakeNpm(home)
    npm.packs(package_of({"twilio_toys_v1.json": (newer.contracts / "twilio_toys_v1.json").read_text()}))
    monkeypatch.setattr("twilio_codegen.diff.upstream.newest", lambda package: "9.1.0")
    return found


def test_two_files_are_two_versions_of_one_document(files: dict[str, Path]) -> None:
    """Whatever they are called: a download, and what was saved last week."""
    result = run("diff", files["old"], files["safe"])
    assert result.exit_code == 0
    assert "create(b=...): is new, and can be omitted" in result.stdout
    assert result.stdout.endswith("1 document compared, 1 changed: 1 safe; next version: minor\n")


def test_a_folder_and_a_file_are_compared_by_name(files: dict[str, Path], tmp_path: Path) -> None:
    """One new document against all contracts: the others are not missing."""
    folder = tmp_path / "contracts"
    written(folder / "twilio_toy_v1.json", toys(form={"A": TEXT}))
    written(folder / "twilio_other_v1.json", toys())
    file = written(tmp_path / "twilio_toy_v1.json", toys(form={"A": TEXT, "B": TEXT}))
    assert "1 document compared, 1 changed: 1 safe" in run("diff", folder, file).stdout


@pytest.mark.parametrize(
    ("version", "fail_on", "status"),
    [
        ("safe", "risky", 0),
        ("risky", "risky", 1),
        ("risky", "breaking", 0),
        ("breaking", "breaking", 1),
        ("breaking", "risky", 1),
    ],
)
def test_a_pipeline_stops_at_what_it_does_not_want(
    files: dict[str, Path], version: str, fail_on: str, status: int
) -> None:
    """A gate in CI: the report is printed all the same."""
    result = run("diff", files["old"], files[version], "--fail-on", fail_on)
    assert (result.exit_code, "next version" in result.stdout) == (status, True)


def test_each_form_can_be_asked_for(files: dict[str, Path]) -> None:
    """Text for people, Markdown for pull requests, JSON for machines."""
    arguments = ("diff", files["old"], files["safe"], "--format")
    assert json.loads(run(*arguments, "json").stdout)["advice"] == "minor"
    assert run(*arguments, "markdown").stdout.startswith("## ")
    assert run(*arguments, "html").exit_code == 2


def test_a_side_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A mistyped path must not look like an API that was retired."""
    result = run("diff", tmp_path / "none", tmp_path)
    assert (result.exit_code, "there is no such folder" in result.stderr) == (1, True)


def test_no_colours_reach_a_file(files: dict[str, Path]) -> None:
    """Escape codes in a log or a pull request are noise."""
    assert "\x1b" not in run("diff", files["old"], files["breaking"]).stdout


def test_newer_documents_are_told_and_change_the_exit_status(small: Resources) -> None:
    """3, which nothing else gives: a scheduled job knows that there is work, and that nothing is broken."""
    result = run("check", "--upstream")
    assert result.exit_code == 3
    assert "BoxInstance.colour: is new" in result.stdout
    assert result.stdout.endswith("next version: minor\n")


def test_the_newest_documents_are_told_too(small: Resources) -> None:
    """Nothing to do is an answer."""
    run("update")
    result = run("check", "--upstream")
    assert (result.exit_code, result.stdout) == (0, "npm:@twilio/cli-core@9.1.0 is the newest there is\n")
    assert run("check", "--upstream", "--json").stdout == "null\n"


def test_an_update_tells_what_it_did(small: Resources, tmp_path: Path) -> None:
    """The rows, what was written, and what to do next; the same as Markdown for a pull request."""
    report = tmp_path / "report.md"
    result = run("update", "--report", report)
    assert result.exit_code == 0, result.output
    assert "BoxInstance.colour: is new" in result.stdout
    assert "next version: minor; read the diff, run make test, and commit" in result.stdout
    assert report.read_text().startswith("## nothing → npm:@twilio/cli-core@9.1.0\n")


def test_a_report_without_a_place_is_refused_before_anything_changes(small: Resources, tmp_path: Path) -> None:
    """The update would be made, and nobody would be told of it."""
    before = small.source_record.exists()
    assert run("update", "--report", tmp_path / "nowhere" / "report.md").exit_code == 2
    assert small.source_record.exists() == before


def test_an_update_that_cannot_be_made_says_why(small: Resources) -> None:
    """The place, the trouble and the cure, and nothing else: no half-told story."""
    (small.root / "CHANGELOG.md").unlink()
    result = run("update")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing was written" in result.stderr
