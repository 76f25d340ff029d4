"""The command shows its changes, makes them only on request, and never leaves a partial result."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from twilio_codegen.cli import main

OLD = b"#!/usr/bin/env python\nfrom twilio.rest import Client  # keep\n\nClient().calls.list()\n"
NEW = OLD.replace(b"twilio.rest", b"twilio_client.rest")
UNSURE = b"from twilio.rest import Client\n\n\nasync def f(client):\n    await client.calls.create_async()\n"


def run(*arguments: str | Path) -> Result:
    """The command, as a shell starts it."""
    return CliRunner().invoke(main, ["migrate", *map(str, arguments)])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one file to change."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "app.py").write_bytes(OLD)
    (tmp_path / "src" / "other.py").write_bytes(b"print('nothing of Twilio')\n")
    return tmp_path


def test_without_write_it_shows_a_diff_and_changes_nothing(project: Path) -> None:
    """The first look costs nothing, and is what `git apply` would take."""
    done = run(project)
    name = (project / "src/app.py").as_posix().lstrip("/")
    assert done.exit_code == 0
    assert done.stdout == (
        f"--- a/{name}\n+++ b/{name}\n@@ -1,4 +1,4 @@\n #!/usr/bin/env python\n"
        "-from twilio.rest import Client  # keep\n+from twilio_client.rest import Client  # keep\n"
        " \n Client().calls.list()\n"
    )
    assert done.stderr == "1 of 2 files to change\n"
    assert (project / "src/app.py").read_bytes() == OLD


def test_with_write_it_changes_the_file_and_then_finds_nothing_to_do(project: Path) -> None:
    """A second run is free of surprises; permissions stay, and nothing else lies there afterwards."""
    file = project / "src/app.py"
    file.chmod(0o750)
    done = run(project, "--write")
    assert (done.exit_code, file.read_bytes(), file.stat().st_mode & 0o777) == (0, NEW, 0o750)
    assert done.stdout == f"~ {file}\n1 of 2 files changed\n"
    again = run(project, "--write")
    assert (again.exit_code, again.stdout, file.read_bytes()) == (0, "0 of 2 files changed\n", NEW)
    assert sorted(path.name for path in file.parent.iterdir()) == ["app.py", "other.py"]


def test_what_is_left_to_do_is_told_with_its_place(project: Path) -> None:
    """The exit status says so too; all that is certain is written all the same."""
    (project / "src/unsure.py").write_bytes(UNSURE)
    done = run(project, "--write")
    assert done.exit_code == 1
    assert f"{project}/src/unsure.py:5: create_async: cannot tell which client this is\n    " in done.stderr
    assert (project / "src/app.py").read_bytes() == NEW
    assert run(project).exit_code == 1


def test_lines_are_those_of_the_files_that_are_there_afterwards(tmp_path: Path) -> None:
    """An import that is taken apart moves what follows: whoever looks has to find the line."""
    file = tmp_path / "app.py"
    file.write_bytes(b"from twilio import rest, twiml\n" + UNSURE)
    assert "app.py:6:" in run(file).stderr
    assert "app.py:7:" in run(file, "--write").stderr


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"import twilio\nprint 'x'\n", "bad.py:2: is not a valid Python file: "),
        (b"import twilio\n\xff\n", "bad.py:1: cannot be decoded: "),
        (b"# coding: klingon\nimport twilio\n", "bad.py:1: cannot be decoded: "),
        (b"import twilio\n\0\n", "bad.py:1: is not a valid Python file: "),
        (b"import twilio\n" + b"-" * 20_000 + b"1\n", "bad.py:1: is not a valid Python file: nested too deeply"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_done(project: Path, data: bytes, told: str) -> None:
    """One old script must not keep a project from moving."""
    bad = project / "src/bad.py"
    bad.write_bytes(data)
    done = run(project, "--write")
    assert done.exit_code == 1
    assert told in done.stderr
    assert "Traceback" not in done.output
    assert (bad.read_bytes(), (project / "src/app.py").read_bytes()) == (data, NEW)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbffrom twilio.rest import Client\r\nx = 1\r\n",
        "# coding: latin-1\nfrom twilio.rest import Client  # für dich\n".encode("latin-1"),
        "x = 'ä'; from twilio.rest import Client; y = f'{Client}ö'".encode(),
        b"if 1:\n\tfrom twilio.rest import \\\n\t\tClient\n\x0c\n",
    ],
)
def test_bytes_that_are_not_meant_survive(tmp_path: Path, data: bytes) -> None:
    """A byte order mark, line ends, an encoding, tabs, a missing end of line: a diff shows what was meant alone."""
    file = tmp_path / "app.py"
    file.write_bytes(data)
    assert run(file, "--write").exit_code == 0
    assert file.read_bytes() == data.replace(b"twilio", b"twilio_client")


def test_junk_is_left_alone_and_links_are_not_followed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What belongs to others is theirs: environments, hidden folders, and whatever lies outside."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / "app.py").write_bytes(OLD)
    (project / "linked").symlink_to(outside)
    (project / "linked.py").symlink_to(outside / "app.py")
    (project / "myenv").mkdir()
    (project / "myenv/pyvenv.cfg").touch()
    for folder in (".venv", "node_modules", "myenv", "__pycache__", "site-packages"):
        (project / folder).mkdir(exist_ok=True)
        (project / folder / "app.py").write_bytes(OLD)
    (project / "notes.txt").write_bytes(OLD)
    done = run(project, "--write")
    assert done.stdout.splitlines() == [f"~ {project}/src/app.py", "1 of 2 files changed"]
    assert (outside / "app.py").read_bytes() == OLD


def test_a_file_that_is_named_is_taken_whatever_its_name(tmp_path: Path) -> None:
    """Scripts need no suffix; named twice, it is one file."""
    script = tmp_path / "send"
    script.write_bytes(OLD)
    done = run(script, script, "--write")
    assert (done.exit_code, script.read_bytes(), done.stdout) == (0, NEW, f"~ {script}\n1 of 1 file changed\n")


def test_a_module_with_the_name_of_the_package_is_told(project: Path) -> None:
    """It may be found in place of the package, and then the first import fails."""
    (project / "twilio_client.py").write_bytes(b"x = 1\n")
    done = run(project)
    assert done.exit_code == 1
    assert f"{project}/twilio_client.py:1: has the name of the package" in done.stderr


def test_a_patch_of_a_class_that_was_replaced_is_told(tmp_path: Path) -> None:
    """It would go on patching Client, which the module does not call any longer: the test would send for real."""
    head = "from twilio.http.async_http_client import AsyncTwilioHttpClient\nfrom twilio.rest import Client\n"
    (tmp_path / "sms.py").write_text(head + "client = Client(http_client=AsyncTwilioHttpClient())\n")
    (tmp_path / "test_sms.py").write_text('from mock import patch\n\n\n@patch("app.sms.Client")\ndef test(): ...\n')
    done = run(tmp_path, "--write")
    assert done.exit_code == 1
    assert "test_sms.py:4: names Client of " in done.stderr


def test_a_class_that_another_file_imports_from_here_stays(tmp_path: Path) -> None:
    """An import of it must not break because this file needs it no more."""
    head = "from twilio.http.async_http_client import AsyncTwilioHttpClient\nfrom twilio.rest import Client\n"
    (tmp_path / "sms.py").write_text(head + "client = Client(http_client=AsyncTwilioHttpClient())\n")
    (tmp_path / "other.py").write_text("from .sms import Client, client\n")
    assert run(tmp_path, "--write").exit_code == 0
    assert "from twilio_client.rest import AsyncClient, Client\n" in (tmp_path / "sms.py").read_text()


@pytest.mark.parametrize("arguments", [(), ("no/such/path",), ("--diff", ".")])
def test_wrong_use_is_told_apart(arguments: tuple[str, ...]) -> None:
    """Exit status 2, as of every command."""
    assert run(*arguments).exit_code == 2


def test_a_pipe_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    """Nothing can be written back to one, and reading it could wait for ever."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run(pipe)
    assert done.exit_code == 2 and f"'{pipe}' is a pipe or a device" in done.stderr


def test_a_notebook_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    """Its JSON is valid Python in which nothing is imported, so it would count as a file without anything to do."""
    notebook = tmp_path / "calls.ipynb"
    notebook.write_text('{"cells": [{"cell_type": "code", "source": ["from twilio.rest import Client"]}]}')
    done = run(notebook)
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"{notebook}:1: is a notebook" in done.stderr and "export" in done.stderr


def test_nothing_is_written_when_the_system_refuses(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a project on each library would be worse than none: what was replaced is put back."""
    second = project / "src/zoo.py"
    second.write_bytes(OLD)
    replace = os.replace

    def refusing(source: Path, target: Path) -> None:
        if Path(target).name == "zoo.py":
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refusing)
    done = run(project, "--write")
    assert done.exit_code == 1
    assert "zoo.py: the system refused: No space left on device; nothing was written" in done.stderr
    assert [path.read_bytes() for path in (project / "src/app.py", second)] == [OLD, OLD]
    assert sorted(path.name for path in second.parent.iterdir()) == ["app.py", "other.py", "zoo.py"]


def test_the_same_comes_out_whatever_the_order(project: Path) -> None:
    """Files are read in the order of their names, so that two runs can be compared."""
    names = [f"m{number}.py" for number in range(8)]
    for name in random.Random(4).sample(names, len(names)):
        (project / "src" / name).write_bytes(UNSURE)
    shown = run(project)
    assert [line.split("/")[-1] for line in shown.stdout.splitlines() if line.startswith("---")] == ["app.py", *names]
