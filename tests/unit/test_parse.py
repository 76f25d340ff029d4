"""Documents, paths and operations."""

from __future__ import annotations

import pytest
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.spec import Fluent

from tests.unit.toy_document import document, problems, read, read_operation

BASIC: JsonObject = {"type": "http", "scheme": "basic"}
BEARER: JsonObject = {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"}
OAUTH: JsonObject = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://toy.twilio.com/token", "scopes": {}}},
}


def test_a_document_keeps_its_own_name_beside_its_title() -> None:
    """Versions are named after the file, and class docstrings after the title."""
    found = read(document(info={"title": "Toy", "version": "1", "x-twilio": {"apiStandards": "v1.0"}}))
    assert (found.name, found.title, found.standards) == ("twilio_toy_v1", "Toy", "v1.0")
    assert found.server == "https://toy.twilio.com"


def test_paths_without_operations_stay() -> None:
    """Other paths name them as their parent."""
    x_twilio: Json = {"pathType": "list", "parent": "/Boxes/{Sid}", "className": "toy", "mountName": "toys"}
    found = read(document({"/v1/Toys": {"x-twilio": x_twilio}}))
    fluent = Fluent(path_type="list", parent="/Boxes/{Sid}", class_name="toy", mount_name="toys")
    assert [(item.path, item.fluent, item.operations) for item in found.paths] == [("/v1/Toys", fluent, ())]


def test_operations_stay_in_the_order_of_the_document() -> None:
    """Methods are written in this order, so a new one must not move the others."""
    verbs = ("post", "get", "delete", "put", "patch")
    item: JsonObject = {verb: {"operationId": f"{verb}Toy", "responses": {}} for verb in verbs}
    (path,) = read(document({"/v1/Toys": item})).paths
    assert [operation.verb for operation in path.operations] == ["POST", "GET", "DELETE", "PUT", "PATCH"]
    assert str(path.operations[0].where) == "toy.json#/paths/~1v1~1Toys/post"


def test_an_operation_can_hang_elsewhere_than_its_path() -> None:
    """Creating a key belongs to another class than listing keys, on the same path."""
    assert read_operation({"x-twilio": {"mountName": "new_toys"}}).fluent == Fluent(mount_name="new_toys")


def test_conditional_groups_keep_their_members() -> None:
    """Of each group, one argument must be sent; the client checks that before it sends."""
    groups: Json = [["from", "messaging_service_sid"], ["body"]]
    assert read_operation({"x-twilio": {"conditional": groups}}).conditional == (
        ("from", "messaging_service_sid"),
        ("body",),
    )


def test_words_and_warnings_of_an_operation_are_kept() -> None:
    """Docstrings may be made from them, and a deprecated method warns."""
    members: JsonObject = {"summary": "s", "description": "d", "deprecated": True, "x-maturity": ["Beta"]}
    found = read_operation(members)
    assert (found.summary, found.description, found.deprecated, found.maturity) == ("s", "d", True, "Beta")


@pytest.mark.parametrize(
    ("root", "own", "expected"),
    [
        (None, None, ()),
        ([{"anything": []}], None, ("basic",)),
        ([{"anything": []}], [], ()),
        (None, [{"anything": []}, {"token": []}], ("basic", "bearer")),
        ([{"anything": []}], [{"oauth": []}], ("oauth2",)),
    ],
)
def test_security_is_known_by_type_and_inherited(root: Json, own: Json, expected: tuple[str, ...]) -> None:
    """Twilio names the same scheme differently from file to file; an empty list says that no credentials are sent."""
    schemes: JsonObject = {"securitySchemes": {"anything": BASIC, "token": BEARER, "oauth": OAUTH}}
    found = read_operation(
        {} if own is None else {"security": own}, schemes, **({} if root is None else {"security": root})
    )
    assert found.security == expected
    assert found.token_url == ("https://toy.twilio.com/token" if "oauth2" in expected else None)


def test_security_that_the_client_cannot_give_is_refused() -> None:
    """Sending the wrong credentials, or none, must not be what an unknown scheme leads to."""
    schemes: JsonObject = {"key": {"type": "apiKey"}, "basic": BASIC, "token": BEARER}
    security: Json = [{"basic": [], "token": []}, {"lost": []}]
    found = problems(document(components={"securitySchemes": schemes}, security=security))
    assert found == [
        (
            "#/components/securitySchemes/key",
            "this client supports only basic, bearer and oauth2 with client credentials",
        ),
        ("#/security/0", "this client supports one security scheme for each request"),
        ("#/security/1", "no security scheme is called 'lost'"),
    ]


def test_a_path_may_repeat_the_server_but_not_change_it() -> None:
    """A client has one host for a document; a path on another host would be called on the wrong one."""
    same: JsonObject = {"servers": [{"url": "https://toy.twilio.com"}]}
    other: JsonObject = {"servers": [{"url": "https://elsewhere.twilio.com"}]}
    assert problems(document({"/v1/Same": same, "/v1/Other": other})) == [
        (
            "#/paths/~1v1~1Other/servers/0",
            "the server 'https://elsewhere.twilio.com' differs from the server of the document, 'https://toy.twilio.com'",
        )
    ]


@pytest.mark.parametrize("servers", [[], [{"url": "https://a.twilio.com"}, {"url": "https://b.twilio.com"}]])
def test_a_document_has_one_server(servers: Json) -> None:
    """With none there is nowhere to send to, and with two nobody can tell where."""
    assert problems(document(servers=servers)) == [("#/servers", "a document must have exactly one server")]


def test_an_operation_without_id_is_refused() -> None:
    """Its name decides whether it is called create, fetch, list, update or delete."""
    assert problems(document({"/v1/Toys": {"get": {"responses": {}}}})) == [
        ("#/paths/~1v1~1Toys/get", "'operationId' is missing")
    ]


def test_every_problem_is_reported_at_once() -> None:
    """Whoever mends a document wants to mend it once."""
    item: JsonObject = {
        "trace": {"operationId": "TraceToy", "responses": {}},
        "x-twilio": {"pathType": "tree", "colour": "red"},
        "get": {"operationId": 7, "responses": {}, "callbacks": {}, "x-maturity": ["Beta", "GA"]},
    }
    assert problems(document({"/v1/Toys": item, "v1": {}}, webhooks={})) == [
        (
            "#/paths/~1v1~1Toys/get/callbacks",
            "'callbacks' is a key that this generator does not support in the operation",
        ),
        ("#/paths/~1v1~1Toys/get/operationId", "a text is expected here, not 7"),
        ("#/paths/~1v1~1Toys/get/x-maturity", "an operation must have only one maturity"),
        ("#/paths/~1v1~1Toys/trace", "'trace' is a key that this generator does not support in the path item"),
        (
            "#/paths/~1v1~1Toys/x-twilio/colour",
            "'colour' is a key that this generator does not support in the x-twilio of a path item",
        ),
        ("#/paths/~1v1~1Toys/x-twilio/pathType", "'tree' is neither 'list' nor 'instance'"),
        ("#/paths/v1", "the path 'v1' does not start with '/'"),
        ("#/webhooks", "'webhooks' is a key that this generator does not support in the document"),
    ]
