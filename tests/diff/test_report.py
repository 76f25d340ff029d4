"""The three formats of a report: terminal text, Markdown and JSON."""

from __future__ import annotations

import json

import click
import pytest
from twilio_codegen.diff import report as reports
from twilio_codegen.diff.report import as_json, as_markdown, as_text
from twilio_codegen.problems import JsonObject

from tests.diff.toys import report, toys
from tests.unit.toy_client import TEXT

OLD = toys(form={"A": TEXT, "Mode": {**TEXT, "enum": ["fixed", "free"]}})
NEW = toys(form={"A": TEXT, "B": TEXT, "Mode": {**TEXT, "enum": ["free"]}, "C": TEXT})
CREATE = "client.toy.v1.toys.create"

TEXT_FORM = f"""\
twilio_toy_v1
  client.toy.v1.toys
    breaking {CREATE}(mode=...): no longer accepts 'fixed'
             POST /v1/Toys: request field Mode enum lost 'fixed'  [argument-enum-value-removed]
             -> pass another value than 'fixed'
  client.toy.v1.toys
    risky    {CREATE}(b=...): is new, and comes before mode= and the arguments after it
             POST /v1/Toys: request field B added, optional, before Mode  [argument-inserted]
             -> pass mode= and the arguments after it by name
  client.toy.v1.toys
    safe     {CREATE}(c=...): is new, and can be omitted
             POST /v1/Toys: request field C added, optional  [argument-added]

1 document compared, 1 changed: 1 breaking, 1 risky, 1 safe; next version: major"""

MARKDOWN_FORM = f"""\
## old → new

1 document compared, 1 changed: 1 breaking, 1 risky, 1 safe; next version: major.

### Breaking: 1

- `{CREATE}(mode=...)` no longer accepts 'fixed'. **Pass another value than 'fixed'.**<br>\
`POST /v1/Toys: request field Mode enum lost 'fixed'` \
([argument-enum-value-removed](docs/breaking.md#argument-enum-value-removed))

### Risky: 1

- `{CREATE}(b=...)` is new, and comes before mode= and the arguments after it. \
**Pass mode= and the arguments after it by name.**<br>\
`POST /v1/Toys: request field B added, optional, before Mode` \
([argument-inserted](docs/breaking.md#argument-inserted))

<details><summary>Safe: 1</summary>

- `{CREATE}(c=...)` is new, and can be omitted.<br>`POST /v1/Toys: request field C added, optional` \
([argument-added](docs/breaking.md#argument-added))

</details>
"""


def test_the_text_is_read_from_the_worst_to_the_sum() -> None:
    """A maintainer sees who breaks, why, and what to tell them, without looking anything up."""
    assert click.unstyle(as_text(report(OLD, NEW))) == TEXT_FORM


def test_the_text_has_colours() -> None:
    """Red, yellow and green are seen before anything is read; `click.echo` drops them where they are not wanted."""
    text = as_text(report(OLD, NEW))
    assert click.style("breaking", fg="red") in text
    assert click.style("risky", fg="yellow") in text


def test_the_markdown_folds_what_is_safe() -> None:
    """It is the body of a pull request: reviewers look at what may break."""
    assert as_markdown(report(OLD, NEW)) == MARKDOWN_FORM


def test_words_of_a_document_are_no_markup() -> None:
    """An enum value may hold anything; in a pull request it must not become a link, a table or a script."""
    nasty = "</details><script>[x](http://x)`*|"
    old, new = (toys(form={"Mode": {**TEXT, "enum": values}}) for values in (["free", nasty], ["free"]))
    (line,) = [line for line in as_markdown(report(old, new)).splitlines() if line.startswith("- ")]
    outside = "".join(part for index, part in enumerate(line.split("``")) if index % 2 == 0)
    assert "<script>" not in outside
    assert "[x](http" not in outside


def test_the_markdown_fits_into_a_pull_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """GitHub refuses bodies that are too long: what is left out is counted, the worst stays in."""
    monkeypatch.setattr(reports, "MARKDOWN_LIMIT", 400)
    text = as_markdown(report(OLD, NEW))
    assert "Breaking: 1" in text
    assert "2 more: `twilio-codegen diff old new` lists them all." in text


def test_the_json_holds_every_fact() -> None:
    """Machines do not parse sentences: the parts of a row stand by themselves."""
    data = json.loads(as_json(report(OLD, NEW)))
    assert data["counts"] == {"breaking": 1, "risky": 1, "safe": 1}
    assert (data["advice"], data["compared"], data["changed"]) == ("major", 1, ["twilio_toy_v1"])
    assert data["rows"][0] == {
        "rule": "argument-enum-value-removed",
        "effect": "breaking",
        "document": "twilio_toy_v1",
        "resource": "client.toy.v1.toys",
        "operations": ["POST /v1/Toys"],
        "subject": "request field Mode",
        "change": "enum lost 'fixed'",
        "contract": "POST /v1/Toys: request field Mode enum lost 'fixed'",
        "place": f"{CREATE}(mode=...)",
        "python": "no longer accepts 'fixed'",
        "hint": "pass another value than 'fixed'",
        "old": "'fixed'",
        "new": "",
    }


def test_decisions_come_first() -> None:
    """What only a person can decide is not to be found below five hundred rows."""
    odd: JsonObject = {**TEXT, "x-odd": 1}
    made = report(OLD, toys(form={"A": TEXT, "Mode": odd}))
    assert click.unstyle(as_text(made)).startswith(
        "decide: an unknown keyword\n    specs/contract/twilio_toy_v1.json#/paths"
    )
    assert "### To decide" in as_markdown(made).split("### Breaking")[0]
    assert json.loads(as_json(made))["decisions"][0]["kind"] == "an unknown keyword"


def test_no_change_is_one_line() -> None:
    """The usual answer of a weekly run."""
    assert as_text(report(OLD, OLD)) == (
        "1 document compared, 0 changed: nothing that callers can notice; next version: none"
    )
