"""Format a comparison as text for a terminal, Markdown for a pull request, or JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final, Literal, TypeAlias

import click

from ..problems import JsonObject
from .compare import Report
from .row import Decision, Row
from .rule import EFFECTS, Effect

Format: TypeAlias = Literal["text", "markdown", "json"]

_COLOURS: Final[Mapping[Effect, str]] = {"breaking": "red", "risky": "yellow", "safe": "green"}
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")
_RULES: Final = "docs/breaking.md"
MARKDOWN_LIMIT: Final = 60_000  # characters; the limit of GitHub for a pull request is 65,536


def render(report: Report, form: Format) -> str:
    """Format the report. Text has colours, which `click.echo` removes if they are not wanted."""
    forms: Mapping[Format, Callable[[Report], str]] = {"text": as_text, "markdown": as_markdown, "json": as_json}
    return forms[form](report)


def as_text(report: Report) -> str:
    """Format as text: decisions, then rows by document and resource (worst first), then the totals."""
    lines: list[str] = []
    for decision in report.decisions:
        lines += [f"{click.style('decide', fg='magenta', bold=True)}: {decision.kind}", _indented(str(decision)), ""]
    for document, rows in groupby(report.rows, key=lambda row: row.document):
        lines.append(click.style(document, bold=True))
        for effect, resource, of_resource in _by_resource(rows):
            lines.append(f"  {resource}")
            for row in of_resource:
                lines += [
                    f"    {click.style(effect, fg=_COLOURS[effect])}{' ' * (9 - len(effect))}{row.python}",
                    f"             {row.contract}  [{row.rule.name}]",
                    *([f"             -> {row.hint}"] if row.hint else []),
                ]
        lines.append("")
    return "\n".join([*lines, summary(report)])


def as_markdown(report: Report) -> str:
    """Format as Markdown: breaking changes are visible, safe ones are collapsed."""
    lines = [f"## {_escaped(report.old)} → {_escaped(report.new)}", "", f"{_escaped(summary(report))}.", ""]
    if report.decisions:
        lines += ["### To decide", "", *map(_markdown_decision, report.decisions), ""]
    size = sum(map(len, lines))
    left_out = 0
    for effect in EFFECTS:
        of_effect = [row for row in report.rows if row.rule.effect == effect]
        shown: list[str] = []
        for row in of_effect:
            item = _markdown_row(row)
            size += len(item)
            if size < MARKDOWN_LIMIT:
                shown.append(item)
        left_out += len(of_effect) - len(shown)
        lines += _folded(f"{effect.capitalize()}: {len(of_effect)}", shown, effect == "safe") if of_effect else []
    if left_out:
        lines += [f"{left_out} more: `twilio-codegen diff {report.old} {report.new}` lists them all.", ""]
    return "\n".join(lines).rstrip() + "\n"


def as_json(report: Report) -> str:
    """Format all data of the report as JSON."""
    data: JsonObject = {
        "old": report.old,
        "new": report.new,
        "compared": report.compared,
        "changed": [*report.changed],
        "counts": {effect: count for effect, count in report.counts.items()},
        "advice": report.advice,
        "decisions": [_json_decision(decision) for decision in report.decisions],
        "rows": [_json_row(row) for row in report.rows],
    }
    return json.dumps(data, indent=1)


def summary(report: Report) -> str:
    """Summarize in one line: the documents compared, the changes found, and the advice for the next version."""
    counted = ", ".join(f"{count} {effect}" for effect, count in report.counts.items() if count)
    asked = f"; {_counted(len(report.decisions), 'decision')} to take" if report.decisions else ""
    seen = f"{_counted(report.compared, 'document')} compared, {len(report.changed)} changed"
    if not counted:
        return f"{seen}: nothing that callers can notice{asked}; next version: {report.advice}"
    return f"{seen}: {counted}{asked}; next version: {report.advice}"


def _by_resource(rows: Iterable[Row]) -> Iterator[tuple[Effect, str, list[Row]]]:
    for (effect, resource), group in groupby(rows, key=lambda row: (row.rule.effect, row.resource)):
        yield effect, resource, list(group)


def _markdown_row(row: Row) -> str:
    hint = f" **{_escaped(row.hint[0].upper() + row.hint[1:])}.**" if row.hint else ""
    rule = f"[{row.rule.name}]({_RULES}#{row.rule.name})"
    return f"- {_code(row.place)} {_escaped(row.effect)}.{hint}<br>{_code(row.contract)} ({rule})"


def _markdown_decision(decision: Decision) -> str:
    problem = decision.problem
    return (
        f"- **{_escaped(decision.kind)}**: {_code(str(problem.where))}<br>"
        f"{_escaped(problem.trouble)}: {_escaped(problem.cure)}"
    )


def _folded(title: str, items: list[str], fold: bool) -> list[str]:
    if fold:
        return [f"<details><summary>{title}</summary>", "", *items, "", "</details>", ""]
    return [f"### {title}", "", *items, ""]


def _json_row(row: Row) -> JsonObject:
    return {
        "rule": row.rule.name,
        "effect": row.rule.effect,
        "document": row.document,
        "resource": row.resource,
        "operations": [*row.operations],
        "subject": row.subject,
        "change": row.change,
        "contract": row.contract,
        "place": row.place,
        "python": row.effect,
        "hint": row.hint,
        "old": row.old,
        "new": row.new,
    }


def _json_decision(decision: Decision) -> JsonObject:
    problem = decision.problem
    return {
        "kind": decision.kind,
        "where": str(problem.where),
        "trouble": problem.trouble,
        "cure": problem.cure,
    }


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


def _escaped(text: str) -> str:
    """Escape Markdown syntax, because words of a document may contain anything."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _code(text: str) -> str:
    """Format text as code, even if it contains backquotes."""
    ticks = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{' '.join(text.split())}{pad}{ticks}"
