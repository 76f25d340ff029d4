"""The output of a run: paths that are valid on every system, each generated once."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from twilio_codegen.output.tree import FileTree, GeneratedFile, ignored, merge, unsafe_paths
from twilio_codegen.problems import SpecError

CONTRACT = "specs/contract/twilio_things_v1.json"


def tree(*paths: str) -> FileTree:
    return {PurePosixPath(path): GeneratedFile("", sources=(CONTRACT,)) for path in paths}


def test_merging_sorts_by_path() -> None:
    """Workers finish in any order; what they made must not show it."""
    assert list(map(str, merge(tree("b.py"), tree("c.py", "a.py")))) == ["a.py", "b.py", "c.py"]


def test_a_path_made_twice_is_an_error() -> None:
    """Two contracts that claim one module would otherwise silently lose the operations of one."""
    with pytest.raises(SpecError, match=f"^{CONTRACT}\n    'a.py' would be generated twice, also from {CONTRACT}"):
        merge(tree("a.py"), tree("a.py"))


@pytest.mark.parametrize(
    "path",
    [
        "../a.py",
        "/etc/a.py",
        "a/../b.py",
        "a b.py",
        "a\\b.py",
        "a:b.py",
        "a\n.py",
        "é.py",
        "a.",
        "-a.py",
        ".",
        "~/a.py",
    ],
)
def test_only_plain_names_are_written(path: str) -> None:
    """A name comes from a spec in the end: no spec may reach outside the folder, or write what a system cannot hold."""
    assert unsafe_paths(tree(path))


@pytest.mark.parametrize("path", ["aux.py", "rest/CON/a.py", "com1.tar.py", "nul"])
def test_device_names_of_windows_are_refused(path: str) -> None:
    """Such a file cannot be checked out on Windows; a resource of that name needs a ruling, not a surprise."""
    [problem] = unsafe_paths(tree(path))
    assert "Windows" in problem.trouble and problem.where.file == CONTRACT


def test_names_that_differ_by_case_alone_are_refused() -> None:
    """macOS and Windows would keep one of the two files."""
    assert len(unsafe_paths(tree("rest/a.py", "rest/A.py"))) == 2
    assert len(unsafe_paths(tree("rest/a.py", "Rest/b.py"))) == 2


def test_a_file_cannot_be_a_folder_too() -> None:
    """Which of the two was written would depend on the order."""
    [problem] = unsafe_paths(tree("rest", "rest/a.py"))
    assert problem.trouble == "'rest' would be a file and a folder"


@pytest.mark.parametrize(
    "path",
    ["__pycache__/a.pyc", "a/.mypy_cache/x.json", ".DS_Store", "build/a.py", "dist/a.whl", "x.egg-info/PKG-INFO"],
)
def test_what_tools_leave_behind_is_ignored_and_never_generated(path: str) -> None:
    """Importing or checking the client must not make it drift, and cleaning up must not delete what tools keep."""
    assert ignored(PurePosixPath(path))
    assert unsafe_paths(tree(path))


def test_a_module_may_have_the_name_of_a_build_folder() -> None:
    """Serverless has builds: only at the top do these names belong to tools."""
    assert not unsafe_paths(tree("twilio_client/rest/serverless/v1/service/build/__init__.py"))


def test_text_with_carriage_returns_is_refused() -> None:
    """Version control and editors change line ends, and a changed file counts as edited by hand."""
    with pytest.raises(ValueError, match="carriage return"):
        GeneratedFile("a = 1\r\n")
