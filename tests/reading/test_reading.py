"""Every attribute of every response, read from valid and invalid responses."""

from __future__ import annotations

from typing import get_args

import pytest

from tests.contract_reader.contracts import CONTRACTS, contract
from tests.reading.made import Damage
from tests.reading.proof import cases, read, read_async, troubles


@pytest.mark.parametrize("name", CONTRACTS)
def test_every_answer_is_read_as_its_contract_promises(name: str) -> None:
    """Dates are dates, prices are exact, objects have attributes, in both clients; and the type hints are true."""
    given = list(cases(contract(name), ["none"]))
    results = read(given)
    assert [trouble for case, result in zip(given, results, strict=True) for trouble in troubles(case, result)] == []
    assert read_async(given) == results


@pytest.mark.parametrize("name", CONTRACTS)
def test_no_answer_is_so_odd_that_it_cannot_be_read(name: str) -> None:
    """Twilio's answers differ from its documents every day: what is odd is given as it arrived, and nothing raises."""
    given = list(cases(contract(name), [damage for damage in get_args(Damage) if damage != "none"]))
    results = read(given)
    assert [trouble for case, result in zip(given, results, strict=True) for trouble in troubles(case, result)] == []
