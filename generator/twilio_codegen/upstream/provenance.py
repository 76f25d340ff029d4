"""specs/SOURCE.toml: the source of the contracts, and the excluded documents with reasons.

The file has two parts. The upper part, [exclusions], is written by hand, and a sync keeps it unchanged, including
comments. Each sync rewrites everything below the marker line.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, cast

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any
from .sources import Upstream

_LINE: Final = "# Everything below is written by `twilio-codegen sync`: edit above this line only.\n"
_FRESH: Final = "# Documents of the source that no client is made of, each with the reason.\n[exclusions]\n\n"
_LOWER_TABLES: Final = frozenset({"upstream", "sha256"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The content of SOURCE.toml before a sync."""

    by_hand: str  # the upper part, unchanged
    exclusions: Mapping[str, str]  # document name ("twilio_fax_v1") -> reason for its exclusion
    source: str | None  # of the last sync: "npm:@twilio/cli-core@9.0.0"
    integrity: str | None  # of the package from that source


def read_provenance(text: str, where: Pointer) -> Provenance:
    """Parse SOURCE.toml; "" stands for a missing file. Raises SpecError."""
    by_hand, _, by_sync = text.partition(_LINE)
    _toml(text, where)  # parse both parts together, to detect tables that are in both
    upper, lower = _toml(by_hand, where), _toml(by_sync, where)
    exclusions = upper.get("exclusions", {})
    if not isinstance(exclusions, dict):
        raise SpecError([Problem(where / "exclusions", "is not a table", 'write rows such as twilio_x_v1 = "reason"')])
    raise_if_any(_problems(upper, lower, exclusions, where))
    upstream = lower.get("upstream")
    known = upstream if isinstance(upstream, dict) else {}
    return Provenance(
        by_hand=by_hand or _FRESH,
        exclusions={name: str(reason) for name, reason in exclusions.items()},
        source=_text(known.get("source")),
        integrity=_text(known.get("integrity")),
    )


def render_provenance(by_hand: str, upstream: Upstream, contracts: Mapping[str, str]) -> str:
    """Write SOURCE.toml: the unchanged upper part, and what is known about the documents and contracts.

    `contracts` maps a file name to its text.
    """
    origin = {
        "source": upstream.source,
        "version": upstream.version,
        "integrity": upstream.integrity,
        "commit": upstream.commit,
    }
    tables = {
        "upstream": {key: value for key, value in origin.items() if value is not None},
        "sha256.upstream": {name: sha256(content).hexdigest() for name, content in upstream.files.items()},
        "sha256.contract": {name: sha256(text.encode()).hexdigest() for name, text in contracts.items()},
    }
    return by_hand + _LINE + "\n".join(_table(name, rows) for name, rows in tables.items())


def _table(name: str, rows: Mapping[str, str]) -> str:
    lines = (f"{key if key.isalpha() else _quoted(key)} = {_quoted(value)}\n" for key, value in rows.items())
    return f"[{name}]\n{''.join(lines)}"


def _quoted(text: str) -> str:
    """Write a TOML basic string. JSON strings are valid ones, unless characters are escaped as surrogate pairs."""
    return json.dumps(text, ensure_ascii=False)


def _toml(text: str, where: Pointer) -> JsonObject:
    try:
        return cast("JsonObject", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SpecError([Problem(where, f"not valid TOML: {error}", "correct it by hand")]) from error


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _problems(upper: JsonObject, lower: JsonObject, exclusions: JsonObject, where: Pointer) -> Iterator[Problem]:
    for table in upper.keys() - {"exclusions"}:
        yield Problem(where / table, "is not a table that sync knows", "only [exclusions] is written by hand")
    for table in lower.keys() - _LOWER_TABLES:
        yield Problem(
            where / table, "is in the part that the next sync overwrites", "move it above the line that says so"
        )
    for name, reason in exclusions.items():
        if not isinstance(reason, str) or not reason.strip():
            yield Problem(where / "exclusions" / name, "has no reason", "explain why this document is excluded")
