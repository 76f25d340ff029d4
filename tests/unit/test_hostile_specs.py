"""Documents are data: no string in a document becomes code, and nothing is written outside the output folder.

Each payload is put into each string of a document. The generator may reject it and name the place, or write modules
that contain the payload only as text.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.output.tree import merge
from twilio_codegen.pipeline import build, inputs
from twilio_codegen.problems import Json, JsonObject, SpecError
from twilio_codegen.resources import Resources, resources
from twilio_codegen.stages import run

from tests.unit.small_repository import repository
from tests.unit.small_tree import contents
from tests.unit.toy_client import TEXT, in_form, in_json, in_path, in_query, objects, operation
from tests.unit.toy_document import document

HARMLESS = ("box", "FetchBox", "^AC[0-9a-fA-F]{32}$", "date", "AddOns", "list", "lid", "200")  # one for each slot
PAYLOADS = (
    *HARMLESS,
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    '\\"""',
    'x"""\nimport os\n"""',
    "x\n    __import__('os')",
    "__import__('os').abort()",
    '", __import__("os").abort(), "',
    "(__import__('os').abort())",
    "x = __import__('os').abort() #",
    "{{ 7*7 }}",
    "{% include '/etc/passwd' %}",
    "{x}",
    "${x}",
    "%s",
    "#",
    "../../../x",
    "/../x",
    "x/y",
    "C:\\x",
    "\r",
    "\0",
    "\x1b[2J",
    "\u202e",
    "\N{LATIN SMALL LIGATURE FI}eld",
    "\N{GRINNING FACE}",
    "\ud800",
    "]",
    "}",
    ")",
    " ",
    "",
    "x" * 300,
    "class",
    "None",
    "self",
    "__class__",
    "__init__",
    "con",
    "Page",
)

BOXES = "/v1/Boxes"
RECORDS: JsonObject = {"type": "array", "items": objects(a=TEXT)}


def schema(subject: Json, **others: Json) -> JsonObject:
    """A document whose operation sends and answers a value of this schema."""
    boxes: JsonObject = {
        "post": operation(
            "CreateBox",
            requestBody={"content": in_json(objects(lid=subject) | {"title": "lid"})},
            answer=objects(lid=subject),
        )
    }
    return document({BOXES: boxes}, {"schemas": {**others}})


def parameters(*given: Json, path: str = BOXES, **members: Json) -> JsonObject:
    return document({path: {"get": operation("FetchBox", *given, **members)}})


def located(**x_twilio: Json) -> JsonObject:
    boxes: JsonObject = {"x-twilio": {"pathType": "list"}, "get": operation("FetchBox")}
    return document({BOXES: boxes, "/v1/Boxes/Lids": {"x-twilio": {**x_twilio}, "get": operation("FetchLid")}})


def conditional(group: Json) -> JsonObject:
    fetch = operation("FetchBox", in_query("Lid")) | {"x-twilio": {"conditional": [group]}}
    return document({BOXES: {"get": fetch}})


def answered(status: str) -> JsonObject:
    return parameters() | {
        "paths": {BOXES: {"get": {"operationId": "FetchBox", "responses": {status: {"description": ""}}}}}
    }


def tagged(name: str, tag: str) -> JsonObject:
    reference: Json = {"$ref": "#/components/schemas/cat"}
    union: Json = {
        "oneOf": [reference, {"$ref": "#/components/schemas/dog"}],
        "discriminator": {"propertyName": name, "mapping": {tag: "#/components/schemas/cat"}},
    }
    return schema(union, cat=objects(**{name: TEXT}), dog=objects(**{name: TEXT}))


SLOTS: Mapping[str, Callable[[str], JsonObject]] = {
    "operationId": lambda text: document({BOXES: {"get": operation(text)}}),
    "operationId after its verb": lambda text: document({BOXES: {"get": operation(f"Fetch{text}")}}),
    "query parameter": lambda text: parameters(in_query(text)),
    "range filter": lambda text: parameters(in_query(f"{text}<")),
    "header": lambda text: parameters({"name": text, "in": "header", "schema": TEXT}),
    "path parameter": lambda text: parameters(in_path(text), path=f"{BOXES}/{{{text}}}"),
    "path": lambda text: parameters(path=f"/v1/{text}"),
    "version": lambda text: parameters(path=f"/{text}/Boxes"),
    "field of a form": lambda text: document(
        {BOXES: {"post": operation("CreateBox", requestBody=in_form(**{text: TEXT}))}}
    ),
    "property": lambda text: schema(objects(**{text: TEXT})),
    "property of the record": lambda text: parameters(answer=objects(**{text: TEXT})),
    "list of records": lambda text: document({BOXES: {"get": operation("ListBox", answer=objects(**{text: RECORDS}))}}),
    "enum": lambda text: schema({"type": "string", "enum": ["a", text]}),
    "named enum": lambda text: schema(
        {"$ref": "#/components/schemas/box_enum_kind"}, box_enum_kind={"type": "string", "enum": [text]}
    ),
    "const": lambda text: schema({"const": text}) | {"openapi": "3.1.0"},
    "default": lambda text: parameters(in_query("Lid", TEXT | {"default": text})),
    "pattern": lambda text: parameters(in_query("Lid", TEXT | {"pattern": text})),
    "format": lambda text: parameters(in_query("Lid", TEXT | {"format": text})),
    "prefix of a map": lambda text: parameters(
        in_query("Lid", {"type": "object", "format": f"prefixed-collapsible-map-{text}"})
    ),
    "component": lambda text: schema({"$ref": f"#/components/schemas/{text}"}, **{text: objects(a=TEXT)}),
    "title of a body": lambda text: document(
        {BOXES: {"post": operation("CreateBox", requestBody={"content": in_json(objects(a=TEXT) | {"title": text})})}}
    ),
    "description": lambda text: schema(TEXT | {"description": text}),
    "pii": lambda text: parameters(in_query("Lid", TEXT | {"x-twilio": {"pii": {"handling": text}}})),
    "override type": lambda text: schema(TEXT | {"x-twilio": {"overrideType": text}}),
    "discriminator": lambda text: tagged(text, "cat"),
    "tag": lambda text: tagged("kind", text),
    "className": lambda text: located(className=text),
    "mountName": lambda text: located(mountName=text),
    "pathType": lambda text: located(pathType=text),
    "parent": lambda text: located(parent=f"/Boxes{text}"),
    "conditional": lambda text: conditional([text]),
    "content type": lambda text: document(
        {
            BOXES: {
                "post": operation("CreateBox", requestBody={"content": {f"application/{text}+json": {"schema": TEXT}}})
            }
        }
    ),
    "status": answered,
    "title of the document": lambda text: parameters() | {"info": {"title": text, "version": "1"}},
    "standards": lambda text: parameters() | {"info": {"title": "", "version": "", "x-twilio": {"apiStandards": text}}},
    "server": lambda text: parameters() | {"servers": [{"url": f"https://{text}.twilio.com"}]},
    "security scheme": lambda text: parameters(security=[{text: []}])
    | {"components": {"securitySchemes": {text: {"type": "http", "scheme": "bearer"}}}},
}

# Slots whose payloads are data that only the API judges: nothing that can be read is refused.
TAKES_ANYTHING = {"enum", "const", "default", "description", "title of the document"}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Resources:
    found = repository(tmp_path_factory.mktemp("hostile"))
    found.sids.write_bytes(resources().sids.read_bytes())
    return found


@pytest.mark.parametrize("slot", SLOTS)
def test_a_text_is_refused_or_stays_text(slot: str, small: Resources, tmp_path: Path) -> None:
    """Documents come from the network, from pull requests, from whoever may edit an overlay."""
    taken = [payload for payload in PAYLOADS if survives(SLOTS[slot](payload), small, tmp_path)]
    assert taken, "no payload was taken: the test's own document is broken"
    if slot in TAKES_ANYTHING:
        assert {payload for payload in PAYLOADS if payload.isprintable() and len(payload) < 256} - {*taken} == set()


def survives(data: JsonObject, small: Resources, tmp_path: Path) -> bool:
    """Whether a document is taken; if so, its modules are looked through."""
    path = tmp_path / "toy.json"
    path.write_text(json.dumps(data))
    try:
        tree = merge(run(path, small).tree(PurePosixPath("twilio_client")))
    except SpecError as error:
        assert all(problem.where.file for problem in error.problems)
        assert str(error).encode()  # what is said can be printed
        return False
    for name, file in tree.items():
        strangers = {*unknown_names(ast.parse(file.text))}
        assert not strangers, f"{name} uses {strangers}"
    return True


STANDARD_LIBRARY = {"__future__", "builtins", "collections.abc", "datetime", "decimal", "typing"}
KNOWN = {"bool", "dict", "float", "int", "list", "object", "str", "found"}


def unknown_names(module: ast.Module) -> Iterator[str]:
    """Every name that a module uses and that is not its own, an argument, or imported from where modules may import."""
    known = {*KNOWN}
    for node in ast.walk(module):
        match node:
            case ast.Import():
                yield ast.unparse(node)
            case ast.ImportFrom(module=source, level=level):
                if not level and source not in STANDARD_LIBRARY:
                    yield ast.unparse(node)
                known.update(name.asname or name.name for name in node.names)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                known.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                known.add(name)
            case ast.Attribute(attr=name) if name.startswith("__"):
                yield name
            case _:
                pass
    yield from (node.id for node in ast.walk(module) if isinstance(node, ast.Name) and node.id not in known)


HOSTILE_FILE = "x'''\"\"\"; __import__('os').abort() #.json"
WATCH = """
import sys

def watch(event, arguments):
    if event.startswith(("os.", "subprocess.", "socket.", "shutil.")) and event not in ("os.listdir", "os.scandir"):
        raise SystemExit(f"importing does {event} {arguments}")

import importlib, pkgutil, os, socket, subprocess  # whatever these do when they are loaded is not the client's doing
sys.dont_write_bytecode = True
sys.path.insert(0, ".")
import twilio_client.http.httpx2_client
sys.addaudithook(watch)
import twilio_client.rest
modules = [found.name for found in pkgutil.walk_packages(twilio_client.rest.__path__, "twilio_client.rest.")]
print(len([importlib.import_module(name) for name in modules]))
"""


def test_importing_what_was_made_of_payloads_runs_nothing(tmp_path: Path) -> None:
    """The proof by doing: a client full of them is imported whole, and asks the system for nothing."""
    values = [payload for payload in PAYLOADS if payload.isprintable() and len(payload) < 256]
    enum: Json = {"type": "string", "enum": [*values]}
    members = {f"lid {index} {value}": TEXT | {"default": value} for index, value in enumerate(values)}
    body: Json = objects(**members) | {"title": "lid"}
    boxes: JsonObject = {
        "post": operation(
            "CreateBox", in_query("Kind", enum), requestBody={"content": in_json(body)}, answer=objects(**members)
        ),
    }
    spec = tmp_path / HOSTILE_FILE
    spec.write_text(json.dumps(document({BOXES: boxes})))
    tree = build(inputs(resources(), [spec]), jobs=1)
    for path, file in tree.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(file.text, "utf-8")
    before = contents(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", WATCH], cwd=tmp_path, capture_output=True, encoding="utf-8", env={**os.environ}
    )
    assert (done.stderr, done.stdout) == ("", "3\n")
    assert contents(tmp_path) == before
