"""The shortcuts in specs/shortcuts.toml exist."""

from __future__ import annotations

import tomllib
import warnings
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from twilio_client import Client

from tests.contract_reader.contracts import CONTRACTS, contract
from tests.contract_reader.stub import ACCOUNT
from tests.contract_reader.tree import operations

TABLE: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[2] / "specs" / "shortcuts.toml").read_text(encoding="utf-8")
)["shortcuts"]
LIVE = [row for row in TABLE if "domain" not in row or hasattr(Client, row["domain"])]  # others wait for their contract


@pytest.mark.parametrize("row", LIVE, ids=lambda row: f"{row.get('domain', 'client')}->{row['into']}")
def test_a_shortcut_leads_to_the_place_itself(row: dict[str, Any]) -> None:
    """Half of all samples use shortcuts. Those that twilio-python has deprecated say what to write instead."""
    client = Client(ACCOUNT, "token")
    start = getattr(client, row["domain"]) if "domain" in row else client
    for name in row["names"]:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            found = getattr(start, name)
        place = attrgetter(f"{row['into']}.{name}")(start)
        assert (found() if row.get("called") else found) is place
        assert [warning.category for warning in told] == ([] if row.get("silent") else [DeprecationWarning])


def test_v2010_has_the_account_of_the_client() -> None:
    """`client.api.v2010.account` is the account that the client signs for, so that nobody repeats its SID."""
    client = Client(ACCOUNT, "token")
    assert client.api.v2010.account.fetch.build().url == client.api.v2010.accounts(ACCOUNT).fetch.build().url
    assert client.messages is client.api.v2010.account.messages


@pytest.mark.parametrize("name", [name for name in CONTRACTS if contract(name).is_newer_standard])
def test_a_list_that_asks_for_path_values_takes_a_records_as_well(name: str) -> None:
    """`memory.v1.profiles(store, profile)`, as in the official SDK, is `memory.v1.profiles(store)(profile)`."""
    client = Client(ACCOUNT, "token", validate=False)
    for operation in operations(contract(name)):
        *above, several, one = operation.chain
        if several.asks and one.asks:
            place = attrgetter(".".join(step.name for step in above))(client)
            accessor = getattr(place, several.name)
            values, last = ["X" for _ in several.asks], ["Y" for _ in one.asks]
            assert repr(accessor(*values, *last)) == repr(accessor(*values)(*last)), operation.chain_text
