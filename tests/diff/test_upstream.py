"""Finding newer documents: npm is asked through its own client, so that the machine's settings apply."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.diff.upstream import PACKAGE, Upstream, look_upstream, newest
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import Resources

from tests.unit.fake_npm import FakeNpm
from tests.unit.small_repository import repository


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeNpm:
    """The only npm client there is."""
    home = tmp_path / "npm"
    home.mkdir()
    monkeypatch.setenv("PATH", str(home))
    return FakeNpm(home)


@pytest.fixture
def small(tmp_path: Path) -> Resources:
    found = repository(tmp_path / "repository")
    found.source_record.write_text(
        "[exclusions]\n\n# Everything below is written by `twilio-codegen sync`: edit above this line only.\n"
        '[upstream]\nsource = "npm:@some/package@9.0.0"\n'
    )
    return found


def test_npm_is_asked_for_the_package_of_the_contracts(npm: FakeNpm, small: Resources) -> None:
    """A fork that publishes its own documents is followed, too."""
    npm.says('"9.1.0"')
    assert look_upstream(small) == Upstream(current="npm:@some/package@9.0.0", newest="npm:@some/package@9.1.0")
    assert npm.asked == ["view", "@some/package", "version", "--json"]


def test_contracts_from_elsewhere_are_compared_with_twilios_package(npm: FakeNpm, tmp_path: Path) -> None:
    """A repository that was filled from a folder has no package to ask for."""
    npm.says('"9.1.0"')
    found = look_upstream(repository(tmp_path / "repository"))
    assert (found.current, found.newest) == ("nothing", f"npm:{PACKAGE}@9.1.0")
    assert found.is_newer


@pytest.mark.parametrize(
    ("current", "newest_version", "newer"),
    [("9.0.0", "9.0.0", False), ("9.0.0", "9.0.1", True), ("9.9.0", "9.10.0", True), ("9.1.0", "9.0.9", False)],
)
def test_versions_are_numbers(current: str, newest_version: str, newer: bool) -> None:
    """10 comes after 9, and what was withdrawn from npm is no update."""
    assert Upstream(current=f"npm:p@{current}", newest=f"npm:p@{newest_version}").is_newer is newer


@pytest.mark.parametrize("answer", ["", "null", '["9.0.0", "9.1.0"]', '"latest"'])
def test_an_answer_that_is_no_version_is_refused(npm: FakeNpm, answer: str) -> None:
    """What npm says is put into the name of a package: nothing but a version may stand there."""
    npm.says(answer, stderr="npm error 404")
    with pytest.raises(SpecError, match="npm view failed: npm error 404"):
        newest(PACKAGE)


def test_a_failing_npm_says_why(npm: FakeNpm) -> None:
    """No network is the usual reason, and npm tells it best."""
    npm.says("", stderr="npm error network\nnpm error no internet", status=1)
    with pytest.raises(SpecError, match="npm error no internet"):
        newest(PACKAGE)


def test_a_machine_without_npm_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything else works without Node.js, so that many have none."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SpecError, match="npm is not installed"):
        newest(PACKAGE)
