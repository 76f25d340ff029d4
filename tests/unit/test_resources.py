"""Locating templates and specs, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.resources import locate, resources


def fill(root: Path) -> None:
    for name in (
        "templates/package/resource.py.jinja",
        "templates/runtime/base/op.py",
        "specs/contract/things_v1.json",
    ):
        path = root / name
        path.parent.mkdir(parents=True)
        path.touch()
    (root / "LICENSE").touch()


def code(package: Path) -> Path:
    (package / "__pycache__").mkdir(parents=True)
    (package / "__pycache__" / "render.pyc").touch()
    (package / "render.py").touch()
    return package


def test_the_generator_under_test_runs_from_the_repository(repository: Path) -> None:
    """Tests of a copy that was once installed would prove nothing."""
    assert resources().repository == repository
    assert resources().templates.is_dir() and resources().contracts.is_dir()


def test_names_are_the_same_in_a_checkout_and_in_a_wheel(tmp_path: Path) -> None:
    """They go into headers, the manifest and cache keys: an installed generator gives the committed bytes."""
    fill(tmp_path / "checkout")
    checkout = locate(code(tmp_path / "checkout" / "generator" / "twilio_codegen"))
    fill(tmp_path / "wheel" / "twilio_codegen" / "_data")
    wheel = locate(code(tmp_path / "wheel" / "twilio_codegen"))

    assert (checkout.repository, wheel.repository) == (tmp_path / "checkout", None)
    for place in (checkout, wheel):
        assert place.name(place.contracts / "things_v1.json") == "specs/contract/things_v1.json"
        assert place.license.is_file()
        assert [name for name, _ in place.generator_files()] == [
            "LICENSE",
            "generator/render.py",
            "templates/package/resource.py.jinja",
            "templates/runtime/base/op.py",
        ]


def test_a_file_from_elsewhere_is_named_without_its_folder(tmp_path: Path) -> None:
    """Where a user keeps a spec must not show in what is generated from it."""
    fill(tmp_path / "checkout")
    checkout = locate(tmp_path / "checkout" / "generator" / "twilio_codegen")
    assert checkout.name(tmp_path / "mine" / "things_v2.yaml") == "things_v2.yaml"


def test_an_installation_without_templates_says_so(tmp_path: Path) -> None:
    """Better at once than as an empty client."""
    with pytest.raises(FileNotFoundError, match="install twilio-codegen again"):
        locate(tmp_path / "generator" / "twilio_codegen")
