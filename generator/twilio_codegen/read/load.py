"""Strict reading of files into JSON. Input that two parsers could read differently is rejected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, shown
from .strict_json import read_json
from .strict_yaml import read_yaml

MAX_BYTES: Final = 32 * 1024 * 1024  # Twilio's largest document is 2 MiB with all its prose

Version: TypeAlias = Literal["3.0", "3.1"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedDocument:
    """An OpenAPI document as untyped JSON, not validated yet."""

    where: Pointer  # the file, as shown to the user
    name: str  # the file's stem: "twilio_api_v2010"
    data: JsonObject


def load(path: Path, root: Path) -> LoadedDocument:
    """Read an OpenAPI 3.0 or 3.1 document.

    Error messages name the file as `shown` does. Raises SpecError if the file cannot be read, is not strict JSON or
    YAML, or has an unsupported OpenAPI version.
    """
    where = Pointer(shown(path, root))
    data = load_text(read_text(path, where), where.file)
    openapi_version(data, where)
    return LoadedDocument(where=where, name=path.stem, data=data)


def load_text(text: str, name: str) -> JsonObject:
    """Parse the text of a .json, .yaml or .yml file into an object. `name` decides the format, and appears in errors.

    Raises SpecError for duplicate keys, keys that are not strings, NaN and infinite numbers, unpaired surrogates, and
    for text that is too large or nested too deeply. In YAML, also for tags, anchors, aliases, merge keys, and words
    that YAML 1.1 and 1.2 read differently. Dates stay strings.
    """
    where = Pointer(name)
    if len(text) > MAX_BYTES:
        raise SpecError([_too_large(where)])
    if text.startswith("\ufeff"):
        raise SpecError([Problem(where, "starts with a byte order mark", "save it as UTF-8 without one")])
    data = _reader(where)(text, where)
    if not isinstance(data, dict):
        raise SpecError([Problem(where, "the document is not an object", "write keys and values at its top level")])
    return data


def read_text(path: Path, where: Pointer) -> str:
    """Read a UTF-8 file of limited size. Raises SpecError if it cannot be read, is too large, or is not UTF-8."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        trouble = f"cannot be read: {error.strerror or error}"
        raise SpecError([Problem(where, trouble, "name a file that exists and is readable")]) from None
    if len(content) > MAX_BYTES:
        raise SpecError([_too_large(where)])
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        trouble = f"line {line}: not UTF-8 (byte {content[error.start]:#04x})"
        raise SpecError([Problem(where, trouble, "save the file as UTF-8")]) from None


def openapi_version(data: JsonObject, where: Pointer) -> Version:
    """Return the OpenAPI version of a document. Raises SpecError for unsupported versions."""
    version = data.get("openapi")
    if "swagger" in data:
        trouble, place = "OpenAPI 2.0 (Swagger) is not supported", where / "swagger"
    elif version is None:
        trouble, place = "there is no 'openapi' key, so this is not an OpenAPI document", where
    elif not isinstance(version, str):
        trouble, place = "the version of OpenAPI must be a string", where / "openapi"
    elif version.startswith("3.0."):
        return "3.0"
    elif version.startswith("3.1."):
        return "3.1"
    else:
        trouble, place = f"OpenAPI {version[:20]!r} is not supported", where / "openapi"
    raise SpecError(
        [Problem(place, trouble, 'convert it to OpenAPI 3.0 or 3.1, and declare the version: "openapi": "3.0.3"')]
    )


def _reader(where: Pointer) -> Callable[[str, Pointer], Json]:
    suffix = where.file.rpartition(".")[2].lower()
    if suffix == "json":
        return read_json
    if suffix in ("yaml", "yml"):
        return read_yaml
    raise SpecError(
        [Problem(where, "the file name does not say whether this is JSON or YAML", "name it .json, .yaml or .yml")]
    )


def _too_large(where: Pointer) -> Problem:
    return Problem(where, f"larger than {MAX_BYTES // 1024**2} MiB", "split it into several documents")
