"""Black's style for what the templates wrote."""

from __future__ import annotations

import warnings
from pathlib import PurePosixPath

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

# Black is compiled, and pinned exactly since another version may lay out the same code differently.
# Text that is already in its style takes one pass, other text two.
_STYLE = black.Mode(target_versions={TargetVersion.PY310}, line_length=120)


class NotPythonError(Exception):
    """A template wrote something that Python cannot compile: a mistake in the generator, whatever the spec says."""

    def __init__(self, path: PurePosixPath, line: int, trouble: str, code: str) -> None:
        super().__init__(path, line, trouble, code)  # all of them, so that the error comes whole out of a worker
        self.path = path
        self.line = line
        self.trouble = trouble
        self.code = code

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: generated text is not Python: {self.trouble}\n    {self.code}"


def format_python(path: PurePosixPath, text: str) -> str:
    """Lay out the text of a generated module; `path` names it in errors.

    Compiling it first, at a thirtieth of Black's time, finds what Black lets through: an argument named twice, a
    `return` outside a function. Raises NotPythonError.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an invalid escape is a warning today and an error tomorrow
            compile(text, str(path), "exec", dont_inherit=True)
        return black.format_str(text, mode=_STYLE)
    except SyntaxError as error:
        line, trouble = error.lineno or 1, error.msg
    except InvalidInput as error:
        line, trouble = error.lineno or 1, str(error)
    except UnicodeEncodeError as error:
        line, trouble = text.count("\n", 0, error.start) + 1, error.reason
    code = text.split("\n")[line - 1].strip()
    raise NotPythonError(path, line, trouble, ascii(code)[1:-1])
