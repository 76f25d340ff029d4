"""Changes of documents and operations: one small change for each rule, in terms of the contract and of Python."""

from __future__ import annotations

import pytest
from twilio_codegen.diff.compare import compare
from twilio_codegen.problems import JsonObject
from twilio_codegen.resources import resources

from tests.diff.toys import SID, at, listed, report, rows, side, toy, toys
from tests.unit.toy_client import TEXT, in_path, in_query, objects, operation

PAGE_SIZE: JsonObject = {"type": "integer", "maximum": 1000}
SMALL_PAGE_SIZE: JsonObject = {"type": "integer", "maximum": 50}
BOTH: JsonObject = {"security": [{"basic": []}, {"bearer": []}]}
BEARER: JsonObject = {"security": [{"bearer": []}]}
NOBODY: JsonObject = {"security": []}


def tokens_from(url: str) -> JsonObject:
    """A document whose operation wants a token from this address."""
    flows: JsonObject = {"clientCredentials": {"tokenUrl": url, "scopes": {}}}
    schemes: JsonObject = {"oauth": {"type": "oauth2", "flows": flows}}
    return toys(root={"security": [{"oauth": []}]}, components={"securitySchemes": schemes})


CASES: dict[str, tuple[JsonObject, JsonObject, list[tuple[str, str, str]]]] = {
    "a new operation": (
        at({}),
        toys(),
        [("operation-added", "POST /v1/Toys: added", "client.toy.v1.toys.create(): is new")],
    ),
    "an operation that is gone": (
        toys(),
        at({}),
        [("operation-removed", "POST /v1/Toys: removed", "client.toy.v1.toys.create(): is gone")],
    ),
    "another host of the same name": (
        toys(root={"servers": [{"url": "https://toy.twilio.com"}]}),
        toys(root={"servers": [{"url": "https://toy.eu.twilio.com"}]}),
        [
            (
                "server-changed",
                "twilio_toy_v1: server was https://toy.twilio.com, is now https://toy.eu.twilio.com",
                "client.toy.v1: sends its requests to https://toy.eu.twilio.com",
            )
        ],
    ),
    "another method with the same id": (
        at({"/v1/Toys": {"post": operation("UpdateToy")}}),
        at({"/v1/Toys": {"put": operation("UpdateToy")}}),
        [
            (
                "operation-address-changed",
                "PUT /v1/Toys: was POST /v1/Toys",
                "client.toy.v1.toys.update(): is called as before, and sends its request to the new address",
            )
        ],
    ),
    "another path that is mounted in the same place": (
        at({"/v1/Toys": {"get": operation("FetchToy")}}),
        at({"/v1/Playthings": {"get": operation("FetchPlaything"), "x-twilio": {"mountName": "Toys"}}}),
        [
            (
                "operation-address-changed",
                "GET /v1/Playthings: was GET /v1/Toys",
                "client.toy.v1.toys.fetch(): is called as before, and sends its request to the new address",
            )
        ],
    ),
    "another place in the tree": (
        at({"/v1/Toys": {"get": operation("FetchToy")}}),
        at({"/v1/Toys": {"get": operation("FetchToy"), "x-twilio": {"mountName": "Games", "className": "Toy"}}}),
        [
            (
                "call-moved",
                "GET /v1/Toys: moved: was client.toy.v1.toys",
                "client.toy.v1.games: was client.toy.v1.toys",
            )
        ],
    ),
    "another verb": (
        at({"/v1/Toys": {"post": operation("CreateToy")}}),
        at({"/v1/Toys": {"post": operation("UpdateToy")}}),
        [
            (
                "call-moved",
                "POST /v1/Toys: moved: was client.toy.v1.toys.create()",
                "client.toy.v1.toys.update(): was client.toy.v1.toys.create()",
            )
        ],
    ),
    "another class": (
        at({"/v1/Toys": {"get": operation("FetchToy")}}),
        at({"/v1/Toys": {"get": operation("FetchToy"), "x-twilio": {"className": "Game"}}}),
        [
            (
                "class-renamed",
                "GET /v1/Toys: className gives the class GameInstance, gave ToyInstance",
                "client.toy.v1.toys: the class ToyInstance is now GameInstance",
            )
        ],
    ),
    "another name of a path value": (
        toy(),
        toy(path="/v1/Toys/{ToySid}"),
        [
            (
                "path-argument-renamed",
                "GET /v1/Toys/{ToySid}: path parameter Sid is now ToySid",
                "client.toy.v1.toys(toy_sid=...): sid= is now toy_sid=",
            )
        ],
    ),
    "a deprecated operation": (
        toys(),
        toys(deprecated=True),
        [
            (
                "operation-deprecated",
                "POST /v1/Toys: is deprecated",
                "client.toy.v1.toys.create(): still works, and is going to be removed",
            )
        ],
    ),
    "an operation that is no longer deprecated": (
        toys(deprecated=True),
        toys(),
        [
            (
                "operation-not-deprecated",
                "POST /v1/Toys: is no longer deprecated",
                "client.toy.v1.toys.create(): is no longer going to be removed",
            )
        ],
    ),
    "less firm": (
        toys(),
        toys(**{"x-maturity": ["Beta"]}),
        [
            (
                "maturity-lowered",
                "POST /v1/Toys: x-maturity was not given, is now Beta",
                "client.toy.v1.toys.create(): is less stable than before: Beta",
            )
        ],
    ),
    "firmer": (
        toys(**{"x-maturity": ["Preview"]}),
        toys(**{"x-maturity": ["Beta"]}),
        [
            (
                "maturity-raised",
                "POST /v1/Toys: x-maturity was Preview, is now Beta",
                "client.toy.v1.toys.create(): is more stable than before: Beta",
            )
        ],
    ),
    "a word for firmness that nobody knows": (
        toys(),
        toys(**{"x-maturity": ["Alpha"]}),
        [
            (
                "maturity-lowered",
                "POST /v1/Toys: x-maturity was not given, is now Alpha",
                "client.toy.v1.toys.create(): is less stable than before: Alpha",
            )
        ],
    ),
    "other credentials": (
        toys(**BOTH),
        toys(**BEARER),
        [
            (
                "credentials-refused",
                "POST /v1/Toys: no longer accepts basic credentials, but bearer",
                "client.toy.v1.toys: needs bearer credentials",
            )
        ],
    ),
    "credentials where none were needed": (
        toys(**NOBODY),
        toys(**BEARER),
        [
            (
                "credentials-refused",
                "POST /v1/Toys: no longer accepts no credentials, but bearer",
                "client.toy.v1.toys: needs bearer credentials",
            )
        ],
    ),
    "more kinds of credentials": (
        toys(),
        toys(**BOTH),
        [
            (
                "credentials-accepted",
                "POST /v1/Toys: also accepts bearer credentials",
                "client.toy.v1.toys: can also be called with bearer credentials",
            )
        ],
    ),
    "no credentials any more": (
        toys(),
        toys(**NOBODY),
        [
            (
                "credentials-accepted",
                "POST /v1/Toys: also accepts no credentials",
                "client.toy.v1.toys: can also be called with no credentials",
            )
        ],
    ),
    "tokens from elsewhere": (
        tokens_from("https://a.twilio.com"),
        tokens_from("https://b.twilio.com"),
        [
            (
                "token-address-changed",
                "POST /v1/Toys: tokenUrl was https://a.twilio.com, is now https://b.twilio.com",
                "client.toy.v1.toys: gets its token from https://b.twilio.com",
            )
        ],
    ),
    "a new condition": (
        toys(form={"A": TEXT, "B": TEXT}),
        toys(form={"A": TEXT, "B": TEXT}, **{"x-twilio": {"conditional": [["A", "B"]]}}),
        [
            (
                "condition-added",
                "POST /v1/Toys: x-twilio.conditional asks for one of A, B",
                "client.toy.v1.toys.create(): rejects a call without any of a=, b=",
            )
        ],
    ),
    "a wider condition": (
        toys(form={"A": TEXT, "B": TEXT}, **{"x-twilio": {"conditional": [["A"]]}}),
        toys(form={"A": TEXT, "B": TEXT}, **{"x-twilio": {"conditional": [["A", "B"]]}}),
        [
            (
                "condition-removed",
                "POST /v1/Toys: x-twilio.conditional no longer asks for one of A",
                "client.toy.v1.toys.create(): may be called without any of a=",
            )
        ],
    ),
    "pages by token": (
        listed(in_query("PageToken")),
        listed(in_query("PageToken"), by="nextToken"),
        [
            (
                "paging-changed",
                "GET /v1/Toys: the next page is found by token (PageToken), was found by address (PageToken)",
                "client.toy.v1.toys.list(): list() and stream() work as before; stored page tokens do not",
            )
        ],
    ),
    "smaller pages": (
        listed(in_query("PageSize", PAGE_SIZE)),
        listed(in_query("PageSize", SMALL_PAGE_SIZE)),
        [
            (
                "page-size-changed",
                "GET /v1/Toys: pages hold at most 50 records, held at most 1000",
                "client.toy.v1.toys.list(): asks for at most 50 records at a time",
            )
        ],
    ),
    "nothing but success": (
        toys(answer=objects(sid=SID)),
        toys(),
        [
            (
                "result-changed",
                "POST /v1/Toys: a successful response is bool, was a record",
                "client.toy.v1.toys.create(): returns bool, returned a record",
            )
        ],
    ),
    "texts instead of records": (
        listed(),
        listed(item=TEXT),
        [
            (
                "result-changed",
                "GET /v1/Toys: a successful response is a list of texts, was a list of records",
                "client.toy.v1.toys.list(): returns a list of texts, returned a list of records",
            )
        ],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=CASES)
def test_a_change_of_a_call_is_told(old: JsonObject, new: JsonObject, expected: list[tuple[str, str, str]]) -> None:
    """A maintainer decides by these rows alone: each change has its row, and nothing else has one."""
    assert rows(old, new) == expected


def test_a_new_document_is_one_row() -> None:
    """Two hundred new operations are read as one line; none of them can break anybody."""
    made = compare(side(), side(toys()), resources(), jobs=1)
    assert [(row.rule.name, row.contract, row.python) for row in made.rows] == [
        ("document-added", "twilio_toy_v1: added, with 1 operation", "client.toy.v1: is new")
    ]


def test_a_document_that_is_gone_is_one_row() -> None:
    """Twilio retires APIs; whoever uses one has to hear of it."""
    made = compare(side(toys()), side(), resources(), jobs=1)
    assert [(row.rule.name, row.contract, row.python) for row in made.rows] == [
        ("document-removed", "twilio_toy_v1: removed, with 1 operation", "client.toy.v1: is gone")
    ]


def test_an_operation_that_moves_to_another_document_is_not_lost() -> None:
    """Twilio splits documents: the address decides what an operation is, not the file that it stands in."""
    path: JsonObject = {"/v1/Toys": {"get": operation("FetchToy")}}
    made = compare(side(twilio_toy_v1=at(path)), side(twilio_game_v1=at(path)), resources(), jobs=1)
    assert not made.rows


def test_an_operation_that_moves_to_another_version_is_called_otherwise() -> None:
    """The file gives the version its name, and the version is part of every call."""
    path: JsonObject = {"/v1/Toys": {"get": operation("FetchToy")}}
    made = compare(side(twilio_toy_v1=at(path)), side(twilio_toy_v2=at(path)), resources(), jobs=1)
    assert [(row.rule.name, row.python) for row in made.rows] == [
        ("call-moved", "client.toy.v2.toys: was client.toy.v1.toys")
    ]


def test_a_document_that_cannot_become_a_client_breaks_its_callers() -> None:
    """Two paths for one name stop the generator: the client would lack what people call."""
    old = at({"/v1/Toys": {"get": operation("FetchToy")}})
    twice: JsonObject = {"get": operation("FetchGame"), "x-twilio": {"mountName": "Toys", "className": "Toy"}}
    new = at({"/v1/Toys": {"get": operation("FetchToy")}, "/v1/Games": twice})
    made = report(old, new)
    assert [(row.rule.name, row.contract) for row in made.rows] == [
        ("document-unreadable", "twilio_toy_v1: can no longer be read: 1 problem")
    ]
    assert [decision.kind for decision in made.decisions] == ["generating would fail"]


def test_a_document_that_could_not_be_read_before_is_not_compared() -> None:
    """What nobody could compare is no proof that nothing changed."""
    twice: JsonObject = {"get": operation("FetchGame"), "x-twilio": {"mountName": "Toys", "className": "Toy"}}
    old = at({"/v1/Toys": {"get": operation("FetchToy")}, "/v1/Games": twice})
    made = report(old, at({"/v1/Toys": {"get": operation("FetchToy")}}))
    assert [(row.rule.name, row.contract) for row in made.rows] == [
        ("document-not-compared", "twilio_toy_v1: could not be read before: 1 problem")
    ]
    assert not made.decisions


def test_what_happens_to_several_operations_is_one_row() -> None:
    """A new status of six methods of a resource is one fact, not six."""
    old = at(
        {
            "/v1/Toys/{Sid}": {
                "get": operation("FetchToy", in_path("Sid")),
                "delete": operation("DeleteToy", in_path("Sid")),
            }
        }
    )
    new = at(
        {
            "/v1/Toys/{Sid}": {
                "get": operation("FetchToy", in_path("Sid"), **BOTH),
                "delete": operation("DeleteToy", in_path("Sid"), **BOTH),
            }
        }
    )
    (row,) = report(old, new).rows
    assert row.operations == ("GET /v1/Toys/{Sid}", "DELETE /v1/Toys/{Sid}")
    assert row.contract == "GET /v1/Toys/{Sid} and 1 more: also accepts bearer credentials"
