"""Shortcuts and accessors lead to the same places in this client and in the official SDK."""

from __future__ import annotations

import pytest

from tests.parity.differences import judged
from tests.parity.sdk import domains
from tests.parity.ways import way_differences


@pytest.mark.parametrize("domain", ["", *domains()])
def test_every_way_leads_to_the_same_place(domain: str) -> None:
    """`client.messages`, `client.verify.services`, `memory.v1.profiles(store, profile)`: to the same class of object, at
    the same address, with the same warnings.
    """
    ways, found = way_differences(domain)
    left, allowed = judged(domain or "client", found, "way")
    print(f"{domain or 'client'}: {ways} ways, {allowed} differences that are meant")
    assert not left, "\n".join(left)
