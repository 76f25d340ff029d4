"""`update` writes contracts, changelog and client in one step, or nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from twilio_codegen import pipeline
from twilio_codegen.diff import update as updates
from twilio_codegen.diff.update import UpdateReport, update
from twilio_codegen.output.write import is_current, write
from twilio_codegen.problems import Problem, Pointer, SpecError
from twilio_codegen.resources import Resources

from tests.unit.fake_npm import FakeNpm
from tests.unit.package_archive import package_of
from tests.unit.small_repository import repository, write_contract

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Everything.\n"
NAME = "twilio_toys_v1.json"


@pytest.fixture
def small(tmp_path: Path) -> Resources:
    """A checkout with one API, and its client as it should be."""
    found = repository(tmp_path / "repository", "toys")
    (found.root / "CHANGELOG.md").write_text(CHANGELOG)
    update(found, upstream(tmp_path, "first"))
    (found.root / "CHANGELOG.md").write_text(CHANGELOG)
    return found


def upstream(tmp_path: Path, name: str, *fields: str) -> str:
    """A folder with the document of the API, whose answers have these fields."""
    made = repository(tmp_path / name)
    write_contract(made, "toys", *fields)
    return str(made.contracts)


def tree(found: Resources) -> dict[str, bytes]:
    """Every file of a checkout, but for the cache, which anybody may delete."""
    files = ((path.relative_to(found.root).as_posix(), path) for path in found.root.rglob("*") if path.is_file())
    return {name: path.read_bytes() for name, path in files if not name.startswith(".cache/")}


def folders(found: Resources) -> set[Path]:
    """Every folder of a checkout, but for the cache."""
    return {path for path in found.root.rglob("*") if path.is_dir() and ".cache" not in path.parts}


def changed(done: UpdateReport) -> list[str]:
    return [path.as_posix() for path in done.changed]


def test_everything_changes_together(small: Resources, tmp_path: Path) -> None:
    """One command, one commit: the contract, its record, the client, and what to tell the callers."""
    before = tree(small)
    done = update(small, upstream(tmp_path, "second", "colour"))
    after = tree(small)
    assert set(changed(done)) == {path for path in before | after if before.get(path) != after.get(path)}
    assert {"CHANGELOG.md", "specs/SOURCE.toml", f"specs/contract/{NAME}"} <= set(changed(done))
    assert b"colour: field[str]" in after["generated/twilio_client/rest/toys/v1/box.py"]
    assert b"- `BoxInstance.colour`: is new." in after["CHANGELOG.md"]
    assert done.report.advice == "minor"
    assert "next version: minor" in str(done)


def test_a_second_run_changes_nothing(small: Resources, tmp_path: Path) -> None:
    """A weekly job must not open a pull request with nothing in it, nor tell the same news twice."""
    source = upstream(tmp_path, "second", "colour")
    update(small, source)
    before = tree(small)
    done = update(small, source)
    assert (done.changed, tree(small)) == ((), before)
    assert str(done).endswith("everything is up to date")


def test_the_client_is_what_check_wants(small: Resources, tmp_path: Path) -> None:
    """What an update writes is what `generate` would write, manifest included."""
    update(small, upstream(tmp_path, "second", "colour"))
    made = pipeline.build(pipeline.inputs(small), jobs=1)
    assert is_current(pipeline.manifest_text(made), small.root / "generated")


def test_a_document_that_has_gone_takes_its_client_with_it(small: Resources, tmp_path: Path) -> None:
    """What nobody generates any more would be imported, and fail at Twilio."""
    other = repository(tmp_path / "second")
    write_contract(other, "games")
    done = update(small, str(other.contracts))
    assert not (small.root / "generated" / "twilio_client" / "rest" / "toys").exists()
    assert [row.rule.name for row in done.report.rows] == ["document-added", "document-removed"]


def test_the_newest_version_is_taken(small: Resources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a source, npm is asked; both of its answers come from the same client here."""
    home = tmp_path / "npm"
    home.mkdir()
    monkeypatch.setenv("PATH", f"{home}{os.pathsep}{os.environ['PATH']}")
    npm = FakeNpm(home)
    folder = Path(upstream(tmp_path, "second", "colour"))
    npm.packs(package_of({NAME: (folder / NAME).read_text()}))
    monkeypatch.setattr("twilio_codegen.diff.upstream.newest", lambda package: "9.1.0")
    done = update(small)
    assert done.source == "npm:@twilio/cli-core@9.1.0"
    assert npm.asked[:2] == ["pack", "@twilio/cli-core@9.1.0"]
    assert b"`npm:@twilio/cli-core@9.1.0`" in tree(small)["CHANGELOG.md"]


def refuse(*arguments: object, **options: object) -> None:
    """A step that fails."""
    raise SpecError([Problem(Pointer("step"), "it failed", "mend it")])


def unreadable(small: Resources, source: Path) -> None:
    (source / NAME).write_text("{")


def no_changelog(small: Resources, source: Path) -> None:
    (small.root / "CHANGELOG.md").write_text("# Changelog\n")


def unknown_keyword(small: Resources, source: Path) -> None:
    data = json.loads((source / NAME).read_text())
    data["x-odd"] = 1
    (source / NAME).write_text(json.dumps(data))


def unknown_pattern(small: Resources, source: Path) -> None:
    (source / NAME).write_text((source / NAME).read_text().replace("^BX", "^ZZ"))


def vanished_exclusion(small: Resources, source: Path) -> None:
    record = small.source_record.read_text()
    small.source_record.write_text(record.replace("[exclusions]\n", "[exclusions]\ntwilio_gone_v1 = 'old'\n", 1))


def something_in_the_way(small: Resources, source: Path) -> None:
    (small.root / "generated" / "twilio_client" / "rest" / "games").write_text("mine")
    (source / "twilio_games_v1.json").write_text((source / NAME).read_text().replace("toys", "games"))


TROUBLES: list[Callable[[Resources, Path], None]] = [
    unreadable,
    no_changelog,
    unknown_keyword,
    unknown_pattern,
    vanished_exclusion,
    something_in_the_way,
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=[trouble.__name__ for trouble in TROUBLES])
def test_trouble_leaves_everything_as_it_was(
    trouble: Callable[[Resources, Path], None], small: Resources, tmp_path: Path
) -> None:
    """Half an update is worse than none: somebody would commit it."""
    source = Path(upstream(tmp_path, "second", "colour"))
    trouble(small, source)
    before = tree(small)
    with pytest.raises(SpecError):
        update(small, str(source))
    assert tree(small) == before


STEPS = ["sync", "read_side", "compare", "pipeline.build", "entry_of", "with_entry", "plan", "replace_files"]


@pytest.mark.parametrize("step", STEPS)
def test_each_step_may_fail(step: str, small: Resources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong, and wherever, nothing is written before everything is made."""
    monkeypatch.setattr(f"{updates.__name__}.{step}", refuse)
    before = tree(small)
    with pytest.raises(SpecError, match="it failed"):
        update(small, upstream(tmp_path, "second", "colour"))
    assert tree(small) == before


def test_a_full_disk_leaves_everything_as_it_was(
    small: Resources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last step is the one that writes: it takes back what it had written, however far it had come."""
    source = Path(upstream(tmp_path, "second", "colour"))
    (source / "twilio_games_v1.json").write_text((source / NAME).read_text().replace("toys", "games"))  # makes folders
    before = tree(small), folders(small)
    real, limit, count = Path.replace, 0, 0

    def full(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == limit:
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", full)
    while count >= limit:  # until there is room for everything
        assert (tree(small), folders(small)) == before
        limit, count = limit + 1, 0
        with suppress(SpecError):
            update(small, str(source))
    assert limit > 10
    assert tree(small) != before[0]


def test_an_installed_generator_has_nothing_to_update(tmp_path: Path) -> None:
    """A wheel carries the documents that it was made with."""
    found = repository(tmp_path / "repository")
    with pytest.raises(SpecError, match="there is no checkout here to update"):
        update(Resources(found.package, found.root, None), "somewhere")
