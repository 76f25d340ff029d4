"""docs/messages.md: its tables match the client, and its examples run."""

from __future__ import annotations

import re
from pathlib import Path

from twilio_client.errors import codes
from twilio_client.rest.api.v2010.account.message import MessageInstance

PAGE = (Path(__file__).parents[2] / "docs" / "messages.md").read_text("utf-8")
Status = MessageInstance.Status


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def test_the_statuses_are_those_of_the_client() -> None:
    """The table is written from the same overlay as the docstrings, and has to stay so."""
    text = re.sub(r"\s+", " ", Status.__doc__ or "")
    meanings = dict(re.findall(r"([A-Z_]+): (.+?)(?= [A-Z_]{4,}: |$)", text.partition("Attributes: ")[2].strip()))
    expected = [
        [
            f"`{value}`",
            meanings[name].strip(),
            "yes" if Status.is_final(value) else "",
            ", ".join(Status.following(value)),
        ]
        for name, value in vars(Status).items()
        if name.isupper()
    ]
    assert sorted(rows("Statuses")) == sorted(expected)


def test_the_codes_are_those_of_the_catalogue() -> None:
    """Whoever looks a code up finds the same on the page and in the program."""
    expected = [[str(it.code), f"`{it.name}`", it.meaning, "yes" if it.retry else ""] for it in codes.known()]
    assert rows("Why a message failed") == expected


def test_the_personal_attributes_are_those_of_the_contract() -> None:
    """For how long Twilio keeps a value decides for how long a copy may be kept."""
    expected = [[f"`{name}`", str(pii.days)] for name, pii in MessageInstance.__pii__.items()]
    assert rows("Personal data") == expected
