"""The modules of a document, and the content of each."""

from __future__ import annotations

import pytest
from twilio_codegen.ir import Instance
from twilio_codegen.problems import Json, JsonObject

from tests.unit.toy_client import (
    TEXT,
    in_path,
    in_query,
    lists,
    modelled,
    objects,
    operation,
    place,
    refusals,
)

BOXES, BOX = "/v1/Boxes", "/v1/Boxes/{Sid}"
SID: JsonObject = {"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}
NUMBER: JsonObject = {"type": "integer"}


def instance(paths: Json) -> Instance:
    (module,) = modelled(paths).modules
    assert module.instance is not None
    return module.instance


def test_a_resource_with_children_is_a_package_and_one_without_is_a_module() -> None:
    """`twilio_client.rest.toy.v1.box.part`: the paths are those of the official SDK, so that imports go on working."""
    made = modelled(
        {
            BOX: {"delete": operation("DeleteBox", in_path("Sid"))},
            "/v1/Boxes/{BoxSid}/Parts": {
                "x-twilio": {"parent": "/Boxes/{Sid}"},
                "post": operation("CreatePart", in_path("BoxSid")),
            },
        }
    )
    assert [str(module.path) for module in made.modules] == ["rest/toy/v1/box/part.py", "rest/toy/v1/box/__init__.py"]
    assert [module.operations for module in made.modules] == [("CreatePart",), ("DeleteBox",)]
    assert made.operations == 2


def test_an_address_has_python_names_and_the_pattern_of_each_value() -> None:
    """`Uri` fills it in and checks the values before anything is sent."""
    (module,) = modelled({BOX: {"delete": operation("DeleteBox", in_path("Sid", SID))}}).modules
    assert module.context is not None and module.context.uri is not None
    assert module.context.uri.arguments == ['"https://toy.twilio.com/v1/Boxes/{sid}"', "sid=AccountSid"]


def test_a_child_gets_the_path_values_that_it_calls_otherwise() -> None:
    """A box is `{Sid}` in its own path and `{BoxSid}` in that of its parts."""
    made = modelled(
        {
            BOX: {"delete": operation("DeleteBox", in_path("Sid"))},
            "/v1/Boxes/{BoxSid}/Parts": {
                "x-twilio": {"parent": "/Boxes/{Sid}"},
                "post": operation("CreatePart", in_path("BoxSid")),
            },
        }
    )
    context = made.modules[-1].context
    assert context is not None
    (parts,) = context.children
    assert parts.renamed == (("box_sid", "sid"),)


def test_the_account_of_a_client_is_to_be_had_without_its_sid() -> None:
    """`client.api.v2010.account.messages` is what `client.messages` stands for."""
    paths: Json = {"/v1/Accounts/{Sid}": {"delete": operation("DeleteAccount", in_path("Sid"))}}
    (version,) = modelled(paths, servers=[{"url": "https://api.twilio.com"}]).versions
    assert [(child.name, child.class_name) for child in version.children] == [
        ("accounts", "AccountList"),
        ("account", "AccountContext"),
    ]


def test_a_record_has_the_fields_of_every_answer() -> None:
    """What a list shows of a thing may be less than fetching it does; both are the same class."""
    fetched = objects(sid=TEXT, lid=TEXT)
    made = instance(
        {
            BOXES: {"get": operation("ListBox", answer=lists(sid=TEXT, color=TEXT))},
            BOX: {"get": operation("FetchBox", in_path("Sid"), answer=fetched)},
        }
    )
    assert [field.name for field in made.fields] == ["sid", "lid", "color"]


def test_where_answers_disagree_a_field_has_both_types_and_is_read_as_it_comes() -> None:
    """No reader is right for both."""
    made = instance(
        {
            BOXES: {"get": operation("ListBox", answer=lists(size=NUMBER))},
            BOX: {"get": operation("FetchBox", in_path("Sid"), answer=objects(size=TEXT))},
        }
    )
    (size,) = made.fields
    assert (str(size.type), size.reader) == ("str | int | Json", None)


def test_where_one_answer_says_more_of_a_text_it_is_still_a_text() -> None:
    """A value that only one operation lists, or checks, is read as before by whoever treats it as a `str`."""
    listed: JsonObject = {**TEXT, "enum": ["big", "small"]}
    made = instance(
        {
            BOXES: {"get": operation("ListBox", answer=lists(size=listed))},
            BOX: {"get": operation("FetchBox", in_path("Sid"), answer=objects(size=TEXT))},
        }
    )
    (size,) = made.fields
    assert (str(size.type), size.reader) == ("BoxSize | str", None)


@pytest.mark.parametrize(
    ("variable", "properties", "identity"),
    [
        ("Sid", {"sid": TEXT}, (("sid", '"sid"'),)),
        ("BoxSid", {"sid": TEXT}, (("box_sid", '"sid"'),)),
        ("boxId", {"id": TEXT}, (("box_id", '"id"'),)),
        ("Name", {"name": TEXT, "sid": TEXT}, (("name", '"name"'),)),
        ("Name", {"sid": TEXT}, ()),
    ],
)
def test_a_record_knows_its_own_address(
    variable: str, properties: dict[str, Json], identity: tuple[tuple[str, str], ...]
) -> None:
    """`message.update(...)` needs the values of the path; they are in the answer, under the same word or as its sid."""
    path: Json = {
        "/v1/Boxes/{%s}" % variable: {"get": operation("FetchBox", in_path(variable), answer=objects(**properties))}
    }
    assert instance(path).identity == identity


def test_repr_shows_identifiers_states_and_codes_and_nothing_personal() -> None:
    """It ends up in logs."""
    personal: JsonObject = {"type": "string", "x-twilio": {"pii": {"handling": "standard", "deleteSla": 30}}}
    state: JsonObject = {"type": "string", "enum": ["open"]}
    answer = objects(sid=TEXT, to=personal, lid=TEXT, state=state, secret=state | personal, error_code=NUMBER)
    paths: Json = {BOX: {"get": operation("FetchBox", in_path("Sid"), answer=answer)}}
    assert instance(paths).shown == ("sid", "state", "error_code")


def test_constants_live_in_the_record_beside_its_fields() -> None:
    """`BoxInstance.Kind.WOODEN`; a second enum of that name is reached by its full one, and no field is hidden."""
    kind: JsonObject = {"type": "string", "enum": ["wooden"]}
    components: Json = {"schemas": {"box_enum_kind": kind, "lid_enum_kind": {"type": "string", "enum": ["round"]}}}
    answer = objects(a={"$ref": "#/components/schemas/box_enum_kind"}, b={"$ref": "#/components/schemas/lid_enum_kind"})
    (module,) = modelled({BOXES: {"get": operation("FetchBox", answer=answer)}}, components).modules
    assert module.instance is not None
    assert [enum.namespace for enum in module.instance.enums] == ["Kind", "LidKind"]


LISTED: JsonObject = {"get": operation("ListBox", answer=lists(sid=TEXT))}


def child(mount: str, parent: str, *parameters: str) -> JsonObject:
    x_twilio: JsonObject = {"pathType": "list", "parent": parent, "mountName": mount}
    return {"x-twilio": x_twilio, "post": operation("CreateIt", *map(in_path, parameters))}


@pytest.mark.parametrize(
    ("paths", "trouble"),
    [
        (
            {BOXES: {"post": operation("CreateBox"), "put": operation("CreateBoxes")}},
            "'create' is a method, CreateBoxes, and also a method, CreateBox",
        ),
        (
            {BOXES: LISTED | {"post": operation("StreamBox")}},
            "'stream' is a method, StreamBox, and also a method, ListBox",
        ),
        (
            {BOXES: LISTED, "/v1/Boxes/Page": child("page", "/Boxes")},
            "'page' is a sub-resource, and also a method, ListBox",
        ),
        (
            {BOX: {"delete": operation("DeleteBox", in_path("Sid"))}, BOXES: {"post": operation("GetBox")}},
            "'get' is a method, GetBox, and also the way to one of them",
        ),
        (
            {
                BOX: {"delete": operation("DeleteBox", in_path("Sid"))},
                "/v1/Boxes/{Sid}/Delete": child("delete", "/Boxes/{Sid}", "Sid"),
            },
            "'delete' is a sub-resource, and also a method, DeleteBox",
        ),
        (
            {
                BOX: {"delete": operation("DeleteBox", in_path("Sid"))},
                "/v1/Boxes/{Sid}/Extra": child("extra", "/Boxes/{Sid}", "Sid"),
            },
            "'extra' is a sub-resource, and also one of our own",
        ),
    ],
)
def test_the_members_of_a_class_have_names_of_their_own(paths: Json, trouble: str) -> None:
    """The later one would replace the earlier, and nobody would know that it was there."""
    (problem,) = refusals(paths)
    assert problem.trouble == trouble
    assert problem.cure == "give the operation another operationId, or the path another mountName, in an overlay"


@pytest.mark.parametrize(
    ("variables", "trouble"),
    [
        (("Sid", "sid"), "{sid} would become the argument 'sid', as 'Sid' would"),
        (("1",), "{1} would become the argument '1'"),
        (("Self",), "{Self} would become the argument 'self'"),
    ],
)
def test_path_values_have_names_of_their_own(variables: tuple[str, ...], trouble: str) -> None:
    """They are arguments of the call that leads to one thing."""
    path = BOXES + "".join(f"/{{{name}}}" for name in variables)
    (problem,) = refusals({path: {"get": operation("FetchBox", *map(in_path, variables))}})
    assert (place(problem), problem.trouble) == ("#/paths/" + path.replace("/", "~1"), trouble)


def test_problems_of_all_resources_are_told_together() -> None:
    """Each run takes time; three mistakes are to be mended after one."""
    clash = operation("FetchBox", in_query("To"), in_query("to"))
    assert len(refusals({f"/v1/{name}": {"get": clash} for name in ("Boxes", "Crates", "Cases")})) == 3
