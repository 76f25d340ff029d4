"""Reads the generator's TOML tables. Each row comes with its place for error messages."""

from __future__ import annotations

import tomllib
from pathlib import Path

from .problems import Json, Pointer, Problem, SpecError, shown


def read_rows(path: Path, root: Path, key: str) -> list[tuple[Pointer, Json]]:
    """Read the rows under `key`, the only top-level key that the file may have.

    Raises SpecError if the file is not valid TOML or contains other keys.
    """
    where = Pointer(shown(path, root))
    try:
        tables: dict[str, Json] = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise SpecError([Problem(where, "there is no such file", "restore it from the repository")]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError([Problem(where, f"not a TOML file: {error}", "fix the syntax")]) from None
    strangers = [
        Problem(where / name, f"unknown key '{name}'", f"write [[{key}]] rows only") for name in tables if name != key
    ]
    rows = tables.get(key, [])
    if strangers or not isinstance(rows, list):
        raise SpecError(strangers or [Problem(where / key, "not an array", f"write [[{key}]] rows")])
    return [(where / key / index, row) for index, row in enumerate(rows)]
