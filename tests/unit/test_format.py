"""Formatting follows black's style, and rejects invalid Python."""

from __future__ import annotations

import pickle
from pathlib import PurePosixPath

import pytest
from twilio_codegen.render.format import NotPythonError, format_python

PATH = PurePosixPath("twilio_client/rest/api.py")


def test_a_line_that_is_too_long_is_laid_out_by_black() -> None:
    """People read and diff the output with the style they use themselves: 120 columns, one item a line."""
    arguments = [f"argument_{number}=None" for number in range(20)]
    long = f"def method(self, {', '.join(arguments)}): pass\n"
    lines = "".join(f"    {argument},\n" for argument in ["self", *arguments])
    assert format_python(PATH, long) == f"def method(\n{lines}):\n    pass\n"


def test_text_whose_lines_fit_comes_back_as_it_is() -> None:
    """`layout` has already written it in Black's style; Black would take ten times as long to find nothing."""
    line = f"value = [{', '.join(['1'] * 35)}]\n"
    assert 88 < len(line) < 120 and format_python(PATH, line) == line


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ("value = (", "was never closed"),
        ("def f(to, to): pass", "duplicate argument 'to'"),
        ("return 1", "outside function"),
        (r"value = '\d'", "invalid escape sequence"),
        ("value = '\ud800'", "surrogates not allowed"),
        ("value = '\0'", "null bytes"),
    ],
)
def test_what_is_not_python_names_file_and_line(line: str, trouble: str) -> None:
    """It is a mistake in a template: the file and the line lead there, a traceback from Black's inside does not."""
    with pytest.raises(NotPythonError, match=trouble) as caught:
        format_python(PATH, f"first = 1\n{line}\n")
    if "\0" not in line:  # Python names no line for these
        assert str(caught.value).startswith("twilio_client/rest/api.py:2: generated text is not Python: ")


def test_the_error_comes_whole_out_of_a_worker() -> None:
    """Formatting runs in other processes, and an error that cannot be pickled hides what happened."""
    error = NotPythonError(PATH, 2, "invalid syntax", "return return")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_blacks_compiled_build_is_the_one_installed() -> None:
    """Formatting is most of a run: the build in pure Python takes several times as long."""
    import black.linegen

    assert not str(black.linegen.__file__).endswith(".py")
