"""Lay out expressions in black's style: on one line if they fit, otherwise one item per line."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..ir_calls import Method
from ..ir_code import Call, Code
from ..ir_values import Field

WIDTH = 120
_STEP = 4
_DISPLAY = re.compile(r"\{$|(^|=|= )[\[(]$")  # the opening of a dict, list or tuple display, but not of a call


@dataclass(frozen=True, slots=True)
class Group:
    """Items between brackets: a head such as `form={`, some entries, and `}`."""

    head: str
    items: Sequence[Code | Group | str]
    tail: str

    def __str__(self) -> str:
        """Write the group on one line."""
        return self.head + ", ".join(map(str, self.items)) + self.tail

    def spread(self, indent: int, after: int = 0) -> str:
        """Write the group in black's style.

        That is one line if it fits, else all items on a separate line (except for a display), else one item per line.
        `indent` is the column of the line with the head, which the result starts with. `after` is the width of the text
        behind the tail on the same line.
        """
        line = str(self)
        if indent + len(line) + after <= WIDTH or not self.items:
            return line
        inner = " " * (indent + _STEP)
        together = inner + ", ".join(map(str, self.items))
        if len(together) <= WIDTH and not _DISPLAY.search(self.head):
            return f"{self.head}\n{together}\n{' ' * indent}{self.tail}"
        lines = [
            item.spread(indent + _STEP, after=1) if isinstance(item, Group) else str(item).removesuffix(",")
            for item in self.items
        ]
        body = "".join(f"{inner}{line},\n" for line in lines)
        return f"{self.head}\n{body}{' ' * indent}{self.tail.removeprefix(',')}"


def bracketed(head: str, items: Sequence[Code | Group | str], tail: str, indent: int) -> str:
    """Lay out a bracketed expression.

    >>> print(bracketed("call(", ["first", "second"], ")", 0))
    call(first, second)
    """
    return Group(head, items, tail).spread(indent)


def request(method: Method, indent: int = 8) -> str:
    """Write the last statement of a method."""
    items: list[Code | Group | str] = [*method.head]
    items += [Group(f"{name}={{", [str(entry) for entry in entries], "}") for name, entries in method.groups]
    items += [
        Group(f"{name}={value.head}", value.items, ")") if isinstance(value, Call) else f"{name}={value}"
        for name, value in method.options
    ]
    if method.checks:
        checks = [Group(f"{check.name}(", check.items, ")") for check in method.checks]
        items.append(Group("checks=(", checks, ")" if len(checks) > 1 else ",)"))
    return bracketed(f"return {method.constructor}(", items, ")", indent)


def docstring(method: Method, indent: int = 8) -> str:
    """Write a method's docstring: what it does, its HTTP request, and facts about its arguments."""
    line = f"{method.summary}: {method.wire}" if method.wire else f"{method.summary}."
    paragraphs = [line]
    if indent + len(line) + 6 > WIDTH and method.wire:
        paragraphs = [f"{method.summary}.", method.wire]
    paragraphs += [_wrapped(note, indent) for note in method.notes]
    if method.facts:
        paragraphs.append(_section("Args:", method.facts, indent))
    return _docstring(paragraphs, indent)


def about(doc: str, notes: Sequence[str], facts: Sequence[str], indent: int = 4) -> str:
    """Write a class docstring: what it is, notes, and the meaning of its attributes."""
    paragraphs = [_wrapped(paragraph, indent) for paragraph in (doc, *notes)]
    if facts:
        paragraphs.append(_section("Attributes:", facts, indent))
    return _docstring(paragraphs, indent)


def _docstring(paragraphs: Sequence[str], indent: int) -> str:
    margin = " " * indent
    if len(paragraphs) == 1 and "\n" not in paragraphs[0] and indent + len(paragraphs[0]) + 6 <= WIDTH:
        return f'{margin}"""{paragraphs[0]}"""'
    told = f"\n\n{margin}".join(paragraphs)
    return f'{margin}"""{told}\n{margin}"""'


def _section(title: str, entries: Iterable[str], indent: int) -> str:
    margin = " " * (indent + _STEP)
    return "\n".join([title, *(margin + _wrapped(entry, indent + _STEP, hanging=_STEP) for entry in entries)])


def _wrapped(text: str, indent: int, hanging: int = 0) -> str:
    """Wrap text. The caller prints the indentation of the first line."""
    rest = " " * (indent + hanging)
    lines = textwrap.wrap(
        text, WIDTH, initial_indent=" " * indent, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(lines).lstrip()


def declared(field: Field, constructor: str, indent: int = 4) -> str:
    """Write an attribute of a response class: `sid: field[MessageSid] = field()`."""
    arguments = [str(field.reader)] if field.reader else []
    if field.key:
        arguments.append(f"key={field.key}")
    return bracketed(f"{field.name}: {constructor}[{field.type}] = {constructor}(", arguments, ")", indent)


def assignment(name: str, value: object, indent: int = 4) -> str:
    """Write `Name = Name`, which makes a name of the module an attribute of a class."""
    line = f"{name} = {value}"
    return line if indent + len(line) <= WIDTH else f"{name} = (\n{' ' * (indent + _STEP)}{value}\n{' ' * indent})"


def imports(needs: Iterable[str], typing_needs: Iterable[str], package: Sequence[str], renamed: dict[str, str]) -> str:
    """Write the imports of a module: the standard library, relative imports, then imports for types only."""
    plain = _by_module(needs)
    typing_only = _by_module(typing_needs)
    if typing_only:
        plain.setdefault("typing", set()).add("TYPE_CHECKING")
    standard = sorted(module for module in plain if not module.startswith("."))
    own = sorted(module for module in plain if module.startswith("."))
    blocks = [
        "\n".join(_from(module, plain[module], renamed) for module in standard),
        "\n".join(_from(_relative(module, package), plain[module], renamed) for module in own),
    ]
    if typing_only:
        lines = [_from(_relative(module, package), names, {}, _STEP) for module, names in sorted(typing_only.items())]
        blocks.append("if TYPE_CHECKING:\n" + "\n".join(lines))
    return "\n\n".join(block for block in blocks if block)


def _by_module(names: Iterable[str]) -> dict[str, set[str]]:
    modules: dict[str, set[str]] = {}
    for name in names:
        module, _, short = name.rpartition(".")
        modules.setdefault(module, set()).add(short)
    return modules


def _from(module: str, names: Iterable[str], renamed: dict[str, str], indent: int = 0) -> str:
    listed = [f"{name} as {renamed[name]}" if name in renamed else name for name in sorted(names, key=_import_order)]
    margin = " " * indent
    line = f"{margin}from {module} import {', '.join(listed)}"
    if len(line) <= WIDTH:
        return line
    lines = "".join(f"{margin}    {name},\n" for name in listed)
    return f"{margin}from {module} import (\n{lines}{margin})"


def _import_order(name: str) -> tuple[int, str, str]:
    """Sort constants, then classes, then functions, ignoring case, like isort and ruff."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name.lower(), name)


def _relative(module: str, package: Sequence[str]) -> str:
    """Return the relative form of a module's path, as seen from a package."""
    target = module.strip(".").split(".")
    shared = 0
    while shared < min(len(target), len(package)) and target[shared] == package[shared]:
        shared += 1
    return "." * (len(package) - shared + 1) + ".".join(target[shared:])
