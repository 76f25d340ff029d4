"""Formatting: Black's style, and only for what is Python."""

from __future__ import annotations

import pickle
from pathlib import PurePosixPath

import pytest
from twilio_codegen.format import NotPythonError, format_python

PATH = PurePosixPath("twilio_client/rest/api.py")


def test_text_is_laid_out_in_blacks_style() -> None:
    """People read and diff the output with the style they use themselves: 120 columns, trailing commas respected."""
    assert format_python(PATH, "def f( a,b = 'x' ):\n  return [\n 1,\n ]\n") == (
        'def f(a, b="x"):\n    return [\n        1,\n    ]\n'
    )
    line = f"value = [{', '.join(['1'] * 35)}]\n"
    assert 88 < len(line) < 120 and format_python(PATH, line) == line


def test_formatting_twice_changes_nothing() -> None:
    """Otherwise `black --check` on the output would fail."""
    once = format_python(
        PATH, f"def method(self, {', '.join(f'argument_{number}=None' for number in range(20))}): pass"
    )
    assert format_python(PATH, once) == once


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
