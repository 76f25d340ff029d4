"""Changes that count as safe are safe, as judged by the generated code and a type checker over user code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from twilio_codegen import pipeline
from twilio_codegen.diff.compare import compare
from twilio_codegen.model.modules import DocumentModel, model
from twilio_codegen.model.overrides import read_overrides
from twilio_codegen.model.sids import read_aliases
from twilio_codegen.output.write import write
from twilio_codegen.problems import JsonObject, Pointer, SpecError
from twilio_codegen.read.load import LoadedDocument
from twilio_codegen.read.parse import parse
from twilio_codegen.resources import resources

from tests.diff.broken_code import broken
from tests.diff.mutations import MUTATIONS
from tests.diff.test_properties import CHOICE, FIRST, QUICK, changed, contract
from tests.diff.toys import side
from tests.unit.toy_client import TEXT, in_form, in_json, in_path, in_query, objects, operation
from tests.unit.toy_document import document


def modelled(name: str, data: JsonObject) -> DocumentModel | None:
    """What is generated of a document; None when nothing can be."""
    found = resources()
    where = Pointer(f"specs/contract/{name}.json")
    try:
        parsed = parse(LoadedDocument(where=where, name=name, data=data))
        overrides, aliases = read_overrides(found.overrides, found.root), read_aliases(found.sids, found.root)
        return model(parsed, where.file, overrides, aliases)
    except SpecError:
        return None


@pytest.mark.parametrize("back", [False, True], ids=["there", "back"])
@pytest.mark.parametrize("mutation", range(len(MUTATIONS)), ids=[change.__name__ for change, *_ in MUTATIONS])
@settings(max_examples=3, phases=QUICK)
@given(first=FIRST, choice=CHOICE)
def test_what_is_called_safe_breaks_nothing_that_is_generated(
    mutation: int, back: bool, first: int, choice: int
) -> None:
    """A second opinion, from the generated names and types: it must never see a break where the rows see none."""
    name, mutant, _ = changed(first, mutation, choice)
    old, new = (mutant, contract(name)) if back else (contract(name), mutant)
    before, after = modelled(name, old), modelled(name, new)
    if before is None or after is None:
        return
    report = compare(side(**{name: old}), side(**{name: new}), resources(), jobs=1)
    if all(row.rule.effect == "safe" for row in report.rows):
        assert broken(before, after) == []


BEFORE: JsonObject = {
    "Name": TEXT,
    "Count": {"type": "integer", "minimum": 1, "maximum": 5},
    "Mode": {"type": "string", "enum": ["on"]},
    "Owner": {"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"},
}
AFTER: JsonObject = {
    "Name": {},  # any value
    "Count": {"type": "integer", "minimum": 0, "maximum": 9},
    "Mode": {"type": "string", "enum": ["off", "on"]},
    "Owner": {"type": "string", "deprecated": True},
    "Colour": TEXT,
}


def client_of(fields: JsonObject, answer: JsonObject, *more: JsonObject) -> JsonObject:
    """A document with a form, a JSON body, a list and a record."""
    form = in_form(**fields)
    assert isinstance(schema := form["content"], dict)
    assert isinstance(media := schema["application/x-www-form-urlencoded"], dict)
    assert isinstance(inner := media["schema"], dict)
    inner["required"] = ["Name"]
    records: JsonObject = {"type": "array", "items": answer}
    page = objects(toys=records, meta=objects(key=TEXT, next_page_url=TEXT))
    body: JsonObject = {**objects(kind=TEXT, **{"size": TEXT} if more else {}), "title": "ToyData"}
    paths: JsonObject = {
        "/v1/Toys": {
            "post": operation("CreateToy", answer=answer, requestBody=form),
            "get": operation("ListToy", in_query("PageSize", {"type": "integer", "maximum": 1000}), answer=page),
        },
        "/v1/Toys/{Sid}": {
            "get": operation("FetchToy", in_path("Sid"), answer=answer),
            "post": operation("UpdateToy", in_path("Sid"), answer=answer, requestBody={"content": in_json(body)}),
            **(more[0] if more else {}),
        },
    }
    return document(
        paths, {"securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}}, security=[{"basic": []}]
    )


OLD = client_of(BEFORE, objects(sid=TEXT, data={}, state={"type": "string", "enum": ["on", "off"]}))
NEW = client_of(
    AFTER,
    objects(sid=TEXT, data={"type": "object"}, state={"type": "string", "enum": ["on"]}, colour=TEXT),
    {"delete": operation("DeleteToy", in_path("Sid"))},
)
CODE = """\
from twilio_client import Client
from twilio_client.rest.toy.v1.toy import ToyData, ToyInstance, ToyMode


def use(client: Client, mode: ToyMode) -> str | None:
    toys = client.toy.v1.toys
    made: ToyInstance = toys.create("name", 2, mode, "AC00000000000000000000000000000000")
    body: ToyData = {"kind": "x"}
    again: ToyInstance = toys(made.sid or "").update(toy_data=body)
    for toy in toys.list(limit=3, page_size=2):
        if isinstance(toy.data, dict):
            print(toy.data["key"], toy.state)
    return again.fetch().sid
"""


def test_the_update_is_safe() -> None:
    """The example below is worth something only if the rows call every one of its changes safe."""
    made = compare(side(twilio_toy_v1=OLD), side(twilio_toy_v1=NEW), resources(), jobs=1)
    assert not made.decisions
    assert {row.rule.effect for row in made.rows} == {"safe"}
    assert len({row.rule.name for row in made.rows}) > 6


@pytest.mark.parametrize("data", [OLD, NEW], ids=["old", "new"])
def test_code_for_the_old_client_type_checks_with_both(data: JsonObject, tmp_path: Path) -> None:
    """What a caller sees of a safe update: nothing, when their own code is checked as strictly as can be."""
    spec = tmp_path / "twilio_toy_v1.json"
    spec.write_text(json.dumps(data))
    write(pipeline.build(pipeline.inputs(resources(), [spec]), jobs=1), tmp_path / "out")
    (tmp_path / "code.py").write_text(CODE)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path / "cache"),
        "code.py",
    ]
    environment = {"MYPYPATH": str(tmp_path / "out"), "PATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
