"""One run writes nothing unnecessary, and computes nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen import pipeline
from twilio_codegen.cache import Cache
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import Resources
from twilio_codegen.run import Run

from tests.unit.small_repository import repository, write_contract
from tests.unit.small_tree import contents


@pytest.fixture
def small(tmp_path: Path) -> Resources:
    return repository(tmp_path / "repository", "cats", "dogs")


@pytest.fixture
def run(small: Resources, tmp_path: Path) -> Run:
    return of(small, tmp_path)


def of(small: Resources, tmp_path: Path) -> Run:
    return Run(inputs=pipeline.inputs(small), out=tmp_path / "out", jobs=1, cache=Cache(tmp_path / "cache"))


def test_a_second_run_writes_nothing_and_renders_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is what happens before every commit, so it takes no time."""
    first = run.generate()
    before = {path: path.stat().st_mtime_ns for path in run.out.rglob("*")}
    monkeypatch.setattr(pipeline, "build", lambda *_: pytest.fail("built again"))
    second = run.generate()
    assert second.unchanged == first.created
    assert not (second.created or second.changed or second.removed)
    assert {path: path.stat().st_mtime_ns for path in run.out.rglob("*")} == before
    assert run.check() == []


def test_a_changed_contract_rewrites_its_own_files(run: Run, small: Resources, tmp_path: Path) -> None:
    """The diff that a reviewer reads is the one that Twilio caused."""
    run.generate()
    write_contract(small, "dogs", "color")
    report = of(small, tmp_path).generate()
    assert [str(path) for path in report.changed] == ["MANIFEST.json", "SIZE.json", "twilio_client/rest/dogs/v1/box.py"]
    assert not (report.created or report.removed)


def test_an_edit_by_hand_is_found_and_undone(run: Run) -> None:
    """Even where the run remembers that nothing has changed in the specs."""
    run.generate()
    box = run.out / "twilio_client" / "rest" / "cats" / "v1" / "box.py"
    generated = box.read_text()
    box.write_text(generated + "# mine\n")
    assert [(str(drift.path), drift.kind) for drift in run.check()] == [
        ("twilio_client/rest/cats/v1/box.py", "hand-edited")
    ]
    assert len(run.generate().changed) == 1
    assert box.read_text() == generated


def test_check_writes_nothing(run: Run) -> None:
    """CI runs it in the tree that is to be merged."""
    assert {drift.kind for drift in run.check()} == {"missing"}
    assert not run.out.exists()


def test_an_error_leaves_the_output_as_it_was(run: Run, small: Resources, tmp_path: Path) -> None:
    """A client of which half is new would be worse than an old one."""
    run.generate()
    before = contents(run.out)
    write_contract(small, "cats", "color")
    write_contract(small, "dogs", "a_b", "aB")
    with pytest.raises(SpecError):
        of(small, tmp_path).generate()
    assert contents(run.out) == before


def test_a_damaged_or_missing_cache_costs_time_and_nothing_else(run: Run, tmp_path: Path) -> None:
    """It is safe to delete, and nobody has to know that it is there."""
    run.generate()
    before = contents(run.out)
    for entry in (tmp_path / "cache").rglob("*"):
        if entry.is_file():
            entry.write_bytes(b"damaged")
    assert not run.generate().changed
    assert contents(run.out) == before


def test_a_checkout_without_documents_is_told(
    small: Resources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the empty client would be what the specs say, and every file of ours in the folder one to remove."""
    for path in small.contracts.iterdir():
        path.unlink()
    monkeypatch.setattr("twilio_codegen.run.resources", lambda: small)
    with pytest.raises(SpecError, match="specs/contract\n    there are no documents\n"):
        Run.of(out=tmp_path / "out")
