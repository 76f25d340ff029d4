"""Overlays: each must still match what it corrects, so that none of them becomes outdated unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from twilio_codegen.problems import Json, JsonObject, Pointer, SpecError
from twilio_codegen.read.load import LoadedDocument, load_text
from twilio_codegen.read.overlay import Overlays, apply, read_overlay, read_overlays

OVERLAY = """
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
extends: ../contract/twilio_toys_v1.json
actions:
"""


def toys() -> JsonObject:
    """A document with something of every kind in it."""
    return {
        "openapi": "3.0.1",
        "paths": {"/v1/Toys": {"get": {"tags": ["a", "b"], "parameters": [{"name": "A"}, {"name": "B"}]}}},
        "components": {"schemas": {"toy": {"type": "object", "required": ["x"]}, "game": {"type": "object"}}},
    }


def overlays(actions: str) -> Overlays:
    """An overlay with these actions, in YAML."""
    return Overlays((read_overlay(load_text(OVERLAY + actions, "toys.yaml"), Pointer("overlays/toys.yaml")),))


def applied(*actions: str) -> JsonObject:
    """What becomes of the document; it must be left as it is itself."""
    document = LoadedDocument(where=Pointer("toys.json"), name="twilio_toys_v1", data=toys())
    listed = "".join(f"  - {{description: because, {action}}}\n" for action in actions)
    changed = apply(document, overlays(listed))
    assert document.data == toys()
    return changed.data


def refused(*actions: str) -> list[str]:
    """What is wrong with these actions, when they are read or when they are applied."""
    with pytest.raises(SpecError) as raised:
        applied(*actions)
    return [problem.trouble for problem in raised.value.problems]


def at(data: Json, *steps: str | int) -> Json:
    for step in steps:
        match data, step:
            case dict(), str():
                data = data[step]
            case list(), int():
                data = data[step]
            case _:
                pytest.fail(f"nothing is at {steps}")
    return data


def test_an_update_is_merged_into_what_the_target_selects() -> None:
    """Members are replaced or added, arrays grow at their end, and everything else stays, in its order."""
    data = applied("target: $.components.schemas.toy, update: {type: string, required: [y], format: uri}")
    toy = at(data, "components", "schemas", "toy")
    assert toy == {"type": "string", "required": ["x", "y"], "format": "uri"}
    schemas = at(data, "components", "schemas")
    assert isinstance(schemas, dict)
    assert list(schemas) == ["toy", "game"]


def test_an_update_of_an_array_is_one_more_item() -> None:
    """Source: Overlay 1.0.0, "Action Object"."""
    data = applied("target: \"$.paths['/v1/Toys'].get.parameters\", update: {name: C}")
    assert at(data, "paths", "/v1/Toys", "get", "parameters") == [{"name": "A"}, {"name": "B"}, {"name": "C"}]


def test_all_that_a_target_selects_is_updated() -> None:
    """A wildcard spares a list of actions that would all say the same."""
    data = applied("target: '$.components.schemas[?@.type == \"object\"]', update: {nullable: true}")
    assert [at(data, "components", "schemas", name, "nullable") for name in ("toy", "game")] == [True, True]


def test_members_and_items_are_removed() -> None:
    """Several items of one array too: the place of one must not shift when another goes."""
    data = applied(
        "target: $.components.schemas.toy.required, remove: true",
        "target: '$..parameters[?@.name]', remove: true",
        "target: '$..tags[?@ == \"a\"]', remove: true",
    )
    assert at(data, "components", "schemas", "toy") == {"type": "object"}
    assert at(data, "paths", "/v1/Toys", "get") == {"tags": ["b"], "parameters": []}


def test_what_is_inside_of_something_removed_goes_with_it() -> None:
    """A target with `..` may select a value and what holds it."""
    data = applied("target: $.components..*, remove: true")
    assert data["components"] == {}


def test_actions_see_what_earlier_ones_did() -> None:
    """So that a value can be replaced by one of another kind."""
    data = applied(
        "target: $.components.schemas.toy.type, remove: true",
        "target: $.components.schemas.toy, update: {type: [string, integer]}",
    )
    assert at(data, "components", "schemas", "toy", "type") == ["string", "integer"]


def test_what_is_not_changed_is_shared() -> None:
    """The largest document has 15,000 lines, and its overlay changes four of them."""
    document = LoadedDocument(where=Pointer("toys.json"), name="twilio_toys_v1", data=toys())
    changed = apply(document, overlays("  - {description: why, target: $.components.schemas.toy, update: {a: 1}}\n"))
    assert changed.data["paths"] is document.data["paths"]
    assert at(changed.data, "components", "schemas", "game") is at(document.data, "components", "schemas", "game")


def test_an_overlay_changes_no_other_document() -> None:
    """`extends` names the file; the same action would often match in a sister document."""
    document = LoadedDocument(where=Pointer("games.json"), name="twilio_games_v1", data=toys())
    assert apply(document, overlays("  - {description: why, target: $.nothing, remove: true}\n")) is document


def test_an_action_that_matches_nothing_is_an_error() -> None:
    """Twilio has mended it, or has moved it: in both cases somebody must look."""
    assert refused("target: $.components.schemas.ball, remove: true", "target: '$.a[?@.b]', update: {}") == [
        "the target matches nothing in toys.json",
        "the target matches nothing in toys.json",
    ]


def test_an_action_that_changes_nothing_is_an_error() -> None:
    """Twilio has mended it itself: a correction that stays would hide the next change of that place.

    A comparison of two documents asks for less: one of them may still need the action.
    """
    document = LoadedDocument(where=Pointer("toys.json"), name="twilio_toys_v1", data=toys())
    twice = overlays("  - {description: why, target: $.components.schemas.toy, update: {a: 1}}\n" * 2)
    with pytest.raises(SpecError) as raised:
        apply(document, twice, all_needed=True)
    (problem,) = raised.value.problems
    assert (str(problem.where), problem.trouble) == (
        "overlays/toys.yaml#/actions/1",
        "the action changes nothing: toys.json says so already",
    )
    assert apply(document, twice).data != document.data


def fields(**members: Json) -> str:
    """An update of the schema of toys that says this about its fields."""
    return f"target: $.components.schemas.toy, update: {json.dumps({'properties': {**members}})}"


@pytest.mark.parametrize("said", [{"description": "Why"}, {"maxLength": 3, "x-python-check": True}, {}])
def test_what_is_said_about_a_field_never_creates_it(said: JsonObject) -> None:
    """Twilio has removed the field: a client that goes on offering it, of any type, says what is no longer true."""
    with pytest.raises(SpecError) as raised:
        applied(fields(color={"type": "string"}), fields(color=said, size=said))
    (problem,) = raised.value.problems
    assert str(problem.where) == "overlays/toys.yaml#/actions/1/update/properties/size"
    assert problem.trouble == (
        "the overlay no longer matches: there is no toys.json#/components/schemas/toy/properties/size to update"
    )


def test_what_is_said_about_a_schema_never_creates_it() -> None:
    """A component is a field of the document in this: one that nothing refers to would hide that it has gone."""
    (found,) = refused("target: $.components.schemas, update: {ball: {description: Why}, toy: {description: Why}}")
    assert "there is no toys.json#/components/schemas/ball " in found


def test_a_field_with_a_type_is_created() -> None:
    """Documents lack fields that the API has; and a field may be called as a keyword is."""
    applied(fields(color={"type": "string"}), fields(size={"$ref": "#/components/schemas/game"}))
    named = {"type": "object", "properties": {"a": {"description": "Why"}}}
    data = applied(fields(properties=named), fields(properties={"x-twilio": {"pii": {}}}))
    assert at(data, "components", "schemas", "toy", "properties", "properties") == {**named, "x-twilio": {"pii": {}}}


@pytest.mark.parametrize(
    ("action", "trouble"),
    [
        ("target: $, remove: true", "the whole document cannot be removed (toys.json)"),
        (
            "target: $.openapi, update: 3.1.0",
            "only objects and arrays can be updated: select the one that contains the value",
        ),
        ("target: $.components, update: [1]", "only an object can be merged into an object (toys.json#/components)"),
        ("target: $, update: {paths: 1}", "objects, arrays and plain values cannot replace each other"),
        ("target: $, update: {openapi: []}", "objects, arrays and plain values cannot replace each other"),
    ],
)
def test_a_change_that_does_not_fit_is_an_error(action: str, trouble: str) -> None:
    """The Overlay Specification calls these incompatible; a tool that overwrites hides that the document has changed."""
    (found,) = refused(action)
    assert found.startswith(trouble)


@pytest.mark.parametrize(
    ("action", "trouble"),
    [
        ("target: 'components', remove: true", "the target is not a valid JSONPath (RFC 9535)"),
        ("target: '$.a.', remove: true", "the target is not a valid JSONPath (RFC 9535)"),
        ("remove: true", "the target is not a valid JSONPath (RFC 9535)"),
        ("target: $.a", "an action must have either update or remove"),
        ("target: $.a, remove: true, update: {}", "an action must have either update or remove"),
        ("target: $.a, remove: 1", "neither true nor false"),
        ("target: $.a, remove: true, reason: x", "unknown key 'reason'"),
    ],
)
def test_an_action_that_makes_no_sense_is_an_error(action: str, trouble: str) -> None:
    """An overlay is written by hand, and run by a machine months later."""
    (found,) = refused(action)
    assert found.startswith(trouble)


def test_an_action_gives_its_reason() -> None:
    """Without it nobody dares to remove the action when Twilio's document changes."""
    with pytest.raises(SpecError, match="the action gives no reason"):
        overlays("  - {target: $.paths, remove: true}\n")


def test_every_problem_of_an_overlay_is_reported() -> None:
    """One run, one list of everything to mend."""
    with pytest.raises(SpecError) as raised:
        read_overlay({"overlay": "2.0.0", "info": {"title": 1, "x-a": 1}, "actions": [1], "y": 1}, Pointer("o.yaml"))
    assert [str(problem.where) for problem in raised.value.problems] == [
        "o.yaml#/actions/0",
        "o.yaml#/extends",
        "o.yaml#/info",
        "o.yaml#/info/x-a",
        "o.yaml#/overlay",
        "o.yaml#/y",
    ]
    with pytest.raises(SpecError, match="an overlay must have a list of actions"):
        overlays("  []\n")


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    """Two overlays of one document must not change places from one machine to the next."""
    action = "  - {description: why, target: $.paths, remove: true}\n"
    for name in ("b.yaml", "a.yaml"):
        (tmp_path / name).write_text(OVERLAY + action)
    found = read_overlays(tmp_path, tmp_path.parent)
    assert [overlay.where.file for overlay in found.all] == [f"{tmp_path.name}/a.yaml", f"{tmp_path.name}/b.yaml"]
    assert read_overlays(tmp_path / "none", tmp_path) == Overlays()


def test_the_problems_of_all_files_are_reported(tmp_path: Path) -> None:
    """A file that nobody reads is one of them: it would look as if it did something."""
    (tmp_path / "a.yaml").write_text("overlay: [")
    (tmp_path / "b.yml").write_text(OVERLAY)
    (tmp_path / ".b.yml.swp").write_text("what an editor keeps while a file is open is nobody's overlay")
    with pytest.raises(SpecError) as raised:
        read_overlays(tmp_path, tmp_path)
    assert [str(problem.where) for problem in raised.value.problems] == ["a.yaml", "b.yml"]


def test_an_overlay_without_its_document_is_found_when_all_documents_are_there() -> None:
    """In a run on one document the others are missing; in a run on all of them none may be."""
    found = overlays("  - {description: why, target: $.paths, remove: true}\n")
    assert list(found.unused(["twilio_toys_v1", "twilio_games_v1"])) == []
    assert [problem.trouble for problem in found.unused(["twilio_games_v1"])] == [
        "no document is called 'twilio_toys_v1'"
    ]
