"""Excluded documents can still be generated with --spec.

`excluded/` contains their contracts, complete and without prose, as `sync` would write them.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from twilio_codegen.diff.record import provenance
from twilio_codegen.read.survey import VERBS
from twilio_codegen.resources import resources
from twilio_codegen.stages import run

EXCLUDED = sorted((Path(__file__).parent / "excluded").glob("*.json"))


def test_each_excluded_document_is_here() -> None:
    """A document that is excluded from now on comes with its contract, and one that no longer is takes it away."""
    assert {path.stem for path in EXCLUDED} == set(provenance(resources()).exclusions)


@pytest.mark.parametrize("path", EXCLUDED, ids=[path.stem for path in EXCLUDED])
def test_an_excluded_document_can_be_generated(path: Path) -> None:
    """To leave a document out is a decision about the product, not a way around what the generator cannot do."""
    document = json.loads(path.read_text("utf-8"))
    operations = [item[verb]["operationId"] for item in document["paths"].values() for verb in VERBS if verb in item]
    made = run(path, resources())
    assert made.outline.operations == len(operations)
    assert sorted(name for _, names in made.files.values() for name in names) == sorted(operations)
    for where, (text, _) in made.files.items():
        compile(text, where, "exec")
