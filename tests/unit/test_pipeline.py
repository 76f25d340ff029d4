"""From specs to a tree of files: the same bytes in every way of running, and no work done twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen import pipeline
from twilio_codegen.cache import Cache
from twilio_codegen.document import DocumentFiles, DocumentTask
from twilio_codegen.output.manifest import MANIFEST, parse_manifest
from twilio_codegen.output.tree import FileTree
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import Resources
from twilio_codegen.worker import document_files

from tests.unit.small_repository import BOX_SID, RUNTIME, repository, write_contract
from tests.unit.small_tree import contents
from tests.unit.toy_document import document


@pytest.fixture
def small(tmp_path: Path) -> Resources:
    return repository(tmp_path, "cats", "dogs")


@pytest.fixture
def worked_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The documents that went through the stages, by the stems of their names."""
    names: list[str] = []

    def spy(task: DocumentTask) -> DocumentFiles | SpecError:
        names.append(task.path.stem)
        return document_files(task)

    monkeypatch.setattr(pipeline, "document_files", spy)
    yield names


def build(found: Resources, cache: Cache | None = None, jobs: int = 1) -> FileTree:
    return pipeline.build(pipeline.inputs(found), cache, jobs)


def refusal(found: Resources) -> list[str]:
    with pytest.raises(SpecError) as raised:
        build(found)
    return [f"{problem.where}: {problem.trouble}" for problem in raised.value.problems]


def test_a_client_is_what_its_documents_bring_and_what_stands_above_them(small: Resources) -> None:
    """Nothing else is in the package, so whatever else lies there is stale."""
    assert [path.as_posix() for path in build(small)] == [
        "MANIFEST.json",
        "SIZE.json",
        "pyproject.toml",
        "twilio_client/LICENSE",
        "twilio_client/__init__.py",
        "twilio_client/_version.py",
        "twilio_client/rest/__init__.py",
        "twilio_client/rest/cats/__init__.py",
        "twilio_client/rest/cats/v1/__init__.py",
        "twilio_client/rest/cats/v1/box.py",
        "twilio_client/rest/dogs/__init__.py",
        "twilio_client/rest/dogs/v1/__init__.py",
        "twilio_client/rest/dogs/v1/box.py",
        "twilio_client/runtime.py",
        "twilio_client/sids.py",
    ]


def test_the_runtime_is_copied_byte_for_byte(small: Resources) -> None:
    """It is type-checked and tested as the copy: what users run is what was tested. What tools leave there stays there."""
    for strange in (".runtime.py.swp", "._runtime.py", "runtime.pyc"):
        (small.runtime / strange).write_bytes(b"\xff")
    tree = build(small)
    assert tree[PurePosixPath("twilio_client/runtime.py")].text == RUNTIME
    assert sorted(path.name for path in tree if path.parent.name == "twilio_client") == [
        "LICENSE",
        "__init__.py",
        "_version.py",
        "runtime.py",
        "sids.py",
    ]


def test_the_license_goes_along(small: Resources) -> None:
    """It asks that its text is part of every copy; a client for one API is a copy of the runtime."""
    given = pipeline.inputs(small, only=["cats.*"])
    for tree in (build(small), pipeline.build(given, jobs=1)):
        assert tree[PurePosixPath("twilio_client/LICENSE")].data == small.license.read_bytes()


def test_another_license_is_no_cached_client(small: Resources) -> None:
    """The cache must not answer for a text that has changed since."""
    before = pipeline.fingerprint(pipeline.inputs(small))
    small.license.write_text("other terms\n")
    assert pipeline.fingerprint(pipeline.inputs(small)) != before


def test_the_manifest_says_what_each_file_was_made_from(small: Resources) -> None:
    """By it, `check` tells a changed spec from a changed template, and names the operations."""
    listed = parse_manifest(build(small)[MANIFEST].text)
    assert listed is not None
    box = listed.files[PurePosixPath("twilio_client/rest/cats/v1/box.py")]
    assert (box.sources, box.operations) == (("specs/contract/twilio_cats_v1.json",), ("FetchBox",))


def test_the_number_of_workers_and_the_cache_change_nothing(small: Resources, tmp_path: Path) -> None:
    """A laptop and a CI machine write the same bytes."""
    alone = build(small)
    cache = Cache(tmp_path / "cache")
    assert build(small, jobs=2) == alone
    assert build(small, cache) == build(small, cache) == alone


def test_what_has_not_changed_is_not_rendered_again(small: Resources, tmp_path: Path, worked_on: list[str]) -> None:
    """Updating one contract of sixty takes the time of one."""
    cache = Cache(tmp_path / "cache")
    build(small, cache)
    build(small, cache)
    assert worked_on == ["twilio_cats_v1", "twilio_dogs_v1"]
    write_contract(small, "dogs", "color")
    tree = build(small, cache)
    assert worked_on[2:] == ["twilio_dogs_v1"]
    assert "color: field[str]" in tree[PurePosixPath("twilio_client/rest/dogs/v1/box.py")].text


def test_a_changed_template_renders_everything_again(small: Resources, tmp_path: Path, worked_on: list[str]) -> None:
    """The cache must never answer with the text of another generator."""
    cache = Cache(tmp_path / "cache")
    build(small, cache)
    template = small.templates / "version.py.jinja"
    template.write_text(template.read_text() + "# changed\n")
    tree = build(small, cache)
    assert len(worked_on) == 4
    assert tree[PurePosixPath("twilio_client/rest/cats/v1/__init__.py")].text.endswith("# changed\n")


def test_a_changed_ruling_reaches_every_document(small: Resources, tmp_path: Path) -> None:
    """A row may be about any of them."""
    cache = Cache(tmp_path / "cache")
    build(small, cache)
    answer = "/paths/~1v1~1Boxes~1{Sid}/get/responses/200/content/application~1json/schema"
    where = f"specs/contract/twilio_cats_v1.json#{answer}/properties/sid"
    small.overrides.write_text(f"[[name]]\nwhere = '{where}'\nname = 'own_sid'\nreason = 'test'\n")
    assert "own_sid" in build(small, cache)[PurePosixPath("twilio_client/rest/cats/v1/box.py")].text


def test_the_same_bytes_from_another_folder_and_with_another_hash_seed(tmp_path: Path, repository: Path) -> None:
    """Sets have another order in every process; none of it may be seen in what is written."""
    snapshots = repository / "tests" / "snapshots"
    documents = [snapshots / f"{name}.yaml" for name in ("enums", "json_body", "sids", "tree")]
    written = [generated(documents, tmp_path / str(seed), seed) for seed in range(3)]
    assert written[0] == written[1] == written[2]


def generated(documents: list[Path], folder: Path, seed: int) -> dict[str, str]:
    folder.mkdir()
    given = [word for path in documents for word in ("--spec", str(path))]
    subprocess.run(
        [
            sys.executable,
            "-m",
            "twilio_codegen",
            "generate",
            *given,
            "--out",
            "out",
            "--no-cache",
            "-j",
            str(seed % 2 + 1),
        ],
        cwd=folder,
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
        check=True,
        capture_output=True,
    )
    return contents(folder / "out")


def test_problems_of_all_documents_are_told_together(small: Resources) -> None:
    """Nobody wants to learn of the second mistake after mending the first."""
    for api in ("cats", "dogs"):
        write_contract(small, api, "a_b", "aB")
    assert [told.partition("#")[0] for told in refusal(small)] == [
        "specs/contract/twilio_cats_v1.json",
        "specs/contract/twilio_dogs_v1.json",
    ]


def test_two_documents_cannot_bring_the_same_version(small: Resources) -> None:
    """One would replace the other; Twilio publishes one API in two files at times."""
    contract = small.contracts / "twilio_cats_v1.json"
    contract.with_name("twilio_more_cats_v1.json").write_bytes(contract.read_bytes())
    assert refusal(small) == [
        "specs/contract/twilio_more_cats_v1.json: 'cats.v1' already comes from specs/contract/twilio_cats_v1.json"
    ]


def test_a_row_that_nothing_uses_fails_the_run_of_all_documents_alone(small: Resources) -> None:
    """The tables stay true; a run of one document says nothing about rows that are for others."""
    small.sids.write_text(BOX_SID.replace(" }]", " }, { name = 'CatSid', pattern = '^KA[0-9a-fA-F]{32}$' }]"))
    small.overrides.write_text("[[name]]\nwhere = 'specs/contract/gone.json#/a'\nname = 'a'\nreason = 'test'\n")
    small.shortcuts.write_text("[[shortcuts]]\ninto = 'cats.v1'\nnames = ['toys']\n")
    assert refusal(small) == [
        "specs/overrides.toml#/name/0: this row renames nothing: specs/contract/gone.json#/a",
        "specs/sids.toml#/alias/1: no document declares the pattern of CatSid",
    ]
    pipeline.build(pipeline.inputs(small, [small.contracts / "twilio_cats_v1.json"]), jobs=1)


def test_a_document_without_operations_adds_nothing(small: Resources) -> None:
    """Twilio publishes placeholders."""
    before = build(small)
    empty = document(servers=[{"url": "https://empty.twilio.com"}])
    (small.contracts / "twilio_empty_v1.json").write_text(json.dumps(empty))
    assert [*build(small)] == [*before]


def test_everything_that_decides_the_result_is_in_the_fingerprint(small: Resources) -> None:
    """A run whose fingerprint was seen before does not even read the templates."""
    seen = [pipeline.fingerprint(pipeline.inputs(small))]

    def changed() -> bool:
        seen.append(pipeline.fingerprint(pipeline.inputs(small)))
        return len({*seen}) == len(seen)

    write_contract(small, "dogs", "color")
    assert changed()
    small.shortcuts.write_text("shortcuts = [ ]\n")
    assert changed()
    (small.root / "templates" / "runtime" / "runtime.py").write_text("# other\n")
    assert changed()
    small.overlays.mkdir()
    (small.overlays / "cats.yaml").write_text("overlay: 1.0.0\n")
    assert changed()
    assert pipeline.fingerprint(pipeline.inputs(small, only=["cats.*"])) not in seen
