"""The settings of a project: `[tool.twilio-codegen]` in pyproject.toml, or a separate twilio-codegen.toml."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path, PurePosixPath
from typing import Final

from ..modes import CLIENTS, Clients
from ..problems import Json, JsonObject, Pointer, Problem, SpecError, UsageError, raise_if_any

TABLE: Final = "tool.twilio-codegen"
_FILES: Final = ("twilio-codegen.toml", "pyproject.toml")  # the first one with settings applies


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The content and the folder of a copy. Paths are relative to the project."""

    to: PurePosixPath
    package_name: str  # the import name of the copy in user code: "acme._twilio"
    only: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    scan: tuple[str, ...] = ()  # files and folders; the resources that they use are added to `only`
    runtime: tuple[str, ...] = ()  # modules that user code imports: "request_validator"
    clients: Clients = "both"
    strict: bool = False  # whether it is an error if `scan` cannot decide something

    def to_toml(self) -> str:
        """Return the table for pyproject.toml."""
        rows: list[tuple[str, str]] = [("to", json.dumps(str(self.to)))]
        if self.package_name != package_name_of(self.to):
            rows.append(("package-name", json.dumps(self.package_name)))
        lists = (("only", self.only), ("exclude", self.exclude), ("scan", self.scan), ("runtime", self.runtime))
        rows += [(key, json.dumps([*values])) for key, values in lists if values]
        rows += [("clients", json.dumps(self.clients))] * (self.clients != "both")
        rows += [("strict", "true")] * self.strict
        return f"[{TABLE}]\n" + "".join(f"{key} = {value}\n" for key, value in rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A folder that has settings."""

    root: Path
    file: str  # the name of the file with the settings
    settings: Settings
    table: Pointer | None = None  # where in that file; None if the command line gave the settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The command line options about a copy, except its folder."""

    package_name: str | None = None
    only: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    scan: tuple[str, ...] = ()
    runtime: tuple[str, ...] = ()
    clients: Clients = "both"
    strict: bool = False

    def project(self, to: Path | None, here: Path) -> Project:
        """Return the project of a copy at `to`, seen from `here`; without `to`, the project that `here` belongs to.

        Raises SpecError if there are no settings, or if the command line contradicts them.
        """
        if to is not None:
            place = (here / to).absolute()
            root = here if place.is_relative_to(here) and ".." not in to.parts else place.parent
            inside = PurePosixPath(place.relative_to(root).as_posix())
            name = self.package_name or package_name_of(inside)
            return Project(root=root, file="pyproject.toml", settings=self._settings(inside, name))
        found = find_project(here)
        if found is None:
            trouble = "there are no settings here that name the folder of the copy"
            raise UsageError([Problem(Pointer("--to"), trouble, f"name a folder with --to, or add a [{TABLE}] table")])
        if self != Given():
            trouble = f"the content of the copy is set in {found.file}"
            raise SpecError([Problem(Pointer("--to"), trouble, "edit that, or name another folder with --to")])
        return found

    def _settings(self, to: PurePosixPath, package_name: str) -> Settings:
        return Settings(
            to=to,
            package_name=package_name,
            only=self.only,
            exclude=self.exclude,
            scan=self.scan,
            runtime=self.runtime,
            clients=self.clients,
            strict=self.strict,
        )


def find_project(start: Path) -> Project | None:
    """Return the settings that apply to a folder: its own, or those of the nearest parent that has some.

    Raises SpecError with all problems. Unknown keys are problems too.
    """
    for folder in (start, *start.parents):
        for name in _FILES:
            if (folder / name).is_file():
                table = _table(folder / name)
                if table is not None:
                    where = Pointer(name) if name == _FILES[0] else Pointer(name) / "tool" / "twilio-codegen"
                    return Project(root=folder, file=name, settings=read_settings(table, where), table=where)
    return None


def read_settings(table: JsonObject, where: Pointer) -> Settings:
    """Parse the settings in a table. Raises SpecError."""
    raise_if_any(_problems(table, where))
    to = PurePosixPath(str(table["to"]))
    return Settings(
        to=to,
        package_name=str(table.get("package-name", package_name_of(to))),
        only=_texts(table, "only"),
        exclude=_texts(table, "exclude"),
        scan=_texts(table, "scan"),
        runtime=_texts(table, "runtime"),
        clients=_clients(table),
        strict=table.get("strict") is True,
    )


def remembered(settings: Settings, root: Path) -> str:
    """Return the name of the file in a folder that has these settings; "" if there is none.

    Raises SpecError if it has different settings, if they cannot be read, or if the table cannot be added.
    """
    path = root / "pyproject.toml"
    found = find_project(root)
    if found is not None and found.root == root:
        if found.settings != settings:
            trouble, cure = "has different settings", f"change them to:\n\n{settings.to_toml()}"
            raise SpecError([Problem(Pointer(found.file), trouble, cure)])
        return found.file
    if path.is_symlink() or (path.exists() and not os.access(path, os.W_OK)):
        trouble = "is a symbolic link" if path.is_symlink() else "cannot be written"
        raise SpecError([Problem(Pointer(path.name), trouble, "leave out --remember, and add the table yourself")])
    return ""


def remember(settings: Settings, root: Path) -> str:
    """Add the table to pyproject.toml, and create the file if necessary. Return the name of the file with the settings.

    Existing settings are never replaced. Raises SpecError like `remembered`.
    """
    if known := remembered(settings, root):
        return known
    path = root / "pyproject.toml"
    before = path.read_bytes() if path.is_file() else b""
    newline = "\r\n" if b"\r\n" in before else "\n"
    gap = "" if not before else newline if before.endswith(b"\n") else 2 * newline
    with path.open("ab") as file:
        file.write((gap + settings.to_toml().replace("\n", newline)).encode())
    return path.name


def package_name_of(to: PurePosixPath) -> str:
    """Return the import name of a folder. A leading `src` is not part of it.

    >>> package_name_of(PurePosixPath("src/acme/_twilio"))
    'acme._twilio'
    """
    parts = [part for part in to.parts if part not in ("/", "..")]
    return ".".join(parts[1:] if parts[:1] == ["src"] and len(parts) > 1 else parts)


def importable(name: str) -> bool:
    """Return whether Python can import a module with this name."""
    return all(part.isidentifier() and not iskeyword(part) for part in name.split("."))


def _table(path: Path) -> JsonObject | None:
    """Return the settings table of a file, if there is one."""
    shown = Pointer(path.name)
    try:
        document: JsonObject = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError([Problem(shown, f"not a TOML file: {error}", "fix the syntax")]) from None
    if path.name == _FILES[0]:
        return document
    match document:
        case {"tool": {"twilio-codegen": dict(table)}}:
            return table
        case {"tool": {"twilio-codegen": _}}:
            place = shown / "tool" / "twilio-codegen"
            raise SpecError([Problem(place, "not a table", f"write [{TABLE}] and its keys below")])
        case _:
            return None


def _problems(table: JsonObject, where: Pointer) -> Iterator[Problem]:
    for key, value in table.items():
        fits = _KEYS.get(key)
        if fits is None:
            yield Problem(where / key, f"unknown key '{key}'", f"use {', '.join(_KEYS)}")
        elif not fits[0](value):
            yield Problem(where / key, f"not {fits[1]}", f"give {key} = {fits[2]}")
    if "to" not in table:
        yield Problem(where, "does not say where the copy is", 'give to = "src/acme/_twilio"')
    elif _is_inside(table["to"]) and "package-name" not in table:
        name = package_name_of(PurePosixPath(str(table["to"])))
        if not importable(name):
            trouble = f"Python cannot import '{name}'"
            yield Problem(where / "to", trouble, 'name another folder, or give package-name = "acme._twilio"')


def _is_inside(value: Json) -> bool:
    path = PurePosixPath(value) if isinstance(value, str) else PurePosixPath("..")
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in str(path)


def _are_texts(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)


def _clients(table: JsonObject) -> Clients:
    for clients in CLIENTS:
        if table.get("clients") == clients:
            return clients
    return "both"


def _texts(table: JsonObject, key: str) -> tuple[str, ...]:
    values = table.get(key, [])
    return tuple(str(value) for value in values) if isinstance(values, list) else ()


# key -> check of the value, what it must be, an example
_KEYS: Mapping[str, tuple[Callable[[Json], bool], str, str]] = {
    "to": (_is_inside, "a folder inside the project", '"src/acme/_twilio"'),
    "package-name": (
        lambda value: isinstance(value, str) and importable(value),
        "a name that can be imported",
        '"acme._twilio"',
    ),
    "only": (_are_texts, "a list of strings", '["api.v2010.messages*"]'),
    "exclude": (_are_texts, "a list of strings", '["api.v2010.messages.feedback"]'),
    "scan": (_are_texts, "a list of strings", '["src"]'),
    "runtime": (_are_texts, "a list of strings", '["request_validator"]'),
    "clients": (lambda value: isinstance(value, str) and value in CLIENTS, f"one of {', '.join(CLIENTS)}", '"sync"'),
    "strict": (lambda value: isinstance(value, bool), "true or false", "true"),
}
