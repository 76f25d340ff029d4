"""The command line: exit status 0 for success, 1 with problems, 2 for wrong usage; never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from twilio_codegen.cli import main

from tests.unit.small_tree import contents

CLASH = """\
openapi: 3.0.1
info: {title: Toys, version: "1"}
servers: [{url: https://toys.twilio.com}]
paths:
  /v1/Boxes:
    get:
      operationId: FetchBox
      security: []
      parameters:
        - {name: EndTime, in: query, schema: {type: string}}
        - {name: end_time, in: query, schema: {type: string}}
      responses: {"200": {description: OK}}
"""
FINE = CLASH.replace("end_time", "StartTime")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "toys.yaml"
    path.write_text(FINE)
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def generate(spec: Path, out: Path, *more: object) -> Result:
    return run("generate", "--spec", spec, "--out", out, "--no-cache", "-j", 1, *more)


def check(spec: Path, out: Path, *more: object) -> Result:
    return run("check", "--spec", spec, "--out", out, "--no-cache", "-j", 1, *more)


def test_generate_says_what_it_has_written(spec: Path, tmp_path: Path) -> None:
    """A sign for each file, and one line in the end; a second run has nothing to say."""
    out = tmp_path / "out"
    first = generate(spec, out)
    assert first.exit_code == 0 and first.stderr == ""
    assert "+ MANIFEST.json" in first.stdout.splitlines()
    assert f"{out.as_posix()}: " in first.stdout.splitlines()[-1]
    (told,) = generate(spec, out).stdout.splitlines()
    assert "files, nothing changed" in told


def test_check_is_content_with_what_generate_wrote(spec: Path, tmp_path: Path) -> None:
    """The two share all but the writing."""
    out = tmp_path / "out"
    generate(spec, out)
    assert check(spec, out).exit_code == 0
    assert json.loads(check(spec, out, "--json").stdout) == {"drift": [], "command": None}


def test_check_lists_what_differs_and_the_command_that_mends_it(spec: Path, tmp_path: Path) -> None:
    """For people as text, for machines as JSON; a CI job fails by the exit status."""
    out = tmp_path / "out"
    generate(spec, out)
    box = out / "twilio_client" / "rest" / "toys" / "v1" / "box.py"
    box.write_text(box.read_text() + "# mine\n")
    found = check(spec, out)
    assert found.exit_code == 1
    assert "twilio_client/rest/toys/v1/box.py" in found.stdout and "FetchBox" in found.stdout
    report = json.loads(check(spec, out, "--json").stdout)
    assert [(row["path"], row["kind"]) for row in report["drift"]] == [
        ("twilio_client/rest/toys/v1/box.py", "hand-edited")
    ]
    assert report["command"].startswith("twilio-codegen generate --spec")


def test_a_spec_that_cannot_be_turned_into_a_client_is_told_by_place_trouble_and_cure(
    spec: Path, tmp_path: Path
) -> None:
    """On standard error, as the last thing before the exit; and nothing is written."""
    spec.write_text(CLASH)
    failed = generate(spec, tmp_path / "out")
    assert (failed.exit_code, failed.stdout) == (1, "")
    assert failed.stderr == (
        f"{spec.as_posix()}#/paths/~1v1~1Boxes/get/parameters/1\n"
        "    'EndTime' and 'end_time' would both become the argument 'end_time'\n"
        "    name it in a [[name]] row of overrides.toml (where, name, reason)\n"
        "\n"
        "1 problem; nothing was written; fixing it may reveal others\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["toys.yaml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "openapi: 3.0.1",
        "{",
        "- a",
        "openapi: 2.0",
        "swagger: '2.0'",
        "a: &a 1\nb: *a",
        "\x00",
        "openapi: !!python/x 1",
    ],
)
def test_whatever_the_file_holds_there_is_no_traceback(spec: Path, tmp_path: Path, text: str) -> None:
    """A user's mistake is the user's to mend, and our stack does not help with that."""
    spec.write_text(text)
    failed = generate(spec, tmp_path / "out")
    assert failed.exit_code == 1
    assert isinstance(failed.exception, SystemExit)
    assert "toys.yaml" in failed.stderr and "nothing was written" in failed.stderr


def test_an_error_leaves_an_earlier_client_alone(spec: Path, tmp_path: Path) -> None:
    """Nothing is written until everything is known to be well."""
    out = tmp_path / "out"
    generate(spec, out)
    before = contents(out)
    spec.write_text(CLASH)
    generate(spec, out)
    assert contents(out) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--spec", "gone.yaml"],
        ["generate", "--spec", "."],
        ["generate", "-j", "0"],
        ["generate", "--out", __file__],
        ["generate", "--spec", os.devnull],
        ["generate", "--out", ""],
        ["generate", "--loud"],
        ["check", "extra"],
        ["lint"],
        ["sync"],
        ["fetch"],
    ],
)
def test_wrong_usage_is_told_apart_from_wrong_specs(arguments: list[str]) -> None:
    """A script sees by the status which of them it is."""
    failed = run(*arguments)
    assert failed.exit_code == 2
    assert failed.stderr.startswith("Usage: ")


@pytest.mark.parametrize(
    ("arguments", "trouble"),
    [
        (["sync", "--from", "npm:foo"], "does not name a package and one exact version of it"),
        (["diff", "npm:foo@latest", "npm:foo@1.0.0"], "does not name a package and one exact version of it"),
        (["vendor"], "there are no settings here that name the folder of the copy"),
    ],
)
def test_what_a_command_needs_to_be_told_is_wrong_usage_too(
    arguments: list[str], trouble: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The place, the trouble and the cure say more than a usage line, but it is the call that has to be mended."""
    monkeypatch.chdir(tmp_path)
    failed = run(*arguments)
    assert (failed.exit_code, trouble in failed.stderr) == (2, True)


def test_only_a_part_is_generated_where_a_glob_asks_for_it(repository: Path, tmp_path: Path) -> None:
    """One that matches nothing is a mistake, and the nearest names are told."""
    tree = repository / "tests" / "snapshots" / "tree.yaml"
    assert generate(tree, tmp_path / "out", "--only", "tree.v1.boxes.parts").exit_code == 0
    modules = {path.name for path in (tmp_path / "out").rglob("v1/**/*.py")}
    assert "part.py" in modules and "color.py" not in modules
    failed = generate(tree, tmp_path / "none", "--only", "tree.v1.boxes.partz")
    assert failed.exit_code == 2
    assert "did you mean tree.v1.boxes.parts" in failed.stderr


def test_lint_tells_the_problems_of_every_document_and_generates_nothing(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For those who write documents."""
    fine = tmp_path / "fine.yaml"
    fine.write_text(FINE)
    worse = tmp_path / "worse.yaml"
    for path in (spec, worse):
        path.write_text(FINE.replace("https://", "ftp://"))
    monkeypatch.chdir(tmp_path)
    assert run("lint", "fine.yaml").stdout == "no problems in 1 document\n"
    failed = run("lint", "toys.yaml", "fine.yaml", "worse.yaml")
    assert failed.exit_code == 1
    assert "toys.yaml#/servers/0/url" in failed.stderr and "worse.yaml#/servers/0/url" in failed.stderr


ANSWER = """\
          content:
            application/json:
              schema: {type: object, properties: {ODD}}
"""


@pytest.mark.parametrize(
    "odd",
    [
        "a: {type: string, x-toy: true}",
        "a: {type: object, discriminator: {propertyName: kind}}",
        "a: {type: integer, enum: [1, 2]}",
        "a: {type: integer, allOf: [{type: string}]}",
        "friendly_name: {type: string}, friendlyName: {type: string}",
        'a: {type: string, pattern: "^QQ[0-9a-f]{32}$"}',
    ],
)
def test_lint_refuses_what_generate_refuses(odd: str, tmp_path: Path) -> None:
    """In the same words: who lints in CI must not hear of more when somebody generates."""
    spec, out = tmp_path / "toys.yaml", tmp_path / "out"
    answer = FINE.replace('{"200": {description: OK}}', '\n        "200":\n          description: OK\n' + ANSWER)
    spec.write_text(answer.replace("ODD", "a: {type: string}"))
    assert run("lint", spec).stdout == "no problems in 1 document\n"
    spec.write_text(answer.replace("ODD", odd))
    failed = run("lint", spec)
    refused = generate(spec, out).stderr.replace("; nothing was written;", ";")
    assert (failed.exit_code, failed.stderr) == (1, refused)
    assert f"{spec.as_posix()}#/paths/~1v1~1Boxes/get/" in failed.stderr and not out.exists()


def test_documents_of_one_name_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By their folders, in every error; what is generated names them without, wherever they lie."""
    monkeypatch.chdir(tmp_path)
    for folder in ("one", "two", "one/below"):
        Path(folder).mkdir()
        Path(folder, "toys.yaml").write_text(CLASH)
    both = ("--spec", "one/toys.yaml", "--spec", "two/toys.yaml", "--out", "out", "-j", 1)
    failed = run("generate", *both, "--no-cache").stderr
    assert "one/toys.yaml#/paths/~1v1~1Boxes/get/" in failed and "two/toys.yaml#/paths/~1v1~1Boxes/get/" in failed
    for folder in ("one", "two", "one/below"):
        Path(folder, "toys.yaml").write_text(FINE)
    monkeypatch.setattr("twilio_codegen.run.default_folder", lambda _: tmp_path / "cache")
    for specs in (both, ("--spec", "one/below/toys.yaml", *both[2:])):  # the cache knows the text of the second already
        first = specs[1]
        failed = run("generate", *specs)
        assert (failed.exit_code, failed.stderr.splitlines()[:2]) == (
            1,
            ["two/toys.yaml", f"    'toys.v1' already comes from {first}"],
        )
    failed = run("lint", "one/toys.yaml", "two/toys.yaml")
    assert "GET /v1/Boxes is also in one/toys.yaml" in failed.stderr
    assert "two/toys.yaml\n    'toys.v1' already comes from one/toys.yaml\n" in failed.stderr
    assert generate(Path("one/toys.yaml"), tmp_path / "out").exit_code == 0
    assert generate(Path("two/toys.yaml"), tmp_path / "other").exit_code == 0
    here, there = contents(tmp_path / "out"), contents(tmp_path / "other")
    assert {path for path in here if here[path] != there[path]} == {"MANIFEST.json"}
    assert "toys.yaml" in here["twilio_client/rest/toys/v1/box.py"]
    assert not any("one/toys.yaml" in text for path, text in here.items() if path != "MANIFEST.json")


def test_the_version_is_told() -> None:
    """A report of a mistake begins with it."""
    assert run("--version").stdout.startswith("twilio-codegen, version ")


def test_progress_is_silent_where_nobody_watches(spec: Path, tmp_path: Path) -> None:
    """The log of a CI job holds results, not the frames of a bar; and the module runs as a command."""
    done = subprocess.run(
        [sys.executable, "-m", "twilio_codegen", "generate", "--spec", spec, "--out", "out", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("out: ")


@pytest.mark.parametrize("command", [["lint"], ["check", "--spec"]], ids=["lint", "check"])
def test_a_command_that_never_writes_does_not_say_that_it_has_not(spec: Path, command: list[str]) -> None:
    """It would sound as if something should have been written."""
    spec.write_text(CLASH)
    failed = CliRunner().invoke(main, [*command, str(spec)])
    assert failed.exit_code == 1
    assert failed.stderr.endswith("\n\n1 problem; fixing it may reveal others\n")


def test_what_the_system_refuses_is_told_as_it_is(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk in the middle has left a part, and one who reads that nothing was written would look no further."""
    out = tmp_path / "out"
    replace = os.replace

    def full_at_last(source: Path, target: Path) -> None:
        if target.name == "_version.py":
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full_at_last)
        failed = generate(spec, out)
    assert failed.exit_code == 1 and "1 problem; a part was written; fixing it " in failed.stderr
    assert generate(spec, out).exit_code == 0 and check(spec, out).exit_code == 0


def test_a_refusal_that_nobody_expects_is_no_traceback_either(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder that one stands in is gone, say: for the user to mend, not for us to debug."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    failed = generate(spec, tmp_path / "out")
    assert (failed.exit_code, isinstance(failed.exception, SystemExit)) == (1, True)
    assert "    the system refused: No such file or directory\n    fix that and try again\n" in failed.stderr


def test_the_command_that_mends_a_client_can_be_typed_as_it_is_told(tmp_path: Path) -> None:
    """Folders and files have spaces in their names."""
    spec, out = tmp_path / "my toys.yaml", tmp_path / "an out"
    spec.write_text(FINE)
    assert f"twilio-codegen generate --spec '{spec}' --out '{out}'" in check(spec, out).stdout
