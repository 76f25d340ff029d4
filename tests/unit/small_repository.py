"""A small repository: the real templates, a runtime of one file, and a contract for each API that a test needs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from twilio_codegen.problems import Json, JsonObject
from twilio_codegen.resources import Resources, resources

from tests.unit.toy_client import TEXT, in_path, objects, operation
from tests.unit.toy_document import document

BOX_SID = "alias = [{ name = 'BoxSid', pattern = '^BX[0-9a-fA-F]{32}$' }]\n"
RUNTIME = "# Copied as it is:\tbyte for byte.\n"


def repository(root: Path, *apis: str) -> Resources:
    """A checkout with a contract for each of these APIs."""
    found = resources()
    shutil.copytree(found.templates, root / "templates" / "package")
    shutil.copy(found.license, root / "LICENSE")
    (root / "templates" / "runtime").mkdir()
    (root / "templates" / "runtime" / "runtime.py").write_text(RUNTIME)
    (root / "specs" / "contract").mkdir(parents=True)
    small = Resources(package=found.package, root=root, repository=root)
    small.overrides.write_text("")
    small.sids.write_text(BOX_SID)
    small.shortcuts.write_text("shortcuts = []\n")
    for api in apis:
        write_contract(small, api)
    return small


def write_contract(found: Resources, api: str, *fields: str, **root: Json) -> Path:
    """The contract of an API with boxes, whose answers have the given fields beside `sid`."""
    answer = objects(sid=TEXT, **dict.fromkeys(fields, TEXT))
    sid: JsonObject = {"type": "string", "pattern": "^BX[0-9a-fA-F]{32}$"}
    boxes: JsonObject = {"get": operation("FetchBox", in_path("Sid", sid), answer=answer, security=[])}
    data = document({"/v1/Boxes/{Sid}": boxes}, servers=[{"url": f"https://{api}.twilio.com"}], **root)
    path = found.contracts / f"twilio_{api}_v1.json"
    path.write_text(json.dumps(data))
    return path
