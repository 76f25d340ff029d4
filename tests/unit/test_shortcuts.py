"""specs/shortcuts.toml: shortcuts that twilio-python has, such as `client.messages`."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.model.shortcuts import Shortcut, read_shortcuts
from twilio_codegen.problems import SpecError


def read(tmp_path: Path, text: str) -> tuple[Shortcut, ...]:
    (tmp_path / "shortcuts.toml").write_text(text)
    return read_shortcuts(tmp_path / "shortcuts.toml", tmp_path)


def test_each_name_of_a_row_is_a_shortcut_to_the_place_of_that_name(tmp_path: Path) -> None:
    """Those on the client come first, then domain by domain."""
    found = read(
        tmp_path,
        "[[shortcuts]]\ndomain = 'verify'\ninto = 'v2'\nnames = ['services', 'forms']\n"
        "[[shortcuts]]\ninto = 'api.v2010.account'\nnames = ['messages']\nsilent = true\n",
    )
    assert [(one.domain, one.name, one.target, one.deprecated) for one in found] == [
        ("", "messages", "api.v2010.account.messages", False),
        ("verify", "forms", "v2.forms", True),
        ("verify", "services", "v2.services", True),
    ]


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("[[shortcut]]\ninto = 'v1'", "#/shortcut: unknown key 'shortcut'"),
        ("[[shortcuts]]\ninto = 'v1'", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 1\nnames = ['a']", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 'v1'\nnames = 'a'", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 'v1'\nnames = ['a']\nloud = true", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 'v1'\nnames = [1]", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 'v1'\nnames = ['a']\nsilent = 'yes'", "#/shortcuts/0: not a valid row"),
        ("[[shortcuts]]\ninto = 'v1'\nnames = ['a b']", "#/shortcuts/0: not a valid row"),
        (
            "[[shortcuts]]\ninto = 'v1'\nnames = ['a']\n[[shortcuts]]\ninto = 'v2'\nnames = ['a']",
            "#/shortcuts/1: 'a' is also in shortcuts.toml#/shortcuts/0",
        ),
    ],
)
def test_a_mistake_in_the_table_is_told_by_its_place(tmp_path: Path, text: str, trouble: str) -> None:
    """A key that is misspelt and ignored would make a silent shortcut warn, or drop one that users need."""
    with pytest.raises(SpecError) as raised:
        read(tmp_path, text)
    (problem,) = raised.value.problems
    assert f"{problem.where}: {problem.trouble}" == f"shortcuts.toml{trouble}"
