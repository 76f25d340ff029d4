"""Everything in every contract is in the client, and can be called."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.census.census import take
from tests.census.tally import tally
from tests.contract_reader.contracts import CONTRACTS, contract

SPECS = Path(__file__).parents[2] / "specs"


@pytest.mark.parametrize("name", CONTRACTS)
def test_everything_that_a_contract_says_is_in_the_client(name: str) -> None:
    """Whoever reads Twilio's documentation finds every operation, argument, value and attribute, where the SDK has it."""
    census = take(contract(name))
    assert census.missing == []
    assert census.counts == tally(contract(name))


def test_the_census_covers_all_contracts() -> None:
    """A census of half the contracts would pass as well: the whole is counted, in the plainest way there is."""
    total = sum(file.read_text().count('"operationId": "') for file in SPECS.glob("contract/*.json"))
    total += sum(file.read_text().count("\n      operationId: ") for file in SPECS.glob("authored/*.yaml"))
    assert sum(tally(contract(name))["operations"] for name in CONTRACTS) == total
