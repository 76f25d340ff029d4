"""A comparison is waited for: all documents, each of them changed, within three seconds on two cores."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from time import process_time

from twilio_codegen.diff.compare import compare
from twilio_codegen.diff.sides import File, Side, read_side
from twilio_codegen.load import load
from twilio_codegen.parse import parse
from twilio_codegen.resources import resources

from tests.diff.mutations import operations

# Parsing all contracts takes 0.85 seconds of processor time where a comparison of all may take six, three on each of two
# cores. Both are measured here, as the same machine is slower when others are at work.
TIMES_PARSING = 7.0


def deprecated(file: File) -> File:
    """The document with every operation deprecated, so that each of them has to be compared."""
    data = json.loads(file.content)
    for _, operation, _, _ in operations(data):
        operation["deprecated"] = True
    return File(file.name, json.dumps(data).encode())


def seconds(work: Callable[[], object]) -> float:
    """The processor time that some work takes."""
    started = process_time()
    work()
    return process_time() - started


def test_a_comparison_of_everything_is_quick(repository: Path) -> None:
    """A maintainer runs it again and again while deciding; a slow one is run once, if at all."""
    contracts = sorted((repository / "specs" / "contract").glob("*.json"))
    loaded = [load(path, repository) for path in contracts]
    old = read_side(str(repository / "specs" / "contract"))
    new = Side(name="new", files={name: deprecated(file) for name, file in old.files.items()})
    parsing = seconds(lambda: [parse(document) for document in loaded])
    assert seconds(lambda: compare(old, new, resources(), jobs=1)) < TIMES_PARSING * parsing


def test_several_processes_find_the_same(repository: Path) -> None:
    """The order of the rows is that of the documents, whoever was quicker."""
    old = read_side(str(repository / "specs" / "contract"))
    chosen = {name: file for name, file in old.files.items() if len(file.content) > 150_000}
    before = Side(name="old", files=chosen)
    after = Side(name="new", files={name: deprecated(file) for name, file in chosen.items()})
    assert compare(before, after, resources(), jobs=2) == compare(before, after, resources(), jobs=1)
