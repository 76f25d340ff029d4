"""From the model to text: names that a class hides, and templates that miss nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from twilio_client.base.async_client_base import AsyncClientBase
from twilio_client.base.client_base import ClientBase
from twilio_codegen.model.reserved import CLIENT_NAMES, METHOD_NAMES, MODULE_NAMES
from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.render.templates import Renderer

from tests.unit.toy_client import TEXT, in_form, in_json, in_path, modelled, modules, objects, operation

BOX = "/v1/Boxes/{Sid}"
DATE: JsonObject = {"type": "string", "format": "date"}
LIST: JsonObject = {"type": "array", "items": TEXT}


def answering(**fields: Json) -> str:
    """The module of a box whose answer has these fields."""
    return modules({BOX: {"get": operation("FetchBox", in_path("Sid"), answer=objects(**fields))}})["box.py"]


def test_a_field_hides_a_type_and_the_module_reaches_it_by_another_name() -> None:
    """Type checkers look a name up in the class first: `date: field[date]` would be a field of fields."""
    text = answering(date=DATE, sent=DATE)
    assert "from datetime import date as date_\n" in text
    assert "    date: field[date_] = field(iso8601_date)\n    sent: field[date_] = field(iso8601_date)\n" in text


def test_a_field_hides_a_builtin() -> None:
    """`list` is a word as good as any."""
    text = answering(list=LIST, tags=LIST)
    assert "from builtins import list as list_\n" in text
    assert "    list: field[list_[str]] = field()\n    tags: field[list_[str]] = field()\n" in text


def test_a_field_called_field_hides_the_way_to_make_one() -> None:
    """Python looks it up when it makes the next one."""
    text = answering(field=TEXT, lid=TEXT)
    assert "    field: field_[str] = field_()\n    lid: field_[str] = field_()\n" in text


def test_a_key_of_a_request_hides_its_types_as_well() -> None:
    """The members of a TypedDict are looked up when the first request is made."""
    body: JsonObject = {"content": in_json(objects(date=DATE, sent=DATE) | {"title": "body"})}
    text = modules({"/v1/Boxes": {"post": operation("CreateBox", requestBody=body)}})["box.py"]
    assert "    date: date_ | str\n    sent: date_ | str\n" in text


def test_what_nothing_hides_is_imported_as_it_is() -> None:
    """Aliases are noise where they are not needed."""
    assert " as " not in answering(date=TEXT, list=TEXT, lid=TEXT).split('"""')[2]


def test_arguments_hide_nothing() -> None:
    """They live in the method alone, and annotations are not looked up there."""
    text = modules({"/v1/Boxes": {"post": operation("CreateBox", requestBody=in_form(date=DATE, Sent=DATE))}})["box.py"]
    assert "def create(self, date: date | str | None = None, sent: date | str | None = None)" in text


def test_a_template_that_asks_for_what_is_not_there_fails(tmp_path: Path) -> None:
    """Else a misspelt name would print nothing, and nobody would miss it until a caller does."""
    (tmp_path / "version.py.jinja").write_text("{{ version.atribute }}")
    (version,) = modelled({"/v1/Boxes": {"post": operation("CreateBox")}}).versions
    with pytest.raises(UndefinedError, match="atribute"):
        Renderer(tmp_path).version(version)


@pytest.fixture(scope="module")
def parsed(repository: Path) -> list[ast.Module]:
    """Every module with resources of the committed client."""
    versions = (repository / "generated" / "twilio_client" / "rest").glob("*/*/**/*.py")
    return [ast.parse(path.read_text("utf-8")) for path in versions]


def test_every_name_that_modules_import_is_reserved(parsed: list[ast.Module]) -> None:
    """A definition of the same name would take its place; a clash is told before. Aliases of identifiers come later."""
    statements = [node for module in parsed for node in module.body if isinstance(node, ast.ImportFrom)]
    others = ("__future__", "sids", "extras")  # what is in extras is named by hand, in an overlay
    ours = [node for node in statements if (node.module or "").partition(".")[0] not in others]
    assert {name.name for node in ours for name in node.names if not name.asname} <= MODULE_NAMES


def test_every_name_that_methods_use_is_reserved(parsed: list[ast.Module]) -> None:
    """An argument of the same name would be called in its place."""
    methods = [node for module in parsed for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
    used: set[str] = set()
    for method in methods:
        arguments = {argument.arg for argument in method.args.args} - {"self"}
        names = {node.id for statement in method.body for node in ast.walk(statement) if isinstance(node, ast.Name)}
        used |= {name for name in names - arguments if name.islower()}
    assert used - {"found"} <= {*METHOD_NAMES}


def test_every_name_of_a_client_is_reserved() -> None:
    """An API of the same name could never be reached."""
    client = AsyncClientBase("AC", "token")
    public = {name for name in (*dir(ClientBase), *dir(client), *vars(client)) if not name.startswith("_")}
    assert public == CLIENT_NAMES
