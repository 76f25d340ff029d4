"""docs/migrating.md: each difference is tested with both libraries, and its tables match what `migrate` does."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from twilio_codegen.migrate.twins import TWINS

from tests.migrate.code import becomes
from tests.pages import Section, sections
from tests.samples.stub import Ours, Theirs

PAGE = Path(__file__).parents[2] / "docs" / "migrating.md"
_ROW = re.compile(r"^\| `(?P<old>[^|`]+)` \| `(?P<new>[^|`]+)` \|(?P<note>[^|]*)\|$", re.MULTILINE)
_HEADS = {
    "client": ("from twilio.rest import Client\n", "from twilio_client.rest import Client\n"),
    "async": ("from twilio.rest import Client\n", "from twilio_client.rest import AsyncClient\n"),
}


@pytest.mark.parametrize("section", sections(PAGE), ids=str)
def test_the_examples_print_what_the_page_says(section: Section) -> None:
    """`old` and `new` are clients of both libraries, on wires that keep what is sent and answer by the contract."""
    wires: dict[Any, Theirs | Ours] = {}
    for kind in (Theirs, Ours):
        for is_async in (False, True):
            wire = kind(is_async=is_async)
            wires[wire.client] = wire
    (old, old_async), (new, new_async) = [
        [c for c, wire in wires.items() if isinstance(wire, k)] for k in (Theirs, Ours)
    ]

    def sent(client: Any) -> SimpleNamespace:
        seen = wires[client].seen[-1]
        return SimpleNamespace(
            method=seen.method,
            url=seen.url,
            json=seen.json,
            headers=seen.headers,
            query=dict(seen.query),
            form=dict(seen.form),
        )

    def answer(*answers: tuple[int, Any]) -> None:
        for wire in wires.values():
            wire.answers(*answers)

    section.run(old=old, new=new, old_async=old_async, new_async=new_async, sent=sent, answer=answer, asyncio=asyncio)


def _rows(heading: str) -> list[re.Match[str]]:
    part = PAGE.read_text("utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return list(_ROW.finditer(part))


@pytest.mark.parametrize("row", _rows("Renamed methods"), ids=lambda row: row["old"])
def test_what_the_table_says_is_what_migrate_does(row: re.Match[str]) -> None:
    """A reader may do by hand what the command would have done."""
    is_async = "_async" in row["old"]
    old = f"    {row['old']}\n"
    new = f"    {row['new']}\n"
    define = "async def main():\n"
    made = ("    client = Client()\n", f"    client = {'AsyncClient' if is_async else 'Client'}()\n")
    heads = _HEADS["async" if is_async else "client"]
    becomes(heads[0] + define + made[0] + old, heads[1] + define + made[1] + new)


def test_the_table_has_every_method() -> None:
    """Each of the SDK's twins has a row, or is named among those that have to be done by hand."""
    part = PAGE.read_text("utf-8").partition("## Renamed methods\n")[2].partition("\n## ")[0]
    assert [name for name in TWINS if not re.search(rf"\b{name}\b", part)] == []
