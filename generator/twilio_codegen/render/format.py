"""Apply black's style to rendered text.

`layout` already follows black's style where only brackets matter. Black only runs for text with a line that `layout`
could not keep short enough, because it takes ten times as long as everything before it. A test compares the whole
client with black's own output.
"""

from __future__ import annotations

import warnings
from pathlib import PurePosixPath

from .layout import WIDTH


class NotPythonError(Exception):
    """A template produced invalid Python. This is a bug in the generator, whatever the document contains."""

    def __init__(self, path: PurePosixPath, line: int, trouble: str, code: str) -> None:
        super().__init__(path, line, trouble, code)  # all of them, so that worker processes can pickle the error
        self.path = path
        self.line = line
        self.trouble = trouble
        self.code = code

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: generated text is not Python: {self.trouble}\n    {self.code}"


def format_python(path: PurePosixPath, text: str) -> str:
    """Format the text of a generated module; `path` names it in errors.

    Text without overlong lines is returned unchanged. The text is also compiled, which takes a thirtieth of black's
    time and finds errors that black accepts: a duplicate argument, a `return` outside a function. Raises
    NotPythonError.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an invalid escape is a warning today and will be an error
            compile(text, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise _not_python(path, text, error.lineno or 1, error.msg) from None
    except UnicodeEncodeError as error:
        raise _not_python(path, text, text.count("\n", 0, error.start) + 1, error.reason) from None
    return text if all(len(line) <= WIDTH for line in text.split("\n")) else _black(text)


def _black(text: str) -> str:
    """Format with black. Its version is pinned exactly, because versions format code differently."""
    import black  # takes a fifth of a second to import, and few runs need it
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY310}, line_length=WIDTH))


def _not_python(path: PurePosixPath, text: str, line: int, trouble: str) -> NotPythonError:
    return NotPythonError(path, line, trouble, ascii(text.split("\n")[line - 1].strip())[1:-1])
