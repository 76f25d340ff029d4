"""A contract contains every fact of a document, and nothing but facts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import validate
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError
from twilio_codegen.upstream.contract import contract

from tests.unit.raw_document import PROSE, raw_document

WHERE = Pointer("raw.json")


def reduced(document: JsonObject) -> JsonObject:
    return contract(document, WHERE)


def at(value: Json, *steps: str | int) -> Json:
    """The value at the end of a path."""
    for step in steps:
        if isinstance(value, dict) and isinstance(step, str):
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
        else:
            raise KeyError(step)
    return value


THING = ("paths", "/v1/Things/{description}")
TAGS = ("components", "schemas", "tags")
FORM = (*THING, "post", "requestBody", "content", "application/x-www-form-urlencoded", "schema")
JSON = (*THING, "post", "requestBody", "content", "application/json", "schema")


def test_no_prose_and_no_noise_is_left() -> None:
    """Twilio's sentences are not ours to keep, and a reviewer should not have to read past them."""
    assert "PROSE" not in json.dumps(reduced(raw_document()))


def names_of(value: Json) -> Iterator[str]:
    """Everything that a client would be missing: names and values of enums, wherever they stand in a document."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key == "dependentProperties" or key.lower().startswith("access-control-"):
                continue
            match key, member:
                case "properties" | "parameters" | "schemas" | "responses" | "paths" | "mapping", dict():
                    yield from (f"{key} {name}" for name in member)
                case "enum" | "required" | "security", list():
                    yield from (f"{key} {item}" for item in member)
                case "name" | "in" | "operationId" | "$ref" | "pattern" | "format" | "type", str():
                    yield f"{key} {member}"
                case _:
                    pass
            yield from names_of(member)
    elif isinstance(value, list):
        for item in value:
            yield from names_of(item)


def test_every_name_survives() -> None:
    """139 of Twilio's properties are called `description`: a keyword is one by its place, not by its word."""
    raw = raw_document()
    lost = set(names_of(raw)) - set(names_of(reduced(raw)))
    assert [name for name in lost if "PROSE" not in name] == []


def test_properties_and_parameters_keep_their_order() -> None:
    """It is the order of Python's positional arguments: a sorted contract would break calls."""
    raw, facts = raw_document(), reduced(raw_document())
    for place in (TAGS, FORM, JSON):
        before, after = at(raw, *place, "properties"), at(facts, *place, "properties")
        assert isinstance(before, dict) and isinstance(after, dict)
        assert list(before) == list(after)
    parameters = at(facts, *THING, "get", "parameters")
    assert isinstance(parameters, list)
    assert [at(parameter, "name") for parameter in parameters] == ["title", "DateSent<", "summary"]


def test_required_is_sorted() -> None:
    """Upstream writes this set in a random order; each update would show changes that are none."""
    assert at(reduced(raw_document()), *TAGS, "required") == ["description", "title"]


def test_a_contract_is_a_valid_document() -> None:
    """Anybody's OpenAPI tools can read a contract, not only ours."""
    facts = reduced(raw_document())
    validate(facts)


def test_reducing_twice_is_reducing_once() -> None:
    """A contract can be synced like any other document: nothing in it is prose."""
    once = reduced(raw_document())
    assert reduced(once) == once


def test_the_document_that_went_in_is_left_alone() -> None:
    """Stages turn values into new values; a later one may still need the old."""
    raw = raw_document()
    reduced(raw)
    assert raw == raw_document()


def test_titles_stay_where_they_are_names() -> None:
    """An inline JSON body becomes one argument, named after its title; all other titles only repeat what is known."""
    facts = reduced(raw_document())
    assert at(facts, "info", "title") == "Twilio - Things"
    assert at(facts, *JSON, "title") == "UpdateThingRequest"
    form = at(facts, *FORM)
    assert isinstance(form, dict) and "title" not in form


def test_responses_are_described_by_their_status() -> None:
    """OpenAPI requires a description: the standard phrase is a fact, and one that no contract has to be read for."""
    facts = reduced(raw_document())
    assert at(facts, *THING, "get", "responses", "200", "description") == "OK"
    assert at(facts, *THING, "get", "responses", "default", "description") == "default"


def test_the_phrase_is_the_same_in_every_python() -> None:
    """Python 3.13 renamed four of them, and contracts must not depend on who wrote them."""
    assert at(reduced(raw_document()), *THING, "post", "responses", "422", "description") == "Unprocessable Content"


def test_a_shared_response_is_described_by_the_status_it_answers() -> None:
    """It stands apart from any status, so its description comes from where it is used; else it has only its name."""
    responses = at(reduced(raw_document()), "components", "responses")
    assert responses == {"Missing": {"description": "Not Found"}, "Unused": {"description": "Unused"}}


def test_headers_for_browsers_are_dropped() -> None:
    """Five CORS headers on each of 1,327 responses tell scripts in browsers what they may do, and a client nothing."""
    facts = reduced(raw_document())
    assert at(facts, *THING, "get", "responses", "200", "headers") == {"ETag": {"schema": {"type": "string"}}}
    assert at(facts, *THING, "post", "responses", "422") == {"description": "Unprocessable Content"}


def test_of_twilio_s_extensions_the_facts_stay() -> None:
    """They are what the fluent tree and the handling of personal data are made from."""
    facts = reduced(raw_document())
    assert at(facts, "info", "x-twilio") == {"apiStandards": "v0.1"}
    assert at(facts, "x-maturity") == [{"name": "Beta"}]
    assert at(facts, *THING, "get", "x-maturity") == ["Beta"]
    assert at(facts, *THING, "x-twilio") == {
        "pathType": "instance",
        "parent": "/Boxes/{Sid}",
        "mountName": "things",
        "className": "thing",
    }
    assert at(facts, *THING, "post", "x-twilio") == {"conditional": [["summary", "title"]]}
    pii: JsonObject = {"pii": {"handling": "standard", "deleteSla": 30}}
    assert at(facts, *THING, "parameters", 0, "x-twilio") == pii


def test_what_is_hollow_without_prose_goes_unless_it_means_any_value() -> None:
    """`x-twilio: {}` says nothing; `additionalProperties: {}` says that every value is allowed."""
    facts = reduced(raw_document())
    nested = at(facts, *TAGS, "properties", "nested")
    assert isinstance(nested, dict) and "x-twilio" not in nested
    assert at(facts, "components", "schemas", "map") == {"type": "object", "additionalProperties": {}}


def test_prose_can_be_kept() -> None:
    """Who wants Twilio's sentences in their own docstrings gets them; noise still goes."""
    raw, kept = raw_document(), contract(raw_document(), WHERE, keep_prose=True)
    for place in (
        ("info",),
        (*TAGS, "description"),
        (*THING, "get", "responses", "200", "description"),
        ("components", "securitySchemes"),
    ):
        assert at(kept, *place) == at(raw, *place)
    twilio = at(kept, *THING, "x-twilio")
    assert isinstance(twilio, dict) and "dependentProperties" not in twilio
    validate(kept)


@pytest.mark.parametrize(
    "place, keyword, table",
    [
        (TAGS, "x-retry", "EXTENSIONS"),
        ((*THING, "x-twilio"), "quota", "SHAPES['x-twilio']"),
        ((*THING, "get"), "callbacks", "SHAPES['operation']"),
        (("paths",), "x-order", "EXTENSIONS"),
    ],
)
def test_a_keyword_that_nobody_has_met_is_an_error(place: tuple[str, ...], keyword: str, table: str) -> None:
    """Dropped in silence it could be the fact that matters; kept in silence it could be a page of prose."""
    raw = raw_document()
    home = at(raw, *place)
    assert isinstance(home, dict)
    home[keyword] = {"a": 1}
    with pytest.raises(SpecError) as caught:
        reduced(raw)
    (problem,) = caught.value.problems
    assert problem.where == Pointer("raw.json", (*place, keyword))
    assert repr(keyword) in problem.trouble and table in problem.cure


def test_all_problems_are_told_together() -> None:
    """A new release of Twilio's can bring several; a maintainer wants to see them once."""
    raw = raw_document()
    for place in (TAGS, THING):
        home = at(raw, *place)
        assert isinstance(home, dict)
        home["x-new"] = True
    with pytest.raises(SpecError) as caught:
        reduced(raw)
    assert len(caught.value.problems) == 2


def _properties_as_list(raw: JsonObject) -> None:
    raw["components"] = {"schemas": {"a": {"properties": ["b"]}}}


def _required_as_flag(raw: JsonObject) -> None:
    raw["components"] = {"schemas": {"a": {"required": True}}}


def _parameter_as_text(raw: JsonObject) -> None:
    raw["paths"] = {"/a": {"parameters": ["b"]}}


@pytest.mark.parametrize(
    "spoil, place, expected",
    [
        (_properties_as_list, ("components", "schemas", "a", "properties"), "an object"),
        (_required_as_flag, ("components", "schemas", "a", "required"), "a list"),
        (_parameter_as_text, ("paths", "/a", "parameters", "0"), "an object"),
    ],
)
def test_a_value_of_the_wrong_kind_is_an_error(
    spoil: Callable[[JsonObject], None], place: tuple[str, ...], expected: str
) -> None:
    """A malformed document is told by its place, not by a traceback."""
    raw = raw_document()
    spoil(raw)
    with pytest.raises(SpecError) as caught:
        reduced(raw)
    (problem,) = caught.value.problems
    assert problem.where == Pointer("raw.json", place)
    assert expected in problem.trouble


# Any words, and above all those that are keywords where OpenAPI says so.
names = st.one_of(
    st.sampled_from(["description", "title", "example", "examples", "summary", "tags", "x-twilio", "x-new", "$ref"]),
    st.text(max_size=5),
)


def schemas() -> st.SearchStrategy[JsonObject]:
    """Schemas of facts alone."""

    def above(children: st.SearchStrategy[JsonObject]) -> st.SearchStrategy[JsonObject]:
        return st.one_of(
            st.fixed_dictionaries(
                {"type": st.just("object"), "properties": st.dictionaries(names, children, max_size=4)}
            ),
            st.fixed_dictionaries({"type": st.just("array"), "items": children}),
            st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": children}),
            st.fixed_dictionaries({"oneOf": st.lists(children, min_size=1, max_size=3)}),
        )

    def leaf(values: list[str]) -> JsonObject:
        return {"type": "string", "enum": [*values]} if values else {}

    return st.recursive(st.lists(names, max_size=3).map(leaf), above, max_leaves=12)


def with_prose(schema: Json) -> JsonObject:
    """The same schema as a talkative author would write it, down to its last part."""
    assert isinstance(schema, dict)
    chatty: JsonObject = {"title": PROSE, "description": PROSE, "x-twilio": {"shortDescription": PROSE}}
    for keyword, value in schema.items():
        match keyword, value:
            case "properties", dict():
                chatty[keyword] = {name: with_prose(member) for name, member in value.items()}
            case "items" | "additionalProperties", _:
                chatty[keyword] = with_prose(value)
            case "oneOf", list():
                chatty[keyword] = [with_prose(branch) for branch in value]
            case _:
                chatty[keyword] = value
    return {**chatty, "example": {"description": PROSE}, "x-jvm-type": PROSE}


@given(st.dictionaries(names, schemas(), max_size=4))
def test_prose_added_anywhere_changes_no_contract(facts: dict[str, JsonObject]) -> None:
    """The rule of the whole module, for schemas of any depth and names of any sound."""
    talkative: JsonObject = {"components": {"schemas": {name: with_prose(schema) for name, schema in facts.items()}}}
    assert json.dumps(reduced(talkative)) == json.dumps({"components": {"schemas": facts}})
