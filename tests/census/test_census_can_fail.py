"""The census finds missing parts: each test here removes one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from twilio_client.rest.api.v2010.account.message import MessageList

from tests.census.census import take
from tests.census.tally import tally
from tests.contract_reader.contracts import Node
from tests.contract_reader.doctored import MESSAGES, doctored, form, schema, unchanged


def another_parameter(data: Node) -> None:
    data["paths"][MESSAGES]["get"]["parameters"].append(
        {"name": "Tomorrow", "in": "query", "schema": {"type": "string"}}
    )


def another_operation(data: Node) -> None:
    data["paths"][MESSAGES]["patch"] = {**data["paths"][MESSAGES]["get"], "operationId": "PatchMessages"}


def another_resource(data: Node) -> None:
    operation = {"operationId": "ListFax", "responses": {"204": {"description": ""}}}
    data["paths"]["/2010-04-01/Faxes.json"] = {"get": operation}


CHANGES: list[tuple[Callable[[Node], object], set[str]]] = [
    (unchanged, set()),
    (
        another_parameter,
        {"ListMessage: list has no argument 'tomorrow'", "ListMessage: page has no argument 'tomorrow'"},
    ),
    (
        lambda data: form(data)["properties"].update(Tomorrow={"type": "string"}),
        {"CreateMessage: create has no argument 'tomorrow'"},
    ),
    (
        lambda data: form(data)["properties"].pop("Body"),
        {"CreateMessage: create has an argument 'body' that the contract does not know"},
    ),
    (
        lambda data: form(data)["required"].clear(),
        {"CreateMessage: create has 'to' required where it is optional, or optional where it is required"},
    ),
    (
        lambda data: form(data)["properties"]["ContentSid"].update(pattern="^HY[0-9]{32}$"),
        {"CreateMessage: argument 'content_sid' has no alias for ^HY[0-9]{32}$"},
    ),
    (
        lambda data: schema(data, "message_enum_update_status")["enum"].append("tomorrow"),
        {
            "UpdateMessage: argument 'status' does not know the value 'tomorrow'",
            "UpdateMessage: MessageInstance.UpdateStatus has no TOMORROW",
        },
    ),
    (
        lambda data: schema(data, "api.v2010.account.message.media")["properties"].update(tomorrow={"type": "string"}),
        {"FetchMedia: has no attribute 'tomorrow' for 'tomorrow'"},
    ),
    (
        lambda data: schema(data, "api.v2010.account.message.media")["properties"]["sid"].update(pattern="^MF$"),
        {"FetchMedia: attribute 'sid' has no alias for ^MF$"},
    ),
    (
        another_operation,
        {
            "PatchMessages: is not reached by client.api.v2010.accounts(sid).messages.patch: "
            "'MessageList' object has no attribute 'patch'"
        },
    ),
    (
        another_resource,
        {"ListFax: is not reached by client.api.v2010.faxes.list: 'V2010' object has no attribute 'faxes'"},
    ),
]


@pytest.mark.parametrize(("edit", "missing"), CHANGES)
def test_the_census_reports_exactly_what_is_missing(edit: Callable[[Node], object], missing: set[str]) -> None:
    """What Twilio adds, and the client lacks, is named; and nothing else is."""
    assert set(take(doctored(edit)).missing) == missing


def test_arguments_in_another_order_are_reported() -> None:
    """Arguments are used by position, so that their order is a promise."""

    def last_first(data: Node) -> None:
        fields = form(data)["properties"]
        form(data)["properties"] = {"ContentSid": fields.pop("ContentSid"), **fields}

    (trouble,) = take(doctored(last_first)).missing
    assert trouble.startswith("CreateMessage: create has its arguments in the order ['to', 'status_callback', ")


def test_an_operation_that_the_client_loses_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """The census looks at the client that users get, not at what the generator believes it has written."""
    monkeypatch.delattr(MessageList, "create")
    (trouble,) = take(doctored(unchanged)).missing
    assert trouble.startswith("CreateMessage: is not reached by client.api.v2010.accounts(sid).messages.create: ")


def test_the_tally_counts_what_is_added() -> None:
    """The second count is what keeps the census from looking at less than there is."""
    more = tally(doctored(another_parameter)) - tally(doctored(unchanged))
    assert more == {"arguments": 1}
