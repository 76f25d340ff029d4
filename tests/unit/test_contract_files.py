"""The committed contracts are the unmodified output of `sync`, and valid OpenAPI documents."""

from __future__ import annotations

import json
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest
from openapi_spec_validator import validate
from twilio_codegen.problems import Pointer
from twilio_codegen.upstream.contract import contract, dumps

SPECS = Path(__file__).parents[2] / "specs"
CONTRACTS = sorted((SPECS / "contract").iterdir())
RECORD = tomllib.loads((SPECS / "SOURCE.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", CONTRACTS, ids=lambda file: file.stem)
def test_a_contract_is_as_sync_wrote_it(file: Path) -> None:
    """A correction belongs in an overlay, with its reason: here the next sync would lose it."""
    text = file.read_text(encoding="utf-8")
    document = json.loads(text)
    assert sha256(text.encode()).hexdigest() == RECORD["sha256"]["contract"][file.name]
    assert dumps(document) == text
    assert contract(document, Pointer(file.name)) == document
    validate(document)


def test_every_contract_is_recorded_and_every_record_has_its_contract() -> None:
    """A file that slipped in or out by hand would change the client without anybody's decision."""
    assert [file.name for file in CONTRACTS] == list(RECORD["sha256"]["contract"])


def test_every_document_of_the_source_is_a_contract_or_excluded() -> None:
    """Nothing that Twilio publishes is left out without a reason that can be read."""
    made = {Path(name).stem for name in RECORD["sha256"]["contract"]}
    assert made.isdisjoint(RECORD["exclusions"])
    assert made | set(RECORD["exclusions"]) == {Path(name).stem for name in RECORD["sha256"]["upstream"]}
