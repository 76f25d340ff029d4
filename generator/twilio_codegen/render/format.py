"""Black's style for what the templates wrote.

`layout` writes Black's style itself wherever brackets decide it; only a line that it could not keep short enough needs
Black, which takes ten times as long as all that went before. A test holds the whole client to Black's own verdict.
"""

from __future__ import annotations

import warnings
from pathlib import PurePosixPath

from .layout import WIDTH


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

    Text without a line that is too long comes back as it is. Compiling it, at a thirtieth of Black's time, also finds
    what Black lets through: an argument named twice, a `return` outside a function. Raises NotPythonError.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an invalid escape is a warning today and an error tomorrow
            compile(text, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise _not_python(path, text, error.lineno or 1, error.msg) from None
    except UnicodeEncodeError as error:
        raise _not_python(path, text, text.count("\n", 0, error.start) + 1, error.reason) from None
    return text if all(len(line) <= WIDTH for line in text.split("\n")) else _black(text)


def _black(text: str) -> str:
    """Black's own layout. It is pinned exactly, since another version may lay out the same code differently."""
    import black  # a fifth of a second, and few runs need it
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY310}, line_length=WIDTH))


def _not_python(path: PurePosixPath, text: str, line: int, trouble: str) -> NotPythonError:
    return NotPythonError(path, line, trouble, ascii(text.split("\n")[line - 1].strip())[1:-1])
