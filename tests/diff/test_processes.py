"""A comparison uses all cores, and its result does not depend on which process is faster."""

from __future__ import annotations

import json
from pathlib import Path

from twilio_codegen.diff.compare import compare
from twilio_codegen.diff.sides import File, Side, read_side
from twilio_codegen.resources import resources

from tests.diff.mutations import operations


def deprecated(file: File) -> File:
    """The document with every operation deprecated, so that each of them has to be compared."""
    data = json.loads(file.content)
    for _, operation, _, _ in operations(data):
        operation["deprecated"] = True
    return File(file.name, json.dumps(data).encode())


def test_several_processes_find_the_same(repository: Path) -> None:
    """The order of the rows is that of the documents, whoever was quicker."""
    old = read_side(str(repository / "specs" / "contract"))
    chosen = {name: file for name, file in old.files.items() if len(file.content) > 150_000}
    before = Side(name="old", files=chosen)
    after = Side(name="new", files={name: deprecated(file) for name, file in chosen.items()})
    assert compare(before, after, resources(), jobs=2) == compare(before, after, resources(), jobs=1)
