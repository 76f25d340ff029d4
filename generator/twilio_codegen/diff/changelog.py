"""Write the entry of an update in CHANGELOG.md, in the format of Keep a Changelog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import fill
from typing import Final

from ..problems import Pointer, Problem, SpecError
from .compare import Report
from .row import Row
from .rule import EFFECTS, SECTIONS, Effect, Section

Entry = Mapping[Section, Sequence[str]]

_UNRELEASED: Final = "## [Unreleased]"
_SECTION: Final = re.compile(r"^### (?P<name>\w+)$", re.MULTILINE)
_NEXT: Final = re.compile(r"^## ", re.MULTILINE)
_WIDTH: Final = 120
_LABELS: Final[Mapping[Effect, str]] = {"breaking": "**Breaking:** ", "risky": "Risky: ", "safe": ""}


def entry_of(report: Report) -> Entry:
    """Return the changes that matter to callers, by section.

    Changes that may break code come first, with advice. Safe changes that add nothing are only counted.
    """
    entry: dict[Section, list[str]] = {section: [] for section in SECTIONS}
    entry["Changed"].append(_headline(report))
    for section in SECTIONS:
        rows = [row for row in report.rows if row.rule.section == section]
        told = EFFECTS if section in ("Added", "Deprecated") else EFFECTS[:-1]
        entry[section] += [
            item for effect in told for item in _items([row for row in rows if row.rule.effect == effect])
        ]
    return {section: items for section, items in entry.items() if items}


def with_entry(text: str, entry: Entry, where: Pointer) -> str:
    """Add an entry under [Unreleased], after existing entries.

    Raises SpecError if there is no such heading.
    """
    start = text.find(_UNRELEASED)
    if start < 0:
        trouble, cure = f"there is no heading '{_UNRELEASED}'", "write it above the newest version"
        raise SpecError([Problem(where, trouble, cure)])
    start += len(_UNRELEASED)
    following = _NEXT.search(text, start)
    end = following.start() if following else len(text)
    sections = _sections(text[start:end])
    for section, items in entry.items():
        sections[section] = "\n".join(filter(None, (sections.get(section, ""), *map(_item, items))))
    order = [*(name for name in SECTIONS if name in sections), *(name for name in sections if name not in SECTIONS)]
    body = "".join(f"### {name}\n\n{sections[name]}\n\n" for name in order if name)
    above = f"{sections['']}\n\n" if sections.get("") else ""
    return f"{text[:start]}\n\n{above}{body}{text[end:]}".rstrip() + "\n"


def _headline(report: Report) -> str:
    counted = [f"{count} {effect}" for effect, count in report.counts.items() if count]
    told = ", ".join(counted) if counted else "nothing that callers can notice"
    return f"Twilio's documents were updated from `{report.old}` to `{report.new}`: {told}."


def _items(rows: Iterable[Row]) -> Iterator[str]:
    """Yield one line for each change, covering all things of a resource that changed in the same way."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault((row.resource, row.effect), []).append(row)
    for group in groups.values():
        places = list(dict.fromkeys(f"`{row.place}`" for row in group))
        first, several = group[0], "each " if len(places) > 1 else ""
        hint = f" {first.hint[0].upper()}{first.hint[1:]}." if first.hint else ""
        yield f"{_LABELS[first.rule.effect]}{', '.join(places)}: {several}{first.effect}.{hint}"


def _sections(text: str) -> dict[str, str]:
    """Return the sections of a version by name; "" is the text before the first section."""
    found: dict[str, str] = {}
    name, start = "", 0
    for match in _SECTION.finditer(text):
        found[name] = text[start : match.start()].strip("\n")
        name, start = match["name"], match.end()
    found[name] = text[start:].strip("\n")
    return found


def _item(text: str) -> str:
    return fill(
        text, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
