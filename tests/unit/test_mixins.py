"""x-python-mixin: hand-written classes that overlays add."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import resources
from twilio_codegen.stages import run

DOCUMENT = """
openapi: 3.0.1
info: {{title: Toys, version: "1"}}
servers: [{{url: https://toys.twilio.com}}]
paths:
  /v1/Toys:
    x-python-mixin: {mixins}
    post: {{operationId: CreateToy, responses: {{"204": {{description: Done}}}}}}
"""


def made(folder: Path, mixins: str) -> str:
    """The module of a resource that has a list class alone."""
    path = folder / "toys_v1.yaml"
    path.write_text(DOCUMENT.format(mixins=mixins), "utf-8")
    return run(path, resources()).files["rest/toys/v1/toy.py"][0]


def test_the_class_inherits_what_is_written_by_hand(tmp_path: Path) -> None:
    """It comes first, so that it can also say more about what is generated."""
    text = made(tmp_path, "{list: extras.toys.Playing}")
    assert "from ....extras.toys import Playing\n" in text
    assert "class ToyList(Playing[M], ListResource[M]):" in text


@pytest.mark.parametrize(
    ("mixins", "trouble"),
    [
        ("{context: extras.toys.Playing}", "this resource has no context class"),
        ("{instance: extras.toys.Playing}", "this resource has no instance class"),
        ("{page: extras.toys.Playing}", "'page' is not a class of a resource"),
        ("{list: Playing}", "'Playing' is not a class name"),
        ("{list: extras/toys.Playing}", "'extras/toys.Playing' is not a class name"),
    ],
)
def test_a_row_that_would_do_nothing_is_a_mistake(tmp_path: Path, mixins: str, trouble: str) -> None:
    """Behaviour that silently goes missing is found by users."""
    with pytest.raises(SpecError, match=trouble):
        made(tmp_path, mixins)
