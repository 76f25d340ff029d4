"""Several files change together, so nobody ever uses a partial sync."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.replace import replace_files

A, B, C = PurePosixPath("contract/a.json"), PurePosixPath("contract/b.json"), PurePosixPath("SOURCE.toml")


def tree(root: Path) -> dict[str, str]:
    """Everything below a folder, hidden files included."""
    return {file.relative_to(root).as_posix(): file.read_text() for file in root.rglob("*") if file.is_file()}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    (tmp_path / "contract").mkdir()
    (tmp_path / A).write_text("old a")
    (tmp_path / B).write_text("old b")
    (tmp_path / "overrides.toml").write_text("ours")
    return tmp_path


def test_files_are_changed_added_and_removed_together(specs: Path) -> None:
    """And what is not named stays as it is."""
    replace_files(specs, {A: "new a", B: None, C: "new"})
    assert tree(specs) == {"contract/a.json": "new a", "SOURCE.toml": "new", "overrides.toml": "ours"}


def test_nothing_is_left_lying_about(specs: Path) -> None:
    """No temporary folder, in success or failure, for git to find."""
    replace_files(specs, {A: "new a"})
    assert {path.name for path in specs.iterdir()} == {"contract", "overrides.toml"}


def test_on_trouble_everything_is_put_back(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trouble with the last file must not leave the others new: they would not fit to SOURCE.toml."""
    before = tree(specs)
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target == specs / C:
            raise PermissionError("locked")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PermissionError):
        replace_files(specs, {A: "new a", B: None, C: "new"})
    assert tree(specs) == before


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    """The first sync into a new place."""
    replace_files(tmp_path / "new" / "specs", {A: "a"})
    assert tree(tmp_path) == {"new/specs/contract/a.json": "a"}


def test_a_link_is_replaced_and_not_followed(specs: Path) -> None:
    """What lies at its other end is not ours to write."""
    elsewhere = specs / "overrides.toml"
    (specs / A).unlink()
    (specs / A).symlink_to(elsewhere)
    replace_files(specs, {A: "new a"})
    assert elsewhere.read_text() == "ours" and not (specs / A).is_symlink()
