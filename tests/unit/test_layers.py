"""The generator's folders import in one direction only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import twilio_codegen

PACKAGE = Path(twilio_codegen.__file__).parent
LAYERS = ["read", "model", "render", "output", "upstream", "diff", "vendor", "migrate"]  # from the ground up


def folders_imported(module: Path) -> Iterator[str]:
    """The folders of the generator that a module in one of them imports from."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            package = module.parent.parents[node.level - 2] if node.level > 1 else module.parent
            names = (node.module.split(".")[0],) if node.module else tuple(alias.name for alias in node.names)
            yield from (name for name in names if package == PACKAGE and name in LAYERS)


def test_every_folder_has_its_place() -> None:
    """A new one is put where it belongs, not left out of the rule."""
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == set(LAYERS)


def test_no_folder_imports_from_one_above_it() -> None:
    """So that the stages can be read in their order, and a circle cannot come about unseen."""
    wrong = [
        f"{module.relative_to(PACKAGE)} imports from {other}/"
        for layer in LAYERS
        for module in (PACKAGE / layer).rglob("*.py")
        for other in folders_imported(module)
        if LAYERS.index(other) > LAYERS.index(layer)
    ]
    assert not wrong


def test_files_of_the_generator_that_errors_name_are_there() -> None:
    """A cure that sends somebody to a module which has moved is no cure."""
    named = {
        name
        for module in PACKAGE.rglob("*.py")
        for name in re.findall(r"twilio_codegen/([\w/]+\.py)", module.read_text())
    }
    assert named
    assert [name for name in sorted(named) if not (PACKAGE / name).is_file()] == []
