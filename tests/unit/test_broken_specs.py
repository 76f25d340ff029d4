"""The errors about invalid documents. Each file in tests/broken_specs has its errors next to it, in a .txt file.

To update them, run this command and review the diff:
make test ARGS='tests/unit/test_broken_specs.py --snapshot-update --numprocesses 0'
"""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.problems import SpecError
from twilio_codegen.read.load import load
from twilio_codegen.read.validate import check_document

FOLDER = Path(__file__).resolve().parents[1] / "broken_specs"
SPECS = sorted(path for path in FOLDER.iterdir() if path.suffix in (".json", ".yaml"))


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_the_errors_of_a_broken_spec_name_place_trouble_and_cure(spec: Path, pytestconfig: pytest.Config) -> None:
    """The author of a document has nothing but these lines to go by."""
    with pytest.raises(SpecError) as raised:
        check_document(load(spec, FOLDER))
    told, snapshot = f"{raised.value}\n", spec.with_suffix(".txt")
    if pytestconfig.getoption("--snapshot-update"):
        snapshot.write_text(told, "utf-8")
    assert told == snapshot.read_text("utf-8")


def test_every_text_belongs_to_a_spec() -> None:
    """A snapshot that nothing is compared with says nothing, and looks as if it did."""
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in SPECS}
