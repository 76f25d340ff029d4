"""The output of the model and the templates for minimal documents."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import pytest
from twilio_codegen.model.modules import DocumentModel, model
from twilio_codegen.model.overrides import Overrides, Row
from twilio_codegen.model.scope import Scope
from twilio_codegen.model.sids import Aliases, read_aliases
from twilio_codegen.problems import Json, JsonObject, Pointer, Problem, SpecError
from twilio_codegen.render.templates import Renderer
from twilio_codegen.resources import resources

from tests.unit.toy_document import FILE, document, read

TEXT: Final[JsonObject] = {"type": "string"}
TABLE: Final = Pointer("specs/overrides.toml")
_NO_ROWS: Final[Mapping[str, str]] = MappingProxyType({})


def operation(id: str, *parameters: Json, answer: Json = None, **members: Json) -> JsonObject:
    """An operation; `answer` is the schema of what it answers, nothing by default."""
    response: JsonObject = {"description": "OK"} | ({"content": in_json(answer)} if answer is not None else {})
    return {"operationId": id, "parameters": list(parameters), "responses": {"200": response}, **members}


def in_query(name: str, schema: Json = TEXT) -> JsonObject:
    return {"name": name, "in": "query", "schema": schema}


def in_path(name: str, schema: Json = TEXT) -> JsonObject:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def in_form(**fields: Json) -> JsonObject:
    """The body of a request: a form with these fields."""
    return {"content": {"application/x-www-form-urlencoded": {"schema": objects(**fields)}}}


def in_json(schema: Json) -> JsonObject:
    return {"application/json": {"schema": schema}}


def objects(**properties: Json) -> JsonObject:
    """The schema of objects with these properties."""
    return {"type": "object", "properties": {**properties}}


def lists(**properties: Json) -> JsonObject:
    """The schema of an answer with a list of records with these properties."""
    return objects(boxes={"type": "array", "items": objects(**properties)})


def aliases() -> Aliases:
    """The names that the repository has for patterns."""
    found = resources()
    return read_aliases(found.sids, found.root)


def scope(**rows: str) -> Scope:
    """The names of a module that reserves `Page`; rows of the overrides table as place -> name."""
    return Scope(["Page"], overrides(rows), aliases())


def overrides(rows: Mapping[str, str]) -> Overrides:
    """A table of rulings: place in the toy document, without the file -> name."""
    table = [Row(f"{FILE}{place}", name, "reason", TABLE / index) for index, (place, name) in enumerate(rows.items())]
    return Overrides({row.key: row for row in table})


def modelled(paths: Json, components: Json = None, rows: Mapping[str, str] = _NO_ROWS, **root: Json) -> DocumentModel:
    """The model of a document, named by the given rulings."""
    return model(read(document(paths, components, **root)), FILE.file, overrides(rows), aliases())


def modules(paths: Json, components: Json = None, rows: Mapping[str, str] = _NO_ROWS, **root: Json) -> dict[str, str]:
    """The text of each module, as the templates write it: path below the version -> text."""
    made = modelled(paths, components, rows, **root)
    renderer = Renderer(resources().templates)
    return {"/".join(module.path.parts[3:]): renderer.module(module) for module in made.modules}


def refusals(
    paths: Json, components: Json = None, rows: Mapping[str, str] = _NO_ROWS, **root: Json
) -> tuple[Problem, ...]:
    """The problems that the model finds."""
    with pytest.raises(SpecError) as raised:
        modelled(paths, components, rows, **root)
    return raised.value.problems


def place(problem: Problem) -> str:
    """Where a problem is, without the name of the file."""
    return str(problem.where).removeprefix(str(FILE))
