"""Decisions for the maintainer are reported together with all other changes, and nothing is dropped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from twilio_codegen.diff.compare import Report, compare
from twilio_codegen.diff.sides import File, Side
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.resources import Resources, resources

from tests.diff.toys import at, report, side, toys
from tests.unit.small_repository import repository
from tests.unit.toy_client import TEXT, objects, operation

OVERLAY = """\
overlay: 1.0.0
info: {title: Toys, version: 1.0.0}
extends: ../contract/twilio_toy_v1.json
actions:
  - target: $.paths['/v1/Toys'].post
    description: why
    update: {deprecated: true}
"""
RULING = """\
[[name]]
where = "specs/contract/twilio_toy_v1.json#/paths/~1v1~1Toys/post/responses/200/content/application~1json/schema/properties/mode"
name = "mood"
reason = "why"
"""


@pytest.fixture
def small(tmp_path: Path) -> Resources:
    """A repository with no tables to speak of."""
    return repository(tmp_path)


def mode(schema: Json) -> JsonObject:
    return toys(answer=objects(mode=schema))


def asked(made: Report) -> list[tuple[str, str]]:
    """The decisions: kind and trouble."""
    return [(decision.kind, decision.problem.trouble) for decision in made.decisions]


def test_a_new_document_is_a_decision() -> None:
    """It may be a draft, a leftover or a second description of what is there: somebody has to look."""
    made = compare(side(name="old"), side(toys(), name="new"), resources(), jobs=1)
    assert asked(made) == [("a new document", "old has no such document")]


def test_an_exclusion_whose_document_has_gone_is_a_decision(small: Resources) -> None:
    """A row without a document would silently exclude a later one of that name."""
    small.source_record.write_text("[exclusions]\ntwilio_a_v1 = 'old'\ntwilio_b_v1 = 'old'\n")
    old, new = side(twilio_a_v1=toys(), twilio_b_v1=toys()), side(twilio_a_v1=toys(), name="new")
    made = compare(old, new, small, jobs=1)
    assert asked(made) == [("an exclusion without a document", "new has no such document")]


def test_excluded_documents_are_not_compared(small: Resources) -> None:
    """No client is made of them, so that their changes concern nobody."""
    small.source_record.write_text("[exclusions]\ntwilio_toy_v1 = 'old'\n")
    made = compare(side(mode(TEXT)), side(mode({"type": "integer"})), small, jobs=1)
    assert (made.rows, made.compared) == ((), 0)


def test_an_overlay_that_no_longer_matches_is_a_decision(small: Resources) -> None:
    """What it corrected may be corrected, or may have moved: then the correction is missing where it is needed."""
    small.overlays.mkdir()
    (small.overlays / "toy.yaml").write_text(OVERLAY)
    gone = toys()
    assert isinstance(paths := gone["paths"], dict)
    paths["/v1/Boxes"] = paths.pop("/v1/Toys")
    made = compare(side(toys()), side(gone), small, jobs=1)
    assert asked(made) == [
        ("an overlay no longer matches", "the target matches nothing in specs/contract/twilio_toy_v1.json")
    ]
    assert "operation-address-changed" in {row.rule.name for row in made.rows}


WORDS = """\
overlay: 1.0.0
info: {title: Toys, version: 1.0.0}
extends: ../contract/twilio_toy_v1.json
actions:
  - target: $..schema.properties
    description: why
    update: {mode: {description: How it runs}}
"""


def test_a_field_that_an_overlay_speaks_of_is_told_when_it_goes(small: Resources) -> None:
    """What we have to say about it must not hide from callers that it is gone."""
    small.overlays.mkdir()
    (small.overlays / "toy.yaml").write_text(WORDS)
    made = compare(side(mode(TEXT)), side(toys(answer=objects(other=TEXT))), small, jobs=1)
    assert [kind for kind, _ in asked(made)] == ["an overlay no longer matches"]
    assert "ToyInstance.mode: is gone" in [row.python for row in made.rows]


def test_overlays_take_part_on_both_sides(small: Resources) -> None:
    """A correction of ours is no change of Twilio's."""
    small.overlays.mkdir()
    (small.overlays / "toy.yaml").write_text(OVERLAY)
    made = compare(side(toys()), side(toys(deprecated=True)), small, jobs=1)
    assert (made.rows, made.decisions) == ((), ())


def test_an_overlay_whose_document_has_gone_is_a_decision(small: Resources) -> None:
    """Generating would fail because of it, and this says why before anybody tries."""
    small.overlays.mkdir()
    (small.overlays / "toy.yaml").write_text(OVERLAY)
    made = compare(side(toys()), side(), small, jobs=1)
    assert asked(made) == [("an overlay without a document", "no document is called 'twilio_toy_v1'")]


def test_a_ruling_that_names_nothing_any_more_is_a_decision(small: Resources) -> None:
    """The table of names stays true only if what nobody needs goes."""
    small.overrides.write_text(RULING)
    made = compare(side(mode(TEXT)), side(toys(answer=objects(other=TEXT))), small, jobs=1)
    assert [kind for kind, _ in asked(made)] == ["a ruling names nothing"]
    assert [row.python for row in made.rows][:1] == ["ToyInstance.mood: is gone"]


def test_rulings_name_what_they_rule(small: Resources) -> None:
    """A report that speaks of names which nobody can call helps nobody."""
    small.overrides.write_text(RULING)
    made = compare(side(toys(answer=objects(a=TEXT))), side(toys(answer=objects(a=TEXT, mode=TEXT))), small, jobs=1)
    assert [row.python for row in made.rows] == ["ToyInstance.mood: is new"]


@pytest.mark.parametrize("key", ["x-toy", "x-twilio-toy", "whatever"])
def test_an_unknown_keyword_is_a_decision_and_hides_nothing(key: str) -> None:
    """A vendor extension may state a fact. Until somebody has ruled, the rest of the document is compared without it."""
    made = report(mode(TEXT), mode({"type": "integer", key: True}))
    assert asked(made) == [("an unknown keyword", f"it is not decided whether {key!r} is a fact or prose here")]
    assert [row.rule.name for row in made.rows] == ["answer-type-changed"]


def test_a_feature_of_openapi_that_is_not_read_is_a_decision_and_hides_nothing() -> None:
    """OpenAPI knows more than the generator: what it does not read is told, beside all that changed around it."""
    made = report(mode(TEXT), mode({"type": "integer", "not": {"type": "string"}}))
    assert asked(made) == [
        ("an unknown keyword", "'not' is a key that this generator does not support in the schema"),
    ]
    assert [row.rule.name for row in made.rows] == ["answer-type-changed"]


STATES = """\
overlay: 1.0.0
info: {title: Toys, version: 1.0.0}
extends: ../contract/twilio_toy_v1.json
actions:
  - target: $.components.schemas.warp
    description: why
    update: {x-python-states: {slow: {meaning: It moves, final: true}}}
"""


def test_a_value_that_our_table_of_states_does_not_know_is_a_decision_and_a_row(small: Resources) -> None:
    """Most news of Twilio's are new values: the one enum with a table of ours must not hide the whole document."""
    small.overlays.mkdir()
    (small.overlays / "toy.yaml").write_text(STATES)

    def document(*values: str) -> JsonObject:
        field: JsonObject = {"$ref": "#/components/schemas/warp"}
        schemas: JsonObject = {"warp": {**TEXT, "enum": [*values]}}
        return toys(answer=objects(warp=field), components={"schemas": schemas})

    made = compare(side(document("slow")), side(document("slow", "warped")), small, jobs=1)
    assert asked(made) == [
        ("generating would fail", "x-python-states and the enum do not have the same values: warped")
    ]
    assert [row.rule.name for row in made.rows] == ["answer-enum-value-added"]


@pytest.mark.parametrize(
    ("odd", "trouble"),
    [
        ({"enum": [1]}, "the value 1 is not a string, and an enum may only contain strings"),
        ({"allOf": [TEXT]}, "type 'string' and type 'integer' cannot both hold (in allOf"),
        ({"discriminator": {"propertyName": "a"}}, "a discriminator needs a oneOf"),
    ],
)
def test_a_value_without_a_type_of_ours_is_a_decision_and_stays_where_it_is(odd: JsonObject, trouble: str) -> None:
    """A field that says too much is not gone, whatever it is called; and the one beside it is compared as well."""
    before = toys(answer=objects(friendly_name={"type": "integer"}, other=TEXT))
    made = report(before, toys(answer=objects(friendly_name={"type": "integer", **odd}, other={"type": "integer"})))
    ((kind, told),) = asked(made)
    assert kind == "generating would fail" and told.startswith(trouble)
    assert "ToyInstance.other" in {row.python.partition(":")[0] for row in made.rows}
    assert {row.rule.name for row in made.rows} == {"answer-type-changed"}


def test_a_value_that_contains_itself_is_a_decision_and_stays_where_it_is() -> None:
    """It has no type that can be written, but it is there."""
    field: JsonObject = {"$ref": "#/components/schemas/knot"}

    def document(inner: Json) -> JsonObject:
        return toys(answer=objects(friendly_name=field), components={"schemas": {"knot": objects(inner=inner)}})

    made = report(document(objects()), document(field))
    assert {kind for kind, _ in asked(made)} == {"generating would fail"}
    assert all("contains itself (knot -> knot)" in trouble for _, trouble in asked(made))
    assert not {row.rule.name for row in made.rows} & {"document-unreadable", "answer-field-removed"}


def test_another_version_of_openapi_is_a_decision() -> None:
    """Its keywords may mean something else: that they look the same proves nothing."""
    made = report(toys(), {**toys(), "openapi": "3.2.0"})
    assert asked(made) == [("cannot be read", "OpenAPI '3.2.0' is not supported")]
    assert [row.rule.name for row in made.rows] == ["document-unreadable"]


def test_a_new_format_is_a_decision() -> None:
    """A format decides the Python type: nobody may guess it."""
    made = report(mode(TEXT), mode({**TEXT, "format": "moon-phase"}))
    assert asked(made) == [("generating would fail", "unknown format 'moon-phase'")]


def test_a_pattern_without_a_name_is_a_decision() -> None:
    """Every pattern of identifiers is a named type of the client."""
    made = report(mode(TEXT), mode({**TEXT, "pattern": "^QQ[0-9a-f]{32}$"}))
    assert asked(made) == [("generating would fail", "no alias has the pattern ^QQ[0-9a-f]{32}$")]


ALIAS = "[[alias]]\nname = \"CallSid\"\npattern = '^CA[0-9a-fA-F]{32}$'\n"
CALLER: JsonObject = {**TEXT, "pattern": "^CA[0-9a-fA-F]{32}$"}


def test_a_pattern_that_has_gone_leaves_a_name_that_nobody_needs(small: Resources) -> None:
    """Generating asks for its row to be removed; who only compares hears of it too."""
    small.sids.write_text(ALIAS)
    made = compare(side(mode(CALLER)), side(mode(TEXT)), small, jobs=1)
    assert asked(made) == [("a name nobody needs", "no document declares the pattern of CallSid any more")]


def test_a_name_that_another_document_needs_stays(small: Resources) -> None:
    """Be it one that changed, one that did not, or one that is not compared: most patterns stand in several."""
    small.sids.write_text(ALIAS)
    old = side(twilio_a_v1=mode(CALLER), twilio_b_v1=mode(CALLER))
    for other in (mode(CALLER), toys(answer=objects(mode=CALLER, other=TEXT))):
        made = compare(old, side(twilio_a_v1=mode(TEXT), twilio_b_v1=other), small, jobs=1)
        assert asked(made) == []
    (small.contracts / "twilio_c_v1.json").write_text(json.dumps(mode(CALLER)))
    assert asked(compare(side(mode(CALLER)), side(mode(TEXT)), small, jobs=1)) == []


def test_names_that_would_meet_are_a_decision() -> None:
    """Two words for one argument stop the generator: the rows tell what came, the decision what to do."""
    made = report(toys(form={"EndTime": TEXT}), toys(form={"EndTime": TEXT, "end_time": TEXT}))
    assert [kind for kind, _ in asked(made)] == ["generating would fail"]


def test_what_was_wrong_before_is_not_asked_again() -> None:
    """A report about an update speaks of the update."""
    odd: JsonObject = {**TEXT, "format": "moon-phase"}
    made = report(mode(odd), toys(answer=objects(mode=odd, other=TEXT)))
    assert asked(made) == []


def test_a_broken_file_is_a_decision(small: Resources) -> None:
    """Half a download must not look like an API that was retired."""
    broken = Side(name="new", files={"twilio_toy_v1": File("twilio_toy_v1.json", b'{"openapi": "3.0.1"')})
    made = compare(side(toys()), broken, small, jobs=1)
    assert [kind for kind, _ in asked(made)] == ["cannot be read"]
    assert [row.rule.name for row in made.rows] == ["document-unreadable"]


def test_a_list_whose_records_nobody_can_find_is_a_decision() -> None:
    """Two arrays in a page: the generator does not guess which one is meant."""
    records: JsonObject = {"type": "array", "items": objects(sid=TEXT)}
    one = {"/v1/Toys": {"get": operation("ListToy", answer=objects(a=records))}}
    two = {"/v1/Toys": {"get": operation("ListToy", answer=objects(a=records, b=records))}}
    made = report(at(one), at(two))
    assert [kind for kind, _ in asked(made)] == ["generating would fail"]
    assert [row.rule.name for row in made.rows] == ["document-unreadable"]
