"""The outline of a document contains exactly what the shared modules need."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from twilio_codegen.document import DocumentFiles
from twilio_codegen.model.outline import module_name, outline
from twilio_codegen.problems import JsonObject

from tests.unit.toy_client import in_path, modelled, operation


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("rest/toy/v1/box.py", "rest.toy.v1.box"),
        ("rest/toy/v1/box/__init__.py", "rest.toy.v1.box"),
        ("rest/__init__.py", "rest"),
    ],
)
def test_a_module_is_known_by_its_dotted_name(path: str, name: str) -> None:
    """Whether it is a package is nobody else's business."""
    assert module_name(PurePosixPath(path)) == name


TREE: JsonObject = {
    "/v1/Boxes/{Sid}": {"delete": operation("DeleteBox", in_path("Sid"))},
    "/v1/Boxes/{BoxSid}/Parts": {
        "x-twilio": {"parent": "/Boxes/{Sid}"},
        "post": operation("CreatePart", in_path("BoxSid")),
    },
}


def test_every_place_of_the_tree_has_its_chain_and_its_class() -> None:
    """Shortcuts lead there; a list stands for its things, as `boxes(sid).parts` is `boxes.parts` in a chain."""
    seen = outline(modelled(TREE), ["^BX$"])
    assert seen.places == {
        "v1.boxes": ("rest.toy.v1.box", "BoxList"),
        "v1.boxes.parts": ("rest.toy.v1.box.part", "PartList"),
    }
    assert (seen.domain, seen.versions, seen.operations) == ("toy", {"v1": "V1"}, 2)


def test_the_cache_gives_back_what_it_was_given() -> None:
    """A run that finds everything in the cache makes the same package as the one that filled it."""
    seen = outline(modelled(TREE), ["^BX$"])
    files = DocumentFiles(
        outline=seen, files={"rest/toy/v1/box.py": ("# text\n", ("DeleteBox",))}, sources=("toy.json",)
    )
    assert DocumentFiles.from_json(files.to_json()) == files
