"""MANIFEST.json: the generated files and their sources."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from twilio_codegen.output.manifest import MANIFEST, journal, parse_manifest, read_claims, with_manifest
from twilio_codegen.output.tree import FileTree, GeneratedFile, sha256

CONTRACT = "specs/contract/twilio_things_v1.json"
ONE, TWO = PurePosixPath("one.py"), PurePosixPath("two.py")
TREE: FileTree = {
    TWO: GeneratedFile("two = 2\n", sources=(CONTRACT,), operations=("things.fetch", "things.create")),
    ONE: GeneratedFile("one = 1\n"),
}


def text(tree: FileTree, sources: dict[str, str]) -> str:
    return with_manifest(tree, sources)[MANIFEST].text


def test_a_manifest_reads_well_and_holds_no_time_and_no_machine() -> None:
    """It is committed: each file is one line of a diff, and generating again gives the same bytes."""
    assert text(TREE, {CONTRACT: "c0ffee", "specs/overrides.toml": "decade"}) == (
        "{\n"
        ' "generator": "twilio-codegen 0.1.0",\n'
        ' "sources": {\n'
        '  "specs/contract/twilio_things_v1.json": "c0ffee",\n'
        '  "specs/overrides.toml": "decade"\n'
        " },\n"
        ' "files": {\n'
        f'  "one.py": {{"sha256": "{TREE[ONE].sha256}", "sources": [], "operations": []}},\n'
        f'  "two.py": {{"sha256": "{TREE[TWO].sha256}", "sources": ["specs/contract/twilio_things_v1.json"],'
        ' "operations": ["things.create", "things.fetch"]}\n'
        " }\n"
        "}\n"
    )


def test_a_manifest_does_not_depend_on_order() -> None:
    """Files and sources arrive from workers, in any order."""
    sources = {"a": "1", CONTRACT: "2"}
    assert text(TREE, sources) == text({ONE: TREE[ONE], TWO: TREE[TWO]}, dict(reversed(sources.items())))


def test_a_source_without_a_hash_is_a_mistake_of_ours() -> None:
    """Without it a changed spec would be reported as a changed generator."""
    with pytest.raises(ValueError, match=CONTRACT):
        with_manifest(TREE, {})


def test_a_manifest_comes_back_as_it_was_written() -> None:
    """Drift is explained from it."""
    manifest = parse_manifest(text(TREE, {CONTRACT: "c0ffee"}))
    assert manifest
    assert manifest.sources == {CONTRACT: "c0ffee"}
    assert manifest.files.keys() == {ONE, TWO, MANIFEST}
    assert manifest.files[TWO].operations == ("things.create", "things.fetch")


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"generator": "something else 1.0", "sources": {}, "files": {}}',
        '{"generator": "twilio-codegen 0.1.0", "sources": {"a": 1}, "files": {}}',
        '{"generator": "twilio-codegen 0.1.0", "sources": {}, "files": {"a.py": "c0ffee"}}',
    ],
)
def test_what_is_no_manifest_of_ours_is_not_read_as_one(damage: str) -> None:
    """Half a truth would be worse than none."""
    assert parse_manifest(damage) is None


def test_a_manifest_torn_by_a_merge_still_says_what_is_ours() -> None:
    """Two branches that both generate conflict here first; `generate` has to be all that settles it."""
    ours, theirs = text(TREE, {CONTRACT: "1"}), text({**TREE, ONE: GeneratedFile("one = 'theirs'\n")}, {CONTRACT: "1"})
    torn = "".join(
        line if line == other else f"<<<<<<< HEAD\n{line}=======\n{other}>>>>>>> theirs\n"
        for line, other in zip(ours.splitlines(keepends=True), theirs.splitlines(keepends=True), strict=True)
    )
    assert parse_manifest(torn) is None
    claims = read_claims(torn)
    assert claims[ONE] == {sha256(b"one = 1\n"), sha256(b"one = 'theirs'\n")}
    assert claims[TWO] == {sha256(b"two = 2\n")}
    assert claims[MANIFEST] == set(), "ours to replace, but not as we left it"


def test_somebody_elses_manifest_claims_nothing() -> None:
    """Browser extensions and others have a MANIFEST.json too, which is not ours to overwrite."""
    assert not read_claims('{\n "name": "extension"\n}\n')


def test_a_journal_claims_what_was_and_what_is_to_be() -> None:
    """Whenever the writing is interrupted, each file is in one of these states."""
    before = read_claims(text(TREE, {CONTRACT: "1"}))
    after: FileTree = {ONE: GeneratedFile("one = 'new'\n")}
    claims = read_claims(journal(before, after))
    assert claims[ONE] == {sha256(b"one = 1\n"), sha256(b"one = 'new'\n")}
    assert claims[TWO] == before[TWO]
    assert claims[MANIFEST] == before[MANIFEST]
