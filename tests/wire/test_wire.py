"""Every operation, called with both clients, with all possible arguments and with as few as possible."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contract_reader.contracts import CONTRACTS, contract
from tests.contract_reader.oddities import unexplained
from tests.wire.proof import troubles

ODDITIES = Path(__file__).with_name("oddities.toml")


@pytest.mark.filterwarnings("ignore:Unsupported scheme type")  # openapi-core does not judge OAuth; we do, below
@pytest.mark.parametrize("name", CONTRACTS)
def test_every_operation_sends_what_was_said_and_nothing_else(name: str) -> None:
    """What is lost or bent on the way to Twilio cannot be seen by whoever calls; two judges look for it here.

    openapi-core finds the operation and judges each request by the contract. And what arrived is taken apart and
    compared with what was passed, as a valid request may still be another one.
    """
    assert unexplained(troubles(contract(name)), ODDITIES, name) == []
