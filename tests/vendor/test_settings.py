"""The settings store the user's selection: they are read strictly, and written once."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from twilio_codegen.problems import SpecError
from twilio_codegen.vendor.settings import Given, Settings, find_project, remember

SETTINGS = Settings(to=PurePosixPath("src/acme/_twilio"), package_name="acme._twilio", only=("verify.*",))


def test_what_is_remembered_is_read_again(tmp_path: Path) -> None:
    """`vendor` without arguments repeats the choice, from any folder of the project."""
    assert remember(SETTINGS, tmp_path) == "pyproject.toml"
    (tmp_path / "src").mkdir()
    found = find_project(tmp_path / "src")
    assert found is not None and (found.root, found.settings) == (tmp_path, SETTINGS)


def test_every_key_is_remembered(tmp_path: Path) -> None:
    """What is not written is not repeated, and the next copy would be another one."""
    every = Settings(
        to=SETTINGS.to,
        package_name="other",
        only=("verify.*",),
        exclude=("verify.v2.forms",),
        scan=("src",),
        runtime=("request_validator",),
        clients="async",
        strict=True,
    )
    remember(every, tmp_path)
    found = find_project(tmp_path)
    assert found is not None and found.settings == every


def test_the_rest_of_pyproject_stays_as_it_is(tmp_path: Path) -> None:
    """It is the user's file: the table comes after what is there, and nothing is ever replaced."""
    path = tmp_path / "pyproject.toml"
    path.write_bytes(b"# mine\r\n[project]\r\nname = 'acme'")
    remember(SETTINGS, tmp_path)
    remember(SETTINGS, tmp_path)
    assert path.read_bytes() == (
        b"# mine\r\n[project]\r\nname = 'acme'\r\n\r\n"
        b'[tool.twilio-codegen]\r\nto = "src/acme/_twilio"\r\nonly = ["verify.*"]\r\n'
    )
    with pytest.raises(SpecError, match="has different settings"):
        remember(Settings(to=SETTINGS.to, package_name=SETTINGS.package_name), tmp_path)


def test_a_file_of_its_own_comes_first(tmp_path: Path) -> None:
    """For a repository that has no pyproject.toml, or wants this out of it."""
    (tmp_path / "twilio-codegen.toml").write_text('to = "_twilio"\nruntime = ["request_validator"]\n')
    remember_nothing = tmp_path / "pyproject.toml"
    (tmp_path / "pyproject.toml").write_text('[tool.twilio-codegen]\nto = "elsewhere"\n')
    found = find_project(tmp_path)
    assert found is not None and found.settings.runtime == ("request_validator",)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('to = "_twilio"\nonyl = []', "unknown key 'onyl'"),
        ('to = "../_twilio"', "not a folder inside the project"),
        ('to = "/srv/_twilio"', "not a folder inside the project"),
        ('to = "."', "not a folder inside the project"),
        ("only = []", "does not say where the copy is"),
        ('to = "_twilio"\nonly = "verify.*"', "not a list of strings"),
        ('to = "_twilio"\nstrict = 1', "not true or false"),
        ('to = "_twilio"\nclients = "asynch"', "not one of both, sync, async"),
        ('to = "_twilio"\nclients = ["sync"]', "not one of both, sync, async"),
        ('to = "_twilio"\npackage-name = "a-b"', "not a name that can be imported"),
        ('to = "_twilio"\npackage-name = "acme.class"', "not a name that can be imported"),
        ('to = "_twilio"\npackage-name = "acme..twilio"', "not a name that can be imported"),
    ],
)
def test_what_cannot_be_meant_is_an_error(table: str, said: str, tmp_path: Path) -> None:
    """A misspelt key would mean the whole client, or a check of nothing."""
    (tmp_path / "pyproject.toml").write_text(f"[tool.twilio-codegen]\n{table}\n")
    with pytest.raises(SpecError, match=said):
        find_project(tmp_path)


def test_what_cannot_be_imported_is_told_where_it_is_said(tmp_path: Path) -> None:
    """The name comes from the folder, unless another line says otherwise."""
    table = '[tool.twilio-codegen]\nto = "src/my-app/_twilio"\n'
    (tmp_path / "pyproject.toml").write_text(table)
    with pytest.raises(SpecError, match="twilio-codegen/to\n    Python cannot import 'my-app._twilio'"):
        find_project(tmp_path)
    (tmp_path / "pyproject.toml").write_text(f'{table}package-name = "my_app._twilio"\n')
    found = find_project(tmp_path)
    assert found is not None and found.settings.package_name == "my_app._twilio"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    """The file that it leads to may be another project's."""
    (tmp_path / "theirs.toml").write_text("")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "pyproject.toml").symlink_to(tmp_path / "theirs.toml")
    with pytest.raises(SpecError, match="is a symbolic link\n    leave out --remember"):
        remember(SETTINGS, tmp_path / "project")
    assert (tmp_path / "theirs.toml").read_text() == ""


def test_a_project_of_another_tool_has_no_settings(tmp_path: Path) -> None:
    """The table of some other tool is none of ours."""
    (tmp_path / "pyproject.toml").write_text("[tool.black]\nline-length = 120\n")
    assert find_project(tmp_path) is None
    with pytest.raises(SpecError, match="there are no settings here"):
        Given().project(None, tmp_path)


def test_settings_and_a_choice_without_a_place_contradict_each_other(tmp_path: Path) -> None:
    """It would be written now, and undone by the next run without arguments."""
    remember(SETTINGS, tmp_path)
    with pytest.raises(SpecError, match="the content of the copy is set in pyproject.toml"):
        Given(only=("lookups.*",)).project(None, tmp_path)
