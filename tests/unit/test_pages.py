"""How the pages of a list are linked."""

from __future__ import annotations

import pytest
from twilio_codegen.model.pages import Paging, paging_of
from twilio_codegen.problems import Json, JsonObject, SpecError

from tests.unit.toy_client import TEXT, in_query, lists, objects, operation
from tests.unit.toy_document import read_operation

SIZE: JsonObject = {"type": "integer", "minimum": 1, "maximum": 50}
TEXTS: JsonObject = {"type": "array", "items": TEXT}


def paging(answer: Json, *parameters: Json) -> Paging:
    return paging_of(read_operation(operation("ListBox", *parameters, answer=answer)))


def with_meta(**marks: Json) -> JsonObject:
    return objects(meta=objects(key=TEXT, **marks), boxes={"type": "array", "items": objects(sid=TEXT)})


@pytest.mark.parametrize(
    ("answer", "expression"),
    [
        (with_meta(next_page_url=TEXT), 'Linked("boxes")'),
        (objects(boxes={"type": "array", "items": objects(sid=TEXT)}, next_page_uri=TEXT), 'Linked("boxes")'),
        (with_meta(nextToken=TEXT), 'Token("boxes", parameter="pageToken")'),
        (with_meta(next_token=TEXT), 'Token("boxes", parameter="pageToken")'),
        (with_meta(), 'Single("boxes")'),
        (lists(sid=TEXT), 'Single("boxes")'),
    ],
)
def test_the_answer_tells_how_the_next_page_is_found(answer: Json, expression: str) -> None:
    """By a link, absolute or not; by a token; or there is only one page."""
    assert str(paging(answer, in_query("pageToken")).expression) == expression


def test_a_token_that_no_parameter_takes_leads_nowhere() -> None:
    """The answer tells it, but there is no way to send it back."""
    assert paging(with_meta(nextToken=TEXT)).kind == "Single"


def test_the_largest_page_is_part_of_the_paging() -> None:
    """A page size beyond it would be refused by Twilio, so the client clamps it."""
    found = paging(with_meta(next_page_url=TEXT), in_query("PageSize", SIZE), in_query("Page"))
    assert str(found.expression) == 'Linked("boxes", max_size=50)'
    assert (found.size, found.token, found.number) == ("PageSize", None, "Page")


def test_records_may_be_plain_texts() -> None:
    """Some lists hold identifiers and nothing else."""
    assert paging(objects(stores=TEXTS)).item.kind == "string"


def test_of_several_arrays_the_one_of_objects_holds_the_records() -> None:
    """An answer of SCIM names its schemas in a second array."""
    answer = objects(schemas=TEXTS, Resources={"type": "array", "items": objects(id=TEXT)})
    assert paging(answer).key == "Resources"


@pytest.mark.parametrize(
    ("answer", "listed"),
    [
        (objects(sid=TEXT), "none"),
        (None, "none"),
        (objects(a=TEXTS, b=TEXTS), "'a', 'b'"),
    ],
)
def test_an_answer_that_does_not_tell_its_records_is_an_error(answer: Json, listed: str) -> None:
    """The generator does not guess which array callers want to walk through."""
    with pytest.raises(SpecError) as raised:
        paging(answer)
    (problem,) = raised.value.problems
    assert problem.trouble == f"cannot determine which array of the response contains the records: {listed}"
