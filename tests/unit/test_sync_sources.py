"""Documents come from the source that the user gives, and their recorded source is correct or missing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from twilio_codegen.problems import SpecError
from twilio_codegen.upstream import sources
from twilio_codegen.upstream.sources import fetch

from tests.unit.fake_npm import FakeNpm
from tests.unit.package_archive import package_of

SOURCE = "npm:@twilio/things@1.2.3"


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeNpm:
    """The only npm on PATH."""
    home = tmp_path / "npm"
    home.mkdir()
    monkeypatch.setenv("PATH", str(home))
    return FakeNpm(home)


def refusal(source: str) -> str:
    with pytest.raises(SpecError) as caught:
        fetch(source)
    return str(caught.value)


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=somebody", "-c", "user.email=somebody@example.com")
    run = subprocess.run(["git", "-C", folder, *identity, *arguments], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_a_package_comes_with_its_version_and_integrity(npm: FakeNpm) -> None:
    """Whoever doubts a contract can get the very same package and compare."""
    npm.packs(package_of({"twilio_b_v1.json": "{}", "twilio_a_v1.json": "[]", "index.js": "code"}))
    upstream = fetch(SOURCE)
    assert (upstream.source, upstream.version, upstream.commit) == (SOURCE, "1.2.3", None)
    assert upstream.integrity is not None and upstream.integrity.startswith("sha512-")
    assert list(upstream.files.items()) == [("twilio_a_v1.json", b"[]"), ("twilio_b_v1.json", b"{}")]


def test_no_script_of_the_package_runs(npm: FakeNpm) -> None:
    """We want to read a package, not to trust it."""
    npm.packs(package_of({"twilio_a_v1.json": "{}"}))
    fetch(SOURCE)
    assert npm.asked[:4] == ["pack", "@twilio/things@1.2.3", "--json", "--ignore-scripts"]


def test_an_archive_that_is_not_what_npm_says_is_refused(npm: FakeNpm) -> None:
    """Between npm's check and our reading lies a file on disk."""
    npm.packs(package_of({"twilio_a_v1.json": "{}"}), integrity="sha512-other")
    assert "but npm reports sha512-other" in refusal(SOURCE)


@pytest.mark.parametrize(
    "source",
    ["npm:things", "npm:things@latest", "npm:things@^1.0.0", "npm:--help@1.0.0", "npm:../x@1.0.0", "npm:a b@1.0.0"],
)
def test_only_an_exact_version_of_a_package_is_fetched(source: str) -> None:
    """A range means another package tomorrow; and nothing but a name may reach npm's command line."""
    assert "does not name a package and one exact version" in refusal(source)


def test_without_npm_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Node.js is needed for this one command only: most users have never installed it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal(SOURCE) == f"{SOURCE}\n    npm is not installed\n    install Node.js, or sync from a folder"


@pytest.mark.parametrize(
    "stdout, stderr, expected",
    [
        ('{"error": {"code": "ETARGET", "summary": "No matching version"}}', "npm error log", "No matching version"),
        ("", "npm warn old\nnpm error network down\n", "npm error network down"),
        ("", "", "npm printed no readable message"),
        ('[{"integrity": "sha512-x"}]', "npm error half way", "npm error half way"),
    ],
)
def test_what_npm_says_when_it_fails_is_passed_on(npm: FakeNpm, stdout: str, stderr: str, expected: str) -> None:
    """The cause is in npm's words: a wrong name, a proxy, a login."""
    npm.says(stdout, stderr=stderr, status=1)
    assert refusal(SOURCE).splitlines()[1] == f"    npm pack failed: {expected}"


def test_an_npm_that_leaves_nothing_is_an_error(npm: FakeNpm) -> None:
    """It may be another program of that name."""
    npm.says('[{"integrity": "sha512-x"}]')
    assert "npm pack produced no archive" in refusal(SOURCE)


def test_an_npm_that_never_answers_is_given_up(npm: FakeNpm, monkeypatch: pytest.MonkeyPatch) -> None:
    """A nightly job must end."""
    (npm.home / "npm").write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    monkeypatch.setattr(sources, "NPM_SECONDS", 0.1)
    assert "npm has not answered for 0.1 seconds" in refusal(SOURCE)


def test_a_package_without_documents_is_an_error(npm: FakeNpm) -> None:
    """If they have moved within the package, an empty client would be the worst answer."""
    npm.packs(package_of({"index.js": "code"}))
    assert "holds no twilio_*.json or .yaml file where they are looked for" in refusal(SOURCE)


@pytest.mark.parametrize("place", ["", "spec/json", "spec/yaml", "spec"])
def test_a_folder_or_a_checkout_of_twilio_oai_is_read(tmp_path: Path, place: str) -> None:
    """Either the folder with the documents is named, or the repository that has them in its usual place."""
    folder = tmp_path / "twilio-oai" / place
    folder.mkdir(parents=True)
    (folder / "twilio_a_v1.yaml").write_text("openapi: 3.0.1\n")
    (folder / "README.md").write_text("Read me")
    upstream = fetch(str(tmp_path / "twilio-oai"))
    assert upstream.files == {"twilio_a_v1.yaml": b"openapi: 3.0.1\n"}


def test_json_is_preferred_to_yaml(tmp_path: Path) -> None:
    """A checkout has each document in both forms; JSON is read seventeen times faster."""
    for kind in ("yaml", "json"):
        folder = tmp_path / "spec" / kind
        folder.mkdir(parents=True)
        (folder / f"twilio_a_v1.{kind}").write_text("{}")
    assert list(fetch(str(tmp_path)).files) == ["twilio_a_v1.json"]


def test_one_document_in_two_forms_is_an_error(tmp_path: Path) -> None:
    """They could differ, and nothing says which one holds."""
    for kind in ("json", "yaml"):
        (tmp_path / f"twilio_a_v1.{kind}").write_text("{}")
    assert "twilio_a_v1.json is the same document in another format" in refusal(str(tmp_path))


def test_a_folder_is_recorded_by_its_name_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE.toml is committed: it names no machine and no user, and is the same on another machine."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "twilio_a_v1.json").write_text("{}")
    monkeypatch.chdir(tmp_path / "specs")
    assert fetch(".").source == fetch(str(tmp_path / "specs")).source == "directory:specs"


def test_a_folder_that_is_not_there_or_empty_is_an_error(tmp_path: Path) -> None:
    """A slip of the pen must not become a sync that removes every contract."""
    assert "there is no such folder" in refusal(str(tmp_path / "spce"))
    assert "holds no twilio_*.json or .yaml file, nor does a spec folder in it" in refusal(str(tmp_path))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A git repository with one committed document."""
    (tmp_path / "spec" / "json").mkdir(parents=True)
    (tmp_path / "spec" / "json" / "twilio_a_v1.json").write_text("{}")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    return tmp_path


def test_the_commit_of_a_checkout_is_recorded(checkout: Path) -> None:
    """It is to a folder what version and integrity are to a package."""
    assert fetch(str(checkout)).commit == git(checkout, "rev-parse", "HEAD")


@pytest.mark.parametrize("name", ["twilio_a_v1.json", "twilio_b_v1.json"])
def test_a_commit_that_does_not_say_what_the_documents_say_is_not_recorded(checkout: Path, name: str) -> None:
    """A changed document, or one that was never committed, is not what that commit holds."""
    (checkout / "spec" / "json" / name).write_text('{"changed": true}')
    assert fetch(str(checkout)).commit is None


def test_changes_elsewhere_in_a_checkout_do_not_matter(checkout: Path) -> None:
    """Only the documents are read from it."""
    (checkout / "notes.txt").write_text("mine")
    assert fetch(str(checkout)).commit is not None


def test_git_is_asked_about_that_folder_and_no_other(
    checkout: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook that runs us sets GIT_DIR to its own repository."""
    other = tmp_path_factory.mktemp("other")
    git(other, "init", "--quiet")
    expected = git(checkout, "rev-parse", "HEAD")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    assert fetch(str(checkout)).commit == expected


def test_without_git_there_is_no_commit(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git is a help here, not a requirement."""
    monkeypatch.setenv("PATH", "")
    assert fetch(str(checkout)).commit is None
