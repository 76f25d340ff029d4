"""Copies in user projects work there, under the project's own package name."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import twilio_client
from click.testing import CliRunner
from tests.packaging.dependencies import link_dependencies
from twilio_codegen.cli import main
from twilio_codegen.resources import resources

PROGRAM = '''\
"""A user's program: it talks to a stub on this machine."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

IMPORTS


class Stub(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def answer(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps({"sid": self.path}).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


CALLING


with HTTPServer(("127.0.0.1", 0), Stub) as stub:
    Thread(target=stub.serve_forever, daemon=True).start()
    MAIN
    stub.shutdown()
'''
SYNC = """\
def main(url: str) -> None:
    with Client("AC" + "0" * 32, "token", base_url=url) as client:
        sid: str | None = CALL
        print(sid)"""
URL = 'f"http://127.0.0.1:{stub.server_port}"'


@dataclass(frozen=True, slots=True)
class Case:
    """A subset, a call of it, and what is asked of the server."""

    only: tuple[str, ...]
    call: str
    path: str
    absent: tuple[str, ...]  # modules of the full client that are not in the copy
    clients: str = "both"

    @property
    def program(self) -> str:
        """A program that makes the call, blocking or for asyncio, and prints the path that was asked for."""
        imports, calling, main = "from acme._twilio import Client", SYNC, f"main({URL})"
        if self.clients == "async":
            imports = "import asyncio\n\nfrom acme._twilio import AsyncClient"
            calling = SYNC.replace("def ", "async def ").replace("with Client", "async with AsyncClient")
            main = f"asyncio.run({main})"
        calling = calling.replace("CALL", self.call)
        return PROGRAM.replace("IMPORTS", imports).replace("CALLING", calling).replace("MAIN", main)


PARTS = "checks exceptions failures hosts operation serialize uri values".split()

CASES = {
    "messages": Case(
        ("api.v2010.messages*",),
        'client.messages.create(to="+15558675310", from_="+15017122661", body="Hello").sid',
        "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json",
        ("rest/api/v2010/account/call", "base/oauth.py"),
    ),
    "a child": Case(
        ("trunking.v1.trunks.phone_numbers",),
        'client.trunking.v1.trunks("TK" + "0" * 32).phone_numbers("PN" + "0" * 32).fetch().sid',
        "/v1/Trunks/TK00000000000000000000000000000000/PhoneNumbers/PN00000000000000000000000000000000",
        (
            "rest/trunking/v1/trunk/origination_url.py",
            "base/async_client_base.py",
            "http/async_pool.py",
            "http/aiohttp_pool.py",
        ),
        clients="sync",
    ),
    "two versions": Case(
        ("pricing.*",),
        'str((await client.pricing.v1.messaging.countries("US").fetch()).to_dict()["sid"])',
        "/v1/Messaging/Countries/US",
        ("request_validator.py", "base/client_base.py", "http/pool.py"),
        clients="async",
    ),
}


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One project for each case, with its copy and its program."""
    made = {}
    for name, case in CASES.items():
        made[name] = folder = tmp_path_factory.mktemp("project")
        (folder / "src" / "acme").mkdir(parents=True)
        (folder / "src" / "acme" / "__init__.py").touch()
        (folder / "program.py").write_text(case.program)
        globs = [word for glob in case.only for word in ("--only", glob)]
        printed = invoke(folder, "vendor", "--to", "src/acme/_twilio", "--clients", case.clients, "--remember", *globs)
        assert "saved: " in printed and f"settings are in {folder / 'pyproject.toml'}" in printed
    return made


def invoke(folder: Path, *arguments: str, status: int = 0) -> str:
    """What a command prints in a folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        result = CliRunner().invoke(main, [*arguments, "-j", "1"])
    assert result.exit_code == status, result.output
    return result.output


@pytest.mark.parametrize("name", CASES)
def test_a_program_runs_on_the_copy(name: str, projects: dict[str, Path]) -> None:
    """The copy is imported under the project's own name, and the full client is not there to help."""
    command = [sys.executable, "-P", "-W", "error", str(projects[name] / "program.py")]
    environment = {"PYTHONPATH": str(projects[name] / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=projects[name], env=environment, capture_output=True, encoding="utf-8")
    assert (done.stdout.strip(), done.stderr) == (CASES[name].path, "")


@pytest.mark.parametrize("name", CASES)
def test_a_copy_has_no_more_than_what_was_chosen(name: str, projects: dict[str, Path]) -> None:
    """Every file is somebody's to review."""
    (full,) = map(Path, twilio_client.__path__)
    copy = projects[name] / "src" / "acme" / "_twilio"
    for absent in CASES[name].absent:
        assert (full / absent).exists()
        assert not (copy / absent).exists()


def test_what_leads_to_a_resource_has_no_operations(projects: dict[str, Path]) -> None:
    """A team that chose the numbers of trunks did not choose to delete trunks."""
    trunk = (
        projects["a child"] / "src" / "acme" / "_twilio" / "rest" / "trunking" / "v1" / "trunk" / "__init__.py"
    ).read_text()
    assert "phone_numbers: lazy[PhoneNumberList[M]]" in trunk
    assert "Request(" not in trunk and "Instance(" not in trunk


def test_a_copy_has_the_clients_that_were_chosen(projects: dict[str, Path]) -> None:
    """Code that blocks needs nothing of asyncio, and the other way round."""
    init = "src/acme/_twilio/__init__.py"
    exported = {
        name: [client for client in ("AsyncClient", "Client") if f'"{client}"' in (project / init).read_text()]
        for name, project in projects.items()
    }
    assert exported == {"messages": ["AsyncClient", "Client"], "a child": ["Client"], "two versions": ["AsyncClient"]}


@pytest.mark.parametrize("name", CASES)
def test_what_is_whole_is_the_file_of_the_full_client(name: str, projects: dict[str, Path]) -> None:
    """Only what lists other modules may differ; a resource that is whole, and the runtime, are the same bytes."""
    (full,) = map(Path, twilio_client.__path__)
    copy = projects[name] / "src" / "acme" / "_twilio"
    differing = {
        path.relative_to(copy).as_posix()
        for path in copy.rglob("*.py")
        if not (full / path.relative_to(copy)).is_file()
        or path.read_bytes() != (full / path.relative_to(copy)).read_bytes()
    }
    assert "rest/__init__.py" in differing
    assert all(path in ("sids.py", "__init__.py") or path.startswith("rest/") for path in differing)
    assert ("__init__.py" in differing) is (CASES[name].clients != "both")
    assert not {path for path in differing if "message/" in path or "phone_number" in path}


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_a_copy_is_clean_for_strict_type_checkers(checker: str, projects: dict[str, Path], tmp_path: Path) -> None:
    """Who checks a repository strictly checks the copy in it too: all three here, side by side, in one run.

    Nothing but httpx2 is installed there: no aiohttp, no h2.
    """
    environment = tmp_path / "venv"
    venv.create(environment, symlinks=True)
    (site_packages,) = environment.glob("lib/python*/site-packages")
    link_dependencies(["httpx2"], site_packages)
    python = str(environment / "bin" / "python")
    programs = []
    for number, (name, project) in enumerate(projects.items()):
        package = f"acme{number}"
        shutil.copytree(project / "src" / "acme", tmp_path / package)
        programs.append(tmp_path / f"program{number}.py")
        programs[-1].write_text((project / "program.py").read_text().replace("acme._twilio", f"{package}._twilio"))
    if checker == "mypy":
        command = ["mypy", "--strict", "--no-incremental", "--python-version", "3.10", "--python-executable", python]
        command += ["--exclude", "^venv/", "."]
    else:
        settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "include": ["."], "exclude": ["venv"]}
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
        command = ["basedpyright", "--pythonpath", python]
    done = subprocess.run([sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_tests_of_the_client_pass_on_a_copy(projects: dict[str, Path], repository: Path, tmp_path: Path) -> None:
    """What holds for the full client holds for a part of it: those that ask for no more than messages are run."""
    shutil.copytree(projects["messages"] / "src" / "acme" / "_twilio", tmp_path / "twilio_client")
    places = ["-o", f"pythonpath={tmp_path} {repository}", "-p", "no:cacheprovider", "-p", "no:xdist"]
    files = [f"tests/client/test_{name}.py" for name in PARTS]
    command = [sys.executable, "-m", "pytest", "-q", *places, *files]
    done = subprocess.run(command, cwd=repository, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    counted = re.search(r"^(\d+) passed", done.stdout, re.MULTILINE)
    assert counted is not None and int(counted[1]) > 100


def test_settings_are_repeated_and_checked(projects: dict[str, Path]) -> None:
    """What CI runs: silent consent if all is well, else exit status 1, what has happened and what to do about it.

    That other contracts and another generator are told apart is shown in test_upgrade.py.
    """
    folder = projects["two versions"]
    copy, settings = folder / "src" / "acme" / "_twilio", folder / "pyproject.toml"
    (copy / "base" / "uri.py").unlink()
    (copy / "base" / "sid.py").write_text("# mine")
    (copy / "stray.py").touch()
    rows = json.loads(invoke(folder / "src", "check", "--json", status=1))["drift"]
    found = {(row["path"], row["kind"]) for row in rows}
    assert found == {("base/uri.py", "missing"), ("base/sid.py", "hand-edited"), ("stray.py", "stale")}
    assert "was edited by hand" in invoke(folder, "vendor", status=1)
    (copy / "stray.py").unlink()
    invoke(folder, "vendor", "--force")
    assert "matches its settings and twilio-codegen" in invoke(folder, "check")
    settings.write_text(settings.read_text().replace("pricing.*", "pricing.v2.*"))
    printed = invoke(folder, "check", status=1)
    assert "choice-changed: " in printed and printed.endswith("run: twilio-codegen vendor\n")
    settings.write_text(settings.read_text() + "onyl = []\n")
    assert "unknown key 'onyl'" in invoke(folder, "check", status=1)


def test_a_scanned_project_is_told_when_its_code_uses_more(tmp_path: Path) -> None:
    """The copy follows the code, and the import of the copy itself is understood."""
    code = tmp_path / "app.py"
    code.write_text('from _twilio import Client\nClient().routes.v2.trunks("x").fetch()\n')
    printed = invoke(tmp_path, "vendor", "--to", "_twilio", "--scan", "app.py", "--strict", "--remember")
    assert "routes.v2.trunks: app.py:2" in printed and "1 of " in printed
    assert 'scan = ["app.py"]\nstrict = true' in (tmp_path / "pyproject.toml").read_text()
    invoke(tmp_path, "check")
    code.write_text(code.read_text() + 'Client().routes.v2.phone_numbers("x").fetch()\n')
    printed = invoke(tmp_path, "check", status=1)
    assert "choice-changed: " in printed and "rest/routes/v2/phone_number.py" in printed


def test_a_glob_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    """A misspelt resource must not become a copy without it; what was meant is usually near."""
    printed = invoke(tmp_path, "vendor", "--to", "_twilio", "--only", "wireless.v1.simss", status=2)
    assert "nothing is called 'wireless.v1.simss'" in printed and "did you mean wireless.v1.sims" in printed
    assert list(tmp_path.iterdir()) == []


def test_near_misses_are_told_once_and_can_be_used(tmp_path: Path) -> None:
    """Several APIs have an operation of the same name, and `--exclude` takes no operations."""
    told = invoke(tmp_path, "vendor", "--to", "_twilio", "--only", "createmessage", status=2)
    (cure,) = re.findall(r"did you mean (.*)\?", told)
    assert "CreateMessage" in cure and len(set(cure.split(" or "))) == len(cure.split(" or "))
    told = invoke(tmp_path, "vendor", "--to", "_twilio", "--exclude", "zzz.*", status=2)
    assert "\n    name a chain (api.v2010.messages)\n" in told


@pytest.mark.parametrize("key", ["only", "exclude"])
@pytest.mark.parametrize("command", ["vendor", "check"])
def test_a_glob_of_the_settings_is_told_where_it_stands(key: str, command: str, tmp_path: Path) -> None:
    """Nobody typed an option: what has to be mended is a line of a file."""
    (tmp_path / "pyproject.toml").write_text(f'[tool.twilio-codegen]\nto = "_twilio"\n{key} = ["wireless.v1.simss"]\n')
    told = invoke(tmp_path, command, status=1)
    assert told.startswith(f"pyproject.toml#/tool/twilio-codegen/{key}\n    nothing is called 'wireless.v1.simss'")


def test_what_cannot_be_remembered_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    """It says that nothing was written, and a copy that no settings speak of would be checked by nobody."""
    (tmp_path / "pyproject.toml").write_text('[tool.twilio-codegen]\nto = "other"\n')
    told = invoke(tmp_path, "vendor", "--to", "_twilio", "--only", "wireless.v1.sims", "--remember", status=1)
    assert "has different settings" in told and "nothing was written" in told
    assert not (tmp_path / "_twilio").exists()


def test_where_no_settings_hold_there_is_no_copy_to_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook runs in the root of a repository, and the copy is in one of its folders: that has to be told."""
    installed = replace(resources(), repository=None)
    monkeypatch.setattr("twilio_codegen.resources.resources", lambda: installed)
    told = invoke(tmp_path, "check", status=2)
    assert "there are no settings here, nor in a folder above, so no copy to check" in told


def test_wrong_usage_is_told_apart_from_drift(tmp_path: Path) -> None:
    """CI scripts look at the number: 1 is for what was found, 2 for a command that cannot be meant."""
    assert "No such option" in invoke(tmp_path, "vendor", "--two", "x", status=2)
