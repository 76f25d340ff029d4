"""How an expression is laid out: on one line where it fits, else one item a line, as black would have it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .ir import Code, Field, Method

WIDTH = 120
_STEP = 4


def bracketed(head: str, items: Iterable[object], tail: str, indent: int) -> str:
    """Print `head item, item tail`.

    `indent` is the column of the line that `head` stands on; what follows the first line is indented for it.

    >>> print(bracketed("call(", ["first", "second"], ")", 0))
    call(first, second)
    """
    parts = [str(item) for item in items]
    line = head + ", ".join(parts) + tail
    if indent + len(line) <= WIDTH and "\n" not in line:
        return line
    if not parts:
        return line
    inner = " " * (indent + _STEP)
    body = "".join(f"{inner}{part.rstrip(',')},\n" for part in parts)
    return f"{head}\n{body}{' ' * indent}{tail}"


def request(method: Method) -> str:
    """The expression that a method returns, as it stands behind `return` in a method's body."""
    indent = 8
    flat = _request_parts(method, WIDTH * WIDTH)
    line = bracketed(f"{method.constructor}(", flat, ")", 0)
    if indent + len("return ") + len(line) <= WIDTH and "\n" not in line:
        return line
    return bracketed(f"{method.constructor}(", _request_parts(method, WIDTH), ")", indent)


def _request_parts(method: Method, width: int) -> list[str]:
    indent = 12 if width == WIDTH else -width
    parts = [str(piece) for piece in method.head]
    parts += [bracketed(f"{name}={{", entries, "}", indent) for name, entries in method.groups]
    parts += [f"{name}={value}" for name, value in method.options]
    if method.checks:
        checks = [str(check) for check in method.checks]
        parts.append(bracketed("checks=(", [checks[0] + ","] if len(checks) == 1 else checks, ")", indent))
    return parts


def declared(field: Field, constructor: str, indent: int = 4) -> str:
    """An attribute of an answer: `sid: field[MessageSid] = field()`."""
    arguments = [str(field.reader)] if field.reader else []
    if field.key:
        arguments.append(f"key={field.key}")
    line = bracketed(f"{field.name}: {constructor}[{field.type}] = {constructor}(", arguments, ")", indent)
    return f"{line}  # {field.doc}" if field.doc else line


def imports(needs: Iterable[str], typing_needs: Iterable[str], package: Sequence[str], renamed: dict[str, str]) -> str:
    """The import block of a module: the standard library, then the package by relative paths, then types only."""
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
        lines = [_from(_relative(module, package), names, {}, 4) for module, names in sorted(typing_only.items())]
        blocks.append("if TYPE_CHECKING:\n" + "\n".join(lines))
    return "\n\n".join(block for block in blocks if block) + "\n"


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
    return margin + bracketed(f"from {module} import (", listed, ")", indent)


def _import_order(name: str) -> tuple[int, str]:
    """Constants, classes, functions: as isort and ruff sort them."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name)


def _relative(module: str, package: Sequence[str]) -> str:
    """The relative form of a module's path from inside a package of ours."""
    target = module.strip(".").split(".")
    shared = 0
    while shared < min(len(target), len(package)) and target[shared] == package[shared]:
        shared += 1
    return "." * (len(package) - shared + 1) + ".".join(target[shared:])


def avoiding(code: Code | None, renamed: dict[str, str]) -> Code | None:
    """The same code with names that a class member hides reached through their import aliases."""
    return code.renamed(renamed) if code is not None and renamed else code
