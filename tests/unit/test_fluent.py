"""The places of paths in the fluent tree, which are the chains that users of the official SDK know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from twilio_codegen.model.fluent import Domain, Resource, domain_of, is_instance
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError
from twilio_codegen.read.load import LoadedDocument
from twilio_codegen.read.parse import parse

from tests.unit.toy_client import in_path, operation
from tests.unit.toy_document import document, read


def path(*parameters: str, **x_twilio: Json) -> JsonObject:
    """A path with one operation."""
    declared = [in_path(name) for name in parameters]
    return {"x-twilio": {**x_twilio}, "post": operation("CreateIt", *declared)}


def domain(paths: Json, name: str = "twilio_toys_v1", host: str = "toys.twilio.com") -> Domain:
    data = document(paths, servers=[{"url": f"https://{host}"}])
    return domain_of(parse(LoadedDocument(where=Pointer(f"{name}.json"), name=name, data=data)))


def chains(paths: Json) -> list[str]:
    """How each class is reached: `boxes(Sid).parts -> Part`."""
    (version,) = domain(paths).versions
    return [chain for resource in version.resources for chain in _chains("", resource)]


def _chains(before: str, resource: Resource) -> Iterator[str]:
    here = before + resource.attribute
    yield f"{here} -> {resource.class_name}"
    for child in resource.list_children:
        yield from _chains(f"{here}.", child)
    asked = ", ".join(resource.instance.own_params) if resource.instance else ""
    for child in resource.instance_children:
        yield from _chains(f"{here}({asked}).", child)


def refusal(paths: Json) -> list[str]:
    with pytest.raises(SpecError) as raised:
        domain(paths)
    return [f"{problem.where}: {problem.trouble}" for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("host", "attribute", "class_name"),
    [
        ("api.twilio.com", "api", "Api"),
        ("flex-api.twilio.com", "flex_api", "FlexApi"),
        ("ip-messaging.twilio.com", "ip_messaging", "IpMessaging"),
    ],
)
def test_a_domain_is_called_after_its_host(host: str, attribute: str, class_name: str) -> None:
    """The file twilio_flex_v1 serves flex-api.twilio.com, and users write `client.flex_api`."""
    found = domain({}, host=host)
    assert (found.attribute, found.class_name, found.host) == (attribute, class_name, host)


@pytest.mark.parametrize(
    ("name", "url", "attribute", "prefix"),
    [
        ("twilio_api_v2010", "/2010-04-01/Accounts.json", "v2010", "/2010-04-01"),
        ("twilio_flex_v2", "/v2/Boxes", "v2", "/v2"),
        ("twilio_oauth_v2", "/.well-known/keys", "v2", "/.well-known"),
        ("toys", "/v1/Boxes", "v1", "/v1"),
        ("twilio_preview", "/HostedNumbers/Boxes", "hosted_numbers", "/HostedNumbers"),
    ],
)
def test_a_version_is_called_after_its_file_else_after_its_path(
    name: str, url: str, attribute: str, prefix: str
) -> None:
    """`preview` is one file with several versions, and an authored document may be called anything."""
    (version,) = domain({url: path()}, name=name).versions
    assert (version.attribute, version.prefix) == (attribute, prefix)


def test_a_list_and_its_instance_are_one_resource() -> None:
    """`client.toys.v1.boxes` and `client.toys.v1.boxes(sid)` share their classes' module."""
    (version,) = domain({"/v1/Boxes": path(), "/v1/Boxes/{Sid}": path("Sid")}).versions
    (boxes,) = version.resources
    assert boxes.list is not None and boxes.instance is not None
    assert (boxes.list.item.path, boxes.instance.item.path) == ("/v1/Boxes", "/v1/Boxes/{Sid}")
    assert (boxes.attribute, boxes.class_name, boxes.module) == ("boxes", "Box", "box")


@pytest.mark.parametrize(
    ("x_twilio", "url", "chain"),
    [
        ({}, "/v1/AddressBooks", "address_books -> AddressBook"),
        ({"className": "crate"}, "/v1/Boxes", "boxes -> Crate"),
        ({"mountName": "crates"}, "/v1/Boxes", "crates -> Crate"),
        ({"className": "crate", "mountName": "things"}, "/v1/Boxes", "things -> Crate"),
        ({}, "/v1/Import.json", "import_ -> Import"),
        ({}, "/v1/A2pBrands", "a2_p_brands -> A2PBrand"),
    ],
)
def test_class_name_and_mount_name_say_what_things_are_called(x_twilio: JsonObject, url: str, chain: str) -> None:
    """className is one thing's, mountName the attribute's; what is not given follows from the path."""
    assert chains({url: path(**x_twilio)}) == [chain]


def test_a_child_hangs_on_the_list_or_on_one_thing() -> None:
    """Its parent says which: a path that ends in a variable is one thing."""
    assert chains(
        {
            "/v1/Boxes": path(pathType="list"),
            "/v1/Boxes/{Sid}": path("Sid", pathType="instance"),
            "/v1/Boxes/{BoxSid}/Parts": path("BoxSid", pathType="list", parent="/Boxes/{Sid}"),
            "/v1/Boxes/Colors": path(pathType="list", parent="/Boxes"),
        }
    ) == ["boxes -> Box", "boxes.colors -> Color", "boxes(Sid).parts -> Part"]


def test_a_parent_whose_variable_is_not_in_the_path_is_its_list() -> None:
    """Twilio names `/Boxes/{Sid}` as the parent of `/Boxes/Colors` too."""
    assert chains(
        {"/v1/Boxes": path(pathType="list"), "/v1/Boxes/Colors": path(pathType="list", parent="/Boxes/{Sid}")}
    ) == ["boxes -> Box", "boxes.colors -> Color"]


def test_a_path_without_operations_can_be_a_parent() -> None:
    """`client.api.v2010.account.sip.domains`: nothing is to be had at /SIP itself."""
    assert chains(
        {
            "/v1/SIP": {"x-twilio": {"pathType": "list", "className": "sip", "mountName": "sip"}},
            "/v1/SIP/Domains": path(pathType="list", parent="/SIP"),
        }
    ) == ["sip -> Sip", "sip.domains -> Domain"]


def test_a_path_without_operations_and_children_has_no_place() -> None:
    """Some documents of Twilio's keep the paths of operations that are not published: they can neither be called nor
    stand in anybody's way."""
    assert chains(
        {
            "/v1/Users/Verify": {"x-twilio": {"pathType": "list"}},
            "/v1/Devices/Verify": {"x-twilio": {"pathType": "list"}},
            "/v1/Devices": path(pathType="list"),
        }
    ) == ["devices -> Device"]


def test_parents_in_a_circle_are_told() -> None:
    """Each would hang on the other, and neither on the client."""
    paths: JsonObject = {
        "/v1/Boxes": path(pathType="list", parent="/Lids"),
        "/v1/Lids": path(pathType="list", parent="/Boxes"),
    }
    assert [told.partition("#/paths/~1v1~1")[2] for told in refusal(paths)] == [
        "Boxes: its x-twilio.parent leads back to it through /v1/Lids",
        "Lids: its x-twilio.parent leads back to it through /v1/Boxes",
    ]


def test_an_unknown_parent_leaves_a_path_at_the_top() -> None:
    """One document of Twilio's does so, and the official SDK agrees."""
    assert chains({"/v1/Roles/{RoleSid}/Grants": path("RoleSid", parent="/Roles/{Sid}")}) == ["grants -> Grant"]


def test_an_operation_can_be_mounted_elsewhere_than_its_path() -> None:
    """Listing keys is `client.keys.list()`, creating one is `client.new_keys.create()`."""
    keys: JsonObject = {
        "get": operation("FetchKeys"),
        "post": {**operation("CreateNewKey"), "x-twilio": {"mountName": "new_keys"}},
    }
    assert chains({"/v1/Keys": keys}) == ["keys -> Key", "new_keys -> NewKey"]


def test_arguments_of_a_call_have_the_order_in_which_they_are_declared() -> None:
    """`overrides("field", "+1...")` is how the SDK has it, though the number comes first in the URL."""
    (version,) = domain({"/v1/Overrides/{Number}/{Field}": path("Field", "Number")}).versions
    (overrides,) = version.resources
    assert overrides.instance is not None
    assert (overrides.instance.params, overrides.instance.own_params) == (("Number", "Field"), ("Field", "Number"))


@pytest.mark.parametrize(
    ("url", "path_type", "instance"),
    [
        ("/v1/Boxes/{Sid}", None, True),
        ("/v1/Boxes/{Sid}.json", None, True),
        ("/v1/Boxes", None, False),
        ("/v1/Settings", "instance", True),
        ("/v1/Reports/{Id}", "list", False),
    ],
)
def test_what_twilio_says_of_a_path_decides_whether_it_is_one_thing(url: str, path_type: Json, instance: bool) -> None:
    """The shape of the URL is only a guess: settings are one thing without an identifier."""
    (item,) = read(document({url: path(pathType=path_type) if path_type else path()})).paths
    assert is_instance(item) is instance


@pytest.mark.parametrize(
    ("paths", "trouble"),
    [
        (
            {"/v1/Boxes": path(mountName="things"), "/v1/Crates": path(mountName="things")},
            ["~1v1~1Crates: 'things' is already used for /v1/Boxes"],
        ),
        (
            {"/v1/Boxes": path(className="box"), "/v1/Crates": path(className="box")},
            ["~1v1~1Crates: 'crates' and 'boxes' both have the class 'Box'"],
        ),
        (
            {"/v1/Boxes": path(className="box"), "/v1/Boxes/{Sid}": path("Sid", className="crate")},
            ["~1v1~1Boxes~1{Sid}: 'boxes' is a 'Box' on one path and a 'Crate' on another"],
        ),
        (
            {"/v1/Boxes": path(), "/v1/Boxes.json": path()},
            ["~1v1~1Boxes.json: has the same place in the tree as /v1/Boxes"],
        ),
        (
            {"/v1/Boxes/{Sid}": path("Sid"), "/v1/Boxes/{Name}": path("Name")},
            ["~1v1~1Boxes~1{Name}: has the same place in the tree as /v1/Boxes/{Sid}"],
        ),
        (
            {
                "/v1/Boxes": {
                    "x-twilio": {"className": "box"},
                    "get": operation("FetchBox"),
                    "post": {**operation("CreateBox"), "x-twilio": {"mountName": "boxes"}},
                }
            },
            ["~1v1~1Boxes: operations are mounted on 'boxes', and others stay there unmounted"],
        ),
        ({"/v1/{Sid}": path("Sid")}, ["~1v1~1{Sid}: its mountName, className or path would give it the name ''"]),
    ],
)
def test_two_things_at_one_place_are_told(paths: Json, trouble: list[str]) -> None:
    """One of them would replace the other, and its operations would be gone."""
    assert refusal(paths) == [f"twilio_toys_v1.json#/paths/{told}" for told in trouble]


@pytest.mark.parametrize("host", ["client.twilio.com", "send.twilio.com", "1.twilio.com", "none.twilio.com"])
def test_an_api_whose_name_is_taken_is_told(host: str) -> None:
    """`client.send` sends, and a module cannot define the class that it imports."""
    with pytest.raises(SpecError) as raised:
        domain({"/v1/Boxes": path()}, host=host)
    (problem,) = raised.value.problems
    name = host.partition(".")[0]
    assert str(problem.where) == "twilio_toys_v1.json#/servers/0/url"
    assert problem.trouble == f"the host would give the API the name '{name}'"


@pytest.mark.parametrize("segment", ["1", "None", "M", "class"])
def test_a_version_without_a_name_is_told(segment: str) -> None:
    """It is a module and a class."""
    with pytest.raises(SpecError, match="the path would give its version the name"):
        domain({f"/{segment}/Boxes": path()}, name="toys")
