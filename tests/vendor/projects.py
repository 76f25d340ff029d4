"""User projects, and a generator with few documents that can be changed like in an update."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath

from twilio_codegen.resources import Resources, resources
from twilio_codegen.vendor.catalog import Choice, read_catalog
from twilio_codegen.vendor.subset import Copy, make_copy

FEW = ("twilio_lookups_v2.json", "twilio_trunking_v1.json", "twilio_wireless_v1.json")
SIMS = "wireless.v1.sims"


def few_documents(folder: Path) -> Resources:
    """An installation of the generator that brings only a few documents, in a folder of its own."""
    here = resources()
    shutil.copytree(here.root / "templates", folder / "templates", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(here.root / "specs", folder / "specs", ignore=shutil.ignore_patterns("contract", "authored"))
    shutil.copy(here.license, folder / "LICENSE")
    (folder / "specs" / "contract").mkdir()
    (folder / "specs" / "authored").mkdir()
    for name in FEW:
        shutil.copy(here.contracts / name, folder / "specs" / "contract" / name)
    return Resources(here.package, folder, None)


def copy_of(installed: Resources, *only: str, runtime: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> Copy:
    """A copy of what the globs name."""
    choice = Choice(only=only, exclude=exclude)
    return make_copy(installed, read_catalog(installed), choice, runtime, jobs=1)


def put(copy: Copy, target: Path) -> None:
    """Write a copy without the precautions of `place`."""
    for path, file in copy.tree.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(file.data)


def held(target: Path) -> dict[PurePosixPath, bytes]:
    """Every file below a folder."""
    return {
        PurePosixPath(path.relative_to(target).as_posix()): path.read_bytes()
        for path in target.rglob("*")
        if path.is_file()
    }
