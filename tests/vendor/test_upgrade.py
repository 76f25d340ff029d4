"""Before a copy is replaced, its users see what that changes for their code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from click.testing import CliRunner
from twilio_codegen.cli import main
from twilio_codegen.resources import Resources
from twilio_codegen.vendor.surface import surface
from twilio_codegen.vendor.upgrade import compare

from .projects import SIMS, few_documents, held

MODULE = PurePosixPath("rest/fax.py")
LIST = "class FaxList:\n    def create(self, to: str, body: str | None = None) -> Request[bool]: ...\n"


def changes(old: str, new: str) -> list[str]:
    """What is said of a module that had one text and has another."""
    found = compare(surface({MODULE: old}), surface({MODULE: new}))
    return [f"{change.effect}: {change.name} {change.what}" for change in found]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("to: str", "to: str", []),
        ("def create", "def send", ["breaking: FaxList.create is gone", "safe: FaxList.send is new"]),
        ("class FaxList", "class FaxesList", ["breaking: FaxList is gone", "safe: FaxesList is new"]),
        ("to: str, ", "", ["breaking: FaxList.create takes no to any more"]),
        (
            "to: str",
            "to: str, from_: str",
            [
                "breaking: FaxList.create needs from_",
                "breaking: FaxList.create takes its arguments in another order: to, from_, body",
            ],
        ),
        (
            "body: str | None = None",
            "body: str",
            ["breaking: FaxList.create needs body", "risky: FaxList.create takes body: str, was str | None"],
        ),
        ("= None)", "= None, x: int = 0)", ["safe: FaxList.create takes x: int"]),
        ("to: str", "to: int", ["risky: FaxList.create takes to: int, was str"]),
        ("bool", "Fax", ["risky: FaxList.create returns Request[Fax], was Request[bool]"]),
        ("def create", "def _create", ["breaking: FaxList.create is gone"]),
    ],
)
def test_a_method_that_changes(old: str, new: str, said: list[str]) -> None:
    """What breaks a call is told apart from what may, and from what cannot."""
    assert changes(LIST, LIST.replace(old, new)) == said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('S: TypeAlias = Literal["a"]', 'S: TypeAlias = Literal["b"]', ["risky: S is Literal['b'], was Literal['a']"]),
        ("class A:\n  x: field[str]", "class A:\n  x: field[int]", ["risky: A.x is field[int], was field[str]"]),
        ("class A:\n  class S:\n    Q: Final = 1", "class A:\n  class S: ...", ["breaking: A.S.Q is gone"]),
        ("class _B:\n  x: int\nclass A(_B[M]): ...", "class _B: ...\nclass A(_B[M]): ...", ["breaking: A.x is gone"]),
        ("A: int", "def A(): ...", ["breaking: A is another kind of thing"]),
        ('A = TypedDict("A", {"x": int})', 'A = TypedDict("A", {"x": str})', ["risky: A.x is str, was int"]),
        ("_hidden = 1", "", []),
    ],
)
def test_a_name_that_changes(old: str, new: str, said: list[str]) -> None:
    """Fields, constants, and members of objects that are sent."""
    assert changes(old, new) == said


@pytest.fixture
def run(tmp_path: Path, installed: Resources, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Runs a command in a project that has a copy of one resource, with an installed generator of one's choice."""

    def invoke(*arguments: str, of: Resources = installed, version: str = "0.1.0", status: int = 0) -> str:
        monkeypatch.setattr("twilio_codegen.vendor.vendor.resources", lambda: of)
        for module in ("output.manifest", "vendor.verdict", "vendor.upgrade", "vendor.place"):
            monkeypatch.setattr(f"twilio_codegen.{module}.__version__", version)
        result = CliRunner().invoke(main, [*arguments, "--no-cache", "-j", "1"])
        assert result.exit_code == status, result.output
        return result.output

    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    invoke("vendor", "--to", "_twilio", "--only", SIMS, "--remember")
    return invoke


@pytest.fixture
def newer(tmp_path: Path) -> Resources:
    """The next version of the generator: the API takes another parameter, and the runtime is written otherwise."""
    made = few_documents(tmp_path / "newer")
    contract = made.contracts / "twilio_wireless_v1.json"
    document = json.loads(contract.read_text("utf-8"))
    (parameter,) = [each for each in document["paths"]["/v1/Sims"]["get"]["parameters"] if each["name"] == "Iccid"]
    parameter["name"] = "Eid"
    contract.write_text(json.dumps(document), "utf-8")
    module = made.runtime / "base" / "uri.py"
    module.write_text(module.read_text("utf-8") + "\n# better\n", "utf-8")
    return made


def test_an_upgrade_across_two_versions(run: Callable[..., str], newer: Resources) -> None:
    """Check tells that there is something to take and of which kind, upgrade what it is; the copy changes only then."""
    project = Path.cwd()
    before = held(project / "_twilio")
    drift = run("check", of=newer, version="0.2.0", status=1)
    contracts, generator = drift.split("generator-newer: ")
    assert "rest/wireless/v1/sim.py" in contracts and "base/uri.py" in generator
    shown = run("vendor", "--upgrade", of=newer, version="0.2.0", status=1)  # CI must not take it for done
    assert shown.startswith("twilio-codegen 0.1.0 -> 0.2.0; contracts that differ: twilio_wireless_v1.json\n")
    assert "  rest.wireless.v1.sim\n    SimList.list takes no iccid any more\n" in shown
    assert "    SimList.list takes eid: str | None\n" in shown
    assert (
        "there is no terminal to ask for confirmation\n    use --yes to write the copy\n\n1 problem; nothing was written"
        in shown
    )
    assert held(project / "_twilio") == before
    written = run("vendor", "--upgrade", "--yes", of=newer, version="0.2.0")
    assert shown.splitlines()[:3] == written.splitlines()[:3] and "_twilio: " in written
    assert held(project / "_twilio") != before
    assert "matches its settings and twilio-codegen 0.2.0" in run("check", of=newer, version="0.2.0")


def test_an_upgrade_that_callers_cannot_notice(run: Callable[..., str]) -> None:
    """Who reads only the changes of the surface is told that there are none."""
    assert "contracts that differ: none\n\nnothing that callers can notice" in run("vendor", "--upgrade", "--yes")


def test_what_cannot_be_upgraded_is_refused_before_it_shows_anything(run: Callable[..., str], newer: Resources) -> None:
    """Nobody reads a long report twice because the copy turns out to be edited by hand."""
    Path("_twilio", "sids.py").write_text("mine")
    shown = run("vendor", "--upgrade", "--yes", of=newer, status=1)
    assert "was edited by hand" in shown and "SimList" not in shown
    assert Path("_twilio", "sids.py").read_text() == "mine"


@pytest.mark.parametrize("options", [(), ("--upgrade", "--yes")])
def test_an_older_generator_does_not_go_back(
    options: tuple[str, ...], run: Callable[..., str], newer: Resources
) -> None:
    """A machine with an old installation must not undo the upgrade of a colleague without being told to."""
    run("vendor", of=newer, version="0.10.0")
    before = held(Path("_twilio"))
    refused = run("vendor", *options, version="0.9.0", status=1)
    assert "was written by twilio-codegen 0.10.0, and the installed one is the older 0.9.0" in refused
    assert "install twilio-codegen 0.10.0 or newer, or say --force" in refused
    assert held(Path("_twilio")) == before
    run("vendor", *options, "--force", version="0.9.0")
    assert held(Path("_twilio")) != before


def test_what_was_written_is_listed(run: Callable[..., str], newer: Resources) -> None:
    """As `generate` does it; and that an edit is gone is worth a line of its own."""
    Path("_twilio", "sids.py").write_text("mine")
    written = run("vendor", "--force", of=newer, version="0.2.0").splitlines()
    assert "! sids.py was edited by hand, and is overwritten" in written
    changed = ["MANIFEST.json", "base/uri.py", "rest/wireless/v1/sim.py", "sids.py"]
    assert [line for line in written if line[:2] in ("+ ", "~ ", "- ")] == [f"~ {path}" for path in changed]


def test_there_is_nothing_to_upgrade(run: Callable[..., str], tmp_path: Path) -> None:
    """A slip in the name of the folder, most likely."""
    assert "there is no copy to upgrade" in run("vendor", "--to", "other", "--only", SIMS, "--upgrade", status=1)
    assert not Path("other").exists()
