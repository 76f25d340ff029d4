"""The effect of replacing a copy by another one on the code that uses it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath

import click

from .. import __version__
from ..diff.rule import EFFECTS, Effect
from ..output.disk import look
from ..output.manifest import MANIFEST, parse_manifest
from ..output.tree import FileTree
from ..problems import Pointer, Problem, SpecError
from .surface import Item, Kind, Method, Surface, Value, surface
from .verdict import written_by

_CONTRACTS = ("specs/contract/", "specs/authored/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of a public name."""

    effect: Effect
    module: str
    name: str
    what: str  # "is gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgrade:
    """The changes from the existing copy to the one that the installed generator writes."""

    old: str  # version of the generator
    new: str
    contracts: tuple[str, ...]  # contracts that differ
    changes: tuple[Change, ...]  # sorted by effect (worst first), then by module and name

    def __str__(self) -> str:
        """Format a report."""
        version = self.old if self.old == self.new else f"{self.old} -> {self.new}"
        lines = [f"twilio-codegen {version}; contracts that differ: {', '.join(self.contracts) or 'none'}"]
        for effect, of_effect in groupby(self.changes, key=lambda change: change.effect):
            found = list(of_effect)
            lines += ["", click.style(f"{effect}: {len(found)}", bold=True)]
            for module, of_module in groupby(found, key=lambda change: change.module):
                lines.append(f"  {module or 'the package itself'}")
                lines += [f"    {change.name} {change.what}" for change in of_module]
        return "\n".join([*lines, *([] if self.changes else ["", "nothing that callers can notice"])])


def ask(found: Upgrade, *, yes: bool) -> bool:
    """Show the changes and return whether to write the copy.

    Without `yes`, raises SpecError if there is no terminal, so that a CI job does not count as done.
    """
    click.echo(str(found))
    if not yes and not sys.stdin.isatty():
        trouble = "there is no terminal to ask for confirmation"
        raise SpecError([Problem(Pointer("--upgrade"), trouble, "use --yes to write the copy")])
    return yes or click.confirm("\nwrite this copy?")


def upgrade(tree: FileTree, target: Path) -> Upgrade:
    """Compare the tree with the existing copy. Raises SpecError if there is none."""
    folder = look(target)
    before = parse_manifest(folder.text(MANIFEST))
    if before is None:
        trouble = "there is no copy to upgrade: the folder has no manifest of twilio-codegen"
        raise SpecError([Problem(Pointer(target.as_posix()), trouble, "leave out --upgrade to write one")])
    now = parse_manifest(tree[MANIFEST].text)
    differing = before.sources.items() ^ (now.sources.items() if now else set[tuple[str, str]]())
    held = {path: folder.text(path) for path in sorted(before.files.keys() & folder.files) if path.suffix == ".py"}
    try:
        old = surface(held)
    except SyntaxError as error:
        trouble = "the copy is not valid Python any more"
        raise SpecError([Problem(Pointer(target.as_posix()), f"{trouble}: {error}", "restore it")]) from None
    new = surface({path: file.text for path, file in tree.items() if path.suffix == ".py"})
    return Upgrade(
        old=written_by(target),
        new=__version__,
        contracts=tuple(sorted({PurePosixPath(name).name for name, _ in differing if name.startswith(_CONTRACTS)})),
        changes=tuple(compare(old, new)),
    )


def compare(old: Surface, new: Surface) -> Sequence[Change]:
    """Return the changes between two surfaces, worst first."""
    found = [
        Change(effect=effect, module=module, name=name, what=what)
        for module, name in sorted(old.keys() | new.keys())
        for effect, what in _changes(old.get((module, name)), new.get((module, name)))
        if not _told_above(module, name, old, new)
    ]
    return sorted(found, key=lambda change: (EFFECTS.index(change.effect), change.module))


def _told_above(module: str, name: str, old: Surface, new: Surface) -> bool:
    """Return whether a name was added or removed together with its class."""
    above = name.rpartition(".")[0]
    return bool(above) and ((module, above) in old) != ((module, above) in new)


def _changes(was: Item | None, now: Item | None) -> Iterator[tuple[Effect, str]]:
    match was, now:
        case None, _:
            yield "safe", "is new"
        case _, None:
            yield "breaking", "is gone"
        case Method(), Method():
            yield from _of_method(was, now)
        case Value(text=before), Value(text=after) if before != after:
            yield "risky", f"is {after or 'something else'}, was {before or 'something else'}"
        case _ if type(was) is not type(now) and Kind not in (type(was), type(now)):
            yield "breaking", "is another kind of thing"
        case _:
            pass


def _of_method(was: Method, now: Method) -> Iterator[tuple[Effect, str]]:
    before = {argument.name: argument for argument in was.arguments}
    after = {argument.name: argument for argument in now.arguments}
    for name in before.keys() - after.keys():
        yield "breaking", f"takes no {name} any more"
    for name, argument in after.items():
        known = before.get(name)
        if known is None:
            yield ("breaking", f"needs {name}") if argument.required else ("safe", f"takes {name}: {argument.type}")
            continue
        if argument.required and not known.required:
            yield "breaking", f"needs {name}"
        if argument.type != known.type:
            yield "risky", f"takes {name}: {argument.type}, was {known.type}"
    old_order = [argument.name for argument in was.arguments if argument.by_position and argument.name in after]
    new_order = [argument.name for argument in now.arguments if argument.by_position]
    if new_order[: len(old_order)] != old_order:
        yield "breaking", f"takes its arguments in another order: {', '.join(new_order)}"
    if was.returns != now.returns:
        yield "risky", f"returns {now.returns}, was {was.returns}"
