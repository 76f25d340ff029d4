"""specs/overrides.toml: decisions about clashing names, each with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.model.modules import model
from twilio_codegen.model.overrides import Overrides, Row, read_overrides
from twilio_codegen.model.sids import Aliases
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError

from tests.unit.toy_client import (
    TEXT,
    in_form,
    in_json,
    in_path,
    in_query,
    lists,
    modelled,
    modules,
    objects,
    operation,
    place,
    refusals,
)
from tests.unit.toy_document import document, read

BOXES = "/v1/Boxes"
GET = "#/paths/~1v1~1Boxes/get"
POST = "#/paths/~1v1~1Boxes/post"
ANSWER = "/responses/200/content/application~1json/schema"
COMPONENTS: Json = {"schemas": {"box_enum_kind": {"type": "string", "enum": ["a b", "a-b"]}}}

# What clashes: the paths, the place of the clash, what is said about it, and a name that settles it.
CLASHES: dict[str, tuple[Json, str, str, str]] = {
    "two parameters": (
        {BOXES: {"get": operation("FetchBox", in_query("EndTime"), in_query("end_time"))}},
        f"{GET}/parameters/1",
        "'EndTime' and 'end_time' would both become the argument 'end_time'",
        "ended_at",
    ),
    "a parameter and a field of the form": (
        {BOXES: {"post": operation("CreateBox", in_query("To"), requestBody=in_form(to=TEXT))}},
        f"{POST}/requestBody/content/application~1x-www-form-urlencoded/schema/properties/to",
        "'To' and 'to' would both become the argument 'to'",
        "to_box",
    ),
    "a parameter and a body": (
        {
            BOXES: {
                "post": operation(
                    "CreateBox", in_query("Lid"), requestBody={"content": in_json(objects(a=TEXT) | {"title": "lid"})}
                )
            }
        },
        f"{POST}/requestBody",
        "'Lid' and 'lid' would both become the argument 'lid'",
        "lid_of_box",
    ),
    "a filter and an argument of every list": (
        {BOXES: {"get": operation("ListBox", in_query("Limit"), answer=lists(sid=TEXT))}},
        f"{GET}/parameters/0",
        "'Limit' would become the argument 'limit', which is also an argument of every list",
        "limit_of_box",
    ),
    "an argument and a name that methods use": (
        {BOXES: {"get": operation("FetchBox", in_query("Self"))}},
        f"{GET}/parameters/0",
        "'Self' would become the argument 'self', which is also a name that methods use",
        "box_self",
    ),
    "an argument without a name": (
        {BOXES: {"get": operation("FetchBox", in_query("1st"))}},
        f"{GET}/parameters/0",
        "'1st' would become the argument '1st', which is not a valid Python name",
        "first",
    ),
    "two fields of an answer": (
        {BOXES: {"get": operation("FetchBox", answer=objects(a_b=TEXT, aB=TEXT))}},
        f"{GET}{ANSWER}/properties/aB",
        "'a_b' and 'aB' would both become the attribute 'a_b'",
        "other_ab",
    ),
    "two fields of an object in an answer": (
        {BOXES: {"get": operation("FetchBox", answer=objects(lid=objects(a_b=TEXT, aB=TEXT)))}},
        f"{GET}{ANSWER}/properties/lid/properties/aB",
        "'a_b' and 'aB' would both become the attribute 'a_b'",
        "other_ab",
    ),
    "a field and a method": (
        {BOXES + "/{Sid}": {"get": operation("FetchBox", in_path("Sid"), answer=objects(fetch=TEXT))}},
        "#/paths/~1v1~1Boxes~1{Sid}/get" + ANSWER + "/properties/fetch",
        "'fetch' would become the attribute 'fetch', which is also a method, FetchBox",
        "fetch_of_box",
    ),
    "a field and a name of our own": (
        {BOXES: {"get": operation("FetchBox", answer=objects(to_dict=TEXT))}},
        f"{GET}{ANSWER}/properties/to_dict",
        "'to_dict' would become the attribute 'to_dict', which is also one of our own",
        "to_dict_",
    ),
    "two values of an enum": (
        {BOXES: {"get": operation("FetchBox", answer=objects(kind={"$ref": "#/components/schemas/box_enum_kind"}))}},
        "#/components/schemas/box_enum_kind/enum/1",
        "'a b' and 'a-b' would both become the constant 'A_B'",
        "A_DASH_B",
    ),
    "two types of one module": (
        {
            BOXES: {
                "get": operation("FetchBox", in_query("Kind", {"enum": ["c"]}), answer=objects(kind={"enum": ["d"]}))
            }
        },
        f"{GET}{ANSWER}/properties/kind",
        "two different definitions would both be named 'BoxKind' in this module",
        "BoxState",
    ),
}


@pytest.mark.parametrize(("paths", "where", "trouble", "name"), CLASHES.values(), ids=CLASHES)
def test_a_clash_names_its_place_and_a_row_for_that_place_settles_it(
    paths: Json, where: str, trouble: str, name: str
) -> None:
    """Whoever meets the error copies its first line into the table, and goes on."""
    (problem,) = refusals(paths, COMPONENTS)
    assert (place(problem), problem.trouble) == (where, trouble)
    assert problem.cure == "name it in a [[name]] row of overrides.toml (where, name, reason)"
    made = modelled(paths, COMPONENTS, rows={where: name})
    assert made.overrides_used == {"specs/overrides.toml#/0"}
    assert name in modules(paths, COMPONENTS, rows={where: name})["box.py"]


def test_a_row_about_a_component_leaves_those_who_refer_to_it_alone() -> None:
    """The type is renamed; the attribute and the argument of that type keep the names that callers know."""
    components: Json = {"schemas": {"kind": {"type": "string", "enum": ["a"]}}}
    reference: Json = {"$ref": "#/components/schemas/kind"}
    paths: Json = {
        BOXES: {"post": operation("CreateBox", requestBody=in_form(Kind=reference), answer=objects(kind=reference))}
    }
    text = modules(paths, components, rows={"#/components/schemas/kind": "KindOfBox"})["box.py"]
    assert "def create(self, kind: KindOfBox | str | None = None)" in text
    assert "kind: field[KindOfBox | str] = field()" in text


def test_the_first_letter_tells_a_type_from_the_value_that_has_it() -> None:
    """A property with an enum of its own is one place with two names: that of the attribute and that of its type."""
    paths: Json = {BOXES: {"get": operation("FetchBox", answer=objects(kind={"enum": ["a"]}))}}
    where = f"{GET}{ANSWER}/properties/kind"
    assert "kind: field[Sort | str] = field()" in modules(paths, rows={where: "Sort"})["box.py"]
    assert 'sort: field[BoxKind | str] = field(key="kind")' in modules(paths, rows={where: "sort"})["box.py"]


@pytest.mark.parametrize(("standard", "used"), [("v0.1", False), ("v1.0", True)])
def test_a_row_for_what_the_client_names_itself_is_not_used(standard: str, used: bool) -> None:
    """In older documents every list has the argument `page_token`, whatever it is called there: the row does nothing."""
    row = Row("toy.json#/paths/~1v1~1Boxes/get/parameters/0", "start", "because", Pointer("overrides.toml"))
    paths: Json = {BOXES: {"get": operation("ListBox", in_query("PageToken"), answer=lists(sid=TEXT))}}
    info: JsonObject = {"title": "Toy", "version": "1", "x-twilio": {"apiStandards": standard}}
    made = model(read(document(paths, info=info)), "toy.json", Overrides({row.key: row}), Aliases({}))
    assert bool(made.overrides_used) == used


@pytest.mark.parametrize("file", ["toy.json", "downloads/toy.json", "a#b/toy.json", "toy.yaml"])
def test_a_row_is_about_a_document_wherever_it_lies(file: str) -> None:
    """Whoever generates a copy of a contract gets the names of the contract, as they get its overlays."""
    row = Row("specs/contract/toy.json#/a", "named", "because", Pointer("overrides.toml"))
    overrides = Overrides({row.key: row})
    assert overrides.name(Pointer(file, ("a",)), "other") == "named"
    assert overrides.name(Pointer("toys.json", ("a",)), "other") == "other"


def table(tmp_path: Path, text: str) -> Overrides:
    (tmp_path / "overrides.toml").write_text(text)
    return read_overrides(tmp_path / "overrides.toml", tmp_path)


def row(where: str = "toy.json#/a", name: str = "a", reason: str = "because") -> str:
    return f"[[name]]\nwhere = '{where}'\nname = '{name}'\nreason = '{reason}'\n"


def test_a_row_that_nothing_uses_is_told(tmp_path: Path) -> None:
    """Twilio renames things: a ruling about what is gone would sit there for ever, and puzzle its readers."""
    overrides = table(tmp_path, row("toy.json#/a", "a") + row("gone.json#/b", "b"))
    assert overrides.name(Pointer("toy.json", ("a",)), "other") == "a"
    assert [str(problem) for problem in overrides.unused(overrides.used)] == [
        "overrides.toml#/name/1\n"
        "    this row renames nothing: gone.json#/b\n"
        "    remove the row, or correct its 'where'"
    ]


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (row(reason=""), "#/name/0: not a valid row"),
        (row() + "because = 'typo'", "#/name/0: not a valid row"),
        ("[[name]]\nwhere = 'toy.json#/a'\nname = 'a'", "#/name/0: not a valid row"),
        ("[[name]]\nwhere = 'toy.json#/a'\nname = 1\nreason = 'x'", "#/name/0: not a valid row"),
        ("name = 'a'", "#/name: not an array"),
        ("name = ['a']", "#/name/0: not a valid row"),
        (row() + row(name="b"), "#/name/1: a second row for toy.json#/a"),
        (row(name="b c"), "#/name/0: 'b c' is not a valid Python name"),
        (row(name="from"), "#/name/0: 'from' is not a valid Python name"),
        (row(name="a=print()"), "#/name/0: 'a=print()' is not a valid Python name"),
        ("[[arguments]]\nwhere = 'a'", "#/arguments: unknown key 'arguments'"),
        ("[[name]", ": not a TOML file: Expected ']]' at the end of an array declaration (at line 1, column 7)"),
    ],
)
def test_a_mistake_in_the_table_is_told_by_its_place(tmp_path: Path, text: str, trouble: str) -> None:
    """A row that is skipped because a key is misspelt would silently rename what callers use."""
    with pytest.raises(SpecError) as raised:
        table(tmp_path, text)
    (problem,) = raised.value.problems
    assert f"{problem.where}: {problem.trouble}" == f"overrides.toml{trouble}"


def test_a_row_that_says_what_the_rule_says_is_told(tmp_path: Path) -> None:
    """It would look like a decision where there is none, and hide that the rule has changed."""
    overrides = table(tmp_path, row("toy.json#/a", "a"))
    assert overrides.name(Pointer("toy.json", ("a",)), "a") == "a"
    assert len(list(overrides.unused(overrides.used))) == 1
