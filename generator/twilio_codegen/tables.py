"""Reading of our own TOML tables: an array of rows under one key, each with its place for error messages."""

from __future__ import annotations

import tomllib
from pathlib import Path

from .problems import Json, Pointer, Problem, SpecError


def read_rows(path: Path, root: Path, key: str) -> list[tuple[Pointer, Json]]:
    """The rows under `key`, which is the only key that the file may have.

    Raises SpecError when the file is no TOML, or holds anything else.
    """
    shown = Pointer(path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name)
    try:
        tables: dict[str, Json] = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise SpecError([Problem(shown, "there is no such file", "restore it from the repository")]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError([Problem(shown, f"not a TOML file: {error}", "mend the syntax")]) from None
    strangers = [Problem(shown / name, f"unknown key '{name}'", f"use {key} rows") for name in tables if name != key]
    rows = tables.get(key, [])
    if strangers or not isinstance(rows, list):
        raise SpecError(strangers or [Problem(shown / key, "not an array", f"write [[{key}]] rows")])
    return [(shown / key / index, row) for index, row in enumerate(rows)]
