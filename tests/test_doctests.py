"""Runs the examples in docstrings."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _modules_with_examples(folder: Path, package: str) -> list[str]:
    return [
        ".".join([package, *path.relative_to(folder).with_suffix("").parts]).removesuffix(".__init__")
        for path in sorted(folder.rglob("*.py"))
        if ">>> " in path.read_text(encoding="utf-8")
    ]


MODULES = [
    *_modules_with_examples(ROOT / "generator" / "twilio_codegen", "twilio_codegen"),
    *_modules_with_examples(ROOT / "templates" / "runtime", "twilio_client"),  # imported as the copy in generated/
]


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_hold(module: str) -> None:
    """An example is the first thing that a reader believes; a wrong one costs more than none."""
    result = doctest.testmod(import_module(module))
    assert result.attempted and not result.failed
